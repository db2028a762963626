import { describe, expect, it } from '@jest/globals';
import { HtmlValidate } from 'html-validate';
import { parse } from 'node-html-parser';
import { langs, translator, type Lang } from '#i18n';
import { InFrame, renderFragment, type Frame } from '#ui';
import { wordingKinds, wordingRules } from '#vacancies';
import { WordingPanel, type WordingPanelProps } from './index.js';

const frame = (lang: Lang): Frame => ({
  lang,
  t: translator(lang),
  path: '/',
  person: null,
  flash: null,
  mailboxUrl: null,
  now: new Date('2026-11-22T10:00:00Z'),
});

const shown = (props: WordingPanelProps, lang: Lang = 'nl') =>
  parse(
    renderFragment(
      <InFrame frame={frame(lang)}>
        <WordingPanel {...props} />
      </InFrame>,
    ),
  );

const text = (written: string) => [{ label: 'Lange tekst', lang: 'nl' as const, text: written }];

describe('the panel with help for a text', () => {
  it('quotes the place, tells why and gives an easier word', () => {
    const page = shown({
      texts: text('Indien je komt, bel je ons. Moedertaal Nederlands is een must. Indien niet, mail je.'),
    });
    expect(page.querySelectorAll('mark').map((mark) => mark.text)).toEqual([
      'Moedertaal Nederlands',
      'Indien',
    ]);
    expect(page.text).toContain('1 punt om goed na te kijken');
    expect(page.text).toContain('1 tip om dit makkelijker te maken');
    expect(page.text).toContain('Schrijf liever: als');
    expect(page.text).toContain('staat 2 keer in de tekst');
    expect(page.text).toContain('Een moedertaal vragen sluit mensen uit');
  });

  it('says so when there is nothing to say, and waits for the first word', () => {
    expect(shown({ texts: text('Kom je mee soep maken?') }).text).toContain('Deze tekst leest vlot');
    expect(shown({ texts: text(' 12 … ') }).text).toContain('Schrijf eerst iets');
    expect(shown({ texts: [] }).text).toContain('Schrijf eerst iets');
  });

  it('counts the words of a long sentence and shortens its quote', () => {
    const page = shown({ texts: text(`Je ${'helpt ons en '.repeat(40)}lacht.`) });
    expect(page.text).toContain('Een zin van 122 woorden: knip hem in twee.');
    expect(page.querySelector('mark')?.text.length).toBeLessThan(220);
  });

  it('tells the moderator the same with other words around it', () => {
    const texts = text('Je krijgt een uurloon.');
    expect(shown({ texts, where: 'review' }).text).toContain('De schrijver ziet dezelfde tips');
    expect(shown({ texts, where: 'review' }).querySelectorAll('mark')).toHaveLength(1);
  });

  it('shows no more than a dozen remarks of a text and tells how many are left', () => {
    const hard =
      'Indien, gelieve, teneinde, alvorens, alsmede, alsook, derhalve, bijgevolg, thans, reeds, inzake, omtrent, tevens, voorts.';
    const page = shown({ texts: text(hard) });
    expect(page.querySelectorAll('li mark')).toHaveLength(12);
    expect(page.text).toContain('en nog 2 tips');
  });

  it('never lets a written text become markup', () => {
    const page = shown({ texts: text('<b onclick="x">Indien</b> <script>alert(1)</script>') });
    expect(page.querySelectorAll('script, b')).toHaveLength(0);
  });

  it.each(langs)('is sound HTML with every kind and reason in words: %s', async (lang) => {
    const t = translator(lang);
    for (const kind of wordingKinds) expect(t(`wording.kind.${kind}`)).not.toBe('');
    for (const rule of wordingRules) expect(t(`wording.rule.${rule}` as 'wording.rule.pay')).not.toBe('');
    const html = shown(
      {
        texts: [
          ...text('Indien je wil. Wij zoeken een jonge dame. مرحبا 😀'),
          { label: 'Texte', lang: 'fr', text: 'Vous recevez un salaire.' },
          { label: 'Text', lang: 'en', text: 'Only women.' },
        ],
      },
      lang,
    ).toString();
    const report = await new HtmlValidate({ extends: ['html-validate:recommended'] }).validateString(
      `<!DOCTYPE html><html lang="${lang}"><head><title>x</title></head><body><h1>x</h1>${html}</body></html>`,
    );
    expect(
      report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
      ),
    ).toEqual([]);
  });
});
