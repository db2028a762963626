import type { VNode } from 'preact';
import { renderPage } from '#ui';
import type { Key } from '#i18n';

/** A message for the next page, as a text key with its values. */
export interface FlashKey {
  readonly kind: 'success' | 'info' | 'warning' | 'error';
  readonly key: Key;
  readonly args?: Record<string, string | number>;
}

/** What a handler answers; the interceptor turns it into bytes, so controllers know no HTTP library. */
export class Reply {
  constructor(
    readonly status: number,
    readonly body: string | Buffer,
    readonly headers: Record<string, string> = {},
    readonly more: {
      readonly flash?: FlashKey;
      readonly session?: { secret: string; maxAgeSeconds: number } | 'end';
    } = {},
  ) {}
}

/** A page; private by default, public pages may name a cache rule. */
export const page = (vnode: VNode, options: { status?: number; cache?: string } = {}): Reply =>
  new Reply(options.status ?? 200, renderPage(vnode), {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': options.cache ?? 'no-store',
  });

/** See other (303): after a POST, so that the back button and reload are harmless. */
export const redirect = (path: string, flash?: FlashKey): Reply =>
  new Reply(303, '', { location: path, 'cache-control': 'no-store' }, { flash });

/** A redirect that starts or ends a session. */
export const redirectWithSession = (
  path: string,
  session: { secret: string; maxAgeSeconds: number } | 'end',
  flash?: FlashKey,
): Reply => new Reply(303, '', { location: path, 'cache-control': 'no-store' }, { session, flash });

/** A temporary redirect of a GET (short links, language of the root). */
export const found = (path: string): Reply =>
  new Reply(302, '', { location: path, 'cache-control': 'no-store' });

/** Moved for good (301): an old address of something that lives elsewhere now. */
export const moved = (path: string): Reply =>
  new Reply(301, '', { location: path, 'cache-control': 'no-cache' });

export const json = (value: unknown, status = 200, headers: Record<string, string> = {}): Reply =>
  new Reply(status, JSON.stringify(value), {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    ...headers,
  });

/** A file; `name` makes the browser save it, without name it is shown. */
export const file = (
  body: string | Buffer,
  options: { type: string; name?: string; cache?: string; headers?: Record<string, string> },
): Reply =>
  new Reply(200, body, {
    'content-type': options.type,
    'cache-control': options.cache ?? 'no-store',
    ...(options.name === undefined
      ? {}
      : { 'content-disposition': `attachment; filename="${options.name}"` }),
    ...options.headers,
  });

/** Problem details (RFC 9457) for the API. */
export const problem = (status: number, title: string, more: Record<string, unknown> = {}): Reply =>
  new Reply(status, JSON.stringify({ type: 'about:blank', title, status, ...more }), {
    'content-type': 'application/problem+json; charset=utf-8',
    'cache-control': 'no-store',
  });
