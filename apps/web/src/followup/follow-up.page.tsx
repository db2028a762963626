import type { ComponentChildren, VNode } from 'preact';
import { formatShortDate } from '#i18n';
import type { CallView, SilentView } from '#introductions';
import {
  Card, ContentLine, ContentText, EmptyState, Layout, LinkButton, PageTitle, PostButton, Tag, paths, useFrame, type Frame,
} from '#ui'; // prettier-ignore
import { stateText } from '../introductions/reason-text.js';
import { SilentCard, who, type FailedStep } from './silent-card.js';

/** The three lists of the page. */
export interface FollowUpLists {
  readonly silent: readonly SilentView[];
  readonly calls: readonly CallView[];
  readonly forDesk: readonly CallView[];
}

function Section(props: {
  title: string;
  lead?: string;
  empty: string;
  count: number;
  children: ComponentChildren;
}): VNode {
  return (
    <section>
      <h2>{props.title}</h2>
      {props.lead === undefined ? null : <p>{props.lead}</p>}
      {props.count === 0 ? <EmptyState title={props.empty} icon="success" /> : props.children}
    </section>
  );
}

function Reach({ call }: { call: CallView }): VNode {
  const { t } = useFrame();
  if (call.phone !== null) return <a href={`tel:${call.phone}`}>{call.phone}</a>;
  const referrer = call.contactRoute === 'REFERRER';
  return <>{t(referrer ? 'introductions.callReferrer' : 'introductions.callComesBack')}</>;
}

function CallCard({ call, action }: { call: CallView; action: string | null }): VNode {
  const { t, lang } = useFrame();
  return (
    <Card as="article">
      <h3>{who(call)}</h3>
      <p>
        <Tag>{stateText(t, call.state)}</Tag> {formatShortDate(lang, call.since)}
      </p>
      <p>
        <Reach call={call} />
      </p>
      <p>
        <ContentLine text={call.title} lang={call.titleLang} />, {call.organisationName}
      </p>
      {call.meetingOn === null ? null : (
        <p>{t('follow.meetingOn', { date: formatShortDate(lang, call.meetingOn) })}</p>
      )}
      {call.meetingNote === null ? null : <ContentText text={call.meetingNote} lang={lang} />}
      <div class="actions">
        {action === null ? null : (
          <PostButton action={action} fields={{ do: 'told', id: call.introductionId }} icon="check">
            {t('introductions.told')}
          </PostButton>
        )}
        <LinkButton href={paths.deskCandidate(lang, call.candidateId)} kind="quiet">
          {t('introductions.openFile')}
        </LinkButton>
      </div>
    </Card>
  );
}

/** The coordinator's follow-up: silent organisations, people to call, requests for the desk. */
export function FollowUpPage(props: {
  frame: Frame;
  lists: FollowUpLists;
  failed: FailedStep | null;
}): VNode {
  const { frame, lists, failed } = props;
  const { t, lang } = frame;
  const action = paths.teamFollowUp(lang);
  return (
    <Layout
      frame={frame}
      title={t('introductions.followUpTitle')}
      robots="noindex"
      {...(failed ? { errors: failed.errors } : {})}
    >
      <PageTitle lead={t('introductions.followUpLead')}>{t('introductions.followUpTitle')}</PageTitle>
      <Section
        title={t('introductions.silentTitle')}
        empty={t('introductions.silentNone')}
        count={lists.silent.length}
      >
        {lists.silent.map((item) => (
          <SilentCard key={item.introductionId} item={item} action={action} failed={failed} />
        ))}
      </Section>
      <Section
        title={t('introductions.callTitle')}
        lead={t('introductions.callLead')}
        empty={t('introductions.callNone')}
        count={lists.calls.length}
      >
        {lists.calls.map((call) => (
          <CallCard key={call.introductionId} call={call} action={action} />
        ))}
      </Section>
      <Section
        title={t('introductions.deskTitle')}
        lead={t('introductions.deskLead')}
        empty={t('introductions.deskNone')}
        count={lists.forDesk.length}
      >
        {lists.forDesk.map((call) => (
          <CallCard key={call.introductionId} call={call} action={null} />
        ))}
      </Section>
    </Layout>
  );
}
