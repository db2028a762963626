import type { InEnglish } from '../messages.js';
import type { orgLife as source } from '../nl/orgLife.js';

export const orgLife = {
  'orgLife.signIn': 'Sign in',
  'orgLife.awakeTitle': 'Is {name} still active?',
  'orgLife.awakeWhy':
    'We have not heard from you for almost a year: nobody signed in and no vacancy was open. We want to know whether our list is still right.',
  'orgLife.awakeSleeping':
    'We have not heard from you for more than a year. That is why your organisation is “asleep”. One click and you take part again.',
  'orgLife.awakeYes': 'Yes, we are still here',
  'orgLife.awakeNo': 'Does your organisation no longer exist? Then you need not do anything.',
  'orgLife.awakeDone': 'Thank you. {name} stays active.',
  'orgLife.awakeTooLate': 'This is no longer possible with this link. Contact the Steunpunt.',
  'orgLife.awakeGoneTitle': 'This link no longer works',
  'orgLife.awakeGoneText': 'Sign in to say that you are still here.',
  'orgLife.sleepingTitle': 'Your organisation is asleep',
  'orgLife.suspendedNotice': 'The Steunpunt has suspended your organisation',
  'orgLife.suspendedHelp': 'Your vacancies are not online for now. Contact the Steunpunt to sort this out.',
  'orgLife.archivedNotice': 'Your organisation has stopped with Brugpunt. Nothing can change any more.',
  'orgLife.stopTitle': 'Stop with Brugpunt',
  'orgLife.stopWhat': 'If you stop, this is what happens:',
  'orgLife.stopVacancies': 'all vacancies are closed;',
  'orgLife.stopPage': 'the public page of the organisation disappears;',
  'orgLife.stopData': 'the contact details are erased after two years;',
  'orgLife.stopForGood': 'you cannot undo this. To take part again later you register again.',
  'orgLife.stopYes': 'Yes, stop with Brugpunt',
  'orgLife.stopNotNow': 'Stopping is not possible now.',
  'orgLife.stopOpenTitle': {
    one: '{count} person is still in contact with you',
    other: '{count} people are still in contact with you',
  },
  'orgLife.stopOpenText':
    'Do not leave them waiting: first answer every introduction, or say that it will not happen. Then you can stop.',
  'orgLife.stopOpenLink': 'To the introductions',
  'orgLife.stopped': '{name} has stopped with Brugpunt.',
  'orgLife.choicesTitle': 'What do you want to do?',
  'orgLife.suspend': 'Suspend',
  'orgLife.suspendText':
    'The vacancies go offline. The organisation gets a mail with the reason and your explanation.',
  'orgLife.suspendSend': 'Suspend the organisation',
  'orgLife.suspended': '{name} is suspended.',
  'orgLife.reinstate': 'Lift the suspension',
  'orgLife.wake': 'Wake up',
  'orgLife.archive': 'This organisation stops with Brugpunt',
  'orgLife.mailSuspendedSubject': '{name} is suspended',
  'orgLife.mailSuspendedText': 'The Steunpunt has suspended {name}. Your vacancies are not online for now.',
  'orgLife.mailReinstatedSubject': '{name} takes part again',
  'orgLife.mailReinstatedText':
    'The suspension of {name} has been lifted. You can put your vacancies online again.',
  'orgLife.mailArchivedSubject': '{name} has stopped with Brugpunt',
  'orgLife.mailArchivedText':
    '{name} has stopped with Brugpunt. The vacancies are closed. Is this not right? Contact the Steunpunt.',
  'orgLife.mailRestedSubject': '{name} is asleep now',
  'orgLife.mailRestedText':
    'We have not heard from {name} for a year. That is why the organisation is “asleep”. Sign in and click once to take part again.',
  'orgLife.mailQuietSubject': 'Is {name} still active?',
  'orgLife.mailQuietText':
    'We have not heard from {name} for almost a year. Are you still there? Say so with one click. Otherwise the organisation will be “asleep” in a month.',
  'orgLife.mailQuietButton': 'Say that you are still here',
} as const satisfies InEnglish<typeof source>;
