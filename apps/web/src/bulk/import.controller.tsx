import { Controller, Get, Param, Post } from '@nestjs/common';
import { Requires } from '#access';
import { Refusal } from '#kernel';
import type { T } from '#i18n';
import { paths, patterns, type FieldErrors } from '#ui';
import { BringInList, importRunPolicy, templateFile } from '#vacancies';
import { AcceptsUpload, Ctx, Once, Uploaded, file, page, type Reply, type Upload } from '../http/index.js';
import { ImportDesk } from './import-desk.js';
import { ImportHelpPage } from './import-help.page.js';
import { ImportPage } from './import.page.js';

/** Largest list that is pasted; a file may be larger. */
const pasteBytes = 2 * 1024 * 1024;

type Given = { readonly bytes: Uint8Array } | { readonly errors: FieldErrors };

/** The list as a file or as pasted text; exactly one of them. */
function listOf(t: T, { body, file: chosen }: Upload): Given {
  const pasted = typeof body.paste === 'string' ? body.paste : '';
  if (chosen === null && pasted.trim() === '') return { errors: { list: t('bulk.nothingGiven') } };
  if (chosen !== null && pasted.trim() !== '') return { errors: { list: t('bulk.bothGiven') } };
  if (chosen === null) return { bytes: Buffer.from(pasted, 'utf8') };
  return chosen.bytes === null
    ? { errors: { list: t('refusal.import.too-large') } }
    : { bytes: chosen.bytes };
}

/** What is wrong with the list itself is said beside it; everything else is for the filter. */
function refusalText(t: T, error: unknown): string {
  if (!(error instanceof Refusal) || !error.code.startsWith('import.')) throw error;
  return (t as unknown as (key: string) => string)(`refusal.${error.code}`);
}

@Controller()
export class ImportController {
  constructor(
    private readonly desk: ImportDesk,
    private readonly bringIn: BringInList,
    private readonly once: Once,
  ) {}

  @Get(patterns.myImport)
  @Requires(importRunPolicy.change)
  show(@Ctx() ctx: Ctx, @Param('orgId') orgId: string): Promise<Reply> {
    return this.form(ctx, orgId, {}, '');
  }

  @Post(patterns.myImport)
  @Requires(importRunPolicy.change)
  @AcceptsUpload({ fieldBytes: pasteBytes })
  async read(@Ctx() ctx: Ctx, @Param('orgId') orgId: string, @Uploaded() upload: Upload): Promise<Reply> {
    const { organisation } = await this.desk.recent(ctx, orgId);
    const given = listOf(ctx.t, upload);
    const pasted = typeof upload.body.paste === 'string' ? upload.body.paste : '';
    if ('errors' in given) return this.form(ctx, orgId, given.errors, pasted);
    try {
      return await this.once.redirect(ctx, upload.body, async (tx) => {
        const { runId } = await this.bringIn.execute(
          ctx.actor,
          { organisationId: organisation.id, bytes: given.bytes },
          tx,
        );
        return paths.myImportMap(ctx.lang, organisation.id, runId);
      });
    } catch (error) {
      return this.form(ctx, orgId, { list: refusalText(ctx.t, error) }, pasted);
    }
  }

  @Get(patterns.myImportHelp)
  @Requires(importRunPolicy.change)
  async help(@Ctx() ctx: Ctx, @Param('orgId') orgId: string): Promise<Reply> {
    const { organisation } = await this.desk.recent(ctx, orgId);
    return page(<ImportHelpPage frame={ctx.frame} organisation={organisation} />);
  }

  @Get(patterns.myImportTemplate)
  @Requires(importRunPolicy.change)
  async template(@Ctx() ctx: Ctx, @Param('orgId') orgId: string): Promise<Reply> {
    await this.desk.recent(ctx, orgId);
    return file(templateFile(ctx.lang), {
      type: 'text/csv; charset=utf-8',
      name: `brugpunt-${ctx.lang}.csv`,
    });
  }

  private async form(ctx: Ctx, orgId: string, errors: FieldErrors, pasted: string): Promise<Reply> {
    const { organisation, more: runs } = await this.desk.recent(ctx, orgId);
    const status = Object.keys(errors).length > 0 ? 422 : 200;
    const props = { frame: ctx.frame, organisation, runs, errors, values: { paste: pasted } };
    return page(<ImportPage {...props} />, { status });
  }
}
