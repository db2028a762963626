import type { UnitOfWork } from '#database';
import { writeMunicipalities } from './municipalities.repository.js';

/** Brings the table `municipality` in line with the data file; run at every start, changes nothing when equal. */
export const syncMunicipalities = (work: UnitOfWork): Promise<void> =>
  work.asSystem((tx) => writeMunicipalities(tx));
