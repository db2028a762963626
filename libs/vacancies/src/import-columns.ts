/** What a column of an organisation's own list can mean to us. */
export const importFields = [
  'title', 'summary', 'body', 'municipality', 'street', 'day', 'part', 'theme', 'dutchLevel', 'places', 'startsOn', 'endsOn',
  'hoursPerWeek', 'commitment', 'contactName', 'contactEmail', 'contactPhone', 'code',
] as const; // prettier-ignore
export type ImportField = (typeof importFields)[number];

/** Headings met in real lists, in three languages; compared without capitals, accents and signs. */
const headings: Readonly<Record<ImportField, readonly string[]>> = {
  title: ['titel', 'naam', 'functie', 'vacature', 'titre', 'intitule', 'fonction', 'offre', 'title', 'name', 'role', 'vacancy'],
  summary: ['samenvatting', 'korte omschrijving', 'kort', 'resume', 'description courte', 'summary', 'short description'],
  body: ['omschrijving', 'beschrijving', 'taken', 'wat doe je', 'description', 'taches', 'mission', 'tasks', 'what you do'],
  municipality: ['gemeente', 'plaats', 'postcode', 'locatie', 'commune', 'lieu', 'code postal', 'municipality', 'place', 'location'],
  street: ['adres', 'straat', 'adresse', 'rue', 'address', 'street'],
  day: ['dag', 'dagen', 'wanneer', 'jour', 'jours', 'quand', 'day', 'days', 'when'],
  part: ['moment', 'dagdeel', 'dagdelen', 'tijdstip', 'uur', 'partie de la journee', 'heure', 'horaire', 'part of day', 'part', 'time'],
  theme: ['thema', 'themas', 'categorie', 'domein', 'theme', 'themes', 'domaine', 'category'],
  dutchLevel: ['niveau nederlands', 'nederlands', 'taalniveau', 'niveau', 'niveau de neerlandais', 'neerlandais', 'dutch level', 'dutch', 'level of dutch'],
  places: ['aantal plaatsen', 'plaatsen', 'aantal', 'aantal vrijwilligers', 'nombre de places', 'places', 'nombre', 'number of places', 'number'],
  startsOn: ['startdatum', 'start', 'begindatum', 'vanaf', 'date de debut', 'debut', 'a partir du', 'start date', 'starts', 'from'],
  endsOn: ['einddatum', 'einde', 'tot', 'date de fin', 'fin', 'jusqu au', 'end date', 'ends', 'until'],
  hoursPerWeek: ['uren per week', 'uren', 'heures par semaine', 'heures', 'hours per week', 'hours'],
  commitment: ['soort', 'engagement', 'frequentie', 'type d engagement', 'frequence', 'commitment', 'frequency'],
  contactName: ['contactpersoon', 'contact', 'verantwoordelijke', 'personne de contact', 'responsable', 'contact person'],
  contactEmail: ['e mail', 'email', 'mail', 'e mailadres', 'mailadres', 'courriel', 'adresse e mail', 'e mail address'],
  contactPhone: ['telefoon', 'telefoonnummer', 'gsm', 'tel', 'telephone', 'numero de telephone', 'phone', 'phone number', 'mobile'],
  code: ['interne code', 'code', 'referentie', 'id', 'nummer', 'code interne', 'reference', 'ref', 'internal code'],
}; // prettier-ignore

/** Words as they are compared: lower case, without accents and signs. */
export const plainWords = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const fieldOf = new Map(
  importFields.flatMap((field) => headings[field].map((heading) => [heading, field] as const)),
);

export interface Columns {
  /** Position of each field that the list has. */
  readonly at: ReadonlyMap<ImportField, number>;
  /** Language of the day column: "ma" is Monday in Dutch and Tuesday in French. */
  readonly lang: 'nl' | 'fr';
  /** Headings that mean nothing to us, as written: named to the operator, never stored. */
  readonly unknown: readonly string[];
}

/** Finds out which column holds what; of two with the same meaning the first counts. */
export function readColumns(written: readonly string[]): Columns {
  const at = new Map<ImportField, number>();
  const unknown: string[] = [];
  written.forEach((heading, index) => {
    const field = fieldOf.get(plainWords(heading));
    if (field === undefined || at.has(field)) unknown.push(heading);
    else at.set(field, index);
  });
  const days = plainWords(written[at.get('day') ?? -1] ?? '');
  return { at, unknown, lang: ['jour', 'jours', 'quand'].includes(days) ? 'fr' : 'nl' };
}
