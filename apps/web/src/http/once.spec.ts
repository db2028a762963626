import { describe, expect, it } from '@jest/globals';
import { keyOf } from './once.js';

const once = '0192f000-0000-7000-8000-000000000001';

describe('the key of a submission', () => {
  it('is the same for the same answers, in whatever order they come', () => {
    expect(keyOf({ _once: once, a: '1', b: ['2', '3'] })).toBe(keyOf({ b: ['2', '3'], a: '1', _once: once }));
  });

  it('is another one when the person changed an answer after going back', () => {
    expect(keyOf({ _once: once, action: 'complete' })).not.toBe(keyOf({ _once: once, action: 'draft' }));
  });

  it.each([null, 'text', {}, { _once: 'no id' }, { _once: [once] }])('is none for %p', (body) => {
    expect(keyOf(body)).toBeNull();
  });
});
