import { Injectable, type ExecutionContext } from '@nestjs/common';
import { AuthGuard, PassportStrategy } from '@nestjs/passport';
import { Strategy } from 'passport-custom';
import { LogIn } from '#access';
import { Bug, emailAddress, plainText } from '#kernel';
import type { Account } from '#people';
import type { WebRequest } from '../http/index.js';
import { SignInLimits } from './sign-in-limits.js';

/** Verifies address and password; knows nothing of sessions. */
@Injectable()
export class PasswordStrategy extends PassportStrategy(Strategy, 'password') {
  constructor(
    private readonly logIn: LogIn,
    private readonly limits: SignInLimits,
  ) {
    super();
  }

  async validate(request: WebRequest): Promise<Account | false> {
    const { email, password } = (request.body ?? {}) as { email?: unknown; password?: unknown };
    if (!request.ctx) throw new Bug('a password came before the access guard');
    await this.limits.take(request.ctx, email);
    const address = emailAddress().safeParse(email);
    const secret = plainText(200).safeParse(password);
    if (!address.success || address.data === null || !secret.success) return false;
    return (await this.logIn.byPassword(address.data, secret.data)) ?? false;
  }
}

/** Lets the handler run either way: it shows the form again when nobody was recognised. */
@Injectable()
export class PasswordGuard extends AuthGuard('password') {
  override handleRequest<U>(error: unknown, user: U | false): U {
    if (error) throw error;
    return (user || null) as U;
  }

  override getRequest(host: ExecutionContext): WebRequest {
    return host.switchToHttp().getRequest<WebRequest>();
  }
}
