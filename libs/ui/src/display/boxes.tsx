import type { ComponentChildren, VNode } from 'preact';
import { useFrame } from '../frame.js';
import type { IconName } from '../icon.js';
import { Icon } from '../icon.js';

/** Meaning of a colour; the words must carry it too. */
export type Tone = 'neutral' | 'accent' | 'success' | 'warning' | 'error' | 'info';

/** A word about the state of something. */
export function Tag({ tone, children }: { tone?: Tone; children: ComponentChildren }): VNode {
  return <span class={`tag tag--${tone ?? 'neutral'}`}>{children}</span>;
}

const noticeTitles = {
  success: 'common.noticeSuccess',
  info: 'common.noticeInfo',
  warning: 'common.noticeWarning',
  error: 'common.noticeError',
} as const;

/** Kind of a notice. */
export type NoticeKind = keyof typeof noticeTitles;

/** Properties of `Notice`. */
export interface NoticeProps {
  readonly kind: NoticeKind;
  /** Default: "Gelukt", "Goed om te weten", "Let op", "Er is een probleem". */
  readonly title?: string;
  /** Read out when the page opens; for the answer to what one just did. */
  readonly live?: boolean;
  readonly children?: ComponentChildren;
}

/** A message in the page. */
export function Notice({ kind, title, live, children }: NoticeProps): VNode {
  const { t } = useFrame();
  const role = live === true ? (kind === 'error' ? 'alert' : 'status') : undefined;
  return (
    <div class={`notice notice--${kind}`} role={role}>
      <Icon name={kind} />
      <div class="notice__body">
        <p class="notice__title">{title ?? t(noticeTitles[kind])}</p>
        {children}
      </div>
    </div>
  );
}

/** A box around things that belong together; `accent` marks the one to look at first. */
export function Card(props: {
  children: ComponentChildren;
  accent?: boolean;
  as?: 'div' | 'article' | 'section' | 'li';
  class?: string;
}): VNode {
  const Element = props.as ?? 'div';
  const name = ['card', props.accent === true ? 'card--accent' : '', props.class ?? '']
    .filter(Boolean)
    .join(' ');
  return <Element class={name}>{props.children}</Element>;
}

/** What to show where a list would be when there is nothing in it: say so and offer a next step. */
export function EmptyState(props: { title: string; icon?: IconName; children?: ComponentChildren }): VNode {
  return (
    <div class="empty">
      <Icon name={props.icon ?? 'bridge'} size="large" />
      <p class="empty__title">{props.title}</p>
      {props.children}
    </div>
  );
}

/** Explanation that opens on request. */
export function Details(props: { summary: string; open?: boolean; children: ComponentChildren }): VNode {
  return (
    <details class="details" open={props.open}>
      <summary>{props.summary}</summary>
      <div class="details__body">{props.children}</div>
    </details>
  );
}

/** One figure with the sentence that makes it mean something. */
export function Stat(props: { value: string; label: string; note?: string; href?: string }): VNode {
  return (
    <div class="stat">
      <p class="stat__value">{props.value}</p>
      <p class="stat__label">
        {props.href === undefined ? props.label : <a href={props.href}>{props.label}</a>}
      </p>
      {props.note === undefined ? null : <p class="stat__note">{props.note}</p>}
    </div>
  );
}

/** Title of the page with what belongs beside it: a state, one action. */
export function PageTitle(props: {
  children: ComponentChildren;
  over?: ComponentChildren;
  lead?: ComponentChildren;
  aside?: ComponentChildren;
  level?: 1 | 2;
}): VNode {
  const Heading = props.level === 2 ? 'h2' : 'h1';
  return (
    <div class="page-title">
      <div>
        {props.over === undefined ? null : <p class="page-title__over">{props.over}</p>}
        <Heading>{props.children}</Heading>
        {props.lead === undefined ? null : <p class="lead">{props.lead}</p>}
      </div>
      {props.aside === undefined ? null : <div class="page-title__aside">{props.aside}</div>}
    </div>
  );
}
