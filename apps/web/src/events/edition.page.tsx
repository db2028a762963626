import type { VNode } from 'preact';
import type { EditionCounts, EditionView, StandApplicationView } from '#events';
import { formatNumber, languageName } from '#i18n';
import {
  Card, DataTable, EmptyState, Layout, LinkButton, PageTitle, PostButton, SummaryList, Tag, paths, type Frame,
} from '#ui'; // prettier-ignore
import { EditionFacts, EditionTitle, inReaderLanguage } from './market-words.js';
import { OutcomeCounts } from './outcome-counts.js';
import { StandCard } from './stand-card.js';

export interface EditionPageProps {
  readonly frame: Frame;
  readonly edition: EditionView;
  readonly stands: readonly StandApplicationView[];
  readonly counts: EditionCounts;
  /** The one step forward that is possible now. */
  readonly step: 'publish' | 'prepare' | 'ready' | 'hold' | 'followUp' | 'evaluate' | null;
}

function NextStep({ frame, edition, step }: EditionPageProps): VNode | null {
  const { t, lang } = frame;
  if (step === null) return null;
  return (
    <Card accent>
      <h2>{t('events.nextStep')}</h2>
      <p>{t(`events.stepHint.${step}`)}</p>
      <PostButton
        action={paths.teamMarketAdvance(lang, edition.id)}
        fields={{ step }}
        kind="primary"
        icon="next"
      >
        {t(`events.step.${step}`)}
      </PostButton>
    </Card>
  );
}

function Figures({ frame, edition, counts }: EditionPageProps): VNode {
  const { t, lang } = frame;
  const n = (value: number): string => formatNumber(lang, value);
  const of = (count: number, most: number): string => t('events.ofMost', { count, most: n(most) });
  return (
    <section class="section">
      <h2>{t('events.figures')}</h2>
      <div class="split split--half">
        <SummaryList
          rows={[
            { label: t('events.seats'), value: of(counts.seatsTaken, edition.capacity) },
            { label: t('events.present'), value: n(counts.present) },
            { label: t('events.groups'), value: n(counts.groups) },
            { label: t('events.interpreterWishes'), value: n(counts.interpreterWishes) },
            { label: t('events.confirmedStands'), value: of(counts.confirmedStands, edition.standsMax) },
            { label: t('events.preparedStands'), value: of(counts.preparedStands, counts.confirmedStands) },
          ]}
        />
        <div>
          <h3>{t('events.talksTitle')}</h3>
          <OutcomeCounts talks={counts.talks} introductions={n(counts.introductions)} />
        </div>
      </div>
      <h3>{t('events.languagesTitle')}</h3>
      {counts.languages.length === 0 ? (
        <p class="muted">{t('events.languagesNone')}</p>
      ) : (
        <>
          <p class="muted">{t('events.languagesHint')}</p>
          <DataTable
            caption={t('events.languagesTitle')}
            hideCaption
            columns={[
              { key: 'language', label: t('common.language') },
              { key: 'people', label: t('events.peopleLabel'), numeric: true },
            ]}
            rows={counts.languages.map(({ language, people }) => ({
              language: languageName(lang, language),
              people: people === null ? t('common.suppressed') : n(people),
            }))}
          />
        </>
      )}
      <LinkButton href={paths.teamMarketFile(lang, edition.id)} kind="secondary" icon="download">
        {t('events.figuresFile')}
      </LinkButton>
    </section>
  );
}

function Summary({ frame, edition }: EditionPageProps): VNode {
  const { t, lang } = frame;
  return (
    <Card>
      <EditionFacts edition={edition} />
      <div class="cluster">
        <LinkButton href={paths.teamMarketDoor(lang, edition.id)} icon="people">
          {t('events.door')}
        </LinkButton>
        {edition.state === 'EVALUATED' ? null : (
          <LinkButton href={paths.teamMarketEdit(lang, edition.id)} kind="secondary" icon="edit">
            {t('events.edit')}
          </LinkButton>
        )}
        {edition.publishedAt === null ? null : (
          <LinkButton href={paths.market(lang, edition.number)} kind="quiet" icon="external">
            {t('events.publicPage')}
          </LinkButton>
        )}
      </div>
    </Card>
  );
}

/** One edition for the team: its next step, its stands, its figures. */
export function EditionPage(props: EditionPageProps): VNode {
  const { frame, edition, stands } = props;
  const { t, lang } = frame;
  return (
    <Layout
      frame={frame}
      title={inReaderLanguage(edition.title, lang).text}
      robots="noindex"
      width="wide"
      breadcrumbs={[
        { href: paths.team(lang), label: t('site.areaTeam') },
        { href: paths.teamMarkets(lang), label: t('events.title') },
      ]}
    >
      <PageTitle aside={<Tag tone="accent">{t(`events.edition.${edition.state}`)}</Tag>}>
        <EditionTitle edition={edition} />
      </PageTitle>
      <div class="split split--half">
        <Summary {...props} />
        <NextStep {...props} />
      </div>
      <section class="section">
        <h2>{t('events.standsTeam')}</h2>
        {stands.length === 0 ? (
          <EmptyState title={t('events.standsTeamNone')} icon="organisation" />
        ) : (
          <ul class="plain-list grid">
            {stands.map((stand) => (
              <StandCard key={stand.id} frame={frame} stand={stand} />
            ))}
          </ul>
        )}
      </section>
      <Figures {...props} />
    </Layout>
  );
}
