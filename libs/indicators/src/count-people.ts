import { routes, type Route } from '#kernel';
import { municipalities } from '#places';
import { ageBands, unknown, type Fact } from './fact.js';
import { addDays, daysOf, monthsOf, type Quarter } from './quarter.js';
import { groupBy, split, tally, type RawFigure } from './raw-figure.js';

const within = (quarter: Quarter) => {
  const { first, last } = daysOf(quarter);
  return ({ day }: Fact): boolean => day >= first && day <= last;
};

/** The first fact of each person. */
export function firstOfEach(facts: readonly Fact[]): Fact[] {
  const seen = new Map<string, Fact>();
  for (const fact of facts) {
    const key = fact.subjectKey ?? fact.messageId;
    if (!seen.has(key)) seen.set(key, fact);
  }
  return [...seen.values()];
}

const languages = ['nl', 'fr', 'en'];
const places = [...municipalities.map(({ nisCode }) => nisCode), unknown];

/** I05: people who started, each once, with the codes of the first start in the quarter. */
export function peopleWhoStarted(facts: readonly Fact[], quarter: Quarter): RawFigure {
  const starters = firstOfEach(facts.filter((fact) => fact.code === 'start').filter(within(quarter)));
  const by = (name: 'route' | 'municipality' | 'ageBand' | 'language', keys: readonly string[]) => ({
    by: name,
    cells: tally(starters, ({ dims }) => dims[name] ?? unknown, keys),
  });
  return {
    counts: [
      {
        id: 'people',
        total: starters.length,
        breakdowns: [
          by('route', routes),
          by('municipality', places),
          by('ageBand', ageBands),
          by('language', languages),
        ],
      },
    ],
    ratios: [],
    spreads: [],
  };
}

/** Days in which somebody must start to count for the cohort (I07). */
export const cohortDays = 90;

/** Intake languages that get a row of their own in I07; others are one row, because small groups are sensitive. */
const cohortLanguage = ({ dims }: Fact): string =>
  languages.includes(dims.language ?? '') ? (dims.language ?? '') : 'OTHER';

/** I07: of the people with an intake in the quarter, who started within 90 days. */
export function conversion(facts: readonly Fact[], quarter: Quarter): RawFigure {
  const cohort = firstOfEach(facts.filter((fact) => fact.code === 'intake').filter(within(quarter)));
  const starts = groupBy(
    facts.filter(({ code }) => code === 'start'),
    ({ subjectKey }) => subjectKey ?? '',
  );
  const started = ({ subjectKey, day }: Fact): boolean =>
    (starts.get(subjectKey ?? '') ?? []).some(
      (start) => start.day >= day && start.day <= addDays(day, cohortDays),
    );
  const ratio = (people: readonly Fact[]) => ({ part: people.filter(started).length, whole: people.length });
  const by = (
    name: 'route' | 'infoPoint' | 'language',
    keyOf: (fact: Fact) => string,
    keys: readonly string[],
  ) => ({
    by: name,
    rows: split(cohort, keyOf, keys).map(([key, people]) => ({ key, ...ratio(people) })),
  });
  return {
    counts: [],
    ratios: [
      {
        id: 'started',
        ...ratio(cohort),
        breakdowns: [
          by('route', ({ dims }) => dims.route ?? unknown, routes satisfies readonly Route[]),
          by('infoPoint', ({ dims }) => dims.infoPoint ?? unknown, []),
          by('language', cohortLanguage, [...languages, 'OTHER']),
        ],
      },
    ],
    spreads: [],
  };
}

/** I13: every contact at a desk once, of both kinds. */
export function receptionContacts(facts: readonly Fact[], quarter: Quarter): RawFigure {
  const contacts = facts.filter((fact) => fact.code === 'contact').filter(within(quarter));
  const months = monthsOf(quarter);
  return {
    counts: [
      {
        id: 'contacts',
        total: contacts.length,
        breakdowns: [
          {
            by: 'infoPoint',
            cells: split(contacts, ({ dims }) => dims.infoPoint ?? unknown, []).map(([key, here]) => ({
              key,
              value: here.length,
              parts: tally(here, ({ day }) => day.slice(0, 7), months),
            })),
          },
          { by: 'kind', cells: tally(contacts, ({ dims }) => dims.kind ?? unknown, ['SHORT', 'INTAKE']) },
          { by: 'language', cells: tally(contacts, ({ dims }) => dims.language ?? unknown, languages) },
        ],
      },
    ],
    ratios: [],
    spreads: [],
  };
}
