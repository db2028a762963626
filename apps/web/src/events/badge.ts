import { z } from 'zod';

const pattern = /^[2-9A-HJKMNP-TV-Z]{5}$/;

/** A badge code as people type it (small letters, spaces, a dash) in its stored form; null when it cannot be one. */
export function readBadge(text: string): string | null {
  const code = text.replace(/[\s-]/g, '').toUpperCase();
  return pattern.test(code) ? code : null;
}

/** A badge code in a form. */
export const badgeCode = () =>
  z.string({ error: 'events.badgeError' }).transform((text, context) => {
    const code = readBadge(text.slice(0, 20));
    if (code !== null) return code;
    context.addIssue({ code: 'custom', message: 'events.badgeError' });
    return z.NEVER;
  });
