import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { Requires } from '#access';
import { Refusal, dayInBrussels } from '#kernel';
import { LegalAmounts, WriteInformationNote, noteProblems, organisationPolicy } from '#organisations';
import { paths, patterns, type FieldErrors, type FieldValues } from '#ui';
import { Ctx, Once, fieldErrors, inputOf, page, readForm, type Reply } from '../http/index.js';
import { InfoNotePage } from './details.page.js';
import { noteForm, noteOf, noteValues } from './info-note-form.js';
import { OwnOrganisation } from './own-organisation.js';
import { asFieldProblems } from './problems.js';

@Controller()
export class InfoNoteController {
  constructor(
    private readonly own: OwnOrganisation,
    private readonly amounts: LegalAmounts,
    private readonly write: WriteInformationNote,
    private readonly once: Once,
  ) {}

  @Get(patterns.myInfoNote)
  @Requires(organisationPolicy.ownPages)
  async show(@Ctx() ctx: Ctx, @Param('orgId') orgId: string): Promise<Reply> {
    const { organisation, more: max } = await this.load(ctx, orgId);
    const values = noteValues(organisation.note);
    return page(<InfoNotePage frame={ctx.frame} organisation={organisation} values={values} max={max} />);
  }

  @Post(patterns.myInfoNote)
  @Requires(organisationPolicy.ownPages)
  async save(@Ctx() ctx: Ctx, @Param('orgId') orgId: string, @Body() body: unknown): Promise<Reply> {
    const { organisation, more: max } = await this.load(ctx, orgId);
    const form = readForm(noteForm, body);
    if (!form.ok) return this.again(ctx, orgId, form.input, fieldErrors(ctx.t, form.errors));
    const { version: basedOn, ...values } = form.values;
    const note = noteOf(values);
    const problems = noteProblems(note, organisation, max?.cents ?? null);
    if (Object.keys(problems).length > 0) {
      return this.again(ctx, orgId, inputOf(body), fieldErrors(ctx.t, asFieldProblems(problems)));
    }
    const done = { kind: 'success', key: 'organisations.noteSaved' } as const;
    try {
      return await this.once.redirect(ctx, body, async (tx) => {
        await this.write.execute(ctx.actor, { organisationId: organisation.id, basedOn, note }, tx);
        return paths.myInfoNote(ctx.lang, organisation.id);
      }, done); // prettier-ignore
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'organisation.changed.conflict') throw error;
      return this.again(ctx, orgId, inputOf(body), {}, true);
    }
  }

  private load(ctx: Ctx, orgId: string) {
    const today = dayInBrussels(ctx.now);
    return this.own.open(ctx, orgId, (tx) => this.amounts.inForce(tx, 'expenses.day', today));
  }

  private async again(
    ctx: Ctx,
    orgId: string,
    values: FieldValues,
    errors: FieldErrors,
    changed = false,
  ): Promise<Reply> {
    const { organisation, more: max } = await this.load(ctx, orgId);
    return page(
      <InfoNotePage frame={ctx.frame} organisation={organisation} values={values} errors={errors} max={max} changed={changed} />,
      { status: changed ? 409 : 422 },
    ); // prettier-ignore
  }
}
