import { SetMetadata } from '@nestjs/common';
import type { Actor, Decision } from '#kernel';

/** Who may call a handler, decided from the actor alone; the command decides again with the facts. */
export type RoutePolicy = (actor: Actor) => Decision;

export type Declared =
  | { readonly kind: 'public'; readonly why: string }
  | { readonly kind: 'signed-in' }
  | { readonly kind: 'requires'; readonly policy: RoutePolicy };

/** Metadata key that the guard and the architecture test read. */
export const ACCESS = 'brugpunt:access';

/** Anybody may call this handler; the reason is reviewed. */
export const Public = (why: string) => SetMetadata(ACCESS, { kind: 'public', why } satisfies Declared);

/** Anybody with an account. */
export const SignedIn = () => SetMetadata(ACCESS, { kind: 'signed-in' } satisfies Declared);

/** Those whom the policy allows; others are told that the page does not exist. */
export const Requires = (policy: RoutePolicy) =>
  SetMetadata(ACCESS, { kind: 'requires', policy } satisfies Declared);
