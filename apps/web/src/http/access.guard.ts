import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ACCESS, type Declared } from '#access';
import { Bug, Unknown } from '#kernel';
import { Contexts } from './contexts.js';
import type { Ctx, WebRequest } from './ctx.js';
import { SignInFirst } from './sign-in-first.js';

/** The only gate of the site: no handler without a declaration, everything else denied. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly contexts: Contexts,
  ) {}

  async canActivate(host: ExecutionContext): Promise<boolean> {
    const declared = this.reflector.getAllAndOverride<Declared | undefined>(ACCESS, [
      host.getHandler(),
      host.getClass(),
    ]);
    if (!declared) throw new Bug(`${host.getClass().name}.${host.getHandler().name} declares no access`);
    const request = host.switchToHttp().getRequest<WebRequest>();
    request.ctx = await this.contexts.of(request);
    admit(declared, request.ctx, request);
    return true;
  }
}

function admit(declared: Declared, ctx: Ctx, request: WebRequest): void {
  if (declared.kind === 'public') return;
  if (ctx.account === null) {
    throw new SignInFirst(request.method === 'GET' ? request.url : null);
  }
  if (declared.kind === 'requires' && !declared.policy(ctx.actor).allowed) throw new Unknown();
}
