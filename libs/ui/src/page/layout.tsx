import type { ComponentChildren, VNode } from 'preact';
import { direction, langs } from '#i18n';
import type { Island } from '../assets.js';
import { islandHref, stylesheet } from '../assets.js';
import { Notice } from '../display/boxes.js';
import type { Crumb } from '../display/navigation.js';
import { Breadcrumbs } from '../display/navigation.js';
import type { FieldErrors } from '../form/field-context.js';
import type { Frame } from '../frame.js';
import { FrameContext } from '../frame.js';
import { inLanguage } from '../paths.js';
import { SiteFooter } from './site-footer.js';
import { SiteHeader } from './site-header.js';

/** Properties of `Layout`. */
export interface LayoutProps {
  readonly frame: Frame;
  /** Title of the page; the name of the site is added. */
  readonly title: string;
  readonly description?: string;
  /** 'text' for reading and forms, 'page' (default) for most, 'wide' for work screens. */
  readonly width?: 'text' | 'page' | 'wide';
  readonly head?: ComponentChildren;
  /** For example 'noindex' on private pages. */
  readonly robots?: string;
  readonly bodyClass?: string;
  readonly islands?: readonly Island[];
  /** The errors of the page's form: the title then starts with "Fout:". */
  readonly errors?: FieldErrors;
  readonly breadcrumbs?: readonly Crumb[];
  /** A band over the full width under the header (the search on the home page). */
  readonly banner?: ComponentChildren;
  readonly children: ComponentChildren;
}

function Head(props: LayoutProps): VNode {
  const { frame } = props;
  const title = `${props.title} – Brugpunt`;
  const failed = Object.keys(props.errors ?? {}).length > 0;
  const islands: readonly Island[] = ['form', ...(props.islands ?? [])];
  return (
    <head>
      <meta charset="utf-8" />
      <title>{failed ? frame.t('common.errorPrefix', { title }) : title}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="theme-color" content="#6d1f4e" />
      {props.description === undefined ? null : <meta name="description" content={props.description} />}
      {props.robots === undefined ? null : <meta name="robots" content={props.robots} />}
      <link rel="stylesheet" href={stylesheet().href} />
      {langs.map((lang) => (
        <link key={lang} rel="alternate" hreflang={lang} href={inLanguage(lang, frame.path)} />
      ))}
      {islands.map((island) => (
        <script key={island} type="module" src={islandHref(island)} />
      ))}
      {props.head}
    </head>
  );
}

/** A whole page of the site. */
export function Layout(props: LayoutProps): VNode {
  const { frame, breadcrumbs: crumbs = [] } = props;
  return (
    <html lang={frame.lang} dir={direction(frame.lang)}>
      <Head {...props} />
      <body class={props.bodyClass}>
        <FrameContext.Provider value={frame}>
          <a class="skip-link" href="#main">
            {frame.t('common.skip')}
          </a>
          <SiteHeader frame={frame} />
          {crumbs.length === 0 ? null : (
            <div class="container">
              <Breadcrumbs items={crumbs} />
            </div>
          )}
          <main id="main" tabIndex={-1}>
            {props.banner === undefined ? null : (
              <div class="banner">
                <div class="container">{props.banner}</div>
              </div>
            )}
            <div class={`container container--${props.width ?? 'page'}`}>
              <div class="main">
                {frame.flash === null ? null : (
                  <Notice kind={frame.flash.kind} live>
                    <p>{frame.flash.text}</p>
                  </Notice>
                )}
                {props.children}
              </div>
            </div>
          </main>
          <SiteFooter frame={frame} />
        </FrameContext.Provider>
      </body>
    </html>
  );
}

/** Properties of `PrintLayout`. */
export interface PrintLayoutProps {
  readonly frame: Frame;
  readonly title: string;
  /** Shown on screen only, above the sheet: back link, print hint. */
  readonly tools?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A sheet for paper (A4), without the site around it. */
export function PrintLayout({ frame, title, tools, children }: PrintLayoutProps): VNode {
  return (
    <html lang={frame.lang} dir={direction(frame.lang)}>
      <head>
        <meta charset="utf-8" />
        <title>{`${title} – Brugpunt`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <link rel="stylesheet" href={stylesheet().href} />
        <script type="module" src={islandHref('form')} />
      </head>
      <body class="sheet-page">
        <FrameContext.Provider value={frame}>
          {tools === undefined ? null : (
            <nav class="sheet-tools" aria-label={frame.t('common.yourMenu')}>
              {tools}
            </nav>
          )}
          <main class="sheet">{children}</main>
        </FrameContext.Provider>
      </body>
    </html>
  );
}

/** Gives components a frame without a page: for fragments and tests. */
export function InFrame({ frame, children }: { frame: Frame; children: ComponentChildren }): VNode {
  return <FrameContext.Provider value={frame}>{children}</FrameContext.Provider>;
}
