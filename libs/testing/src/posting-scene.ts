import { randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import { HtmlValidate } from 'html-validate';
import { organisationBuilders } from './builders/organisations.js';
import { vacancyBuilders } from './builders/vacancies.js';
import { hiddenFields } from './hidden-fields.js';
import type { Browser, TestApp } from './start-app.js';

/** What is filled in, by field name. */
export type Answers = Record<string, string | readonly string[]>;

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: { 'no-inline-style': 'error', 'long-title': 'off' },
});

export async function valid(html: string): Promise<void> {
  const report = await validator.validateString(html);
  expect(
    report.results.flatMap((result) => result.messages.map((m) => `${m.ruleId}: ${m.message} ${m.selector}`)),
  ).toEqual([]);
}

/** Answers to every page, so that nothing is left empty. */
export const everything: Readonly<Record<string, Answers>> = {
  titel: { title: 'Helpen in de moestuin', summary: 'Samen zaaien en oogsten.' },
  taak: { body: 'Je werkt buiten met buren.', themes: 'nature', tasks: ['gardening', 'organising'], sector: 'environment' },
  vertalingen: {
    titleFr: 'Aider au potager', summaryFr: 'Semer ensemble.', bodyFr: 'Vous travaillez dehors.',
    titleEn: 'Helping in the garden', summaryEn: 'Sowing together.', bodyEn: 'You work outside.', translateLater: [],
  },
  'voor-wie': { targetGroups: ['neighbours', 'families'], suitedFor: ['GROUP', 'NEWCOMER'] },
  wie: {
    places: '3', waitingList: '1', minAge: '18', minAgeReason: 'We werken met machines.', skillsWanted: 'Graag buiten zijn',
    skillsLearnable: 'Zaaien\nSnoeien', certificates: ['DRIVING_LICENCE'],
  },
  talen: {
    dutchLevel: 'A2', dutchRead: 'A1', practiseDutch: '1', teamLanguages: ['nl', 'fr'], language1: 'fr', speak1: 'A2',
    read1: 'NONE', language2: '', speak2: 'NONE', read2: 'NONE',
  },
  waar: {
    placeKind: 'SEVERAL', municipality: '21012', street: 'Kaai 5', otherMunicipalities: ['21004', '21015'],
    transportNote: 'Tram 51, halte Kaai.',
  },
  wanneer: {
    commitment: 'REGULAR', startsOn: '2026-10-01', endsOn: '2027-06-30', slots: ['6', '7'], hoursPerWeek: '3', hoursFlexible: '1',
  },
  hulp: { support: ['buddy', 'training'] },
  toegankelijkheid: { accessPhysical: ['ADAPTED_TOILET'], accessInformation: ['EASY_TEXT'], accessService: ['OWN_PACE'] },
  afspraken: {
    expenses: 'FLAT', expensesDay: '12,50', travelPaid: '1', secrecy: 'DISCRETION', stepsBefore: 'Een gesprek.', weeksBefore: '2',
  },
  contact: {
    contactFirstName: 'Sara', contactEmail: 'sara@moestuin.example', contactPhone: '0470 12 34 56',
    reactBy: ['PHONE', 'WALK_IN'], walkInNote: 'Elke woensdag in de tuin.',
  },
  duur: { wantedUntil: '2026-11-30' },
}; // prettier-ignore

/** A form with a file, as a browser sends it. */
const uploadTo =
  (app: TestApp) =>
  (browser: Browser, path: string, fields: Record<string, string>, photo?: Buffer, name = 'foto.jpg') => {
    const sent = browser.post(path).set('origin', app.config.baseUrl);
    for (const [field, value] of Object.entries({ _once: randomUUID(), ...fields }))
      void sent.field(field, value);
    return photo === undefined ? sent : sent.attach('photo', photo, name);
  };

/** Pages of an organisation that writes, on a running site. */
export const postingScene = (app: TestApp) => {
  const a = {
    ...organisationBuilders(app.database.owner, app.clock),
    ...vacancyBuilders(app.database.owner, app.clock),
  };
  const rows = async <R>(sql: string, values: unknown[] = []): Promise<R[]> =>
    (await app.database.owner.query(sql, values)).rows as R[];
  const post = (browser: Browser, path: string, values: Answers, once: string = randomUUID()) => {
    const body = new URLSearchParams({ _once: once });
    for (const [name, value] of Object.entries(values))
      for (const one of [value].flat()) body.append(name, one);
    return browser.post(path).set('origin', app.config.baseUrl).set('content-type', 'application/x-www-form-urlencoded').send(body.toString()); // prettier-ignore
  };
  /** An active organisation and a browser of one of its members. */
  const organisation = async (over: Parameters<typeof a.organisation>[0] = {}) => {
    const made = await a.organisation(over);
    const member = await a.member(made);
    const browser = await app.as({ id: member.id ?? '', kind: 'organisation' });
    return { organisation: made, browser, home: `/nl/mijn-organisatie/${made.id}` };
  };
  /** A draft on which nothing is filled in, begun by its organisation. */
  const blankDraft = async () => {
    const opened = await organisation();
    const started = await post(opened.browser, `${opened.home}/vacatures`, { from: 'blank' });
    const own = String(started.headers.location).replace(/\/schrijven$/, '');
    return { ...opened, own, id: own.split('/').at(-1) ?? '' };
  };
  return {
    a,
    rows,
    post,
    organisation,
    blankDraft,
    /** Another member of the same organisation. */
    async colleague(organisation: { id: string }): Promise<Browser> {
      const member = await a.member(organisation);
      return app.as({ id: member.id ?? '', kind: 'organisation' });
    },
    /** Fills in one page as a browser does: opened first, its unseen fields sent along. */
    async fill(browser: Browser, own: string, page: string, values: Answers) {
      const shown = await browser.get(`${own}/schrijven/${page}`);
      const { _once, ...unseen } = hiddenFields(shown.text.slice(shown.text.indexOf('<main')));
      return post(browser, `${own}/schrijven/${page}`, { ...unseen, ...values }, _once);
    },
    upload: uploadTo(app),
  };
};
