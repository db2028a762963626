import { createHash } from 'node:crypto';
import { Controller, Get, Param, Query, Req } from '@nestjs/common';
import { Public, RateLimiter } from '#access';
import { UnitOfWork } from '#database';
import { isLang } from '#i18n';
import { Unknown, visitor } from '#kernel';
import { VacancySearch } from '#search';
import { paths, patterns } from '#ui';
import { closedStates, VacanciesQueries, type PublicVacancy } from '#vacancies';
import { Ctx, json, knownNumber, page, problem, Reply, type WebRequest } from '../http/index.js';
import { ApiDocsPage } from './api-docs.page.js';
import { readParameters } from './api-parameters.js';
import { presentSearch, presentVacancy } from './api.presenter.js';
import { apiLimit, openApi } from './openapi.js';

const policy = `"default";q=${apiLimit.requests};w=${apiLimit.seconds}`;
// Open data: any site may ask from the browser of its visitors; no cookie is ever read here.
const open = { 'access-control-allow-origin': '*', 'ratelimit-policy': policy };
const cached = { ...open, 'cache-control': 'public, max-age=60' };

const withHeaders = (reply: Reply, headers: Record<string, string>): Reply =>
  new Reply(reply.status, reply.body, { ...reply.headers, ...headers });

/** An answer that says nothing new is not sent again (304). */
function unlessKnown(value: unknown, request: WebRequest): Reply {
  const reply = json(value, 200, cached);
  const tag = `W/"${createHash('sha256').update(reply.body).digest('base64url').slice(0, 22)}"`;
  const known = String(request.headers['if-none-match'] ?? '').split(/\s*,\s*/);
  return known.includes(tag)
    ? new Reply(304, '', { ...cached, etag: tag })
    : withHeaders(reply, { etag: tag });
}

@Controller()
export class ApiController {
  constructor(
    private readonly search: VacancySearch,
    private readonly work: UnitOfWork,
    private readonly vacancies: VacanciesQueries,
    private readonly limiter: RateLimiter,
  ) {}

  @Get(patterns.apiVacancies)
  @Public('open data')
  async list(@Ctx() ctx: Ctx, @Query() query: unknown, @Req() request: WebRequest): Promise<Reply> {
    const refused = await this.tooMany(ctx);
    if (refused) return refused;
    const parameters = readParameters(query);
    if (!parameters.ok) {
      return withHeaders(problem(400, ctx.t('api.wrongParameters'), { errors: parameters.errors }), open);
    }
    const result = await this.search.search(parameters.query);
    return unlessKnown(presentSearch(result, parameters.query.lang, ctx.url), request);
  }

  @Get(patterns.apiVacancy)
  @Public('open data')
  async one(
    @Ctx() ctx: Ctx,
    @Param('number') number: string,
    @Query('lang') lang: unknown,
    @Req() request: WebRequest,
  ): Promise<Reply> {
    const refused = await this.tooMany(ctx);
    if (refused) return refused;
    const vacancy = await this.find(number);
    if (!vacancy) return withHeaders(problem(404, ctx.t('api.status404')), open);
    if (closedStates.some((state) => state === vacancy.state)) {
      return withHeaders(problem(410, ctx.t('api.status410')), open);
    }
    return unlessKnown(presentVacancy(vacancy, isLang(lang) ? lang : 'nl', ctx.url), request);
  }

  @Get(patterns.apiDescription)
  @Public('describes the open data')
  description(@Ctx() ctx: Ctx): Reply {
    return json(openApi(ctx.url('')), 200, { ...open, 'cache-control': 'public, max-age=3600' });
  }

  @Get(patterns.apiDocs)
  @Public('describes the open data')
  docs(@Ctx() ctx: Ctx): Reply {
    return page(<ApiDocsPage frame={ctx.frame} example={ctx.url(paths.apiVacancies())} />);
  }

  private async find(number: string): Promise<PublicVacancy | null> {
    try {
      // As a visitor, whoever is signed in: the API is the same for everybody.
      return await this.work.run(visitor, (tx) => this.vacancies.published(tx, knownNumber(number)));
    } catch (error) {
      if (error instanceof Unknown) return null;
      throw error;
    }
  }

  private async tooMany(ctx: Ctx): Promise<Reply | null> {
    if (await this.limiter.take(`api:${ctx.clientKey}`, apiLimit.requests, apiLimit.seconds)) return null;
    return withHeaders(problem(429, ctx.t('api.limitTitle')), {
      ...open,
      'retry-after': String(apiLimit.seconds),
    });
  }
}
