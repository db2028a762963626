import type { VNode } from 'preact';
import { useFrame } from '../frame.js';

/** One municipality on the tile map. */
export interface Tile {
  /** NIS code 21001…21019; it decides the place on the map. */
  readonly nisCode: string;
  readonly name: string;
  readonly href: string;
  readonly count: number;
  readonly current?: boolean;
}

function strength(count: number, most: number): number {
  return count === 0 ? 0 : Math.ceil((count / most) * 4);
}

/**
 * The nineteen municipalities in rough geographic order, each a link with its count; small ones are as
 * visible as large ones. On a narrow screen it is a plain list. Places stand in the stylesheet (tile--21001 …).
 */
export function TileMap({ label, tiles }: { label: string; tiles: readonly Tile[] }): VNode {
  const { t } = useFrame();
  const most = Math.max(1, ...tiles.map((tile) => tile.count));
  return (
    <nav class="tile-map" aria-label={label}>
      <ul>
        {tiles.map((tile) => (
          <li
            key={tile.nisCode}
            class={`tile tile--${tile.nisCode} tile--level-${strength(tile.count, most)}`}
          >
            <a href={tile.href} aria-current={tile.current === true ? 'true' : undefined}>
              <span class="tile__name">{tile.name}</span>{' '}
              <span class="tile__count">
                {tile.count}
                <span class="visually-hidden">
                  {' '}
                  {t('common.mapVacancies', { count: tile.count }).replace(/^\S+\s/, '')}
                </span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
