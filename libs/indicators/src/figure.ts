import type { IndicatorCode } from './catalogue.js';
import type { Quarter } from './quarter.js';
import type { Dimension } from './raw-figure.js';

/** A count that may be seen: a number, "fewer than k" (`small`), or hidden to protect another one. */
export type ShownCount =
  | { readonly mark: 'shown'; readonly value: number }
  | { readonly mark: 'small' | 'hidden'; readonly value: null };

export interface ShownCell {
  readonly key: string;
  readonly count: ShownCount;
  readonly parts?: readonly ShownCell[];
}

export interface ShownCounts {
  readonly id: string;
  readonly total: ShownCount;
  /** Null when a breakdown cannot be shown without giving somebody away. */
  readonly breakdowns: readonly { readonly by: Dimension; readonly cells: readonly ShownCell[] | null }[];
}

/** A share that may be seen; null when it may not. */
export type ShownShare = { readonly part: number; readonly whole: number } | null;

export interface ShownRatio {
  readonly id: string;
  readonly total: ShownShare;
  readonly breakdowns: readonly {
    readonly by: Dimension;
    readonly rows: readonly { readonly key: string; readonly share: ShownShare }[] | null;
  }[];
}

/** Durations in whole days; the middle values only with at least ten durations. */
export interface ShownDurations {
  readonly n: ShownCount;
  readonly days: { readonly median: number; readonly lower: number; readonly upper: number } | null;
}

export interface ShownSpread {
  readonly id: string;
  readonly total: ShownDurations;
  readonly breakdowns: readonly {
    readonly by: Dimension;
    readonly rows: readonly (ShownDurations & { readonly key: string })[] | null;
  }[];
}

/**
 * `running`: the quarter or its waiting time is not over, figures may still change. `waiting`: it makes no sense
 * yet. `fixed`: stored. `restated`: stored again, the note says why.
 */
export type FigureStatus = 'running' | 'waiting' | 'fixed' | 'restated';

/** An indicator of one quarter with everything small hidden. The only form in which figures leave this lib. */
export interface Figure {
  readonly code: IndicatorCode;
  readonly version: number;
  readonly quarter: Quarter;
  readonly status: FigureStatus;
  readonly note: 'LATE_FACTS' | 'NEW_DEFINITION' | null;
  readonly computedAt: Date;
  /** From this day on it can be fixed. */
  readonly ripeFrom: string;
  readonly k: number;
  readonly counts: readonly ShownCounts[];
  readonly ratios: readonly ShownRatio[];
  readonly spreads: readonly ShownSpread[];
}
