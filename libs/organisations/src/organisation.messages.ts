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
/** A coordinator stopped it for now: its vacancies may not stay online; the reason stands on the organisation. */
export const organisationSuspended = defineMessage('organisation.suspended', organisation);
/** A suspended organisation is active again; its vacancies are put online by hand. */
export const organisationReinstated = defineMessage('organisation.reinstated', organisation);
/** It stopped with us (or became part of another, see `organisation.merged`): nothing of it stays online. */
export const organisationArchived = defineMessage('organisation.archived', organisation);
/** Nobody logged in and nothing was open for a year: it sleeps (brief 2.2). */
export const organisationRested = defineMessage('organisation.rested', organisation);
/** A sleeping organisation is active again. */
export const organisationWoken = defineMessage('organisation.woken', organisation);
/** It will sleep in a month unless somebody says that it is still there. */
export const organisationQuiet = defineMessage('organisation.quiet', organisation);
/** `organisationId` became part of `intoId`: what belonged to the first belongs to the second now. */
export const organisationMerged = defineMessage(
  'organisation.merged',
  z.object({ organisationId: z.uuid(), intoId: z.uuid() }),
);
/** What it says about itself changed: name, place, languages; what shows it elsewhere is to be renewed. */
export const organisationChanged = defineMessage('organisation.changed', organisation);
/** Somebody was asked to become a member, or is asked again: the mail with the link is to be sent. */
export const memberInvited = defineMessage('member.invited', z.object({ invitationId: z.uuid() }));
