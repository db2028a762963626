import { usualMinAge, type TextContent, type VacancyContent } from './vacancy-content.js';

/** What the law and the calendar say on the day of the check. */
export interface CheckFacts {
  readonly today: string;
  readonly maxDayCents: number | null;
}

/** Message keys by form field; empty when the vacancy is complete. */
export type Problems = Readonly<Record<string, string>>;

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
  if (content.wantedUntil !== null && content.wantedUntil < today) problems.wantedUntil = 'errors.dateFuture';
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
  const { texts } = content;
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
  if (content.placeKind === 'SEVERAL' && content.otherMunicipalities.length === 0) {
    problems.otherMunicipalities = 'vacancies.problem.otherMunicipalities';
  }
  if (content.photoId !== null && content.photoAlt === null) problems.photoAlt = 'vacancies.problem.photoAlt';
  return { ...problems, ...reactionProblems(content) };
}

function reactionProblems({ contact, reactBy, walkInNote }: VacancyContent): Problems {
  const problems: Record<string, string> = {};
  if (contact.firstName === '') problems.contactFirstName = 'vacancies.problem.contactName';
  if (contact.email === null && contact.phone === null) problems.contactEmail = 'errors.contactNeeded';
  if (reactBy.includes('PHONE') && contact.phone === null) {
    problems.contactPhone = 'vacancies.problem.phoneToCall';
  }
  if (reactBy.includes('WALK_IN') && walkInNote === null) {
    problems.walkInNote = 'vacancies.problem.walkInNote';
  }
  return problems;
}
