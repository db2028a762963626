import { z } from 'zod';
import { defineMessage } from '#jobs';
import { referralOutcomes } from './referral.entity.js';

const aboutReferral = z.object({ referralId: z.uuid(), referrerId: z.uuid(), candidateId: z.uuid() });

/** A worker enrolled a client who has not agreed yet. Never counted as a person: no candidate in the payload. */
export const referralProposed = defineMessage('referral.proposed', aboutReferral.omit({ candidateId: true }));
/** The client agreed. */
export const referralConsented = defineMessage('referral.consented', aboutReferral);
/** We received the client: reception sees the candidate from now on. */
export const referralAccepted = defineMessage('referral.accepted', aboutReferral);
/** The referrer's part is over; the referrer sees nothing more. */
export const referralClosed = defineMessage(
  'referral.closed',
  aboutReferral.extend({ outcome: z.enum(referralOutcomes) }),
);
