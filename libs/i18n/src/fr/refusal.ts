import type { InFrench } from '../messages.js';
import type { refusal as source } from '../nl/refusal.js';

export const refusal = {
  'refusal.forged': 'Cette demande ne vient pas de notre propre page. Rouvrez la page et réessayez.',
  'refusal.lifecycle.not-allowed':
    'Ce n’est plus possible : la situation a changé entre-temps. Rouvrez la page.',
  'refusal.account.email-taken': 'Cette adresse e-mail a déjà un compte. Connectez-vous avec cette adresse.',
  'refusal.organisation.number-taken': 'Une organisation avec ce numéro d’entreprise existe déjà.',
  'refusal.organisation.closed': 'Cette organisation est clôturée. Plus rien ne peut changer.',
  'refusal.organisation.incomplete': 'Il manque encore quelque chose. Vérifiez les champs.',
  'refusal.organisation.changed.conflict': 'Quelqu’un d’autre a enregistré un changement. Rouvrez la page.',
  'refusal.vacancy.changed.conflict':
    'Quelqu’un d’autre a enregistré un changement à cette offre. Rouvrez la page.',
  'refusal.vacancy.incomplete': 'L’offre n’est pas encore complète. Vérifiez les champs.',
  'refusal.vacancy.closed': 'Cette offre est clôturée.',
  'refusal.vacancy.company': 'Une entreprise ne peut pas publier d’offre de bénévolat.',
  'refusal.vacancy.organisation-closed': 'Cette organisation ne participe plus.',
  'refusal.vacancy.organisation-not-active': 'L’organisation n’est pas encore active. Activez-la d’abord.',
  'refusal.vacancy.no-information-note':
    'Il n’y a pas encore d’infos pour les bénévoles. Sans ces infos, une offre ne peut pas être en ligne.',
  'refusal.import.unreadable': 'Ce fichier n’est pas une liste lisible. Enregistrez-le en CSV.',
  'refusal.import.no-title-column': 'Cette liste n’a pas de colonne avec le titre.',
  'refusal.import.too-many-rows': 'Cette liste est trop longue. Divisez-la en parties de 5000 lignes.',
  'refusal.import.organisation-unknown':
    'Nous ne savons pas à quelle organisation appartient cette liste. Indiquez le numéro de l’organisation.',
} as const satisfies InFrench<typeof source>;
