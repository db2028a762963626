import { z } from 'zod';
import { defineJob } from '#jobs';

const one = z.object({ introductionId: z.uuid() });

/** Opens an agreed introduction to the organisation. */
export const sendIntroduction = defineJob({ name: 'introductions.send', queue: 'followup', payload: one });
/** Looks every morning for organisations that do not answer. */
export const findSilence = defineJob({
  name: 'introductions.find-silence',
  queue: 'followup',
  payload: z.object({}),
});
/** Reminds one organisation. */
export const remindOrganisation = defineJob({
  name: 'introductions.remind',
  queue: 'followup',
  payload: one,
});
/** Puts one silence on the coordinator's list. */
export const escalateSilence = defineJob({ name: 'introductions.escalate', queue: 'followup', payload: one });
/** Closes what was open for a candidate who stopped. */
export const closeForCandidate = defineJob({
  name: 'introductions.close-for-candidate',
  queue: 'followup',
  payload: z.object({ candidateId: z.uuid(), introductionId: z.uuid().nullable() }),
});
/** Brings disclosed contact details in line with corrected ones. */
export const refreshDisclosures = defineJob({
  name: 'introductions.refresh-disclosures',
  queue: 'followup',
  payload: z.object({ candidateId: z.uuid() }),
});
/** Marks a candidate who started as placed. */
export const placeCandidate = defineJob({
  name: 'introductions.place-candidate',
  queue: 'followup',
  payload: z.object({ candidateId: z.uuid() }),
});
/** Ends what waits for a first answer at a vacancy that was closed. */
export const closeForVacancy = defineJob({
  name: 'introductions.close-for-vacancy',
  queue: 'followup',
  payload: z.object({ vacancyId: z.uuid() }),
});
