import { z } from 'zod';
import type { Tx } from '#database';
import { closeReasons } from '#kernel';
import { ageBandOf, unknown, type Fact, type FactCode, type FactDims } from './fact.js';
import type { DimensionQueries } from './dimensions.queries.js';

/** What a message becomes, besides its own id and time. */
export interface Draft {
  readonly code: FactCode;
  readonly subjectKey?: string | null;
  readonly unitId?: string;
  readonly dims: FactDims;
}

type Project = (
  tx: Tx,
  read: DimensionQueries,
  ids: unknown,
  fact: Pick<Fact, 'messageId' | 'day'>,
) => Promise<Draft | null>;

const id = z.uuid();
const idsOf = {
  start: z.object({ candidateId: id, vacancyId: id, route: z.string() }),
  intake: z.object({ candidateId: id, infoPointId: id, lang: z.string(), route: z.string() }),
  contact: z.object({ infoPointId: id, kind: z.string(), lang: z.string() }),
  vacancy: z.object({ vacancyId: id }),
  closed: z.object({ vacancyId: id, reason: z.enum(closeReasons) }),
  stand: z.object({ standId: id }),
  prepared: z.object({ standId: id, prepared: z.boolean() }),
};

const start: Project = async (tx, read, ids, { messageId, day }) => {
  const { candidateId, vacancyId, route } = idsOf.start.parse(ids);
  const [person, vacancy] = [await read.person(tx, candidateId), await read.vacancy(tx, vacancyId)];
  return {
    code: 'start',
    // Erased before it was counted: counted as somebody whom nothing leads back to.
    subjectKey: person ? candidateId : messageId,
    unitId: vacancyId,
    dims: {
      route,
      municipality: person?.municipality ?? unknown,
      ageBand: ageBandOf(person?.birthYear ?? null, day),
      language: person?.lang ?? unknown,
      sector: vacancy?.sector ?? unknown,
      legalForm: vacancy?.legalForm ?? unknown,
      dutchLevel: vacancy?.dutchLevel ?? unknown,
    },
  };
};

const intake: Project = async (tx, read, ids, { messageId }) => {
  const { candidateId, infoPointId, lang, route } = idsOf.intake.parse(ids);
  const person = await read.person(tx, candidateId);
  return {
    code: 'intake',
    subjectKey: person ? candidateId : messageId,
    dims: { route, infoPoint: (await read.infoPoint(tx, infoPointId)) ?? unknown, language: lang },
  };
};

const contact: Project = async (tx, read, ids) => {
  const { infoPointId, kind, lang } = idsOf.contact.parse(ids);
  const infoPoint = (await read.infoPoint(tx, infoPointId)) ?? unknown;
  return { code: 'contact', dims: { infoPoint, kind, language: lang } };
};

const vacancyDims = async (tx: Tx, read: DimensionQueries, vacancyId: string): Promise<FactDims> => {
  const vacancy = await read.vacancy(tx, vacancyId);
  return {
    sector: vacancy?.sector ?? unknown,
    legalForm: vacancy?.legalForm ?? unknown,
    municipality: vacancy?.municipality ?? unknown,
    dutchLevel: vacancy?.dutchLevel ?? unknown,
    places: vacancy?.places ?? 1,
  };
};

const published: Project = async (tx, read, ids) => {
  const { vacancyId } = idsOf.vacancy.parse(ids);
  return { code: 'published', unitId: vacancyId, dims: await vacancyDims(tx, read, vacancyId) };
};

const closed: Project = async (tx, read, ids) => {
  const { vacancyId, reason } = idsOf.closed.parse(ids);
  return { code: 'closed', unitId: vacancyId, dims: { ...(await vacancyDims(tx, read, vacancyId)), reason } };
};

const stand =
  (code: 'standConfirmed' | 'standPrepared' | 'standWithdrawn'): Project =>
  async (tx, read, ids) => {
    const { standId } = idsOf.stand.parse(ids);
    const dims = await read.stand(tx, standId);
    const prepared = code === 'standWithdrawn' ? {} : { prepared: idsOf.prepared.parse(ids).prepared };
    return dims ? { code, unitId: standId, dims: { ...dims, ...prepared } } : null;
  };

/** How each message is counted; a message that is not named here counts nowhere. */
export const projections: Readonly<Record<string, Project>> = {
  'engagement.started': start,
  'intake.completed': intake,
  'desk-contact.logged': contact,
  'vacancy.published': published,
  'vacancy.closed': closed,
  'market.stand-confirmed': stand('standConfirmed'),
  'market.stand-prepared': stand('standPrepared'),
  'market.stand-withdrawn': stand('standWithdrawn'),
};
