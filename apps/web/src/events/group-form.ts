import { int4, severalOf, spokenLanguages, ticked } from '#kernel';
import { z } from 'zod';

const seats = {
  headCount: int4(1, 200),
  languages: severalOf(spokenLanguages, 1),
  interpreter: ticked(),
};

/** Seats of a group. */
export const groupForm = z.object(seats);
/** The same with the market they are for. */
export const newGroupForm = z.object({ ...seats, market: z.uuid({ error: 'errors.choose' }) });
