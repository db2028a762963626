import { z } from 'zod';

const asList = (value: unknown): unknown =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** The vacancies of a stand: at least one. */
export const severalIds = z.object({
  vacancies: z.preprocess(
    asList,
    z
      .array(z.uuid({ error: 'errors.choose' }), { error: 'errors.choose' })
      .min(1, { error: 'errors.chooseOne' })
      .max(100, { error: 'errors.choose' }),
  ),
});
