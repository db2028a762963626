import { describe, expect, it } from '@jest/globals';
import {
  distanceKm,
  findMunicipality,
  metresBetweenMunicipalities,
  municipalities,
  municipalitiesWithin,
  municipalityName,
  municipalityOfPostcode,
  municipalityOptions,
} from './index.js';

describe('places', () => {
  it('knows the nineteen municipalities and each postcode once', () => {
    expect(municipalities.map((m) => Number(m.nisCode))).toEqual(
      Array.from({ length: 19 }, (_, i) => 21001 + i),
    );
    const postcodes = municipalities.flatMap((m) => m.postcodes);
    expect(new Set(postcodes).size).toBe(postcodes.length);
    expect(municipalityOfPostcode(' 1120 ')?.nisCode).toBe('21004');
    expect(municipalityOfPostcode('9000')).toBeUndefined();
  });

  it.each([
    ['21012', '21012'],
    ['1080', '21012'],
    ['1080 Molenbeek', '21012'],
    ['sint jans molenbeek', '21012'],
    ['SINT-JANS-MOLENBEEK', '21012'],
    ['Molenbeek', '21012'],
    ['Ixelles', '21009'],
    ['brussels', '21004'],
    ['Bruxelles', '21004'],
  ])('understands "%s"', (text, nisCode) => expect(findMunicipality(text)?.nisCode).toBe(nisCode));

  it.each(['', 'Gent', 'Sint', 'Woluwe', '9999', '\0', "'; drop table"])('does not guess at "%s"', (text) =>
    expect(findMunicipality(text)).toBeUndefined(),
  );

  it('names a municipality in the language of the page', () => {
    expect(municipalityName('nl', '21004')).toBe('Brussel');
    expect(municipalityName('fr', '21017')).toBe('Watermael-Boitsfort');
    expect(municipalityName('en', '21004')).toBe('Brussels');
    expect(municipalityOptions('fr')[1]).toEqual({ value: '21002', label: 'Auderghem' });
  });

  it('measures between reference points, the same both ways', () => {
    expect(distanceKm('21004', '21004')).toBe(0);
    expect(distanceKm('21004', '21010')).toBeCloseTo(3.93, 1);
    for (const a of municipalities) {
      for (const b of municipalities) {
        const metres = metresBetweenMunicipalities(a.nisCode, b.nisCode);
        expect(metres).toBe(metresBetweenMunicipalities(b.nisCode, a.nisCode));
        // So "within 0 km" is exactly the municipality itself.
        expect(metres === 0).toBe(a === b);
      }
    }
    expect(distanceKm('21004', 'x')).toBeNull();
    expect(municipalitiesWithin('21011', 0)).toEqual(['21011']);
    expect(municipalitiesWithin('21011', 50)).toHaveLength(19);
    expect(municipalitiesWithin('21011', 50)[0]).toBe('21011');
    expect(municipalitiesWithin('x', 5)).toEqual([]);
  });
});
