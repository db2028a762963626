import type { InEnglish } from '../messages.js';
import type { figures as source } from '../nl/figures.js';

export const figures = {
  'figures.title': 'Figures',
  'figures.lead':
    'What the platform shows of the effects in the multi-year plan. A figure shows what goes together, not a cause.',
  'figures.quarter': 'Quarter',
  'figures.quarterName': 'Quarter {number} of {year}',
  'figures.choose': 'Show this quarter',
  'figures.download': 'Download as CSV',
  'figures.overview': 'Indicators',

  'figures.status.running': 'Still running',
  'figures.status.waiting': 'Cannot be made yet',
  'figures.status.fixed': 'Fixed',
  'figures.status.restated': 'Restated',
  'figures.note.LATE_FACTS': 'Restated on {date}: something about this quarter came in later.',
  'figures.note.NEW_DEFINITION': 'Restated on {date}: the definition changed.',
  'figures.fixedOn': 'Fixed on {date}.',
  'figures.waits': 'We follow each person for 90 days. This figure can be made from {date}.',

  'figures.below': 'fewer than {k}',
  'figures.hidden': 'hidden',
  'figures.tooFew': 'Too few people to show.',
  'figures.withheld': '{by}: too few to show without somebody being recognised.',
  'figures.privacy':
    'We do not show small numbers. “Hidden” means: this number would give a small one away. Shares are shown from 10 people on, in a file from 20.',
  'figures.shareText': '{share} ({part} of {whole})',
  'figures.spreadText': '{median} days (n = {n})',
  'figures.more': 'More breakdowns',
  'figures.definition': 'What does this figure mean?',
  'figures.source': 'Definition {version}, threshold {k}. Effects in the plan:',
  'figures.overTime': 'Per quarter',
  'figures.overTimeHint': 'The total of the last quarters.',
  'figures.people': 'Number',
  'figures.share': 'Share',
  'figures.days': 'Days (half)',

  'figures.I05.name': 'People who started volunteering',
  'figures.I05.sentence': {
    one: '{count} person started as a volunteer.',
    other: '{count} people started as volunteers.',
  },
  'figures.I05.small': 'Fewer than {k} people started as volunteers.',
  'figures.I05.formula':
    'Every candidate who started at least once in the quarter, counted once. The start is confirmed by the candidate, the organisation or the desk.',
  'figures.I05.limit':
    'Only people who started through the platform. Who contacts an organisation directly is not counted.',

  'figures.I07.name': 'From intake to start',
  'figures.I07.sentence': '{part} of {whole} people with an intake started within 90 days: {share}.',
  'figures.I07.none': 'Too few people with an intake to show a share.',
  'figures.I07.formula':
    'People with an intake in the quarter, and how many of them started within 90 days. Parity compares people who came through a referrer with people who came by themselves or to the desk.',
  'figures.I07.limit':
    'Who started through the website without an intake is not in here. Numbers below 10 are never shown, not even zero.',
  'figures.I07.parity':
    'Parity: {ratio}. At 1, people who came through a referrer start as often as people who came by themselves.',

  'figures.I13.name': 'Contacts at the desk',
  'figures.I13.sentence': {
    one: '{count} time somebody came to a desk.',
    other: '{count} times somebody came to a desk.',
  },
  'figures.I13.small': 'Fewer than {k} times somebody came to a desk.',
  'figures.I13.formula': 'Every contact once: a short question or an intake, per place, month and language.',
  'figures.I13.limit': 'Contacts are anonymous: who comes twice counts twice.',

  'figures.I18.name': 'Places filled',
  'figures.I18.sentence': '{part} of {whole} places in closed vacancies were filled: {share}.',
  'figures.I18.none': 'Too few places in closed vacancies to show a share.',
  'figures.I18.formula':
    'Vacancies that closed in the quarter: places with a volunteer who started, divided by all places. And why they closed.',
  'figures.I18.limit': 'Vacancies without a reason are under “Reason not known”.',

  'figures.I19.name': 'Time to the first volunteer',
  'figures.I19.sentence':
    'Half of the vacancies that found somebody did so within {median} days (a quarter within {lower}, three quarters within {upper}).',
  'figures.I19.none': 'Too few vacancies found a first volunteer to show a middle value (at least 10).',
  'figures.I19.formula':
    'Days between publication and the first start, for vacancies whose first start falls in the quarter: median, 25th and 75th percentile.',
  'figures.I19.limit':
    'Vacancies that still wait are not in the median. They stand beside it, by how long they have been open.',

  'figures.I04.name': 'Preparation for the volunteer fair',
  'figures.I04.sentence': '{part} of {whole} confirmed stands attended the training: {share}.',
  'figures.I04.none': 'Too few stands in this quarter, or too few exceptions, to show a share.',
  'figures.I04.formula':
    'Organisations with a confirmed stand that attended the preparatory training, divided by all confirmed stands. The coordinator ticks attendance.',
  'figures.I04.limit': 'The training is a condition: every figure below 100% is a list of exceptions.',
  'figures.I04.exceptions': 'Confirmed without training',
  'figures.organisation': 'Organisation',
  'figures.edition': 'Edition',
  'figures.reason': 'Reason',

  'figures.by.route': 'Route',
  'figures.by.municipality': 'Municipality',
  'figures.by.ageBand': 'Age',
  'figures.by.language': 'Language',
  'figures.by.infoPoint': 'Info point',
  'figures.by.month': 'Month',
  'figures.by.kind': 'Kind of contact',
  'figures.by.sector': 'Sector',
  'figures.by.legalForm': 'Legal form',
  'figures.by.dutchLevel': 'Dutch needed',
  'figures.by.reason': 'Why it closed',
  'figures.by.openAge': 'Waiting for (days)',
  'figures.by.edition': 'Edition',
  'figures.code.UNKNOWN': 'Not known',
  'figures.code.OTHER': 'Other language',
  'figures.code.SHORT': 'Short question',
  'figures.code.INTAKE': 'Intake',
  'figures.set.people': 'People who started',
  'figures.set.contacts': 'Contacts',
  'figures.set.filledBy': 'Places filled',
  'figures.set.closed': 'Closed vacancies',
  'figures.set.stillOpen': 'Vacancies that still wait',
  'figures.set.started': 'Started within 90 days',
  'figures.set.places': 'Places filled',
  'figures.set.stands': 'Prepared stands',
  'figures.set.days': 'Days to the first volunteer',
  'figures.chartTitle': '{what}: {by}',
  'figures.total': 'Total',

  'figures.cannotTitle': 'What we cannot measure',
  'figures.cannot.known': 'Whether people in Brussels know the Steunpunt: that needs a survey.',
  'figures.cannot.all': 'All volunteering in Brussels: the platform only sees what passes through it.',
  'figures.cannot.wellbeing': 'How people are doing: a start does not tell.',
  'figures.cannot.causes': 'Causes: a figure says what goes together, not why.',
  'figures.planTitle': 'The effects in the multi-year plans',
  'figures.planMeasured': 'Measured with',
  'figures.planLater': 'Not measured yet: {codes}',
  'figures.planNone': 'No indicator',
  'figures.planSource': 'Source: {source}',
} as const satisfies InEnglish<typeof source>;
