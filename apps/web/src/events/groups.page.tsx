import type { VNode } from 'preact';
import type { EditionView, GroupLine } from '#events';
import {
  Button, Card, Checkbox, Checkboxes, Details, EmptyState, Form, FormActions, Layout, LinkButton, NumberField, PageTitle,
  PostButton, SelectField, Tag, paths, type FieldErrors, type FieldValues, type Frame, type Tone,
} from '#ui'; // prettier-ignore
import { EditionTitle, inReaderLanguage, languagesText, whenOf } from './market-words.js';
import { languageOptions } from './register.page.js';

const tones: Readonly<Record<GroupLine['state'], Tone>> = {
  REGISTERED: 'info',
  CHECKED_IN: 'success',
  CANCELLED: 'neutral',
};

function SeatFields({ frame }: { frame: Frame }): VNode {
  const { t, lang } = frame;
  return (
    <>
      <NumberField name="headCount" label={t('events.headCount')} hint={t('events.headCountHint')} required />
      <Checkboxes
        name="languages"
        label={t('events.groupLanguages')}
        layout="columns"
        options={languageOptions(lang)}
        required
      />
      <Checkbox name="interpreter" label={t('events.interpreter')} />
    </>
  );
}

function Group({ frame, group, canChange }: { frame: Frame; group: GroupLine; canChange: boolean }): VNode {
  const { t, lang } = frame;
  const { id, state, edition } = group;
  return (
    <Card as="li">
      <h3>
        <EditionTitle edition={edition} />
      </h3>
      <p>{whenOf(t, edition)}</p>
      <p class="cluster">
        <Tag tone={tones[state]}>{t(`events.state.${state}`)}</Tag>
        <strong>{t('events.people', { count: group.presentCount ?? group.headCount })}</strong>
        <span>{languagesText(lang, group.languages)}</span>
        {group.interpreter ? <Tag tone="accent">{t('events.withInterpreter')}</Tag> : null}
      </p>
      {canChange && state === 'REGISTERED' ? (
        <div class="cluster">
          <LinkButton href={paths.referrerGroup(lang, id)} kind="secondary" icon="edit">
            {t('events.groupChange')}
          </LinkButton>
          <LinkButton href={paths.referrerGroupBadges(lang, id)} kind="quiet" icon="print">
            {t('events.groupBadges')}
          </LinkButton>
        </div>
      ) : null}
      {canChange && state === 'CANCELLED' ? (
        <PostButton action={paths.referrerGroupRestore(lang, id)}>{t('events.groupRestore')}</PostButton>
      ) : null}
    </Card>
  );
}

export interface GroupsPageProps {
  readonly frame: Frame;
  readonly groups: readonly { readonly group: GroupLine; readonly canChange: boolean }[];
  readonly markets: readonly EditionView[];
  readonly values?: FieldValues;
  readonly errors?: FieldErrors;
}

/** Seats for classes and groups: a form for new ones, and those there are. */
export function GroupsPage({ frame, groups, markets, values = {}, errors = {} }: GroupsPageProps): VNode {
  const { t, lang } = frame;
  const options = markets.map((market) => ({
    value: market.id,
    label: `${inReaderLanguage(market.title, lang).text} (${whenOf(t, market)})`,
  }));
  return (
    <Layout
      frame={frame}
      title={t('events.groupsTitle')}
      robots="noindex"
      errors={errors}
      breadcrumbs={[{ href: paths.referrer(lang), label: t('site.areaReferrer') }]}
    >
      <PageTitle lead={t('events.groupsLead')}>{t('events.groupsTitle')}</PageTitle>
      <section class="section">
        <h2>{t('events.yourGroups')}</h2>
        {groups.length === 0 ? (
          <EmptyState title={t('events.groupsNone')} icon="people" />
        ) : (
          <ul class="plain-list grid">
            {groups.map(({ group, canChange }) => (
              <Group key={group.id} {...{ frame, group, canChange }} />
            ))}
          </ul>
        )}
      </section>
      <section class="section">
        <h2>{t('events.reserve')}</h2>
        {markets.length === 0 ? (
          <EmptyState title={t('events.groupsNoMarket')} icon="calendar">
            <p>{t('events.myNoneText')}</p>
          </EmptyState>
        ) : (
          <Form action={paths.referrerGroups(lang)} values={values} errors={errors}>
            <SelectField name="market" label={t('events.groupMarket')} options={options} required />
            <SeatFields frame={frame} />
            <FormActions>
              <Button icon="people">{t('events.reserve')}</Button>
            </FormActions>
          </Form>
        )}
      </section>
    </Layout>
  );
}

/** Changing one group. */
export function GroupPage(props: {
  frame: Frame;
  group: GroupLine;
  values: FieldValues;
  errors?: FieldErrors;
}): VNode {
  const { frame, group, values, errors = {} } = props;
  const { t, lang } = frame;
  return (
    <Layout
      frame={frame}
      title={t('events.groupChange')}
      width="text"
      robots="noindex"
      errors={errors}
      breadcrumbs={[{ href: paths.referrerGroups(lang), label: t('events.groupsTitle') }]}
    >
      <PageTitle over={<EditionTitle edition={group.edition} />}>{t('events.groupChange')}</PageTitle>
      <p>{whenOf(t, group.edition)}</p>
      <Form action={paths.referrerGroup(lang, group.id)} values={values} errors={errors}>
        <SeatFields frame={frame} />
        <FormActions>
          <Button icon="check">{t('common.save')}</Button>
        </FormActions>
      </Form>
      <Details summary={t('events.groupCancelTitle')}>
        <PostButton action={paths.referrerGroupCancel(lang, group.id)} kind="danger">
          {t('events.groupCancel')}
        </PostButton>
      </Details>
    </Layout>
  );
}
