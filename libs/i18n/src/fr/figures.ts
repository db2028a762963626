import type { InFrench } from '../messages.js';
import type { figures as source } from '../nl/figures.js';

export const figures = {
  'figures.title': 'Chiffres',
  'figures.lead':
    'Ce que la plateforme montre des effets du plan pluriannuel. Un chiffre montre un lien, pas une cause.',
  'figures.quarter': 'Trimestre',
  'figures.quarterName': 'Trimestre {number} de {year}',
  'figures.choose': 'Afficher ce trimestre',
  'figures.download': 'Télécharger en CSV',
  'figures.overview': 'Indicateurs',

  'figures.status.running': 'En cours',
  'figures.status.waiting': 'Pas encore calculable',
  'figures.status.fixed': 'Fixé',
  'figures.status.restated': 'Recalculé',
  'figures.note.LATE_FACTS': 'Recalculé le {date} : une information sur ce trimestre est arrivée plus tard.',
  'figures.note.NEW_DEFINITION': 'Recalculé le {date} : la définition a changé.',
  'figures.fixedOn': 'Fixé le {date}.',
  'figures.waits':
    'Nous suivons chaque personne pendant 90 jours. Ce chiffre sera disponible à partir du {date}.',

  'figures.below': 'moins de {k}',
  'figures.hidden': 'caché',
  'figures.tooFew': 'Trop peu de personnes pour l’afficher.',
  'figures.withheld': '{by} : trop peu pour l’afficher sans que quelqu’un soit reconnaissable.',
  'figures.privacy':
    'Nous n’affichons pas les petits nombres. « Caché » veut dire : ce nombre en trahirait un petit. Les parts s’affichent à partir de 10 personnes, dans un fichier à partir de 20.',
  'figures.shareText': '{share} ({part} sur {whole})',
  'figures.spreadText': '{median} jours (n = {n})',
  'figures.more': 'Plus de détails',
  'figures.definition': 'Que veut dire ce chiffre ?',
  'figures.source': 'Définition {version}, seuil {k}. Effets dans le plan :',
  'figures.overTime': 'Par trimestre',
  'figures.overTimeHint': 'Le total des derniers trimestres.',
  'figures.people': 'Nombre',
  'figures.share': 'Part',
  'figures.days': 'Jours (moitié)',

  'figures.I05.name': 'Personnes qui ont commencé un volontariat',
  'figures.I05.sentence': {
    one: '{count} personne a commencé un volontariat.',
    many: '{count} de personnes ont commencé un volontariat.',
    other: '{count} personnes ont commencé un volontariat.',
  },
  'figures.I05.small': 'Moins de {k} personnes ont commencé un volontariat.',
  'figures.I05.formula':
    'Chaque candidat qui a commencé au moins une fois pendant le trimestre, compté une fois. Le début est confirmé par le candidat, l’organisation ou l’accueil.',
  'figures.I05.limit':
    'Seulement les personnes passées par la plateforme. Qui contacte soi-même une organisation n’est pas compté.',

  'figures.I07.name': 'Débuts après l’entretien d’accueil',
  'figures.I07.sentence':
    '{part} des {whole} personnes reçues en entretien ont commencé dans les 90 jours : {share}.',
  'figures.I07.none': 'Trop peu de personnes reçues en entretien pour afficher une part.',
  'figures.I07.formula':
    'Les personnes reçues en entretien pendant le trimestre, et combien ont commencé dans les 90 jours. La parité compare les personnes envoyées par un partenaire avec celles venues d’elles-mêmes ou à l’accueil.',
  'figures.I07.limit':
    'Qui a commencé par le site sans entretien n’est pas compté ici. Les nombres sous 10 ne sont jamais affichés, pas même zéro.',
  'figures.I07.parity':
    'Parité : {ratio}. À 1, les personnes envoyées par un partenaire commencent aussi souvent que celles venues d’elles-mêmes.',

  'figures.I13.name': 'Contacts à l’accueil',
  'figures.I13.sentence': {
    one: '{count} fois, quelqu’un est venu à un point d’accueil.',
    many: '{count} de fois, quelqu’un est venu à un point d’accueil.',
    other: '{count} fois, quelqu’un est venu à un point d’accueil.',
  },
  'figures.I13.small': 'Moins de {k} fois, quelqu’un est venu à un point d’accueil.',
  'figures.I13.formula':
    'Chaque contact une fois : une question courte ou un entretien, par lieu, mois et langue.',
  'figures.I13.limit': 'Les contacts sont anonymes : qui vient deux fois compte deux fois.',

  'figures.I18.name': 'Places occupées',
  'figures.I18.sentence': '{part} des {whole} places des offres clôturées ont été occupées : {share}.',
  'figures.I18.none': 'Trop peu de places dans les offres clôturées pour afficher une part.',
  'figures.I18.formula':
    'Les offres clôturées pendant le trimestre : les places avec un volontaire qui a commencé, divisées par toutes les places. Et la raison de la clôture.',
  'figures.I18.limit': 'Les offres sans raison sont sous « Raison inconnue ».',

  'figures.I19.name': 'Temps jusqu’au premier volontaire',
  'figures.I19.sentence':
    'La moitié des offres qui ont trouvé quelqu’un l’ont trouvé dans les {median} jours (un quart dans les {lower}, trois quarts dans les {upper}).',
  'figures.I19.none':
    'Trop peu d’offres ont trouvé un premier volontaire pour afficher une valeur médiane (au moins 10).',
  'figures.I19.formula':
    'Jours entre la publication et le premier début, pour les offres dont le premier début tombe dans le trimestre : médiane, 25e et 75e percentile.',
  'figures.I19.limit':
    'Les offres qui attendent encore ne sont pas dans la médiane. Elles figurent à part, selon leur ancienneté.',

  'figures.I04.name': 'Préparation au Marché du volontariat',
  'figures.I04.sentence': '{part} des {whole} stands confirmés ont suivi la formation : {share}.',
  'figures.I04.none': 'Trop peu de stands ce trimestre, ou trop peu d’exceptions, pour afficher une part.',
  'figures.I04.formula':
    'Les organisations avec un stand confirmé qui ont suivi la formation, divisées par tous les stands confirmés. Le coordinateur coche la présence.',
  'figures.I04.limit': 'La formation est une condition : tout chiffre sous 100 % est une liste d’exceptions.',
  'figures.I04.exceptions': 'Confirmés sans formation',
  'figures.organisation': 'Organisation',
  'figures.edition': 'Édition',
  'figures.reason': 'Raison',

  'figures.by.route': 'Chemin',
  'figures.by.municipality': 'Commune',
  'figures.by.ageBand': 'Âge',
  'figures.by.language': 'Langue',
  'figures.by.infoPoint': 'Point d’accueil',
  'figures.by.month': 'Mois',
  'figures.by.kind': 'Type de contact',
  'figures.by.sector': 'Secteur',
  'figures.by.legalForm': 'Forme juridique',
  'figures.by.dutchLevel': 'Néerlandais demandé',
  'figures.by.reason': 'Raison de la clôture',
  'figures.by.openAge': 'Attend depuis (jours)',
  'figures.by.edition': 'Édition',
  'figures.code.UNKNOWN': 'Inconnu',
  'figures.code.OTHER': 'Autre langue',
  'figures.code.SHORT': 'Question courte',
  'figures.code.INTAKE': 'Entretien d’accueil',
  'figures.set.people': 'Personnes qui ont commencé',
  'figures.set.contacts': 'Contacts',
  'figures.set.filledBy': 'Places occupées',
  'figures.set.closed': 'Offres clôturées',
  'figures.set.stillOpen': 'Offres qui attendent encore',
  'figures.set.started': 'Commencé dans les 90 jours',
  'figures.set.places': 'Places occupées',
  'figures.set.stands': 'Stands préparés',
  'figures.set.days': 'Jours jusqu’au premier volontaire',
  'figures.chartTitle': '{what} : {by}',
  'figures.total': 'Total',

  'figures.cannotTitle': 'Ce que nous ne pouvons pas mesurer',
  'figures.cannot.known': 'Si les Bruxellois connaissent le Steunpunt : il faut une enquête pour cela.',
  'figures.cannot.all': 'Tout le volontariat à Bruxelles : la plateforme ne voit que ce qui passe par elle.',
  'figures.cannot.wellbeing': 'Comment vont les gens : un début de volontariat ne le dit pas.',
  'figures.cannot.causes': 'Les causes : un chiffre dit ce qui va ensemble, pas pourquoi.',
  'figures.planTitle': 'Les effets des plans pluriannuels',
  'figures.planMeasured': 'Mesuré avec',
  'figures.planLater': 'Pas encore mesuré : {codes}',
  'figures.planNone': 'Pas d’indicateur',
  'figures.planSource': 'Source : {source}',
} as const satisfies InFrench<typeof source>;
