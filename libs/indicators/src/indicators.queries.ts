import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { UnitOfWork, type Tx } from '#database';
import { Clock, dayInBrussels, quarterInBrussels, type Actor } from '#kernel';
import { catalogue, isRipe, lastDayOf, type Definition } from './catalogue.js';
import { DimensionQueries } from './dimensions.queries.js';
import { FactsRepository } from './facts.repository.js';
import type { Figure, FigureStatus } from './figure.js';
import { FixFigures } from './fix-figures.js';
import { hideSmall, type Audience } from './hide-small.js';
import { indicatorPolicy } from './indicator.policy.js';
import { addDays, daysOf, quarterOfDay, quartersBetween, shiftQuarter, type Quarter } from './quarter.js';
import type { RawFigure } from './raw-figure.js';
import { SnapshotsRepository, type Snapshot } from './snapshots.repository.js';

/** Figures of one quarter with what a page needs to name them. */
export interface QuarterReport {
  readonly quarter: Quarter;
  readonly figures: readonly Figure[];
  readonly names: { readonly infoPoints: Record<string, string>; readonly editions: Record<string, string> };
  /** Confirmed stands without training (I04); for the coordinator's eyes, never in a file. */
  readonly exceptions: readonly {
    readonly edition: string;
    readonly organisation: string;
    readonly reason: string | null;
  }[];
}

/** The only door to figures: small numbers are hidden here, not on the page (brief 3.5.9). */
@Injectable()
export class IndicatorsQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly figures: FixFigures,
    private readonly snapshots: SnapshotsRepository,
    private readonly facts: FactsRepository,
    private readonly dimensions: DimensionQueries,
    private readonly clock: Clock,
  ) {}

  /** Quarters that can be chosen, newest first: from the first fact up to the running one. */
  async quarters(actor: Actor): Promise<Quarter[]> {
    authorize(indicatorPolicy.read(actor));
    const running = quarterInBrussels(this.clock.now());
    const first = await this.work.asSystem((tx) => this.facts.firstDay(tx));
    return quartersBetween(first === null ? running : quarterOfDay(first), running).reverse();
  }

  /** Every indicator of a quarter. Ripe figures are fixed at the first reading and used again afterwards. */
  async report(actor: Actor, quarter: Quarter, audience: Audience): Promise<QuarterReport> {
    authorize(indicatorPolicy.read(actor));
    // In the system's name: nobody's own role may read raw facts or raw figures.
    return this.work.asSystem(async (tx) => {
      await this.figures.fixRipe(tx, quarter);
      const known = await this.snapshots.latest(tx, quarter, quarter);
      const figures: Figure[] = [];
      for (const definition of catalogue) {
        figures.push(await this.figure(tx, definition, quarter, audience, known));
      }
      const { first, last } = daysOf(quarter);
      const exceptions = audience === 'internal' ? await this.dimensions.exceptions(tx, first, last) : [];
      return { quarter, figures, names: await this.dimensions.names(tx), exceptions };
    });
  }

  /** One indicator over the last quarters up to `last`, oldest first, for a line. */
  async series(actor: Actor, code: Definition['code'], last: Quarter, count: number): Promise<Figure[]> {
    authorize(indicatorPolicy.read(actor));
    const definition = catalogue.find((one) => one.code === code);
    if (!definition) return [];
    return this.work.asSystem(async (tx) => {
      const first = await this.facts.firstDay(tx);
      const from = shiftQuarter(last, 1 - count);
      const start = first !== null && quarterOfDay(first) > from ? quarterOfDay(first) : from;
      const known = await this.snapshots.latest(tx, start, last);
      const figures: Figure[] = [];
      for (const quarter of quartersBetween(start, last)) {
        figures.push(await this.figure(tx, definition, quarter, 'internal', known));
      }
      return figures;
    });
  }

  private async figure(
    tx: Tx,
    definition: Definition,
    quarter: Quarter,
    audience: Audience,
    known: readonly Snapshot[],
  ): Promise<Figure> {
    const today = dayInBrussels(this.clock.now());
    const fixed = known.find(({ code, period }) => code === definition.code && period === quarter);
    const ripe = isRipe(definition, quarter, today);
    const raw: RawFigure = fixed?.figure ?? (await this.figures.compute(tx, definition, quarter));
    const status: FigureStatus = fixed
      ? fixed.revision > 1 ? 'restated' : 'fixed'
      : definition.waits > 0 && !ripe ? 'waiting' : 'running'; // prettier-ignore
    const blank = status === 'waiting';
    return {
      code: definition.code,
      version: fixed?.definitionVersion ?? definition.version,
      quarter,
      status,
      note: fixed?.note ?? null,
      computedAt: fixed?.computedAt ?? this.clock.now(),
      ripeFrom: addDays(lastDayOf(definition, quarter), 1),
      k: definition.k,
      ...(blank ? { counts: [], ratios: [], spreads: [] } : hideSmall(raw, definition, audience)),
    };
  }
}
