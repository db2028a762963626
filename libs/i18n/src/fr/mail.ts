import type { InFrench } from '../messages.js';
import type { mail as source } from '../nl/mail.js';

/** Words around every mail, and the staff page of the mails. */
export const mail = {
  'mail.sender': 'Brugpunt',
  'mail.foot':
    'Ce mail vient de Brugpunt, la plateforme du Steunpunt Vrijwilligerswerk Brussel. Il n’était pas pour vous ? Vous pouvez le supprimer.',
  'mail.title': 'Mails',
  'mail.lead':
    'Ce que chaque mail est devenu. Regardez d’abord ceux dont nous ne savons pas s’ils sont partis.',
  'mail.counts': 'Nombre de mails',
  'mail.attention': 'Mails qui ne sont pas partis',
  'mail.allGood': 'Aucun mail n’est resté bloqué.',
  'mail.state': 'État',
  'mail.state.queued': 'Prêt à partir',
  'mail.state.sending': 'En cours',
  'mail.state.sent': 'Envoyé',
  'mail.state.retry': 'Nouvel essai prévu',
  'mail.state.failed': 'Échec',
  'mail.state.unknown': 'Pas certain',
  'mail.count': 'Nombre',
  'mail.kind': 'Sorte de mail',
  'mail.queuedAt': 'Demandé le',
  'mail.nextTry': 'Prochain essai',
  'mail.attempts': 'Essais',
  'mail.error': 'Raison',
  'mail.actions': 'Que faites-vous ?',
  'mail.markSent': 'Est envoyé',
  'mail.queueAgain': 'Envoyer à nouveau',
  'mail.unknownHelp':
    'Pas certain : la connexion a été coupée pendant l’envoi. Demandez si le mail est arrivé avant de l’envoyer à nouveau.',
  'mail.done.markSent': 'Le mail est maintenant noté comme envoyé.',
  'mail.done.queueAgain': 'Le mail sera envoyé à nouveau.',
  'mail.boxTitle': 'Boîte aux lettres',
  'mail.boxLead': 'Sur cet ordinateur, aucun vrai mail ne part. Tout ce qui est envoyé arrive ici.',
  'mail.boxEmpty': 'Il n’y a pas encore de mail.',
  'mail.boxTo': 'À',
  'mail.boxSubject': 'Objet',
  'mail.boxAt': 'Envoyé le',
  'mail.boxAsText': 'Le mail en texte',
  'mail.boxAsPage': 'Le mail tel qu’on le voit',
} as const satisfies InFrench<typeof source>;
