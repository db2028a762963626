import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { Clock, dayInBrussels } from '#kernel';
import { catalogue, isRipe, lastDayOf, type Definition } from './catalogue.js';
import { FactsRepository } from './facts.repository.js';
import { quarterOfDay, quartersBetween, type Quarter } from './quarter.js';
import type { RawFigure } from './raw-figure.js';
import { SnapshotsRepository, type RestatedNote, type Snapshot } from './snapshots.repository.js';

/** Makes the figures of a quarter from facts and fixes them once the quarter is over; in the system's name. */
@Injectable()
export class FixFigures {
  constructor(
    private readonly facts: FactsRepository,
    private readonly snapshots: SnapshotsRepository,
    private readonly clock: Clock,
  ) {}

  /** The figure as the facts say now. */
  async compute(tx: Tx, definition: Definition, quarter: Quarter): Promise<RawFigure> {
    const today = dayInBrussels(this.clock.now());
    const end = lastDayOf(definition, quarter);
    const facts = await this.facts.upTo(tx, definition.facts, end < today ? end : today);
    return definition.compute(facts, quarter, today);
  }

  /** Fixes what is ripe and not fixed yet. Returns how many figures were fixed. */
  async fixRipe(tx: Tx, from?: Quarter): Promise<number> {
    return this.each(tx, from, async (definition, quarter, before) =>
      before ? false : this.write(tx, definition, quarter, 1, null),
    );
  }

  /** Makes fixed figures again from a quarter on; writes a revision only where something differs. */
  async restate(tx: Tx, from: Quarter): Promise<number> {
    return this.each(tx, from, async (definition, quarter, before) => {
      if (!before) return false;
      const newDefinition = before.definitionVersion !== definition.version;
      const figure = await this.compute(tx, definition, quarter);
      // As it will come back from the database: without keys that hold undefined.
      const same = isDeepStrictEqual(JSON.parse(JSON.stringify(figure)), before.figure);
      if (same && !newDefinition) return false;
      return this.write(
        tx,
        definition,
        quarter,
        before.revision + 1,
        newDefinition ? 'NEW_DEFINITION' : 'LATE_FACTS',
      );
    });
  }

  private async each(
    tx: Tx,
    from: Quarter | undefined,
    work: (definition: Definition, quarter: Quarter, before: Snapshot | undefined) => Promise<boolean>,
  ): Promise<number> {
    const firstDay = await this.facts.firstDay(tx);
    if (firstDay === null) return 0;
    const today = dayInBrussels(this.clock.now());
    const first = from !== undefined && from > quarterOfDay(firstDay) ? from : quarterOfDay(firstDay);
    const last = quarterOfDay(today);
    const known = await this.snapshots.latest(tx, first, last);
    let changed = 0;
    for (const quarter of quartersBetween(first, last)) {
      for (const definition of catalogue.filter((one) => isRipe(one, quarter, today))) {
        const before = known.find(({ code, period }) => code === definition.code && period === quarter);
        if (await work(definition, quarter, before)) changed += 1;
      }
    }
    return changed;
  }

  private async write(
    tx: Tx,
    definition: Definition,
    period: Quarter,
    revision: number,
    note: RestatedNote | null,
  ): Promise<boolean> {
    const figure = await this.compute(tx, definition, period);
    const { code, version: definitionVersion } = definition;
    const computedAt = this.clock.now();
    return this.snapshots.add(tx, { code, period, revision, definitionVersion, figure, note, computedAt });
  }
}
