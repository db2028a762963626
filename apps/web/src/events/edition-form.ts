import { clockInBrussels, instantInBrussels, type EditionDetails, type EditionView } from '#events';
import { int4, isoDay, oneOf, optionalText, plainText } from '#kernel';
import { municipalities } from '#places';
import type { FieldValues } from '#ui';
import { z } from 'zod';

const codes = municipalities.map(({ nisCode }) => nisCode) as [string, ...string[]];
const time = () =>
  z.string({ error: 'events.time' }).regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'events.time' });

/** An edition as a coordinator fills it in; times as a clock in Brussels shows them. */
export const editionForm = z
  .object({
    titleNl: plainText(120),
    titleFr: optionalText(120),
    titleEn: optionalText(120),
    introNl: plainText(2000),
    introFr: optionalText(2000),
    introEn: optionalText(2000),
    place: plainText(160),
    municipality: oneOf(codes),
    date: isoDay().refine((day) => day !== null, { error: 'errors.date' }),
    from: time(),
    until: time(),
    capacity: int4(1, 5000),
    standsMax: int4(1, 300),
  })
  .transform(({ date, from, until, ...rest }, context): EditionDetails => {
    const startsAt = instantInBrussels(date ?? '', from);
    const endsAt = instantInBrussels(date ?? '', until);
    if (endsAt <= startsAt) {
      context.addIssue({ code: 'custom', path: ['until'], message: 'refusal.market.dates' });
    }
    return { ...rest, startsAt, endsAt };
  });

/** The same form filled in with an existing edition. */
export function editionValues(edition: EditionView): FieldValues {
  const start = clockInBrussels(edition.startsAt);
  return {
    titleNl: edition.title.nl,
    titleFr: edition.title.fr ?? '',
    titleEn: edition.title.en ?? '',
    introNl: edition.intro.nl,
    introFr: edition.intro.fr ?? '',
    introEn: edition.intro.en ?? '',
    place: edition.place,
    municipality: edition.municipality,
    date: start.day,
    from: start.time,
    until: clockInBrussels(edition.endsAt).time,
    capacity: String(edition.capacity),
    standsMax: String(edition.standsMax),
  };
}
