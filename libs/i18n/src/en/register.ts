import type { InEnglish } from '../messages.js';
import type { register as source } from '../nl/register.js';

export const register = {
  'register.soort': 'What are you?',
  'register.naam': 'What is your name and what do you do?',
  'register.plaats': 'Where are you, and in which languages?',
  'register.vrijwilligers': 'What must volunteers know?',
  'register.wie': 'Whom can we reach?',
  'register.nakijken': 'Is everything right?',
  'register.lead.naam': 'People see this on your page. Write it the way you tell a neighbour.',
  'register.lead.plaats': 'This helps people find something near home, in a language they speak.',
  'register.lead.vrijwilligers':
    'The law asks you to tell this beforehand. We show it with every vacancy. You can change it later.',
  'register.lead.wie': 'This is how we can reach you if we still want to ask something.',
  'register.lead.nakijken': 'Check your answers. Nothing has been sent yet.',
  'register.kindHint': 'Are you a company? Then you need not choose anything here.',
  'register.vCode': 'Number in the Flemish register of associations',
  'register.vCodeHint': 'Starts with a V, like V0012345. No number? Leave it empty.',
  'register.area': 'In which municipality are you active?',
  'register.contacts': 'Whom can volunteers turn to?',
  'register.twoPersons': 'Write two names, each on a line.',
  'register.onePerson': 'Write one name per line.',
  'register.person': 'Contact person',
} as const satisfies InEnglish<typeof source>;
