import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Tx } from '#database';
import { isId } from '#kernel';
import type { Ctx } from './ctx.js';
import { redirect, type FlashKey, type Reply } from './reply.js';
import { Submissions } from './submissions.repository.js';

/** One effect per form: the same submission again (double click, reload, back) gets the first one's redirect. */
@Injectable()
export class Once {
  constructor(
    private readonly work: UnitOfWork,
    private readonly submissions: Submissions,
  ) {}

  /**
   * Runs `act` in one unit of work of the actor and redirects to the path it returns. The form's key is kept in
   * the same transaction, so either both are there or neither.
   */
  async redirect(
    ctx: Ctx,
    body: unknown,
    act: (tx: Tx) => Promise<string>,
    flash?: FlashKey,
  ): Promise<Reply> {
    const key = keyOf(body);
    const path = await this.work.run(ctx.actor, async (tx) => {
      if (key === null) return act(tx);
      // A second submission waits here until the first has committed.
      if (!(await this.submissions.claim(tx, key))) return this.submissions.locationOf(tx, key);
      const location = await act(tx);
      await this.submissions.settle(tx, key, location);
      return location;
    });
    return redirect(path, flash);
  }
}

function keyOf(body: unknown): string | null {
  const key = typeof body === 'object' && body !== null ? (body as { _once?: unknown })._once : undefined;
  return typeof key === 'string' && isId(key) ? key : null;
}
