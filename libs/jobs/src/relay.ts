import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { UnitOfWork } from '#database';
import type { JobDefinition } from './definitions.js';
import { JobRegistry } from './job-registry.js';
import { OutboxRepository, type OutboxRow } from './outbox.repository.js';
import { QueueDriver, type JobTicket, type QueuedJob } from './queue-driver.js';
import { ReceiptsRepository } from './receipts.repository.js';

const batch = 200;

interface Wanted extends JobTicket {
  readonly definition: JobDefinition;
  /** Equal keys in one batch: only the last one runs. */
  readonly dedupeKey: string | null;
}

/** Id of a ticket in the queue. A lost one comes back under a new id, because an old id may be remembered there. */
export const ticketId = ({ outboxId, job }: JobTicket, requeued = 0): string =>
  `${outboxId}-${job}${requeued > 0 ? `-r${requeued}` : ''}`;

/** The ticket as the queue takes it. */
export const queuedJob = (ticket: JobTicket, definition: JobDefinition, requeued = 0): QueuedJob => ({
  id: ticketId(ticket, requeued),
  outboxId: ticket.outboxId,
  job: ticket.job,
  queue: definition.queue,
  attempts: definition.attempts,
});

/**
 * Takes committed outbox rows to the queue. First the receipts are written, in the transaction that marks the
 * rows; then the queue is called, outside any transaction. What falls between is found by the sweeper.
 */
@Injectable()
export class Relay {
  constructor(
    private readonly work: UnitOfWork,
    private readonly registry: JobRegistry,
    private readonly outbox: OutboxRepository,
    private readonly receipts: ReceiptsRepository,
    private readonly driver: QueueDriver,
    private readonly clock: Clock,
  ) {}

  /** Relays one batch. Returns the number of outbox rows taken; while the queue is away they stay where they are. */
  async dispatch(): Promise<number> {
    if (!this.driver.reachable()) return 0;
    const now = this.clock.now();
    const { taken, queued } = await this.work.asSystem(async (tx) => {
      const known = this.registry.jobs.map((job) => job.name);
      const rows = await this.outbox.takeDue(tx, now, known, batch);
      if (rows.length === 0) return { taken: 0, queued: [] };
      const wanted = rows.flatMap((row) => this.jobsOf(row));
      const superseded = supersededOf(wanted);
      await this.receipts.insert(
        tx,
        wanted.map((ticket) => ({
          outboxId: ticket.outboxId,
          job: ticket.job,
          state: superseded.has(ticket) ? ('skipped' as const) : ('queued' as const),
        })),
        now,
      );
      await this.outbox.markRelayed(tx, rows.map((row) => row.id), now); // prettier-ignore
      return { taken: rows.length, queued: wanted.filter((ticket) => !superseded.has(ticket)) };
    });
    if (queued.length > 0) {
      await this.driver.add(queued.map((ticket) => queuedJob(ticket, ticket.definition)));
      await this.work.asSystem((tx) => this.receipts.markSeen(tx, queued, now));
    }
    return taken;
  }

  private jobsOf(row: OutboxRow): Wanted[] {
    if (row.kind === 'job') {
      const definition = this.registry.handlerOf(row.name)?.job;
      return definition ? [this.wanted(row, definition, () => row.payload)] : [];
    }
    const envelope = { id: row.id, name: row.name, occurredAt: row.occurredAt };
    return this.registry
      .subscriptionsTo(row.name)
      .map((subscription) =>
        this.wanted(row, subscription.job, () => subscription.map(row.payload, envelope)),
      );
  }

  private wanted(row: OutboxRow, definition: JobDefinition, payload: () => unknown): Wanted {
    let dedupeKey: string | null = null;
    try {
      const read = definition.dedupe ? definition.payload.safeParse(payload()) : null;
      dedupeKey = read?.success ? (definition.dedupe?.(read.data) ?? null) : null;
    } catch {
      // A payload that cannot be read is reported by the runner, for this one job, and holds up no other.
    }
    return { outboxId: row.id, job: definition.name, definition, dedupeKey };
  }
}

function supersededOf(wanted: readonly Wanted[]): ReadonlySet<Wanted> {
  const last = new Map<string, Wanted>();
  const superseded = new Set<Wanted>();
  for (const ticket of wanted) {
    if (ticket.dedupeKey === null) continue;
    const key = `${ticket.job} ${ticket.dedupeKey}`;
    const earlier = last.get(key);
    if (earlier) superseded.add(earlier);
    last.set(key, ticket);
  }
  return superseded;
}
