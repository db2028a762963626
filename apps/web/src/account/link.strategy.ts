import { Injectable } from '@nestjs/common';
import { AuthGuard, PassportStrategy } from '@nestjs/passport';
import { Strategy } from 'passport-custom';
import { LogIn } from '#access';
import type { Account } from '#people';
import type { WebRequest } from '../http/index.js';

/** Who a used log-in link stands for, and where they were going. */
export interface LinkUser {
  readonly account: Account;
  readonly returnTo: string | null;
}

/** Uses up the link of the address; knows nothing of sessions. */
@Injectable()
export class LinkStrategy extends PassportStrategy(Strategy, 'link') {
  constructor(private readonly logIn: LogIn) {
    super();
  }

  async validate(request: WebRequest & { params?: { token?: string } }): Promise<LinkUser | false> {
    const token = request.params?.token ?? '';
    return (await this.logIn.byLink(token)) ?? false;
  }
}

/** Lets the handler run either way: it explains when the link was used or too old. */
@Injectable()
export class LinkGuard extends AuthGuard('link') {
  override handleRequest<U>(error: unknown, user: U | false): U {
    if (error) throw error;
    return (user || null) as U;
  }
}
