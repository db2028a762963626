import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '#config';
import type { FlashKey } from './reply.js';

const read = (header: string | undefined, name: string): string | null => {
  for (const part of (header ?? '').split(';')) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return null;
};

/** Two cookies: the session's secret and a message for the next page. */
@Injectable()
export class Cookies {
  private readonly secure: boolean;

  constructor(@Inject(CONFIG) config: Config) {
    this.secure = config.baseUrl.startsWith('https:');
  }

  private get sessionName(): string {
    // Browsers accept the __Host- prefix only over TLS.
    return this.secure ? '__Host-sid' : 'sid';
  }

  private write(name: string, value: string, maxAge: number): string {
    const flags = `Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAge}`;
    return `${name}=${value}; ${flags}${this.secure ? '; Secure' : ''}`;
  }

  sessionSecret(header: string | undefined): string | null {
    const secret = read(header, this.sessionName);
    return secret !== null && /^[\w-]{43}$/.test(secret) ? secret : null;
  }

  session(secret: string, maxAgeSeconds: number): string {
    return this.write(this.sessionName, secret, maxAgeSeconds);
  }

  noSession(): string {
    return this.write(this.sessionName, '', 0);
  }

  flash(message: FlashKey): string {
    const value = Buffer.from(JSON.stringify(message)).toString('base64url');
    return this.write('flash', value, 60);
  }

  noFlash(): string {
    return this.write('flash', '', 0);
  }

  /** The stored message; whatever is not one of ours is ignored. */
  readFlash(header: string | undefined): FlashKey | null {
    const value = read(header, 'flash');
    if (!value || value.length > 2000) return null;
    try {
      const message = JSON.parse(Buffer.from(value, 'base64url').toString('utf8')) as FlashKey;
      const kinds = ['success', 'info', 'warning', 'error'];
      return kinds.includes(message.kind) && typeof message.key === 'string' ? message : null;
    } catch {
      return null;
    }
  }
}
