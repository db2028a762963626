import type { InFrench } from '../messages.js';
import type { register as source } from '../nl/register.js';

export const register = {
  'register.soort': 'Qui êtes-vous ?',
  'register.naam': 'Comment vous appelez-vous et que faites-vous ?',
  'register.plaats': 'Où êtes-vous, et dans quelles langues ?',
  'register.vrijwilligers': 'Que doivent savoir les bénévoles ?',
  'register.wie': 'Qui pouvons-nous joindre ?',
  'register.nakijken': 'Tout est-il correct ?',
  'register.lead.naam': 'Les gens voient cela sur votre page. Écrivez comme vous le diriez à un voisin.',
  'register.lead.plaats': 'Ainsi on trouve quelque chose près de chez soi, dans une langue que l’on parle.',
  'register.lead.vrijwilligers':
    'La loi demande de le dire à l’avance. Nous le montrons avec chaque offre. Vous pourrez le modifier plus tard.',
  'register.lead.wie': 'Ainsi nous pouvons vous joindre si nous avons une question.',
  'register.lead.nakijken': 'Vérifiez vos réponses. Rien n’est encore envoyé.',
  'register.kindHint': 'Vous êtes une entreprise ? Vous ne devez rien choisir ici.',
  'register.vCode': 'Numéro au registre flamand des associations',
  'register.vCodeHint': 'Commence par un V, comme V0012345. Pas de numéro ? Laissez vide.',
  'register.area': 'Dans quelle commune êtes-vous actifs ?',
  'register.contacts': 'À qui les bénévoles peuvent-ils s’adresser ?',
  'register.twoPersons': 'Écrivez deux noms, un par ligne.',
  'register.onePerson': 'Écrivez un nom par ligne.',
  'register.person': 'Personne de contact',
} as const satisfies InFrench<typeof source>;
