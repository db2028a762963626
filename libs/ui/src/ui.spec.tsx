import { describe, expect, it } from '@jest/globals';
import { HtmlValidate } from 'html-validate';
import type { VNode } from 'preact';
import { langs } from '#i18n';
import { GalleryPage } from './gallery.page.js';
import {
  Button,
  Checkboxes,
  ContentText,
  Form,
  InFrame,
  Layout,
  LineChart,
  PersonName,
  PrintLayout,
  QrCode,
  Radios,
  renderFragment,
  renderPage,
  SelectField,
  SlotsField,
  SummaryList,
  TextArea,
  TextField,
} from './index.js';
import { sampleFrame } from './testing-frame.js';

const attack = '"><script>alert(1)</script><img src=x onerror=alert(1)>\'';
const framed = (children: VNode): string =>
  renderFragment(<InFrame frame={sampleFrame()}>{children}</InFrame>);

describe('escaping', () => {
  it('never lets a written text become markup', () => {
    const html = framed(
      <Form action="/nl" errors={{ a: attack, b: attack }} values={{ a: attack, note: attack }} once="1">
        <TextField name="a" label={attack} hint={attack} />
        <TextArea name="note" label="n" />
        <SelectField name="s" label={attack} options={[{ value: attack, label: attack }]} />
        <Checkboxes name="b" label={attack} options={[{ value: attack, label: attack, hint: attack }]} />
        <PersonName name={attack} />
        <ContentText text={`${attack}\n\n${attack}`} lang="ar" />
        <SummaryList rows={[{ label: attack, value: attack, change: `/x?${attack}` }]} />
        <LineChart
          title={attack}
          description={attack}
          rows={[{ label: attack, value: 1 }]}
          unit="u"
          labelHeading="l"
        />
        <QrCode text="https://example.org" label={attack} />
      </Form>,
    );
    expect(html).not.toMatch(/<script|<img/);
    expect(html).toContain('&lt;script>');
  });

  it('shows written text as paragraphs in its own language and direction', () => {
    expect(framed(<ContentText text={'een\r\ntwee\n\n\n <b>drie</b>'} lang="ar" />)).toBe(
      '<div class="content-text" lang="ar" dir="rtl"><p>een<br/>twee</p><p>&lt;b>drie&lt;/b></p></div>',
    );
  });
});

describe('form', () => {
  it('links errors and hints to the field, keeps what was typed and lists the errors on top', () => {
    const html = framed(
      <Form action="/nl/x" errors={{ email: 'Schrijf een adres.' }} values={{ email: 'fatou@' }} once="u-1">
        <TextField name="email" label="E-mail" hint="Uitleg" required />
        <TextField name="city" label="Stad" />
      </Form>,
    );
    expect(html).toContain('aria-describedby="f-email-error f-email-hint"');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain('value="fatou@"');
    expect(html).toContain('<a href="#f-email">Schrijf een adres.</a>');
    expect(html).toContain('name="_once" value="u-1"');
    expect(html).toContain('Stad<span class="field__optional"> (niet verplicht)</span>');
    expect(html.split('aria-invalid').length).toBe(2);
  });

  it('gives each form its own number, and none to a filter form', () => {
    const once = (): string | undefined =>
      /name="_once" value="([^"]+)"/.exec(framed(<Form action="/nl">x</Form>))?.[1];
    expect(once()).not.toBe(once());
    expect(
      framed(
        <Form method="get" action="/nl">
          <TextField name="q" label="Wat" />
        </Form>,
      ),
    ).not.toMatch(/_once|niet verplicht/);
  });

  it('does not read inherited properties as errors or values', () => {
    expect(
      framed(
        <Form action="/nl">
          <TextField name="constructor" label="c" required />
        </Form>,
      ),
    ).not.toMatch(/aria-invalid|native code/);
  });

  it('ticks slots from a bitmask and from what was posted', () => {
    const ticked = (html: string): string[] =>
      [...html.matchAll(/value="(\d+)" checked/g)].map((match) => String(match[1]));
    expect(ticked(framed(<SlotsField label="Tijd" value={0b1001} />))).toEqual(['0', '3']);
    expect(
      ticked(
        framed(
          <Form action="/" values={{ slots: ['20', '2'] }}>
            <SlotsField label="Tijd" />
          </Form>,
        ),
      ),
    ).toEqual(['2', '20']);
    expect(framed(<SlotsField label="Tijd" />).match(/type="checkbox"/g)).toHaveLength(21);
  });

  it('links the error of a group to its first control', () => {
    const html = framed(
      <Form action="/" errors={{ level: 'Kies.' }} values={{ level: 'B1' }}>
        <Radios
          name="level"
          label="Niveau"
          options={[
            { value: 'A1', label: 'a' },
            { value: 'B1', label: 'b' },
          ]}
        />
      </Form>,
    );
    expect(html).toContain('<a href="#f-level">');
    expect(html).toContain('id="f-level" name="level" value="A1"');
    expect(html).toMatch(/value="B1" checked/);
    expect(html).toContain('<fieldset class="field field--error" aria-describedby="f-level-error">');
  });

  it('never sends a password back', () => {
    expect(framed(<TextField name="p" label="w" type="password" value="secret" />)).not.toContain('secret');
  });

  it('explains what is missing when a component has no frame', () => {
    expect(() => renderFragment(<ContentText text="x" lang="nl" />)).toThrow(/inside Layout/);
  });
});

describe('layout', () => {
  it('has language, direction, alternates, skip link and a title that tells of errors', () => {
    const html = renderPage(
      <Layout frame={sampleFrame('fr')} title="Titre" errors={{ a: 'x' }} robots="noindex">
        corps
      </Layout>,
    );
    expect(html).toMatch(/^<!DOCTYPE html><html lang="fr" dir="ltr">/);
    expect(html).toContain('<title>Erreur : Titre – Brugpunt</title>');
    expect(html).toContain('<link rel="alternate" hreflang="en" href="/en/vacatures?q=soep"/>');
    expect(html).toContain('href="#main"');
    expect(html).toContain('content="noindex"');
  });

  it('shows areas and a sign-out form only to somebody who is signed in', () => {
    const person = { name: 'Aïcha <3', areas: [{ href: '/nl/balie', label: 'Balie' }] };
    const html = renderPage(
      <Layout frame={sampleFrame('nl', { person, mailboxUrl: '/mailbox' })} title="T">
        x
      </Layout>,
    );
    expect(html).toContain('action="/nl/afmelden" method="post"');
    expect(html).toContain('Aïcha &lt;3');
    expect(html).toContain('href="/mailbox"');
    expect(
      renderPage(
        <Layout frame={sampleFrame()} title="T">
          x
        </Layout>,
      ),
    ).toContain('href="/nl/aanmelden"');
  });

  it('keeps to the content security policy: no inline style, handler or script', () => {
    const html = renderPage(<GalleryPage frame={sampleFrame()} />);
    expect(html).not.toMatch(/\sstyle=|\son\w+="|<style|<script(?![^>]*\ssrc=)/);
  });
});

describe('markup', () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: {
      // How the renderer writes void elements, booleans and long words is not a fault.
      'void-style': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'no-trailing-whitespace': 'off',
      'doctype-style': 'off',
      'long-title': 'off',
      'no-inline-style': 'error',
      'text-content': 'off',
      'require-sri': ['error', { target: 'crossorigin' }],
      'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button'] }],
    },
  });

  it.each(langs)('of the whole gallery is valid HTML (%s)', async (lang) => {
    const report = await validator.validateString(renderPage(<GalleryPage frame={sampleFrame(lang)} />));
    expect(
      report.results.flatMap((result) =>
        result.messages.map((m) => `${m.ruleId}: ${m.message} ${m.selector ?? ''}`),
      ),
    ).toEqual([]);
  });

  it('of a sheet is valid HTML', async () => {
    const sheet = (
      <PrintLayout frame={sampleFrame()} title="Blad" tools={<Button type="button">Druk af</Button>}>
        <h1>Blad</h1>
      </PrintLayout>
    );
    const report = await validator.validateString(renderPage(sheet));
    expect(
      report.results.flatMap((result) => result.messages.map((m) => `${m.ruleId}: ${m.message}`)),
    ).toEqual([]);
  });
});
