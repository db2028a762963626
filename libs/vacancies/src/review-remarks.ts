import type { ReturnReason } from './vacancy.lifecycle.js';

/** What a coordinator remarks when sending something back. */
export interface ReviewRemarks {
  readonly vacancyId: string;
  readonly reasons: readonly ReturnReason[];
  readonly comment: string | null;
  /** Words per field of the form, to be read beside it. */
  readonly fields?: Readonly<Record<string, string>>;
}
