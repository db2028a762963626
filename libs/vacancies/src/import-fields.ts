/** What a column of an organisation's own list can mean to us: every field of a vacancy but its photo. */
export const importFields = [
  'code', 'title', 'summary', 'body', 'titleFr', 'summaryFr', 'bodyFr', 'titleEn', 'summaryEn', 'bodyEn',
  'translateLater', 'theme', 'tasks', 'sector', 'targetGroups', 'municipality', 'street', 'placeKind',
  'otherMunicipalities', 'transportNote', 'day', 'part', 'commitment', 'hoursPerWeek', 'hoursFlexible', 'startsOn',
  'endsOn', 'places', 'waitingList', 'dutchLevel', 'dutchRead', 'languagesNeeded', 'practiseDutch', 'teamLanguages',
  'minAge', 'minAgeReason', 'skillsWanted', 'skillsLearnable', 'certificates', 'support', 'accessibility', 'suitedFor',
  'expenses', 'expensesDay', 'travelPaid', 'secrecy', 'stepsBefore', 'weeksBefore', 'reactBy', 'walkInNote',
  'wantedUntil', 'contactName', 'contactEmail', 'contactPhone',
] as const; // prettier-ignore
export type ImportField = (typeof importFields)[number];

export const isImportField = (value: unknown): value is ImportField =>
  importFields.some((field) => field === value);

/**
 * Headings met in real lists besides our own labels (`bulk.field.…`), in three languages; compared without capitals,
 * accents and signs. Where two fields share a word, the field that comes first here has it.
 */
export const otherHeadings: Readonly<Partial<Record<ImportField, readonly string[]>>> = {
  title: ['titel', 'naam', 'functie', 'vacature', 'titre', 'intitule', 'fonction', 'offre', 'title', 'name', 'role', 'vacancy'],
  summary: ['samenvatting', 'korte omschrijving', 'kort', 'resume', 'description courte', 'summary', 'short description'],
  body: ['omschrijving', 'beschrijving', 'wat doe je', 'description', 'mission', 'what you do', 'taken', 'taches', 'tasks'],
  titleFr: ['titel frans', 'titre francais', 'titre fr', 'titel fr', 'title fr', 'french title'],
  summaryFr: ['samenvatting frans', 'resume francais', 'resume fr', 'samenvatting fr', 'summary fr'],
  bodyFr: ['omschrijving frans', 'description francais', 'description fr', 'omschrijving fr', 'french description'],
  titleEn: ['titel engels', 'titre anglais', 'titre en', 'titel en', 'title en', 'english title'],
  summaryEn: ['samenvatting engels', 'resume anglais', 'resume en', 'samenvatting en', 'summary en'],
  bodyEn: ['omschrijving engels', 'description anglais', 'description en', 'omschrijving en', 'english description'],
  municipality: ['gemeente', 'plaats', 'postcode', 'locatie', 'commune', 'lieu', 'code postal', 'municipality', 'place', 'location'],
  street: ['adres', 'straat', 'adresse', 'rue', 'address', 'street'],
  day: ['dag', 'dagen', 'wanneer', 'jour', 'jours', 'quand', 'day', 'days', 'when'],
  part: ['moment', 'dagdeel', 'dagdelen', 'tijdstip', 'uur', 'partie de la journee', 'heure', 'horaire', 'part of day', 'part', 'time'],
  theme: ['thema', 'themas', 'categorie', 'domein', 'theme', 'themes', 'domaine', 'category'],
  tasks: ['soort taken', 'taaksoort', 'types de taches', 'kinds of tasks'],
  targetGroups: ['doelgroepen', 'publics', 'target groups'],
  dutchLevel: ['niveau nederlands', 'nederlands', 'taalniveau', 'niveau', 'niveau de neerlandais', 'neerlandais', 'dutch level', 'dutch', 'level of dutch'],
  languagesNeeded: ['andere talen', 'autres langues', 'other languages'],
  teamLanguages: ['talen', 'langues', 'languages'],
  places: ['aantal plaatsen', 'plaatsen', 'aantal', 'aantal vrijwilligers', 'nombre de places', 'places', 'nombre', 'number of places', 'number'],
  startsOn: ['startdatum', 'start', 'begindatum', 'vanaf', 'date de debut', 'debut', 'a partir du', 'start date', 'starts', 'from'],
  endsOn: ['einddatum', 'einde', 'tot', 'date de fin', 'fin', 'jusqu au', 'end date', 'ends', 'until'],
  hoursPerWeek: ['uren per week', 'uren', 'heures par semaine', 'heures', 'hours per week', 'hours'],
  commitment: ['soort', 'engagement', 'frequentie', 'type d engagement', 'frequence', 'commitment', 'frequency'],
  minAge: ['leeftijd', 'age', 'minimumleeftijd', 'minimum age'],
  expensesDay: ['vergoeding', 'defraiement'],
  contactName: ['contactpersoon', 'contact', 'verantwoordelijke', 'personne de contact', 'responsable', 'contact person'],
  contactEmail: ['e mail', 'email', 'mail', 'e mailadres', 'mailadres', 'courriel', 'adresse e mail', 'e mail address'],
  contactPhone: ['telefoon', 'telefoonnummer', 'gsm', 'tel', 'telephone', 'numero de telephone', 'phone', 'phone number', 'mobile'],
  code: ['interne code', 'code', 'referentie', 'id', 'nummer', 'code interne', 'reference', 'ref', 'internal code'],
}; // prettier-ignore
