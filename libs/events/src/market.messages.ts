import { z } from 'zod';
import { defineMessage } from '#jobs';
import { conversationOutcomes } from './conversation.entity.js';
import { registrationKinds } from './registration.entity.js';

const aboutEdition = z.object({ editionId: z.uuid() });
const aboutStand = aboutEdition.extend({ standId: z.uuid(), organisationId: z.uuid() });
const aboutRegistration = aboutEdition.extend({ registrationId: z.uuid(), kind: z.enum(registrationKinds) });

/** Date, place and capacity of an edition stand. */
export const marketEditionPlanned = defineMessage('market.edition-planned', aboutEdition);
/** Everybody can see it; stands and visitors can register. */
export const marketEditionPublished = defineMessage('market.edition-published', aboutEdition);
/** Date or place changed after publication. */
export const marketEditionChanged = defineMessage('market.edition-changed', aboutEdition);
/** The day took place; occurred at the start of the edition. */
export const marketEditionHeld = defineMessage('market.edition-held', aboutEdition);

/** An organisation asks for a stand (again). */
export const standApplied = defineMessage('market.stand-applied', aboutStand);
/** The stand is certain. `prepared`: somebody attended the training; false means a documented exception (I04). */
export const standConfirmed = defineMessage(
  'market.stand-confirmed',
  aboutStand.extend({ prepared: z.boolean() }),
);
/** The coordinator ticked, or took back, that somebody attended the preparatory training; the last one holds. */
export const standPrepared = defineMessage(
  'market.stand-prepared',
  aboutStand.extend({ prepared: z.boolean() }),
);
/** The team said no. */
export const standRefused = defineMessage('market.stand-refused', aboutStand);
/** The organisation does not come after all; a confirmed stand counts no more. */
export const standWithdrawn = defineMessage('market.stand-withdrawn', aboutStand);

/** Seats are taken by a visitor or a group. */
export const registrationMade = defineMessage('registration.made', aboutRegistration);
/** A group has another number of heads. */
export const registrationChanged = defineMessage('registration.changed', aboutRegistration);
/** Seats are free again. */
export const registrationCancelled = defineMessage('registration.cancelled', aboutRegistration);
/** A cancelled registration counts again. */
export const registrationRestored = defineMessage('registration.restored', aboutRegistration);

/** People of one registration are there; `present` 0 takes it back. The last message of a registration holds. */
export const marketAttended = defineMessage(
  'market.attended',
  aboutRegistration.extend({ present: z.int().min(0) }),
);

/** A talk at a stand, or a better outcome of the same talk: count by `conversationId`, the last one holds. */
export const conversationRecorded = defineMessage(
  'market.conversation-recorded',
  aboutStand.extend({
    conversationId: z.uuid(),
    outcome: z.enum(conversationOutcomes),
    introductionId: z.uuid().nullable(),
  }),
);
