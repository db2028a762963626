const errorsInARow = 10;
const pause = 30_000;

/** Leaves a server in trouble alone: after 10 errors in a row for 30 seconds, then one try decides. */
export class CircuitBreaker {
  private errors = 0;
  private openedAt: number | null = null;

  /** How many tries may be made now. */
  allowance(now: Date): number {
    if (this.openedAt === null) return Infinity;
    return now.getTime() - this.openedAt >= pause ? 1 : 0;
  }

  succeeded(): void {
    this.errors = 0;
    this.openedAt = null;
  }

  failed(now: Date): void {
    this.errors += 1;
    if (this.errors >= errorsInARow) this.openedAt = now.getTime();
  }
}
