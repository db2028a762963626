import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { SignedInPerson } from '#access';
import { Bug, type Actor } from '#kernel';
import type { Lang, T } from '#i18n';
import type { Frame } from '#ui';

/** Everything a handler may know about the request it answers. */
export interface Ctx {
  readonly actor: Actor;
  /** Who is signed in; null for visitors. */
  readonly account: SignedInPerson | null;
  readonly lang: Lang;
  readonly t: T;
  readonly now: Date;
  readonly frame: Frame;
  /** Stands for the network the request came from, for limits; a hash, never the address itself. */
  readonly clientKey: string;
  /** Full address of a path of this site, from the configured base address. */
  url(path: string): string;
}

/** The part of a request that our own code may touch. */
export interface WebRequest {
  readonly method: string;
  readonly url: string;
  readonly ip: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: unknown;
  user?: unknown;
  ctx?: Ctx;
}

/** The context of the request, as the handler's parameter. */
export const Ctx = createParamDecorator((_: unknown, host: ExecutionContext): Ctx => {
  const { ctx } = host.switchToHttp().getRequest<WebRequest>();
  if (!ctx) throw new Bug('a handler ran before the access guard');
  return ctx;
});
