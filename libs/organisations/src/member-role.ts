/** What somebody may do for an organisation: ADMIN also decides who belongs to it (brief 2.1). */
export const memberRoles = ['ADMIN', 'MEMBER'] as const;
export type MemberRole = (typeof memberRoles)[number];
