import type { VNode } from 'preact';
import type { IconName } from './icon-shapes.js';
import { iconShapes } from './icon-shapes.js';

export type { IconName } from './icon-shapes.js';

/** A picture beside a word, for people who read little; never the only carrier of a meaning. */
export function Icon({ name, size }: { name: IconName; size?: 'large' | undefined }): VNode {
  return (
    <svg
      class={size === 'large' ? 'icon icon--large' : 'icon'}
      viewBox="0 0 24 24"
      width="24"
      height="24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={iconShapes[name]} />
    </svg>
  );
}

/** Tells whether a code (of a theme, for example) has an icon. */
export function hasIcon(name: string): name is IconName {
  return Object.hasOwn(iconShapes, name);
}

/** The icon of a theme code; a star when the code is unknown. */
export function themeIcon(theme: string): IconName {
  return hasIcon(theme) ? theme : 'star';
}
