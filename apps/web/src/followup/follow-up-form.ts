import { z } from 'zod';
import { organisationReasons } from '#introductions';
import { isoDay, oneOf, optionalText } from '#kernel';

const id = z.uuid({ error: 'errors.invalid' });

/** What a coordinator can do from the list. */
export const followUpSteps = ['remind', 'answer', 'decline', 'close', 'told'] as const;
export const stepForm = z.object({ do: oneOf(followUpSteps), id });
export const answerForm = z.object({ id, meetingOn: isoDay(), meetingNote: optionalText(600) });
export const declineForm = z.object({ id, reason: oneOf(organisationReasons) });
