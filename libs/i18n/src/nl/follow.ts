import type { Messages } from '../messages.js';

/** The private page on which a candidate follows how it goes. */
export const follow = {
  'follow.title': 'Jouw vrijwilligerswerk',
  'follow.hello': 'Dag {name}',
  'follow.lead': 'Hier zie je hoe het gaat met je vragen.',
  'follow.code': 'Jouw code',
  'follow.codeHint': 'Zeg deze code aan de balie. Dan weten we wie je bent.',
  'follow.keepTitle': 'Bewaar deze pagina',
  'follow.keepText':
    'Dit adres is alleen van jou. Geef het aan niemand. Bewaar het, druk het af of maak een foto.',
  'follow.qr': 'QR-code van jouw pagina',
  'follow.none': 'Je hebt nu geen vragen lopen.',
  'follow.findMore': 'Zoek vrijwilligerswerk',
  'follow.atOrganisation': 'Bij {organisation}',
  'follow.stepAsked': 'Je vraag kwam bij ons',
  'follow.stepSuggested': 'Voorgesteld aan jou',
  'follow.stepAgreed': 'Je ging akkoord',
  'follow.stepSent': 'De organisatie kreeg je gegevens',
  'follow.stepAnswered': 'De organisatie antwoordt',
  'follow.stepMet': 'Jullie leren elkaar kennen',
  'follow.stepStarted': 'Je begint',
  'follow.stepEnded': 'Gestopt',
  'follow.nextSUGGESTED': 'Wil je dit? Zeg het ons. Daarvoor krijgt de organisatie niets te zien.',
  'follow.nextDesk':
    'Je bent nog jong. We kijken dit eerst samen na. Kom langs aan de balie of wacht op ons bericht.',
  'follow.nextAGREED_BY_CANDIDATE': 'We sturen je vraag nu naar de organisatie.',
  'follow.nextSENT':
    'De organisatie kijkt nu. Meestal duurt dat een week. Komt er geen antwoord? Dan vragen wij het opnieuw.',
  'follow.nextANSWERED': 'Goed nieuws: de organisatie wil je leren kennen.',
  'follow.nextMET': 'Jullie hebben elkaar gezien. Ben je begonnen? Zeg het hier.',
  'follow.nextSTARTED': 'Je bent begonnen op {date}. Veel plezier!',
  'follow.nextNOT_STARTED': 'Dit is niet doorgegaan. Dat gebeurt. Samen vinden we iets anders.',
  'follow.nextDECLINED_BY_CANDIDATE': 'Dit is gestopt. De organisatie ziet je gegevens niet meer.',
  'follow.nextDECLINED_BY_ORG':
    'De organisatie heeft nu geen plaats voor jou. Dat zegt niets over jou. Samen vinden we iets anders.',
  'follow.nextNO_ANSWER': 'De organisatie gaf geen antwoord. Sorry daarvoor. Kom langs of kies iets anders.',
  'follow.meetingOn': 'Jullie zien elkaar op {date}.',
  'follow.meetingNote': 'De organisatie schrijft:',
  'follow.agree': 'Ja, stel mij voor',
  'follow.agreeText':
    '{organisation} krijgt dan je voornaam, je talen, je niveau van het Nederlands, wanneer je kan en hoe men je bereikt. Verder niets.',
  'follow.message': 'Wil je iets vertellen aan de organisatie?',
  'follow.declineSummary': 'Ik wil dit niet meer',
  'follow.decline': 'Stop deze vraag',
  'follow.why': 'Waarom?',
  'follow.startSummary': 'Ik ben begonnen',
  'follow.startedOn': 'Wanneer was je eerste keer?',
  'follow.start': 'Ja, ik ben begonnen',
  'follow.notStartSummary': 'Het is niet gelukt',
  'follow.notStart': 'Zeg dat het niet lukte',
  'follow.contactTitle': 'Klopt dit nog?',
  'follow.contactText': 'Wie je gegevens al kreeg, ziet meteen de nieuwe.',
  'follow.contactSave': 'Bewaar',
  'follow.contactSaved': 'Bewaard. We gebruiken vanaf nu deze gegevens.',
  'follow.stopTitle': 'Alles stoppen',
  'follow.stopText':
    'Dan stoppen al je vragen en sturen we je niets meer. Organisaties zien je gegevens niet meer.',
  'follow.stop': 'Stop alles',
  'follow.stopConfirm': 'Ja, ik ben zeker',
  'follow.stopped':
    'Je bent gestopt. We sturen je niets meer. Wil je opnieuw beginnen? Je bent altijd welkom.',
  'follow.done': 'Gelukt. Hieronder zie je hoe het nu staat.',
  'follow.goneTitle': 'Deze link werkt niet meer',
  'follow.goneText':
    'De link is te oud, of je gegevens zijn gewist. Kom langs aan de balie: we helpen je verder.',
} as const satisfies Messages;
