import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { system, type Actor } from '#kernel';

/** One open transaction in somebody's name. Opaque to services: only repositories and queries use `manager`. */
export class Tx {
  constructor(
    /** @internal */ readonly manager: EntityManager,
    readonly actor: Actor,
  ) {}
}

/**
 * Runs work in one transaction under the PostgreSQL role of the actor (`SET LOCAL ROLE bp_<kind>`,
 * `SET LOCAL app.actor`), so that row-level security holds for everything inside. The login role owns
 * nothing: a query outside a unit of work fails with "permission denied" instead of leaking.
 */
@Injectable()
export class UnitOfWork {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Joins `outer` when given one, so commands compose; otherwise commits when `work` resolves. */
  run<T>(actor: Actor, work: (tx: Tx) => Promise<T>, outer?: Tx): Promise<T> {
    if (outer) return work(outer);
    return this.dataSource.transaction(async (manager) => {
      await enter(manager, actor);
      return work(new Tx(manager, actor));
    });
  }

  /** Background work in the name of the system. */
  asSystem<T>(work: (tx: Tx) => Promise<T>, outer?: Tx): Promise<T> {
    return this.run(system, work, outer);
  }

  /**
   * A step inside `tx` in another name (e.g. the system creates what the visitor may not read), then back.
   * Use sparingly: the reason belongs in a comment at the call.
   */
  async inName<T>(tx: Tx, actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    await enter(tx.manager, actor);
    try {
      return await work(new Tx(tx.manager, actor));
    } finally {
      // A failed statement poisons the transaction; the first error is the one to report.
      await enter(tx.manager, tx.actor).catch(() => undefined);
    }
  }
}

async function enter(manager: EntityManager, actor: Actor): Promise<void> {
  await manager.query(
    `select set_config('role', $1, true), set_config('app.actor', $2, true),
            set_config('app.referrer', $3, true)`,
    [`bp_${actor.kind}`, actor.id ?? '', actor.referrerId ?? ''],
  );
}
