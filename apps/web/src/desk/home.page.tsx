import type { VNode } from 'preact';
import type { CandidateLine } from '#candidates';
import { formatTime, languageName } from '#i18n';
import { spokenLanguages } from '#kernel';
import type { DayCount, OpenDraft } from '#reception';
import {
  Button, Card, EmptyState, Form, Layout, LinkButton, PageTitle, PostButton, SelectField, Stat, TextField, paths, useFrame,
  withQuery, type Frame,
} from '#ui'; // prettier-ignore
import { CandidateTable } from './candidate-table.js';

export interface DeskHomeProps {
  readonly frame: Frame;
  readonly today: DayCount;
  readonly drafts: readonly OpenDraft[];
  readonly recent: readonly CandidateLine[];
}

function QuickContact(): VNode {
  const { t, lang } = useFrame();
  const action = paths.deskContact(lang);
  return (
    <Card as="section" class="stack">
      <h2>{t('desk.quick')}</h2>
      <p>{t('desk.quickHint')}</p>
      <div class="cluster">
        {(['nl', 'fr', 'en', 'ar'] as const).map((code) => (
          <PostButton key={code} action={action} fields={{ talk: code }} kind="primary" icon="plus">
            {languageName(lang, code)}
          </PostButton>
        ))}
      </div>
      <Form action={action} class="cluster">
        <SelectField
          name="talk"
          label={t('desk.quickOther')}
          required
          options={spokenLanguages.map((code) => ({ value: code, label: languageName(lang, code) }))}
        />
        <Button kind="secondary">{t('desk.quickCount')}</Button>
      </Form>
    </Card>
  );
}

function Drafts({ drafts }: { drafts: readonly OpenDraft[] }): VNode {
  const { t, lang } = useFrame();
  return (
    <section class="section">
      <h2>{t('desk.drafts')}</h2>
      {drafts.length === 0 ? (
        <p class="muted">{t('desk.noDrafts')}</p>
      ) : (
        <p class="small muted">{t('desk.draftsHint')}</p>
      )}
      <ul class="plain-list stack">
        {drafts.map((draft) => (
          <Card as="li" key={draft.id}>
            <a href={withQuery(paths.deskIntake(lang), { concept: draft.id })}>
              {draft.firstName === null
                ? t('desk.draftNoName')
                : t('desk.draftOf', { name: draft.firstName })}
            </a>
            <p class="small muted">
              {t('desk.draftSince', { time: formatTime(lang, draft.startedAt) })}
              {draft.own ? '' : ` · ${t('desk.draftColleague')}`}
            </p>
          </Card>
        ))}
      </ul>
    </section>
  );
}

function Today({ today }: { today: DayCount }): VNode {
  const { t, lang } = useFrame();
  return (
    <section class="section">
      <h2>{t('desk.today')}</h2>
      <div class="grid grid--small">
        <Stat value={String(today.short)} label={t('desk.todayShort')} />
        <Stat value={String(today.intakes)} label={t('desk.todayIntakes')} />
      </div>
      {today.byLanguage.length === 0 ? null : (
        <p class="small">
          {t('desk.todayLanguages')}:{' '}
          {today.byLanguage
            .map(({ lang: code, count }) => `${languageName(lang, code)} ${count}`)
            .join(' · ')}
        </p>
      )}
    </section>
  );
}

/** Search by the code on paper or the first name; the same box on both pages. */
export function FindCandidate({ words }: { words: string }): VNode {
  const { t, lang } = useFrame();
  return (
    <Form action={paths.deskCandidates(lang)} method="get" class="cluster" label={t('desk.find')}>
      <TextField
        name="q"
        type="search"
        label={t('desk.find')}
        hint={t('desk.findHint')}
        value={words}
        autocomplete="off"
      />
      <Button kind="secondary" icon="search">
        {t('common.search')}
      </Button>
    </Form>
  );
}

/** What a desk worker sees first: who comes in, what is still open, who was here. */
export function DeskHomePage({ frame, today, drafts, recent }: DeskHomeProps): VNode {
  const { t, lang } = frame;
  return (
    <Layout frame={frame} title={t('desk.title')} width="wide" robots="noindex">
      <PageTitle lead={t('desk.lead')}>{t('desk.title')}</PageTitle>
      <div class="split split--half section">
        <QuickContact />
        <Card as="section" accent>
          <h2>{t('desk.newIntake')}</h2>
          <p>{t('desk.newIntakeHint')}</p>
          <LinkButton href={paths.deskIntake(lang)} icon="person">
            {t('desk.newIntake')}
          </LinkButton>
        </Card>
      </div>
      <div class="split split--half">
        <Drafts drafts={drafts} />
        <Today today={today} />
      </div>
      <section class="section">
        <h2>{t('desk.recent')}</h2>
        <FindCandidate words="" />
        {recent.length === 0 ? (
          <EmptyState title={t('desk.noneFound')} icon="people" />
        ) : (
          <CandidateTable candidates={recent} caption={t('desk.recent')} />
        )}
        <p>
          <a href={paths.deskCandidates(lang)}>{t('desk.allCandidates')}</a>
        </p>
      </section>
    </Layout>
  );
}
