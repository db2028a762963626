import { describe, expect, it } from '@jest/globals';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { MailButton, MailHeading, MailList, MailText } from './mail-blocks.js';
import { renderMail } from './mail-layout.js';
import { plainTextOf } from './plain-text.js';

describe('the text twin of a mail', () => {
  it('says the same as the page', () => {
    const body = h('div', null, [
      MailHeading({ children: 'Dag Aïcha' }),
      MailText({ children: 'Koffie & thee <3' }),
      MailList({ items: ['een', 'twee'] }),
      MailButton({ href: 'https://x.example/a?b=1&c=2', children: 'Antwoord geven' }),
    ]);
    expect(plainTextOf(renderToString(body))).toBe(
      'Dag Aïcha\n\nKoffie & thee <3\n\n- een\n- twee\n\nAntwoord geven:\nhttps://x.example/a?b=1&c=2',
    );
  });

  it('never reads words of people as HTML', () => {
    const { html, text } = renderMail(
      { subject: '<b>', body: MailText({ children: '<script>alert(1)</script>' }) },
      'fr',
      'https://brugpunt.example',
    );
    expect(html).not.toContain('<script>');
    expect(html).not.toContain('<b>');
    expect(text).toContain('<script>alert(1)</script>');
  });
});
