/** The answer of a policy: yes, or no with a reason code that page, error and log share. */
export type Decision = { readonly allowed: true } | { readonly allowed: false; readonly because: string };

export const allow: Decision = { allowed: true };
export const deny = (because: string): Decision => ({ allowed: false, because });

/** Allowed only when every part is; the first reason wins. */
export const all = (...decisions: Decision[]): Decision => decisions.find((d) => !d.allowed) ?? allow;

/** Allowed when one part is. */
export const any = (...decisions: Decision[]): Decision =>
  decisions.find((d) => d.allowed) ?? decisions[0] ?? deny('no-rule');

export const when = (ok: boolean, because: string): Decision => (ok ? allow : deny(because));
