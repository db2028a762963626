import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { Requires } from '#access';
import { UnitOfWork } from '#database';
import { Refusal, dayInBrussels, ticked } from '#kernel';
import { maskText } from '#privacy';
import {
  ProposeClient,
  RecordClientConsent,
  ReferralsQueries,
  WithdrawClientConsent,
  referralPolicy,
} from '#referrals';
import { paths, patterns, type FieldValues } from '#ui';
import { z } from 'zod';
import { textHint } from '../desk/text-hint.presenter.js';
import {
  Ctx,
  Once,
  fieldErrors,
  inputOf,
  json,
  knownId,
  page,
  readForm,
  redirect,
  type FieldProblem,
  type Reply,
} from '../http/index.js';
import { agreementOf, clientForm, clientOf, clientStep, consentForm } from './client-form.js';
import { NewClientPage } from './client-new.page.js';
import { ClientPage } from './client.page.js';
import { ClientsPage } from './clients.page.js';

const fieldOfRefusal: Readonly<Record<string, string>> = {
  'referral.consent-date': 'consentOn',
  'referral.contact-scope': 'scope',
  'referral.too-young': 'birthYear',
  'candidate.contact-missing': 'contactRoute',
};
const sureForm = z.object({ sure: ticked() });

/** Pages of a referrer's worker: own clients only (UC-07). */
@Controller()
export class ReferrerController {
  constructor(
    private readonly once: Once,
    private readonly work: UnitOfWork,
    private readonly queries: ReferralsQueries,
    private readonly propose: ProposeClient,
    private readonly consent: RecordClientConsent,
    private readonly withdrawing: WithdrawClientConsent,
  ) {}

  @Get(patterns.referrer)
  @Requires(referralPolicy.work)
  list(@Ctx() ctx: Ctx): Promise<Reply> {
    return this.work.run(ctx.actor, async (tx) => {
      const referrer = await this.queries.ownReferrer(tx);
      const clients = await this.queries.clients(tx);
      return page(<ClientsPage frame={ctx.frame} referrer={referrer?.name ?? null} clients={clients} />);
    });
  }

  @Get(patterns.referrerClientNew)
  @Requires(referralPolicy.work)
  new(@Ctx() ctx: Ctx): Reply {
    const today = dayInBrussels(ctx.now);
    return this.form(ctx, { values: { lang: ctx.lang, consentOn: today } });
  }

  @Post(patterns.referrerTextCheck)
  @Requires(referralPolicy.work)
  check(@Ctx() ctx: Ctx, @Body() body: unknown): Reply {
    const { text } = inputOf(body);
    const hint = typeof text === 'string' ? textHint(ctx.t, text.slice(0, 1000)) : null;
    return json(hint ?? { intro: null });
  }

  @Post(patterns.referrerClientNew)
  @Requires(referralPolicy.work)
  async enrol(@Ctx() ctx: Ctx, @Body() body: unknown): Promise<Reply> {
    const { action } = clientStep.parse(body ?? {});
    const form = readForm(clientForm, body);
    const values = inputOf(body);
    if (!form.ok) return this.form(ctx, { values, problems: form.errors });
    const hint = textHint(ctx.t, form.values.wishes);
    if (hint !== null && action === 'enrol') return this.form(ctx, { values, hint });
    const wishes =
      action === 'masked' && form.values.wishes !== null ? maskText(form.values.wishes) : form.values.wishes;
    const client = clientOf(form.values, wishes);
    const flash = {
      kind: 'success',
      key: client.consent === null ? 'referrer.proposed' : 'referrer.enrolled',
    } as const;
    return this.orProblems(
      () =>
        this.once.redirect(
          ctx,
          body,
          async (tx) => paths.referrerClient(ctx.lang, await this.propose.execute(ctx.actor, client, tx)),
          flash,
        ),
      (problems) => this.form(ctx, { values, problems }),
    );
  }

  @Get(patterns.referrerClient)
  @Requires(referralPolicy.work)
  show(@Ctx() ctx: Ctx, @Param('id') id: string): Promise<Reply> {
    return this.client(ctx, knownId(id));
  }

  @Post(patterns.referrerConsent)
  @Requires(referralPolicy.work)
  async add(@Ctx() ctx: Ctx, @Param('id') id: string, @Body() body: unknown): Promise<Reply> {
    const referralId = knownId(id);
    const form = readForm(consentForm, body);
    if (!form.ok) return this.client(ctx, referralId, form.errors, inputOf(body));
    const agreement = agreementOf(form.values);
    if (agreement === null) return this.client(ctx, referralId);
    const act = async (): Promise<Reply> =>
      this.once.redirect(
        ctx,
        body,
        async (tx) => {
          await this.consent.execute(ctx.actor, { referralId, ...agreement }, tx);
          return paths.referrerClient(ctx.lang, referralId);
        },
        { kind: 'success', key: 'referrer.consentSaved' },
      );
    return this.orProblems(act, (problems) => this.client(ctx, referralId, problems, inputOf(body)));
  }

  @Post(patterns.referrerWithdraw)
  @Requires(referralPolicy.work)
  withdraw(@Ctx() ctx: Ctx, @Param('id') id: string, @Body() body: unknown): Promise<Reply> | Reply {
    const referralId = knownId(id);
    const form = readForm(sureForm, body);
    const back = paths.referrerClient(ctx.lang, referralId);
    if (!form.ok || !form.values.sure) return redirect(back, { kind: 'error', key: 'errors.agree' });
    return this.once.redirect(
      ctx,
      body,
      async (tx) => {
        await this.withdrawing.execute(ctx.actor, referralId, tx);
        return paths.referrer(ctx.lang);
      },
      { kind: 'info', key: 'referrer.withdrawn' },
    );
  }

  private async orProblems(
    act: () => Promise<Reply>,
    show: (problems: Record<string, FieldProblem>) => Reply | Promise<Reply>,
  ): Promise<Reply> {
    try {
      return await act();
    } catch (error) {
      const field = error instanceof Refusal ? fieldOfRefusal[error.code] : undefined;
      if (!(error instanceof Refusal) || field === undefined) throw error;
      return show({ [field]: { key: `refusal.${error.code}`, args: {} } });
    }
  }

  private form(
    ctx: Ctx,
    state: {
      values: FieldValues;
      hint?: ReturnType<typeof textHint>;
      problems?: Record<string, FieldProblem>;
    },
  ): Reply {
    const { values, hint = null, problems = {} } = state;
    const failed = hint !== null || Object.keys(problems).length > 0;
    const props = {
      frame: ctx.frame,
      values,
      hint,
      errors: fieldErrors(ctx.t, problems),
      today: dayInBrussels(ctx.now),
    };
    return page(<NewClientPage {...props} />, { status: failed ? 422 : 200 });
  }

  private client(
    ctx: Ctx,
    id: string,
    problems: Record<string, FieldProblem> = {},
    values: FieldValues = {},
  ): Promise<Reply> {
    return this.work.run(ctx.actor, async (tx) => {
      const client = await this.queries.client(tx, id);
      const progress = await this.queries.progress(tx, client);
      const errors = fieldErrors(ctx.t, problems);
      const props = { frame: ctx.frame, client, progress, today: dayInBrussels(ctx.now), values, errors };
      return page(<ClientPage {...props} />, { status: Object.keys(problems).length > 0 ? 422 : 200 });
    });
  }
}
