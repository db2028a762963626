import type { VNode } from 'preact';
import { slotsText, term, termOptions } from '#i18n';
import type { Frame, Tile } from './index.js';
import {
  BarChart, Button, Card, Checkbox, Checkboxes, ChipList, ContentText, DataTable, DateField, Details, EmptyState,
  FactList, Fieldset, Form, FormActions, Icon, Layout, LineChart, LinkButton, Notice, NumberField, PageTitle,
  Pagination, PostButton, QrCode, Radios, SelectField, SlotsField, Stat, Steps, SubNav, SummaryList, Tag, TaskList,
  TextArea, TextField, themeIcon, TileMap, Timeline, useFrame,
} from './index.js';
import { iconShapes } from './icon-shapes.js';
import type { IconName } from './icon.js';

const municipalities = [
  'Anderlecht', 'Oudergem', 'Sint-Agatha-Berchem', 'Brussel', 'Etterbeek', 'Evere', 'Vorst', 'Ganshoren', 'Elsene', 'Jette',
  'Koekelberg', 'Sint-Jans-Molenbeek', 'Sint-Gillis', 'Sint-Joost-ten-Node', 'Schaarbeek', 'Ukkel', 'Watermaal-Bosvoorde',
  'Sint-Lambrechts-Woluwe', 'Sint-Pieters-Woluwe',
];

const tiles: readonly Tile[] = municipalities.map((name, index) => ({
  nisCode: String(21001 + index),
  name,
  href: `/nl/vacatures?municipality=${21001 + index}`,
  count: (index * 7) % 23,
  current: index === 3,
}));

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
            <p class="muted small">
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

function FormSample(): VNode {
  const { t } = useFrame();
  const errors = { email: t('errors.email'), themes: t('errors.chooseOne') };
  return (
    <section class="section">
      <h2>Formulier</h2>
      <Steps current={2} total={3} />
      <Form action="/nl/vacatures/1042/interesse" errors={errors} values={{ email: 'fatou@', slots: 0b1001 }}>
        <TextField name="name" label={t('common.firstName')} required autocomplete="given-name" />
        <TextField name="email" type="email" label={t('common.email')} hint="We sturen je een bericht." autocomplete="email" inputmode="email" required />
        <Checkboxes name="themes" label="Wat doe je graag?" layout="tiles" required
          options={termOptions(t, 'theme').slice(0, 6).map((option) => ({ ...option, icon: themeIcon(option.value) }))} value={['care']} />
        <Radios name="dutch" label="Hoe goed spreek je Nederlands?" value="A2"
          options={termOptions(t, 'dutchLevel').slice(0, 4).map((option) => ({ ...option, hint: term(t, 'dutchLevelHelp', option.value) }))} />
        <SlotsField label="Wanneer heb je tijd?" />
        <Fieldset legend="Over jou">
          <SelectField name="municipality" label={t('common.municipality')} blank={t('common.choose')} options={tiles.map((tile) => ({ value: tile.nisCode, label: tile.name }))} />
          <DateField name="start" label={t('common.date')} hint={t('common.dateHint')} />
          <NumberField name="hours" label="Hoeveel uur per week?" suffix="uur" />
          <TextArea name="note" label="Wil je nog iets zeggen?" hint={t('common.characters', { max: 500 })} maxlength={500} />
          <Checkbox name="agree" label="Ik ga akkoord dat de balie mij belt." required />
        </Fieldset>
        <FormActions>
          <Button>{t('common.continue')}</Button>
          <Button kind="secondary" name="draft" value="1">{t('common.save')}</Button>
          <LinkButton kind="quiet" href="/nl">{t('common.cancel')}</LinkButton>
        </FormActions>
      </Form>
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
            { at: '2026-11-04', title: 'De organisatie kreeg je vraag', state: 'now', body: <p>Binnen een week hoor je iets.</p> },
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
        <Details summary="Wat betekent dit?"><p>Een korte uitleg.</p></Details>
        <QrCode text="https://example.org/v/1042" label="QR-code van vacature 1042" />
      </div>
    </section>
  );
}

function Figures(): VNode {
  const rows = [{ label: 'Q1 2026', value: 12 }, { label: 'Q2 2026', value: 31 }, { label: 'Q3 2026', value: null }, { label: 'Q4 2026', value: 44 }];
  const chart = { title: 'Gestarte vrijwilligers', description: 'Aantal per kwartaal, het meest in het vierde.', rows, unit: 'Personen', labelHeading: 'Kwartaal' };
  return (
    <section class="section">
      <h2>Cijfers</h2>
      <div class="grid">
        <Stat value="37" label="Mensen gestart dit kwartaal" note="9 meer dan vorig kwartaal" />
        <Stat value="12" label="Vacatures wachten op antwoord" href="/nl/team/opvolging" />
        <Stat value="21 dagen" label="Tot iemand start" />
      </div>
      <div class="grid">
        <BarChart {...chart} />
        <LineChart {...chart} title="Verloop over het jaar" />
      </div>
      <TileMap label="Vacatures per gemeente" tiles={tiles} />
      <DataTable
        caption="Openstaande vacatures"
        columns={[
          { key: 'title', label: 'Vacature', sortHref: '?sort=title', sorted: 'ascending' },
          { key: 'org', label: 'Organisatie', sortHref: '?sort=org' },
          { key: 'state', label: 'Stand' },
          { key: 'n', label: 'Plaatsen', numeric: true },
        ]}
        rows={[
          { title: <a href="/nl/v">Soep koken</a>, org: 'Keuken van de Zenne', state: <Tag tone="success">Online</Tag>, n: 4 },
          { title: <a href="/nl/w">Bezoek aan huis</a>, org: 'Buren helpen Buren', state: <Tag tone="warning">Na te kijken</Tag>, n: 12 },
        ]}
      />
    </section>
  );
}

function Messages(): VNode {
  return (
    <section class="section">
      <Notice kind="info"><p>De balie is open op dinsdag.</p></Notice>
      <Notice kind="warning"><p>Deze vacature eindigt over drie dagen.</p></Notice>
      <Notice kind="error" title="De mail vertrok niet"><p>We proberen het opnieuw.</p></Notice>
      <EmptyState title="Niets gevonden"><p>Laat een filter weg.</p><LinkButton kind="secondary" href="/nl/vacatures">Toon alles</LinkButton></EmptyState>
      <div class="cluster">
        <Tag>Ontwerp</Tag><Tag tone="info">Nieuw</Tag><Tag tone="success">Gestart</Tag><Tag tone="warning">Stil</Tag><Tag tone="error">Gestopt</Tag>
        <PostButton action="/nl/x" kind="danger">Verwijderen</PostButton>
        <PostButton action="/nl/y" icon="print">Afdrukken</PostButton>
      </div>
      <ul class="cluster plain-list">
        {(Object.keys(iconShapes) as IconName[]).map((name) => (
          <li key={name} title={name}><Icon name={name} size="large" /></li>
        ))}
      </ul>
    </section>
  );
}

/** Every component on one page: looked at in a browser and checked by the specs. */
export function GalleryPage({ frame }: { frame: Frame }): VNode {
  const banner = (
    <>
      <h1>Help mee in Brussel</h1>
      <p class="lead">Zoek een vrijwillige taak die bij je past. In je buurt, op jouw tempo.</p>
      <Form method="get" action="/nl/vacatures" id="search" class="search-bar" label="Zoeken">
        <TextField name="q" type="search" label="Wat wil je doen?" />
        <SelectField name="municipality" label="Waar?" blank="Alle gemeenten" options={tiles.map((tile) => ({ value: tile.nisCode, label: tile.name }))} />
        <Button icon="search">Zoeken</Button>
      </Form>
    </>
  );
  return (
    <Layout frame={frame} title="Onderdelen" description="Alle onderdelen" banner={banner} breadcrumbs={[{ href: '/nl', label: 'Start' }]}>
      <SubNav label="Delen" items={[{ href: '/nl/a', label: 'Vacatures', current: true }, { href: '/nl/b', label: 'Voorstellen' }]} />
      <PageTitle level={2} over="Overzicht" lead="Alles op één bladzijde." aside={<LinkButton href="/nl/nieuw" icon="plus">Nieuwe vacature</LinkButton>}>
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
