import type { InFrench } from '../messages.js';
import type { api as source } from '../nl/api.js';

/** The public API and its page. */
export const api = {
  'api.title': 'Données ouvertes : API',
  'api.description': 'Toutes les offres publiées en données ouvertes.',
  'api.intro':
    'Avec cette API, vous affichez des offres de bénévolat sur votre propre site. Aucune clé n’est nécessaire. Elle ne contient que ce qui est déjà public.',
  'api.specification': 'Description OpenAPI 3.1',
  'api.limits':
    'Vous pouvez envoyer {limit} requêtes par minute. Une réponse peut être conservée une minute.',
  'api.limitTitle': 'Trop de requêtes',
  'api.parameters': 'Paramètres',
  'api.name': 'Nom',
  'api.type': 'Type',
  'api.meaning': 'Signification',
  'api.answers': 'Réponses',
  'api.status': 'Code',
  'api.example': 'Exemple',
  'api.fields': 'Champs d’une offre',
  'api.searchSummary': 'Chercher des offres',
  'api.readSummary': 'Lire une offre',
  'api.q': 'Mots : titre, texte, organisation, commune ou thème',
  'api.municipality': 'Code INS, code postal ou nom d’une commune bruxelloise',
  'api.km': 'Aussi les communes jusqu’à autant de kilomètres',
  'api.theme': 'Thème ; plusieurs possibles',
  'api.dutchLevel': 'Niveau de néerlandais de la personne : offres qui demandent au plus ce niveau',
  'api.day': 'Jour ; plusieurs possibles',
  'api.part': 'Moment de la journée ; plusieurs possibles',
  'api.sort': 'Ordre',
  'api.page': 'Page, à partir de 1',
  'api.perPage': 'Nombre par page, jusqu’à 50',
  'api.lang': 'Langue des textes s’ils existent',
  'api.id': 'Numéro de l’offre',
  'api.status200': 'Réussi',
  'api.status400': 'Un paramètre est incorrect ; la réponse dit lequel',
  'api.status404': 'Il n’y a pas d’offre avec ce numéro',
  'api.status410': 'L’offre est clôturée',
  'api.status429': 'Trop de requêtes en une minute',
  'api.wrongParameters': 'Un paramètre est incorrect',
} as const satisfies InFrench<typeof source>;
