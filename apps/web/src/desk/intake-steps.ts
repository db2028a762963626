import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { Bug } from '#kernel';
import { MatchCandidate } from '#matching';
import {
  CompleteIntake,
  ReceptionQueries,
  SaveIntakeDraft,
  ServeAnonymously,
  type DraftInput,
} from '#reception';
import { paths, type FieldValues } from '#ui';
import type { Ctx } from '../http/index.js';
import { candidateOf, type IntakeValues } from './intake-form.js';

interface Step {
  readonly draft: string | null;
  readonly talk: string;
}

const notKept = new Set(['action', 'draft', '_once']);

/** What each button of the intake page does inside one unit of work; returns where to go next. */
@Injectable()
export class IntakeSteps {
  constructor(
    private readonly reception: ReceptionQueries,
    private readonly completeIntake: CompleteIntake,
    private readonly saveDraft: SaveIntakeDraft,
    private readonly serve: ServeAnonymously,
    private readonly match: MatchCandidate,
  ) {}

  async complete(
    tx: Tx,
    ctx: Ctx,
    step: Step & { form: IntakeValues; wishes: string | null },
  ): Promise<string> {
    const { draft: intakeId, talk, form, wishes } = step;
    const infoPointId = await this.here(tx);
    const candidate = candidateOf(form, wishes);
    const input = { intakeId, infoPointId, talk, candidate, ageChecked: form.ageChecked };
    const { id } = await this.completeIntake.execute(ctx.actor, input, tx);
    // The person stands at the desk: suggestions now, not when a job gets to it.
    await this.match.execute(tx, id);
    return paths.deskCandidate(ctx.lang, id);
  }

  async draft(tx: Tx, ctx: Ctx, step: Step & { input: FieldValues }): Promise<string> {
    const kept = Object.entries(step.input).filter(([name]) => !notKept.has(name));
    const input = Object.fromEntries(kept) as DraftInput;
    const infoPointId = await this.here(tx);
    await this.saveDraft.execute(
      ctx.actor,
      { intakeId: step.draft, infoPointId, lang: step.talk, input },
      tx,
    );
    return paths.desk(ctx.lang);
  }

  async anonymous(tx: Tx, ctx: Ctx, step: Step): Promise<string> {
    const infoPointId = await this.here(tx);
    await this.serve.execute(ctx.actor, { intakeId: step.draft, infoPointId, lang: step.talk }, tx);
    return paths.search(ctx.lang);
  }

  /** The info point of this desk: the first one until there are several. */
  private async here(tx: Tx): Promise<string> {
    const [point] = await this.reception.infoPoints(tx);
    if (!point) throw new Bug('there is no info point');
    return point.id;
  }
}
