import type { InEnglish } from '../messages.js';
import type { refusal as source } from '../nl/refusal.js';

export const refusal = {
  'refusal.forged': 'This request did not come from our own page. Open the page again and try once more.',
  'refusal.lifecycle.not-allowed':
    'This is no longer possible: things have changed in the meantime. Open the page again.',
  'refusal.account.email-taken': 'This e-mail address already has an account. Sign in with it.',
  'refusal.organisation.number-taken': 'There is already an organisation with this enterprise number.',
  'refusal.organisation.closed': 'This organisation is closed. Nothing can change any more.',
  'refusal.organisation.incomplete': 'Something is still missing. Check the fields.',
  'refusal.organisation.changed.conflict':
    'Somebody else saved a change in the meantime. Open the page again.',
  'refusal.vacancy.changed.conflict': 'Somebody else saved a change to this vacancy. Open the page again.',
  'refusal.vacancy.incomplete': 'The vacancy is not complete yet. Check the fields.',
  'refusal.vacancy.closed': 'This vacancy is closed.',
  'refusal.vacancy.company': 'A company cannot post a volunteer vacancy.',
  'refusal.vacancy.organisation-closed': 'This organisation no longer takes part.',
  'refusal.vacancy.organisation-not-active': 'The organisation is not active yet. Activate it first.',
  'refusal.vacancy.no-information-note':
    'There is no information for volunteers yet. Without it a vacancy cannot go online.',
  'refusal.import.unreadable': 'This file is not a list that we can read. Save it as CSV.',
  'refusal.import.no-title-column': 'This list has no column with the title.',
  'refusal.import.too-many-rows': 'This list is too long. Split it into parts of 5000 rows.',
  'refusal.import.organisation-unknown':
    'We do not know which organisation this list belongs to. Give the number of the organisation.',
} as const satisfies InEnglish<typeof source>;
