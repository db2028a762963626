import { allow, any, isReception, when, type Actor, type Decision } from '#kernel';

/** Who may have a candidate's data erased: the candidate, reception in the candidate's name, the retention job. */
export const privacyPolicy = {
  erase: (actor: Actor, candidate: { readonly id: string }): Decision =>
    any(
      when(actor.kind === 'candidate' && actor.id === candidate.id, 'not-your-candidate'),
      when(isReception(actor), 'reception-only'),
      actor.kind === 'system' ? allow : when(false, 'reception-only'),
    ),
};
