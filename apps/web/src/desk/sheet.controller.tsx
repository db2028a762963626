import { Controller, Get, Param, Post } from '@nestjs/common';
import { PrivateLinks, Requires } from '#access';
import { CandidatesQueries } from '#candidates';
import { UnitOfWork, type Tx } from '#database';
import { translator } from '#i18n';
import { IntroductionsQueries, followLinkDays } from '#introductions';
import { ReceptionQueries, receptionPolicy } from '#reception';
import { paths, patterns } from '#ui';
import { VacanciesQueries } from '#vacancies';
import { Ctx, knownId, page, type Reply } from '../http/index.js';
import { SheetPage, type SheetItem } from './sheet.page.js';
import { sheetItem, sheetStates } from './sheet.presenter.js';

const most = 5;

/** The sheet that a candidate takes home, in the candidate's own language. */
@Controller()
export class SheetController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly candidates: CandidatesQueries,
    private readonly introductions: IntroductionsQueries,
    private readonly vacancies: VacanciesQueries,
    private readonly reception: ReceptionQueries,
    private readonly links: PrivateLinks,
  ) {}

  @Get(patterns.deskSheet)
  @Requires(receptionPolicy.receive)
  show(@Ctx() ctx: Ctx, @Param('id') id: string): Promise<Reply> {
    return this.work.run(ctx.actor, (tx) => this.sheet(tx, ctx, knownId(id), false));
  }

  /** Only a press on the button makes a status link; the secret is on the paper and nowhere else. */
  @Post(patterns.deskSheet)
  @Requires(receptionPolicy.receive)
  print(@Ctx() ctx: Ctx, @Param('id') id: string): Promise<Reply> {
    return this.work.run(ctx.actor, (tx) => this.sheet(tx, ctx, knownId(id), true));
  }

  private async sheet(tx: Tx, ctx: Ctx, id: string, withLink: boolean): Promise<Reply> {
    const candidate = await this.candidates.profile(tx, id);
    const { lang, firstName, reference } = candidate;
    const t = translator(lang);
    const [point] = await this.reception.infoPoints(tx);
    const secret = withLink ? await this.links.issue(tx, 'follow', id, followLinkDays) : null;
    const frame = { ...ctx.frame, lang, t };
    const followUrl = secret === null ? null : ctx.url(paths.follow(lang, secret));
    const items = await this.items(tx, ctx, id, lang);
    return page(
      <SheetPage
        frame={frame}
        back={paths.deskCandidate(ctx.lang, id)}
        staff={ctx.t}
        firstName={firstName}
        reference={reference}
        items={items}
        followUrl={followUrl}
        point={point ?? null}
      />,
    );
  }

  private async items(tx: Tx, ctx: Ctx, id: string, lang: 'nl' | 'fr' | 'en'): Promise<SheetItem[]> {
    const chosen = (await this.introductions.ofCandidate(tx, id, lang)).filter(({ state }) =>
      sheetStates.has(state),
    );
    const items: SheetItem[] = [];
    for (const { vacancyNumber } of chosen.slice(0, most)) {
      const vacancy = await this.vacancies.published(tx, vacancyNumber);
      items.push(sheetItem(translator(lang), vacancy, ctx.url(paths.vacancyShort(vacancyNumber))));
    }
    return items;
  }
}
