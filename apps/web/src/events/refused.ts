import { candidateRefusals } from '#candidates';
import { marketRefusals } from '#events';
import type { Key } from '#i18n';
import { introductionRefusals } from '#introductions';
import { Refusal } from '#kernel';
import type { FieldErrors } from '#ui';
import { redirect, type Ctx, type Reply } from '../http/index.js';

const known: readonly string[] = [...marketRefusals, ...introductionRefusals, ...candidateRefusals];

const isKnown = (error: unknown): error is Refusal => error instanceof Refusal && known.includes(error.code);

/** Runs a posted form; why it was refused stands above the form, with what was typed still in it. */
export async function orSayWhy(
  ctx: Ctx,
  work: () => Promise<Reply>,
  again: (errors: FieldErrors) => Promise<Reply> | Reply,
): Promise<Reply> {
  try {
    return await work();
  } catch (error) {
    if (!isKnown(error)) throw error;
    const say = ctx.t as unknown as (key: string) => string;
    return again({ '': say(`refusal.${error.code}`) });
  }
}

/** Runs a single button; why it was refused is the message of the page one comes back to. */
export async function orGoBack(path: string, work: () => Promise<Reply>): Promise<Reply> {
  try {
    return await work();
  } catch (error) {
    if (!isKnown(error)) throw error;
    return redirect(path, { kind: 'error', key: `refusal.${error.code}` as Key });
  }
}
