import type { InEnglish } from '../messages.js';
import type { mail as source } from '../nl/mail.js';

/** Words around every mail, and the staff page of the mails. */
export const mail = {
  'mail.sender': 'Brugpunt',
  'mail.foot':
    'This mail comes from Brugpunt, the platform of the Steunpunt Vrijwilligerswerk Brussel. Was it not for you? Then you can delete it.',
  'mail.title': 'Mails',
  'mail.lead': 'What became of every mail. First look at the mails that may or may not have gone.',
  'mail.counts': 'Number of mails',
  'mail.attention': 'Mails that did not go',
  'mail.allGood': 'No mail is stuck.',
  'mail.state': 'State',
  'mail.state.queued': 'Ready to go',
  'mail.state.sending': 'Under way',
  'mail.state.sent': 'Sent',
  'mail.state.retry': 'Will be tried again',
  'mail.state.failed': 'Failed',
  'mail.state.unknown': 'Not certain',
  'mail.count': 'Number',
  'mail.kind': 'Kind of mail',
  'mail.queuedAt': 'Asked for on',
  'mail.nextTry': 'Next try',
  'mail.attempts': 'Times tried',
  'mail.error': 'Reason',
  'mail.actions': 'What will you do?',
  'mail.markSent': 'It was sent',
  'mail.queueAgain': 'Send again',
  'mail.unknownHelp':
    'Not certain: the connection broke while sending. Ask whether the mail arrived before you send it again.',
  'mail.done.markSent': 'The mail is now listed as sent.',
  'mail.done.queueAgain': 'The mail will be sent again.',
  'mail.boxTitle': 'Mailbox',
  'mail.boxLead': 'No real mail leaves this computer. Everything that is sent arrives here.',
  'mail.boxEmpty': 'There is no mail yet.',
  'mail.boxTo': 'To',
  'mail.boxSubject': 'Subject',
  'mail.boxAt': 'Sent on',
  'mail.boxAsText': 'The mail as text',
  'mail.boxAsPage': 'The mail as it looks',
} as const satisfies InEnglish<typeof source>;
