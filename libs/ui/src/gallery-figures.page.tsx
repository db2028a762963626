import type { VNode } from 'preact';
import type { Tile } from './index.js';
import { BarChart, DataTable, LineChart, Stat, Tag, TileMap } from './index.js';

const municipalities = [
  'Anderlecht',
  'Oudergem',
  'Sint-Agatha-Berchem',
  'Brussel',
  'Etterbeek',
  'Evere',
  'Vorst',
  'Ganshoren',
  'Elsene',
  'Jette',
  'Koekelberg',
  'Sint-Jans-Molenbeek',
  'Sint-Gillis',
  'Sint-Joost-ten-Node',
  'Schaarbeek',
  'Ukkel',
  'Watermaal-Bosvoorde',
  'Sint-Lambrechts-Woluwe',
  'Sint-Pieters-Woluwe',
];

/** Invented counts for the nineteen municipalities. */
export const tiles: readonly Tile[] = municipalities.map((name, index) => ({
  nisCode: String(21001 + index),
  name,
  href: `/nl/vacatures?municipality=${21001 + index}`,
  count: (index * 7) % 23,
  current: index === 3,
}));

function OpenVacancies(): VNode {
  return (
    <DataTable
      caption="Openstaande vacatures"
      columns={[
        { key: 'title', label: 'Vacature', sortHref: '?sort=title', sorted: 'ascending' },
        { key: 'org', label: 'Organisatie', sortHref: '?sort=org' },
        { key: 'state', label: 'Stand' },
        { key: 'n', label: 'Plaatsen', numeric: true },
      ]}
      rows={[
        {
          title: <a href="/nl/v">Soep koken</a>,
          org: 'Keuken van de Zenne',
          state: <Tag tone="success">Online</Tag>,
          n: 4,
        },
        {
          title: <a href="/nl/w">Bezoek aan huis</a>,
          org: 'Buren helpen Buren',
          state: <Tag tone="warning">Na te kijken</Tag>,
          n: 12,
        },
      ]}
    />
  );
}

/** Figures, charts, map and table. */
export function Figures(): VNode {
  const rows = [
    { label: 'Q1 2026', value: 12 },
    { label: 'Q2 2026', value: 31 },
    { label: 'Q3 2026', value: null },
    { label: 'Q4 2026', value: 44 },
  ];
  const chart = {
    title: 'Gestarte vrijwilligers',
    description: 'Aantal per kwartaal, het meest in het vierde.',
    rows,
    unit: 'Personen',
    labelHeading: 'Kwartaal',
  };
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
      <OpenVacancies />
    </section>
  );
}
