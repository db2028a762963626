import type { INestApplicationContext } from '@nestjs/common';
import { UnitOfWork } from '#database';
import { LoadLegalAmounts, LoadLegalTexts } from '#organisations';
import { syncMunicipalities } from '#places';

/** Brings the data files (municipalities, legal amounts and texts) into the database; safe to repeat at every start. */
export async function syncReferenceData(app: INestApplicationContext): Promise<void> {
  await syncMunicipalities(app.get(UnitOfWork, { strict: false }));
  await app.get(LoadLegalAmounts, { strict: false }).execute();
  await app.get(LoadLegalTexts, { strict: false }).execute();
}
