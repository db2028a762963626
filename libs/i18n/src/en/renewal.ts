import type { InEnglish } from '../messages.js';
import type { renewal as source } from '../nl/renewal.js';

/** See the Dutch file. */
export const renewal = {
  'renewal.title': 'Still looking for somebody?',
  'renewal.over': 'Vacancy of {organisation}',
  'renewal.online': 'This vacancy is online until {date}. After that it disappears by itself.',
  'renewal.paused': 'This vacancy is paused. Nobody finds it now. It runs until {date}.',
  'renewal.expired': 'This vacancy has been offline since {date}.',
  'renewal.early':
    'This vacancy has been renewed already. It is online until {date}. You need not do anything.',
  'renewal.late':
    'This vacancy has been offline for too long to put it back with one click. Sign in and look it over.',
  'renewal.closed': 'This vacancy was closed on {date}. Reason: {reason}.',
  'renewal.inactive':
    'Your organisation is not active now. That is why this vacancy cannot be online. Questions? Contact the Steunpunt.',
  'renewal.renew': 'Yes, 90 more days online',
  'renewal.renewHint': 'It will be online until {date}.',
  'renewal.pauseTitle': 'Not right now',
  'renewal.pauseHint':
    'Nobody finds the vacancy until you put it back online. People who have begun simply go on.',
  'renewal.pause': 'Pause',
  'renewal.closeTitle': 'No, we are not looking any more',
  'renewal.closeHint': 'Closing cannot be undone.',
  'renewal.reason': 'Why do you close it?',
  'renewal.close': 'Close',
  'renewal.renewed': 'Done: the vacancy stays online for another 90 days.',
  'renewal.pausedNow': 'The vacancy is paused.',
  'renewal.closedNow': 'The vacancy is closed. Thank you for telling us.',
  'renewal.changed': 'Somebody has done something with this vacancy already. See below how it stands now.',
  'renewal.incomplete':
    'Something has to change before it can be online again, for example a date that has passed. Sign in and complete it.',
  'renewal.manage': 'To the vacancy (sign in)',
  'renewal.view': 'See it on the site',
  'renewal.goneTitle': 'This link does not work any more',
  'renewal.goneText': 'The link is too old or wrong. Sign in to see your vacancies.',
  'renewal.signIn': 'Sign in',
  'renewal.alsoOf': 'Also at {name}',
  'renewal.searchSame': 'Search for something like it',
  'renewal.wasFilled': 'Enough volunteers have been found.',
  'renewal.wasClosed': 'You cannot react any more.',
  'renewal.seeBelow': 'Below are other possibilities nearby.',
  'renewal.fullTitle': 'All places are taken',
  'renewal.fullText':
    'You can put yourself on the waiting list. When a place comes free, the organisation contacts you.',
  'renewal.queue': 'Put me on the waiting list',
  'renewal.fullTag': 'Full: waiting list',
  'renewal.closedForYou':
    'This vacancy has been closed meanwhile. That is not because of you. Together we will find something else.',
  'renewal.onWaitingList':
    'All places are taken. You are on the waiting list: when a place comes free, the organisation will tell you.',
  'renewal.onYourList': 'All places taken: on the waiting list',
  'renewal.pausedSince': 'Paused since {date}',
  'renewal.pausedBy.OWN':
    'Nobody finds this vacancy. Put it back online as soon as you are looking for somebody.',
  'renewal.pausedBy.STEUNPUNT': 'The Steunpunt paused this vacancy.',
  'renewal.pausedBy.ORGANISATION':
    'This vacancy was paused because your organisation was not active. It does not come back by itself: look it over and put it back online.',
  'renewal.endsOn': 'The last day is {date}',
  'renewal.endsHelp': 'Still looking for somebody? Renew the vacancy. Not looking any more? Then close it.',
  'renewal.fullHelp':
    'Whoever reacts now comes on the waiting list. When a place comes free or you add places, you get a mail.',
  'renewal.copyAsNew': 'Use it again: make a new vacancy of it',
  'renewal.closeUnanswered': {
    one: '{count} person is still waiting for your answer. After closing, they hear that the vacancy is closed.',
    other:
      '{count} people are still waiting for your answer. After closing, they hear that the vacancy is closed.',
  },
  'renewal.closeAnswerFirst': 'Rather answer them yourself first',
  'renewal.closeInTouch': {
    one: 'You are in touch with {count} person already. That simply goes on.',
    other: 'You are in touch with {count} people already. That simply goes on.',
  },
  'renewal.closeForGood': 'Closing cannot be undone. Not sure? Pause the vacancy instead.',
  'renewal.todoResume': {
    one: '{count} vacancy has been paused since your organisation was not active: put it back online',
    other: '{count} vacancies have been paused since your organisation was not active: put them back online',
  },
  'renewal.todoExpiring': {
    one: '{count} vacancy ends within 14 days',
    other: '{count} vacancies end within 14 days',
  },
  'renewal.todoPaused': {
    one: '{count} vacancy has been paused for more than 30 days',
    other: '{count} vacancies have been paused for more than 30 days',
  },
  'renewal.todoFull': {
    one: '{count} vacancy is full: has a place been added?',
    other: '{count} vacancies are full: has a place been added?',
  },
  'renewal.mailSoonSubject': 'Still looking for somebody? {title}',
  'renewal.mailSoonText':
    'Your vacancy “{title}” is online until {date}. Still looking? Renew it with one click. Not looking any more? Close it or pause it.',
  'renewal.mailSoonButton': 'Renew, pause or close',
  'renewal.mailOfflineSubject': 'Your vacancy is offline: {title}',
  'renewal.mailOfflineText':
    'The last day of your vacancy “{title}” was {date}. It is not online any more. Still looking? Put it back with one click.',
  'renewal.mailOfflineButton': 'Put it back online',
  'renewal.mailLink':
    'This button opens a page for your vacancy without signing in. So please do not forward this mail.',
  'renewal.mailRoomSubject': 'There is room again: {title}',
  'renewal.mailRoomText': {
    one: 'There is room again for “{title}”. {count} person is waiting. Please answer soon.',
    other: 'There is room again for “{title}”. {count} people are waiting. Please answer soon.',
  },
  'renewal.mailRoomButton': 'See who is waiting',
} as const satisfies InEnglish<typeof source>;
