import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Tx } from '#database';
import { hasKey, type T } from '#i18n';
import { Refusal, type Actor } from '#kernel';
import { paths } from '#ui';
import {
  KeepListedVacancy,
  VacanciesQueries,
  VacancyCheck,
  type Problems,
  type VacancyContent,
} from '#vacancies';
import type { Ctx } from '../http/index.js';
import { contentOfInput } from './input-content.js';
import { problemsOfIssues, problemsOfVacancy } from './input-problems.js';
import {
  vacancyInput,
  type FieldProblem,
  type ItemResult,
  type VacancyInput,
  type WriteAnswer,
} from './vacancy-input.js';

/** One request of a program: for which organisation and under which key. */
export interface WriteRequest {
  readonly actor: Actor;
  readonly organisationId: string;
  readonly key: string;
  readonly items: readonly unknown[];
}

/** Thrown inside the unit of work of one item: nothing of it is kept. */
class Rejected extends Error {
  constructor(readonly problems: FieldProblem[]) {
    super('rejected');
  }
}

// What the law refuses even in a draft; the rest may follow later.
const never = ['vacancies.problem.expensesTooHigh'];

const endsBeforeStart = ({ startsOn, endsOn }: VacancyContent): boolean =>
  startsOn !== null && endsOn !== null && endsOn < startsOn;

/** Keeps the vacancies that a program sends, each in a unit of work of its own. */
@Injectable()
export class WriteDesk {
  constructor(
    private readonly work: UnitOfWork,
    private readonly keep: KeepListedVacancy,
    private readonly check: VacancyCheck,
    private readonly vacancies: VacanciesQueries,
  ) {}

  async write(ctx: Ctx, request: WriteRequest): Promise<WriteAnswer> {
    const results: ItemResult[] = [];
    const seen = new Set<string>();
    for (const [index, item] of request.items.entries()) {
      results.push(await this.one(ctx, request, { index, item, seen }));
    }
    const count = (status: ItemResult['status']): number =>
      results.filter((result) => result.status === status).length;
    return {
      results,
      counts: {
        created: count('created'), updated: count('updated'), unchanged: count('unchanged'), rejected: count('rejected'),
      },
    };
  } // prettier-ignore

  private async one(
    ctx: Ctx,
    request: WriteRequest,
    { index, item, seen }: { index: number; item: unknown; seen: Set<string> },
  ): Promise<ItemResult> {
    const parsed = vacancyInput.safeParse(item);
    if (!parsed.success) return rejected(index, item, problemsOfIssues(ctx.t, parsed.error.issues));
    const input = parsed.data;
    const code = codeOf(request, input, index);
    if (seen.has(code)) {
      return rejected(index, item, [{ pointer: '/externalId', message: ctx.t('bulk.api.twice') }]);
    }
    seen.add(code);
    try {
      return await this.work.run(request.actor, (tx) => this.kept(tx, ctx, request, { index, input, code }));
    } catch (error) {
      if (error instanceof Rejected) return rejected(index, item, error.problems);
      if (error instanceof Refusal) return rejected(index, item, [refusalOf(ctx.t, error)]);
      throw error;
    }
  }

  private async kept(
    tx: Tx,
    ctx: Ctx,
    { organisationId }: WriteRequest,
    { index, input, code }: { index: number; input: VacancyInput; code: string },
  ): Promise<ItemResult> {
    const handIn = input.submit === true;
    const content = (stored: VacancyContent | undefined): VacancyContent => {
      const wished = contentOfInput(input, stored);
      // The database itself refuses this, with no word about where.
      if (endsBeforeStart(wished)) throw new Rejected([{ pointer: '/endsOn', message: ctx.t('errors.dateOrder') }]);
      return wished;
    };
    const result = await this.keep.execute(tx.actor, { organisationId, code, content, handIn }, tx);
    const { vacancy, content: now, waiting } = await this.vacancies.forEditing(tx, result.vacancyId);
    const problems = await this.check.problems(tx, now);
    insistOnLaw(ctx.t, problems);
    const open = handIn && !result.handedIn && (vacancy.state === 'DRAFT' || vacancy.state === 'RETURNED' || waiting !== null);
    return {
      index,
      status: statuses[result.result],
      id: vacancy.number,
      externalId: input.externalId ?? null,
      url: ctx.url(paths.myVacancy(ctx.lang, organisationId, vacancy.id)),
      submitted: result.handedIn,
      problems: [],
      missing: open ? problemsOfVacancy(ctx.t, problems) : [],
    };
  } // prettier-ignore
}

const statuses = { CREATED: 'created', UPDATED: 'updated', UNCHANGED: 'unchanged' } as const;

/** Without a code of its own an item is known by its request: a repeated request makes nothing twice. */
const codeOf = ({ key }: WriteRequest, { externalId }: VacancyInput, index: number): string =>
  externalId ?? `api-${createHash('sha256').update(`${key}\n${index}`).digest('hex').slice(0, 24)}`;

function insistOnLaw(t: T, problems: Problems): void {
  const wrong = Object.entries(problems).filter(([, key]) => never.includes(key));
  // A title is what people recognise it by, also in a list of drafts.
  if (problems.title !== undefined) wrong.push(['title', problems.title]);
  if (wrong.length > 0) throw new Rejected(problemsOfVacancy(t, Object.fromEntries(wrong)));
}

function refusalOf(t: T, { code }: Refusal): FieldProblem {
  const key = `refusal.${code}`;
  const message = hasKey(key) ? (t as unknown as (key: string) => string)(key) : t('errors.invalid');
  return { pointer: '', message };
}

function rejected(index: number, item: unknown, problems: FieldProblem[]): ItemResult {
  const sent = (item as { externalId?: unknown } | null)?.externalId;
  const externalId = typeof sent === 'string' ? sent.slice(0, 100).toWellFormed().replaceAll('\0', '') : null;
  return { index, status: 'rejected', id: null, externalId, url: null, submitted: false, problems, missing: [] };
} // prettier-ignore
