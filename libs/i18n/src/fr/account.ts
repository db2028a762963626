import type { InFrench } from '../messages.js';
import type { account as source } from '../nl/account.js';

export const account = {
  'account.signInTitle': 'Se connecter',
  'account.signInIntro':
    'Pour les organisations, les services d’orientation et l’équipe. Vous cherchez du volontariat ? Vous n’avez pas besoin de compte.',
  'account.email': 'Adresse e-mail',
  'account.password': 'Mot de passe',
  'account.passwordTitle': 'Avec mot de passe',
  'account.withPassword': 'Se connecter avec le mot de passe',
  'account.linkTitle': 'Sans mot de passe',
  'account.linkHint':
    'Nous vous envoyons un e-mail avec un bouton pour vous connecter. Le bouton fonctionne 15 minutes.',
  'account.sendLink': 'Envoyez-moi un e-mail',
  'account.wrong': 'Cette adresse et ce mot de passe ne vont pas ensemble.',
  'account.linkSentTitle': 'Regardez votre boîte mail',
  'account.linkSent':
    'Si nous connaissons cette adresse, vous recevez bientôt un e-mail. Le bouton fonctionne 15 minutes, une seule fois.',
  'account.linkNothing': 'Rien reçu ? Regardez dans les indésirables, ou réessayez.',
  'account.confirmTitle': 'Se connecter à Brugpunt',
  'account.confirmText': 'Appuyez sur le bouton pour vous connecter.',
  'account.confirmButton': 'Se connecter maintenant',
  'account.linkOldTitle': 'Ce lien ne fonctionne plus',
  'account.linkOld': 'Le lien a déjà servi ou est trop ancien. Demandez-en un nouveau.',
  'account.newLink': 'Demander un nouveau lien',
  'account.signedIn': 'Vous êtes connecté.',
  'account.signedOut': 'Vous êtes déconnecté.',
  'account.title': 'Mon compte',
  'account.kind': 'Type de compte',
  'account.kind.organisation': 'Organisation',
  'account.kind.referrer': 'Service d’orientation',
  'account.kind.desk': 'Accueil',
  'account.kind.coordinator': 'Coordination',
  'account.kind.admin': 'Administration',
  'account.noAccount': 'Pas encore de compte ?',
  'account.register': 'Inscrivez votre organisation',
  'account.mailSubject': 'Se connecter à Brugpunt',
  'account.mailIntro': 'Bonjour {name}, vous avez demandé à vous connecter à Brugpunt.',
  'account.mailAction': 'Se connecter',
  'account.mailEnd':
    'Le bouton fonctionne 15 minutes, une seule fois. Ce n’était pas vous ? Vous ne devez rien faire.',
} as const satisfies InFrench<typeof source>;
