import type { Messages } from '../messages.js';

/** Why something was refused: one text per code of a Refusal, under refusal.<code>. */
export const refusal = {
  'refusal.forged':
    'Dit verzoek kwam niet van onze eigen pagina. Open de pagina opnieuw en probeer het nog eens.',
  'refusal.lifecycle.not-allowed':
    'Dit kan nu niet meer: de toestand is intussen veranderd. Open de pagina opnieuw.',
  'refusal.account.email-taken': 'Dit e-mailadres heeft al een account. Meld je ermee aan.',
  'refusal.organisation.number-taken': 'Er is al een organisatie met dit ondernemingsnummer.',
  'refusal.organisation.closed': 'Deze organisatie is afgesloten. Er kan niets meer veranderen.',
  'refusal.organisation.incomplete': 'Er ontbreekt nog iets. Kijk de velden na.',
  'refusal.organisation.changed.conflict':
    'Iemand anders bewaarde intussen een wijziging. Open de pagina opnieuw.',
  'refusal.vacancy.changed.conflict':
    'Iemand anders bewaarde intussen een wijziging aan deze vacature. Open de pagina opnieuw.',
  'refusal.vacancy.incomplete': 'De vacature is nog niet volledig. Kijk de velden na.',
  'refusal.vacancy.closed': 'Deze vacature is afgesloten.',
  'refusal.vacancy.company': 'Een onderneming kan geen vacature voor vrijwilligers plaatsen.',
  'refusal.vacancy.organisation-closed': 'Deze organisatie doet niet meer mee.',
  'refusal.vacancy.organisation-not-active': 'De organisatie is nog niet actief. Activeer ze eerst.',
  'refusal.vacancy.no-information-note':
    'Er is nog geen info voor vrijwilligers. Zonder die info kan een vacature niet online.',
  'refusal.import.unreadable': 'Dit bestand is geen lijst die we kunnen lezen. Bewaar het als CSV.',
  'refusal.import.no-title-column': 'In deze lijst staat geen kolom met de titel.',
  'refusal.import.too-many-rows': 'Deze lijst is te lang. Deel ze op in stukken van 5000 regels.',
  'refusal.import.organisation-unknown':
    'We weten niet van welke organisatie deze lijst is. Geef het nummer van de organisatie mee.',
} as const satisfies Messages;
