import type { Messages } from '../messages.js';

/** Registration and own pages of an organisation. */
export const organisations = {
  'organisations.registerTitle': 'Je organisatie registreren',
  'organisations.registerLead':
    'Zoek je vrijwilligers in Brussel? Vertel ons wie jullie zijn. Het kost niets en duurt ongeveer tien minuten. Een feitelijke vereniging of een buurtgroep mag ook.',
  'organisations.registerSend': 'Registratie versturen',
  'organisations.aboutLegend': 'Over jullie',
  'organisations.name': 'Naam van de organisatie',
  'organisations.legalForm': 'Wat voor organisatie is het?',
  'organisations.legalFormHint.NON_PROFIT': 'Een vzw of ivzw',
  'organisations.legalFormHint.FOUNDATION': 'Een private stichting of een stichting van openbaar nut',
  'organisations.legalFormHint.DE_FACTO_ASSOCIATION':
    'Een groep mensen zonder statuten of nummer, zoals een buurtcomité',
  'organisations.legalFormHint.PUBLIC_BODY': 'Een gemeente, een OCMW, een bibliotheek, een school',
  'organisations.legalFormHint.COMPANY':
    'Een bedrijf mag meedoen met kennis, maar kan geen vacature voor vrijwilligers plaatsen',
  'organisations.kind': 'Hoe zien jullie jezelf?',
  'organisations.sector': 'In welk domein werken jullie?',
  'organisations.number': 'Ondernemingsnummer',
  'organisations.numberHint': 'Heb je geen nummer? Laat dit leeg. Je mag punten, spaties of BE schrijven.',
  'organisations.number.shape':
    'Een ondernemingsnummer heeft tien cijfers, zoals 0123.456.749. Kijk het na of laat het leeg.',
  'organisations.number.check':
    'Dit nummer klopt niet: er is waarschijnlijk een cijfer verkeerd. Kijk het na of laat het leeg.',
  'organisations.number.series': 'Een ondernemingsnummer begint met 0 of 1. Kijk het na of laat het leeg.',
  'organisations.number.establishment':
    'Dit is het nummer van een vestiging. We zoeken het ondernemingsnummer: dat begint met 0 of 1 en staat op dezelfde brief of in dezelfde fiche.',
  'organisations.number.taken':
    'Er is al een organisatie met dit nummer. Vraag een collega om je toe te voegen, of neem contact op met het Steunpunt.',
  'organisations.purpose': 'Wat doen jullie, en voor wie?',
  'organisations.purposeHint': 'Twee of drie zinnen in het Nederlands. Vrijwilligers lezen dit.',
  'organisations.purposeFr': 'Hetzelfde in het Frans',
  'organisations.purposeEn': 'Hetzelfde in het Engels',
  'organisations.otherLanguages': 'Ook in het Frans en het Engels schrijven',
  'organisations.municipality': 'Gemeente',
  'organisations.street': 'Straat en nummer',
  'organisations.postcode': 'Postcode',
  'organisations.website': 'Website',
  'organisations.teamLanguages': 'Welke talen spreken jullie in de groep?',
  'organisations.stepFree': 'Je kan zonder trappen binnen',
  'organisations.employsStaff': 'Er werken ook betaalde mensen bij ons',
  'organisations.contactLegend': 'Wie kunnen we bereiken?',
  'organisations.contactHint':
    'Alleen het Steunpunt ziet deze gegevens. Met dit e-mailadres meld je je later aan.',
  'organisations.contactHintOwn': 'Alleen het Steunpunt ziet deze gegevens.',
  'organisations.noteLegend': 'Wat vrijwilligers moeten weten',
  'organisations.noteHint': 'De wet vraagt dat je dit vooraf vertelt. Wij tonen het bij elke vacature.',
  'organisations.responsible': 'Wie is verantwoordelijk?',
  'organisations.responsibleHint': 'Schrijf één naam per regel. Een feitelijke vereniging geeft twee namen.',
  'organisations.insurance': 'Zijn vrijwilligers verzekerd als ze iemand schade doen?',
  'organisations.insuranceHint':
    'Dit heet een verzekering burgerlijke aansprakelijkheid. Een vzw, een stichting of een vereniging met personeel moet er een hebben.',
  'organisations.insurer': 'Naam van de verzekeraar',
  'organisations.insuranceAccident': 'Vrijwilligers zijn ook verzekerd tegen een ongeval',
  'organisations.insuranceLegalAid': 'Vrijwilligers hebben ook rechtsbijstand',
  'organisations.uninsuredTitle': 'Geen verzekering',
  'organisations.uninsured':
    'Deze vereniging heeft geen verzekering voor vrijwilligers. Doe je per ongeluk schade, dan kan je die zelf moeten betalen. Kijk na of je eigen familiale verzekering dit dekt.',
  'organisations.uninsuredHelp':
    'Er bestaat een gratis verzekering van de Vlaamse overheid voor kleine verenigingen. Het Steunpunt helpt je om ze aan te vragen.',
  'organisations.expenses': 'Krijgen vrijwilligers hun kosten terug?',
  'organisations.expensesDay': 'Bedrag per dag',
  'organisations.expensesDayHint':
    'Alleen bij een vast bedrag. Het wettelijke maximum is {amount} per dag sinds {date}.',
  'organisations.secrecy': 'Moeten vrijwilligers geheimen bewaren?',
  'organisations.problem.onePerson': 'Schrijf de naam van één verantwoordelijke.',
  'organisations.problem.twoPersons':
    'Een feitelijke vereniging geeft de namen van twee verantwoordelijken, elk op een regel.',
  'organisations.problem.mustInsure':
    'Jullie moeten een verzekering hebben voor vrijwilligers. Heb je er nog geen? Neem contact op met het Steunpunt: wij helpen.',
  'organisations.problem.dayAmount': 'Schrijf het bedrag per dag, zoals 20 of 12,50.',
  'organisations.problem.dayAmountTooHigh':
    'Dit is meer dan het wettelijke maximum per dag. Kies een lager bedrag, of betaal echte kosten terug.',
  'organisations.problem.amount': 'Schrijf een bedrag, zoals 20 of 12,50.',
  'organisations.receivedTitle': 'Bedankt, we hebben je registratie',
  'organisations.receivedMail':
    'We stuurden een mail naar het adres dat je gaf. Kijk ook bij de ongewenste mail.',
  'organisations.receivedNext':
    'Een medewerker van het Steunpunt kijkt alles na. Meestal duurt dat enkele werkdagen. Je kan intussen al vacatures voorbereiden.',
  'organisations.state.DRAFT': 'Niet verstuurd',
  'organisations.state.SUBMITTED': 'Wordt nagekeken',
  'organisations.state.VERIFIED': 'Nagekeken',
  'organisations.state.ACTIVE': 'Actief',
  'organisations.state.DORMANT': 'Slapend',
  'organisations.state.ARCHIVED': 'Gearchiveerd',
  'organisations.state.REJECTED': 'Geweigerd',
  'organisations.waitingNotice':
    'Het Steunpunt kijkt je registratie na. Je kan al vacatures schrijven; ze komen online zodra je organisatie actief is.',
  'organisations.rejectedNotice': 'Het Steunpunt kon je registratie niet aanvaarden.',
  'organisations.companyNotice':
    'Een onderneming kan geen vacature voor vrijwilligers plaatsen. Wil je kennis delen met verenigingen? Het Steunpunt neemt contact op.',
  'organisations.reject.NOT_VOLUNTEERING': 'Het gaat niet om vrijwilligerswerk',
  'organisations.reject.FOR_PROFIT': 'De organisatie wil winst maken',
  'organisations.reject.DUPLICATE': 'De organisatie was al geregistreerd',
  'organisations.reject.NOT_REACHABLE': 'We konden niemand bereiken',
  'organisations.reject.OUTSIDE_BRUSSELS': 'De organisatie werkt niet in Brussel',
  'organisations.reject.OTHER': 'Een andere reden',
  'organisations.todoTitle': 'Te doen',
  'organisations.todoIntroductions': {
    one: '{count} mens wacht op je antwoord',
    other: '{count} mensen wachten op je antwoord',
  },
  'organisations.todoIntroductionsHint': 'Een snel antwoord is belangrijk: anders haken mensen af.',
  'organisations.todoReturned': {
    one: '{count} vacature kwam terug met opmerkingen',
    other: '{count} vacatures kwamen terug met opmerkingen',
  },
  'organisations.todoDrafts': {
    one: '{count} vacature is nog niet ingestuurd',
    other: '{count} vacatures zijn nog niet ingestuurd',
  },
  'organisations.todoFirst': 'Schrijf je eerste vacature',
  'organisations.todoNote': 'Kijk na wat vrijwilligers moeten weten',
  'organisations.todoNoteHint': 'Versie {version} van {date}',
  'organisations.menu': 'Onderdelen',
  'organisations.navOverview': 'Overzicht',
  'organisations.navIntroductions': 'Voorstellen',
  'organisations.navDetails': 'Gegevens',
  'organisations.navNote': 'Info voor vrijwilligers',
  'organisations.navMarket': 'Vrijwilligersmarkt',
  'organisations.vacanciesTitle': 'Vacatures',
  'organisations.publicPage': 'Publieke pagina',
  'organisations.editTitle': 'Gegevens van je organisatie',
  'organisations.editSettled':
    'De vorm van je organisatie is nagekeken. Is die veranderd? Vraag het Steunpunt om ze aan te passen.',
  'organisations.saved': 'De gegevens zijn bewaard.',
  'organisations.changedMeanwhile':
    'Iemand anders bewaarde intussen een wijziging. Hieronder staat wat jij typte. Kijk na wat veranderd is en bewaar dan opnieuw.',
  'organisations.noteTitle': 'Info voor vrijwilligers',
  'organisations.noteLead':
    'Dit zien mensen voor ze beginnen. Bewaar je een wijziging, dan maken we een nieuwe versie. Oudere versies blijven bestaan.',
  'organisations.noteSaved': 'De nieuwe versie is bewaard.',
  'organisations.mailReceivedSubject': 'We hebben de registratie van {name}',
  'organisations.mailReceivedText':
    'Bedankt voor de registratie van {name}. Een medewerker van het Steunpunt kijkt alles na. Je krijgt dan een mail. Je kan je nu al aanmelden en vacatures voorbereiden.',
  'organisations.mailActivatedSubject': '{name} is actief',
  'organisations.mailActivatedText':
    'Goed nieuws: {name} is nagekeken en actief. Je vacatures kunnen nu online komen.',
  'organisations.mailRejectedSubject': 'De registratie van {name}',
  'organisations.mailRejectedText': 'We konden de registratie van {name} niet aanvaarden.',
  'organisations.mailRejectedHelp':
    'Heb je hier vragen over? Antwoord op deze mail of kom langs bij het Steunpunt.',
  'organisations.mailOpen': 'Naar mijn organisatie',
  'organisations.mailAgainSubject': 'Je hebt al een account',
  'organisations.mailAgainText':
    'Iemand registreerde een organisatie met dit e-mailadres. Je hebt al een account. Was jij het? Meld je dan eerst aan en registreer de organisatie opnieuw. Was jij het niet? Dan hoef je niets te doen: er is niets bewaard.',
  'organisations.mailAgainOpen': 'Aanmelden',
  'organisations.state.SUSPENDED': 'Geschorst',
  'organisations.suspend.NOT_ANSWERING': 'Jullie antwoorden niet aan mensen die willen helpen',
  'organisations.suspend.NOT_VOLUNTEERING': 'Het gaat niet om vrijwilligerswerk',
  'organisations.suspend.NO_INSURANCE': 'De verplichte verzekering ontbreekt',
  'organisations.suspend.UNSAFE': 'We zijn niet zeker dat vrijwilligers veilig zijn',
  'organisations.suspend.COMPLAINT': 'We kregen een klacht en kijken die na',
  'organisations.suspend.OTHER': 'Een andere reden',
  'organisations.vCodeShape': 'Schrijf de letter V en zeven cijfers, zoals V0012345.',
} as const satisfies Messages;
