import type { VNode } from 'preact';
import type { CandidateLine } from '#candidates';
import { EmptyState, Layout, PageTitle, Pagination, paths, withQuery, type Frame } from '#ui';
import { CandidateTable } from './candidate-table.js';
import { FindCandidate } from './home.page.js';

export interface CandidatesPageProps {
  readonly frame: Frame;
  readonly words: string;
  readonly candidates: readonly CandidateLine[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

/** All candidates that reception may see, found by code or first name. */
export function CandidatesPage({ frame, words, candidates, total, page, pages }: CandidatesPageProps): VNode {
  const { t, lang } = frame;
  const crumbs = [{ href: paths.desk(lang), label: t('desk.title') }];
  return (
    <Layout frame={frame} title={t('desk.allCandidates')} width="wide" robots="noindex" breadcrumbs={crumbs}>
      <PageTitle>{t('desk.allCandidates')}</PageTitle>
      <FindCandidate words={words} />
      <p role="status">{t('desk.found', { count: total })}</p>
      {candidates.length === 0 ? (
        <EmptyState title={t('desk.noneFound')} icon="people">
          <p>{t('desk.noneFoundHint')}</p>
        </EmptyState>
      ) : (
        <CandidateTable candidates={candidates} caption={t('desk.allCandidates')} />
      )}
      <Pagination
        page={page}
        pages={pages}
        href={(number) => withQuery(paths.deskCandidates(lang), { q: words, page: number })}
      />
    </Layout>
  );
}
