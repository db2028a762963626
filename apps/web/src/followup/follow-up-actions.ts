import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import {
  AnswerIntroduction,
  CloseWithoutAnswer,
  DeclineByOrganisation,
  RemindOrganisation,
  TellCandidate,
} from '#introductions';
import type { Actor } from '#kernel';
import type { FieldValues } from '#ui';
import { readForm, type FieldProblem, type FlashKey, type FormResult } from '../http/index.js';
import { answerForm, declineForm, stepForm } from './follow-up-form.js';

/** A form of the page, read: what to do, or what is wrong with which form. */
export type FollowUpStep =
  | { readonly ok: true; readonly flash: FlashKey; perform(actor: Actor, tx: Tx): Promise<void> }
  | {
      readonly ok: false;
      readonly form: string;
      readonly errors: Record<string, FieldProblem>;
      readonly input: FieldValues;
    };

const saved: FlashKey = { kind: 'success', key: 'introductions.saved' };
const reminded: FlashKey = { kind: 'success', key: 'introductions.reminded' };

/** What a coordinator does about silence, and with people to call. */
@Injectable()
export class FollowUpActions {
  constructor(
    private readonly remind: RemindOrganisation,
    private readonly answer: AnswerIntroduction,
    private readonly decline: DeclineByOrganisation,
    private readonly close: CloseWithoutAnswer,
    private readonly tell: TellCandidate,
  ) {}

  read(body: unknown): FollowUpStep {
    const which = readForm(stepForm, body);
    if (!which.ok) return { ok: false, form: '', errors: which.errors, input: which.input };
    const { id: introductionId, do: what } = which.values;
    switch (what) {
      case 'remind':
        return plain(reminded, (actor, tx) => this.remind.execute(actor, { introductionId }, tx));
      case 'close':
        return plain(saved, (actor, tx) => this.close.execute(actor, { introductionId }, tx));
      case 'told':
        return plain(saved, (actor, tx) => this.tell.execute(actor, { introductionId }, tx));
      case 'answer':
        return typed(
          `answer-${introductionId}`,
          readForm(answerForm, body),
          ({ meetingOn, meetingNote }, actor, tx) =>
            this.answer.execute(actor, { introductionId, meetingOn, meetingNote }, tx),
        );
      case 'decline':
        return typed(`decline-${introductionId}`, readForm(declineForm, body), ({ reason }, actor, tx) =>
          this.decline.execute(actor, { introductionId, reason }, tx),
        );
    }
  }
}

const plain = (flash: FlashKey, perform: (actor: Actor, tx: Tx) => Promise<void>): FollowUpStep => ({
  ok: true,
  flash,
  perform,
});

function typed<V>(
  form: string,
  read: FormResult<V>,
  perform: (values: V, actor: Actor, tx: Tx) => Promise<void>,
): FollowUpStep {
  if (!read.ok) return { ok: false, form, errors: read.errors, input: read.input };
  const { values } = read;
  return plain(saved, (actor, tx) => perform(values, actor, tx));
}
