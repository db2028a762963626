import type { VNode } from 'preact';
import type { StandApplicationView } from '#events';
import { formatShortDate, term } from '#i18n';
import { Button, Card, Details, Form, LinkButton, PostButton, Tag, TextField, paths, type Frame } from '#ui';
import { StandTag, StandVacancies } from './market-words.js';

interface Props {
  readonly frame: Frame;
  readonly stand: StandApplicationView;
}

function Preparation({ frame, stand }: Props): VNode {
  const { t, lang } = frame;
  const trained = stand.preparedAt !== null;
  const canUntick = stand.state === 'APPLIED' || stand.exceptionReason !== null;
  return (
    <div class="cluster">
      <Tag tone={trained ? 'success' : 'warning'}>
        {t(trained ? 'events.prepared' : 'events.notPrepared')}
      </Tag>
      {trained && !canUntick ? null : (
        <PostButton
          action={paths.teamStandPrepared(lang, stand.id)}
          fields={{ prepared: trained ? '' : '1' }}
          kind={trained ? 'quiet' : 'secondary'}
          label={`${t(trained ? 'events.untick' : 'events.tick')}: ${stand.organisation.name}`}
        >
          {t(trained ? 'events.untick' : 'events.tick')}
        </PostButton>
      )}
    </div>
  );
}

function Deciding({ frame, stand }: Props): VNode {
  const { t, lang } = frame;
  const { id, organisation } = stand;
  return (
    <>
      {stand.preparedAt === null ? (
        <Details summary={t('events.confirmAnyway')}>
          <Form id={`e-${id}`} action={paths.teamStandConfirm(lang, id)}>
            <TextField
              name="exceptionReason"
              label={t('events.exceptionReason')}
              hint={t('events.exceptionHint')}
              maxlength={300}
              required
            />
            <Button kind="secondary">{t('events.confirmAnyway')}</Button>
          </Form>
        </Details>
      ) : (
        <PostButton
          action={paths.teamStandConfirm(lang, id)}
          kind="primary"
          icon="check"
          label={`${t('events.confirm')}: ${organisation.name}`}
        >
          {t('events.confirm')}
        </PostButton>
      )}
      <Details summary={t('events.refuse')}>
        <Form id={`r-${id}`} action={paths.teamStandRefuse(lang, id)}>
          <TextField name="reason" label={t('events.refuseReason')} maxlength={300} required />
          <Button kind="danger">{t('events.refuse')}</Button>
        </Form>
      </Details>
    </>
  );
}

/** A stand with everything that the coordinator decides about it. */
export function StandCard({ frame, stand }: Props): VNode {
  const { t, lang } = frame;
  const { id, state, organisation } = stand;
  return (
    <Card as="li">
      <h3>
        <a href={paths.organisation(lang, organisation.number)}>{organisation.name}</a>
      </h3>
      <p class="cluster">
        <StandTag state={state} />
        {stand.tableNumber === null ? null : (
          <Tag tone="accent">{t('events.table', { number: stand.tableNumber })}</Tag>
        )}
      </p>
      <p class="small muted">
        {term(t, 'legalForm', organisation.legalForm)} ·{' '}
        {t('events.appliedOn', { date: formatShortDate(lang, stand.appliedAt) })}
      </p>
      <StandVacancies vacancies={stand.vacancies} />
      {state === 'APPLIED' || state === 'CONFIRMED' ? <Preparation {...{ frame, stand }} /> : null}
      {stand.exceptionReason === null ? null : (
        <p>{t('events.excepted', { reason: stand.exceptionReason })}</p>
      )}
      {stand.refusedReason === null ? null : (
        <p>{t('events.refusedBecause', { reason: stand.refusedReason })}</p>
      )}
      {state === 'APPLIED' ? <Deciding {...{ frame, stand }} /> : null}
      {state === 'REFUSED' ? (
        <PostButton action={paths.teamStandReopen(lang, id)}>{t('events.reopen')}</PostButton>
      ) : null}
      {state === 'CONFIRMED' ? (
        <LinkButton
          href={paths.teamStandTalk(lang, id)}
          kind="quiet"
          icon="edit"
          label={`${t('events.talk')}: ${organisation.name}`}
        >
          {t('events.talk')}
        </LinkButton>
      ) : null}
    </Card>
  );
}
