import { z } from 'zod';
import { defineMessage } from '#jobs';
import { routes } from '#kernel';

const about = z.object({
  introductionId: z.uuid(),
  candidateId: z.uuid(),
  vacancyId: z.uuid(),
  organisationId: z.uuid(),
  /** Origin of the introduction: the route that indicators count by. */
  route: z.enum(routes),
});

/** Somebody proposed this vacancy to the candidate; the candidate has not agreed yet. */
export const introductionSuggested = defineMessage('introduction.suggested', about);
/** The candidate agreed to be introduced. */
export const introductionAgreed = defineMessage('introduction.agreed', about);
/** The information note of the vacancy stood before the candidate's yes: which version (brief 4.2). */
export const informationNoteGiven = defineMessage(
  'information-note.given',
  about.extend({ informationNoteId: z.uuid(), version: z.int().min(1) }),
);
/** The organisation can see it from now on. */
export const introductionSent = defineMessage('introduction.sent', about);
/** A week of silence, or a coordinator pressed: the organisation is asked again. */
export const introductionReminded = defineMessage('introduction.reminded', about);
/** Two weeks of silence: it stands on the coordinator's list. */
export const introductionEscalated = defineMessage('introduction.escalated', about);
/** The organisation wants to meet the candidate. */
export const introductionAnswered = defineMessage('introduction.answered', about);
/** Candidate or organisation said no. */
export const introductionDeclined = defineMessage(
  'introduction.declined',
  about.extend({ by: z.enum(['candidate', 'organisation']) }),
);
/** They met. */
export const introductionMet = defineMessage('introduction.met', about);
/** It came to nothing after agreement. */
export const introductionNotStarted = defineMessage('introduction.not-started', about);
/** Closed because the organisation never answered. */
export const introductionNoAnswer = defineMessage('introduction.no-answer', about);
/** A visitor asked for the same vacancy again with the same details. */
export const introductionAskedAgain = defineMessage('introduction.asked-again', about);

/** The candidate started volunteering; occurred at the start, which may be some days back. */
export const engagementStarted = defineMessage(
  'engagement.started',
  about.extend({ engagementId: z.uuid() }),
);
