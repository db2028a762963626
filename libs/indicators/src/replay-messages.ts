import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#database';
import { FactsRepository } from './facts.repository.js';
import { ProjectMessage } from './project-message.js';
import { projections } from './projections.js';

/** Counts every message of the outbox again; those counted before change nothing. For operators and tests. */
@Injectable()
export class ReplayMessages {
  constructor(
    private readonly work: UnitOfWork,
    private readonly facts: FactsRepository,
    private readonly project: ProjectMessage,
  ) {}

  /** How many messages were read and how many of them were new. */
  async execute(): Promise<{ read: number; added: number }> {
    const total = { read: 0, added: 0 };
    for (let seq = '0'; ;) {
      const page = await this.work.asSystem((tx) =>
        this.facts.messages(tx, Object.keys(projections), seq, 500),
      );
      for (const message of page) {
        total.read += 1;
        if (await this.project.execute(message)) total.added += 1;
      }
      const last = page.at(-1);
      if (!last) return total;
      seq = last.seq;
    }
  }
}
