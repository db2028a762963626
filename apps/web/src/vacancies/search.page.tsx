import type { VNode } from 'preact';
import { formatList } from '#i18n';
import { anyVacancy, type SearchQuery, type SearchResult } from '#search';
import {
  ChipList,
  EmptyState,
  Form,
  Hidden,
  Layout,
  LinkButton,
  Notice,
  PageTitle,
  Pagination,
  paths,
  useFrame,
  type Frame,
} from '#ui';
import { ResultCard } from './result-card.js';
import { SearchBar, SearchFilters } from './search-filters.js';
import { searchParams } from './search-params.js';
import { chosenFilters, searchHref, sortLinks, type ChosenFilter, type WayOut } from './search.presenter.js';

interface SearchPageProps {
  readonly frame: Frame;
  readonly query: SearchQuery;
  readonly result: SearchResult;
  /** Only when nothing was found. */
  readonly waysOut: readonly WayOut[];
  readonly canonical: string;
}

function Readings({ result }: { result: SearchResult }): VNode | null {
  const { t, lang } = useFrame();
  if (result.readings.length === 0) return null;
  return (
    <Notice kind="info">
      {result.readings.map(({ word, read }) => (
        <p key={word}>{t('search.reading', { word, read: formatList(lang, read) })}</p>
      ))}
    </Notice>
  );
}

function Sorting({ query }: { query: SearchQuery }): VNode {
  const { t } = useFrame();
  return (
    <nav class="subnav no-print" aria-label={t('search.sort')}>
      <ul>
        {sortLinks(t, query).map(({ href, label, current }) => (
          <li key={href}>
            <a href={href} aria-current={current ? 'true' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Nothing({ query, waysOut }: Pick<SearchPageProps, 'query' | 'waysOut'>): VNode {
  const { t, lang } = useFrame();
  return (
    <EmptyState title={t('search.noneTitle')} icon="search">
      {waysOut.length === 0 ? null : (
        <>
          <p>{t('search.noneText')}</p>
          <ul class="plain-list">
            {waysOut.map(({ href, label, count }) => (
              <li key={href}>
                <a href={href}>{label}</a> ({t('search.gives', { count })})
              </li>
            ))}
          </ul>
        </>
      )}
      <LinkButton
        kind="secondary"
        href={searchHref({ ...anyVacancy, lang, words: query.place ? query.words : '' })}
      >
        {t('search.wider')}
      </LinkButton>
    </EmptyState>
  );
}

function Results({ query, result, waysOut }: Omit<SearchPageProps, 'frame' | 'canonical'>): VNode {
  const { t } = useFrame();
  const pages = Math.ceil(result.total / result.perPage);
  return (
    <>
      <Sorting query={query} />
      {result.total === 0 ? <Nothing query={query} waysOut={waysOut} /> : null}
      {result.total > 0 && result.items.length === 0 ? (
        <EmptyState title={t('search.pastEnd')}>
          <LinkButton kind="secondary" href={searchHref({ ...query, page: 1 })}>
            {t('search.firstPage')}
          </LinkButton>
        </EmptyState>
      ) : null}
      {result.items.map((card) => (
        <ResultCard key={card.number} card={card} />
      ))}
      <Pagination page={result.page} pages={pages} href={(page) => searchHref({ ...query, page })} />
      <Notice kind="info" title={t('search.deskTitle')}>
        <p>{t('search.deskText')}</p>
      </Notice>
    </>
  );
}

/** The part of the page that follows the filters at once when there is JavaScript. */
function Found(props: SearchPageProps & { filters: readonly ChosenFilter[] }): VNode {
  const { query, result, filters } = props;
  const { t, lang } = useFrame();
  return (
    <div id="results">
      <h2 class="visually-hidden">{t('search.results')}</h2>
      <div class="cluster cluster--between">
        <p role="status" class="lead">
          {t('search.count', { count: result.total })}
        </p>
        <a class="no-print" href="#filters">
          {filters.length === 0
            ? t('search.toFilters')
            : t('search.toFiltersCount', { count: filters.length })}
        </a>
      </div>
      <ChipList
        chips={filters.map(({ label, without }) => ({ label, href: searchHref(without) }))}
        clear={searchHref({ ...anyVacancy, lang })}
      />
      <Readings result={result} />
      <Results query={query} result={result} waysOut={props.waysOut} />
    </div>
  );
}

/** The search: two questions, results at once, filters beside them; everything in the address (UC-02). */
export function SearchPage(props: SearchPageProps): VNode {
  const { frame, query, result } = props;
  const { t, lang } = frame;
  const filters = chosenFilters(t, query);
  const title = query.words ? t('search.titleWords', { words: query.words }) : t('search.title');
  const narrowed = filters.length > 0 || query.page > 1 || query.sort !== 'relevance';
  return (
    <Layout
      frame={frame}
      title={title}
      description={t('search.description')}
      islands={['live-filter']}
      head={<link rel="canonical" href={props.canonical} />}
      {...(narrowed ? { robots: 'noindex, follow' } : {})}
    >
      <PageTitle>{t('search.title')}</PageTitle>
      <Form
        method="get"
        action={paths.search(lang)}
        class="form form--filters"
        id="search"
        label={t('search.title')}
        island="live-filter"
        updates="results"
        values={searchParams(query)}
      >
        {query.sort === 'relevance' ? null : <Hidden name="sort" value={query.sort} />}
        <div class="search-bar no-print">
          <SearchBar />
        </div>
        <div class="split split--end">
          <Found {...props} filters={filters} />
          <SearchFilters query={query} facets={result.facets} />
        </div>
      </Form>
    </Layout>
  );
}
