import type { Messages } from '../messages.js';

/** Figures of the multi-year plans: one sentence per number, what it means, what it does not say. */
export const figures = {
  'figures.title': 'Cijfers',
  'figures.lead':
    'Wat het platform laat zien over de effecten van het meerjarenplan. Een cijfer toont samenhang, geen oorzaak.',
  'figures.quarter': 'Kwartaal',
  'figures.quarterName': 'Kwartaal {number} van {year}',
  'figures.choose': 'Toon dit kwartaal',
  'figures.download': 'Download als CSV',
  'figures.overview': 'Indicatoren',

  'figures.status.running': 'Loopt nog',
  'figures.status.waiting': 'Nog niet te berekenen',
  'figures.status.fixed': 'Vastgelegd',
  'figures.status.restated': 'Herrekend',
  'figures.note.LATE_FACTS': 'Herrekend op {date}: er kwam later nog iets binnen over dit kwartaal.',
  'figures.note.NEW_DEFINITION': 'Herrekend op {date}: de definitie is veranderd.',
  'figures.fixedOn': 'Vastgelegd op {date}.',
  'figures.waits': 'We volgen elke persoon 90 dagen. Dit cijfer kan vanaf {date}.',

  'figures.below': 'minder dan {k}',
  'figures.hidden': 'verborgen',
  'figures.tooFew': 'Te weinig mensen om te tonen.',
  'figures.withheld': '{by}: te weinig om te tonen zonder dat iemand herkend kan worden.',
  'figures.privacy':
    'Kleine aantallen tonen we niet. “Verborgen” betekent: dit getal zou een klein getal verraden. Aandelen tonen we vanaf 10 mensen, in een bestand vanaf 20.',
  'figures.shareText': '{share} ({part} van {whole})',
  'figures.spreadText': '{median} dagen (n = {n})',
  'figures.more': 'Meer uitsplitsingen',
  'figures.definition': 'Wat betekent dit cijfer?',
  'figures.source': 'Definitie {version}, drempel {k}. Effecten in het plan:',
  'figures.overTime': 'Per kwartaal',
  'figures.overTimeHint': 'Het totaal van de laatste kwartalen.',
  'figures.people': 'Aantal',
  'figures.share': 'Aandeel',
  'figures.days': 'Dagen (helft)',

  'figures.I05.name': 'Mensen die startten met vrijwilligerswerk',
  'figures.I05.sentence': {
    one: '{count} persoon startte als vrijwilliger.',
    other: '{count} mensen startten als vrijwilliger.',
  },
  'figures.I05.small': 'Minder dan {k} mensen startten als vrijwilliger.',
  'figures.I05.formula':
    'Elke kandidaat die in het kwartaal minstens één keer startte, één keer geteld. De start is bevestigd door de kandidaat, de organisatie of de balie.',
  'figures.I05.limit':
    'Alleen wie via het platform startte. Wie zelf een organisatie contacteert, telt hier niet mee.',

  'figures.I07.name': 'Doorstroom na het onthaalgesprek',
  'figures.I07.sentence':
    '{part} van de {whole} mensen met een onthaalgesprek startten binnen 90 dagen: {share}.',
  'figures.I07.none': 'Te weinig mensen met een onthaalgesprek om een aandeel te tonen.',
  'figures.I07.formula':
    'Mensen met een onthaalgesprek in het kwartaal, en hoeveel van hen binnen 90 dagen startten. De pariteit vergelijkt wie via een doorverwijzer kwam met wie zelf of aan de balie kwam.',
  'figures.I07.limit':
    'Wie zonder onthaalgesprek via de website startte, zit hier niet in. Aantallen onder 10 tonen we nooit, ook nul niet.',
  'figures.I07.parity':
    'Pariteit: {ratio}. Bij 1 starten mensen via een doorverwijzer even vaak als mensen die zelf kwamen.',

  'figures.I13.name': 'Contacten aan het onthaal',
  'figures.I13.sentence': {
    one: '{count} keer kwam iemand langs bij een onthaal.',
    other: '{count} keer kwam iemand langs bij een onthaal.',
  },
  'figures.I13.small': 'Minder dan {k} keer kwam iemand langs bij een onthaal.',
  'figures.I13.formula':
    'Elk contact één keer: een korte vraag of een onthaalgesprek, per plaats, maand en taal.',
  'figures.I13.limit': 'Contacten zijn anoniem: wie twee keer komt, telt twee keer.',

  'figures.I18.name': 'Ingevulde plaatsen',
  'figures.I18.sentence': '{part} van de {whole} plaatsen in afgesloten vacatures zijn ingevuld: {share}.',
  'figures.I18.none': 'Te weinig plaatsen in afgesloten vacatures om een aandeel te tonen.',
  'figures.I18.formula':
    'Vacatures die in het kwartaal afgesloten zijn: plaatsen met een gestarte vrijwilliger, gedeeld door alle plaatsen. En waarom ze afgesloten zijn.',
  'figures.I18.limit': 'Vacatures zonder opgegeven reden staan bij “Reden niet bekend”.',

  'figures.I19.name': 'Tijd tot de eerste vrijwilliger',
  'figures.I19.sentence':
    'De helft van de vacatures die iemand vonden, deed dat binnen {median} dagen (een kwart binnen {lower}, driekwart binnen {upper}).',
  'figures.I19.none':
    'Te weinig vacatures vonden een eerste vrijwilliger om een middelste waarde te tonen (minstens 10).',
  'figures.I19.formula':
    'Dagen tussen publicatie en de eerste start, voor vacatures met hun eerste start in het kwartaal: mediaan, 25e en 75e percentiel.',
  'figures.I19.limit':
    'Vacatures die nog wachten, zitten niet in de mediaan. Ze staan er apart bij, volgens hoe lang ze al openstaan.',

  'figures.I04.name': 'Voorbereiding op de Vrijwilligersmarkt',
  'figures.I04.sentence': '{part} van de {whole} bevestigde stands volgden vooraf de vorming: {share}.',
  'figures.I04.none':
    'Te weinig stands in dit kwartaal, of te weinig uitzonderingen, om een aandeel te tonen.',
  'figures.I04.formula':
    'Organisaties met een bevestigde stand die de voorbereidende vorming volgden, gedeeld door alle bevestigde stands. De coördinator vinkt de aanwezigheid aan.',
  'figures.I04.limit':
    'De vorming is een voorwaarde: elk cijfer onder 100 % is een lijst van uitzonderingen.',
  'figures.I04.exceptions': 'Bevestigd zonder vorming',
  'figures.organisation': 'Organisatie',
  'figures.edition': 'Editie',
  'figures.reason': 'Reden',

  'figures.by.route': 'Weg',
  'figures.by.municipality': 'Gemeente',
  'figures.by.ageBand': 'Leeftijd',
  'figures.by.language': 'Taal',
  'figures.by.infoPoint': 'Onthaalpunt',
  'figures.by.month': 'Maand',
  'figures.by.kind': 'Soort contact',
  'figures.by.sector': 'Sector',
  'figures.by.legalForm': 'Rechtsvorm',
  'figures.by.dutchLevel': 'Nodig Nederlands',
  'figures.by.reason': 'Reden van afsluiten',
  'figures.by.openAge': 'Wacht al (dagen)',
  'figures.by.edition': 'Editie',
  'figures.code.UNKNOWN': 'Niet bekend',
  'figures.code.OTHER': 'Andere taal',
  'figures.code.SHORT': 'Korte vraag',
  'figures.code.INTAKE': 'Onthaalgesprek',
  'figures.set.people': 'Mensen die startten',
  'figures.set.contacts': 'Contacten',
  'figures.set.filledBy': 'Ingevulde plaatsen',
  'figures.set.closed': 'Afgesloten vacatures',
  'figures.set.stillOpen': 'Vacatures die nog wachten',
  'figures.set.started': 'Gestart binnen 90 dagen',
  'figures.set.places': 'Ingevulde plaatsen',
  'figures.set.stands': 'Voorbereide stands',
  'figures.set.days': 'Dagen tot de eerste vrijwilliger',
  'figures.chartTitle': '{what}: {by}',
  'figures.total': 'Totaal',

  'figures.cannotTitle': 'Wat we niet kunnen meten',
  'figures.cannot.known': 'Of Brusselaars het Steunpunt kennen: daarvoor is een bevraging nodig.',
  'figures.cannot.all': 'Al het vrijwilligerswerk in Brussel: het platform ziet alleen wat er langs komt.',
  'figures.cannot.wellbeing': 'Hoe het met mensen gaat: dat blijkt niet uit een start.',
  'figures.cannot.causes': 'Oorzaken: een cijfer zegt wat samen voorkomt, niet waardoor.',
  'figures.planTitle': 'De effecten uit de meerjarenplannen',
  'figures.planMeasured': 'Gemeten met',
  'figures.planLater': 'Nog niet gemeten: {codes}',
  'figures.planNone': 'Geen indicator',
  'figures.planSource': 'Bron: {source}',
} as const satisfies Messages;
