import { newId } from '#kernel';
import { Walker, type Filling, type LiveApp } from '#testing';

/** Kinds of people with an account that a journey needs. */
export type Kind = 'organisation' | 'referrer' | 'desk' | 'coordinator';

/** Somebody of the staff or a referrer, signed in and ready to walk. */
export async function person(app: LiveApp, kind: Kind): Promise<{ id: string; walker: Walker }> {
  const id = newId();
  await app.database.owner.query(
    `insert into account (id, kind, email, first_name, last_name, lang, state, created_at)
     values ($1, $2, $3, 'Noor', 'Proef', 'nl', 'ACTIVE', now())`,
    [id, kind, `${kind}-${id}@proef.example`],
  );
  if (kind === 'referrer') {
    const referrer = newId();
    await app.database.owner.query(
      `with r as (insert into referrer_organisation (id, name, kind, municipality, created_at)
         values ($2, 'Taalschool De Proef', 'LANGUAGE_SCHOOL', '21004', now()) returning id)
       insert into referrer_worker (account_id, referrer_id) select $1, id from r`,
      [id, referrer],
    );
  }
  return { id, walker: new Walker(await app.as({ id, kind })) };
}

/** The text of the newest mail to an address that contains `words`; waits until the worker has sent it. */
export const mailTo = (app: LiveApp, address: string, words: RegExp): Promise<string> =>
  app.eventually(`a mail to ${address} with ${String(words)}`, async () => {
    const { rows } = await app.database.owner.query<{ text: string }>(
      `select text from mailbox where to_address = $1 order by at desc, id desc`,
      [address],
    );
    return rows.find((row) => words.test(row.text))?.text;
  });

/** The first link of our own site in a mail whose path fits. */
export function linkIn(mail: string, path: RegExp): string {
  const links = [...mail.matchAll(/http:\/\/brugpunt\.test(\/[^\s)>\]]+)/g)].map((match) => match[1] ?? '');
  const link = links.find((each) => path.test(each));
  if (!link) throw new Error(`no link like ${String(path)} in:\n${mail}`);
  return link;
}

/** An organisation with one vacancy online, made by walking the pages as its people and the coordinator would. */
export interface Opening {
  readonly organisation: Walker;
  readonly email: string;
  readonly home: string;
  readonly title: string;
  readonly number: number;
}

let count = 0;

const registration = (name: string, email: string): readonly Filling[] => [
  { legalForm: 'DE_FACTO_ASSOCIATION', kind: 'CITIZEN_INITIATIVE' },
  { name, sector: 'neighbourhood', purposeNl: 'Wij koken elke week samen met de buurt.' },
  { municipality: '21012' },
  {
    responsiblePersons: 'Sara Bogaert\nYusuf Kaya',
    insuranceCivil: 'no',
    insuranceNoticeAccepted: '1',
  },
  { firstName: 'Sara', lastName: 'Bogaert', email },
];

/** Answers by the title of their page; what an organisation usually answers stands there already. */
const vacancyOf = (title: string, email: string) => ({
  'Titel en samenvatting': { title, summary: 'Je snijdt groenten en zet de tafels klaar.' },
  'Wat doet een vrijwilliger?': {
    body: 'We koken voor veertig mensen. Je werkt samen met drie anderen. Praten mag, moeten niet.',
    themes: ['food'],
  },
  'Welke talen?': { dutchLevel: 'A1', practiseDutch: '1', teamLanguages: ['nl', 'fr'] },
  'Waar?': { placeKind: 'ADDRESS', municipality: '21012' },
  'Wanneer?': { commitment: 'REGULAR', slots: ['3', '4'] },
  'Contact en reageren': { contactFirstName: 'Sara', contactEmail: email },
});

/** Writes a vacancy page by page and hands it in. */
export async function writeVacancy(
  organisation: Walker,
  home: string,
  title: string,
  email: string,
): Promise<void> {
  await organisation.open(`${home}/vacatures/nieuw`);
  await organisation.submit('Leeg beginnen');
  for (const [page, answers] of Object.entries(vacancyOf(title, email))) {
    await organisation.follow(page);
    await organisation.submit('Bewaren en naar alle delen', answers);
  }
  await organisation.follow('Nakijken en insturen');
  await organisation.submit('Vacature insturen');
}

/** Registers by form and signs in by the mailed button. */
async function register(app: LiveApp, name: string, email: string): Promise<Walker> {
  const walker = new Walker(app.visitor());
  await walker.open('/nl/organisatie/registreren');
  for (const page of registration(name, email)) await walker.submit('Verder', page);
  await walker.submit('Registratie versturen');
  await walker.open('/nl/aanmelden');
  await walker.submit('Stuur me een mail', { linkEmail: email });
  await walker.open(linkIn(await mailTo(app, email, /Aanmelden/), /aanmelden\/link/));
  return walker.submit('Nu aanmelden');
}

/** From registration to a vacancy that visitors can find. */
export async function openVacancy(app: LiveApp, coordinator: Walker): Promise<Opening> {
  count += 1;
  const name = `Buurtkeuken ${count}`;
  const email = `sara${count}@buurtkeuken.example`;
  const title = `Samen koken op dinsdag ${count}`;
  const organisation = await register(app, name, email);
  const home = organisation.path;
  await coordinator.open('/nl/team/organisaties');
  await coordinator.follow(name);
  await coordinator.submit('Activeren');
  await mailTo(app, email, /actief|vacature/);
  await writeVacancy(organisation, home, title, email);
  await coordinator.open('/nl/team/vacatures');
  await coordinator.follow(title);
  // Not every question has a yes yet: the page asks to confirm.
  await coordinator.submit('Publiceren');
  await coordinator.submit('Publiceren', { confirmed: '1' });
  const number = await app.eventually('the vacancy can be found', async () => {
    const found = await app.visitor().get('/api/v1/vacancies').query({ q: title });
    const body = found.body as { items: { id: string | number; title: string }[] };
    return Number(body.items.find((item) => JSON.stringify(item).includes(title))?.id ?? 0);
  });
  return { organisation, email, home, title, number };
}

/** I05 before small numbers are hidden: people who started, by the route through which they came. */
export async function starters(app: LiveApp, route: string): Promise<number> {
  const { rows } = await app.database.owner.query<{ n: number }>(
    `select count(distinct subject_key)::int as n from fact where code = 'start' and dims->>'route' = $1`,
    [route],
  );
  return rows[0]?.n ?? 0;
}

/** The coordinator's page shows the figure, and hides it while it is small. */
export async function figuresPage(app: LiveApp): Promise<string> {
  const { walker } = await person(app, 'coordinator');
  await walker.open('/nl/team/cijfers?kwartaal=2026-Q3');
  return walker.text;
}
