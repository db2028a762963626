import type { INestApplicationContext } from '@nestjs/common';
import { UnitOfWork } from '#database';
import type { Actor } from '#kernel';
import { EditVacancy, SubmitChanges, VacanciesQueries } from '#vacancies';
import type { PlacedVacancy } from './demo-vacancies.js';

/** Two of the vacancies that are online get other words, so that a coordinator has changes to look at. */
export async function addWaitingChanges(
  app: INestApplicationContext,
  vacancies: readonly PlacedVacancy[],
): Promise<void> {
  const get = <C>(type: new (...parts: never[]) => C): C => app.get(type, { strict: false });
  // Nothing waits for an organisation in good standing; one that had a vacancy sent back is not.
  const returned = new Set(
    vacancies.filter(({ file }) => file.state === 'RETURNED').map(({ organisation }) => organisation.id),
  );
  const online = vacancies.filter(
    ({ file, organisation }) => file.state === 'PUBLISHED' && returned.has(organisation.id),
  );
  for (const { id, organisation } of [online[0], online.at(-1)].flatMap((one) => one ?? [])) {
    const member: Actor = {
      kind: 'organisation', id: organisation.accountId, organisationIds: [organisation.id], referrerId: null,
    }; // prettier-ignore
    const { vacancy, content } = await get(UnitOfWork).run(member, (tx) =>
      get(VacanciesQueries).whole(tx, id),
    );
    const { nl } = content.texts;
    const body = `${nl.body}\n\nVanaf volgende maand werken we in twee kleine groepen. Zo is er meer tijd voor elkaar.`;
    await get(EditVacancy).execute(member, {
      vacancyId: id,
      version: vacancy.version,
      content: { ...content, minAge: 18, minAgeReason: 'Het werk duurt tot na tien uur ’s avonds.', texts: { ...content.texts, nl: { ...nl, body } } },
    }); // prettier-ignore
    await get(SubmitChanges).execute(member, id);
  }
}
