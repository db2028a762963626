import { z } from 'zod';
import { defineMessage } from '#jobs';
import { closeReasons } from '#kernel';

const vacancy = z.object({ vacancyId: z.uuid() });

/** An organisation asks to publish it. */
export const vacancySubmitted = defineMessage('vacancy.submitted', vacancy);
/** A coordinator sent it back with reasons. */
export const vacancyReturned = defineMessage('vacancy.returned', vacancy);
/** Visitors can find it for the first time. */
export const vacancyPublished = defineMessage('vacancy.published', vacancy);
/** A published one changed, was paused or taken up again: read it anew. */
export const vacancyUpdated = defineMessage('vacancy.updated', vacancy);
/** It stays longer, or is back after its last day. */
export const vacancyRenewed = defineMessage('vacancy.renewed', vacancy);
/** It takes nobody any more; sent for every reason, also when it was filled. Never sent for one that was not published. */
export const vacancyClosed = defineMessage(
  'vacancy.closed',
  vacancy.extend({ reason: z.enum(closeReasons) }),
);
/** All its places are taken; comes with `vacancy.closed`. */
export const vacancyFilled = defineMessage('vacancy.filled', vacancy);
/** Its last day has passed; comes with `vacancy.closed`. */
export const vacancyExpired = defineMessage('vacancy.expired', vacancy);
/** Its last day comes near: the members are warned. */
export const vacancyExpiring = defineMessage(
  'vacancy.expiring',
  vacancy.extend({ days: z.literal([14, 3]), expiresOn: z.iso.date() }),
);
/** Somebody stopped or places came: a vacancy with a waiting list that was full has room again. */
export const vacancyPlaceFreed = defineMessage('vacancy.place-freed', vacancy);
/** A coordinator refused it for good. */
export const vacancyRefused = defineMessage('vacancy.refused', vacancy);
/** Changes of one that is online wait for a coordinator. */
export const vacancyChangesSubmitted = defineMessage('vacancy.changes-submitted', vacancy);
/** A coordinator put them online. */
export const vacancyChangesAccepted = defineMessage('vacancy.changes-accepted', vacancy);
/** A coordinator sent them back with reasons; what is online stays. */
export const vacancyChangesReturned = defineMessage('vacancy.changes-returned', vacancy);
/** A coordinator took it out of the search to talk about it first. */
export const vacancyPausedForTalk = defineMessage('vacancy.paused-for-talk', vacancy);
