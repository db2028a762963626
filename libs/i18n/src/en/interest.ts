import type { InEnglish } from '../messages.js';
import type { interest as source } from '../nl/interest.js';

/** The three short pages of somebody who is interested, and what follows. */
export const interest = {
  'interest.title': 'I am interested',
  'interest.lead': 'For: {vacancy}. At: {organisation}.',
  'interest.noAccount': 'You do not need an account. It takes three minutes.',
  'interest.aboutTitle': 'Who are you?',
  'interest.firstName': 'Your first name',
  'interest.firstNameHint': 'A nickname is fine too.',
  'interest.message': 'What draws you to this volunteering?',
  'interest.messageHint':
    'A few words are enough. The organisation will read this. Write nothing about your health or your papers.',
  'interest.dutch': 'How much Dutch do you speak?',
  'interest.birthYear': 'In which year were you born?',
  'interest.birthYearHint': 'We ask because the law sets an age. The organisation does not see this.',
  'interest.reachTitle': 'How may we reach you?',
  'interest.reach': 'Choose one way',
  'interest.reachEmail': 'By e-mail',
  'interest.reachPhone': 'By phone',
  'interest.reachDesk': 'I come to the desk myself',
  'interest.reachDeskHint': 'You get a code. With it we find your request.',
  'interest.email': 'Your e-mail address',
  'interest.emailHint': 'Only needed when you choose e-mail.',
  'interest.phone': 'Your phone number',
  'interest.phoneHint': 'Only needed when you choose phone.',
  'interest.emailNeeded': 'Write your e-mail address, or choose another way.',
  'interest.phoneNeeded': 'Write your phone number, or choose another way.',
  'interest.consentTitle': 'Do you agree?',
  'interest.consentKeep':
    'The Steunpunt Vrijwilligerswerk Brussel may keep my answers to help me. I can stop this at any time.',
  'interest.consentShare':
    '{organisation} may receive my first name, my level of Dutch, my text and my contact details. Nothing else.',
  'interest.checkTitle': 'Check your answers',
  'interest.checkShared': 'What the organisation will see',
  'interest.checkKept': 'What stays with us',
  'interest.checkContact': 'How we reach you',
  'interest.contactDesk': 'You come to the desk',
  'interest.noMessage': 'No text',
  'interest.send': 'Send my request',
  'interest.sent': 'Thank you! We have your request.',
  'interest.againTitle': 'We have your request',
  'interest.againText':
    'One request for this vacancy is enough. Did you ask before? Then we keep your first request. The organisation gets only one message.',
  'interest.againLink':
    'You follow your request with the link from the first time. Did you give an e-mail address? Then we send that link again. Lost the link? Come to the desk.',
  'interest.closedTitle': 'This place is no longer free',
  'interest.closedText':
    'The vacancy has closed in the meantime. We kept nothing about you. Maybe something else suits you.',
  'interest.youngTitle': 'A little longer',
  'interest.youngText':
    'By law you must be a little older to volunteer. We kept nothing about you. Come to the desk: we tell you what is possible.',
  'interest.minAgeText':
    'This organisation looks for somebody of {age} or older. We kept nothing about you. Maybe something else suits you.',
  'interest.alternatives': 'Similar vacancies',
  'interest.searchMore': 'Search on',
  'interest.backToVacancy': 'Back to the vacancy',
} as const satisfies InEnglish<typeof source>;
