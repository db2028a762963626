import type { InEnglish } from '../messages.js';
import type { home as source } from '../nl/home.js';

/** The first page. */
export const home = {
  'home.title': 'Volunteering in Brussels',
  'home.heading': 'A bridge to volunteering',
  'home.lead':
    'Find something that suits you: in your neighbourhood, at your own pace, also while you are learning Dutch.',
  'home.description':
    'Brugpunt brings together people who want to help and organisations in Brussels that look for volunteers.',
  'home.open': { one: '{count} open vacancy', other: '{count} open vacancies' },
  'home.openAll': 'See all vacancies',
  'home.themes': 'What do you like to do?',
  'home.map': 'Where in Brussels?',
  'home.mapHint': 'Choose a municipality. The number says how many vacancies there are.',
  'home.practise': {
    one: '{count} place where you can practise Dutch',
    other: '{count} places where you can practise Dutch',
  },
  'home.noDutch': {
    one: '{count} vacancy for which you need no Dutch',
    other: '{count} vacancies for which you need no Dutch',
  },
  'home.newest': 'Just added',
  'home.how': 'How does it work?',
  'home.forPeople': 'You want to volunteer',
  'home.forPeople1': 'Look for something you like. You need no account.',
  'home.forPeople2': 'Say that you are interested: by e-mail, by phone or at the desk.',
  'home.forPeople3': 'The organisation answers. You meet, and you decide.',
  'home.forPeopleLink': 'Start searching',
  'home.forOrganisations': 'Your organisation looks for volunteers',
  'home.forOrganisations1': 'Register your organisation. A de facto association can do so too.',
  'home.forOrganisations2': 'Write a vacancy. We read it and think along.',
  'home.forOrganisations3': 'You get proposals of people who are really interested.',
  'home.forOrganisationsLink': 'Register your organisation',
  'home.forReferrers': 'You support people',
  'home.forReferrers1': 'Do you work in a language school, a social service or the like? Ask for an account.',
  'home.forReferrers2': 'Enrol somebody with his or her consent.',
  'home.forReferrers3': 'You follow along as far as your client wants. Volunteering is never compulsory.',
  'home.forReferrersLink': 'Sign in',
} as const satisfies InEnglish<typeof source>;
