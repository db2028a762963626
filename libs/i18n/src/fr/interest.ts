import type { InFrench } from '../messages.js';
import type { interest as source } from '../nl/interest.js';

/** The three short pages of somebody who is interested, and what follows. */
export const interest = {
  'interest.title': 'Je suis intéressé·e',
  'interest.lead': 'Pour : {vacancy}. Chez : {organisation}.',
  'interest.noAccount': 'Vous n’avez pas besoin de compte. Cela prend trois minutes.',
  'interest.aboutTitle': 'Qui êtes-vous ?',
  'interest.firstName': 'Votre prénom',
  'interest.firstNameHint': 'Un surnom convient aussi.',
  'interest.message': 'Qu’est-ce qui vous attire dans ce bénévolat ?',
  'interest.messageHint':
    'Quelques mots suffisent. L’organisation lira ce texte. N’écrivez rien sur votre santé ou vos papiers.',
  'interest.dutch': 'Quel est votre niveau de néerlandais ?',
  'interest.birthYear': 'En quelle année êtes-vous né·e ?',
  'interest.birthYearHint': 'Nous le demandons parce que la loi fixe un âge. L’organisation ne le verra pas.',
  'interest.reachTitle': 'Comment pouvons-nous vous joindre ?',
  'interest.reach': 'Choisissez une manière',
  'interest.reachEmail': 'Par e-mail',
  'interest.reachPhone': 'Par téléphone',
  'interest.reachDesk': 'Je passe moi-même à l’accueil',
  'interest.reachDeskHint': 'Vous recevez un code. Il nous permet de retrouver votre demande.',
  'interest.email': 'Votre adresse e-mail',
  'interest.emailHint': 'Seulement si vous choisissez l’e-mail.',
  'interest.phone': 'Votre numéro de téléphone',
  'interest.phoneHint': 'Seulement si vous choisissez le téléphone.',
  'interest.emailNeeded': 'Écrivez votre adresse e-mail ou choisissez une autre manière.',
  'interest.phoneNeeded': 'Écrivez votre numéro de téléphone ou choisissez une autre manière.',
  'interest.consentTitle': 'Êtes-vous d’accord ?',
  'interest.consentKeep':
    'Le Steunpunt Vrijwilligerswerk Brussel peut garder mes réponses pour m’aider. Je peux toujours arrêter.',
  'interest.consentShare':
    '{organisation} peut recevoir mon prénom, mon niveau de néerlandais, mon texte et mes coordonnées. Rien d’autre.',
  'interest.checkTitle': 'Vérifiez vos réponses',
  'interest.checkShared': 'Ce que l’organisation verra',
  'interest.checkKept': 'Ce qui reste chez nous',
  'interest.checkContact': 'Comment nous vous joignons',
  'interest.contactDesk': 'Vous passez à l’accueil',
  'interest.noMessage': 'Pas de texte',
  'interest.send': 'Envoyer ma demande',
  'interest.sent': 'Merci ! Nous avons reçu votre demande.',
  'interest.againTitle': 'Nous avons votre demande',
  'interest.againText':
    'Une demande suffit pour cette offre. Vous l’aviez déjà faite ? Nous gardons votre première demande. L’organisation ne reçoit qu’un seul message.',
  'interest.againLink':
    'Vous suivez votre demande avec le lien de la première fois. Vous avez donné une adresse e-mail ? Nous renvoyons ce lien. Lien perdu ? Passez à l’accueil.',
  'interest.closedTitle': 'Cette place n’est plus libre',
  'interest.closedText':
    'L’offre est fermée entre-temps. Nous n’avons rien gardé de vous. Autre chose vous convient peut-être.',
  'interest.youngTitle': 'Encore un peu de patience',
  'interest.youngText':
    'La loi demande d’être un peu plus âgé pour être bénévole. Nous n’avons rien gardé de vous. Passez à l’accueil : nous vous dirons ce qui est possible.',
  'interest.minAgeText':
    'Cette organisation cherche quelqu’un de {age} ans ou plus. Nous n’avons rien gardé de vous. Autre chose vous convient peut-être.',
  'interest.alternatives': 'Offres semblables',
  'interest.searchMore': 'Continuer à chercher',
  'interest.backToVacancy': 'Retour à l’offre',
} as const satisfies InFrench<typeof source>;
