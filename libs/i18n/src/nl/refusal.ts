import type { Messages } from '../messages.js';

/** Why something was refused: one text per code of a Refusal, under refusal.<code>. */
export const refusal = {
  'refusal.forged':
    'Dit verzoek kwam niet van onze eigen pagina. Open de pagina opnieuw en probeer het nog eens.',
  'refusal.lifecycle.not-allowed':
    'Dit kan nu niet meer: de toestand is intussen veranderd. Open de pagina opnieuw.',
  'refusal.account.email-taken': 'Dit e-mailadres heeft al een account. Meld je ermee aan.',
  'refusal.law.incomplete': 'Er ontbreekt nog iets of er klopt iets niet. Kijk de velden na.',
  'refusal.law.in-force': 'Dit geldt al. Je kan het alleen wijzigen, met een reden.',
  'refusal.law.changed': 'Iemand anders heeft dit intussen gewijzigd. Kijk eerst wat er nu staat.',
  'refusal.organisation.number-taken': 'Er is al een organisatie met dit ondernemingsnummer.',
  'refusal.organisation.insure-first':
    'Wie personeel heeft, moet vrijwilligers verzekeren. Pas eerst de informatienota aan.',
  'refusal.organisation.closed': 'Deze organisatie is afgesloten. Er kan niets meer veranderen.',
  'refusal.organisation.incomplete': 'Er ontbreekt nog iets. Kijk de velden na.',
  'refusal.organisation.changed.conflict':
    'Iemand anders bewaarde intussen een wijziging. Open de pagina opnieuw.',
  'refusal.vacancy.changed.conflict':
    'Iemand anders bewaarde intussen een wijziging aan deze vacature. Open de pagina opnieuw.',
  'refusal.vacancy.decided.conflict': 'Er is intussen al beslist over deze vacature. Open de pagina opnieuw.',
  'refusal.review.day-past': 'Kies vandaag of een latere dag.',
  'refusal.review.standing-same': 'Dit was al zo beslist.',
  'refusal.vacancy.incomplete': 'De vacature is nog niet volledig. Kijk de velden na.',
  'refusal.vacancy.closed': 'Deze vacature is afgesloten.',
  'refusal.vacancy.company': 'Een onderneming kan geen vacature voor vrijwilligers plaatsen.',
  'refusal.vacancy.organisation-closed': 'Deze organisatie doet niet meer mee.',
  'refusal.vacancy.organisation-not-active': 'De organisatie is nog niet actief. Activeer ze eerst.',
  'refusal.vacancy.no-information-note':
    'Er is nog geen info voor vrijwilligers. Zonder die info kan een vacature niet online.',
  'refusal.vacancy.must-insure':
    'Deze organisatie moet haar vrijwilligers verzekeren. Pas eerst de info voor vrijwilligers aan.',
  'refusal.vacancy.not-renewable':
    'Verlengen met deze link kan niet (meer). Kijk wat er nu van de vacature geworden is.',
  'refusal.import.unreadable': 'Dit bestand is geen lijst die we kunnen lezen. Bewaar het als CSV.',
  'refusal.import.no-title-column': 'In deze lijst staat geen kolom met de titel.',
  'refusal.import.too-many-rows': 'Deze lijst is te lang. Deel ze op in stukken van 5000 regels.',
  'refusal.import.organisation-unknown':
    'We weten niet van welke organisatie deze lijst is. Geef het nummer van de organisatie mee.',
  'refusal.import.too-large': 'Deze lijst is te groot. Ze mag hoogstens 5 MB zijn. Deel ze op.',
  'refusal.import.over-2000-rows': 'Deze lijst is te lang. Ze mag hoogstens 2000 regels hebben. Deel ze op.',
  'refusal.import.empty': 'In deze lijst staat niets onder de titels van de kolommen.',
  'refusal.import.column-twice': 'Twee kolommen betekenen hetzelfde. Kies er één.',
  'refusal.import.nothing-to-do': 'In deze lijst staat niets nieuws dat we kunnen overnemen.',
  'refusal.import.row-faulty': 'Een cel van deze regel klopt niet meer.',
  'refusal.import.member-gone': 'Wie de lijst bracht, werkt niet meer voor deze organisatie.',
  'refusal.token.most': 'Je hebt al tien sleutels. Trek er eerst één in.',
  'refusal.intake.too-young':
    'Deze persoon is te jong om vrijwilliger te zijn. Geef informatie en bewaar niets.',
  'refusal.intake.age-check':
    'Kijk eerst na of deze persoon van 15 de eerste twee jaren van het middelbaar deed.',
  'refusal.referral.contact-scope': 'De cliënt moet goedvinden dat we contact nemen via de begeleider.',
  'refusal.referral.consent-date': 'De dag van het akkoord is vandaag of in de laatste drie maanden.',
  'refusal.referral.too-young': 'Je cliënt is te jong om vrijwilliger te zijn.',
  'refusal.candidate.contact-missing': 'Zeg hoe we je kunnen bereiken.',
  'refusal.candidate.consent-needed': 'Zonder akkoord kunnen we niets bewaren.',
  'refusal.candidate.consent-channel': 'Zo kan je dit akkoord niet noteren.',
  'refusal.candidate.closed': 'Deze persoon is gestopt.',
  'refusal.candidate.too-young': 'Voor vrijwilligerswerk moet je volgens de wet wat ouder zijn.',
  'refusal.introduction.vacancy-closed': 'Deze vacature is intussen gesloten.',
  'refusal.introduction.already-open': 'Deze persoon is al voorgesteld voor deze vacature.',
  'refusal.introduction.desk-first': 'Kom hiervoor eerst langs aan de balie.',
  'refusal.introduction.below-min-age': 'De organisatie zoekt iemand die ouder is.',
  'refusal.introduction.start-date': 'De eerste dag moet vandaag of vroeger zijn.',
  'refusal.introduction.meeting-date': 'Kies een dag vanaf vandaag.',
  'refusal.introduction.not-agreed': 'De kandidaat gaat niet meer akkoord.',
  'refusal.market.dates': 'Het einde moet na het begin komen, op dezelfde dag, en nog niet voorbij zijn.',
  'refusal.market.capacity-below-taken': 'Er zijn al meer plaatsen ingenomen.',
  'refusal.market.stands-below-confirmed': 'Er zijn al meer stands bevestigd.',
  'refusal.market.registration-closed': 'Inschrijven voor deze markt kan niet meer.',
  'refusal.market.full': 'Er zijn niet genoeg plaatsen meer.',
  'refusal.market.stands-closed': 'Een stand vragen voor deze markt kan niet meer.',
  'refusal.market.stands-full': 'Alle tafels zijn bezet.',
  'refusal.market.stand-refused': 'We aanvaardden je stand niet. Neem contact met ons op.',
  'refusal.market.stand-not-confirmed': 'Deze stand is niet bevestigd.',
  'refusal.market.not-prepared': 'Eerst de vorming, of schrijf op waarom het zonder mag.',
  'refusal.market.no-vacancies': 'Kies minstens één open vacature van je eigen organisatie.',
  'refusal.market.not-today': 'Dit kan pas op de dag van de markt.',
  'refusal.market.badge-unknown': 'We kennen deze badge niet. Kijk de code na.',
  'refusal.market.vacancy-needed': 'Kies de vacature waarover jullie spraken.',
  'refusal.organisation.open-introductions':
    'Er zijn nog mensen in gesprek met deze organisatie. Rond die voorstellen eerst af.',
  'refusal.organisation.merge-into-itself': 'Kies twee verschillende organisaties.',
  'refusal.organisation.merge-not-active': 'Samenvoegen kan alleen met een organisatie die actief is.',
  'refusal.organisation.merge-into-company':
    'Een onderneming kan geen vacatures hebben. Voeg ze samen in de andere richting.',
  'refusal.organisation.last-admin':
    'Er moet altijd één beheerder blijven. Maak eerst iemand anders beheerder.',
  'refusal.organisation.admins-decide':
    'Alleen een beheerder van je organisatie kan dit. Vraag het aan een beheerder.',
  'refusal.member.already': 'Deze persoon is al lid van de organisatie.',
  'refusal.member.other-kind':
    'Dit e-mailadres heeft al een account van een andere soort. Een account heeft één soort. Vraag een uitnodiging op een ander e-mailadres.',
  'refusal.member.invitation-over': 'Deze uitnodiging werkt niet meer. Vraag een nieuwe aan de organisatie.',
  'refusal.member.too-many':
    'Jullie hebben vandaag al veel uitnodigingen verstuurd. Probeer het morgen opnieuw.',
} as const satisfies Messages;
