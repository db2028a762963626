import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from '#config';
import {
  accessibilities, certificates, commitments, days, dutchLevels, parts, placeKinds, secrecies, slotBit, suitabilities,
  supports, targetGroups, taskKinds, themes,
} from '#kernel'; // prettier-ignore
import { usualMinAge, type VacancyContent } from './vacancy-content.js';

const text = z.strictObject({
  title: z.string().min(1).max(120),
  summary: z.string().min(1).max(300),
  body: z.string().min(1).max(10_000),
});

const slotNames = days.flatMap((day) => parts.map((part) => `${day}-${part}`));
const slots = z
  .array(z.enum(slotNames as [string, ...string[]]))
  .transform((names) =>
    names.reduce((mask, name) => mask | slotBit(Math.floor(slotNames.indexOf(name) / 3), slotNames.indexOf(name) % 3), 0),
  ); // prettier-ignore

const template = z.strictObject({
  code: z.string().regex(/^[a-z_]{3,40}$/),
  texts: z.strictObject({ nl: text, fr: text, en: text }),
  themes: z.array(z.enum(themes)).min(1).max(3),
  tasks: z.array(z.enum(taskKinds)).min(1).max(5),
  targetGroups: z.array(z.enum(targetGroups)),
  suitedFor: z.array(z.enum(suitabilities)).default([]),
  placeKind: z.enum(placeKinds).default('ADDRESS'),
  commitment: z.enum(commitments).default('REGULAR'),
  slots: slots.default(0),
  hoursPerWeek: z.int().min(1).max(40).nullable().default(null),
  hoursFlexible: z.boolean().default(false),
  places: z.int().min(1).max(500).default(1),
  minAge: z.int().min(16).max(99).default(usualMinAge),
  minAgeReason: z.string().max(300).nullable().default(null),
  dutchLevel: z.enum(dutchLevels),
  dutchRead: z.enum(dutchLevels).default('NONE'),
  practiseDutch: z.boolean().default(false),
  support: z.array(z.enum(supports)),
  accessibility: z.array(z.enum(accessibilities)).default([]),
  certificates: z.array(z.enum(certificates)).default([]),
  skillsWanted: z.array(z.string().min(1).max(80)).max(5).default([]),
  skillsLearnable: z.array(z.string().min(1).max(80)).max(5).default([]),
  secrecy: z.enum(secrecies).default('NONE'),
  stepsBefore: z.string().max(1000),
  weeksBefore: z.int().min(0).max(52).nullable().default(null),
});

/** A vacancy to start from, in three languages (UC-03). */
export type VacancyTemplate = Readonly<z.infer<typeof template>>;

const path = join(projectRoot(), 'libs/vacancies/data/templates.json');

/** Examples to start from, in the order in which they are offered. */
export const vacancyTemplates: readonly VacancyTemplate[] = z
  .strictObject({ templates: z.array(template).min(10) })
  .parse(JSON.parse(readFileSync(path, 'utf8'))).templates;

/** The template with this code, if there is one. */
export const templateOf = (code: string): VacancyTemplate | undefined =>
  vacancyTemplates.find((candidate) => candidate.code === code);

/** What an organisation usually answers (`base`) with the words and answers of a template. */
export function contentFromTemplate(base: VacancyContent, chosen: VacancyTemplate): VacancyContent {
  const { code: _code, ...answers } = chosen;
  const online = answers.placeKind === 'ONLINE' ? { municipality: null, street: null } : {};
  return { ...base, ...structuredClone(answers), ...online };
}
