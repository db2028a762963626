import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { Requires } from '#access';
import { CandidatesQueries } from '#candidates';
import { UnitOfWork, type Tx } from '#database';
import { int4, spokenLanguages } from '#kernel';
import { LogDeskContact, ReceptionQueries, receptionPolicy } from '#reception';
import { paths, patterns } from '#ui';
import { z } from 'zod';
import { Ctx, Once, knownId, page, type Reply } from '../http/index.js';
import { CandidatePage } from './candidate.page.js';
import { CandidateDossiers } from './candidate-dossiers.js';
import { CandidatesPage } from './candidates.page.js';
import { DeskHomePage } from './home.page.js';

const perPage = 25;
const listQuery = z.object({
  q: z.string().max(60).catch(''),
  page: int4(1, 10_000).catch(1),
});
const contactForm = z.object({ talk: z.enum(spokenLanguages).catch('nl') });

@Controller()
export class DeskController {
  constructor(
    private readonly once: Once,
    private readonly work: UnitOfWork,
    private readonly reception: ReceptionQueries,
    private readonly candidates: CandidatesQueries,
    private readonly contacts: LogDeskContact,
    private readonly dossiers: CandidateDossiers,
  ) {}

  @Get(patterns.desk)
  @Requires(receptionPolicy.receive)
  home(@Ctx() ctx: Ctx): Promise<Reply> {
    return this.work.run(ctx.actor, async (tx) => {
      const today = await this.reception.today(tx, ctx.now);
      const drafts = await this.reception.openDrafts(tx, ctx.now);
      const { items: recent } = await this.candidates.list(tx, { page: 1, perPage: 10 });
      return page(<DeskHomePage frame={ctx.frame} today={today} drafts={drafts} recent={recent} />);
    });
  }

  @Post(patterns.deskContact)
  @Requires(receptionPolicy.receive)
  contact(@Ctx() ctx: Ctx, @Body() body: unknown): Promise<Reply> {
    const { talk } = contactForm.parse(body ?? {});
    const count = async (tx: Tx): Promise<string> => {
      const [point] = await this.reception.infoPoints(tx);
      await this.contacts.execute(ctx.actor, { infoPointId: point?.id ?? '', kind: 'SHORT', lang: talk }, tx);
      return paths.desk(ctx.lang);
    };
    return this.once.redirect(ctx, body, count, { kind: 'success', key: 'desk.quickDone' });
  }

  @Get(patterns.deskCandidates)
  @Requires(receptionPolicy.receive)
  async list(@Ctx() ctx: Ctx, @Query() query: unknown): Promise<Reply> {
    const { q: words, page: at } = listQuery.parse(query ?? {});
    const { items, total } = await this.work.run(ctx.actor, (tx) =>
      this.candidates.list(tx, { words, page: at, perPage }),
    );
    const pages = Math.max(1, Math.ceil(total / perPage));
    return page(
      <CandidatesPage
        frame={ctx.frame}
        words={words}
        candidates={items}
        total={total}
        page={at}
        pages={pages}
      />,
    );
  }

  @Get(patterns.deskCandidate)
  @Requires(receptionPolicy.receive)
  async candidate(@Ctx() ctx: Ctx, @Param('id') id: string): Promise<Reply> {
    const dossier = await this.work.run(ctx.actor, (tx) => this.dossiers.of(tx, ctx, knownId(id)));
    return page(<CandidatePage frame={ctx.frame} dossier={dossier} />);
  }
}
