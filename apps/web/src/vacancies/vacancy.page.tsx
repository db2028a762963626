import type { VNode } from 'preact';
import { formatDate, languageName, termOf } from '#i18n';
import type { PublicOrganisation } from '#organisations';
import type { FoundVacancy } from '#search';
import {
  Card, ContentLine, ContentText, FactList, Icon, Layout, LinkButton, Notice, PageTitle, QrCode, Tag, paths, themeIcon,
  useFrame, type Frame,
} from '#ui'; // prettier-ignore
import type { PublicVacancy } from '#vacancies';
import { InformationNote, UninsuredNotice } from './information-note.js';
import { ResultCard } from './result-card.js';
import { isClosed, shownText, vacancyFacts } from './vacancy.presenter.js';

interface VacancyPageProps {
  readonly frame: Frame;
  readonly vacancy: PublicVacancy;
  readonly organisation: PublicOrganisation;
  readonly similar: readonly FoundVacancy[];
  readonly canonical: string;
  /** Full address of the short link, for QR code and paper. */
  readonly shortLink: string;
}

type Part = Pick<VacancyPageProps, 'vacancy'>;

function Heading({ vacancy, organisation }: Part & Pick<VacancyPageProps, 'organisation'>): VNode {
  const { t, lang } = useFrame();
  const { title, lang: textLang } = shownText(vacancy, lang);
  return (
    <PageTitle
      over={
        <a href={paths.organisation(lang, organisation.number)}>
          <bdi>{organisation.name}</bdi>
        </a>
      }
      lead={
        <span class="cluster small">
          {vacancy.themes.map((theme) => (
            <span class="with-icon" key={theme}>
              <Icon name={themeIcon(theme)} /> {termOf(t, 'theme', theme)}
            </span>
          ))}
          {vacancy.practiseDutch ? <Tag tone="accent">{t('vacancyPage.practise')}</Tag> : null}
        </span>
      }
    >
      <ContentLine text={title} lang={textLang} />
    </PageTitle>
  );
}

/** What one does, with the steps before and the support offered; also in previews. */
export function Words({ vacancy }: Part): VNode {
  const { t, lang } = useFrame();
  const text = shownText(vacancy, lang);
  return (
    <section class="section" aria-labelledby="what">
      <h2 id="what">{t('vacancyPage.what')}</h2>
      {text.lang === lang ? null : (
        <Notice kind="info" title={t('vacancyPage.onlyIn', { language: languageName(lang, text.lang) })}>
          <p>{t('vacancyPage.onlyInHelp')}</p>
        </Notice>
      )}
      <div class="lead">
        <ContentText text={text.summary} lang={text.lang} />
      </div>
      <ContentText text={text.body} lang={text.lang} />
      {vacancy.stepsBefore === null ? null : (
        <>
          <h3>{t('vacancyPage.steps')}</h3>
          <ContentText text={vacancy.stepsBefore} lang="nl" />
        </>
      )}
      {vacancy.support.length === 0 ? null : (
        <>
          <h3>{t('vacancyPage.support')}</h3>
          <ul>
            {vacancy.support.map((code) => (
              <li key={code}>{termOf(t, 'support', code)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Interest({ vacancy }: Part): VNode {
  const { t, lang } = useFrame();
  if (vacancy.state !== 'PUBLISHED') {
    return (
      <Notice kind="info" title={t('vacancyPage.pausedTitle')}>
        <p>{t('vacancyPage.pausedText')}</p>
      </Notice>
    );
  }
  return (
    <div class="no-print">
      <UninsuredNotice note={vacancy.note} />
      <LinkButton href={paths.interest(lang, vacancy.number)} icon="send" rel="nofollow">
        {t('vacancyPage.interested')}
      </LinkButton>
      <p class="muted small">{t('vacancyPage.interestedHint')}</p>
    </div>
  );
}

function Share({ vacancy, shortLink }: Part & Pick<VacancyPageProps, 'shortLink'>): VNode {
  const { t, lang } = useFrame();
  const { title } = shownText(vacancy, lang);
  const subject = encodeURIComponent(t('vacancyPage.mailSubject', { title }));
  return (
    <Card as="section">
      <h2>{t('vacancyPage.share')}</h2>
      <p class="small">{t('vacancyPage.shareHint')}</p>
      <QrCode text={shortLink} label={t('vacancyPage.qr')} />
      <p>
        <a href={shortLink}>{shortLink}</a>
      </p>
      <p class="no-print">
        <a href={`mailto:?subject=${subject}&body=${encodeURIComponent(shortLink)}`}>
          {t('vacancyPage.mail')}
        </a>
      </p>
      <p class="small muted no-print">{t('vacancyPage.printHint')}</p>
    </Card>
  );
}

function Dates({ vacancy }: Part): VNode {
  const { t, lang } = useFrame();
  return (
    <p class="small muted">
      {t('vacancyPage.number', { number: String(vacancy.number) })}
      {vacancy.publishedAt
        ? ` · ${t('vacancyPage.published', { date: formatDate(lang, vacancy.publishedAt) })}`
        : ''}
      {vacancy.expiresOn
        ? ` · ${t('vacancyPage.expires', { date: formatDate(lang, vacancy.expiresOn) })}`
        : ''}
    </p>
  );
}

function Others({ title, cards }: { title: string; cards: readonly FoundVacancy[] }): VNode | null {
  if (cards.length === 0) return null;
  return (
    <section class="section no-print" aria-labelledby="others">
      <h2 id="others">{title}</h2>
      {cards.map((card) => (
        <ResultCard key={card.number} card={card} />
      ))}
    </section>
  );
}

/** One vacancy with everything a volunteer should know before saying yes (brief 4.2, 4.11). */
export function VacancyPage(props: VacancyPageProps): VNode {
  const { frame, vacancy } = props;
  const { t, lang } = frame;
  const text = shownText(vacancy, lang);
  return (
    <Layout
      frame={frame}
      title={text.title}
      description={text.summary}
      head={<link rel="canonical" href={props.canonical} />}
      breadcrumbs={[{ href: paths.search(lang), label: t('common.navSearch') }]}
      {...(vacancy.state === 'PUBLISHED' ? {} : { robots: 'noindex' })}
    >
      <Heading {...props} />
      <div class="split split--end">
        <div>
          <section class="section" aria-labelledby="facts">
            <h2 id="facts">{t('vacancyPage.facts')}</h2>
            <FactList columns facts={vacancyFacts(t, vacancy)} />
          </section>
          <Words vacancy={vacancy} />
          <InformationNote {...props} />
          <Dates vacancy={vacancy} />
        </div>
        <aside>
          <Interest vacancy={vacancy} />
          <Share {...props} />
        </aside>
      </div>
      <Others title={t('vacancyPage.similar')} cards={props.similar} />
    </Layout>
  );
}

/** A vacancy that takes nobody any more: says so and offers others near it (410). */
export function ClosedVacancyPage(props: Pick<VacancyPageProps, 'frame' | 'vacancy' | 'similar'>): VNode {
  const { frame, vacancy, similar } = props;
  const { t, lang } = frame;
  const { title, lang: textLang } = shownText(vacancy, lang);
  return (
    <Layout
      frame={frame}
      title={t('vacancyPage.closedTitle')}
      robots="noindex"
      breadcrumbs={[{ href: paths.search(lang), label: t('common.navSearch') }]}
    >
      <PageTitle over={<ContentLine text={title} lang={textLang} />}>
        {t('vacancyPage.closedTitle')}
      </PageTitle>
      <p class="lead">
        {vacancy.state === 'FILLED' ? t('vacancyPage.filledText') : t('vacancyPage.closedText')}
      </p>
      <Others title={t('vacancyPage.alternatives')} cards={similar} />
      <LinkButton kind="secondary" href={paths.search(lang)}>
        {t('vacancyPage.backToSearch')}
      </LinkButton>
    </Layout>
  );
}

/** Kept beside the page: whether it is the open or the closed one. */
export const pageOf = (props: VacancyPageProps): { page: VNode; status: number } =>
  isClosed(props.vacancy)
    ? { page: <ClosedVacancyPage {...props} />, status: 410 }
    : { page: <VacancyPage {...props} />, status: 200 };
