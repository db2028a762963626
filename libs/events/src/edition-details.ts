import { Refusal } from '#kernel';
import type { MarketEdition } from './market-edition.entity.js';

/** What a coordinator fills in about an edition; times are instants. */
export interface EditionDetails {
  readonly titleNl: string;
  readonly titleFr: string | null;
  readonly titleEn: string | null;
  readonly introNl: string;
  readonly introFr: string | null;
  readonly introEn: string | null;
  readonly place: string;
  readonly municipality: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly capacity: number;
  readonly standsMax: number;
}

const longestHours = 24;

/** Refusal `market.dates` unless it ends after it starts, within a day. */
export function demandTimes({ startsAt, endsAt }: Pick<EditionDetails, 'startsAt' | 'endsAt'>): void {
  const hours = (endsAt.getTime() - startsAt.getTime()) / 3_600_000;
  if (!(hours > 0 && hours <= longestHours)) throw new Refusal('market.dates');
}

/** When or where people must be is different. */
export const isMoved = (before: MarketEdition, after: EditionDetails): boolean =>
  before.startsAt.getTime() !== after.startsAt.getTime() ||
  before.endsAt.getTime() !== after.endsAt.getTime() ||
  before.place !== after.place ||
  before.municipality !== after.municipality;
