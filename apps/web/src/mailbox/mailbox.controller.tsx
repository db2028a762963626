import { Controller, Get, Inject, Param } from '@nestjs/common';
import { Public } from '#access';
import { CONFIG, type Config } from '#config';
import { Unknown } from '#kernel';
import { MailboxQueries, type MailboxMail } from '#mail';
import { patterns } from '#ui';
import { Ctx, file, knownId, page, type Reply } from '../http/index.js';
import { MailboxMailPage, MailboxPage } from './mailbox.page.js';

const why = 'the mailbox of a demonstration on one machine; elsewhere these pages do not exist';

// Styles in the mail itself, nothing else; links open in the whole window, where the site may be shown.
const wordsPolicy = [
  'sandbox allow-top-navigation-by-user-activation',
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "frame-ancestors 'self'",
].join('; ');

/** Shows what the embedded mode would have sent. */
@Controller()
export class MailboxController {
  constructor(
    private readonly mailbox: MailboxQueries,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get(patterns.mailbox)
  @Public(why)
  async list(@Ctx() ctx: Ctx): Promise<Reply> {
    this.onlyHere();
    return page(<MailboxPage frame={ctx.frame} mails={await this.mailbox.latest()} />);
  }

  @Get(patterns.mailboxMail)
  @Public(why)
  async show(@Ctx() ctx: Ctx, @Param('id') id: string): Promise<Reply> {
    return page(<MailboxMailPage frame={ctx.frame} mail={await this.find(id)} />);
  }

  @Get(patterns.mailboxMailWords)
  @Public(why)
  async words(@Param('id') id: string): Promise<Reply> {
    const { html } = await this.find(id);
    return file(html.replace('<head>', '<head><base target="_top">'), {
      type: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': wordsPolicy, 'x-frame-options': 'SAMEORIGIN' },
    });
  }

  private async find(id: string): Promise<MailboxMail> {
    this.onlyHere();
    const mail = await this.mailbox.find(knownId(id));
    if (!mail) throw new Unknown();
    return mail;
  }

  private onlyHere(): void {
    if (this.config.mode !== 'embedded' || this.config.smtpUrl) throw new Unknown();
  }
}
