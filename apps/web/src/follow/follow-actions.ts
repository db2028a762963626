import { Injectable } from '@nestjs/common';
import { UpdateCandidate, WithdrawCandidate } from '#candidates';
import type { Tx } from '#database';
import { AgreeToIntroduction, DeclineByCandidate, RecordNotStarted, StartEngagement } from '#introductions';
import type { Actor } from '#kernel';
import type { FieldProblem, FlashKey, FormResult } from '../http/index.js';
import { readForm } from '../http/index.js';
import {
  agreeForm,
  contactFormFor,
  declineForm,
  notStartForm,
  startForm,
  stopForm,
  whichForm,
} from './follow-form.js';
import type { FieldValues } from '#ui';

/** A form of the page, read: what to do, or what is wrong. */
export type FollowStep =
  | {
      readonly ok: true;
      readonly flash: FlashKey;
      perform(actor: Actor, candidateId: string, tx: Tx): Promise<void>;
    }
  | {
      readonly ok: false;
      readonly form: string;
      readonly errors: Record<string, FieldProblem>;
      readonly input: FieldValues;
    };

type Perform<V> = (values: V, actor: Actor, candidateId: string, tx: Tx) => Promise<void>;

const done: FlashKey = { kind: 'success', key: 'follow.done' };
const typedId = (input: FieldValues): string => (typeof input.id === 'string' ? input.id : '');

/** What a candidate can do on the private page; each is one command. */
@Injectable()
export class FollowActions {
  constructor(
    private readonly agree: AgreeToIntroduction,
    private readonly decline: DeclineByCandidate,
    private readonly begin: StartEngagement,
    private readonly notStarted: RecordNotStarted,
    private readonly update: UpdateCandidate,
    private readonly withdraw: WithdrawCandidate,
  ) {}

  /** Reads the form that was sent; an unknown one is refused like a wrong answer. */
  read(body: unknown): FollowStep {
    const which = readForm(whichForm, body);
    if (!which.ok) return { ok: false, form: '', errors: which.errors, input: which.input };
    switch (which.values.do) {
      case 'agree':
        return step('agree', readForm(agreeForm, body), ({ id, message }, actor, _me, tx) =>
          this.agree.execute(actor, { introductionId: id, channel: 'WEB', message }, tx),
        );
      case 'decline':
        return step('decline', readForm(declineForm, body), ({ id, reason }, actor, _me, tx) =>
          this.decline.execute(actor, { introductionId: id, reason }, tx),
        );
      case 'start':
        return step('start', readForm(startForm, body), ({ id, startedOn }, actor, _me, tx) =>
          this.begin.execute(actor, { introductionId: id, startedOn: startedOn ?? '' }, tx),
        );
      case 'not-start':
        return step('not-start', readForm(notStartForm, body), ({ id, reason }, actor, _me, tx) =>
          this.notStarted.execute(actor, { introductionId: id, reason }, tx),
        );
      case 'contact':
        return step('contact', readForm(contactFormFor(body), body), (changes, actor, candidateId, tx) =>
          this.update.execute(actor, { candidateId, changes }, tx),
        );
      case 'stop':
        return step('stop', readForm(stopForm, body), (_values, actor, candidateId, tx) =>
          this.withdraw.execute(actor, candidateId, tx),
        );
    }
  }
}

function step<V>(name: string, form: FormResult<V>, perform: Perform<V>): FollowStep {
  if (!form.ok) {
    const id = typedId(form.input);
    return { ok: false, form: id === '' ? name : `${name}-${id}`, errors: form.errors, input: form.input };
  }
  const { values } = form;
  const flash: FlashKey = name === 'contact' ? { kind: 'success', key: 'follow.contactSaved' } : done;
  return { ok: true, flash, perform: (actor, candidateId, tx) => perform(values, actor, candidateId, tx) };
}
