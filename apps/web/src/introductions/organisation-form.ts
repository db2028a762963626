import { z } from 'zod';
import { notStartedReasons, organisationReasons } from '#introductions';
import { isoDay, oneOf, optionalText } from '#kernel';

/** Which of the forms of an introduction was sent. */
export const organisationSteps = ['answer', 'decline', 'met', 'start', 'not-start'] as const;
export type OrganisationStep = (typeof organisationSteps)[number];

export const whichStep = z.object({ do: oneOf(organisationSteps) });
export const declineForm = z.object({ reason: oneOf(organisationReasons) });
export const notStartForm = z.object({ reason: oneOf(notStartedReasons) });
export const startForm = z.object({
  startedOn: isoDay().refine((day) => day !== null, { error: 'errors.date' }),
});

/** The yes. Somebody without e-mail or phone can only be reached by what is written here. */
export const answerForm = (needsNote: boolean) =>
  z.object({
    meetingOn: isoDay(),
    meetingNote: needsNote
      ? optionalText(600).refine((note) => note !== null, { error: 'introductions.meetingNoteNeeded' })
      : optionalText(600),
  });
