import type { Messages } from '../messages.js';

/** Suspended, sleeping, stopping: what happens to an organisation that is with us. */
export const orgLife = {
  'orgLife.signIn': 'Aanmelden',
  'orgLife.awakeTitle': 'Is {name} nog actief?',
  'orgLife.awakeWhy':
    'We hoorden bijna een jaar niets van jullie: niemand meldde zich aan en er stond geen vacature open. Zo weten we of onze lijst nog klopt.',
  'orgLife.awakeSleeping':
    'We hoorden meer dan een jaar niets van jullie. Daarom staat jullie organisatie op “slapend”. Eén klik en jullie doen weer mee.',
  'orgLife.awakeYes': 'Ja, we zijn er nog',
  'orgLife.awakeNo': 'Bestaat jullie organisatie niet meer? Dan hoef je niets te doen.',
  'orgLife.awakeDone': 'Dank je wel. {name} blijft actief.',
  'orgLife.awakeTooLate': 'Dit kan nu niet meer met deze link. Neem contact op met het Steunpunt.',
  'orgLife.awakeGoneTitle': 'Deze link werkt niet meer',
  'orgLife.awakeGoneText': 'Meld je aan om te zeggen dat jullie er nog zijn.',
  'orgLife.sleepingTitle': 'Jullie organisatie slaapt',
  'orgLife.suspendedNotice': 'Het Steunpunt heeft jullie organisatie geschorst',
  'orgLife.suspendedHelp':
    'Jullie vacatures staan zolang niet online. Neem contact op met het Steunpunt om dit op te lossen.',
  'orgLife.archivedNotice': 'Jullie organisatie is gestopt met Brugpunt. Er kan niets meer veranderen.',
  'orgLife.stopTitle': 'Stoppen met Brugpunt',
  'orgLife.stopWhat': 'Als je stopt, gebeurt dit:',
  'orgLife.stopVacancies': 'alle vacatures worden afgesloten;',
  'orgLife.stopPage': 'de publieke pagina van de organisatie verdwijnt;',
  'orgLife.stopData': 'de contactgegevens worden na twee jaar gewist;',
  'orgLife.stopForGood':
    'je kan dit niet terugdraaien. Wil je later weer meedoen, dan registreer je opnieuw.',
  'orgLife.stopYes': 'Ja, stop met Brugpunt',
  'orgLife.stopNotNow': 'Stoppen kan nu niet.',
  'orgLife.stopOpenTitle': {
    one: 'Er is nog {count} mens in gesprek met jullie',
    other: 'Er zijn nog {count} mensen in gesprek met jullie',
  },
  'orgLife.stopOpenText':
    'Laat hen niet wachten: antwoord eerst op elk voorstel, of zeg dat het niet doorgaat. Daarna kan je stoppen.',
  'orgLife.stopOpenLink': 'Naar de voorstellen',
  'orgLife.stopped': '{name} is gestopt met Brugpunt.',
  'orgLife.choicesTitle': 'Wat wil je doen?',
  'orgLife.suspend': 'Schorsen',
  'orgLife.suspendText':
    'De vacatures gaan offline. De organisatie krijgt een mail met de reden en je uitleg.',
  'orgLife.suspendSend': 'Organisatie schorsen',
  'orgLife.suspended': '{name} is geschorst.',
  'orgLife.reinstate': 'Schorsing opheffen',
  'orgLife.wake': 'Wakker maken',
  'orgLife.archive': 'Deze organisatie stopt met Brugpunt',
  'orgLife.mailSuspendedSubject': '{name} is geschorst',
  'orgLife.mailSuspendedText':
    'Het Steunpunt heeft {name} geschorst. Jullie vacatures staan voorlopig niet online.',
  'orgLife.mailReinstatedSubject': '{name} doet weer mee',
  'orgLife.mailReinstatedText':
    'De schorsing van {name} is opgeheven. Je kan je vacatures zelf weer online zetten.',
  'orgLife.mailArchivedSubject': '{name} is gestopt met Brugpunt',
  'orgLife.mailArchivedText':
    '{name} is gestopt met Brugpunt. De vacatures zijn afgesloten. Klopt dit niet? Neem contact op met het Steunpunt.',
  'orgLife.mailRestedSubject': '{name} slaapt nu',
  'orgLife.mailRestedText':
    'We hoorden een jaar niets van {name}. Daarom staat de organisatie op “slapend”. Meld je aan en klik één keer om weer mee te doen.',
  'orgLife.mailQuietSubject': 'Is {name} nog actief?',
  'orgLife.mailQuietText':
    'We hoorden bijna een jaar niets van {name}. Zijn jullie er nog? Zeg het met één klik. Anders zetten we de organisatie over een maand op “slapend”.',
  'orgLife.mailQuietButton': 'Zeg dat jullie er nog zijn',
} as const satisfies Messages;
