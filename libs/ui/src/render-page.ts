import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** A whole HTML document; escaping of every text and attribute is done by the renderer. */
export function renderPage(page: VNode): string {
  return `<!DOCTYPE html>${renderToString(page)}`;
}

/** A piece of HTML, for a fragment or a test. */
export function renderFragment(piece: VNode): string {
  return renderToString(piece);
}
