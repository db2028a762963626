import { z } from 'zod';
import { defineMessage } from '#jobs';

const organisation = z.object({ organisationId: z.uuid() });

/** An organisation asked to join; a coordinator has to look at it. */
export const organisationSubmitted = defineMessage('organisation.submitted', organisation);
/** A coordinator looked and it is an organisation that may work with volunteers. */
export const organisationVerified = defineMessage('organisation.verified', organisation);
/** The organisation may publish vacancies from now on. */
export const organisationActivated = defineMessage('organisation.activated', organisation);
/** The registration is refused; the reason stands on the organisation. */
export const organisationRejected = defineMessage('organisation.rejected', organisation);
/** Somebody registered an organisation with the address of an existing account: its owner is told by mail. */
export const registeredAgain = defineMessage('account.registered-again', z.object({ accountId: z.uuid() }));
