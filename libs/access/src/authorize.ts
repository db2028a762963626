import { Refusal, Unknown, type Decision } from '#kernel';

/**
 * Throws when a policy said no. Reasons that would tell a stranger that something exists
 * (`unknown`, `not-your-…`, `…-only`) become Unknown (404); the others are a Refusal with that reason.
 */
export function authorize(decision: Decision): void {
  if (decision.allowed) return;
  const { because } = decision;
  if (because === 'unknown' || because.startsWith('not-your-') || because.endsWith('-only'))
    throw new Unknown();
  throw new Refusal(because);
}
