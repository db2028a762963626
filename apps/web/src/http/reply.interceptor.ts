import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { map, type Observable } from 'rxjs';
import { Bug } from '#kernel';
import { Cookies } from './cookies.js';
import type { WebRequest } from './ctx.js';
import { Reply } from './reply.js';

/** The part of a response that the interceptor and the filter use. */
export interface WebResponse {
  status(code: number): WebResponse;
  header(name: string, value: string | string[]): WebResponse;
  send(body: string | Buffer): unknown;
}

/** Writes status, headers and cookies of a reply; returns its body. */
export function writeReply(
  reply: Reply,
  request: WebRequest,
  response: WebResponse,
  cookies: Cookies,
): string | Buffer {
  response.status(reply.status);
  for (const [name, value] of Object.entries(reply.headers)) response.header(name, value);
  const set: string[] = [];
  const { session, flash } = reply.more;
  if (session === 'end') set.push(cookies.noSession());
  else if (session) set.push(cookies.session(session.secret, session.maxAgeSeconds));
  if (flash) set.push(cookies.flash(flash));
  else if (reply.status !== 303 && request.ctx?.frame.flash) set.push(cookies.noFlash());
  if (set.length > 0) response.header('set-cookie', set);
  return reply.body;
}

/** Turns what handlers answer into a response; an answer of another kind is a mistake of ours. */
@Injectable()
export class ReplyInterceptor implements NestInterceptor {
  constructor(private readonly cookies: Cookies) {}

  intercept(host: ExecutionContext, next: CallHandler): Observable<string | Buffer> {
    const request = host.switchToHttp().getRequest<WebRequest>();
    const response = host.switchToHttp().getResponse<WebResponse>();
    return next.handle().pipe(
      map((answer: unknown) => {
        if (!(answer instanceof Reply))
          throw new Bug(`${host.getHandler().name} did not answer with a Reply`);
        return writeReply(answer, request, response, this.cookies);
      }),
    );
  }
}
