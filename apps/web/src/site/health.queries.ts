import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#database';
import { visitor } from '#kernel';

/** What readiness looks at. */
@Injectable()
export class Health {
  constructor(private readonly work: UnitOfWork) {}

  async checks(): Promise<Record<string, 'ok' | 'down'>> {
    const late = new Promise<'down'>((resolve) => setTimeout(() => resolve('down'), 1_000).unref());
    const asked = this.work
      .run(visitor, (tx) => tx.manager.query('select count(*) from municipality'))
      .then(() => 'ok' as const)
      .catch(() => 'down' as const);
    return { database: await Promise.race([asked, late]) };
  }
}
