import type { Messages } from '../messages.js';

/** The three short pages of somebody who is interested, and what follows. */
export const interest = {
  'interest.title': 'Ik heb interesse',
  'interest.lead': 'Voor: {vacancy}. Bij: {organisation}.',
  'interest.noAccount': 'Je hebt geen account nodig. Het duurt drie minuten.',
  'interest.aboutTitle': 'Wie ben je?',
  'interest.firstName': 'Je voornaam',
  'interest.firstNameHint': 'Een roepnaam is ook goed.',
  'interest.message': 'Wat trekt je aan in dit vrijwilligerswerk?',
  'interest.messageHint':
    'Enkele woorden zijn genoeg. De organisatie leest dit. Schrijf niets over je gezondheid of je papieren.',
  'interest.dutch': 'Hoeveel Nederlands spreek je?',
  'interest.birthYear': 'In welk jaar ben je geboren?',
  'interest.birthYearHint':
    'We vragen dit omdat de wet een leeftijd vraagt. De organisatie krijgt dit niet te zien.',
  'interest.reachTitle': 'Hoe mogen we je bereiken?',
  'interest.reach': 'Kies één manier',
  'interest.reachEmail': 'Met een e-mail',
  'interest.reachPhone': 'Met de telefoon',
  'interest.reachDesk': 'Ik kom zelf langs aan de balie',
  'interest.reachDeskHint': 'Je krijgt een code. Daarmee vinden we je vraag terug.',
  'interest.email': 'Je e-mailadres',
  'interest.emailHint': 'Alleen nodig als je e-mail kiest.',
  'interest.phone': 'Je telefoonnummer',
  'interest.phoneHint': 'Alleen nodig als je telefoon kiest.',
  'interest.emailNeeded': 'Schrijf je e-mailadres, of kies een andere manier.',
  'interest.phoneNeeded': 'Schrijf je telefoonnummer, of kies een andere manier.',
  'interest.consentTitle': 'Ga je akkoord?',
  'interest.consentKeep':
    'Het Steunpunt Vrijwilligerswerk Brussel mag mijn antwoorden bewaren om mij te helpen. Ik kan dat altijd stoppen.',
  'interest.consentShare':
    '{organisation} mag mijn voornaam, mijn niveau van het Nederlands, mijn tekst en mijn contactgegevens krijgen. Verder niets.',
  'interest.checkTitle': 'Kijk je antwoorden na',
  'interest.checkShared': 'Dit krijgt de organisatie te zien',
  'interest.checkKept': 'Dit blijft bij ons',
  'interest.checkContact': 'Zo bereiken we je',
  'interest.contactDesk': 'Je komt langs aan de balie',
  'interest.noMessage': 'Geen tekst',
  'interest.send': 'Stuur mijn vraag',
  'interest.sent': 'Bedankt! Je vraag is bij ons.',
  'interest.againTitle': 'Je vraag is bij ons',
  'interest.againText':
    'Eén vraag voor deze vacature is genoeg. Vroeg je dit al eerder? Dan houden we je eerste vraag. De organisatie krijgt maar één bericht.',
  'interest.againLink':
    'Je volgt je vraag met de link die je de eerste keer kreeg. Gaf je een e-mailadres? Dan sturen we die link opnieuw. Link kwijt? Kom langs aan de balie.',
  'interest.closedTitle': 'Deze plaats is niet meer vrij',
  'interest.closedText':
    'De vacature is intussen gesloten. We hebben niets van je bewaard. Misschien past iets anders.',
  'interest.youngTitle': 'Nog even wachten',
  'interest.youngText':
    'Voor vrijwilligerswerk moet je volgens de wet wat ouder zijn. We hebben niets van je bewaard. Kom gerust langs aan de balie: we vertellen wat wel kan.',
  'interest.minAgeText':
    'Deze organisatie zoekt iemand van {age} jaar of ouder. We hebben niets van je bewaard. Misschien past iets anders.',
  'interest.alternatives': 'Lijkt hierop',
  'interest.searchMore': 'Verder zoeken',
  'interest.backToVacancy': 'Terug naar de vacature',
} as const satisfies Messages;
