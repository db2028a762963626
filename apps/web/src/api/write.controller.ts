import { createHash } from 'node:crypto';
import { Body, Controller, Param, Post, Req } from '@nestjs/common';
import {
  ApiAnswers,
  ApiTokens,
  Public,
  RateLimiter,
  authorize,
  type RateUse,
  type TokenHolder,
} from '#access';
import { UnitOfWork } from '#database';
import { hasKey } from '#i18n';
import { Refusal, type Actor } from '#kernel';
import { OrganisationsQueries } from '#organisations';
import { patterns } from '#ui';
import { vacancyPolicy } from '#vacancies';
import { Ctx, ForPrograms, json, problem, Reply, type WebRequest } from '../http/index.js';
import { WriteDesk } from './write-desk.js';
import { writeLimits } from './write-limits.js';

const header = (request: WebRequest, name: string): string => {
  const value = request.headers[name];
  return typeof value === 'string' ? value : '';
};

const limitHeaders = ({ remaining, resetSeconds }: RateUse): Record<string, string> => ({
  'ratelimit-policy': `"default";q=${writeLimits.requests};w=${writeLimits.seconds}`,
  ratelimit: `"default";r=${remaining};t=${resetSeconds}`,
});

const withHeaders = (reply: Reply, headers: Record<string, string>): Reply =>
  new Reply(reply.status, reply.body, { ...reply.headers, ...headers });

/** What an organisation's own program writes; the token alone says who asks, a session never does. */
@Controller()
export class WriteController {
  constructor(
    private readonly tokens: ApiTokens,
    private readonly answers: ApiAnswers,
    private readonly limiter: RateLimiter,
    private readonly organisations: OrganisationsQueries,
    private readonly work: UnitOfWork,
    private readonly desk: WriteDesk,
  ) {}

  @Post(patterns.apiOwnVacancies)
  @Public('the bearer token says who asks')
  @ForPrograms({ bytes: writeLimits.bytes, seconds: 120 })
  async write(
    @Ctx() ctx: Ctx,
    @Param('id') id: string,
    @Req() request: WebRequest,
    @Body() body: unknown,
  ): Promise<Reply> {
    const token = /^Bearer +(\S{1,200})$/i.exec(header(request, 'authorization'))?.[1];
    const holder = token === undefined ? null : await this.tokens.find(token);
    if (holder === null) {
      const guesses = await this.limiter.take(`api-key:${ctx.clientKey}`, writeLimits.guesses, 60);
      const refused = problem(guesses ? 401 : 429, ctx.t(guesses ? 'bulk.api.status401' : 'bulk.api.status429')); // prettier-ignore
      return withHeaders(refused, guesses ? { 'www-authenticate': 'Bearer' } : { 'retry-after': '60' });
    }
    const use = await this.limiter.use(
      `api-write:${holder.tokenId}`,
      writeLimits.requests,
      writeLimits.seconds,
    );
    const reply = use.allowed
      ? await this.admitted(ctx, holder, { id, key: header(request, 'idempotency-key').trim(), body })
      : withHeaders(problem(429, ctx.t('bulk.api.status429')), { 'retry-after': String(use.resetSeconds) });
    return withHeaders(reply, limitHeaders(use));
  }

  private async admitted(
    ctx: Ctx,
    { organisationId, person }: TokenHolder,
    { id, key, body }: { id: string; key: string; body: unknown },
  ): Promise<Reply> {
    // For one organisation, whatever else its owner belongs to.
    const actor: Actor = { ...person.actor, organisationIds: [organisationId] };
    const organisation = await this.work.run(actor, (tx) => this.organisations.own(tx, organisationId));
    if (id !== organisationId && id !== String(organisation.number))
      return problem(404, ctx.t('bulk.api.status404'));
    const refused = refusalTo(ctx, () => authorize(vacancyPolicy.draft(actor, organisation)));
    if (refused) return refused;
    const items: unknown[] = Array.isArray(body) ? body : [body];
    const wrong = wrongRequest(ctx, key, items);
    if (wrong) return wrong;
    const bodyHash = createHash('sha256').update(JSON.stringify(body)).digest('hex');
    return this.once(ctx, actor, { organisationId, key, bodyHash }, items);
  }

  /** The same key and body get the same answer; a request that fails by our fault may come again. */
  private async once(
    ctx: Ctx,
    actor: Actor,
    request: { organisationId: string; key: string; bodyHash: string },
    items: readonly unknown[],
  ): Promise<Reply> {
    const beginning = await this.answers.begin(actor, request);
    if (beginning.kind === 'answered') return json(beginning.answer, beginning.status);
    if (beginning.kind === 'in-flight') {
      return withHeaders(problem(409, ctx.t('bulk.api.status409')), { 'retry-after': '5' });
    }
    if (beginning.kind === 'other-body') return problem(422, ctx.t('bulk.api.otherBody'));
    try {
      const { organisationId, key } = request;
      const answer = await this.desk.write(ctx, { actor, organisationId, key, items });
      await this.answers.keep(actor, request, 200, answer);
      return json(answer);
    } catch (error) {
      await this.answers.forget(actor, request);
      throw error;
    }
  }
}

/** A refusal that holds for the whole request, as 403: the sender may know why. */
function refusalTo(ctx: Ctx, ask: () => void): Reply | null {
  try {
    ask();
    return null;
  } catch (error) {
    if (!(error instanceof Refusal) || error.code === 'unknown') throw error;
    const key = `refusal.${error.code}`;
    const detail = hasKey(key) ? (ctx.t as unknown as (key: string) => string)(key) : undefined;
    return problem(403, ctx.t('bulk.api.status403'), { code: error.code, detail });
  }
}

function wrongRequest({ t }: Ctx, key: string, items: readonly unknown[]): Reply | null {
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) return problem(422, t('bulk.api.keyNeeded'));
  if (items.length === 0) return problem(422, t('bulk.api.nothing'));
  if (items.length > writeLimits.items)
    return problem(422, t('bulk.api.tooMany', { max: writeLimits.items }));
  return null;
}
