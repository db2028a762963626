import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { Requires } from '#access';
import { oneOf } from '#kernel';
import { MailQueries, mailPolicy, ResolveUnknownMail } from '#mail';
import { paths, patterns } from '#ui';
import { Ctx, knownId, Once, page, readForm, redirect, type Reply } from '../http/index.js';
import { MailsPage } from './mails.page.js';

const verdictForm = z.object({ verdict: oneOf(['markSent', 'queueAgain']) });

/** The staff page of the mail ledger. */
@Controller()
export class MailsController {
  constructor(
    private readonly mails: MailQueries,
    private readonly resolve: ResolveUnknownMail,
    private readonly once: Once,
  ) {}

  @Get(patterns.teamMails)
  @Requires(mailPolicy.list)
  async list(@Ctx() ctx: Ctx): Promise<Reply> {
    const [counts, waiting] = [
      await this.mails.counts(ctx.actor),
      await this.mails.needingAttention(ctx.actor),
    ];
    return page(<MailsPage frame={ctx.frame} counts={counts} mails={waiting} />);
  }

  @Post(patterns.teamMail)
  @Requires(mailPolicy.resolve)
  async decide(@Ctx() ctx: Ctx, @Param('id') id: string, @Body() body: unknown): Promise<Reply> {
    const mailId = knownId(id);
    const form = readForm(verdictForm, body);
    const back = paths.teamMails(ctx.lang);
    // Only our own buttons send this form; whatever else comes leads back to the list.
    if (!form.ok) return redirect(back, { kind: 'error', key: 'errors.choose' });
    const { verdict } = form.values;
    return this.once.redirect(
      ctx,
      body,
      async (tx) => {
        await this.resolve.execute(ctx.actor, { mailId, verdict }, tx);
        return back;
      },
      { kind: 'success', key: `mail.done.${verdict}` },
    );
  }
}
