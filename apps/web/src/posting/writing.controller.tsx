import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { Requires } from '#access';
import { Refusal, Unknown } from '#kernel';
import { paths, patterns, type FieldErrors } from '#ui';
import { vacancyPolicy, type Problems, type VacancyContent } from '#vacancies';
import { Ctx, Once, fieldErrors, inputOf, page as answerPage, type Reply } from '../http/index.js';
import { asFieldProblems } from '../organisation/problems.js';
import { HubPage } from './hub.page.js';
import { QuestionPage, type QuestionPageProps } from './question.page.js';
import { nextQuestion, problemsOn, questionAt } from './questions.js';
import type { Question } from './question.js';
import { Saving, blocking, problemsWith, savedFlash, seenIn } from './saving.js';
import { WritingDesk, type Writing } from './writing-desk.js';

type Apply = (content: VacancyContent) => VacancyContent;
type Shown = Omit<QuestionPageProps, 'frame' | 'writing' | 'page'>;

/** The hub of a vacancy and its short pages of questions. */
@Controller()
export class WritingController {
  constructor(
    private readonly desk: WritingDesk,
    private readonly saving: Saving,
    private readonly once: Once,
  ) {}

  @Get(patterns.myVacancyWrite)
  @Requires(vacancyPolicy.ownPages)
  async hub(@Ctx() ctx: Ctx, @Param('orgId') orgId: string, @Param('id') id: string): Promise<Reply> {
    const writing = await this.desk.open(ctx, orgId, id);
    return answerPage(<HubPage frame={ctx.frame} writing={writing} />);
  }

  @Get(patterns.myVacancyQuestion)
  @Requires(vacancyPolicy.ownPages)
  async show(
    @Ctx() ctx: Ctx,
    @Param('orgId') orgId: string,
    @Param('id') id: string,
    @Param('page') slug: string,
  ): Promise<Reply> {
    const writing = await this.desk.open(ctx, orgId, id);
    const page = known(slug);
    return questionPage(ctx, writing, page, { values: page.values(writing.content) });
  }

  @Post(patterns.myVacancyQuestion)
  @Requires(vacancyPolicy.ownPages)
  async save(
    @Ctx() ctx: Ctx,
    @Param('orgId') orgId: string,
    @Param('id') id: string,
    @Param('page') slug: string,
    @Body() body: unknown,
  ): Promise<Reply> {
    const writing = await this.desk.open(ctx, orgId, id);
    const page = known(slug);
    const read = page.read(body);
    const values = inputOf(body);
    if (!read.ok)
      return questionPage(ctx, writing, page, { values, errors: fieldErrors(ctx.t, read.errors) });
    const next = read.apply(writing.content);
    const errors = inWords(ctx, blocking(page, writing, problemsWith(ctx, writing, next)));
    if (errors !== null) return questionPage(ctx, writing, page, { values, errors });
    try {
      return await this.once.redirect(
        ctx,
        body,
        async (tx) => {
          await this.saving.save(ctx, tx, {
            id: writing.vacancy.id,
            page,
            seen: seenIn(body),
            apply: read.apply,
          });
          return afterSaving(ctx, writing, page, body);
        },
        savedFlash(writing, next),
      );
    } catch (error) {
      const now = await this.desk.open(ctx, orgId, id);
      return refused(ctx, now, { page, values, apply: read.apply, error });
    }
  }
}

function known(slug: string): Question {
  const page = questionAt(slug);
  if (page === undefined) throw new Unknown();
  return page;
}

/** Where "save" leads: the next page, the hub, or this page with help with its words. */
export function afterSaving(
  { lang }: Ctx,
  { organisation, vacancy }: Writing,
  page: Question,
  body: unknown,
): string {
  const { intent } = (body ?? {}) as { intent?: unknown };
  const next = intent === 'words' ? page : nextQuestion(page);
  if (intent === 'hub' || next === null) return paths.myVacancyWrite(lang, organisation.id, vacancy.id);
  return paths.myVacancyQuestion(lang, organisation.id, vacancy.id, next.slug);
}

/** Problems beside their fields; null when there are none. */
export function inWords(ctx: Ctx, problems: Problems): FieldErrors | null {
  return Object.keys(problems).length === 0 ? null : fieldErrors(ctx.t, asFieldProblems(problems));
}

export function questionPage(ctx: Ctx, writing: Writing, page: Question, shown: Shown): Reply {
  const status =
    shown.changed !== undefined
      ? 409
      : shown.errors === undefined && shown.elsewhere === undefined
        ? 200
        : 422;
  return answerPage(<QuestionPage frame={ctx.frame} writing={writing} page={page} {...shown} />, { status });
}

/**
 * The page again when saving was refused: what somebody else stored in between (409), or what is wrong on other
 * pages of something that has to stay complete (422). Throws what it cannot explain.
 */
export function refused(
  ctx: Ctx,
  now: Writing,
  { page, values, apply, error }: Pick<Shown, 'values'> & { page: Question; apply: Apply; error: unknown },
): Reply {
  if (!(error instanceof Refusal)) throw error;
  if (error.code === 'vacancy.changed.conflict') {
    const typed = page.answers(ctx.t, apply(now.content));
    const changed = page.answers(ctx.t, now.content).filter(({ text }, at) => text !== typed[at]?.text);
    return questionPage(ctx, now, page, { values, changed });
  }
  if (error.code !== 'vacancy.incomplete') throw error;
  const problems = problemsWith(ctx, now, apply(now.stored));
  const own = problemsOn(page, problems);
  const elsewhere = Object.fromEntries(Object.entries(problems).filter(([field]) => !(field in own)));
  return questionPage(ctx, now, page, { values, elsewhere, ...withErrors(inWords(ctx, own)) });
}

const withErrors = (errors: FieldErrors | null): Pick<Shown, 'errors'> => (errors === null ? {} : { errors });
