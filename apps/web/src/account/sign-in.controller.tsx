import { Body, Controller, Get, Param, Post, Query, Req, UseGuards } from '@nestjs/common';
import { LogIn, Public, Sessions } from '#access';
import { emailAddress } from '#kernel';
import type { Account } from '#people';
import { paths, patterns } from '#ui';
import { z } from 'zod';
import {
  Ctx,
  fieldErrors,
  inputOf,
  page,
  readForm,
  redirectWithSession,
  safeReturn,
  type Reply,
  type WebRequest,
} from '../http/index.js';
import { LinkGuard, type LinkUser } from './link.strategy.js';
import { LoginLinkMail } from './login-link.mail.js';
import { PasswordGuard } from './password.strategy.js';
import { SignInLimits } from './sign-in-limits.js';
import { startPage } from './start-page.js';
import { ConfirmSignInPage, LinkOldPage, LinkSentPage, SignInPage } from './sign-in.page.js';

const linkForm = z.object({
  linkEmail: emailAddress().refine((address) => address !== null, { error: 'errors.email' }),
});

@Controller()
export class SignInController {
  constructor(
    private readonly logIn: LogIn,
    private readonly sessions: Sessions,
    private readonly limits: SignInLimits,
    private readonly mail: LoginLinkMail,
  ) {}

  @Get(patterns.signIn)
  @Public('the door itself')
  show(@Ctx() ctx: Ctx, @Query('terug') terug: unknown): Reply {
    return page(<SignInPage frame={ctx.frame} returnTo={safeReturn(terug)} />);
  }

  @Post(patterns.signIn)
  @Public('the door itself')
  @UseGuards(PasswordGuard)
  async withPassword(
    @Ctx() ctx: Ctx,
    @Body() body: { terug?: unknown },
    @Req() request: WebRequest,
  ): Promise<Reply> {
    const returnTo = safeReturn(body?.terug);
    const account = request.user as Account | null;
    if (account) return this.enter(ctx, account, returnTo);
    const { password: _, ...values } = inputOf(body);
    const errors = { email: ctx.t('account.wrong') };
    return page(
      <SignInPage frame={ctx.frame} returnTo={returnTo} failed="password" errors={errors} values={values} />,
      { status: 422 },
    );
  }

  @Post(patterns.signInAsk)
  @Public('the door itself')
  async askLink(@Ctx() ctx: Ctx, @Body() body: { terug?: unknown }): Promise<Reply> {
    const returnTo = safeReturn(body?.terug);
    const form = readForm(linkForm, body);
    if (!form.ok) {
      const errors = fieldErrors(ctx.t, form.errors);
      return page(
        <SignInPage
          frame={ctx.frame}
          returnTo={returnTo}
          failed="link"
          errors={errors}
          values={form.input}
        />,
        { status: 422 },
      );
    }
    const email = form.values.linkEmail ?? '';
    await this.limits.take(ctx, email);
    await this.logIn.askLink(email, returnTo, (tx, { account, secret }) =>
      this.mail.queue(tx, account, secret),
    );
    return page(<LinkSentPage frame={ctx.frame} />);
  }

  @Get(patterns.signInLink)
  @Public('opened from a mail; shows a button only')
  confirm(@Ctx() ctx: Ctx, @Param('token') token: string): Reply {
    return page(<ConfirmSignInPage frame={ctx.frame} token={token} />);
  }

  @Post(patterns.signInLink)
  @Public('the button of the mail')
  @UseGuards(LinkGuard)
  async withLink(@Ctx() ctx: Ctx, @Req() request: WebRequest): Promise<Reply> {
    const user = request.user as LinkUser | null;
    if (!user) return page(<LinkOldPage frame={ctx.frame} />, { status: 410 });
    return this.enter(ctx, user.account, safeReturn(user.returnTo));
  }

  private async enter(ctx: Ctx, account: Account, returnTo: string | null): Promise<Reply> {
    const session = await this.sessions.start(account);
    const person = await this.sessions.find(session.secret);
    const to = returnTo ?? (person ? startPage(person, ctx.lang) : paths.home(ctx.lang));
    return redirectWithSession(to, session, { kind: 'success', key: 'account.signedIn' });
  }
}
