import type { INestApplicationContext } from '@nestjs/common';
import { ReplayMessages } from '#indicators';
import { SweepMatches } from '#matching';
import { IndexVacancies } from '#search';

/** What background work would have made of the past by now: search index, suggestions, figures. */
export async function settleDemo(app: INestApplicationContext): Promise<void> {
  await app.get(IndexVacancies, { strict: false }).everything();
  await app.get(SweepMatches, { strict: false }).execute();
  await app.get(ReplayMessages, { strict: false }).execute();
}
