import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from '#config';
import {
  accessibilities, certificates, closeReasons, commitments, days, dutchLevels, expenseSystems, legalForms,
  organisationKinds, parts, placeKinds, referrerKinds, secrecies, sectors, slotBit, suitabilities, supports, targetGroups,
  taskKinds, themes,
} from '#kernel'; // prettier-ignore

const person = z.object({
  firstName: z.string(),
  lastName: z.string(),
  email: z.email(),
  phone: z.string().optional(),
});
const inThree = z.object({ nl: z.string(), fr: z.string(), en: z.string() });

const organisation = z.object({
  key: z.string(),
  name: z.string(),
  legalForm: z.enum(legalForms),
  kind: z.enum(organisationKinds),
  sector: z.enum(sectors),
  municipality: z.string(),
  street: z.string().optional(),
  postcode: z.string(),
  enterpriseNumber: z
    .string()
    .transform((text) => text.replaceAll('.', ''))
    .optional(),
  purpose: z.string(),
  purposeFr: z.string().optional(),
  purposeEn: z.string().optional(),
  languages: z.array(z.string()),
  website: z.url().optional(),
  contact: person,
  responsible: z.array(z.string()),
  employsStaff: z.boolean(),
  insurance: z.object({ civilLiability: z.boolean(), accident: z.boolean(), legalAid: z.boolean() }),
  expenses: z.enum(expenseSystems),
  secrecy: z.enum(secrecies),
  state: z.enum(['ACTIVE', 'SUBMITTED', 'DRAFT', 'DORMANT']),
  stepFree: z.boolean(),
});
export type DemoOrganisation = z.output<typeof organisation>;

const words = z.object({ title: z.string().max(120), summary: z.string().max(300), body: z.string() });
const slot = z.string().transform((text) => {
  const [day = '', part = ''] = text.split('-');
  return slotBit(days.indexOf(z.enum(days).parse(day)), parts.indexOf(z.enum(parts).parse(part)));
});

const vacancy = z.object({
  org: z.string(),
  texts: z.object({ nl: words, fr: words.optional(), en: words.optional() }),
  themes: z.array(z.enum(themes)).min(1).max(3),
  tasks: z.array(z.enum(taskKinds)).max(5),
  targetGroups: z.array(z.enum(targetGroups)),
  suitedFor: z.array(z.enum(suitabilities)),
  accessibility: z.array(z.enum(accessibilities)),
  certificates: z.array(z.enum(certificates)),
  skillsWanted: z.array(z.string()),
  skillsLearnable: z.array(z.string()),
  hoursFlexible: z.boolean(),
  waitingList: z.boolean().default(false),
  weeksBefore: z.int().optional(),
  dutchLevel: z.enum(dutchLevels),
  dutchRead: z.enum(dutchLevels),
  practiseDutch: z.boolean(),
  teamLanguages: z.array(z.string()),
  municipality: z.string(),
  street: z.string().optional(),
  placeKind: z.enum(placeKinds),
  commitment: z.enum(commitments),
  slots: z.array(slot).transform((bits) => bits.reduce((mask, bit) => mask | bit, 0)),
  startsOn: z.int().optional(),
  endsOn: z.int().optional(),
  hoursPerWeek: z.int().optional(),
  places: z.int(),
  minAge: z.int(),
  minAgeReason: z.string().optional(),
  support: z.array(z.enum(supports)),
  groupWelcome: z.boolean(),
  expenses: z.enum(expenseSystems),
  expensesAmountCents: z.int().optional(),
  secrecy: z.enum(secrecies),
  stepsBefore: z.string().optional(),
  contactFirstName: z.string(),
  state: z.enum(['PUBLISHED', 'DRAFT', 'IN_REVIEW', 'RETURNED', 'FILLED', 'EXPIRED', 'PAUSED']),
  closeReason: z.enum(closeReasons).optional(),
});
export type DemoVacancy = z.output<typeof vacancy>;

const people = z.object({
  firstNames: z.array(z.string()),
  lastNames: z.array(z.string()),
  candidateWishes: z.array(
    z.object({ text: z.string(), lang: z.enum(['nl', 'fr', 'en']), themes: z.array(z.enum(themes)) }),
  ),
  referrers: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      kind: z.enum(referrerKinds),
      municipality: z.string(),
      workers: z.array(person),
    }),
  ),
  staff: z.object({ coordinators: z.array(person), deskWorkers: z.array(person), admin: z.array(person) }),
});
export type DemoPeople = z.output<typeof people>;

const market = z.object({
  key: z.string(),
  title: inThree,
  intro: inThree,
  place: z.string(),
  municipality: z.string(),
  dayOffset: z.int(),
  startTime: z.string(),
  endTime: z.string(),
  capacity: z.int(),
  standsMax: z.int(),
  standOrgs: z.array(z.string()),
});
export type DemoMarket = z.output<typeof market>;

/** The invented Brussels of `apps/console/data/demo`. */
export interface DemoFiles {
  readonly organisations: DemoOrganisation[];
  readonly vacancies: DemoVacancy[];
  readonly people: DemoPeople;
  readonly markets: DemoMarket[];
}

/** Reads and checks the files; a slip in them stops the start with the place named. */
export function readDemoFiles(): DemoFiles {
  const folder = join(projectRoot(), 'apps/console/data/demo');
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const lists = readdirSync(folder).filter((name) => /^vacancies-\d+\.json$/.test(name)).sort(); // prettier-ignore
  return {
    organisations: z.array(organisation).parse(read('organisations.json')),
    vacancies: lists.flatMap((name) => z.array(vacancy).parse(read(name))),
    people: people.parse(read('people.json')),
    markets: z.array(market).parse(read('markets.json')),
  };
}
