import type { Messages } from '../messages.js';

/** The plain-language help while writing a vacancy. */
export const wording = {
  'wording.title': 'Hulp bij je tekst',
  'wording.titleReview': 'De woorden van de tekst',
  'wording.lead': 'Dit zijn tips. Je mag altijd verdergaan: een mens leest je vacature na.',
  'wording.leadReview': 'De schrijver ziet dezelfde tips. Jij beslist wat telt.',
  'wording.none': 'Deze tekst leest vlot',
  'wording.noneText': 'We hebben geen tips.',
  'wording.empty': 'Schrijf eerst iets: dan kijken we mee.',
  'wording.serious': {
    one: '{count} punt om goed na te kijken',
    other: '{count} punten om goed na te kijken',
  },
  'wording.tips': {
    one: '{count} tip om dit makkelijker te maken',
    other: '{count} tips om dit makkelijker te maken',
  },
  'wording.easier': 'Schrijf liever: {easier}',
  'wording.times': { one: 'staat {count} keer in de tekst', other: 'staat {count} keer in de tekst' },
  'wording.more': { one: 'en nog {count} tip', other: 'en nog {count} tips' },
  'wording.readability.easy': 'Makkelijk te lezen',
  'wording.readability.fair': 'Kan makkelijker',
  'wording.readability.hard': 'Moeilijk te lezen',
  'wording.readabilityScore': 'Leesbaarheid {score} op 100: hoger is makkelijker.',
  'wording.kind.DISCRIMINATES': 'Sluit mensen uit',
  'wording.kind.PAID_JOB': 'Klinkt als een betaalde job',
  'wording.kind.PRIVATE_PERSON': 'Hulp bij een privépersoon',
  'wording.kind.REPLACES_STAFF': 'Vervangt personeel',
  'wording.kind.PERSONAL_DATA': 'Persoonlijke gegevens',
  'wording.kind.THRESHOLD': 'Hoge drempel',
  'wording.kind.HARD_WORD': 'Moeilijk woord',
  'wording.kind.LONG_WORD': 'Lang woord',
  'wording.kind.PASSIVE': 'Wie doet het?',
  'wording.kind.LONG_SENTENCE': 'Lange zin',
  'wording.rule.motherTongue':
    'Een moedertaal vragen sluit mensen uit, ook wie de taal heel goed leerde. Vraag het niveau dat nodig is.',
  'wording.rule.nationality':
    'Een nationaliteit mag je niet vragen. Wie wettig in België is, mag vrijwilligerswerk doen.',
  'wording.rule.residence':
    'Je hoeft geen papieren te controleren, en een soort kaart vragen sluit mensen uit. Twijfel je? Vraag het aan het Steunpunt.',
  'wording.rule.origin':
    'Afkomst, huidskleur of achtergrond mogen geen rol spelen. Schrijf wat iemand doet, niet waar iemand vandaan komt.',
  'wording.rule.gender':
    'Vragen naar een man of een vrouw mag zelden. Is er een goede reden, zoals een groep voor vrouwen? Schrijf die erbij.',
  'wording.rule.age':
    'Een leeftijd vragen sluit mensen uit. Een minimumleeftijd met een reden mag wel: vul die in bij de leeftijd.',
  'wording.rule.youngTeam':
    '“Jong en dynamisch” zegt aan oudere mensen dat ze niet welkom zijn. Vertel liever hoe het er bij jullie aan toegaat.',
  'wording.rule.health':
    'Naar gezondheid of een beperking mag je niet vragen. Beschrijf wat iemand doet: “je tilt dozen van 10 kilo”.',
  'wording.rule.belief':
    'Geloof, overtuiging of een hoofddoek mogen geen voorwaarde zijn. Laat dit weg of bel het Steunpunt.',
  'wording.rule.family':
    'Of iemand kinderen of een partner heeft, mag je niet vragen. Zeg liever welke uren je nodig hebt.',
  'wording.rule.orientation':
    'Van wie iemand houdt of hoe iemand zich voelt, gaat niemand iets aan. Laat dit weg.',
  'wording.rule.wealth':
    'Of iemand werk, een uitkering of een verleden heeft, mag geen rol spelen. Laat dit weg.',
  'wording.rule.looks':
    'Hoe iemand eruitziet, doet er niet toe. Zijn er werkkleren nodig? Schrijf welke en wie ervoor zorgt.',
  'wording.rule.contract':
    'Een contract of een statuut past niet bij vrijwilligerswerk (wet van 3 juli 2005). Gaat het om een job, dan hoort dit hier niet.',
  'wording.rule.pay':
    'Loon past niet bij vrijwilligerswerk (wet van 3 juli 2005). Je mag wel onkosten terugbetalen.',
  'wording.rule.hourly':
    'Een bedrag per uur is loon, geen onkosten (wet van 3 juli 2005). Een vast bedrag per dag of de echte kosten mag wel.',
  'wording.rule.benefits':
    'Voordelen zoals maaltijdcheques of betaald verlof horen bij een job, niet bij vrijwilligerswerk (wet van 3 juli 2005).',
  'wording.rule.fullTime':
    'Voltijds, proefperiode of opzeg zijn woorden van een job. Een vrijwilliger kiest zelf en mag altijd stoppen.',
  'wording.rule.apply': 'Dit klinkt als een job en schrikt af. Zeg gewoon hoe iemand kan kennismaken.',
  'wording.rule.privateHelp':
    'Hulp bij één gezin of persoon, zonder organisatie, is geen vrijwilligerswerk volgens de wet. Zo’n vacature kan niet online.',
  'wording.rule.household':
    'Oppas of huishoudhulp bij mensen thuis is werk, geen vrijwilligerswerk. Is het toch iets anders? Leg uit wat jullie organisatie doet.',
  'wording.rule.replacesStaff':
    'Een vrijwilliger mag geen betaalde kracht vervangen. Beschrijf wat de vrijwilliger extra doet, naast de ploeg.',
  'wording.rule.nationalNumber':
    'Een rijksregisternummer hoort niet in een vacature en mag je hier niet vragen.',
  'wording.rule.identityCopy':
    'Vraag geen kopie van een identiteitskaart of gegevens over verblijf. Een naam en een manier om te bellen of te mailen volstaan.',
  'wording.rule.bankAccount':
    'Zet geen rekeningnummer in de tekst en vraag geen geld. Onkosten regel je later samen.',
  'wording.rule.healthData':
    'Vraag geen medische gegevens. Vertel wat de taak vraagt, dan kiest iemand zelf.',
  'wording.rule.experience':
    '“Ervaring vereist” doet mensen afhaken die het ook kunnen leren. Is ervaring echt nodig?',
  'wording.rule.diploma':
    'Een diploma vragen houdt veel mensen tegen, ook met een buitenlands diploma. Zeg liever wat iemand moet kunnen.',
  'wording.rule.perfectLanguage':
    'Perfect moet zelden. Vraag het niveau dat de taak nodig heeft, en zeg dat oefenen mag.',
  'wording.rule.superlative': 'Hoge eisen schrikken af. Noem alleen wat echt nodig is.',
  'wording.rule.hardWord': 'Een moeilijk woord.',
  'wording.rule.longWord': 'Een heel lang woord leest moeilijk. Knip het in twee of drie woorden.',
  'wording.rule.passive': 'Wie doet het? Schrijf met “je” of “wij”: dat leest makkelijker.',
  'wording.rule.longSentence': 'Een zin van {words} woorden: knip hem in twee.',
} as const satisfies Messages;
