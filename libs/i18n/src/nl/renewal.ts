import type { Messages } from '../messages.js';

/** The end of a vacancy and what keeps it alive: warnings, the page behind their link, places, pauses. */
export const renewal = {
  'renewal.title': 'Zoek je nog iemand?',
  'renewal.over': 'Vacature van {organisation}',
  'renewal.online': 'Deze vacature staat online tot en met {date}. Daarna verdwijnt ze vanzelf.',
  'renewal.paused': 'Deze vacature staat op pauze. Niemand vindt ze nu. Ze loopt tot en met {date}.',
  'renewal.expired': 'Deze vacature staat sinds {date} niet meer online.',
  'renewal.early': 'Deze vacature is al verlengd. Ze staat online tot en met {date}. Je hoeft niets te doen.',
  'renewal.late':
    'Deze vacature is te lang offline om ze met één klik terug te zetten. Meld je aan en kijk ze na.',
  'renewal.closed': 'Deze vacature is afgesloten op {date}. Reden: {reason}.',
  'renewal.inactive':
    'Je organisatie is nu niet actief. Daarom kan deze vacature niet online. Vragen? Neem contact op met het Steunpunt.',
  'renewal.renew': 'Ja, nog 90 dagen online',
  'renewal.renewHint': 'Dan staat ze online tot en met {date}.',
  'renewal.pauseTitle': 'Nu even niet',
  'renewal.pauseHint':
    'Niemand vindt de vacature, tot je ze weer online zet. Wie al bezig is, gaat gewoon voort.',
  'renewal.pause': 'Pauzeren',
  'renewal.closeTitle': 'Nee, we zoeken niemand meer',
  'renewal.closeHint': 'Afsluiten kan je niet ongedaan maken.',
  'renewal.reason': 'Waarom sluit je af?',
  'renewal.close': 'Afsluiten',
  'renewal.renewed': 'Gelukt: de vacature blijft nog 90 dagen online.',
  'renewal.pausedNow': 'De vacature staat op pauze.',
  'renewal.closedNow': 'De vacature is afgesloten. Bedankt om dat te laten weten.',
  'renewal.changed':
    'Iemand deed intussen al iets met deze vacature. Kijk hieronder hoe ze er nu voor staat.',
  'renewal.incomplete':
    'Er moet eerst iets aangepast worden voor ze weer online kan, bijvoorbeeld een datum die voorbij is. Meld je aan en vul aan.',
  'renewal.manage': 'Naar de vacature (aanmelden)',
  'renewal.view': 'Bekijken op de site',
  'renewal.goneTitle': 'Deze link werkt niet meer',
  'renewal.goneText': 'De link is te oud of klopt niet. Meld je aan om je vacatures te zien.',
  'renewal.signIn': 'Aanmelden',
  'renewal.alsoOf': 'Nog van {name}',
  'renewal.searchSame': 'Zoek iets gelijkaardigs',
  'renewal.wasFilled': 'Er zijn genoeg vrijwilligers gevonden.',
  'renewal.wasClosed': 'Reageren kan niet meer.',
  'renewal.seeBelow': 'Hieronder staan andere mogelijkheden in de buurt.',
  'renewal.fullTitle': 'Alle plaatsen zijn ingenomen',
  'renewal.fullText':
    'Je kan je op de wachtlijst zetten. Komt er een plaats vrij, dan neemt de organisatie contact op.',
  'renewal.queue': 'Zet mij op de wachtlijst',
  'renewal.fullTag': 'Volzet: wachtlijst',
  'renewal.closedForYou':
    'Deze vacature is intussen afgesloten. Dat ligt niet aan jou. Samen vinden we iets anders.',
  'renewal.onWaitingList':
    'Alle plaatsen zijn ingenomen. Je staat op de wachtlijst: komt er een plaats vrij, dan hoor je het van de organisatie.',
  'renewal.onYourList': 'Alle plaatsen ingenomen: op de wachtlijst',
  'renewal.pausedSince': 'Op pauze sinds {date}',
  'renewal.pausedBy.OWN': 'Niemand vindt deze vacature. Zet ze weer online zodra je iemand zoekt.',
  'renewal.pausedBy.STEUNPUNT': 'Het Steunpunt zette deze vacature op pauze.',
  'renewal.pausedBy.ORGANISATION':
    'Deze vacature ging op pauze omdat je organisatie niet actief was. Ze komt niet vanzelf terug: kijk ze na en zet ze weer online.',
  'renewal.endsOn': 'De laatste dag is {date}',
  'renewal.endsHelp': 'Zoek je nog iemand? Verleng de vacature. Zoek je niemand meer? Sluit ze dan af.',
  'renewal.fullHelp':
    'Wie nu reageert, komt op de wachtlijst. Komt er een plaats vrij of verhoog je het aantal plaatsen, dan krijg je een mail.',
  'renewal.copyAsNew': 'Opnieuw gebruiken: maak er een nieuwe vacature van',
  'renewal.closeUnanswered': {
    one: '{count} persoon wacht nog op jullie antwoord. Na het afsluiten krijgt die het bericht dat de vacature gesloten is.',
    other:
      '{count} mensen wachten nog op jullie antwoord. Na het afsluiten krijgen ze het bericht dat de vacature gesloten is.',
  },
  'renewal.closeAnswerFirst': 'Antwoord hen liever eerst zelf',
  'renewal.closeInTouch': {
    one: 'Met {count} persoon is er al contact. Dat gaat gewoon voort.',
    other: 'Met {count} mensen is er al contact. Dat gaat gewoon voort.',
  },
  'renewal.closeForGood': 'Afsluiten kan je niet ongedaan maken. Twijfel je? Zet de vacature dan op pauze.',
  'renewal.todoResume': {
    one: '{count} vacature staat op pauze sinds je organisatie niet actief was: zet ze weer online',
    other: '{count} vacatures staan op pauze sinds je organisatie niet actief was: zet ze weer online',
  },
  'renewal.todoExpiring': {
    one: '{count} vacature verloopt binnen 14 dagen',
    other: '{count} vacatures verlopen binnen 14 dagen',
  },
  'renewal.todoPaused': {
    one: '{count} vacature staat al meer dan 30 dagen op pauze',
    other: '{count} vacatures staan al meer dan 30 dagen op pauze',
  },
  'renewal.todoFull': {
    one: '{count} vacature is vol: is er een plaats bij gekomen?',
    other: '{count} vacatures zijn vol: is er een plaats bij gekomen?',
  },
  'renewal.mailSoonSubject': 'Zoek je nog iemand? {title}',
  'renewal.mailSoonText':
    'Je vacature “{title}” staat online tot en met {date}. Zoek je nog iemand? Dan kan je ze met één klik verlengen. Zoek je niemand meer? Sluit ze dan af of zet ze op pauze.',
  'renewal.mailSoonButton': 'Verlengen, pauzeren of afsluiten',
  'renewal.mailOfflineSubject': 'Je vacature staat niet meer online: {title}',
  'renewal.mailOfflineText':
    'De laatste dag van je vacature “{title}” was {date}. Ze staat nu niet meer online. Zoek je nog iemand? Dan zet je ze met één klik terug.',
  'renewal.mailOfflineButton': 'Terug online zetten',
  'renewal.mailLink':
    'Deze knop opent een pagina voor jullie vacature, zonder aanmelden. Stuur deze mail daarom niet door.',
  'renewal.mailRoomSubject': 'Er is weer plaats: {title}',
  'renewal.mailRoomText': {
    one: 'Er is weer plaats voor “{title}”. Er staat {count} persoon te wachten. Laat snel iets weten.',
    other: 'Er is weer plaats voor “{title}”. Er staan {count} mensen te wachten. Laat snel iets weten.',
  },
  'renewal.mailRoomButton': 'Kijk wie wacht',
} as const satisfies Messages;
