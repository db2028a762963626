import type { VNode } from 'preact';
import type { DoorLine, EditionCounts, EditionView } from '#events';
import { formatLongDate, formatTime } from '#i18n';
import {
  Button, Card, EmptyState, Form, FormActions, Layout, LinkButton, Notice, NumberField, PageTitle, Pagination, PersonName,
  PostButton, SelectField, Tag, TextField, paths, withQuery, type FieldErrors, type FieldValues, type Frame,
} from '#ui'; // prettier-ignore
import { EditionTitle, languagesText } from './market-words.js';
import { languageOptions } from './register.page.js';

export interface DoorPageProps {
  readonly frame: Frame;
  readonly edition: EditionView;
  readonly counts: Pick<EditionCounts, 'seatsTaken' | 'present'>;
  readonly isOpen: boolean;
  readonly words: string;
  readonly lines: readonly DoorLine[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly values?: FieldValues;
  readonly errors?: FieldErrors;
}

function Act({ frame, editionId, line }: { frame: Frame; editionId: string; line: DoorLine }): VNode | null {
  const { t, lang } = frame;
  const { id, badge, state, kind, headCount } = line;
  const label = t('events.checkInLabel', { badge });
  if (state === 'CANCELLED') return null;
  if (state === 'CHECKED_IN') {
    return (
      <PostButton
        action={paths.teamMarketUndo(lang, editionId, id)}
        kind="quiet"
        label={t('events.undoLabel', { badge })}
      >
        {t('events.undo')}
      </PostButton>
    );
  }
  if (kind === 'GROUP') {
    return (
      <Form id={`g-${id}`} class="cluster" action={paths.teamMarketCheckIn(lang, editionId, id)}>
        <NumberField name="present" label={t('events.presentCount')} value={String(headCount)} required />
        <Button icon="check" label={label}>
          {t('events.checkIn')}
        </Button>
      </Form>
    );
  }
  return (
    <PostButton
      action={paths.teamMarketCheckIn(lang, editionId, id)}
      kind="primary"
      icon="check"
      label={label}
    >
      {t('events.checkIn')}
    </PostButton>
  );
}

function Line({
  frame,
  editionId,
  line,
  isOpen,
}: {
  frame: Frame;
  editionId: string;
  line: DoorLine;
  isOpen: boolean;
}): VNode {
  const { t, lang } = frame;
  const tone = line.state === 'CHECKED_IN' ? 'success' : line.state === 'CANCELLED' ? 'neutral' : 'info';
  return (
    <Card as="li">
      <div class="cluster cluster--between">
        <div>
          <h3 class="with-icon">
            <span class="visitor-code">{line.badge}</span>
            <span>
              {line.referrerName ??
                (line.firstName ? <PersonName name={line.firstName} /> : t('events.noName'))}
            </span>
          </h3>
          <p class="small cluster">
            <Tag tone={tone}>{t(`events.state.${line.state}`)}</Tag>
            {line.checkedInAt === null ? null : <span>{formatTime(lang, line.checkedInAt)}</span>}
            {line.kind === 'GROUP' ? (
              <span>{t('events.people', { count: line.presentCount ?? line.headCount })}</span>
            ) : null}
            <span class="muted">{languagesText(lang, line.languages)}</span>
            {line.interpreter ? <Tag tone="accent">{t('events.withInterpreter')}</Tag> : null}
          </p>
        </div>
        {isOpen ? <Act {...{ frame, editionId, line }} /> : null}
      </div>
    </Card>
  );
}

function WalkIn({ frame, edition, values, errors }: DoorPageProps): VNode {
  const { t, lang } = frame;
  return (
    <Card as="section">
      <h2>{t('events.walkInTitle')}</h2>
      <p>{t('events.walkInText')}</p>
      <Form
        id="walk-in"
        action={paths.teamMarketWalkIn(lang, edition.id)}
        values={{ language: 'nl', ...values }}
        errors={errors ?? {}}
      >
        <TextField name="firstName" label={t('common.firstName')} width="medium" autocomplete="off" />
        <SelectField name="language" label={t('common.language')} options={languageOptions(lang)} required />
        <FormActions>
          <Button kind="secondary" icon="plus">
            {t('events.walkIn')}
          </Button>
        </FormActions>
      </Form>
    </Card>
  );
}

function Found(props: DoorPageProps): VNode {
  const { frame, edition, words, lines, total, page, pages, isOpen } = props;
  const { t, lang } = frame;
  const here = paths.teamMarketDoor(lang, edition.id);
  if (lines.length === 0) {
    return (
      <EmptyState title={t('events.doorNone')} icon="search">
        <p>{t('events.doorNoneText')}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <div class="cluster cluster--between">
        <p role="status">{t('events.doorFound', { count: total })}</p>
        {words === '' ? null : (
          <LinkButton href={here} kind="quiet">
            {t('events.doorAll')}
          </LinkButton>
        )}
      </div>
      <ul class="plain-list stack">
        {lines.map((line) => (
          <Line key={line.id} {...{ frame, line, isOpen }} editionId={edition.id} />
        ))}
      </ul>
      <Pagination page={page} pages={pages} href={(to) => withQuery(here, { q: words, pagina: to })} />
    </>
  );
}

/** The list at the door: search first, one tap lets somebody in. */
export function DoorPage(props: DoorPageProps): VNode {
  const { frame, edition, counts, isOpen, words, errors = {} } = props;
  const { t, lang } = frame;
  const of = t('events.ofMost', { count: counts.present, most: String(counts.seatsTaken) });
  return (
    <Layout frame={frame} title={t('events.door')} robots="noindex" errors={errors}>
      <PageTitle
        over={<EditionTitle edition={edition} />}
        aside={<Tag tone="accent">{`${t('events.state.CHECKED_IN')}: ${of}`}</Tag>}
      >
        {t('events.door')}
      </PageTitle>
      {isOpen ? null : (
        <Notice kind="info">
          {t('events.doorClosed', { date: formatLongDate(lang, edition.startsAt) })}
        </Notice>
      )}
      <Form
        method="get"
        class="search-bar"
        action={paths.teamMarketDoor(lang, edition.id)}
        values={{ q: words }}
      >
        <TextField name="q" type="search" label={t('events.doorSearch')} autocomplete="off" />
        <Button icon="search">{t('common.search')}</Button>
      </Form>
      <Found {...props} />
      {isOpen ? <WalkIn {...props} /> : null}
    </Layout>
  );
}
