import type { CandidateProfile } from '#candidates';
import type { Support } from '#kernel';
import type { Disclosure } from './disclosure.entity.js';

/** What the candidate wants the organisation to know besides how to reach them. */
export interface Sharing {
  readonly message?: string | null;
  readonly support?: readonly Support[];
  /** True: this organisation gets no way to reach the person, whatever others got. */
  readonly withoutContact?: boolean;
}

type Shared = Pick<
  CandidateProfile,
  'firstName' | 'contactRoute' | 'email' | 'phone' | 'languages' | 'dutchLevel' | 'slots'
> & {
  readonly reference: string;
};

/**
 * The least an organisation needs (UC-04): first name, one way to reach the person, languages, when, and what
 * the person chose to tell. No family name, age, municipality, route or referrer.
 */
export const disclosureOf = (
  to: { introductionId: string; organisationId: string },
  candidate: Shared,
  { message, support, withoutContact = false }: Sharing,
): Disclosure => ({
  ...to,
  // Somebody who gave no name is known by the code on paper.
  firstName: candidate.firstName ?? candidate.reference,
  contactRoute: withoutContact ? 'COMES_BACK' : candidate.contactRoute,
  email: !withoutContact && candidate.contactRoute === 'EMAIL' ? (candidate.email ?? null) : null,
  phone: !withoutContact && candidate.contactRoute === 'PHONE' ? (candidate.phone ?? null) : null,
  languages: [...(candidate.languages ?? [])],
  dutchLevel: candidate.dutchLevel,
  slots: candidate.slots ?? 0,
  support: [...(support ?? [])],
  message: message ?? null,
});
