import { closeReasons, dutchLevels, legalForms, routes, sectors } from '#kernel';
import { municipalities } from '#places';
import { unknown, type Fact } from './fact.js';
import { daysBetween, daysOf, type Quarter } from './quarter.js';
import { groupBy, split, spreadOf, tally, type RawFigure } from './raw-figure.js';

const unit = ({ unitId, messageId }: Fact): string => unitId ?? messageId;

const only = (facts: readonly Fact[], code: Fact['code']): Fact[] =>
  facts.filter((fact) => fact.code === code);

/** Facts stand in the order in which they happened: the last one of each vacancy or stand wins. */
const lastOfEach = (facts: readonly Fact[]): Map<string, Fact> =>
  new Map(facts.map((fact) => [unit(fact), fact]));
const firstOfEach = (facts: readonly Fact[]): Map<string, Fact> => lastOfEach([...facts].reverse());

interface Closed {
  readonly fact: Fact;
  readonly places: number;
  /** Starts that took a place, at most as many as there were places. */
  readonly starts: readonly Fact[];
}

/** I18: places filled of places offered on vacancies that closed in the quarter, and why they closed. */
export function vacanciesFilled(facts: readonly Fact[], quarter: Quarter): RawFigure {
  const { first, last } = daysOf(quarter);
  const starts = groupBy(
    only(facts, 'start').filter(({ day }) => day <= last),
    unit,
  );
  const inQuarter = only(facts, 'closed').filter(({ day }) => day >= first && day <= last);
  const closed: Closed[] = [...lastOfEach(inQuarter).values()].map((fact) => {
    const places = fact.dims.places ?? 1;
    return { fact, places, starts: (starts.get(unit(fact)) ?? []).slice(0, places) };
  });
  const ratio = (vacancies: readonly Closed[]) => ({
    part: vacancies.reduce((sum, vacancy) => sum + vacancy.starts.length, 0),
    whole: vacancies.reduce((sum, { places }) => sum + places, 0),
  });
  const by = (name: 'sector' | 'municipality' | 'legalForm', keys: readonly string[]) => ({
    by: name,
    rows: split(closed, ({ fact }) => fact.dims[name] ?? unknown, keys).map(([key, some]) => ({
      key,
      ...ratio(some),
    })),
  });
  const filling = closed.flatMap((vacancy) => vacancy.starts);
  const places = [...municipalities.map(({ nisCode }) => nisCode), unknown];
  return {
    ratios: [
      {
        id: 'places',
        ...ratio(closed),
        breakdowns: [by('sector', sectors), by('municipality', places), by('legalForm', legalForms)],
      },
    ],
    counts: [
      {
        id: 'filledBy',
        partOf: 'places',
        total: filling.length,
        breakdowns: [{ by: 'route', cells: tally(filling, ({ dims }) => dims.route ?? unknown, routes) }],
      },
      {
        id: 'closed',
        total: closed.length,
        breakdowns: [
          { by: 'reason', cells: tally(closed, ({ fact }) => fact.dims.reason ?? unknown, closeReasons) },
        ],
      },
    ],
    spreads: [],
  };
}

/** Ages of vacancies that still wait for their first volunteer. */
export const openAges = ['0-30', '31-60', '61-90', '90+'] as const;
const openAge = (days: number): string =>
  days <= 30 ? '0-30' : days <= 60 ? '31-60' : days <= 90 ? '61-90' : '90+';

/** I19: days from publication to the first start, for first starts in the quarter; and what still waits at its end. */
export function timeToFill(facts: readonly Fact[], quarter: Quarter, until: string): RawFigure {
  const { first, last } = daysOf(quarter);
  const end = until < last ? until : last;
  const known = facts.filter(({ day }) => day <= end);
  const published = firstOfEach(only(known, 'published'));
  const started = firstOfEach(only(known, 'start'));
  const closed = lastOfEach(only(known, 'closed'));
  const filled = [...started.values()].flatMap((start) => {
    const origin = published.get(unit(start));
    return origin && start.day >= first
      ? [{ dims: origin.dims, days: Math.max(0, daysBetween(origin.day, start.day)) }]
      : [];
  });
  const waiting = [...published.values()].filter(
    (fact) => !started.has(unit(fact)) && !closed.has(unit(fact)),
  );
  const by = (name: 'sector' | 'dutchLevel', keys: readonly string[]) => ({
    by: name,
    rows: split(filled, ({ dims }) => dims[name] ?? unknown, keys).map(([key, some]) => ({
      key,
      ...spreadOf(some.map(({ days }) => days)),
    })),
  });
  return {
    counts: [
      {
        id: 'stillOpen',
        total: waiting.length,
        breakdowns: [
          { by: 'openAge', cells: tally(waiting, ({ day }) => openAge(daysBetween(day, end)), openAges) },
        ],
      },
    ],
    ratios: [],
    spreads: [
      {
        id: 'days',
        ...spreadOf(filled.map(({ days }) => days)),
        breakdowns: [by('sector', sectors), by('dutchLevel', dutchLevels)],
      },
    ],
  };
}

/** I04: confirmed stands of editions in the quarter, and those prepared by the training. */
export function preparation(facts: readonly Fact[], quarter: Quarter): RawFigure {
  const { first, last } = daysOf(quarter);
  const about = facts.filter(({ code }) => code.startsWith('stand'));
  const latest = lastOfEach(about.filter(({ code }) => code !== 'standWithdrawn'));
  const standing = lastOfEach(about.filter(({ code }) => code !== 'standPrepared'));
  const stands = [...latest.values()].filter((fact) => {
    const day = fact.dims.editionDay ?? '';
    return day >= first && day <= last && standing.get(unit(fact))?.code === 'standConfirmed';
  });
  const ratio = (some: readonly Fact[]) => ({
    part: some.filter(({ dims }) => dims.prepared === true).length,
    whole: some.length,
  });
  const rows = (keyOf: (fact: Fact) => string, keys: readonly string[]) =>
    split(stands, keyOf, keys).map(([key, some]) => ({ key, ...ratio(some) }));
  return {
    counts: [],
    ratios: [
      {
        id: 'stands',
        ...ratio(stands),
        breakdowns: [
          { by: 'edition', rows: rows(({ dims }) => dims.edition ?? unknown, []) },
          { by: 'legalForm', rows: rows(({ dims }) => dims.legalForm ?? unknown, legalForms) },
        ],
      },
    ],
    spreads: [],
  };
}
