import { Controller, Get, Post, Req } from '@nestjs/common';
import { Public, Sessions, SignedIn } from '#access';
import { Bug } from '#kernel';
import { paths, patterns } from '#ui';
import { Cookies } from '../http/cookies.js';
import { Ctx, page, redirectWithSession, type Reply, type WebRequest } from '../http/index.js';
import { AccountPage } from './account.page.js';

@Controller()
export class AccountController {
  constructor(
    private readonly sessions: Sessions,
    private readonly cookies: Cookies,
  ) {}

  @Get(patterns.account)
  @SignedIn()
  show(@Ctx() ctx: Ctx): Reply {
    if (ctx.account === null) throw new Bug('the guard let a visitor through');
    return page(<AccountPage frame={ctx.frame} account={ctx.account} />);
  }

  @Post(patterns.signOut)
  @Public('signing out twice must not fail')
  async signOut(@Ctx() ctx: Ctx, @Req() request: WebRequest): Promise<Reply> {
    const { cookie } = request.headers;
    const secret = this.cookies.sessionSecret(Array.isArray(cookie) ? cookie[0] : cookie);
    if (secret !== null) await this.sessions.end(secret);
    return redirectWithSession(paths.home(ctx.lang), 'end', { kind: 'success', key: 'account.signedOut' });
  }
}
