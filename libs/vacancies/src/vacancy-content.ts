import type {
  Commitment, DutchLevel, ExpenseSystem, PlaceKind, Secrecy, Support, Theme,
} from '#kernel'; // prettier-ignore

export interface TextContent {
  readonly title: string;
  readonly summary: string;
  readonly body: string;
}

/** Everything that an organisation fills in; days YYYY-MM-DD, amounts in euro cents, slots as a mask of 21 bits. */
export interface VacancyContent {
  readonly texts: {
    readonly nl: TextContent;
    readonly fr: TextContent | null;
    readonly en: TextContent | null;
  };
  readonly themes: readonly Theme[];
  readonly municipality: string | null;
  readonly street: string | null;
  readonly placeKind: PlaceKind;
  readonly dutchLevel: DutchLevel;
  readonly practiseDutch: boolean;
  readonly teamLanguages: readonly string[];
  readonly commitment: Commitment;
  readonly slots: number;
  readonly hoursPerWeek: number | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly places: number;
  readonly minAge: number;
  readonly minAgeReason: string | null;
  readonly support: readonly Support[];
  readonly expenses: ExpenseSystem;
  readonly expensesDayCents: number | null;
  readonly secrecy: Secrecy;
  readonly stepsBefore: string | null;
  readonly contact: {
    readonly firstName: string;
    readonly email: string | null;
    readonly phone: string | null;
  };
}

/** What the law and the calendar say on the day of the check. */
export interface CheckFacts {
  readonly today: string;
  readonly maxDayCents: number | null;
}

/** Message keys by form field; empty when the vacancy is complete. */
export type Problems = Readonly<Record<string, string>>;

const usualMinAge = 16;

const empty = (text: TextContent | null): boolean =>
  text === null || (text.title === '' && text.summary === '' && text.body === '');

function textProblems(suffix: string, text: TextContent): Problems {
  const parts = ['title', 'summary', 'body'] as const;
  return Object.fromEntries(
    parts
      .filter((part) => text[part] === '')
      .map((part) => [`${part}${suffix}`, `vacancies.problem.${part}`]),
  );
}

function whenProblems(content: VacancyContent, today: string): Problems {
  const problems: Record<string, string> = {};
  const { startsOn, endsOn, commitment } = content;
  if (commitment === 'ONCE' && startsOn === null) problems.startsOn = 'vacancies.problem.startsOn';
  if (commitment === 'ONCE' && startsOn !== null && startsOn < today) problems.startsOn = 'errors.dateFuture';
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) problems.endsOn = 'errors.dateOrder';
  if (endsOn !== null && endsOn < today) problems.endsOn ??= 'errors.dateFuture';
  return problems;
}

function conditionProblems(content: VacancyContent, maxDayCents: number | null): Problems {
  const problems: Record<string, string> = {};
  if (content.minAge > usualMinAge && content.minAgeReason === null) {
    problems.minAgeReason = 'vacancies.problem.minAgeReason';
  }
  if (content.expenses === 'FLAT') {
    if (content.expensesDayCents === null) problems.expensesDay = 'vacancies.problem.expensesDay';
    else if (maxDayCents !== null && content.expensesDayCents > maxDayCents) {
      problems.expensesDay = 'vacancies.problem.expensesTooHigh';
    }
  }
  return problems;
}

/** What is missing or wrong before it can be reviewed (brief 4.1, 4.5, 4.6, 4.11); a draft may have all of it. */
export function vacancyProblems(content: VacancyContent, facts: CheckFacts): Problems {
  const { texts, contact } = content;
  const problems: Record<string, string> = {
    ...textProblems('', texts.nl),
    ...(texts.fr && !empty(texts.fr) ? textProblems('Fr', texts.fr) : {}),
    ...(texts.en && !empty(texts.en) ? textProblems('En', texts.en) : {}),
  };
  if (content.themes.length === 0) problems.themes = 'vacancies.problem.themes';
  if (content.placeKind !== 'ONLINE' && content.municipality === null) {
    problems.municipality = 'vacancies.problem.municipality';
  }
  Object.assign(problems, whenProblems(content, facts.today), conditionProblems(content, facts.maxDayCents));
  if (contact.firstName === '') problems.contactFirstName = 'vacancies.problem.contactName';
  if (contact.email === null && contact.phone === null) problems.contactEmail = 'errors.contactNeeded';
  return problems;
}

/** A vacancy on which nothing is filled in yet. */
export const blankContent: VacancyContent = {
  texts: { nl: { title: '', summary: '', body: '' }, fr: null, en: null },
  themes: [],
  municipality: null,
  street: null,
  placeKind: 'ADDRESS',
  dutchLevel: 'NONE',
  practiseDutch: false,
  teamLanguages: ['nl'],
  commitment: 'REGULAR',
  slots: 0,
  hoursPerWeek: null,
  startsOn: null,
  endsOn: null,
  places: 1,
  minAge: usualMinAge,
  minAgeReason: null,
  support: [],
  expenses: 'NONE',
  expensesDayCents: null,
  secrecy: 'NONE',
  stepsBefore: null,
  contact: { firstName: '', email: null, phone: null },
};
