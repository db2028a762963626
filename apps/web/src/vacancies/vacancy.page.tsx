import type { VNode } from 'preact';
import { formatDate, termOf } from '#i18n';
import type { PublicOrganisation } from '#organisations';
import type { FoundVacancy } from '#search';
import {
  Card, ContentLine, Icon, Layout, LinkButton, Notice, PageTitle, QrCode, Tag, paths, themeIcon,
  useFrame, type Frame,
} from '#ui'; // prettier-ignore
import type { PublicVacancy } from '#vacancies';
import type { ShownLegalText } from '../law/legal-words.js';
import { FullNotice } from './full-notice.js';
import { UninsuredNotice } from './information-note.js';
import { ResultCard } from './result-card.js';
import { shownText } from './vacancy.presenter.js';
import { VacancyView } from './vacancy-view.js';

interface VacancyPageProps {
  readonly frame: Frame;
  readonly vacancy: PublicVacancy;
  readonly organisation: PublicOrganisation;
  /** For an uninsured organisation: the words of the law. */
  readonly notice: ShownLegalText | null;
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

function Interest({ vacancy, notice }: Part & Pick<VacancyPageProps, 'notice'>): VNode {
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
      {vacancy.fullSince === null ? null : <FullNotice />}
      <UninsuredNotice note={vacancy.note} notice={notice} />
      <LinkButton href={paths.interest(lang, vacancy.number)} icon="send" rel="nofollow">
        {vacancy.fullSince === null ? t('vacancyPage.interested') : t('renewal.queue')}
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
          <VacancyView {...props} />
          <Dates vacancy={vacancy} />
        </div>
        <aside>
          <Interest {...props} />
          <Share {...props} />
        </aside>
      </div>
      <Others title={t('vacancyPage.similar')} cards={props.similar} />
    </Layout>
  );
}
