import type { InFrench } from '../messages.js';
import type { site as source } from '../nl/site.js';

export const site = {
  'site.areaOrganisation': 'Mon organisation',
  'site.areaReferrer': 'Mes clients',
  'site.areaDesk': 'Accueil',
  'site.areaTeam': 'Équipe',
  'site.areaAccount': 'Mon compte',
  'site.teamTitle': 'Travail de l’équipe',
  'site.teamIntro': 'Ce qui vous attend se trouve en haut.',
  'site.teamOrganisations': 'Organisations',
  'site.teamOrganisationsHint': 'Vérifier et activer les nouvelles organisations',
  'site.teamVacancies': 'Offres',
  'site.teamVacanciesHint': 'Relire les offres reçues, les renvoyer ou les publier',
  'site.teamFollowUp': 'Suivi',
  'site.teamFollowUpHint': 'Organisations qui n’ont pas encore répondu, personnes à appeler',
  'site.teamMarkets': 'Marché du volontariat',
  'site.teamMarketsHint': 'Éditions, stands, inscriptions et le jour même',
  'site.teamMails': 'E-mails',
  'site.teamMailsHint': 'Ce qui est parti et ce qui est resté bloqué',
  'site.teamFigures': 'Chiffres',
  'site.teamFiguresHint': 'Indicateurs du plan pluriannuel, avec tableau et fichier',
  'site.waiting': { one: '{count} en attente', many: '{count} en attente', other: '{count} en attente' },
  'site.live': 'Le site fonctionne',
} as const satisfies InFrench<typeof source>;
