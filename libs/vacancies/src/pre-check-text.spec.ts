import { describe, expect, it } from '@jest/globals';
import { findInText } from './pre-check-text.js';

describe('what a public text should not hold', () => {
  it.each([
    ['Bel Lut op 0470 12 34 56.', ['PHONE 0470 12 34 56']],
    ['Bel 02/512.34.56 of +32 475 12 34 56', ['PHONE 02/512.34.56', 'PHONE +32 475 12 34 56']],
    ['Mail naar lut.peeters@vereniging.example!', ['EMAIL lut.peeters@vereniging.example']],
    ['Kijk op https://vereniging.be/doe-mee?x=1 of www.buurt.brussels', ['LINK https://vereniging.be/doe-mee?x=1', 'LINK www.buurt.brussels']],
    ['Zie bit.ly/abc en vereniging.be.', ['LINK bit.ly/abc', 'LINK vereniging.be']],
    ['Mijn nummer is 85.07.30-033.28', ['NATIONAL_NUMBER 85.07.30-033.28']],
    ['Schrijf karim@buurt.be, dan antwoorden we.', ['EMAIL karim@buurt.be']],
  ])('%s', (text, expected) => {
    expect(findInText(text).map(({ kind, words }) => `${kind} ${words}`)).toEqual(expected);
  }); // prettier-ignore

  it.each([
    'Elke woensdag van 14.00 tot 16.30 uur, vanaf 2026-09-15 (12/09/2026 proeven).',
    'Wij zijn een vzw met nummer 0427.155.930 in 1080 Molenbeek.',
    'Er zijn 20 plaatsen, 3 uur per week, 44,02 euro per dag.',
    'We koken samen.Daarna eten we.Kom je ook?',
    'Je krijgt koffie/thee en praat over van alles & nog wat @ de keukentafel.',
  ])('finds nothing in: %s', (text) => {
    expect(findInText(text)).toEqual([]);
  });

  it('reads the longest text at once', () => {
    const text = 'Samen 12 koken voor 34 buren in de Kaaistraat 56, 1080. '.repeat(180);
    const began = performance.now();
    findInText(text);
    findInText('1'.repeat(10_000));
    findInText('a.'.repeat(5_000));
    findInText(`${'a'.repeat(5_000)}@${'b.'.repeat(2_500)}`);
    expect(performance.now() - began).toBeLessThan(1_500);
  });
});
