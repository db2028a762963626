import type { ComponentChildren, VNode } from 'preact';
import { formatShortDate } from '#i18n';
import type { When } from '#i18n';
import { useFrame } from '../frame.js';
import type { IconName } from '../icon.js';
import { Icon } from '../icon.js';

/** One fact: a picture, its name and its value. */
export interface Fact {
  readonly icon: IconName;
  readonly label: string;
  readonly value: ComponentChildren;
}

/** Facts in a fixed order, so that one finds the same fact in the same place on every card. */
export function FactList({ facts, columns }: { facts: readonly Fact[]; columns?: boolean }): VNode {
  return (
    <dl class={columns === true ? 'facts facts--columns' : 'facts'}>
      {facts.map((fact) => (
        <div class="facts__row" key={fact.label}>
          <dt>
            <Icon name={fact.icon} />
            <span class="facts__label">{fact.label}</span>
          </dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** One answer on a check-your-answers page. */
export interface SummaryRow {
  readonly label: string;
  readonly value: ComponentChildren;
  /** Address of the page where the answer can be changed. */
  readonly change?: string | undefined;
  /** Instead of a link: a button of the surrounding form that leads back to the answer. */
  readonly action?: ComponentChildren;
}

/** Answers to look over, each with a link to change it. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }): VNode {
  const { t } = useFrame();
  return (
    <dl class="summary">
      {rows.map((row) => (
        <div class="summary__row" key={row.label}>
          <dt>{row.label}</dt>
          <dd>{row.value}</dd>
          {row.change === undefined ? null : (
            <dd class="summary__change">
              <a href={row.change}>
                {t('common.change')}
                <span class="visually-hidden">: {row.label}</span>
              </a>
            </dd>
          )}
          {row.action === undefined ? null : <dd class="summary__change">{row.action}</dd>}
        </div>
      ))}
    </dl>
  );
}

/** One moment of a history. */
export interface TimelineItem {
  readonly at: When | null;
  readonly title: string;
  readonly body?: ComponentChildren;
  /** done = happened, now = where we are, next = still to come. */
  readonly state: 'done' | 'now' | 'next';
}

/** What happened, where we are and what comes next. */
export function Timeline({ items }: { items: readonly TimelineItem[] }): VNode {
  const { lang } = useFrame();
  return (
    <ol class="timeline">
      {items.map((item, index) => (
        <li
          class={`timeline__item timeline__item--${item.state}`}
          key={index}
          aria-current={item.state === 'now' ? 'step' : undefined}
        >
          <p class="timeline__title">{item.title}</p>
          {item.at === null ? null : <p class="timeline__date">{formatShortDate(lang, item.at)}</p>}
          {item.body === undefined ? null : <div class="timeline__body">{item.body}</div>}
        </li>
      ))}
    </ol>
  );
}

const taskStates = {
  done: 'common.done',
  started: 'common.started',
  todo: 'common.todo',
  cannot: 'common.cannotYet',
} as const;

/** One part of a larger piece of work. */
export interface Task {
  readonly title: string;
  readonly href?: string | undefined;
  readonly hint?: string | undefined;
  readonly state: keyof typeof taskStates;
  /** Instead of the usual words for the state. */
  readonly label?: string | undefined;
}

/** The parts of a larger piece of work and how far each is. */
export function TaskList({ tasks }: { tasks: readonly Task[] }): VNode {
  const { t } = useFrame();
  return (
    <ul class="tasks">
      {tasks.map((task) => (
        <li class="tasks__item" key={task.title}>
          <div>
            {task.href === undefined ? <span>{task.title}</span> : <a href={task.href}>{task.title}</a>}
            {task.hint === undefined ? null : <p class="field__hint">{task.hint}</p>}
          </div>
          <span class={`tasks__state tasks__state--${task.state}`}>
            {task.state === 'done' ? <Icon name="check" /> : null}
            {task.label ?? t(taskStates[task.state])}
          </span>
        </li>
      ))}
    </ul>
  );
}
