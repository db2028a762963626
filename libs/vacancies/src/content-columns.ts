import { blankContent, type TextContent, type VacancyContent } from './vacancy-content.js';
import type { VacancyContact, VacancyText } from './vacancy-parts.entity.js';
import type { Vacancy } from './vacancy.entity.js';

type Columns = Omit<VacancyContent, 'texts' | 'contact'>;
const { texts: _texts, contact: _contact, ...blankColumns } = blankContent;

/** Names of the columns of a vacancy that an organisation fills in. */
export const contentColumns = Object.keys(blankColumns) as (keyof Columns)[];

/** What was filled in, from the stored rows. */
export function contentOf(
  vacancy: Vacancy,
  texts: readonly VacancyText[],
  contact: VacancyContact | null,
): VacancyContent {
  const text = (lang: string): TextContent | null => {
    const found = texts.find((candidate) => candidate.lang === lang);
    return found ? { title: found.title, summary: found.summary, body: found.body } : null;
  };
  const columns = Object.fromEntries(
    contentColumns.map((name) => [name, vacancy[name]]),
  ) as unknown as Columns;
  return {
    ...columns,
    texts: { nl: text('nl') ?? blankContent.texts.nl, fr: text('fr'), en: text('en') },
    contact: {
      firstName: contact?.firstName ?? '',
      email: contact?.email ?? null,
      phone: contact?.phone ?? null,
    },
  };
}

/** The columns of a vacancy that come from what was filled in; what contradicts another answer is left out. */
export function columnsOf(content: VacancyContent) {
  const columns = Object.fromEntries(contentColumns.map((name) => [name, content[name]])) as Pick<
    Vacancy,
    keyof Columns
  >;
  return {
    ...columns,
    expensesDayCents: content.expenses === 'FLAT' ? content.expensesDayCents : null,
    travelPaid: content.expenses === 'FLAT' && content.travelPaid,
    otherMunicipalities: content.placeKind === 'SEVERAL' ? [...content.otherMunicipalities] : [],
    photoAlt: content.photoId === null ? null : content.photoAlt,
    walkInNote: content.reactBy.includes('WALK_IN') ? content.walkInNote : null,
  };
}
