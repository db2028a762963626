import type { VNode } from 'preact';
import { formatList, languageName, termOf } from '#i18n';
import { municipalityName } from '#places';
import { formatEnterpriseNumber, type PublicOrganisation } from '#organisations';
import type { SearchResult } from '#search';
import {
  Card,
  ContentText,
  Details,
  EmptyState,
  FactList,
  Layout,
  PageTitle,
  Pagination,
  paths,
  safeUrl,
  useFrame,
  withQuery,
  type Fact,
  type Frame,
} from '#ui';
import { AccessibilityFacts } from './accessibility-facts.js';
import { purposeIn } from './information-note.js';
import { ResultCard } from './result-card.js';

interface OrganisationPageProps {
  readonly frame: Frame;
  readonly organisation: PublicOrganisation;
  readonly open: SearchResult;
  readonly canonical: string;
  /** Page of the open vacancies, from 1. */
  readonly page: number;
  readonly pages: number;
}

function Website({ address }: { address: string }): VNode | null {
  const href = safeUrl(address);
  if (href === null) return null;
  return (
    <a href={href} rel="nofollow noopener">
      {address}
    </a>
  );
}

function useFacts(organisation: PublicOrganisation): Fact[] {
  const { t, lang } = useFrame();
  const { street, postcode, municipality, website, enterpriseNumber, teamLanguages } = organisation;
  const place = [street, postcode, municipalityName(lang, municipality)].filter(Boolean).join(', ');
  const languages = teamLanguages.map((code) => languageName(lang, code));
  const legalForm = termOf(t, 'legalForm', organisation.legalForm);
  const known: (Fact | null)[] = [
    { icon: 'organisation', label: t('vacancyPage.legalForm'), value: legalForm },
    { icon: 'star', label: t('vacancyPage.sector'), value: termOf(t, 'sector', organisation.sector) },
    { icon: 'place', label: t('vacancyPage.place'), value: place },
    { icon: 'language', label: t('vacancyPage.team'), value: formatList(lang, languages) },
    enterpriseNumber
      ? {
          icon: 'document',
          label: t('vacancyPage.enterpriseNumber'),
          value: formatEnterpriseNumber(enterpriseNumber),
        }
      : null,
    website
      ? { icon: 'external', label: t('vacancyPage.website'), value: <Website address={website} /> }
      : null,
  ];
  return known.filter((fact) => fact !== null);
}

/** The purpose in the page's language; what was written in others stands below, each marked. */
function Purpose({ organisation }: { organisation: PublicOrganisation }): VNode {
  const { t, lang } = useFrame();
  const first = purposeIn(lang, organisation);
  const { purposeNl, purposeFr, purposeEn } = organisation;
  const written = [
    { lang: 'nl', text: purposeNl },
    { lang: 'fr', text: purposeFr },
    { lang: 'en', text: purposeEn },
  ].filter((one): one is { lang: string; text: string } => one.text !== null && one.lang !== first.lang);
  return (
    <>
      <ContentText text={first.text} lang={first.lang} />
      {written.length === 0 ? null : (
        <Details summary={t('orgLife.purposeOthers')}>
          {written.map((one) => (
            <div key={one.lang}>
              <h3>{languageName(lang, one.lang)}</h3>
              <ContentText text={one.text} lang={one.lang} />
            </div>
          ))}
        </Details>
      )}
    </>
  );
}

function About({ organisation }: { organisation: PublicOrganisation }): VNode {
  const { t } = useFrame();
  return (
    <Card as="section">
      <h2>{t('vacancyPage.orgAbout')}</h2>
      <Purpose organisation={organisation} />
      <FactList facts={useFacts(organisation)} />
    </Card>
  );
}

/** What anybody may know of an organisation, and what it looks for now. */
export function OrganisationPage(props: OrganisationPageProps): VNode {
  const { frame, organisation, open, canonical, page, pages } = props;
  const { t, lang } = frame;
  return (
    <Layout
      frame={frame}
      title={organisation.name}
      description={t('vacancyPage.orgDescription', { name: organisation.name })}
      head={<link rel="canonical" href={canonical} />}
      breadcrumbs={[{ href: paths.search(lang), label: t('common.navSearch') }]}
    >
      <PageTitle>
        <bdi>{organisation.name}</bdi>
      </PageTitle>
      <div class="split split--end">
        <section aria-labelledby="open">
          <h2 id="open">{t('vacancyPage.orgVacancies', { count: open.total })}</h2>
          {open.total === 0 ? <EmptyState title={t('vacancyPage.orgNone')} /> : null}
          {open.items.map((card) => (
            <ResultCard key={card.number} card={card} />
          ))}
          <Pagination
            page={page}
            pages={pages}
            href={(pagina) => withQuery(paths.organisation(lang, organisation.number), { pagina })}
          />
        </section>
        <div>
          <About organisation={organisation} />
          <AccessibilityFacts organisation={organisation} />
        </div>
      </div>
    </Layout>
  );
}
