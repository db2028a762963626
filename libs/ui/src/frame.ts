import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Lang, T } from '#i18n';

/** One message shown once, after a redirect. */
export interface Flash {
  readonly kind: 'success' | 'info' | 'warning' | 'error';
  readonly text: string;
}

/** What every page needs to know about the request it answers. */
export interface Frame {
  readonly lang: Lang;
  readonly t: T;
  /** Path and query after the language prefix ('' or '/vacatures?q=koken'), for the language switch. */
  readonly path: string;
  readonly person: {
    readonly name: string;
    readonly areas: readonly { href: string; label: string }[];
  } | null;
  readonly flash: Flash | null;
  /** Address of the mailbox page; only the embedded trial mode has one. */
  readonly mailboxUrl: string | null;
  readonly now: Date;
}

/** Carries the frame from the layout to every component below it. */
export const FrameContext = createContext<Frame | null>(null);

/** The frame of the page being rendered; throws outside a layout. */
export function useFrame(): Frame {
  const frame = useContext(FrameContext);
  if (frame === null)
    throw new Error('this component must be rendered inside Layout, PrintLayout or InFrame');
  return frame;
}
