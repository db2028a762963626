import type { InFrench } from '../messages.js';
import type { home as source } from '../nl/home.js';

/** The first page. */
export const home = {
  'home.title': 'Bénévolat à Bruxelles',
  'home.heading': 'Un pont vers le bénévolat',
  'home.lead':
    'Trouvez ce qui vous convient : dans votre quartier, à votre rythme, même si vous apprenez encore le néerlandais.',
  'home.description':
    'Brugpunt rapproche les personnes qui veulent aider et les organisations bruxelloises qui cherchent des bénévoles.',
  'home.open': {
    one: '{count} offre ouverte',
    many: '{count} d’offres ouvertes',
    other: '{count} offres ouvertes',
  },
  'home.openAll': 'Voir toutes les offres',
  'home.themes': 'Qu’aimez-vous faire ?',
  'home.map': 'Où à Bruxelles ?',
  'home.mapHint': 'Choisissez une commune. Le nombre indique combien d’offres il y a.',
  'home.practise': {
    one: '{count} lieu où pratiquer le néerlandais',
    many: '{count} de lieux où pratiquer le néerlandais',
    other: '{count} lieux où pratiquer le néerlandais',
  },
  'home.noDutch': {
    one: '{count} offre sans besoin de néerlandais',
    many: '{count} d’offres sans besoin de néerlandais',
    other: '{count} offres sans besoin de néerlandais',
  },
  'home.newest': 'Ajoutées récemment',
  'home.how': 'Comment ça marche ?',
  'home.forPeople': 'Vous voulez devenir bénévole',
  'home.forPeople1': 'Cherchez quelque chose qui vous plaît. Pas besoin de compte.',
  'home.forPeople2': 'Dites que cela vous intéresse : par e-mail, par téléphone ou au guichet.',
  'home.forPeople3': 'L’organisation répond. Vous faites connaissance et vous décidez.',
  'home.forPeopleLink': 'Commencer à chercher',
  'home.forOrganisations': 'Votre organisation cherche des bénévoles',
  'home.forOrganisations1': 'Inscrivez votre organisation. Une association de fait le peut aussi.',
  'home.forOrganisations2': 'Rédigez une offre. Nous la relisons et réfléchissons avec vous.',
  'home.forOrganisations3': 'Vous recevez des propositions de personnes vraiment intéressées.',
  'home.forOrganisationsLink': 'Inscrire votre organisation',
  'home.forReferrers': 'Vous accompagnez des personnes',
  'home.forReferrers1':
    'Vous travaillez dans une école de langues, un CPAS ou un autre service ? Demandez un compte.',
  'home.forReferrers2': 'Inscrivez une personne avec son accord.',
  'home.forReferrers3':
    'Vous suivez le parcours, aussi loin que votre client le souhaite. Le bénévolat n’est jamais obligatoire.',
  'home.forReferrersLink': 'Se connecter',
} as const satisfies InFrench<typeof source>;
