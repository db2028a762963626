import type { InEnglish } from '../messages.js';
import type { site as source } from '../nl/site.js';

export const site = {
  'site.areaOrganisation': 'My organisation',
  'site.areaReferrer': 'My clients',
  'site.areaDesk': 'Desk',
  'site.areaTeam': 'Team',
  'site.areaAccount': 'My account',
  'site.teamTitle': 'Work of the team',
  'site.teamIntro': 'What waits for you is at the top.',
  'site.teamOrganisations': 'Organisations',
  'site.teamOrganisationsHint': 'Check and activate new organisations',
  'site.teamVacancies': 'Vacancies',
  'site.teamVacanciesHint': 'Read submitted vacancies, return or publish them',
  'site.teamFollowUp': 'Follow-up',
  'site.teamFollowUpHint': 'Organisations that have not answered yet, people to call',
  'site.teamMarkets': 'Volunteer fair',
  'site.teamMarketsHint': 'Editions, stands, registrations and the day itself',
  'site.teamMails': 'Mails',
  'site.teamMailsHint': 'What was sent and what got stuck',
  'site.teamFigures': 'Figures',
  'site.teamFiguresHint': 'Indicators of the multi-year plan, with table and file',
  'site.waiting': { one: '{count} waiting', other: '{count} waiting' },
  'site.live': 'The site is alive',
} as const satisfies InEnglish<typeof source>;
