import { isId } from '#kernel';
import { withQuery, type FieldValues } from '#ui';
import { waitingKinds, type WaitingFilter } from '#vacancies';

/** The page and filter of the queue, from whatever stands in the address. */
export function readWaiting(query: Readonly<Record<string, unknown>>): {
  filter: WaitingFilter;
  page: number;
} {
  const { soort, organisatie, q, pagina } = query;
  const words = typeof q === 'string' ? q.replaceAll(String.fromCharCode(0), '').trim().slice(0, 100) : '';
  const filter = {
    kind: waitingKinds.find((kind) => kind === soort) ?? null,
    organisationId: typeof organisatie === 'string' && isId(organisatie) ? organisatie : null,
    firstOnly: query.nieuw === '1',
    overdueOnly: query.telaat === '1',
    words: words.isWellFormed() ? words : '',
  };
  return { filter, page: /^[1-9]\d{0,4}$/.test(String(pagina)) ? Number(pagina) : 1 };
}

/** The filter as fields of its form. */
export const waitingValues = (filter: WaitingFilter): FieldValues => ({
  soort: filter.kind ?? '',
  nieuw: filter.firstOnly ? '1' : '',
  telaat: filter.overdueOnly ? '1' : '',
  q: filter.words,
});

/** The address of the queue with this filter. */
export const waitingHref = (path: string, filter: Partial<WaitingFilter>, page = 1): string =>
  withQuery(path, {
    soort: filter.kind,
    organisatie: filter.organisationId,
    nieuw: filter.firstOnly === true ? '1' : null,
    telaat: filter.overdueOnly === true ? '1' : null,
    q: filter.words,
    pagina: page > 1 ? page : null,
  });

/** True when something was asked for. */
export const isFiltered = ({ kind, organisationId, firstOnly, overdueOnly, words }: WaitingFilter): boolean =>
  kind !== null || organisationId !== null || firstOnly || overdueOnly || words !== '';
