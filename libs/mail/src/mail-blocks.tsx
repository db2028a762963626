import type { ComponentChildren, VNode } from 'preact';

// Mail programs know no style sheets and no custom properties: the few values stand here, beside the elements.
const ink = '#251820';
const accent = '#7a1f55';

/** A paragraph. */
export const MailText = ({ children }: { children: ComponentChildren }): VNode => (
  <p style={`margin:0 0 16px;color:${ink};font-size:17px;line-height:1.5`}>{children}</p>
);

/** The heading of the mail. */
export const MailHeading = ({ children }: { children: ComponentChildren }): VNode => (
  <h1 style={`margin:0 0 16px;color:${ink};font-size:24px;line-height:1.25`}>{children}</h1>
);

/** The one thing to do; `href` is absolute. It opens a page, it never changes anything by itself. */
export const MailButton = ({ href, children }: { href: string; children: ComponentChildren }): VNode => (
  <p style="margin:24px 0">
    <a
      href={href}
      style={`display:inline-block;padding:12px 20px;background:${accent};color:#ffffff;border-radius:8px;font-size:17px;font-weight:600;text-decoration:none`}
    >
      {children}
    </a>
  </p>
);

/** A link within text; `href` is absolute. */
export const MailLink = ({ href, children }: { href: string; children: ComponentChildren }): VNode => (
  <a href={href} style={`color:${accent}`}>
    {children}
  </a>
);

/** A short list. */
export const MailList = ({ items }: { items: readonly ComponentChildren[] }): VNode => (
  <ul style={`margin:0 0 16px;padding:0 0 0 20px;color:${ink};font-size:17px;line-height:1.5`}>
    {items.map((item) => (
      <li>{item}</li>
    ))}
  </ul>
);

/** Words that somebody wrote, set apart. */
export const MailQuote = ({ children }: { children: ComponentChildren }): VNode => (
  <blockquote
    style={`margin:0 0 16px;padding:0 0 0 16px;border-left:4px solid ${accent};color:${ink};font-size:17px;line-height:1.5;white-space:pre-line`}
  >
    {children}
  </blockquote>
);
