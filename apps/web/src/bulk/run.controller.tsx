import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { Requires } from '#access';
import { Refusal, oneOf } from '#kernel';
import { paths, patterns, type FieldErrors } from '#ui';
import {
  CheckList, DropList, TakeOverList, importRunPolicy, isImportField, rejectedRowsFile, rowOutcomes, type ImportRun,
  type ImportRunRow, type Mapping, type RowOutcome,
} from '#vacancies'; // prettier-ignore
import {
  Ctx,
  Once,
  fieldErrors,
  file,
  inputOf,
  page,
  readForm,
  redirect,
  type Reply,
} from '../http/index.js';
import { CheckPage } from './check.page.js';
import { ImportDesk } from './import-desk.js';
import { MapPage } from './map.page.js';
import { reasonsOf } from './row-reasons.js';
import { ResultPage, RunningPage } from './run.page.js';

const perPage = 50;
const takeForm = z.object({ how: oneOf(['drafts', 'hand-in']) });

const outcomeOf = (text: unknown): RowOutcome | null =>
  rowOutcomes.find((outcome) => outcome === text) ?? null;
const pageOf = (text: unknown): number =>
  typeof text === 'string' && /^[1-9]\d{0,3}$/.test(text) ? Number(text) : 1;

/** What was chosen for each column, by the number of the column. */
function mappingOf(run: ImportRun, body: unknown): Mapping {
  const chosen = inputOf(body);
  return run.headings.map((_, at) => {
    const field = chosen[`c${at}`];
    return isImportField(field) ? field : null;
  });
}

const mappingCodes = ['import.no-title-column', 'import.column-twice'];

@Controller()
export class RunController {
  constructor(
    private readonly desk: ImportDesk,
    private readonly checkList: CheckList,
    private readonly takeOver: TakeOverList,
    private readonly dropList: DropList,
    private readonly once: Once,
  ) {}

  @Get(patterns.myImportRun)
  @Requires(importRunPolicy.change)
  async show(
    @Ctx() ctx: Ctx,
    @Param('orgId') orgId: string,
    @Param('id') id: string,
    @Query() query: { toon?: unknown; pagina?: unknown },
  ): Promise<Reply> {
    const { run } = await this.desk.open(ctx, orgId, id, () => Promise.resolve(null));
    switch (run.state) {
      case 'READING':
      case 'MAPPED':
        return redirect(paths.myImportMap(ctx.lang, orgId, run.id));
      case 'CHECKED':
        return this.checkPage(ctx, orgId, id, { outcome: outcomeOf(query.toon), page: pageOf(query.pagina) });
      case 'RUNNING':
        return this.runningPage(ctx, orgId, id);
      default:
        return this.resultPage(ctx, orgId, id);
    }
  }

  @Get(patterns.myImportMap)
  @Requires(importRunPolicy.change)
  async columns(@Ctx() ctx: Ctx, @Param('orgId') orgId: string, @Param('id') id: string): Promise<Reply> {
    const { run } = await this.desk.open(ctx, orgId, id, () => Promise.resolve(null));
    const open = ['READING', 'MAPPED', 'CHECKED'].includes(run.state);
    if (!open) return redirect(paths.myImportRun(ctx.lang, orgId, run.id));
    return this.mapPage(ctx, orgId, id, run.mapping);
  }

  @Post(patterns.myImportMap)
  @Requires(importRunPolicy.change)
  async check(
    @Ctx() ctx: Ctx,
    @Param('orgId') orgId: string,
    @Param('id') id: string,
    @Body() body: unknown,
  ): Promise<Reply> {
    const { run } = await this.desk.open(ctx, orgId, id, () => Promise.resolve(null));
    const mapping = mappingOf(run, body);
    try {
      return await this.once.redirect(ctx, body, async (tx) => {
        await this.checkList.execute(ctx.actor, { runId: run.id, mapping }, tx);
        return paths.myImportRun(ctx.lang, orgId, run.id);
      });
    } catch (error) {
      if (!(error instanceof Refusal) || !mappingCodes.includes(error.code)) throw error;
      return this.mapPage(ctx, orgId, id, mapping, error.code);
    }
  }

  @Post(patterns.myImportTake)
  @Requires(importRunPolicy.change)
  async take(
    @Ctx() ctx: Ctx,
    @Param('orgId') orgId: string,
    @Param('id') id: string,
    @Body() body: unknown,
  ): Promise<Reply> {
    const { run } = await this.desk.open(ctx, orgId, id, () => Promise.resolve(null));
    const form = readForm(takeForm, body);
    if (!form.ok) {
      const errors = fieldErrors(ctx.t, form.errors);
      return this.checkPage(ctx, orgId, id, { outcome: null, page: 1 }, errors);
    }
    const handIn = form.values.how === 'hand-in';
    return this.once.redirect(ctx, body, async (tx) => {
      await this.takeOver.execute(ctx.actor, { runId: run.id, handIn }, tx);
      return paths.myImportRun(ctx.lang, orgId, run.id);
    });
  }

  @Post(patterns.myImportDrop)
  @Requires(importRunPolicy.change)
  async drop(
    @Ctx() ctx: Ctx,
    @Param('orgId') orgId: string,
    @Param('id') id: string,
    @Body() body: unknown,
  ): Promise<Reply> {
    const { run } = await this.desk.open(ctx, orgId, id, () => Promise.resolve(null));
    return this.once.redirect(
      ctx,
      body,
      async (tx) => {
        await this.dropList.execute(ctx.actor, run.id, tx);
        return paths.myImport(ctx.lang, orgId);
      },
      { kind: 'success', key: 'bulk.dropped' },
    );
  }

  @Get(patterns.myImportWrong)
  @Requires(importRunPolicy.change)
  async wrong(@Ctx() ctx: Ctx, @Param('orgId') orgId: string, @Param('id') id: string): Promise<Reply> {
    const { run, more } = await this.desk.open(ctx, orgId, id, (tx, { id: runId }) =>
      this.desk.runs.unsettled(tx, runId),
    );
    const given = more.map((row: ImportRunRow) => ({ ...row, reasons: reasonsOf(ctx, row) }));
    return file(rejectedRowsFile(ctx.lang, run, given), {
      type: 'text/csv; charset=utf-8',
      name: 'brugpunt-fouten.csv',
    });
  }

  private async mapPage(
    ctx: Ctx,
    orgId: string,
    id: string,
    mapping: Mapping,
    code?: string,
  ): Promise<Reply> {
    const { organisation, run, more } = await this.desk.open(ctx, orgId, id, (tx, { id: runId }) =>
      this.desk.runs.rows(tx, runId, { outcome: null, page: 1, perPage: 10 }),
    );
    const say = ctx.t as unknown as (key: string) => string;
    const errors: FieldErrors = code === undefined ? {} : { '': say(`refusal.${code}`) };
    const props = { frame: ctx.frame, organisation, run: { ...run, mapping }, samples: more.rows, errors };
    return page(<MapPage {...props} />, { status: code === undefined ? 200 : 422 });
  }

  private async checkPage(
    ctx: Ctx,
    orgId: string,
    id: string,
    { outcome, page: number }: { outcome: RowOutcome | null; page: number },
    errors: Record<string, string> = {},
  ): Promise<Reply> {
    const { organisation, run, more } = await this.desk.open(ctx, orgId, id, (tx, { id: runId }) =>
      this.desk.runs.rows(tx, runId, { outcome, page: number, perPage }),
    );
    const pages = Math.ceil(more.total / perPage);
    const status = Object.keys(errors).length > 0 ? 422 : 200;
    const props = { frame: ctx.frame, organisation, run, rows: more.rows, outcome, page: number, pages, errors };
    return page(<CheckPage {...props} />, { status });
  } // prettier-ignore

  private async runningPage(ctx: Ctx, orgId: string, id: string): Promise<Reply> {
    const { organisation, run } = await this.desk.open(ctx, orgId, id, () => Promise.resolve(null));
    return page(<RunningPage frame={ctx.frame} organisation={organisation} run={run} />);
  }

  private async resultPage(ctx: Ctx, orgId: string, id: string): Promise<Reply> {
    const { organisation, run, more } = await this.desk.open(ctx, orgId, id, async (tx, { id: runId }) => ({
      results: await this.desk.runs.results(tx, runId),
      unsettled: await this.desk.runs.unsettled(tx, runId),
    }));
    return page(<ResultPage frame={ctx.frame} organisation={organisation} run={run} {...more} />);
  }
}
