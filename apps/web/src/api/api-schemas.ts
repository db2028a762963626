import { z } from 'zod';
import {
  commitments, days, dutchLevels, expenseSystems, legalForms, parts, placeKinds, secrecies, supports, themes,
} from '#kernel'; // prettier-ignore
import { langs } from '#i18n';

const text = z.object({ title: z.string(), summary: z.string(), body: z.string() });
const municipality = z.object({ nisCode: z.string(), name: z.string() });
const date = z.iso.date();

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
    teamLanguages: z.array(z.string()).describe('BCP 47'),
    minAge: z.int(),
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
