import { describe, expect, it } from '@jest/globals';
import { disclosureOf } from './disclosure.js';

const to = { introductionId: 'i', organisationId: 'o' };
const candidate = {
  reference: 'K7M2P4',
  firstName: 'Amina',
  lastName: 'Familienaam',
  email: 'amina@voorbeeld.example',
  phone: '+32470000000',
  birthYear: 1988,
  municipality: '21012',
  contactRoute: 'PHONE' as const,
  dutchLevel: 'A1' as const,
  languages: ['ar'],
  slots: 8,
};

describe('what an organisation learns', () => {
  it('is one way to reach the person and nothing about who the person is', () => {
    expect(disclosureOf(to, candidate, { message: 'Ik kook graag.', support: ['buddy'] })).toEqual({
      introductionId: 'i',
      organisationId: 'o',
      firstName: 'Amina',
      contactRoute: 'PHONE',
      email: null,
      phone: '+32470000000',
      languages: ['ar'],
      dutchLevel: 'A1',
      slots: 8,
      support: ['buddy'],
      message: 'Ik kook graag.',
    });
  });

  it('has no contact data when the person comes back to the desk, and a code for who gave no name', () => {
    const shared = disclosureOf(to, { ...candidate, firstName: null, contactRoute: 'COMES_BACK' }, {});
    expect(shared).toMatchObject({
      firstName: 'K7M2P4',
      email: null,
      phone: null,
      support: [],
      message: null,
    });
  });

  it('leaves out contact data that others got when this organisation was not given any', () => {
    expect(disclosureOf(to, candidate, { withoutContact: true })).toMatchObject({
      contactRoute: 'COMES_BACK',
      email: null,
      phone: null,
    });
  });
});
