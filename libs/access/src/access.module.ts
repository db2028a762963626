import { Global, Module } from '@nestjs/common';
import { PeopleModule } from '#people';
import { AccessRepository } from './access.repository.js';
import { ActingPeople } from './acting-people.js';
import { ApiAnswers } from './api-answers.js';
import { ApiAnswersRepository } from './api-answers.repository.js';
import { ApiTokens } from './api-tokens.js';
import { ApiTokensRepository } from './api-tokens.repository.js';
import { LogIn } from './log-in.js';
import { PrivateLinks } from './private-links.js';
import { RateLimiter } from './rate-limiter.js';
import { Sessions } from './sessions.js';

/** Who somebody is and which door they may open. */
@Global()
@Module({
  imports: [PeopleModule],
  providers: [
    AccessRepository,
    ActingPeople,
    ApiAnswers,
    ApiTokens,
    ApiAnswersRepository,
    ApiTokensRepository,
    LogIn,
    PrivateLinks,
    RateLimiter,
    Sessions,
  ],
  exports: [ActingPeople, ApiAnswers, ApiTokens, LogIn, PrivateLinks, RateLimiter, Sessions],
})
export class AccessModule {}
