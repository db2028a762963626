import { Body, Controller, Param, Post } from '@nestjs/common';
import { Requires } from '#access';
import { UnitOfWork } from '#database';
import { AgreeToIntroduction, DeclineByCandidate, SuggestIntroduction } from '#introductions';
import { Refusal } from '#kernel';
import { receptionPolicy } from '#reception';
import { paths, patterns } from '#ui';
import {
  Ctx,
  Once,
  fieldErrors,
  inputOf,
  knownId,
  page,
  readForm,
  type FieldProblem,
  type Reply,
} from '../http/index.js';
import { CandidateDossiers } from './candidate-dossiers.js';
import { CandidatePage } from './candidate.page.js';
import { agreementForm, choiceForm, introductionForm } from './choice-forms.js';

/** Choosing vacancies with a candidate and recording what was agreed. */
@Controller()
export class CandidateActionsController {
  constructor(
    private readonly once: Once,
    private readonly work: UnitOfWork,
    private readonly dossiers: CandidateDossiers,
    private readonly suggest: SuggestIntroduction,
    private readonly agree: AgreeToIntroduction,
    private readonly declining: DeclineByCandidate,
  ) {}

  @Post(patterns.deskChoice)
  @Requires(receptionPolicy.receive)
  async choose(@Ctx() ctx: Ctx, @Param('id') id: string, @Body() body: unknown): Promise<Reply> {
    const candidateId = knownId(id);
    const form = readForm(choiceForm, body);
    if (!form.ok) return this.again(ctx, candidateId, 'choice', form.errors, body);
    const { vacancies } = form.values;
    const act = async (tx: Parameters<SuggestIntroduction['execute']>[2]): Promise<string> => {
      for (const vacancyId of vacancies)
        await this.suggest.execute(ctx.actor, { candidateId, vacancyId }, tx);
      return `${paths.deskCandidate(ctx.lang, candidateId)}#gekozen`;
    };
    return this.orAgain(ctx, candidateId, 'choice', body, 'vacancies', () =>
      this.once.redirect(ctx, body, act, {
        kind: 'success',
        key: 'desk.chosenDone',
        args: { count: vacancies.length },
      }),
    );
  }

  @Post(patterns.deskAgreement)
  @Requires(receptionPolicy.receive)
  async agreement(@Ctx() ctx: Ctx, @Param('id') id: string, @Body() body: unknown): Promise<Reply> {
    const candidateId = knownId(id);
    const { introduction } = introductionForm.parse(body ?? {});
    const introductionId = knownId(introduction);
    const form = readForm(agreementForm, body);
    if (!form.ok) return this.again(ctx, candidateId, introductionId, form.errors, body);
    const { message, support } = form.values;
    return this.orAgain(ctx, candidateId, introductionId, body, 'agree', () =>
      this.once.redirect(
        ctx,
        body,
        async (tx) => {
          await this.dossiers.demandOwn(tx, ctx, candidateId, introductionId);
          await this.agree.execute(ctx.actor, { introductionId, channel: 'DESK_ORAL', message, support }, tx);
          return `${paths.deskCandidate(ctx.lang, candidateId)}#gekozen`;
        },
        { kind: 'success', key: 'desk.agreed' },
      ),
    );
  }

  @Post(patterns.deskDecline)
  @Requires(receptionPolicy.receive)
  decline(@Ctx() ctx: Ctx, @Param('id') id: string, @Body() body: unknown): Promise<Reply> {
    const candidateId = knownId(id);
    const { introduction } = introductionForm.parse(body ?? {});
    const introductionId = knownId(introduction);
    return this.once.redirect(
      ctx,
      body,
      async (tx) => {
        await this.dossiers.demandOwn(tx, ctx, candidateId, introductionId);
        await this.declining.execute(ctx.actor, { introductionId, reason: 'CHANGED_MIND' }, tx);
        return paths.deskCandidate(ctx.lang, candidateId);
      },
      { kind: 'info', key: 'desk.declined' },
    );
  }

  /** A refusal that the worker can do something about is shown on the same page, with what was typed. */
  private async orAgain(
    ctx: Ctx,
    id: string,
    form: string,
    body: unknown,
    field: string,
    act: () => Promise<Reply>,
  ): Promise<Reply> {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof Refusal) || error.code === 'unknown') throw error;
      return this.again(ctx, id, form, { [field]: { key: `refusal.${error.code}`, args: {} } }, body);
    }
  }

  private async again(
    ctx: Ctx,
    id: string,
    form: string,
    problems: Record<string, FieldProblem>,
    body: unknown,
  ): Promise<Reply> {
    const dossier = await this.work.run(ctx.actor, (tx) => this.dossiers.of(tx, ctx, id));
    const failed = { form, errors: fieldErrors(ctx.t, problems), values: inputOf(body) };
    return page(<CandidatePage frame={ctx.frame} dossier={dossier} failed={failed} />, { status: 422 });
  }
}
