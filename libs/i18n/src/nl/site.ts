import type { Messages } from '../messages.js';

/** Menus and the work page of the team. */
export const site = {
  'site.areaOrganisation': 'Mijn organisatie',
  'site.areaReferrer': 'Mijn cliënten',
  'site.areaDesk': 'Balie',
  'site.areaTeam': 'Team',
  'site.areaAccount': 'Mijn account',
  'site.teamTitle': 'Werk van het team',
  'site.teamIntro': 'Wat wacht op jou, staat bovenaan.',
  'site.teamOrganisations': 'Organisaties',
  'site.teamOrganisationsHint': 'Nieuwe organisaties nakijken en activeren',
  'site.teamVacancies': 'Vacatures',
  'site.teamVacanciesHint': 'Ingestuurde vacatures nalezen, terugsturen of publiceren',
  'site.teamFollowUp': 'Opvolging',
  'site.teamFollowUpHint': 'Organisaties die nog niet antwoordden, mensen om te bellen',
  'site.teamMarkets': 'Vrijwilligersmarkt',
  'site.teamMarketsHint': 'Edities, stands, inschrijvingen en de dag zelf',
  'site.teamMails': 'Mails',
  'site.teamMailsHint': 'Wat verstuurd is en wat bleef hangen',
  'site.teamFigures': 'Cijfers',
  'site.teamFiguresHint': 'Indicatoren van het meerjarenplan, met tabel en bestand',
  'site.waiting': { one: '{count} wacht', other: '{count} wachten' },
  'site.live': 'De site leeft',
} as const satisfies Messages;
