import type { VNode } from 'preact';
import { slotsText, term } from '#i18n';
import type { Frame } from './index.js';
import { FormSample } from './gallery-form.page.js';
import { Figures, tiles } from './gallery-figures.page.js';
import {
  Button,
  Card,
  ChipList,
  ContentText,
  Details,
  EmptyState,
  FactList,
  Form,
  Icon,
  Layout,
  LinkButton,
  Notice,
  PageTitle,
  Pagination,
  PostButton,
  QrCode,
  SelectField,
  SubNav,
  SummaryList,
  Tag,
  TaskList,
  TextField,
  themeIcon,
  Timeline,
  useFrame,
} from './index.js';
import { iconShapes } from './icon-shapes.js';
import type { IconName } from './icon.js';

function Search(): VNode {
  const { t } = useFrame();
  return (
    <section class="section">
      <ChipList
        chips={[
          { href: '/nl/vacatures?m=21004', label: 'Brussel' },
          { href: '/nl/vacatures?theme=food', label: term(t, 'theme', 'food') },
        ]}
        clear="/nl/vacatures"
      />
      <div class="grid">
        {(['food', 'company', 'repair'] as const).map((theme) => (
          <Card key={theme} as="article" class="card--link">
            <p class="muted small with-icon">
              <Icon name={themeIcon(theme)} /> {term(t, 'theme', theme)}
            </p>
            <h3>
              <a href="/nl/vacatures/1042">Soep koken voor de buurt</a>
            </h3>
            <FactList
              facts={[
                { icon: 'organisation', label: 'Organisatie', value: 'Keuken van de Zenne vzw' },
                { icon: 'place', label: t('common.municipality'), value: 'Sint-Jans-Molenbeek' },
                { icon: 'clock', label: t('common.time'), value: slotsText(t, 0b000_000_011) },
                { icon: 'dutch', label: 'Nederlands', value: term(t, 'dutchNeeded', 'A1') },
              ]}
            />
            <Tag tone="accent">Nederlands oefenen</Tag>
          </Card>
        ))}
      </div>
      <Pagination page={3} pages={12} href={(page) => `/nl/vacatures?page=${page}`} />
    </section>
  );
}

function Progress(): VNode {
  const { t } = useFrame();
  return (
    <section class="section split split--half">
      <div>
        <h2>Verloop</h2>
        <Timeline
          items={[
            { at: '2026-11-02', title: 'Je zei dat je interesse hebt', state: 'done' },
            {
              at: '2026-11-04',
              title: 'De organisatie kreeg je vraag',
              state: 'now',
              body: <p>Binnen een week hoor je iets.</p>,
            },
            { at: null, title: 'Kennismaking', state: 'next' },
          ]}
        />
        <TaskList
          tasks={[
            { title: 'Wat is het?', href: '/nl/a', state: 'done' },
            { title: 'Wanneer en waar', href: '/nl/b', state: 'started', hint: 'De plaats ontbreekt nog.' },
            { title: 'Nakijken en versturen', state: 'cannot' },
          ]}
        />
      </div>
      <div>
        <h2>Antwoorden</h2>
        <SummaryList
          rows={[
            { label: t('common.name'), value: 'Fatou', change: '/nl/c' },
            { label: t('common.phone'), value: '0470 12 34 56', change: '/nl/d' },
          ]}
        />
        <ContentText lang="fr" text={'Bonjour,\nje cuisine volontiers.\n\n<b>À bientôt</b>'} />
        <Details summary="Wat betekent dit?">
          <p>Een korte uitleg.</p>
        </Details>
        <QrCode text="https://example.org/v/1042" label="QR-code van vacature 1042" />
      </div>
    </section>
  );
}

function Messages(): VNode {
  return (
    <section class="section">
      <Notice kind="info">
        <p>De balie is open op dinsdag.</p>
      </Notice>
      <Notice kind="warning">
        <p>Deze vacature eindigt over drie dagen.</p>
      </Notice>
      <Notice kind="error" title="De mail vertrok niet">
        <p>We proberen het opnieuw.</p>
      </Notice>
      <EmptyState title="Niets gevonden">
        <p>Laat een filter weg.</p>
        <LinkButton kind="secondary" href="/nl/vacatures">
          Toon alles
        </LinkButton>
      </EmptyState>
      <div class="cluster">
        <Tag>Ontwerp</Tag>
        <Tag tone="info">Nieuw</Tag>
        <Tag tone="success">Gestart</Tag>
        <Tag tone="warning">Stil</Tag>
        <Tag tone="error">Gestopt</Tag>
        <PostButton action="/nl/x" kind="danger">
          Verwijderen
        </PostButton>
        <PostButton action="/nl/y" icon="print">
          Afdrukken
        </PostButton>
      </div>
      <ul class="cluster plain-list">
        {(Object.keys(iconShapes) as IconName[]).map((name) => (
          <li key={name} title={name}>
            <Icon name={name} size="large" />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Banner(): VNode {
  return (
    <>
      <h1>Help mee in Brussel</h1>
      <p class="lead">Zoek een vrijwillige taak die bij je past. In je buurt, op jouw tempo.</p>
      <Form method="get" action="/nl/vacatures" id="search" class="search-bar" label="Zoeken">
        <TextField name="q" type="search" label="Wat wil je doen?" />
        <SelectField
          name="municipality"
          label="Waar?"
          blank="Alle gemeenten"
          options={tiles.map((tile) => ({ value: tile.nisCode, label: tile.name }))}
        />
        <Button icon="search">Zoeken</Button>
      </Form>
    </>
  );
}

/** Every component on one page: looked at in a browser and checked by the specs. */
export function GalleryPage({ frame }: { frame: Frame }): VNode {
  return (
    <Layout
      frame={frame}
      title="Onderdelen"
      description="Alle onderdelen"
      banner={<Banner />}
      breadcrumbs={[{ href: '/nl', label: 'Start' }]}
    >
      <SubNav
        label="Delen"
        items={[
          { href: '/nl/a', label: 'Vacatures', current: true },
          { href: '/nl/b', label: 'Voorstellen' },
        ]}
      />
      <PageTitle
        level={2}
        over="Overzicht"
        lead="Alles op één bladzijde."
        aside={
          <LinkButton href="/nl/nieuw" icon="plus">
            Nieuwe vacature
          </LinkButton>
        }
      >
        <span>Onderdelen</span>
      </PageTitle>
      <Search />
      <FormSample />
      <Progress />
      <Figures />
      <Messages />
    </Layout>
  );
}
