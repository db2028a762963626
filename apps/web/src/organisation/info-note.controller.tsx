import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { Requires } from '#access';
import { Refusal } from '#kernel';
import { WriteInformationNote, organisationPolicy } from '#organisations';
import { paths, patterns } from '#ui';
import { Ctx, Once, inputOf, page, type Reply } from '../http/index.js';
import { InfoNoteDesk, notePage, type LoadedNote } from './info-note-desk.js';
import { noteValues } from './info-note-form.js';
import { InfoNotePage, VacancyNotePage, type InfoNoteProps } from './info-note.page.js';

const saved = { kind: 'success', key: 'organisations.noteSaved' } as const;

const rendered = (props: InfoNoteProps, status = 200): Reply => {
  const { vacancy, ...rest } = props;
  return page(
    vacancy === null ? <InfoNotePage {...props} /> : <VacancyNotePage {...rest} vacancy={vacancy} />,
    { status },
  );
};

@Controller()
export class InfoNoteController {
  constructor(
    private readonly desk: InfoNoteDesk,
    private readonly write: WriteInformationNote,
    private readonly once: Once,
  ) {}

  @Get(patterns.myInfoNote)
  @Requires(organisationPolicy.ownPages)
  async show(@Ctx() ctx: Ctx, @Param('orgId') orgId: string): Promise<Reply> {
    return this.shown(ctx, await this.desk.load(ctx, orgId, null));
  }

  @Post(patterns.myInfoNote)
  @Requires(organisationPolicy.ownPages)
  save(@Ctx() ctx: Ctx, @Param('orgId') orgId: string, @Body() body: unknown): Promise<Reply> {
    return this.keep(ctx, orgId, null, body);
  }

  @Get(patterns.myVacancyNote)
  @Requires(organisationPolicy.ownPages)
  async showForVacancy(
    @Ctx() ctx: Ctx,
    @Param('orgId') orgId: string,
    @Param('id') id: string,
  ): Promise<Reply> {
    return this.shown(ctx, await this.desk.load(ctx, orgId, id));
  }

  @Post(patterns.myVacancyNote)
  @Requires(organisationPolicy.ownPages)
  saveForVacancy(
    @Ctx() ctx: Ctx,
    @Param('orgId') orgId: string,
    @Param('id') id: string,
    @Body() body: unknown,
  ): Promise<Reply> {
    return this.keep(ctx, orgId, id, body);
  }

  private shown(ctx: Ctx, loaded: LoadedNote): Reply {
    const values = noteValues(loaded.current, loaded.acceptedId);
    return rendered(notePage(ctx, loaded, { values }));
  }

  private async keep(ctx: Ctx, orgId: string, vacancyId: string | null, body: unknown): Promise<Reply> {
    const loaded = await this.desk.load(ctx, orgId, vacancyId);
    const read = this.desk.read(ctx, loaded, body);
    if (!read.ok) return rendered(notePage(ctx, loaded, read), 422);
    const organisationId = loaded.organisation.id;
    const { basedOn, note } = read;
    const here =
      vacancyId === null
        ? paths.myInfoNote(ctx.lang, organisationId)
        : paths.myVacancyNote(ctx.lang, organisationId, vacancyId);
    try {
      return await this.once.redirect(ctx, body, async (tx) => {
        await this.write.execute(ctx.actor, { organisationId, vacancyId, basedOn, note }, tx);
        return here;
      }, saved); // prettier-ignore
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'organisation.changed.conflict') throw error;
      const fresh = await this.desk.load(ctx, orgId, vacancyId);
      return rendered(notePage(ctx, fresh, { values: inputOf(body), changed: true }), 409);
    }
  }
}
