import { z } from 'zod';
import { routes } from '#kernel';
import { defineMessage } from '#jobs';
import { consentPurposes } from './consent.entity.js';

const aboutCandidate = z.object({ candidateId: z.uuid(), route: z.enum(routes) });

/** The candidate may be matched from now on. */
export const candidateActivated = defineMessage('candidate.activated', aboutCandidate);
/** Something that matching or contact depends on changed. */
export const candidateUpdated = defineMessage('candidate.updated', aboutCandidate);
/** The candidate started somewhere. */
export const candidatePlaced = defineMessage('candidate.placed', aboutCandidate);
/** The candidate said stop: open introductions are closed, data follow the retention rules. */
export const candidateWithdrawn = defineMessage('candidate.withdrawn', aboutCandidate);

const aboutConsent = z.object({
  consentId: z.uuid(),
  candidateId: z.uuid(),
  purpose: z.enum(consentPurposes),
  introductionId: z.uuid().nullable(),
});

/** An agreement was recorded. */
export const consentGiven = defineMessage('consent.given', aboutConsent);
/** An agreement was taken back. */
export const consentWithdrawn = defineMessage('consent.withdrawn', aboutConsent);
