/**
 * Which lib may import which. A new edge is a new line here, and is reviewed.
 * `kernel` and `config` may be imported by every lib; `testing` is for tests only and may import everything.
 */
const platform = ['database', 'jobs', 'i18n'] as const;

export const edges: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  config: [],
  database: [],
  i18n: [],
  ui: ['i18n'],
  people: ['database'],
  access: ['database', 'people'],
  jobs: ['database'],
  mail: ['database', 'jobs', 'i18n', 'ui'],
  places: [...platform],
  privacy: [...platform, 'access'],
  organisations: [...platform, 'access', 'people', 'places'],
  vacancies: [...platform, 'access', 'organisations', 'places', 'privacy'],
  search: [...platform, 'organisations', 'places', 'vacancies'],
  candidates: [...platform, 'access', 'places', 'privacy'],
  introductions: [...platform, 'access', 'candidates', 'organisations', 'vacancies'],
  matching: [...platform, 'access', 'candidates', 'introductions', 'places', 'vacancies'],
  referrals: [...platform, 'access', 'candidates', 'introductions', 'privacy', 'reception'],
  reception: [...platform, 'access', 'candidates', 'introductions', 'privacy'],
  events: [...platform, 'access', 'candidates', 'introductions', 'organisations', 'vacancies'],
  notifications: [
    ...platform,
    'access',
    'candidates',
    'events',
    'introductions',
    'mail',
    'organisations',
    'people',
    'referrals',
    'ui',
    'vacancies',
  ],
  indicators: [
    ...platform,
    'access',
    'candidates',
    'events',
    'introductions',
    'organisations',
    'places',
    'privacy',
    'reception',
    'referrals',
    'vacancies',
  ],
};

/** Libs that every lib may import. */
export const everywhere: readonly string[] = ['kernel', 'config'];
