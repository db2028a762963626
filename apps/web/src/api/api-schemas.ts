import { z } from 'zod';
import {
  accessibilities, certificates, commitments, days, dutchLevels, expenseSystems, legalForms, parts, placeKinds, reactionWays,
  secrecies, sectors, suitabilities, supports, targetGroups, taskKinds, themes,
} from '#kernel'; // prettier-ignore
import { langs } from '#i18n';

const text = z.object({ title: z.string(), summary: z.string(), body: z.string() });
const municipality = z.object({ nisCode: z.string(), name: z.string() });
const date = z.iso.date();
const written = z.string().nullable().describe('In Dutch, as the organisation wrote it');

/** What list and single vacancy share. */
const facts = {
  id: z.int().describe('Public number'),
  url: z.url().describe('Page for people'),
  langs: z.array(z.enum(langs)).describe('Languages in which there is a text'),
  themes: z.array(z.enum(themes)),
  municipality: municipality.nullable().describe('null: online, no fixed place'),
  placeKind: z.enum(placeKinds),
  dutchLevel: z.enum(dutchLevels).describe('Dutch needed (CEFR)'),
  practiseDutch: z.boolean().describe('One can practise Dutch there'),
  commitment: z.enum(commitments),
  slots: z.array(z.object({ day: z.enum(days), part: z.enum(parts) })).describe('Empty: to be agreed'),
  hoursPerWeek: z.int().nullable(),
  startsOn: date.nullable(),
  endsOn: date.nullable(),
  places: z.int(),
  isFull: z.boolean().describe('All places are taken; there is a waiting list'),
  support: z.array(z.enum(supports)).describe('What the organisation offers to make it easier'),
  expenses: z.enum(expenseSystems),
  publishedAt: z.iso.datetime(),
  expiresOn: date.describe('Last day'),
};

/** One line of the answer to a search. */
export const vacancyItem = z
  .object({
    ...facts,
    title: z.string(),
    summary: z.string(),
    textLang: z.enum(langs).describe('Language of title and summary'),
    organisation: z.object({ id: z.int(), name: z.string() }),
    distanceKm: z.number().nullable().describe('From the municipality asked for, between reference points'),
  })
  .meta({ id: 'VacancyItem' });

const counts = <C extends string>(codes: readonly [C, ...C[]]) => z.record(z.enum(codes), z.int());

/** Each count is the total of the same search with this one filter set to that value alone. */
export const searchAnswer = z
  .object({
    items: z.array(vacancyItem),
    total: z.int(),
    page: z.int(),
    perPage: z.int(),
    facets: z.object({
      theme: counts(themes),
      municipality: z.record(z.string(), z.int()).describe('By NIS code'),
      dutchLevel: counts(dutchLevels).describe('Cumulative: A2 counts what somebody with A2 can do'),
      day: counts(days),
      part: counts(parts),
      commitment: counts(commitments),
      textLang: counts(langs),
      practiseDutch: z.int(),
      online: z.int(),
    }),
  })
  .meta({ id: 'VacancyList' });

/** One vacancy with its texts; names of people are left out of the API. */
export const vacancyAnswer = z
  .object({
    ...facts,
    open: z.boolean().describe('false: paused for now'),
    texts: z.object({ nl: text.optional(), fr: text.optional(), en: text.optional() }),
    organisation: z.object({ id: z.int(), name: z.string(), legalForm: z.enum(legalForms), url: z.url() }),
    tasks: z.array(z.enum(taskKinds)).describe('What one does'),
    sector: z.enum(sectors),
    targetGroups: z.array(z.enum(targetGroups)).describe('With or for whom'),
    otherMunicipalities: z.array(municipality).describe('Besides `municipality`, when one can choose'),
    transportNote: written,
    hoursFlexible: z.boolean().describe('The volunteer chooses the hours'),
    dutchRead: z
      .enum(dutchLevels)
      .describe('Dutch needed for reading and writing; `dutchLevel` is for speaking'),
    languagesNeeded: z
      .array(z.object({ lang: z.string(), speak: z.enum(dutchLevels), read: z.enum(dutchLevels) }))
      .describe('Besides Dutch: BCP 47 and a level (CEFR) for each skill'),
    teamLanguages: z.array(z.string()).describe('BCP 47'),
    waitingList: z.boolean().describe('People may queue when all places are taken'),
    minAge: z.int(),
    minAgeReason: written,
    skillsWanted: z.array(z.string()).describe('In Dutch'),
    skillsLearnable: z.array(z.string()).describe('In Dutch'),
    certificates: z.array(z.enum(certificates)),
    accessibility: z.array(z.enum(accessibilities)).describe('As the organisation declares it'),
    suitedFor: z.array(z.enum(suitabilities)).describe('Especially welcome; nobody else is shut out'),
    travelPaid: z.boolean().describe('Real travel costs besides the flat amount'),
    stepsBefore: written,
    weeksBefore: z.int().nullable().describe('Weeks before one can start'),
    reactBy: z.array(z.enum(reactionWays)).describe('PLATFORM: on the page for people'),
    walkInNote: written,
    photo: z
      .object({ large: z.url(), small: z.url(), width: z.int(), height: z.int(), alt: z.string() })
      .nullable()
      .describe('WebP; width and height of the large one; `alt` in Dutch'),
    expensesDayCents: z.int().nullable(),
    secrecy: z.enum(secrecies),
    insurance: z
      .object({ civilLiability: z.boolean(), accident: z.boolean(), legalAid: z.boolean() })
      .nullable(),
  })
  .meta({ id: 'Vacancy' });

/** RFC 9457. */
export const problemAnswer = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem' });

export type VacancyItem = z.infer<typeof vacancyItem>;
export type SearchAnswer = z.infer<typeof searchAnswer>;
export type VacancyAnswer = z.infer<typeof vacancyAnswer>;
