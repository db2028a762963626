import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { Transitions, UnitOfWork, type Tx } from '#database';
import type { Actor } from '#kernel';
import type { ImportRun } from './import-run.js';
import { importRunLifecycle } from './import-run.lifecycle.js';
import { importRunPolicy } from './import-run.policy.js';
import { ImportRunsRepository } from './import-runs.repository.js';

type Action = keyof typeof importRunLifecycle.actions;

/** What every step of a list on its way in shares: lock it first, leave row and log in step. */
@Injectable()
export class ImportSteps {
  constructor(
    private readonly work: UnitOfWork,
    private readonly runs: ImportRunsRepository,
    private readonly transitions: Transitions,
  ) {}

  run<R>(
    actor: Actor,
    runId: string,
    outer: Tx | undefined,
    work: (tx: Tx, run: ImportRun) => Promise<R>,
  ): Promise<R> {
    return this.work.run(
      actor,
      async (tx) => {
        authorize(importRunPolicy.change(actor));
        const run = await this.runs.take(tx, runId);
        authorize(importRunPolicy.use(actor, run));
        return work(tx, run);
      },
      outer,
    );
  }

  /** Moves to the next state with `more` and records it; throws Refusal `lifecycle.not-allowed`. */
  async move(tx: Tx, run: ImportRun, action: Action, more: Partial<ImportRun> = {}): Promise<ImportRun> {
    const state = importRunLifecycle.next(action, run.state);
    const next = { ...run, ...more, state };
    await this.runs.save(tx, next);
    await this.record(tx, run.id, action, run.state, state, next.why);
    return next;
  }

  async record(
    tx: Tx,
    subjectId: string,
    action: string,
    from: string | null,
    to: string,
    note: string | null,
  ) {
    await this.transitions.record(tx, { subject: 'import_run', subjectId, action, from, to, note });
  }
}
