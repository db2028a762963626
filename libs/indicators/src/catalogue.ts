import type { Fact, FactCode } from './fact.js';
import { cohortDays, conversion, peopleWhoStarted, receptionContacts } from './count-people.js';
import { preparation, timeToFill, vacanciesFilled } from './count-vacancies.js';
import { plannedIndicators } from './plans.js';
import { addDays, daysOf, type Quarter } from './quarter.js';
import type { RawFigure } from './raw-figure.js';
import type { SmallRule } from './suppress-counts.js';

/** The indicators that are measured, in the order in which they are shown. */
export const measuredCodes = ['I05', 'I07', 'I13', 'I18', 'I19', 'I04'] as const;
export type IndicatorCode = (typeof measuredCodes)[number];

/** How one indicator is made. Name, formula and limits in plain words stand in the texts `figures.<code>…`. */
export interface Definition extends SmallRule {
  readonly code: IndicatorCode;
  /** Goes up when the meaning changes; a snapshot names the version that made it. */
  readonly version: number;
  readonly level: 'impact' | 'effort' | 'process';
  readonly effects: readonly string[];
  readonly facts: readonly FactCode[];
  /** Days after the end of a quarter before the figure may be made. */
  readonly waits: number;
  /** `until`: today, for quarters that still run. */
  compute(facts: readonly Fact[], quarter: Quarter, until: string): RawFigure;
}

type Made = Pick<Definition, 'version' | 'facts' | 'waits' | 'compute'>;

const made: Readonly<Record<IndicatorCode, Made>> = {
  I05: { version: 1, facts: ['start'], waits: 0, compute: peopleWhoStarted },
  I07: { version: 1, facts: ['intake', 'start'], waits: cohortDays, compute: conversion },
  I13: { version: 1, facts: ['contact'], waits: 0, compute: receptionContacts },
  I18: { version: 1, facts: ['closed', 'start'], waits: 0, compute: vacanciesFilled },
  I19: { version: 1, facts: ['published', 'start', 'closed'], waits: 0, compute: timeToFill },
  I04: {
    version: 1,
    facts: ['standConfirmed', 'standPrepared', 'standWithdrawn'],
    waits: 0,
    compute: preparation,
  },
};

function define(code: IndicatorCode): Definition {
  const planned = plannedIndicators.find(({ id }) => id === code);
  if (!planned) throw new Error(`${code} is not in the plan file`);
  const { level, effects, suppression } = planned;
  return { code, level, effects, k: suppression.k, zeroIsShown: suppression.zeroIsShown, ...made[code] };
}

/** Every measured indicator with threshold and effects from the plan file. */
export const catalogue: readonly Definition[] = measuredCodes.map(define);

/** The last day whose facts belong to the figure of a quarter. */
export const lastDayOf = ({ waits }: Definition, quarter: Quarter): string =>
  addDays(daysOf(quarter).last, waits);

/** True when the figure can be fixed: the quarter is over, and the waiting time too. */
export const isRipe = (definition: Definition, quarter: Quarter, today: string): boolean =>
  today > lastDayOf(definition, quarter);
