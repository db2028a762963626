import type { ComponentChildren, VNode } from 'preact';
import { useFrame } from '../frame.js';
import { Icon } from '../icon.js';

/** One step of the way to this page. */
export interface Crumb {
  readonly href: string;
  readonly label: string;
}

/** The way back up; the page itself is not in it. */
export function Breadcrumbs({ items }: { items: readonly Crumb[] }): VNode | null {
  const { t } = useFrame();
  if (items.length === 0) return null;
  return (
    <nav class="breadcrumbs" aria-label={t('common.youAreHere')}>
      <ol>
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href}>{item.label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Where one is in a series of pages: the words, and a bar for those who see it. */
export function Steps({ current, total }: { current: number; total: number }): VNode {
  const { t } = useFrame();
  return (
    <div class="steps">
      <p class="steps__text">{t('common.step', { step: current, total })}</p>
      <ol class="steps__bar" aria-hidden="true">
        {Array.from({ length: total }, (_none, index) => (
          <li key={index} class={index < current ? 'is-done' : undefined} />
        ))}
      </ol>
    </div>
  );
}

/** Properties of `Pagination`. */
export interface PaginationProps {
  readonly page: number;
  readonly pages: number;
  readonly href: (page: number) => string;
}

function shownPages(page: number, pages: number): number[] {
  const near = [1, page - 1, page, page + 1, pages].filter((number) => number >= 1 && number <= pages);
  return [...new Set(near)].sort((a, b) => a - b);
}

/** Links to the other pages of a list; nothing when there is one page. */
export function Pagination({ page, pages, href }: PaginationProps): VNode | null {
  const { t } = useFrame();
  if (pages <= 1) return null;
  const numbers = shownPages(page, pages);
  return (
    <nav class="pagination" aria-label={t('common.pages')}>
      <ol>
        {numbers.map((number, index) => (
          <li key={number}>
            {index > 0 && number - (numbers[index - 1] ?? number) > 1 ? (
              <span class="pagination__gap">…</span>
            ) : null}
            <a
              href={href(number)}
              aria-current={number === page ? 'page' : undefined}
              aria-label={t('common.page', { page: number })}
            >
              {number}
            </a>
          </li>
        ))}
      </ol>
      {page > 1 ? (
        <a class="pagination__step" href={href(page - 1)} rel="prev">
          <Icon name="previous" />
          {t('common.previous')}
        </a>
      ) : null}
      {page < pages ? (
        <a class="pagination__step" href={href(page + 1)} rel="next">
          {t('common.next')}
          <Icon name="next" />
        </a>
      ) : null}
    </nav>
  );
}

/** A chosen filter; following the link takes it away. */
export function Chip({ href, label }: { href: string; label: string }): VNode {
  const { t } = useFrame();
  return (
    <a class="chip" href={href} aria-label={t('common.removeFilter', { label })}>
      <span>{label}</span>
      <Icon name="cross" />
    </a>
  );
}

/** The chosen filters above a list, with one link to drop them all. */
export function ChipList({
  chips,
  clear,
}: {
  chips: readonly { href: string; label: string }[];
  clear: string;
}): VNode | null {
  const { t } = useFrame();
  if (chips.length === 0) return null;
  return (
    <ul class="chips">
      {chips.map((chip) => (
        <li key={chip.href}>
          <Chip {...chip} />
        </li>
      ))}
      <li>
        <a class="chips__clear" href={clear}>
          {t('common.clearFilters')}
        </a>
      </li>
    </ul>
  );
}

/** Links to the parts of an area ("Vacatures", "Voorstellen"), with the current one marked. */
export function SubNav(props: {
  label: string;
  items: readonly { href: string; label: ComponentChildren; current?: boolean }[];
}): VNode {
  return (
    <nav class="subnav" aria-label={props.label}>
      <ul>
        {props.items.map((item) => (
          <li key={item.href}>
            <a href={item.href} aria-current={item.current === true ? 'page' : undefined}>
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
