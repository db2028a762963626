import { createHash } from 'node:crypto';
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

/**
 * The form's key together with what was filled in: a page that a browser brings back with its old key and other
 * answers is a new submission, only the very same one is recognised.
 */
export function keyOf(body: unknown): string | null {
  if (typeof body !== 'object' || body === null) return null;
  const { _once: key, ...answers } = body as Record<string, unknown>;
  if (typeof key !== 'string' || !isId(key)) return null;
  const content = Object.entries(answers).sort(([one], [other]) => (one < other ? -1 : 1));
  const hex = createHash('sha256')
    .update(JSON.stringify([key, content]))
    .digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}
