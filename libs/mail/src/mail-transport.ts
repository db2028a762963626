/** A mail as it goes out: one sender, one recipient, both plain addresses. */
export interface OutgoingMail {
  /** Id of the ledger row. */
  readonly mailId: string;
  /** The same at every attempt, so that a recipient's system can recognise a double. */
  readonly messageId: string;
  readonly from: { readonly name: string; readonly address: string };
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly lang: string;
}

/**
 * - `refused`: the other side will never take this mail;
 * - `later`: it certainly did not go, another time it may;
 * - `uncertain`: the words were handed over and no answer came, so it may have gone.
 */
export type DeliveryProblem = 'refused' | 'later' | 'uncertain';

/** A delivery that did not (certainly) work. Carries a code only: answers of servers quote addresses. */
export class DeliveryError extends Error {
  constructor(
    readonly problem: DeliveryProblem,
    readonly code: string,
    /** True when the server itself is in trouble, so that the next mail would fare no better. */
    readonly serverTrouble: boolean,
  ) {
    super(code);
  }
}

/** The way out of the house; the only thing that tests replace. */
export abstract class MailTransport {
  /** Resolves when the other side took the mail; throws DeliveryError. */
  abstract deliver(mail: OutgoingMail, signal: AbortSignal): Promise<void>;
}
