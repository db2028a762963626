/** A page that needs an account was asked for by a visitor: the filter sends them to the log-in page. */
export class SignInFirst extends Error {
  constructor(readonly returnTo: string | null) {
    super('sign in first');
  }
}

/** Only a path of our own site: no scheme, no other host, no control characters. */
export function safeReturn(path: unknown): string | null {
  if (typeof path !== 'string' || path.length > 500) return null;
  if (!/^\/(nl|fr|en)(\/[\w\-/.~%?=&+]*)?$/.test(path)) return null;
  return path.includes('//') ? null : path;
}
