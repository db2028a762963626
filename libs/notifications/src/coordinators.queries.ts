import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';

/** Whom to write about the work of the Steunpunt itself. */
@Injectable()
export class CoordinatorsQueries {
  /** Coordinators with an active account. */
  all(tx: Tx): Promise<{ accountId: string; email: string; lang: 'nl' | 'fr' | 'en' }[]> {
    return tx.manager.query(
      `select id as "accountId", email, lang from account where kind = 'coordinator' and state = 'ACTIVE' order by id`,
    );
  }
}
