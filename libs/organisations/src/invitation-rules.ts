import { Refusal } from '#kernel';
import type { Invitation } from './invitation.entity.js';

/** Days during which an invitation can be accepted. */
export const invitationDays = 14;
/** Invitations that one organisation may send in 24 hours: enough for a board, too few to annoy a city. */
export const invitationsPerDay = 30;

export const expiryOf = (sentAt: Date): Date => new Date(sentAt.getTime() + invitationDays * 86_400_000);

/** Whether somebody can still say yes. */
export const isOpenInvitation = (
  { acceptedAt, withdrawnAt, expiresAt }: Pick<Invitation, 'acceptedAt' | 'withdrawnAt' | 'expiresAt'>,
  now: Date,
): boolean => acceptedAt === null && withdrawnAt === null && expiresAt > now;

/** Throws Refusal `member.invitation-over`. */
export function mustBeOpen(invitation: Invitation, now: Date): void {
  if (!isOpenInvitation(invitation, now)) throw new Refusal('member.invitation-over');
}
