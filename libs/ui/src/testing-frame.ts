import { translator } from '#i18n';
import type { Lang } from '#i18n';
import type { Frame } from './frame.js';

/** A frame for specs and the gallery: nobody signed in, a fixed moment. */
export function sampleFrame(lang: Lang = 'nl', changes: Partial<Frame> = {}): Frame {
  return {
    lang,
    t: translator(lang),
    path: '/vacatures?q=soep',
    person: null,
    flash: null,
    mailboxUrl: null,
    now: new Date('2026-11-22T10:00:00Z'),
    ...changes,
  };
}
