import type { InEnglish } from '../messages.js';
import type { refusal as source } from '../nl/refusal.js';

export const refusal = {
  'refusal.forged': 'This request did not come from our own page. Open the page again and try once more.',
  'refusal.lifecycle.not-allowed':
    'This is no longer possible: things have changed in the meantime. Open the page again.',
  'refusal.account.email-taken': 'This e-mail address already has an account. Sign in with it.',
  'refusal.law.incomplete': 'Something is still missing or not right. Check the fields.',
  'refusal.law.in-force': 'This is in force already. You can only change it, with a reason.',
  'refusal.law.changed': 'Somebody else changed this in the meantime. Look first at what stands there now.',
  'refusal.organisation.number-taken': 'There is already an organisation with this enterprise number.',
  'refusal.organisation.insure-first':
    'Who employs staff has to insure volunteers. Change the information note first.',
  'refusal.organisation.closed': 'This organisation is closed. Nothing can change any more.',
  'refusal.organisation.incomplete': 'Something is still missing. Check the fields.',
  'refusal.organisation.changed.conflict':
    'Somebody else saved a change in the meantime. Open the page again.',
  'refusal.vacancy.changed.conflict': 'Somebody else saved a change to this vacancy. Open the page again.',
  'refusal.vacancy.decided.conflict': 'Somebody decided about this vacancy meanwhile. Open the page again.',
  'refusal.review.day-past': 'Choose today or a later day.',
  'refusal.review.standing-same': 'This was decided already.',
  'refusal.vacancy.incomplete': 'The vacancy is not complete yet. Check the fields.',
  'refusal.vacancy.closed': 'This vacancy is closed.',
  'refusal.vacancy.company': 'A company cannot post a volunteer vacancy.',
  'refusal.vacancy.organisation-closed': 'This organisation no longer takes part.',
  'refusal.vacancy.organisation-not-active': 'The organisation is not active yet. Activate it first.',
  'refusal.vacancy.no-information-note':
    'There is no information for volunteers yet. Without it a vacancy cannot go online.',
  'refusal.vacancy.must-insure':
    'This organisation must insure its volunteers. First change the information for volunteers.',
  'refusal.vacancy.not-renewable':
    'You cannot renew with this link (any more). See how the vacancy stands now.',
  'refusal.import.unreadable': 'This file is not a list that we can read. Save it as CSV.',
  'refusal.import.no-title-column': 'This list has no column with the title.',
  'refusal.import.too-many-rows': 'This list is too long. Split it into parts of 5000 rows.',
  'refusal.import.organisation-unknown':
    'We do not know which organisation this list belongs to. Give the number of the organisation.',
  'refusal.import.too-large': 'This list is too large. It may be at most 5 MB. Split it up.',
  'refusal.import.over-2000-rows': 'This list is too long. It may have at most 2000 rows. Split it up.',
  'refusal.import.empty': 'There is nothing below the headings of this list.',
  'refusal.import.column-twice': 'Two columns mean the same. Choose one of them.',
  'refusal.import.nothing-to-do': 'There is nothing new in this list to take over.',
  'refusal.import.row-faulty': 'A cell of this row is no longer right.',
  'refusal.import.member-gone': 'Whoever brought the list no longer works for this organisation.',
  'refusal.token.most': 'You already have ten keys. Revoke one first.',
  'refusal.intake.too-young': 'This person is too young to volunteer. Give information and keep nothing.',
  'refusal.intake.age-check':
    'First check whether this person of 15 did the first two years of secondary school.',
  'refusal.referral.contact-scope': 'The client must agree that we make contact through the counsellor.',
  'refusal.referral.consent-date': 'The day of the agreement is today or in the last three months.',
  'refusal.referral.too-young': 'Your client is too young to volunteer.',
  'refusal.candidate.contact-missing': 'Say how we can reach you.',
  'refusal.candidate.consent-needed': 'Without agreement we can keep nothing.',
  'refusal.candidate.consent-channel': 'You cannot record this agreement in this way.',
  'refusal.candidate.closed': 'This person has stopped.',
  'refusal.candidate.too-young': 'By law one must be a little older to volunteer.',
  'refusal.introduction.vacancy-closed': 'This vacancy has closed in the meantime.',
  'refusal.introduction.already-open': 'This person has already been introduced for this vacancy.',
  'refusal.introduction.desk-first': 'Come to the desk first for this.',
  'refusal.introduction.below-min-age': 'The organisation looks for somebody older.',
  'refusal.introduction.start-date': 'The first day must be today or earlier.',
  'refusal.introduction.meeting-date': 'Choose a day from today on.',
  'refusal.introduction.not-agreed': 'The candidate no longer agrees.',
  'refusal.market.dates': 'The end must come after the start, on the same day, and not be over yet.',
  'refusal.market.capacity-below-taken': 'More places are already taken.',
  'refusal.market.stands-below-confirmed': 'More stands are already confirmed.',
  'refusal.market.registration-closed': 'You can no longer sign up for this market.',
  'refusal.market.full': 'There are not enough places left.',
  'refusal.market.stands-closed': 'This market takes no more stands.',
  'refusal.market.stands-full': 'All tables are taken.',
  'refusal.market.stand-refused': 'We did not accept your stand. Contact us.',
  'refusal.market.stand-not-confirmed': 'This stand is not confirmed.',
  'refusal.market.not-prepared': 'First the training, or write down why it may be without.',
  'refusal.market.no-vacancies': 'Choose at least one open vacancy of your own organisation.',
  'refusal.market.not-today': 'This is possible on the day of the market.',
  'refusal.market.badge-unknown': 'We do not know this badge. Check the code.',
  'refusal.market.vacancy-needed': 'Choose the vacancy that you talked about.',
  'refusal.organisation.open-introductions':
    'People are still in contact with this organisation. Finish those introductions first.',
  'refusal.organisation.merge-into-itself': 'Choose two different organisations.',
  'refusal.organisation.merge-not-active': 'You can only merge into an organisation that is active.',
  'refusal.organisation.merge-into-company':
    'A company cannot have vacancies. Merge them the other way round.',
  'refusal.organisation.last-admin':
    'There must always be one administrator. Make somebody else administrator first.',
  'refusal.organisation.admins-decide':
    'Only an administrator of your organisation can do this. Ask one of them.',
  'refusal.member.already': 'This person is already a member of the organisation.',
  'refusal.member.other-kind':
    'This e-mail address already has an account of another kind. An account has one kind. Ask for an invitation to another e-mail address.',
  'refusal.member.invitation-over': 'This invitation no longer works. Ask the organisation for a new one.',
  'refusal.member.too-many': 'You have already sent many invitations today. Try again tomorrow.',
} as const satisfies InEnglish<typeof source>;
