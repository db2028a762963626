import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import {
  AnswerIntroduction, DeclineByOrganisation, RecordMeeting, RecordNotStarted, StartEngagement, type OrganisationView,
} from '#introductions'; // prettier-ignore
import type { Actor } from '#kernel';
import { readForm, type FieldProblem, type FormResult } from '../http/index.js';
import type { FieldValues } from '#ui';
import { answerForm, declineForm, notStartForm, startForm, whichStep } from './organisation-form.js';

/** A form about an introduction, read: what to do, or what is wrong with which form. */
export type ReadStep =
  | { readonly ok: true; perform(actor: Actor, tx: Tx): Promise<void> }
  | {
      readonly ok: false;
      readonly form: string;
      readonly errors: Record<string, FieldProblem>;
      readonly input: FieldValues;
    };

/** What an organisation can do with an introduction, on its own pages and by the link of the mail. */
@Injectable()
export class OrganisationActions {
  constructor(
    private readonly answer: AnswerIntroduction,
    private readonly decline: DeclineByOrganisation,
    private readonly meet: RecordMeeting,
    private readonly begin: StartEngagement,
    private readonly notStarted: RecordNotStarted,
  ) {}

  read(body: unknown, view: Pick<OrganisationView, 'introductionId' | 'shared'>): ReadStep {
    const { introductionId } = view;
    const which = readForm(whichStep, body);
    if (!which.ok) return { ok: false, form: '', errors: which.errors, input: which.input };
    switch (which.values.do) {
      case 'answer':
        return step('answer', readForm(answerForm(needsNote(view)), body), (values, actor, tx) =>
          this.answer.execute(actor, { introductionId, ...values }, tx),
        );
      case 'decline':
        return step('decline', readForm(declineForm, body), ({ reason }, actor, tx) =>
          this.decline.execute(actor, { introductionId, reason }, tx),
        );
      case 'met':
        return { ok: true, perform: (actor, tx) => this.meet.execute(actor, { introductionId }, tx) };
      case 'start':
        return step('start', readForm(startForm, body), ({ startedOn }, actor, tx) =>
          this.begin.execute(actor, { introductionId, startedOn: startedOn ?? '' }, tx),
        );
      case 'not-start':
        return step('not-start', readForm(notStartForm, body), ({ reason }, actor, tx) =>
          this.notStarted.execute(actor, { introductionId, reason }, tx),
        );
    }
  }
}

/** The candidate has no e-mail or phone that the organisation could use. */
export const needsNote = ({ shared }: Pick<OrganisationView, 'shared'>): boolean =>
  shared !== null && shared.email === null && shared.phone === null;

function step<V>(
  form: string,
  read: FormResult<V>,
  perform: (values: V, actor: Actor, tx: Tx) => Promise<void>,
): ReadStep {
  if (!read.ok) return { ok: false, form, errors: read.errors, input: read.input };
  const { values } = read;
  return { ok: true, perform: (actor, tx) => perform(values, actor, tx) };
}
