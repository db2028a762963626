import type { InFrench } from '../messages.js';
import type { follow as source } from '../nl/follow.js';

/** The private page on which a candidate follows how it goes. */
export const follow = {
  'follow.title': 'Votre bénévolat',
  'follow.hello': 'Bonjour {name}',
  'follow.lead': 'Ici, vous voyez où en sont vos demandes.',
  'follow.code': 'Votre code',
  'follow.codeHint': 'Dites ce code à l’accueil. Nous saurons qui vous êtes.',
  'follow.keepTitle': 'Gardez cette page',
  'follow.keepText':
    'Cette adresse est à vous seul·e. Ne la donnez à personne. Gardez-la, imprimez-la ou prenez une photo.',
  'follow.qr': 'Code QR de votre page',
  'follow.none': 'Vous n’avez pas de demande en cours.',
  'follow.findMore': 'Chercher un bénévolat',
  'follow.atOrganisation': 'Chez {organisation}',
  'follow.stepAsked': 'Nous avons reçu votre demande',
  'follow.stepSuggested': 'Proposé à vous',
  'follow.stepAgreed': 'Vous avez accepté',
  'follow.stepSent': 'L’organisation a reçu vos données',
  'follow.stepAnswered': 'L’organisation répond',
  'follow.stepMet': 'Vous faites connaissance',
  'follow.stepStarted': 'Vous commencez',
  'follow.stepEnded': 'Arrêté',
  'follow.nextSUGGESTED': 'Cela vous plaît ? Dites-le-nous. Avant cela, l’organisation ne voit rien.',
  'follow.nextDesk':
    'Vous êtes encore jeune. Nous vérifions d’abord ensemble. Passez à l’accueil ou attendez notre message.',
  'follow.nextAGREED_BY_CANDIDATE': 'Nous envoyons maintenant votre demande à l’organisation.',
  'follow.nextSENT':
    'L’organisation regarde maintenant. Cela prend souvent une semaine. Pas de réponse ? Nous redemandons.',
  'follow.nextANSWERED': 'Bonne nouvelle : l’organisation veut vous rencontrer.',
  'follow.nextMET': 'Vous vous êtes vus. Vous avez commencé ? Dites-le ici.',
  'follow.nextSTARTED': 'Vous avez commencé le {date}. Bon travail !',
  'follow.nextNOT_STARTED': 'Cela ne s’est pas fait. Cela arrive. Ensemble, nous trouverons autre chose.',
  'follow.nextDECLINED_BY_CANDIDATE': 'C’est arrêté. L’organisation ne voit plus vos données.',
  'follow.nextDECLINED_BY_ORG':
    'L’organisation n’a pas de place pour vous maintenant. Cela ne dit rien de vous. Ensemble, nous trouverons autre chose.',
  'follow.nextNO_ANSWER':
    'L’organisation n’a pas répondu. Désolés. Passez nous voir ou choisissez autre chose.',
  'follow.meetingOn': 'Vous vous voyez le {date}.',
  'follow.meetingNote': 'L’organisation écrit :',
  'follow.agree': 'Oui, présentez-moi',
  'follow.agreeText':
    '{organisation} reçoit alors votre prénom, vos langues, votre niveau de néerlandais, vos moments libres et comment vous joindre. Rien d’autre.',
  'follow.message': 'Voulez-vous dire quelque chose à l’organisation ?',
  'follow.declineSummary': 'Je ne veux plus',
  'follow.decline': 'Arrêter cette demande',
  'follow.why': 'Pourquoi ?',
  'follow.startSummary': 'J’ai commencé',
  'follow.startedOn': 'Quand était votre première fois ?',
  'follow.start': 'Oui, j’ai commencé',
  'follow.notStartSummary': 'Cela n’a pas marché',
  'follow.notStart': 'Dire que cela n’a pas marché',
  'follow.contactTitle': 'Est-ce toujours correct ?',
  'follow.contactText': 'Qui a déjà vos données voit tout de suite les nouvelles.',
  'follow.contactSave': 'Enregistrer',
  'follow.contactSaved': 'Enregistré. Nous utilisons ces données à partir de maintenant.',
  'follow.stopTitle': 'Tout arrêter',
  'follow.stopText':
    'Toutes vos demandes s’arrêtent et nous ne vous envoyons plus rien. Les organisations ne voient plus vos données.',
  'follow.stop': 'Tout arrêter maintenant',
  'follow.stopConfirm': 'Oui, je suis sûr·e',
  'follow.stopped':
    'Vous avez arrêté. Nous ne vous envoyons plus rien. Vous voulez recommencer ? Vous êtes toujours le bienvenu ou la bienvenue.',
  'follow.done': 'C’est fait. Vous voyez ci-dessous où cela en est.',
  'follow.goneTitle': 'Ce lien ne fonctionne plus',
  'follow.goneText':
    'Le lien est trop ancien, ou vos données sont effacées. Passez à l’accueil : nous vous aidons.',
} as const satisfies InFrench<typeof source>;
