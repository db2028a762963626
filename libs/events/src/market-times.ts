import { dayInBrussels } from '#kernel';
import type { MarketEditionState } from './market-edition.lifecycle.js';

/** What decides whether something can still, or already, be done at an edition. */
export interface EditionMoment {
  readonly state: MarketEditionState;
  readonly publishedAt: Date | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

const among = (state: MarketEditionState, ...states: MarketEditionState[]): boolean => states.includes(state);

/** Visitors and groups can still take seats. */
export const registrationOpen = ({ state, publishedAt, endsAt }: EditionMoment, now: Date): boolean =>
  publishedAt !== null && among(state, 'RECRUITING', 'PREPARING', 'READY') && now < endsAt;

/** Organisations can still ask for a stand. */
export const standsOpen = ({ state, publishedAt, startsAt }: EditionMoment, now: Date): boolean =>
  publishedAt !== null && among(state, 'RECRUITING', 'PREPARING') && now < startsAt;

/** The day itself has come: check-in and conversations, also entered later from paper. */
export const dayHasCome = ({ state, publishedAt, startsAt }: EditionMoment, now: Date): boolean =>
  publishedAt !== null && state !== 'EVALUATED' && dayInBrussels(startsAt) <= dayInBrussels(now);

/** It is over: from the last minute on. */
export const isOver = ({ endsAt }: Pick<EditionMoment, 'endsAt'>, now: Date): boolean => now >= endsAt;
