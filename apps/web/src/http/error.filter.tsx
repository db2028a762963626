import {
  Catch,
  HttpException,
  Inject,
  Injectable,
  type ArgumentsHost,
  type ExceptionFilter,
} from '@nestjs/common';
import { CONFIG, logger, type Config } from '#config';
import { Bug, Refusal, Transient, Unknown, newCode } from '#kernel';
import { paths, withQuery } from '#ui';
import { ZodError } from 'zod';
import { Contexts } from './contexts.js';
import { Cookies } from './cookies.js';
import type { WebRequest } from './ctx.js';
import { ErrorPage } from './error.page.js';
import { MovedTo } from './moved-to.js';
import { moved, page, problem, redirect, type Reply } from './reply.js';
import { writeReply, type WebResponse } from './reply.interceptor.js';
import { SignInFirst } from './sign-in-first.js';

/** What went wrong, for page and API alike. */
export interface Fault {
  readonly status: number;
  /** Code of a refusal: its text stands in the catalogue under `refusal.<code>`. */
  readonly code?: string;
  /** Given to the person and written to the log, to find one in the other. */
  readonly reference?: string;
}

// Data that PostgreSQL refuses (class 22) or a broken promise between rows (class 23) came from the request.
const sqlState = (error: unknown): string => {
  const driver = (error as { driverError?: { code?: unknown } }).driverError;
  return typeof driver?.code === 'string' ? driver.code : '';
};

const faultOfRefusal = (error: Refusal): Fault => ({
  status: error.code.endsWith('conflict') ? 409 : error.code.endsWith('too-many') ? 429 : 422,
  code: error.code,
});

/** Sorts an error by fault: theirs (4xx), the world's (503) or ours (500, with a reference). */
export function faultOf(error: unknown): Fault {
  if (error instanceof Unknown) return { status: 404 };
  if (error instanceof Refusal) return faultOfRefusal(error);
  if (error instanceof Transient) return { status: 503 };
  if (error instanceof HttpException) return { status: error.getStatus() };
  // A body that is no form at all: what a form may hold is checked with messages beside the fields.
  if (error instanceof ZodError) return { status: 400 };
  const { statusCode } = error as { statusCode?: unknown };
  if (typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500) return { status: statusCode };
  const state = sqlState(error);
  if (state.startsWith('22')) return { status: 400 };
  if (state.startsWith('23')) return { status: 409 };
  if (['57014', '55P03', '40001', '40P01', '53300'].includes(state)) return { status: 503 };
  return { status: 500, reference: newCode(8) };
}

/** The only place where an error becomes an answer. */
@Catch()
@Injectable()
export class ErrorFilter implements ExceptionFilter {
  private readonly log;

  constructor(
    private readonly contexts: Contexts,
    private readonly cookies: Cookies,
    @Inject(CONFIG) config: Config,
  ) {
    this.log = logger(config.logLevel);
  }

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<WebRequest>();
    const response = host.switchToHttp().getResponse<WebResponse>();
    const reply = this.replyTo(error, request);
    response.send(writeReply(reply, request, response, this.cookies));
  }

  /** Also used for faults before routing: bad bodies, unknown addresses. */
  replyTo(error: unknown, request: WebRequest): Reply {
    const ctx = request.ctx ?? this.contexts.build(request, null);
    if (error instanceof SignInFirst) {
      return redirect(withQuery(paths.signIn(ctx.lang), { terug: error.returnTo ?? undefined }));
    }
    if (error instanceof MovedTo) return moved(error.path);
    const fault = faultOf(error);
    this.report(error, fault, request);
    if (request.url.startsWith('/api/')) {
      return problem(fault.status, ctx.t(titleKey(fault.status)), {
        code: fault.code,
        reference: fault.reference,
      });
    }
    return page(<ErrorPage frame={ctx.frame} fault={fault} />, { status: fault.status });
  }

  private report(error: unknown, fault: Fault, request: WebRequest): void {
    if (fault.status === 500) {
      const facts = error instanceof Bug ? error.facts : {};
      const stack = error instanceof Error ? (error.stack ?? '').split('\n').slice(0, 12).join('\n') : '';
      const kind = error instanceof Error ? error.name : typeof error;
      this.log.error(
        { reference: fault.reference, method: request.method, facts, kind, stack },
        'request failed',
      );
    } else if (sqlState(error)) {
      // A person's input should have been refused by a form: worth knowing.
      this.log.warn({ status: fault.status, sqlState: sqlState(error) }, 'the database refused a request');
    }
  }
}

/** Text key of the title for a status. */
export function titleKey(status: number) {
  switch (status) {
    case 403:
      return 'errors.forbiddenTitle' as const;
    case 404:
    case 405:
      return 'errors.notFoundTitle' as const;
    case 409:
      return 'errors.conflictTitle' as const;
    case 410:
      return 'errors.goneTitle' as const;
    case 413:
      return 'errors.tooLargeTitle' as const;
    case 429:
      return 'errors.tooManyTitle' as const;
    case 503:
      return 'errors.unavailableTitle' as const;
    default:
      return status >= 500 ? ('errors.serverTitle' as const) : ('errors.badRequestTitle' as const);
  }
}
