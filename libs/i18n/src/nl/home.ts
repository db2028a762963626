import type { Messages } from '../messages.js';

/** The first page. */
export const home = {
  'home.title': 'Vrijwilligerswerk in Brussel',
  'home.heading': 'Een brug naar vrijwilligerswerk',
  'home.lead': 'Zoek iets dat bij jou past: in je buurt, op jouw tempo, ook als je nog Nederlands leert.',
  'home.description':
    'Brugpunt brengt mensen die willen helpen samen met organisaties in Brussel die vrijwilligers zoeken.',
  'home.open': { one: '{count} open vacature', other: '{count} open vacatures' },
  'home.openAll': 'Bekijk alle vacatures',
  'home.themes': 'Wat doe je graag?',
  'home.map': 'Waar in Brussel?',
  'home.mapHint': 'Kies een gemeente. Het getal zegt hoeveel vacatures er zijn.',
  'home.practise': {
    one: '{count} plaats waar je Nederlands kan oefenen',
    other: '{count} plaatsen waar je Nederlands kan oefenen',
  },
  'home.noDutch': {
    one: '{count} vacature waarvoor je geen Nederlands nodig hebt',
    other: '{count} vacatures waarvoor je geen Nederlands nodig hebt',
  },
  'home.newest': 'Pas toegevoegd',
  'home.how': 'Hoe werkt het?',
  'home.forPeople': 'Je wil vrijwilliger worden',
  'home.forPeople1': 'Zoek iets dat je leuk vindt. Je hebt geen account nodig.',
  'home.forPeople2': 'Zeg dat je interesse hebt: met e-mail, telefoon of aan de balie.',
  'home.forPeople3': 'De organisatie antwoordt. Jullie maken kennis en jij beslist.',
  'home.forPeopleLink': 'Begin met zoeken',
  'home.forOrganisations': 'Je organisatie zoekt vrijwilligers',
  'home.forOrganisations1': 'Schrijf je organisatie in. Ook een feitelijke vereniging kan dat.',
  'home.forOrganisations2': 'Maak een vacature. Wij lezen ze na en denken mee.',
  'home.forOrganisations3': 'Je krijgt voorstellen van mensen die echt interesse hebben.',
  'home.forOrganisationsLink': 'Schrijf je organisatie in',
  'home.forReferrers': 'Je begeleidt mensen',
  'home.forReferrers1': 'Werk je in een taalschool, een OCMW of een andere dienst? Vraag een account.',
  'home.forReferrers2': 'Schrijf iemand in met zijn of haar toestemming.',
  'home.forReferrers3': 'Je volgt mee, zover je cliënt dat wil. Vrijwilligerswerk is nooit verplicht.',
  'home.forReferrersLink': 'Aanmelden',
} as const satisfies Messages;
