import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { Requires } from '#access';
import { CandidatesQueries, ageAnswer } from '#candidates';
import { UnitOfWork } from '#database';
import { Refusal, dayInBrussels } from '#kernel';
import { maskText } from '#privacy';
import { ReceptionQueries, receptionPolicy } from '#reception';
import { patterns, type FieldValues } from '#ui';
import {
  Ctx,
  Once,
  fieldErrors,
  inputOf,
  json,
  knownId,
  page,
  readForm,
  type FieldProblem,
  type Reply,
} from '../http/index.js';
import { intakeForm, intakeStep } from './intake-form.js';
import { IntakeSteps } from './intake-steps.js';
import { IntakePage } from './intake.page.js';
import { textHint } from './text-hint.presenter.js';

/** Where a refusal of the command belongs on the page. */
const fieldOfRefusal: Readonly<Record<string, string>> = {
  'intake.too-young': 'birthYear',
  'intake.age-check': 'ageChecked',
  'candidate.contact-missing': 'contactRoute',
  'candidate.consent-needed': 'keepConsent',
};

@Controller()
export class IntakeController {
  constructor(
    private readonly once: Once,
    private readonly work: UnitOfWork,
    private readonly reception: ReceptionQueries,
    private readonly candidates: CandidatesQueries,
    private readonly steps: IntakeSteps,
  ) {}

  @Get(patterns.deskIntake)
  @Requires(receptionPolicy.receive)
  async show(@Ctx() ctx: Ctx, @Query('concept') draft?: string): Promise<Reply> {
    const draftId = draft === undefined ? null : knownId(draft);
    const fresh: FieldValues = { talk: ctx.lang, lang: ctx.lang, contactRoute: '', dutchLevel: '' };
    const values =
      draftId === null
        ? fresh
        : await this.work.run(ctx.actor, (tx) => this.reception.draft(tx, draftId, ctx.now));
    return this.form(ctx, { draftId, values });
  }

  @Post(patterns.deskTextCheck)
  @Requires(receptionPolicy.receive)
  check(@Ctx() ctx: Ctx, @Body() body: unknown): Reply {
    const { text } = inputOf(body);
    const hint = typeof text === 'string' ? textHint(ctx.t, text.slice(0, 1000)) : null;
    return json(hint ?? { intro: null });
  }

  @Post(patterns.deskIntake)
  @Requires(receptionPolicy.receive)
  async take(@Ctx() ctx: Ctx, @Body() body: unknown): Promise<Reply> {
    const step = intakeStep.parse(body ?? {});
    if (step.action === 'draft' || step.action === 'anonymous')
      return this.leave(ctx, body, step.action, step);
    const form = readForm(intakeForm, body);
    const [draftId, values] = [step.draft, inputOf(body)];
    if (!form.ok) return this.form(ctx, { draftId, values, problems: form.errors });
    const hint = textHint(ctx.t, form.values.wishes);
    if (hint !== null && step.action === 'complete') return this.form(ctx, { draftId, values, hint });
    const wishes =
      step.action === 'masked' && form.values.wishes !== null
        ? maskText(form.values.wishes)
        : form.values.wishes;
    try {
      return await this.once.redirect(ctx, body, (tx) =>
        this.steps.complete(tx, ctx, { ...step, form: form.values, wishes }),
      );
    } catch (error) {
      if (!(error instanceof Refusal) || !(error.code in fieldOfRefusal)) throw error;
      const field = fieldOfRefusal[error.code] ?? 'form';
      return this.form(ctx, {
        draftId,
        values,
        problems: { [field]: { key: `refusal.${error.code}`, args: {} } },
      });
    }
  }

  private leave(
    ctx: Ctx,
    body: unknown,
    action: 'draft' | 'anonymous',
    step: { draft: string | null; talk: string },
  ): Promise<Reply> {
    if (action === 'anonymous') {
      return this.once.redirect(ctx, body, (tx) => this.steps.anonymous(tx, ctx, step), {
        kind: 'success',
        key: 'desk.anonymousDone',
      });
    }
    return this.once.redirect(
      ctx,
      body,
      (tx) => this.steps.draft(tx, ctx, { ...step, input: inputOf(body) }),
      { kind: 'success', key: 'desk.draftSaved' },
    );
  }

  private async form(ctx: Ctx, state: FormState): Promise<Reply> {
    const { draftId, values, hint = null, problems = {} } = state;
    const today = dayInBrussels(ctx.now);
    const year = Number(values['birthYear']) || null;
    const rule = await this.work.run(ctx.actor, (tx) => this.candidates.ageRule(tx, today));
    const askAge = ageAnswer(rule, year, today) === 'DESK_CHECK' || 'ageChecked' in problems;
    const failed = hint !== null || Object.keys(problems).length > 0;
    const props = { frame: ctx.frame, draftId, values, hint, askAge, errors: fieldErrors(ctx.t, problems) };
    return page(<IntakePage {...props} />, { status: failed ? 422 : 200 });
  }
}

interface FormState {
  readonly draftId: string | null;
  readonly values: FieldValues;
  readonly hint?: ReturnType<typeof textHint>;
  readonly problems?: Record<string, FieldProblem>;
}
