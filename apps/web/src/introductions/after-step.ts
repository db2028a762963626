import { Refusal } from '#kernel';
import type { FlashKey } from '../http/index.js';

/** After a step that worked. */
export const saved: FlashKey = { kind: 'success', key: 'introductions.saved' };
/** After a step that somebody else was faster with. */
export const changedMeanwhile: FlashKey = { kind: 'warning', key: 'introductions.changedMeanwhile' };
/** True when somebody else moved the introduction on in the meantime. */
export const wasTooLate = (error: unknown): boolean =>
  error instanceof Refusal && error.code === 'lifecycle.not-allowed';
