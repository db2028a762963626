import type { IncomingMessage } from 'node:http';
import compress from '@fastify/compress';
import underPressure from '@fastify/under-pressure';
import { BadRequestException, UnsupportedMediaTypeException } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '#config';
import { Refusal } from '#kernel';
import { Cookies } from './cookies.js';
import type { WebRequest } from './ctx.js';
import { ErrorFilter } from './error.filter.js';
import { writeReply, type WebResponse } from './reply.interceptor.js';
import { isForPrograms, isNoJson, prepareProgramRoutes } from './program-route.js';
import { comesFromOurselves } from './same-origin.js';
import { isUnwantedUpload, readUploads } from './upload.js';

/**
 * Bodies above this are refused with 413. Two texts of 10,000 characters of any alphabet fit: one that is too long is
 * answered beside its field, with the typing kept. Files have limits of their own (upload.ts).
 */
export const bodyLimit = 256 * 1024;

// A whole request within this; a phone that sends a photo over a slow network may take longer.
const requestPatience = 15_000;
const uploadPatience = 120_000;

/** The HTTP server with every time-out that Fastify leaves open. */
export const createAdapter = (config: Config): FastifyAdapter =>
  new FastifyAdapter({
    bodyLimit,
    connectionTimeout: 20_000,
    requestTimeout: uploadPatience,
    http: { headersTimeout: requestPatience },
    keepAliveTimeout: 65_000,
    trustProxy: config.trustProxy.length > 0 ? config.trustProxy : false,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
    exposeHeadRoutes: true,
  });

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

const headers: Record<string, string> = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
};

/** Registers compression, back-pressure, headers and the check against forged requests. */
export async function prepareServer(app: NestFastifyApplication, config: Config): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  await app.register(compress, { threshold: 1024, encodings: ['gzip', 'identity'] });
  await app.register(underPressure, {
    // 0 is off: tests share the machine's cores, and a slow neighbour is not a reason to refuse.
    maxEventLoopDelay: config.rateLimits ? 1_000 : 0,
    retryAfter: 5,
    pressureHandler: (_request: unknown, reply: { code(n: number): { send(body: string): void } }) => {
      reply
        .code(503)
        .send('Brugpunt: even te druk, probeer opnieuw / trop occupé / too busy, please try again');
    },
  });
  const secure = config.baseUrl.startsWith('https:');
  const filter = app.get(ErrorFilter);
  const cookies = app.get(Cookies);
  const answer = (error: unknown, request: WebRequest, response: WebResponse): void => {
    response.send(writeReply(filter.replyTo(error, request), request, response, cookies));
  };
  await readUploads(app);
  prepareProgramRoutes(app);
  // Every form and call is a set of named answers; a bare word, list or null is none.
  fastify.addHook('preValidation', async (request, reply) => {
    const { body } = request;
    const sent = body !== undefined && request.headers['content-type'] !== undefined;
    if (!sent || (Array.isArray(body) && isForPrograms(request))) return;
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return;
    answer(new BadRequestException(), request as unknown as WebRequest, reply as unknown as WebResponse);
    return reply;
  });
  fastify.addHook('onRequest', async (request, reply) => {
    reply.headers(headers);
    if (secure) reply.header('strict-transport-security', 'max-age=31536000');
    const fromOurselves = comesFromOurselves(request as unknown as WebRequest, config.baseUrl);
    if (!fromOurselves && !isForPrograms(request)) {
      answer(new Refusal('forged'), request as unknown as WebRequest, reply as unknown as WebResponse);
      return reply;
    }
    if (isUnwantedUpload(request) || isNoJson(request)) {
      const refused = new UnsupportedMediaTypeException();
      answer(refused, request as unknown as WebRequest, reply as unknown as WebResponse);
      return reply;
    }
    if (!('upload' in request.routeOptions.config)) hurry(request.raw);
  });
}

/** Ends a request whose body takes too long: only photos may. */
function hurry(request: IncomingMessage): void {
  if (request.complete || request.method === 'GET' || request.method === 'HEAD') return;
  const timer = setTimeout(() => request.destroy(), requestPatience);
  timer.unref();
  const stop = (): void => clearTimeout(timer);
  request.once('end', stop);
  request.once('close', stop);
}
