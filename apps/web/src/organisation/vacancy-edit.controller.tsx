import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { Requires, authorize } from '#access';
import type { Tx } from '#database';
import { Refusal } from '#kernel';
import { paths, patterns, type FieldErrors } from '#ui';
import {
  DraftVacancy, EditVacancy, SubmitVacancy, completeStates, vacancyPolicy, vacancyProblems,
} from '#vacancies'; // prettier-ignore
import {
  Ctx,
  Once,
  fieldErrors,
  inputOf,
  knownId,
  page,
  readForm,
  type FlashKey,
  type Reply,
} from '../http/index.js';
import { asFieldProblems } from './problems.js';
import { VacancyDesk, type OpenVacancy } from './vacancy-desk.js';
import { VacancyFormPage, type VacancyFormProps } from './vacancy-form.page.js';
import { contentOf, vacancyForm, vacancyValues } from './vacancy-form.js';

type Written = {
  readonly content: ReturnType<typeof contentOf>;
  readonly version: number;
  readonly intent: 'save' | 'submit';
};

@Controller()
export class VacancyEditController {
  constructor(
    private readonly desk: VacancyDesk,
    private readonly draft: DraftVacancy,
    private readonly edit: EditVacancy,
    private readonly submit: SubmitVacancy,
    private readonly once: Once,
  ) {}

  @Get(patterns.myVacancyNew)
  @Requires(vacancyPolicy.ownPages)
  async blank(@Ctx() ctx: Ctx, @Param('orgId') orgId: string): Promise<Reply> {
    const opened = await this.desk.forNew(ctx, orgId);
    return this.form(ctx, opened, { values: await this.desk.firstValues(ctx, opened.organisation) });
  }

  @Post(patterns.myVacancies)
  @Requires(vacancyPolicy.ownPages)
  async create(@Ctx() ctx: Ctx, @Param('orgId') orgId: string, @Body() body: unknown): Promise<Reply> {
    const opened = await this.desk.forNew(ctx, orgId);
    const read = this.read(ctx, opened, body);
    if (!read.ok) return this.form(ctx, opened, { values: inputOf(body), errors: read.errors });
    return this.once.redirect(
      ctx,
      body,
      async (tx) => {
        const { id } = opened.organisation;
        const { vacancyId } = await this.draft.execute(
          ctx.actor,
          { organisationId: id, content: read.content },
          tx,
        );
        if (read.intent === 'submit') await this.submit.execute(ctx.actor, vacancyId, tx);
        return paths.myVacancy(ctx.lang, id, vacancyId);
      },
      said(read, opened),
    );
  }

  @Get(patterns.myVacancyEdit)
  @Requires(vacancyPolicy.ownPages)
  async show(@Ctx() ctx: Ctx, @Param('orgId') orgId: string, @Param('id') id: string): Promise<Reply> {
    const opened = await this.desk.forEdit(ctx, orgId, id);
    authorize(vacancyPolicy.edit(ctx.actor, opened.vacancy));
    return this.form(ctx, opened, { values: vacancyValues(opened.content) });
  }

  @Post(patterns.myVacancyEdit)
  @Requires(vacancyPolicy.ownPages)
  async save(
    @Ctx() ctx: Ctx,
    @Param('orgId') orgId: string,
    @Param('id') id: string,
    @Body() body: unknown,
  ): Promise<Reply> {
    const opened = await this.desk.forEdit(ctx, orgId, knownId(id));
    const read = this.read(ctx, opened, body);
    if (!read.ok) return this.form(ctx, opened, { values: inputOf(body), errors: read.errors });
    try {
      return await this.once.redirect(
        ctx,
        body,
        (tx) => this.keep(ctx, opened, read, tx),
        said(read, opened),
      );
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'vacancy.changed.conflict') throw error;
      return this.changed(ctx, orgId, id, body);
    }
  }

  private async keep(
    ctx: Ctx,
    opened: OpenVacancy & { vacancy: { id: string } },
    read: Written,
    tx: Tx,
  ): Promise<string> {
    const vacancyId = opened.vacancy.id;
    await this.edit.execute(ctx.actor, { vacancyId, version: read.version, content: read.content }, tx);
    if (read.intent === 'submit' && !completeStates.includes(opened.vacancy.state)) {
      await this.submit.execute(ctx.actor, vacancyId, tx);
    }
    return paths.myVacancy(ctx.lang, opened.organisation.id, vacancyId);
  }

  /** A draft need not be complete; what is handed in or already online must be. */
  private read(
    ctx: Ctx,
    opened: OpenVacancy,
    body: unknown,
  ): ({ ok: true } & Written) | { ok: false; errors: FieldErrors } {
    const form = readForm(vacancyForm, body);
    if (!form.ok) return { ok: false, errors: fieldErrors(ctx.t, form.errors) };
    const { version, intent } = form.values;
    const content = contentOf(form.values);
    const state = opened.vacancy?.state ?? 'DRAFT';
    const facts = { today: opened.today, maxDayCents: opened.max?.cents ?? null };
    const problems = vacancyProblems(content, facts);
    const wanted = intent === 'submit' || completeStates.includes(state) ? problems : impossible(problems);
    if (Object.keys(wanted).length > 0)
      return { ok: false, errors: fieldErrors(ctx.t, asFieldProblems(wanted)) };
    return { ok: true, version, intent, content };
  }

  private async changed(ctx: Ctx, orgId: string, id: string, body: unknown): Promise<Reply> {
    const now = await this.desk.forEdit(ctx, orgId, id);
    const typed = inputOf(body);
    return this.form(ctx, now, { values: typed, changed: this.desk.changes(ctx, now.content, typed) }, 409);
  }

  private form(
    ctx: Ctx,
    { organisation, vacancy, max }: OpenVacancy,
    more: Pick<VacancyFormProps, 'values' | 'errors' | 'changed'>,
    status = more.errors === undefined ? 200 : 422,
  ): Reply {
    const props = { frame: ctx.frame, organisation, vacancy, max, ...more };
    return page(<VacancyFormPage {...props} />, { status });
  }
}

/** Problems that even a draft cannot have, because the database knows better. */
const impossible = ({ endsOn }: Readonly<Record<string, string>>): Record<string, string> =>
  endsOn === 'errors.dateOrder' ? { endsOn } : {};

const said = ({ intent }: Written, { vacancy }: OpenVacancy): FlashKey => {
  if (vacancy !== null && completeStates.includes(vacancy.state))
    return { kind: 'success', key: 'vacancies.saved' };
  return { kind: 'success', key: intent === 'submit' ? 'vacancies.submitted' : 'vacancies.savedDraft' };
};
