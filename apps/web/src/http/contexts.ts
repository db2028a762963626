import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Sessions, type SignedInPerson } from '#access';
import { CONFIG, type Config } from '#config';
import { isLang, translator, type Lang, type T } from '#i18n';
import { Clock, visitor } from '#kernel';
import { paths, type Flash, type Frame } from '#ui';
import { areasOf } from '../areas-of.js';
import { Cookies } from './cookies.js';
import type { Ctx, WebRequest } from './ctx.js';
import type { FlashKey } from './reply.js';

const single = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value[0] : value;

/** The best of our languages for an Accept-Language header; Dutch when none fits. */
export function preferredLanguage(header: string | undefined): Lang {
  const wishes = (header ?? '')
    .split(',')
    .slice(0, 20)
    .map((part) => {
      const [tag = '', ...rest] = part.trim().toLowerCase().split(';');
      const quality = rest.find((p) => p.trim().startsWith('q='));
      return { lang: tag.slice(0, 2), q: quality ? Number(quality.trim().slice(2)) || 0 : 1 };
    })
    .sort((a, b) => b.q - a.q);
  const best = wishes.find((wish) => isLang(wish.lang) && wish.q > 0)?.lang;
  return best !== undefined && isLang(best) ? best : 'nl';
}

/** Builds what handlers know of a request: who, in which language, with which message to show. */
@Injectable()
export class Contexts {
  constructor(
    private readonly sessions: Sessions,
    private readonly cookies: Cookies,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async of(request: WebRequest): Promise<Ctx> {
    const secret = this.cookies.sessionSecret(single(request.headers.cookie));
    const account = secret === null ? null : await this.sessions.find(secret);
    return this.build(request, account);
  }

  /** Without looking up the session: for error pages when the database may be away. */
  build(request: WebRequest, account: SignedInPerson | null): Ctx {
    const [, first = '', ...rest] = (request.url.split('?')[0] ?? '').split('/');
    const inPath = isLang(first);
    const lang = inPath ? first : preferredLanguage(single(request.headers['accept-language']));
    const t = translator(lang);
    const query = request.url.includes('?') ? request.url.slice(request.url.indexOf('?')) : '';
    const after = inPath ? `${rest.length > 0 ? `/${rest.join('/')}` : ''}${query}` : '';
    const now = this.clock.now();
    return {
      actor: account?.actor ?? visitor,
      account,
      lang,
      t,
      now,
      frame: this.frame(lang, t, after, account, now, single(request.headers.cookie)),
      clientKey: this.clientKey(request.ip),
      url: (path) => `${this.config.baseUrl}${path}`,
    };
  }

  private frame(
    lang: Lang,
    t: T,
    path: string,
    account: SignedInPerson | null,
    now: Date,
    cookie: string | undefined,
  ): Frame {
    return {
      lang,
      t,
      path,
      person: account && {
        name: `${account.firstName} ${account.lastName}`,
        areas: areasOf(account, lang, t),
      },
      flash: flashText(this.cookies.readFlash(cookie), t),
      mailboxUrl: this.config.mode === 'embedded' && !this.config.smtpUrl ? paths.mailbox() : null,
      now,
    };
  }

  private clientKey(ip: string): string {
    return createHash('sha256')
      .update(this.config.secretKey)
      .update(networkOf(ip))
      .digest('hex')
      .slice(0, 16);
  }
}

/** The network that limits count: an IPv4 address, or the /64 of an IPv6 one (one household or one attacker). */
export function networkOf(ip: string): string {
  if (!ip.includes(':') || ip.includes('.')) return ip;
  const [head = '', tail] = (ip.split('%')[0] ?? '').split('::');
  const [before, after] = [head, tail ?? ''].map((part) => part.split(':').filter((group) => group !== ''));
  const groups = [...(before ?? [])];
  // "::" stands for as many zeros as are missing: without them the first four groups are not the network.
  if (tail !== undefined) while (groups.length + (after ?? []).length < 8) groups.push('0');
  return [...groups, ...(after ?? [])].slice(0, 4).join(':');
}

function flashText(message: FlashKey | null, t: T): Flash | null {
  if (!message) return null;
  try {
    // The key comes from a cookie: an unknown one must not break the page.
    const text = (t as (key: string, args?: object) => string)(message.key, message.args);
    return { kind: message.kind, text };
  } catch {
    return null;
  }
}
