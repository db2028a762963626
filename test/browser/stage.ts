import type { Browser } from 'playwright-core';
import {
  eventBuilders, organisationBuilders, receptionBuilders, referralBuilders, startLive, vacancyBuilders, type LiveApp,
} from '#testing'; // prettier-ignore
import { person, type Kind } from '../journeys/support.js';
import { launch, Visit, type View } from './support.js';

/** Site, worker and Chromium, shared by the four views of one journey: each view brings its own people. */
export interface Stage {
  readonly app: LiveApp;
  readonly a: ReturnType<typeof builders>;
  /** Somebody without an account. */
  guest(view: View): Promise<Visit>;
  /** Somebody of the staff or a referrer, signed in. */
  staff(view: View, kind: Kind): Promise<Visit>;
  /** The person who answers for the organisation with this address, signed in. */
  memberOf(view: View, email: string): Promise<Visit>;
  /** An account signed in. */
  signedIn(view: View, account: { id: string; kind: Kind }): Promise<Visit>;
  /** The day so many days from now on the clock of the site, as a date field wants it. */
  day(ahead: number): string;
  close(): Promise<void>;
}

const builders = ({ database: { owner }, clock }: LiveApp) => ({
  ...eventBuilders(owner, () => clock.now()),
  ...organisationBuilders(owner, clock),
  ...receptionBuilders(owner, clock),
  ...referralBuilders(owner, clock),
  ...vacancyBuilders(owner, clock),
});

/** Starts everything; some seconds. */
export async function setStage(): Promise<Stage> {
  const app = await startLive();
  const browser: Browser = await launch();
  const signedIn: Stage['signedIn'] = async (view, account) =>
    Visit.begin(browser, app.url, view, { session: await app.session(account) });
  return {
    app,
    a: builders(app),
    guest: (view) => Visit.begin(browser, app.url, view),
    signedIn,
    async staff(view, kind) {
      const { id } = await person(app, kind);
      return signedIn(view, { id, kind });
    },
    async memberOf(view, email) {
      const { rows } = await app.database.owner.query<{ id: string }>(
        `select id from account where email = $1`,
        [email],
      );
      return signedIn(view, { id: rows[0]?.id ?? '', kind: 'organisation' });
    },
    day: (ahead) => new Date(app.clock.now().getTime() + ahead * 86_400_000).toISOString().slice(0, 10),
    async close() {
      await browser.close();
      await app.close();
    },
  };
}
