import { newId } from '#kernel';
import type { Registration } from './registration.entity.js';

type Given = Pick<Registration, 'editionId' | 'kind' | 'badge' | 'lang' | 'registeredAt'> &
  Partial<Registration>;

/** A registration at its start: one head, nothing known of the person. */
export const newRegistration = (given: Given): Registration => ({
  id: newId(),
  state: 'REGISTERED',
  firstName: null,
  email: null,
  phone: null,
  headCount: 1,
  presentCount: null,
  languages: [],
  interpreter: false,
  referrerId: null,
  workerId: null,
  checkedInAt: null,
  version: 1,
  ...given,
});
