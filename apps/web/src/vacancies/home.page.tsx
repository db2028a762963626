import type { VNode } from 'preact';
import { themes } from '#kernel';
import { formatNumber, term } from '#i18n';
import { municipalities, nameIn } from '#places';
import type { SearchResult } from '#search';
import {
  Card,
  Form,
  Icon,
  Layout,
  LinkButton,
  Stat,
  themeIcon,
  TileMap,
  paths,
  useFrame,
  withQuery,
  type Frame,
  type IconName,
} from '#ui';
import { ResultCard } from './result-card.js';
import { SearchBar } from './search-filters.js';

interface HomeProps {
  readonly frame: Frame;
  /** All published vacancies with their facets; the newest three as items. */
  readonly all: SearchResult;
  readonly canonical: string;
}

function Banner(): VNode {
  const { t, lang } = useFrame();
  return (
    <div class="container">
      <h1>{t('home.heading')}</h1>
      <p class="lead">{t('home.lead')}</p>
      <Form method="get" action={paths.search(lang)} id="search" class="search-bar" label={t('search.title')}>
        <SearchBar />
      </Form>
    </div>
  );
}

function Themes({ all }: { all: SearchResult }): VNode {
  const { t, lang } = useFrame();
  return (
    <section class="section" aria-labelledby="themes">
      <h2 id="themes">{t('home.themes')}</h2>
      <ul class="grid grid--small">
        {themes.map((theme) => (
          <Card as="li" key={theme} class="card--link">
            <h3 class="with-icon">
              <Icon name={themeIcon(theme)} size="large" />
              <a href={withQuery(paths.search(lang), { theme })}>{term(t, 'theme', theme)}</a>
            </h3>
            <p class="muted small">{t('search.gives', { count: all.facets.theme[theme] })}</p>
          </Card>
        ))}
      </ul>
    </section>
  );
}

function Places({ all }: { all: SearchResult }): VNode {
  const { t, lang } = useFrame();
  return (
    <section class="section" aria-labelledby="map">
      <h2 id="map">{t('home.map')}</h2>
      <p>{t('home.mapHint')}</p>
      <TileMap
        label={t('home.map')}
        tiles={municipalities.map((municipality) => ({
          nisCode: municipality.nisCode,
          name: nameIn(lang, municipality),
          href: withQuery(paths.search(lang), { municipality: municipality.nisCode }),
          count: all.facets.municipality[municipality.nisCode] ?? 0,
        }))}
      />
    </section>
  );
}

function Numbers({ all }: { all: SearchResult }): VNode {
  const { t, lang } = useFrame();
  const stat = (count: number, label: string, href: string): VNode => (
    <Stat value={formatNumber(lang, count)} label={label.replace(/^[\d.,\s\u202f\u00a0]+/, '')} href={href} />
  );
  const search = paths.search(lang);
  const noDutch = all.facets.dutchLevel.NONE;
  const { practiseDutch } = all.facets;
  return (
    <section class="section grid" aria-label={t('home.title')}>
      {stat(all.total, t('home.open', { count: all.total }), search)}
      {stat(practiseDutch, t('home.practise', { count: practiseDutch }), withQuery(search, { practise: 1 }))}
      {stat(noDutch, t('home.noDutch', { count: noDutch }), withQuery(search, { dutchLevel: 'NONE' }))}
    </section>
  );
}

function Group(props: { icon: IconName; title: string; steps: string[]; href: string; link: string }): VNode {
  return (
    <Card as="section">
      <Icon name={props.icon} size="large" />
      <h3>{props.title}</h3>
      <ol>
        {props.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <LinkButton kind="secondary" href={props.href}>
        {props.link}
      </LinkButton>
    </Card>
  );
}

function HowItWorks(): VNode {
  const { t, lang } = useFrame();
  return (
    <section class="section" aria-labelledby="how">
      <h2 id="how">{t('home.how')}</h2>
      <div class="grid">
        <Group
          icon="person"
          title={t('home.forPeople')}
          steps={[t('home.forPeople1'), t('home.forPeople2'), t('home.forPeople3')]}
          href={paths.search(lang)}
          link={t('home.forPeopleLink')}
        />
        <Group
          icon="organisation"
          title={t('home.forOrganisations')}
          steps={[t('home.forOrganisations1'), t('home.forOrganisations2'), t('home.forOrganisations3')]}
          href={paths.organisationRegister(lang)}
          link={t('home.forOrganisationsLink')}
        />
        <Group
          icon="bridge"
          title={t('home.forReferrers')}
          steps={[t('home.forReferrers1'), t('home.forReferrers2'), t('home.forReferrers3')]}
          href={paths.signIn(lang)}
          link={t('home.forReferrersLink')}
        />
      </div>
    </section>
  );
}

/** The first page: search, themes in pictures, the map, how it works for each of the three groups. */
export function HomePage(props: HomeProps): VNode {
  const { frame, all } = props;
  const { t, lang } = frame;
  return (
    <Layout
      frame={frame}
      title={t('home.title')}
      description={t('home.description')}
      banner={<Banner />}
      head={<link rel="canonical" href={props.canonical} />}
    >
      <Numbers all={all} />
      <Themes all={all} />
      <Places all={all} />
      <section class="section" aria-labelledby="newest">
        <h2 id="newest">{t('home.newest')}</h2>
        {all.items.map((card) => (
          <ResultCard key={card.number} card={card} />
        ))}
        <LinkButton kind="secondary" href={paths.search(lang)}>
          {t('home.openAll')}
        </LinkButton>
      </section>
      <HowItWorks />
    </Layout>
  );
}
