import type { Candidate } from '#candidates';
import { formatDate, type T } from '#i18n';
import {
  candidateReasons,
  introductionLifecycle,
  notStartedReasons,
  type CandidateView,
  type IntroductionAction,
} from '#introductions';
import type { TimelineItem } from '#ui';
import type { BeforeYesModel } from '../law/before-yes.js';
import { reasonOptions } from '../introductions/reason-text.js';

/** One introduction as the candidate reads it. */
export interface FollowCard {
  readonly view: CandidateView;
  readonly timeline: readonly TimelineItem[];
  /** What happens now, in plain words. */
  readonly next: string;
  readonly can: Readonly<Record<'agree' | 'decline' | 'start' | 'notStart', boolean>>;
  readonly isOpen: boolean;
  /** All places are taken: the candidate is on the waiting list. */
  readonly waitsForPlace: boolean;
  /** What stands before the yes; null when nothing can be agreed. */
  readonly before: BeforeYesModel | null;
}

/** The private page of a candidate. */
export interface FollowModel {
  readonly candidate: Pick<Candidate, 'reference' | 'firstName' | 'email' | 'phone' | 'contactRoute'>;
  readonly cards: readonly FollowCard[];
  readonly hasStopped: boolean;
  /** Full address of the page, to keep. */
  readonly address: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly declineReasons: { value: string; label: string }[];
  readonly notStartReasons: { value: string; label: string }[];
}

interface Facts {
  readonly candidate: Candidate;
  readonly views: readonly CandidateView[];
  /** By vacancy. */
  readonly before: ReadonlyMap<string, BeforeYesModel>;
  /** The age needs a check at the desk before the candidate can agree alone. */
  readonly deskFirst: boolean;
  readonly address: string;
  readonly today: string;
}

export function presentFollow(
  t: T,
  { candidate, views, before, deskFirst, address, today }: Facts,
): FollowModel {
  const hasStopped = candidate.state === 'INACTIVE';
  return {
    candidate,
    hasStopped,
    address,
    today,
    cards: views.map((view) => ({
      ...presentCard(t, view, { deskFirst, hasStopped }),
      before: before.get(view.vacancyId) ?? null,
    })),
    declineReasons: reasonOptions(t, candidateReasons),
    notStartReasons: reasonOptions(t, notStartedReasons),
  };
}

function presentCard(
  t: T,
  view: CandidateView,
  { deskFirst, hasStopped }: { deskFirst: boolean; hasStopped: boolean },
): Omit<FollowCard, 'before'> {
  const possible = hasStopped ? [] : introductionLifecycle.available(view.state);
  const can = (action: IntroductionAction) => possible.includes(action);
  return {
    view,
    waitsForPlace: view.isFull && ['SENT', 'ANSWERED', 'MET'].includes(view.state),
    timeline: timelineOf(t, view),
    next: nextText(t, view, deskFirst),
    can: {
      agree: can('agree') && !deskFirst && !view.isClosed,
      decline: can('declineByCandidate'),
      // Before the organisation answered there is nothing to have started.
      start: can('start') && view.state !== 'SENT',
      notStart: can('notStart'),
    },
    isOpen: possible.length > 0,
  };
}

function nextText(t: T, { state, startedOn, isClosed, reason }: CandidateView, deskFirst: boolean): string {
  const gone = (state === 'SUGGESTED' && isClosed) || reason === 'VACANCY_CLOSED';
  if (gone) return t('renewal.closedForYou');
  if (state === 'SUGGESTED' && deskFirst) return t('follow.nextDesk');
  if (state === 'STARTED') return t('follow.nextSTARTED', { date: formatDate(t.lang, startedOn ?? '') });
  return t(`follow.next${state}`);
}

const ended = ['NOT_STARTED', 'DECLINED_BY_CANDIDATE', 'DECLINED_BY_ORG', 'NO_ANSWER'];

/** What happened and what is still to come; an introduction that ended shows nothing more to come. */
function timelineOf(t: T, view: CandidateView): TimelineItem[] {
  const steps = [
    { at: view.suggestedAt, title: t(view.agreedAt ? 'follow.stepAsked' : 'follow.stepSuggested') },
    { at: view.agreedAt, title: t('follow.stepAgreed') },
    { at: view.sentAt, title: t('follow.stepSent') },
    { at: view.state === 'NO_ANSWER' ? null : view.answeredAt, title: t('follow.stepAnswered') },
    { at: view.metAt, title: t('follow.stepMet') },
    { at: view.startedOn, title: t('follow.stepStarted') },
  ];
  const done = steps.filter((step) => step.at !== null).map((step) => ({ ...step, state: 'done' as const }));
  if (ended.includes(view.state))
    return [...done, { at: view.endedAt, title: t('follow.stepEnded'), state: 'done' }];
  const last = steps.findLastIndex((step) => step.at !== null);
  const coming = steps.slice(last + 1).filter((step) => step.at === null);
  return [
    ...done,
    ...coming.map((step, index) => ({ ...step, state: index === 0 ? ('now' as const) : ('next' as const) })),
  ];
}
