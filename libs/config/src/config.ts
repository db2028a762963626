import { hkdfSync } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from './project-root.js';

const flag = z
  .enum(['0', '1', 'true', 'false'])
  .default('0')
  .transform((text) => text === '1' || text === 'true');

const url = (protocols: string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
    error: `must be an address that begins with ${protocols.map((p) => `${p}//`).join(' or ')}`,
  });

const schema = z.object({
  /** `embedded`: everything in one process on this machine, with a mailbox page; `server`: production shape. */
  BRUGPUNT_MODE: z.enum(['embedded', 'server']).default('server'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  /** Public address of the site, used in mails and checked on every unsafe request; default http://localhost:PORT. */
  BASE_URL: url(['http:', 'https:']).optional(),
  /** Owner of the schema: migrations and console. */
  DATABASE_URL: url(['postgres:', 'postgresql:']),
  /** The login role that owns nothing; derived from DATABASE_URL when absent. */
  DATABASE_APP_URL: url(['postgres:', 'postgresql:']).optional(),
  /** With it BullMQ runs on Redis, without it on PostgreSQL. */
  REDIS_URL: url(['redis:', 'rediss:']).optional(),
  /** Where the embedded mode keeps its database and keys. */
  BRUGPUNT_DATA_DIR: z.string().default(join(projectRoot(), '.data')),
  /** smtp:// or smtps:// ; without it mails are delivered to the mailbox page (embedded mode only). */
  SMTP_URL: url(['smtp:', 'smtps:']).optional(),
  MAIL_FROM: z.email().default('brugpunt@brugpunt.example'),
  /** 32 random bytes in base64: master key of the field encryption. */
  SECRET_KEY: z
    .string()
    .refine((text) => Buffer.from(text, 'base64').length === 32, { error: 'must be 32 bytes in base64' }),
  /** Comma-separated CIDR list of proxies whose X-Forwarded-* headers are believed. */
  TRUST_PROXY: z.string().default(''),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  DATABASE_POOL: z.coerce.number().int().min(2).max(100).default(10),
  /** Seconds after which what a silent worker held goes to another one; every lease and lock follows from it. */
  TAKEOVER_SECONDS: z.coerce.number().int().min(6).max(600).default(60),
  /** Switches the limits on log-in and public forms off, for load tests only. */
  BRUGPUNT_NO_RATE_LIMITS: flag,
});

/** Names of the environment variables that are read; README and `.env.example` are compared with it. */
export const settingNames: readonly string[] = Object.keys(schema.shape);

/** All settings, parsed once. */
export type Config = Readonly<{
  mode: 'embedded' | 'server';
  port: number;
  host: string;
  baseUrl: string;
  databaseUrl: string;
  databaseAppUrl: string;
  redisUrl: string | null;
  dataDir: string;
  smtpUrl: string | null;
  mailFrom: string;
  secretKey: Buffer;
  trustProxy: string[];
  logLevel: string;
  databasePool: number;
  /** Milliseconds. */
  takeover: number;
  rateLimits: boolean;
}>;

/** Injection token of the parsed configuration. */
export const CONFIG = Symbol('CONFIG');

/** Refused at start: every problem of the environment together, in words. */
export class ConfigError extends Error {}

/** Name of the login role: it owns no table and must `SET ROLE` before it can read anything. */
export const appLogin = 'brugpunt_app';

const derivedAppUrl = (ownerUrl: string, secret: Buffer): string => {
  const address = new URL(ownerUrl);
  address.username = appLogin;
  // Derived one way: whoever reads the password learns nothing of the master key. The migrate step sets it.
  const password = Buffer.from(hkdfSync('sha256', secret, '', 'brugpunt database login', 24));
  address.password = password.toString('base64url');
  return address.toString();
};

/** Reads the environment; throws ConfigError that names every wrong variable at once. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const filled = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(filled);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigError(`The configuration is not complete:\n${lines.join('\n')}`);
  }
  const e = parsed.data;
  if (e.BRUGPUNT_MODE === 'server' && !e.SMTP_URL) {
    throw new ConfigError('The configuration is not complete:\n  SMTP_URL: needed in server mode');
  }
  const secretKey = Buffer.from(e.SECRET_KEY, 'base64');
  return {
    mode: e.BRUGPUNT_MODE,
    port: e.PORT,
    host: e.HOST,
    baseUrl: (e.BASE_URL ?? `http://localhost:${e.PORT}`).replace(/\/$/, ''),
    databaseUrl: e.DATABASE_URL,
    databaseAppUrl: e.DATABASE_APP_URL ?? derivedAppUrl(e.DATABASE_URL, secretKey),
    redisUrl: e.REDIS_URL ?? null,
    dataDir: e.BRUGPUNT_DATA_DIR,
    smtpUrl: e.SMTP_URL ?? null,
    mailFrom: e.MAIL_FROM,
    secretKey,
    trustProxy: e.TRUST_PROXY.split(',').map((s) => s.trim()).filter(Boolean), // prettier-ignore
    logLevel: e.LOG_LEVEL,
    databasePool: e.DATABASE_POOL,
    takeover: e.TAKEOVER_SECONDS * 1_000,
    rateLimits: !e.BRUGPUNT_NO_RATE_LIMITS,
  };
}

/** The configuration of this process. */
export const processConfig = (): Config => readConfig(process.env);
