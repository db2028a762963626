import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { Refusal, dayInBrussels } from '#kernel';
import {
  EditVacancy, VacanciesQueries, changesNature, completeStates, contentChanges, onlineStates, vacancyProblems,
  type Problems, type VacancyContent,
} from '#vacancies'; // prettier-ignore
import type { Ctx, FlashKey } from '../http/index.js';
import { problemsOn } from './questions.js';
import { seenOf, type Question } from './question.js';
import type { Writing } from './writing-desk.js';

/** What came with the form besides its answers. */
export interface Seen {
  readonly version: number;
  /** Stands for the answers that the page showed. */
  readonly seen: string;
}

/** The hidden fields of a page; nonsense counts as an old version. */
export function seenIn(body: unknown): Seen {
  const { version, seen } = (body ?? {}) as { version?: unknown; seen?: unknown };
  return { version: Number(version) || 0, seen: String(seen ?? '') };
}

/** Everything that would be missing or wrong with these answers. */
export const problemsWith = (ctx: Ctx, { max }: Writing, content: VacancyContent): Problems =>
  vacancyProblems(content, { today: dayInBrussels(ctx.now), maxDayCents: max?.cents ?? null });

/**
 * Problems that keep a page from being saved: in a draft only what the database knows better, in what was handed in
 * or is online everything that is wrong on this page.
 */
export function blocking(page: Question, { vacancy }: Writing, problems: Problems): Problems {
  const own = problemsOn(page, problems);
  if (completeStates.includes(vacancy.state)) return own;
  return own.endsOn === 'errors.dateOrder' ? { endsOn: own.endsOn } : {};
}

/** What is said after saving. */
export function savedFlash({ vacancy, content }: Writing, next: VacancyContent): FlashKey {
  if (!onlineStates.includes(vacancy.state)) return { kind: 'success', key: 'posting.saved' };
  const waits = contentChanges(content, next).some(changesNature);
  return { kind: 'success', key: waits ? 'posting.savedWaits' : 'posting.savedOnline' };
}

interface Given {
  readonly id: string;
  readonly page: Question;
  readonly seen: Seen;
  readonly apply: (content: VacancyContent) => VacancyContent;
}

/** Saves one page: its answers over what is there now. */
@Injectable()
export class Saving {
  constructor(
    private readonly vacancies: VacanciesQueries,
    private readonly edit: EditVacancy,
  ) {}

  /** Throws as `over`, and what EditVacancy refuses. */
  async save(ctx: Ctx, tx: Tx, given: Given): Promise<void> {
    const change = await this.over(tx, given);
    await this.edit.execute(ctx.actor, change, tx);
  }

  /**
   * The answers over what is there now. Throws Refusal `vacancy.changed.conflict` when somebody else changed this
   * page after the writer had opened it; changes of other pages are kept beside these.
   */
  async over(
    tx: Tx,
    { id, page, seen, apply }: Given,
  ): Promise<{ vacancyId: string; version: number; content: VacancyContent }> {
    const { vacancy, content } = await this.vacancies.forEditing(tx, id);
    const { version } = vacancy;
    if (version !== seen.version && seen.seen !== seenOf(page, content)) {
      throw new Refusal('vacancy.changed.conflict', { version });
    }
    return { vacancyId: id, version, content: apply(content) };
  }
}
