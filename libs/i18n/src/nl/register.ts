import type { Messages } from '../messages.js';

/** Registering an organisation: one question a page. */
export const register = {
  'register.soort': 'Wat zijn jullie?',
  'register.naam': 'Hoe heten jullie en wat doen jullie?',
  'register.plaats': 'Waar zijn jullie, en in welke talen?',
  'register.vrijwilligers': 'Wat moeten vrijwilligers weten?',
  'register.wie': 'Wie kunnen we bereiken?',
  'register.nakijken': 'Klopt alles?',
  'register.lead.naam': 'Mensen zien dit op jullie pagina. Schrijf het zoals je het aan een buur vertelt.',
  'register.lead.plaats': 'Zo vinden mensen iets dicht bij huis, in een taal die ze spreken.',
  'register.lead.vrijwilligers':
    'De wet vraagt dat je dit vooraf vertelt. Wij tonen het bij elke vacature. Je kan het later aanpassen.',
  'register.lead.wie': 'Zo kunnen we je bereiken als we nog iets willen vragen.',
  'register.lead.nakijken': 'Kijk je antwoorden na. Er is nog niets verstuurd.',
  'register.kindHint': 'Ben je een onderneming? Dan hoef je hier niets te kiezen.',
  'register.vCode': 'Nummer in het Verenigingsregister',
  'register.vCodeHint': 'Begint met een V, zoals V0012345. Geen nummer? Laat dit leeg.',
  'register.area': 'In welke gemeente zijn jullie actief?',
  'register.contacts': 'Bij wie kunnen vrijwilligers terecht?',
  'register.twoPersons': 'Schrijf twee namen, elk op een regel.',
  'register.onePerson': 'Schrijf één naam per regel.',
  'register.person': 'Contactpersoon',
} as const satisfies Messages;
