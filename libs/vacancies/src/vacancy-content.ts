import type {
  Accessibility, Certificate, Commitment, DutchLevel, ExpenseSystem, PlaceKind, ReactionWay, Secrecy, Sector, Suitability,
  Support, TargetGroup, TaskKind, Theme,
} from '#kernel'; // prettier-ignore

export interface TextContent {
  readonly title: string;
  readonly summary: string;
  readonly body: string;
}

/** A language besides Dutch that one needs, per skill by the CEFR (brief 4.14). */
export interface LanguageNeed {
  readonly lang: string;
  readonly speak: DutchLevel;
  readonly read: DutchLevel;
}

/** Everything that an organisation fills in (brief 4.11); days YYYY-MM-DD, amounts in euro cents, slots as a mask of 21 bits. */
export interface VacancyContent {
  readonly texts: {
    readonly nl: TextContent;
    readonly fr: TextContent | null;
    readonly en: TextContent | null;
  };
  /** Languages whose text the organisation wants to write later. */
  readonly translateLater: readonly ('fr' | 'en')[];
  readonly themes: readonly Theme[];
  readonly tasks: readonly TaskKind[];
  /** Null: the organisation's own. */
  readonly sector: Sector | null;
  readonly targetGroups: readonly TargetGroup[];
  readonly municipality: string | null;
  readonly street: string | null;
  readonly placeKind: PlaceKind;
  /** NIS codes besides `municipality`, when there are several places. */
  readonly otherMunicipalities: readonly string[];
  readonly transportNote: string | null;
  /** Speaking and understanding. */
  readonly dutchLevel: DutchLevel;
  /** Reading and writing. */
  readonly dutchRead: DutchLevel;
  readonly languagesNeeded: readonly LanguageNeed[];
  readonly practiseDutch: boolean;
  readonly teamLanguages: readonly string[];
  readonly commitment: Commitment;
  readonly slots: number;
  readonly hoursPerWeek: number | null;
  readonly hoursFlexible: boolean;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly places: number;
  /** When all places are taken it stays online and people queue. */
  readonly waitingList: boolean;
  readonly minAge: number;
  readonly minAgeReason: string | null;
  readonly skillsWanted: readonly string[];
  readonly skillsLearnable: readonly string[];
  readonly certificates: readonly Certificate[];
  readonly support: readonly Support[];
  readonly accessibility: readonly Accessibility[];
  readonly suitedFor: readonly Suitability[];
  readonly expenses: ExpenseSystem;
  readonly expensesDayCents: number | null;
  /** Real travel costs besides a flat amount (brief 4.5: up to 2,000 km a year). */
  readonly travelPaid: boolean;
  readonly secrecy: Secrecy;
  readonly stepsBefore: string | null;
  readonly weeksBefore: number | null;
  readonly reactBy: readonly ReactionWay[];
  readonly walkInNote: string | null;
  readonly photoId: string | null;
  readonly photoAlt: string | null;
  /** The last day that the organisation would like; null for the usual 90 days. */
  readonly wantedUntil: string | null;
  readonly contact: {
    readonly firstName: string;
    readonly email: string | null;
    readonly phone: string | null;
  };
}

/** The age from which one may volunteer, unless the work asks for more (brief 4.6). */
export const usualMinAge = 16;

/** A vacancy on which nothing is filled in yet. */
export const blankContent: VacancyContent = {
  texts: { nl: { title: '', summary: '', body: '' }, fr: null, en: null },
  translateLater: [],
  themes: [],
  tasks: [],
  sector: null,
  targetGroups: [],
  municipality: null,
  street: null,
  placeKind: 'ADDRESS',
  otherMunicipalities: [],
  transportNote: null,
  dutchLevel: 'NONE',
  dutchRead: 'NONE',
  languagesNeeded: [],
  practiseDutch: false,
  teamLanguages: ['nl'],
  commitment: 'REGULAR',
  slots: 0,
  hoursPerWeek: null,
  hoursFlexible: false,
  startsOn: null,
  endsOn: null,
  places: 1,
  waitingList: false,
  minAge: usualMinAge,
  minAgeReason: null,
  skillsWanted: [],
  skillsLearnable: [],
  certificates: [],
  support: [],
  accessibility: [],
  suitedFor: [],
  expenses: 'NONE',
  expensesDayCents: null,
  travelPaid: false,
  secrecy: 'NONE',
  stepsBefore: null,
  weeksBefore: null,
  reactBy: ['PLATFORM'],
  walkInNote: null,
  photoId: null,
  photoAlt: null,
  wantedUntil: null,
  contact: { firstName: '', email: null, phone: null },
};

/** What is public once it is online, and what a proposal of changes holds: all but the contact's data. */
export type VacancyWordsAndTerms = Omit<VacancyContent, 'contact'>;
