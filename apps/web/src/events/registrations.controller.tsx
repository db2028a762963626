import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { PrivateLinks, Public } from '#access';
import { UnitOfWork } from '#database';
import {
  CancelRegistration, EditionsQueries, RegistrationsQueries, RestoreRegistration, StandsQueries, dayHasCome, isOver,
  registrationActor, type OwnRegistration,
} from '#events'; // prettier-ignore
import { Unknown, type Actor } from '#kernel';
import { paths, patterns, withQuery } from '#ui';
import { Ctx, Once, found, knownNumber, page, type Reply } from '../http/index.js';
import { readBadge } from './badge.js';
import { orGoBack } from './refused.js';
import { BadgeSheet, RegistrationPage } from './registration.page.js';

const why = 'the private link is the key';

/** A registration by its private link: badge, cancelling, coming after all. */
@Controller()
export class RegistrationsController {
  constructor(
    private readonly once: Once,
    private readonly work: UnitOfWork,
    private readonly links: PrivateLinks,
    private readonly registrations: RegistrationsQueries,
    private readonly cancelling: CancelRegistration,
    private readonly restoring: RestoreRegistration,
  ) {}

  @Get(patterns.marketRegistration)
  @Public(why)
  async show(@Ctx() ctx: Ctx, @Param('token') token: string): Promise<Reply> {
    const { registration } = await this.open(token);
    const canChange = !isOver(registration.edition, ctx.now);
    const badgeUrl = badgeUrlOf(ctx, registration);
    return page(<RegistrationPage frame={ctx.frame} {...{ registration, token, badgeUrl, canChange }} />);
  }

  @Get(patterns.marketBadge)
  @Public(why)
  async badge(@Ctx() ctx: Ctx, @Param('token') token: string): Promise<Reply> {
    const { registration } = await this.open(token);
    const back = paths.marketRegistration(ctx.lang, token);
    const badgeUrl = badgeUrlOf(ctx, registration);
    return page(<BadgeSheet frame={ctx.frame} {...{ registration, badgeUrl, back }} count={1} />);
  }

  @Post(patterns.marketCancel)
  @Public(why)
  async cancel(@Ctx() ctx: Ctx, @Param('token') token: string, @Body() body: unknown): Promise<Reply> {
    const { actor, registration } = await this.open(token);
    const back = paths.marketRegistration(ctx.lang, token);
    return orGoBack(back, () =>
      this.once.redirect(
        { ...ctx, actor },
        body,
        async (tx) => {
          await this.cancelling.execute(actor, registration.id, tx);
          return back;
        },
        { kind: 'info', key: 'events.cancelled' },
      ),
    );
  }

  @Post(patterns.marketRestore)
  @Public(why)
  async restore(@Ctx() ctx: Ctx, @Param('token') token: string, @Body() body: unknown): Promise<Reply> {
    const { actor, registration } = await this.open(token);
    const back = paths.marketRegistration(ctx.lang, token);
    return orGoBack(back, () =>
      this.once.redirect(
        { ...ctx, actor },
        body,
        async (tx) => {
          await this.restoring.execute(actor, registration.id, tx);
          return back;
        },
        { kind: 'success', key: 'events.restored' },
      ),
    );
  }

  private async open(token: string): Promise<{ actor: Actor; registration: OwnRegistration }> {
    const id = await this.links.open('registration', token);
    if (id === null) throw new Unknown();
    const actor = registrationActor(id);
    const registration = await this.work.run(actor, (tx) => this.registrations.own(tx, id));
    return { actor, registration };
  }
}

/** The short address in the QR code of a badge: leads staff and stands to what they do with it. */
@Controller()
export class BadgesController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly editions: EditionsQueries,
    private readonly stands: StandsQueries,
  ) {}

  @Get(patterns.badgeShort)
  @Public('a scanned badge; shows nothing of the person')
  async scan(@Ctx() ctx: Ctx, @Param('number') number: string, @Param('badge') code: string): Promise<Reply> {
    const [known, badge] = [knownNumber(number), readBadge(code)];
    if (badge === null) throw new Unknown();
    const { actor, lang } = ctx;
    const path = await this.work.run(actor, async (tx) => {
      const edition = await this.editions.byNumber(tx, known);
      const isDay = dayHasCome(edition, ctx.now);
      if (isDay && (actor.kind === 'desk' || actor.kind === 'coordinator')) {
        return withQuery(paths.teamMarketDoor(lang, edition.id), { q: badge });
      }
      for (const id of isDay ? actor.organisationIds : []) {
        const own = await this.stands.ofOrganisation(tx, id);
        const stand = own.find((each) => each.edition.id === edition.id && each.state === 'CONFIRMED');
        if (stand) return withQuery(paths.myMarketTalk(lang, id, stand.id), { badge });
      }
      return paths.market(lang, known);
    });
    return found(path);
  }
}

const badgeUrlOf = (ctx: Ctx, { badge, edition }: OwnRegistration): string =>
  ctx.url(paths.badgeShort(edition.number, badge));
