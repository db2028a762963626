import type { Config } from '#config';

/** An invented person who can log in to the demonstration. */
export interface DemoLogin {
  readonly role: string;
  readonly email: string;
}

/** The log-ins that `npm start` names in its last line. */
export const demoLogins: readonly DemoLogin[] = [];

/** The password of every demo account. */
export const demoPassword = 'brugpunt-demo';

/**
 * Fills an empty, migrated database with the demonstration; resolves with a short text for the progress line
 * ("152 vacancies of 40 organisations"). It closes every connection it opened: the database is renamed next.
 */
export async function loadDemo(_config: Config): Promise<string> {
  return 'none yet';
}
