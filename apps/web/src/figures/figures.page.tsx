import type { VNode } from 'preact';
import { sayKey } from '#i18n';
import { catalogue, type Figure, type Quarter, type QuarterReport } from '#indicators';
import {
  BarChart, Button, DataTable, Details, Form, FormActions, Icon, Layout, LineChart, LinkButton, Notice, PageTitle, SelectField,
  Tag, paths, useFrame, withQuery, type Frame, type Tone,
} from '#ui'; // prettier-ignore
import { quarterLabel } from './figure-labels.js';
import { countText, type FigureView, type Picture } from './figure.presenter.js';
import { PlanFrame } from './plan-frame.js';

export interface FiguresProps {
  readonly frame: Frame;
  readonly quarter: Quarter;
  readonly quarters: readonly Quarter[];
  readonly views: readonly FigureView[];
  /** I05 over the last quarters, oldest first. */
  readonly series: readonly Figure[];
  readonly exceptions: QuarterReport['exceptions'];
}

const tones: Readonly<Record<Figure['status'], Tone>> = {
  running: 'info',
  waiting: 'neutral',
  fixed: 'success',
  restated: 'warning',
};

function QuarterChoice({ quarter, quarters }: Pick<FiguresProps, 'quarter' | 'quarters'>): VNode {
  const { t, lang } = useFrame();
  return (
    <Form method="get" action={paths.teamFigures(lang)} values={{ kwartaal: quarter }}>
      <SelectField
        name="kwartaal"
        label={t('figures.quarter')}
        options={quarters.map((value) => ({ value, label: quarterLabel(t, value) }))}
      />
      <FormActions>
        <Button type="submit" kind="secondary">
          {t('figures.choose')}
        </Button>
      </FormActions>
    </Form>
  );
}

function Drawing({ picture, description }: { picture: Picture; description: string }): VNode {
  const { title, labelHeading, unit, rows, withheld } = picture;
  if (rows === null) return <p>{withheld}</p>;
  return (
    <BarChart title={title} description={description} rows={rows} unit={unit} labelHeading={labelHeading} />
  );
}

/** Formula, limits and the effects of the plans that the figure belongs to. */
function Meaning({ code }: { code: Figure['code'] }): VNode {
  const { t } = useFrame();
  const definition = catalogue.find((one) => one.code === code);
  return (
    <Details summary={t('figures.definition')}>
      <p>{sayKey(t, `figures.${code}.formula`)}</p>
      <p>{sayKey(t, `figures.${code}.limit`)}</p>
      {definition ? (
        <p>
          {t('figures.source', { version: definition.version, k: definition.k })}{' '}
          {definition.effects.join(', ')}
        </p>
      ) : null}
    </Details>
  );
}

function Exceptions({ exceptions }: Pick<FiguresProps, 'exceptions'>): VNode | null {
  const { t } = useFrame();
  if (exceptions.length === 0) return null;
  return (
    <DataTable
      caption={t('figures.I04.exceptions')}
      columns={[
        { key: 'organisation', label: t('figures.organisation') },
        { key: 'edition', label: t('figures.edition') },
        { key: 'reason', label: t('figures.reason') },
      ]}
      rows={exceptions.map((row) => ({ ...row, reason: row.reason ?? '–' }))}
    />
  );
}

function OverTime({ series }: Pick<FiguresProps, 'series'>): VNode | null {
  const { t } = useFrame();
  if (series.length < 2) return null;
  const rows = series.map(({ quarter, counts, k }) => {
    const total = counts[0]?.total;
    const label = `${quarter.slice(5)} ’${quarter.slice(2, 4)}`;
    return total ? { label, value: total.value, text: countText(t, total, k) } : { label, value: null };
  });
  return (
    <LineChart
      title={t('figures.overTime')}
      description={t('figures.overTimeHint')}
      rows={rows}
      unit={t('figures.people')}
      labelHeading={t('figures.quarter')}
    />
  );
}

function Section({
  view,
  series,
  exceptions,
}: { view: FigureView } & Pick<FiguresProps, 'series' | 'exceptions'>): VNode {
  const { t } = useFrame();
  const [first, ...others] = view.pictures;
  return (
    <section aria-labelledby={view.code}>
      <h2 id={view.code}>{view.name}</h2>
      <p>
        <Tag tone={tones[view.status]}>{t(`figures.status.${view.status}`)}</Tag>
      </p>
      <p class="lead">{view.sentence}</p>
      {view.more.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {view.when === null ? null : <p>{view.when}</p>}
      <Meaning code={view.code} />
      <div class="grid">
        {first === undefined ? null : <Drawing picture={first} description={view.sentence} />}
        {view.code === 'I05' ? <OverTime series={series} /> : null}
      </div>
      {others.length === 0 ? null : (
        <Details summary={t('figures.more')}>
          <div class="grid">
            {others.map((picture) => (
              <Drawing key={picture.title} picture={picture} description={view.sentence} />
            ))}
          </div>
        </Details>
      )}
      {view.code === 'I04' ? <Exceptions exceptions={exceptions} /> : null}
    </section>
  );
}

function Limits(): VNode {
  const { t } = useFrame();
  return (
    <section>
      <h2 id="grenzen">{t('figures.cannotTitle')}</h2>
      <ul>
        <li>{t('figures.cannot.known')}</li>
        <li>{t('figures.cannot.all')}</li>
        <li>{t('figures.cannot.wellbeing')}</li>
        <li>{t('figures.cannot.causes')}</li>
      </ul>
    </section>
  );
}

/** The figures of one quarter: a sentence, a picture and a table each. */
export function FiguresPage(props: FiguresProps): VNode {
  const { frame, quarter, quarters, views, series, exceptions } = props;
  const { t, lang } = frame;
  return (
    <Layout
      frame={frame}
      title={`${t('figures.title')}: ${quarterLabel(t, quarter)}`}
      robots="noindex"
      breadcrumbs={[{ label: t('site.areaTeam'), href: paths.team(lang) }]}
    >
      <PageTitle over={quarterLabel(t, quarter)} lead={t('figures.lead')}>
        {t('figures.title')}
      </PageTitle>
      <QuarterChoice quarter={quarter} quarters={quarters} />
      <FormActions>
        <LinkButton href={withQuery(paths.teamFiguresFile(lang), { kwartaal: quarter })} kind="secondary">
          {t('figures.download')}
        </LinkButton>
        <button type="button" class="button button--quiet" data-print>
          <Icon name="print" /> {t('common.print')}
        </button>
      </FormActions>
      <Notice kind="info">
        <p>{t('figures.privacy')}</p>
      </Notice>
      {views.map((view) => (
        <Section key={view.code} view={view} series={series} exceptions={exceptions} />
      ))}
      <Limits />
      <PlanFrame />
    </Layout>
  );
}
