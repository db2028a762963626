import type { VNode } from 'preact';
import type { EditionView, OwnStand } from '#events';
import { formatNumber } from '#i18n';
import {
  Button, Card, Checkboxes, Details, EmptyState, Form, FormActions, Layout, LinkButton, Notice, PageTitle, PostButton,
  Tag, paths, type FieldErrors, type FieldValues, type Frame,
} from '#ui'; // prettier-ignore
import { EditionFacts, EditionTitle, StandTag, StandVacancies } from './market-words.js';
import { OutcomeCounts } from './outcome-counts.js';

/** An edition with what the organisation did and can do about it. */
export interface OwnMarket {
  readonly edition: EditionView;
  readonly stand: OwnStand | null;
  readonly canApply: boolean;
  readonly canTalk: boolean;
  readonly isOver: boolean;
}

interface Props {
  readonly frame: Frame;
  readonly organisation: { readonly id: string; readonly name: string };
  readonly upcoming: readonly OwnMarket[];
  readonly past: readonly OwnMarket[];
}

function Progress({ frame, stand }: { frame: Frame; stand: OwnStand }): VNode {
  const { t } = frame;
  const trained = stand.preparedAt !== null;
  const open = stand.state === 'APPLIED' || stand.state === 'CONFIRMED';
  return (
    <>
      <p class="cluster">
        <StandTag state={stand.state} />
        {stand.tableNumber === null ? null : (
          <Tag tone="accent">{t('events.table', { number: stand.tableNumber })}</Tag>
        )}
        {open ? (
          <Tag tone={trained ? 'success' : 'warning'}>
            {t(trained ? 'events.prepared' : 'events.notPrepared')}
          </Tag>
        ) : null}
      </p>
      {stand.state === 'APPLIED' && !trained ? <p>{t('events.preparedHelp')}</p> : null}
      {stand.state === 'REFUSED' && stand.refusedReason !== null ? (
        <Notice kind="warning">{t('events.refusedBecause', { reason: stand.refusedReason })}</Notice>
      ) : null}
      {stand.state === 'WITHDRAWN' ? null : <StandVacancies vacancies={stand.vacancies} />}
    </>
  );
}

function Actions({ frame, orgId, market }: { frame: Frame; orgId: string; market: OwnMarket }): VNode {
  const { t, lang } = frame;
  const { stand, edition, canApply, canTalk } = market;
  const applyHref = paths.myMarketApply(lang, orgId, edition.id);
  const here = stand?.state === 'APPLIED' || stand?.state === 'CONFIRMED';
  return (
    <div class="stack">
      {canTalk && stand ? (
        <LinkButton href={paths.myMarketTalk(lang, orgId, stand.id)} icon="edit">
          {t('events.talk')}
        </LinkButton>
      ) : null}
      {canApply && stand === null ? <LinkButton href={applyHref}>{t('events.apply')}</LinkButton> : null}
      {canApply && stand?.state === 'WITHDRAWN' ? (
        <LinkButton href={applyHref} kind="secondary">
          {t('events.applyAgain')}
        </LinkButton>
      ) : null}
      {canApply && here ? (
        <LinkButton href={applyHref} kind="secondary">
          {t('events.changeVacancies')}
        </LinkButton>
      ) : null}
      {here && stand && !market.isOver ? (
        <Details summary={t('events.withdrawTitle')}>
          <p>{t('events.withdrawText')}</p>
          <PostButton action={paths.myMarketWithdraw(lang, orgId, stand.id)} kind="danger">
            {t('events.withdraw')}
          </PostButton>
        </Details>
      ) : null}
    </div>
  );
}

function Past({ frame, organisation, past }: Omit<Props, 'upcoming'>): VNode | null {
  const { t, lang } = frame;
  if (past.length === 0) return null;
  return (
    <section class="section">
      <h2>{t('events.myPast')}</h2>
      {past.map((market) => (
        <Card key={market.edition.id}>
          <h3>
            <EditionTitle edition={market.edition} />
          </h3>
          {market.stand === null ? null : <StandTag state={market.stand.state} />}
          {market.stand?.state === 'CONFIRMED' ? (
            <OutcomeCounts
              talks={market.stand.talks}
              introductions={formatNumber(lang, market.stand.introductions)}
            />
          ) : null}
          <Actions frame={frame} orgId={organisation.id} market={market} />
        </Card>
      ))}
    </section>
  );
}

/** The markets of an organisation: asking for a stand, how far it is, what came of it. */
export function MyMarketPage({ frame, organisation, upcoming, past }: Props): VNode {
  const { t, lang } = frame;
  return (
    <Layout
      frame={frame}
      title={t('events.title')}
      robots="noindex"
      breadcrumbs={[{ href: paths.myOrganisation(lang, organisation.id), label: organisation.name }]}
    >
      <PageTitle over={organisation.name} lead={t('events.myLead')}>
        {t('events.title')}
      </PageTitle>
      {upcoming.length === 0 ? (
        <EmptyState title={t('events.myNone')} icon="calendar">
          <p>{t('events.myNoneText')}</p>
        </EmptyState>
      ) : null}
      {upcoming.map((market) => (
        <Card as="section" accent key={market.edition.id}>
          <h2>
            <a href={paths.market(lang, market.edition.number)}>
              <EditionTitle edition={market.edition} />
            </a>
          </h2>
          <EditionFacts edition={market.edition} />
          {market.stand === null ? null : <Progress frame={frame} stand={market.stand} />}
          <Actions frame={frame} orgId={organisation.id} market={market} />
        </Card>
      ))}
      <Past {...{ frame, organisation, past }} />
    </Layout>
  );
}

function NoVacancies({ frame, orgId }: { frame: Frame; orgId: string }): VNode {
  const { t, lang } = frame;
  return (
    <EmptyState title={t('events.noOpenVacancies')} icon="document">
      <p>{t('events.noOpenVacanciesText')}</p>
      <LinkButton href={paths.myVacancyNew(lang, orgId)} icon="plus">
        {t('events.newVacancy')}
      </LinkButton>
    </EmptyState>
  );
}

/** Choosing the vacancies of the stand: asking for it, or changing what it offers. */
export function StandFormPage(props: {
  frame: Frame;
  organisation: { readonly id: string; readonly name: string };
  edition: EditionView;
  isNew: boolean;
  vacancies: readonly { id: string; title: string }[];
  values: FieldValues;
  errors?: FieldErrors;
}): VNode {
  const { frame, organisation, edition, isNew, vacancies, values, errors = {} } = props;
  const { t, lang } = frame;
  const title = t(isNew ? 'events.apply' : 'events.changeVacancies');
  return (
    <Layout
      frame={frame}
      title={title}
      width="text"
      robots="noindex"
      errors={errors}
      breadcrumbs={[
        { href: paths.myOrganisation(lang, organisation.id), label: organisation.name },
        { href: paths.myMarket(lang, organisation.id), label: t('events.title') },
      ]}
    >
      <PageTitle over={<EditionTitle edition={edition} />} lead={t('events.applyLead')}>
        {title}
      </PageTitle>
      <EditionFacts edition={edition} />
      {vacancies.length === 0 ? (
        <NoVacancies frame={frame} orgId={organisation.id} />
      ) : (
        <Form action={paths.myMarketApply(lang, organisation.id, edition.id)} values={values} errors={errors}>
          <Checkboxes
            name="vacancies"
            label={t('events.chooseVacancies')}
            options={vacancies.map(({ id, title: label }) => ({ value: id, label }))}
            required
          />
          <FormActions>
            <Button icon="send">{t(isNew ? 'events.applySend' : 'common.save')}</Button>
          </FormActions>
        </Form>
      )}
    </Layout>
  );
}
