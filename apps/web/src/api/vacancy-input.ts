import { z } from 'zod';
import {
  accessibilities, certificates, commitments, days, dutchLevels, emailAddress, expenseSystems, parts, phoneNumber, placeKinds,
  reactionWays, secrecies, sectors, spokenLanguages, suitabilities, supports, targetGroups, taskKinds, themes,
} from '#kernel'; // prettier-ignore
import { findMunicipality } from '#places';
import { mostLanguages, skillLimits } from '#vacancies';

const storable = (text: string): boolean => !text.includes('\0') && text.isWellFormed();

const text = (max: number, min = 0) =>
  z
    .string({ error: 'errors.invalid' })
    .min(min, { error: 'errors.required' })
    .max(max, { error: 'errors.tooLong' })
    .refine(storable, { error: 'errors.characters' })
    .transform((words) => words.replace(/\r\n?/g, '\n').trim());
const code = <const C extends readonly [string, ...string[]]>(codes: C) =>
  z.enum(codes, { error: 'errors.unknownChoice' });
const several = <const C extends readonly [string, ...string[]]>(codes: C, max: number = codes.length) =>
  z
    .array(code(codes), { error: 'errors.invalid' })
    .max(max, { error: 'errors.chooseMax' })
    .transform((chosen) => [...new Set(chosen)] as C[number][]);
const number = (min: number, max: number) =>
  z
    .int({ error: 'errors.wholeNumber' })
    .min(min, { error: 'errors.numberMin' })
    .max(max, { error: 'errors.numberMax' });
const flag = () => z.boolean({ error: 'errors.invalid' });
const day = () =>
  z.iso.date({ error: 'errors.date' }).refine((words) => /^20|^21/.test(words), { error: 'errors.date' });
const skills = () =>
  z
    .array(text(skillLimits.length, 1), { error: 'errors.invalid' })
    .max(skillLimits.most, { error: 'errors.chooseMax' });
const municipality = () =>
  z
    .string({ error: 'errors.invalid' })
    .max(80, { error: 'errors.unknownChoice' })
    .refine((words) => findMunicipality(words) !== undefined, { error: 'errors.unknownChoice' })
    .transform((words) => findMunicipality(words)?.nisCode ?? '');
// The readers of forms take anything; a program sends text or null.
const through = (reader: z.ZodType<string | null>, max: number) =>
  z
    .string({ error: 'errors.invalid' })
    .max(max, { error: 'errors.tooLong' })
    .pipe(reader as z.ZodType<string | null, string>);

const words = z.strictObject(
  { title: text(120).optional(), summary: text(300).optional(), body: text(10_000).optional() },
  { error: 'errors.invalid' },
);

const languageNeed = z.strictObject({
  lang: code(spokenLanguages).refine((lang) => lang !== 'nl', { error: 'errors.unknownChoice' }),
  speak: code(dutchLevels),
  read: code(dutchLevels).default('NONE'),
});

/** What one says of a vacancy; what is left out stays as it is, or empty when it is new. */
export const vacancyFields = {
  texts: z.strictObject({ nl: words.optional(), fr: words.nullable().optional(), en: words.nullable().optional() })
    .describe('title up to 120 characters, summary up to 300, body up to 10,000; plain text'),
  translateLater: several(['fr', 'en']).describe('Languages whose text will follow'),
  themes: several(themes, 3),
  tasks: several(taskKinds, 5),
  sector: code(sectors).nullable().describe("null: the organisation's own"),
  targetGroups: several(targetGroups),
  municipality: municipality().nullable().describe('NIS code, postcode or name of a Brussels municipality'),
  street: text(160).nullable(),
  placeKind: code(placeKinds),
  otherMunicipalities: z.array(municipality(), { error: 'errors.invalid' }).max(18, { error: 'errors.chooseMax' })
    .describe('When placeKind is SEVERAL'),
  transportNote: text(300).nullable(),
  dutchLevel: code(dutchLevels).describe('Dutch needed to speak (CEFR)'),
  dutchRead: code(dutchLevels).describe('Dutch needed to read (CEFR)'),
  languagesNeeded: z.array(languageNeed, { error: 'errors.invalid' }).max(mostLanguages, { error: 'errors.chooseMax' }),
  practiseDutch: flag(),
  teamLanguages: several(spokenLanguages),
  commitment: code(commitments),
  slots: z.array(z.strictObject({ day: code(days), part: code(parts) }), { error: 'errors.invalid' })
    .max(21, { error: 'errors.chooseMax' }).describe('Empty: to be agreed'),
  hoursPerWeek: number(1, 40).nullable(),
  hoursFlexible: flag(),
  startsOn: day().nullable(),
  endsOn: day().nullable(),
  places: number(1, 500),
  waitingList: flag(),
  minAge: number(15, 99),
  minAgeReason: text(300).nullable().describe('Needed above 16'),
  skillsWanted: skills(),
  skillsLearnable: skills(),
  certificates: several(certificates),
  support: several(supports),
  accessibility: several(accessibilities),
  suitedFor: several(suitabilities),
  expenses: code(expenseSystems),
  expensesDayCents: number(0, 100_000).nullable().describe('Needed when expenses is FLAT; never above the legal maximum'),
  travelPaid: flag(),
  secrecy: code(secrecies),
  stepsBefore: text(1000).nullable(),
  weeksBefore: number(0, 52).nullable(),
  reactBy: several(reactionWays).transform((ways) => [...new Set(['PLATFORM' as const, ...ways])]),
  walkInNote: text(300).nullable().describe('Needed when reactBy has WALK_IN'),
  wantedUntil: day().nullable(),
  contact: z.strictObject({
    firstName: text(80), email: through(emailAddress(), 254).nullable().optional(),
    phone: through(phoneNumber(), 40).nullable().optional(),
  }),
} as const; // prettier-ignore

/** One vacancy as a program sends it. */
export const vacancyInput = z
  .strictObject(
    {
      externalId: text(100, 1)
        .optional()
        .describe('Your own code: the same code is the same vacancy, so that you can send it again'),
      submit: flag().optional().describe('true: hand it in when everything that is required stands there'),
      ...vacancyFields,
    },
    { error: 'errors.invalid' },
  )
  .partial()
  .meta({ id: 'VacancyInput' });
export type VacancyInput = z.output<typeof vacancyInput>;

const fieldProblem = z.object({
  pointer: z.string().describe('JSON pointer to what is meant, from the item on'),
  message: z.string().describe('In the language of Accept-Language'),
});

/** What became of each item, in the order in which they came. */
export const writeAnswer = z
  .object({
    results: z.array(
      z.object({
        index: z.int(),
        status: z.enum(['created', 'updated', 'unchanged', 'rejected']),
        id: z.int().nullable().describe('Number of the vacancy'),
        externalId: z.string().nullable(),
        url: z.url().nullable().describe('Page for the members of the organisation'),
        submitted: z.boolean().describe('It was handed in by this request'),
        problems: z.array(fieldProblem).describe('Why it was rejected'),
        missing: z
          .array(fieldProblem)
          .describe('What it lacks before it can be handed in; only with submit: true'),
      }),
    ),
    counts: z.object({ created: z.int(), updated: z.int(), unchanged: z.int(), rejected: z.int() }),
  })
  .meta({ id: 'VacancyWriteResults' });
export type WriteAnswer = z.infer<typeof writeAnswer>;
export type ItemResult = WriteAnswer['results'][number];
export type FieldProblem = z.infer<typeof fieldProblem>;
