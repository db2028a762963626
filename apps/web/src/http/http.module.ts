import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from './access.guard.js';
import { Contexts } from './contexts.js';
import { Cookies } from './cookies.js';
import { DeclaredAccess } from './declared-access.js';
import { ErrorFilter } from './error.filter.js';
import { Once } from './once.js';
import { ReplyInterceptor } from './reply.interceptor.js';
import { Submissions } from './submissions.repository.js';

/** Everything between Fastify and the controllers. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [
    Contexts,
    Cookies,
    DeclaredAccess,
    ErrorFilter,
    Once,
    Submissions,
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_INTERCEPTOR, useClass: ReplyInterceptor },
    { provide: APP_FILTER, useExisting: ErrorFilter },
  ],
  exports: [Contexts, Once, ErrorFilter, DeclaredAccess, Cookies],
})
export class HttpModule {}
