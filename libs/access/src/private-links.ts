import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Tx } from '#database';
import { Clock, gate, hashSecret, newSecret } from '#kernel';
import { AccessRepository } from './access.repository.js';

/**
 * What a private link opens: a candidate's status, an organisation's answer page, an event registration, an
 * invitation to become a member, an organisation that is asked whether it is still there, a vacancy that expires.
 */
export type LinkPurpose = 'follow' | 'answer' | 'registration' | 'invitation' | 'awake' | 'renewal';

/** Links that stand for a person without account; 256 random bits, only the hash is stored. */
@Injectable()
export class PrivateLinks {
  constructor(
    private readonly work: UnitOfWork,
    private readonly repository: AccessRepository,
    private readonly clock: Clock,
  ) {}

  /** A new link to `subjectId`, valid for `days`; returns the secret that goes into the address. */
  async issue(tx: Tx, purpose: LinkPurpose, subjectId: string, days: number): Promise<string> {
    const secret = newSecret();
    const at = this.clock.now();
    const expiresAt = new Date(at.getTime() + days * 86_400_000);
    await this.repository.addPrivateLink(tx, {
      tokenHash: hashSecret(secret),
      purpose,
      subjectId,
      at,
      expiresAt,
    });
    return secret;
  }

  /** The subject's id, or null when the link is unknown, revoked, too old or of another purpose. */
  open(purpose: LinkPurpose, secret: string): Promise<string | null> {
    return this.work.run(gate, (tx) =>
      this.repository.privateLink(tx, hashSecret(secret), purpose, this.clock.now()),
    );
  }
}
