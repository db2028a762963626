/** The vocabularies of the domain: codes as stored; their labels stand in `#i18n`. */
const list = <const T extends readonly string[]>(...codes: T): T => codes;

/** What a vacancy is about; a vacancy has one to three, a candidate any number. */
export const themes = list(
  'care', 'company', 'language', 'homework', 'youth', 'culture', 'sport', 'nature', 'food', 'repair',
  'reception', 'communication', 'transport', 'animals', 'board', 'festival', 'digital', 'solidarity',
); // prettier-ignore
export type Theme = (typeof themes)[number];

/** Dutch needed, by the CEFR (brief 4.14). */
export const dutchLevels = list('NONE', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2');
export type DutchLevel = (typeof dutchLevels)[number];
/** Dutch of a person: a level, or not known. */
export const candidateDutchLevels = list(...dutchLevels, 'UNKNOWN');
export type CandidateDutchLevel = (typeof candidateDutchLevels)[number];

export const days = list('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun');
export type Day = (typeof days)[number];
export const parts = list('morning', 'afternoon', 'evening');
export type Part = (typeof parts)[number];

/** Bit of one part of one day in a slots mask (21 bits; 0 in a mask means "to be agreed"). */
export const slotBit = (day: number, part: number): number => 1 << (day * 3 + part);
export const allSlots = (1 << 21) - 1;

export const commitments = list('REGULAR', 'ONCE', 'FLEXIBLE');
export type Commitment = (typeof commitments)[number];
export const placeKinds = list('ADDRESS', 'SEVERAL', 'HOME', 'ONLINE', 'MOVING');
export type PlaceKind = (typeof placeKinds)[number];
export const supports = list(
  'buddy', 'trial_day', 'training', 'interpreter', 'travel_help', 'fixed_contact', 'short_shifts',
  'quiet_place', 'written_steps', 'step_free', 'group_welcome',
); // prettier-ignore
export type Support = (typeof supports)[number];
/** What one does, besides what it is about; a vacancy has up to five (brief 4.11). */
export const taskKinds = list(
  'welcoming', 'office', 'cooking', 'serving', 'cleaning', 'shopping', 'driving', 'accompanying', 'visiting',
  'listening', 'teaching', 'playing', 'reading', 'sports', 'making_music', 'crafts', 'repairing', 'building',
  'gardening', 'sorting', 'selling', 'setting_up', 'organising', 'leading', 'writing', 'translating', 'designing',
  'filming', 'websites', 'bookkeeping', 'fundraising', 'animal_care', 'advising',
); // prettier-ignore
export type TaskKind = (typeof taskKinds)[number];
/** Whom one works with or for; never whom one has to be. */
export const targetGroups = list(
  'everyone', 'children', 'young_people', 'families', 'elderly', 'newcomers', 'language_learners', 'disability',
  'illness', 'poverty', 'homeless', 'mental_health', 'neighbours', 'animals_nature',
); // prettier-ignore
export type TargetGroup = (typeof targetGroups)[number];
/** Papers asked for before the start; CRIMINAL_RECORD_MINORS is the extract for work with minors (brief 4.11). */
export const certificates = list(
  'CRIMINAL_RECORD', 'CRIMINAL_RECORD_MINORS', 'DRIVING_LICENCE', 'FIRST_AID', 'DIPLOMA', 'FOOD_HYGIENE',
); // prettier-ignore
export type Certificate = (typeof certificates)[number];
/** Who is welcome in particular: what an organisation offers, not whom it excludes (brief 4.11). */
export const suitabilities = list('GROUP', 'DUO', 'FAMILY', 'YOUTH', 'NEWCOMER', 'DISABILITY');
export type Suitability = (typeof suitabilities)[number];
/** How one can react to a vacancy; a reaction through the platform is always possible. */
export const reactionWays = list('PLATFORM', 'PHONE', 'WALK_IN');
export type ReactionWay = (typeof reactionWays)[number];
/** Facts on accessibility in three dimensions (brief 1.3 A). */
export const accessibilityDimensions = list('PHYSICAL', 'INFORMATION', 'SERVICE');
export type AccessibilityDimension = (typeof accessibilityDimensions)[number];
const accessibilityFacts = {
  LIFT: 'PHYSICAL', ADAPTED_TOILET: 'PHYSICAL', NEAR_STOP: 'PHYSICAL', SITTING: 'PHYSICAL', PARKING: 'PHYSICAL',
  QUIET_ROOM: 'PHYSICAL',
  EASY_TEXT: 'INFORMATION', PICTOGRAMS: 'INFORMATION', OTHER_LANGUAGES: 'INFORMATION', SIGN_LANGUAGE: 'INFORMATION',
  LARGE_PRINT: 'INFORMATION', HEARING_LOOP: 'INFORMATION',
  BY_PHONE: 'SERVICE', WALK_IN: 'SERVICE', FIXED_PERSON: 'SERVICE', OWN_PACE: 'SERVICE', FIRST_VISIT: 'SERVICE',
  COMPANION: 'SERVICE', ASSISTANCE_DOG: 'SERVICE',
} as const satisfies Record<string, AccessibilityDimension>; // prettier-ignore
export type Accessibility = keyof typeof accessibilityFacts;
export const accessibilities = Object.keys(accessibilityFacts) as [Accessibility, ...Accessibility[]];
/** The dimension that a fact belongs to. */
export const accessibilityDimension = (fact: Accessibility): AccessibilityDimension =>
  accessibilityFacts[fact];
export const expenseSystems = list('NONE', 'FLAT', 'REAL');
export type ExpenseSystem = (typeof expenseSystems)[number];
export const secrecies = list('NONE', 'DISCRETION', 'PROFESSIONAL');
export type Secrecy = (typeof secrecies)[number];
export const legalForms = list('NON_PROFIT', 'FOUNDATION', 'DE_FACTO_ASSOCIATION', 'PUBLIC_BODY', 'COMPANY');
export type LegalForm = (typeof legalForms)[number];
export const organisationKinds = list(
  'ASSOCIATION', 'CITIZEN_INITIATIVE', 'SELF_ORGANISATION', 'PUBLIC_SERVICE', 'COMPANY',
); // prettier-ignore
export type OrganisationKind = (typeof organisationKinds)[number];
export const sectors = list(
  'welfare', 'health', 'culture', 'youth', 'sport', 'education', 'environment', 'migration',
  'neighbourhood', 'elderly', 'disability', 'animals',
); // prettier-ignore
export type Sector = (typeof sectors)[number];
/** Languages offered in lists (BCP 47, brief 4.14); origin is never derived from them. */
export const spokenLanguages = list(
  'nl', 'fr', 'en', 'ar', 'ber', 'es', 'it', 'tr', 'pt', 'ro', 'pl', 'de', 'bg', 'ru', 'uk', 'el',
  'sq', 'fa', 'ps', 'ur', 'ti', 'so', 'ln', 'sw', 'ff', 'zh',
); // prettier-ignore
export type SpokenLanguage = (typeof spokenLanguages)[number];
/** How a candidate came to us: vulnerability is a property of the route, never of the person (brief 0.9). */
export const routes = list('SELF', 'DESK', 'REFERRER', 'MARKET');
export type Route = (typeof routes)[number];
export const referrerKinds = list(
  'LANGUAGE_SCHOOL', 'INTEGRATION', 'WELFARE', 'DISABILITY', 'YOUTH_CARE', 'EMPLOYMENT', 'OTHER',
); // prettier-ignore
export type ReferrerKind = (typeof referrerKinds)[number];
export const closeReasons = list(
  'FILLED_VIA_STEUNPUNT', 'FILLED_OTHERWISE', 'NO_CANDIDATES', 'NEED_GONE', 'UNKNOWN',
); // prettier-ignore
export type CloseReason = (typeof closeReasons)[number];
