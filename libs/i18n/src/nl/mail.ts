import type { Messages } from '../messages.js';

/** Words around every mail, and the staff page of the mails. */
export const mail = {
  'mail.sender': 'Brugpunt',
  'mail.foot':
    'Deze mail komt van Brugpunt, het platform van het Steunpunt Vrijwilligerswerk Brussel. Was dit niet voor jou? Dan mag je de mail weggooien.',
  'mail.title': 'Mails',
  'mail.lead':
    'Wat er met elke mail gebeurde. Kijk eerst naar de mails waarvan we niet weten of ze vertrokken.',
  'mail.counts': 'Aantal mails',
  'mail.attention': 'Mails die niet vertrokken',
  'mail.allGood': 'Er blijft geen enkele mail liggen.',
  'mail.state': 'Stand',
  'mail.state.queued': 'Klaar om te versturen',
  'mail.state.sending': 'Bezig',
  'mail.state.sent': 'Verstuurd',
  'mail.state.retry': 'Wordt opnieuw geprobeerd',
  'mail.state.failed': 'Niet gelukt',
  'mail.state.unknown': 'Niet zeker',
  'mail.count': 'Aantal',
  'mail.kind': 'Soort mail',
  'mail.queuedAt': 'Gevraagd op',
  'mail.nextTry': 'Volgende keer',
  'mail.attempts': 'Keer geprobeerd',
  'mail.error': 'Reden',
  'mail.actions': 'Wat doe je?',
  'mail.markSent': 'Is verstuurd',
  'mail.queueAgain': 'Opnieuw versturen',
  'mail.unknownHelp':
    'Niet zeker: de verbinding viel weg tijdens het versturen. Vraag na of de mail aankwam voor je opnieuw verstuurt.',
  'mail.done.markSent': 'De mail staat nu bij verstuurd.',
  'mail.done.queueAgain': 'De mail wordt opnieuw verstuurd.',
  'mail.boxTitle': 'Postbus',
  'mail.boxLead': 'Op deze computer vertrekt geen echte mail. Alles wat verstuurd wordt, komt hier aan.',
  'mail.boxEmpty': 'Er is nog geen mail.',
  'mail.boxTo': 'Aan',
  'mail.boxSubject': 'Onderwerp',
  'mail.boxAt': 'Verstuurd op',
  'mail.boxAsText': 'De mail als tekst',
  'mail.boxAsPage': 'De mail zoals hij eruitziet',
} as const satisfies Messages;
