import { formatList, languageName, slotsText, termOf, type T } from '#i18n';
import {
  introductionLifecycle, notStartedReasons, organisationReasons, type IntroductionAction, type OrganisationView,
  type SharedFacts,
} from '#introductions'; // prettier-ignore
import type { Fact } from '#ui';
import { needsNote } from './organisation-actions.js';
import { reasonOptions } from './reason-text.js';

/** One introduction as its organisation reads it. */
export interface OrganisationModel {
  readonly view: OrganisationView;
  /** "Amina, voor Koken in de buurt". */
  readonly heading: string;
  readonly facts: readonly Fact[];
  readonly can: Readonly<Record<'answer' | 'decline' | 'meet' | 'start' | 'notStart', boolean>>;
  readonly needsNote: boolean;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly declineReasons: { value: string; label: string }[];
  readonly notStartReasons: { value: string; label: string }[];
}

export function presentIntroduction(t: T, view: OrganisationView, today: string): OrganisationModel {
  const possible = introductionLifecycle.available(view.state);
  const can = (action: IntroductionAction) => possible.includes(action);
  return {
    view,
    heading: headingOf(t, view),
    facts: view.shared === null ? [] : factsOf(t, view.shared),
    can: {
      answer: can('answer'),
      decline: can('declineByOrganisation'),
      meet: can('meet'),
      // While the first question is open one answers that first.
      start: can('start') && view.state !== 'SENT',
      notStart: can('notStart'),
    },
    needsNote: needsNote(view),
    today,
    declineReasons: reasonOptions(t, organisationReasons),
    notStartReasons: reasonOptions(t, notStartedReasons),
  };
}

/** Who, for what. */
export function headingOf(t: T, { shared, title }: Pick<OrganisationView, 'shared' | 'title'>): string {
  if (shared === null) return t('introductions.somebodyFor', { vacancy: title });
  return t('introductions.personFor', { name: shared.firstName, vacancy: title });
}

function contactText(t: T, { contactRoute, email, phone }: SharedFacts): string {
  if (contactRoute === 'REFERRER') return t('introductions.contactReferrer');
  return email ?? phone ?? t('introductions.contactComesBack');
}

function factsOf(t: T, shared: SharedFacts): Fact[] {
  const names = shared.languages.map((code) => languageName(t.lang, code));
  const support = shared.support.map((code) => termOf(t, 'support', code));
  const facts: (Fact | null)[] = [
    {
      icon: shared.email === null ? 'phone' : 'mail',
      label: t('introductions.contact'),
      value: contactText(t, shared),
    },
    { icon: 'dutch', label: t('introductions.dutch'), value: termOf(t, 'dutchLevel', shared.dutchLevel) },
    names.length === 0
      ? null
      : { icon: 'language', label: t('introductions.languages'), value: formatList(t.lang, names) },
    { icon: 'clock', label: t('introductions.when'), value: slotsText(t, shared.slots) },
    support.length === 0
      ? null
      : { icon: 'support', label: t('introductions.support'), value: formatList(t.lang, support) },
  ];
  return facts.filter((fact) => fact !== null);
}
