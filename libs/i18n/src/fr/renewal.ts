import type { InFrench } from '../messages.js';
import type { renewal as source } from '../nl/renewal.js';

/** See the Dutch file. */
export const renewal = {
  'renewal.title': 'Vous cherchez encore quelqu’un ?',
  'renewal.over': 'Offre de {organisation}',
  'renewal.online': 'Cette offre est en ligne jusqu’au {date}. Ensuite elle disparaît d’elle-même.',
  'renewal.paused': 'Cette offre est en pause. Personne ne la trouve. Elle court jusqu’au {date}.',
  'renewal.expired': 'Cette offre n’est plus en ligne depuis le {date}.',
  'renewal.early':
    'Cette offre est déjà prolongée. Elle est en ligne jusqu’au {date}. Vous n’avez rien à faire.',
  'renewal.late':
    'Cette offre est hors ligne depuis trop longtemps pour la remettre en un clic. Connectez-vous et relisez-la.',
  'renewal.closed': 'Cette offre a été clôturée le {date}. Raison : {reason}.',
  'renewal.inactive':
    'Votre organisation n’est pas active pour le moment. Cette offre ne peut donc pas être en ligne. Des questions ? Contactez le Steunpunt.',
  'renewal.renew': 'Oui, encore 90 jours en ligne',
  'renewal.renewHint': 'Elle sera alors en ligne jusqu’au {date}.',
  'renewal.pauseTitle': 'Pas maintenant',
  'renewal.pauseHint':
    'Personne ne trouve l’offre jusqu’à ce que vous la remettiez en ligne. Ceux qui ont déjà commencé continuent.',
  'renewal.pause': 'Mettre en pause',
  'renewal.closeTitle': 'Non, nous ne cherchons plus personne',
  'renewal.closeHint': 'Clôturer ne peut pas être annulé.',
  'renewal.reason': 'Pourquoi clôturez-vous ?',
  'renewal.close': 'Clôturer',
  'renewal.renewed': 'C’est fait : l’offre reste en ligne 90 jours de plus.',
  'renewal.pausedNow': 'L’offre est en pause.',
  'renewal.closedNow': 'L’offre est clôturée. Merci de nous l’avoir dit.',
  'renewal.changed':
    'Entre-temps, quelqu’un a déjà changé quelque chose. Regardez ci-dessous où en est l’offre.',
  'renewal.incomplete':
    'Il faut d’abord adapter quelque chose avant de la remettre en ligne, par exemple une date passée. Connectez-vous et complétez.',
  'renewal.manage': 'Vers l’offre (connexion)',
  'renewal.view': 'Voir sur le site',
  'renewal.goneTitle': 'Ce lien ne fonctionne plus',
  'renewal.goneText': 'Le lien est trop ancien ou incorrect. Connectez-vous pour voir vos offres.',
  'renewal.signIn': 'Se connecter',
  'renewal.alsoOf': 'Aussi chez {name}',
  'renewal.searchSame': 'Chercher quelque chose de semblable',
  'renewal.wasFilled': 'Il y a assez de bénévoles.',
  'renewal.wasClosed': 'Il n’est plus possible de réagir.',
  'renewal.seeBelow': 'Voici d’autres possibilités près de là.',
  'renewal.fullTitle': 'Toutes les places sont prises',
  'renewal.fullText':
    'Vous pouvez vous mettre sur la liste d’attente. Si une place se libère, l’organisation vous contacte.',
  'renewal.queue': 'Mettez-moi sur la liste d’attente',
  'renewal.fullTag': 'Complet : liste d’attente',
  'renewal.closedForYou':
    'Entre-temps, cette offre a été clôturée. Ce n’est pas de votre faute. Ensemble, nous trouverons autre chose.',
  'renewal.onWaitingList':
    'Toutes les places sont prises. Vous êtes sur la liste d’attente : si une place se libère, l’organisation vous le dira.',
  'renewal.onYourList': 'Complet : sur la liste d’attente',
  'renewal.pausedSince': 'En pause depuis le {date}',
  'renewal.pausedBy.OWN':
    'Personne ne trouve cette offre. Remettez-la en ligne dès que vous cherchez quelqu’un.',
  'renewal.pausedBy.STEUNPUNT': 'Le Steunpunt a mis cette offre en pause.',
  'renewal.pausedBy.ORGANISATION':
    'Cette offre est en pause parce que votre organisation n’était pas active. Elle ne revient pas d’elle-même : relisez-la et remettez-la en ligne.',
  'renewal.endsOn': 'Le dernier jour est le {date}',
  'renewal.endsHelp':
    'Vous cherchez encore quelqu’un ? Prolongez l’offre. Vous ne cherchez plus personne ? Clôturez-la.',
  'renewal.fullHelp':
    'Qui réagit maintenant vient sur la liste d’attente. Si une place se libère ou si vous ajoutez des places, vous recevez un e-mail.',
  'renewal.copyAsNew': 'Réutiliser : en faire une nouvelle offre',
  'renewal.closeUnanswered': {
    one: '{count} personne attend encore votre réponse. Après la clôture, elle apprend que l’offre est fermée.',
    many: '{count} de personnes attendent encore votre réponse. Après la clôture, elles apprennent que l’offre est fermée.',
    other:
      '{count} personnes attendent encore votre réponse. Après la clôture, elles apprennent que l’offre est fermée.',
  },
  'renewal.closeAnswerFirst': 'Répondez-leur plutôt vous-même d’abord',
  'renewal.closeInTouch': {
    one: 'Vous êtes déjà en contact avec {count} personne. Cela continue.',
    many: 'Vous êtes déjà en contact avec {count} de personnes. Cela continue.',
    other: 'Vous êtes déjà en contact avec {count} personnes. Cela continue.',
  },
  'renewal.closeForGood': 'Clôturer ne peut pas être annulé. Vous hésitez ? Mettez l’offre en pause.',
  'renewal.todoResume': {
    one: '{count} offre est en pause depuis que votre organisation n’était pas active : remettez-la en ligne',
    many: '{count} d’offres sont en pause depuis que votre organisation n’était pas active : remettez-les en ligne',
    other:
      '{count} offres sont en pause depuis que votre organisation n’était pas active : remettez-les en ligne',
  },
  'renewal.todoExpiring': {
    one: '{count} offre se termine dans les 14 jours',
    many: '{count} d’offres se terminent dans les 14 jours',
    other: '{count} offres se terminent dans les 14 jours',
  },
  'renewal.todoPaused': {
    one: '{count} offre est en pause depuis plus de 30 jours',
    many: '{count} d’offres sont en pause depuis plus de 30 jours',
    other: '{count} offres sont en pause depuis plus de 30 jours',
  },
  'renewal.todoFull': {
    one: '{count} offre est complète : y a-t-il une place de plus ?',
    many: '{count} d’offres sont complètes : y a-t-il une place de plus ?',
    other: '{count} offres sont complètes : y a-t-il une place de plus ?',
  },
  'renewal.mailSoonSubject': 'Vous cherchez encore quelqu’un ? {title}',
  'renewal.mailSoonText':
    'Votre offre « {title} » est en ligne jusqu’au {date}. Vous cherchez encore quelqu’un ? Prolongez-la en un clic. Vous ne cherchez plus personne ? Clôturez-la ou mettez-la en pause.',
  'renewal.mailSoonButton': 'Prolonger, mettre en pause ou clôturer',
  'renewal.mailOfflineSubject': 'Votre offre n’est plus en ligne : {title}',
  'renewal.mailOfflineText':
    'Le dernier jour de votre offre « {title} » était le {date}. Elle n’est plus en ligne. Vous cherchez encore quelqu’un ? Remettez-la en un clic.',
  'renewal.mailOfflineButton': 'Remettre en ligne',
  'renewal.mailLink':
    'Ce bouton ouvre une page pour votre offre, sans connexion. Ne transférez donc pas cet e-mail.',
  'renewal.mailRoomSubject': 'Il y a de nouveau de la place : {title}',
  'renewal.mailRoomText': {
    one: 'Il y a de nouveau de la place pour « {title} ». {count} personne attend. Répondez vite.',
    many: 'Il y a de nouveau de la place pour « {title} ». {count} de personnes attendent. Répondez vite.',
    other: 'Il y a de nouveau de la place pour « {title} ». {count} personnes attendent. Répondez vite.',
  },
  'renewal.mailRoomButton': 'Voir qui attend',
} as const satisfies InFrench<typeof source>;
