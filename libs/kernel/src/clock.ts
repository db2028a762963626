/** The only source of "now"; injected everywhere so that tests can move time. */
export abstract class Clock {
  /** The present instant, UTC. */
  abstract now(): Date;
}

export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}

/** A clock that stands still until it is moved; for tests and demo data. */
export class FixedClock extends Clock {
  constructor(private instant: Date) {
    super();
  }

  now(): Date {
    return new Date(this.instant);
  }

  set(instant: Date): void {
    this.instant = instant;
  }

  advance(by: { days?: number; hours?: number; minutes?: number }): void {
    const minutes = (by.days ?? 0) * 1440 + (by.hours ?? 0) * 60 + (by.minutes ?? 0);
    this.instant = new Date(this.instant.getTime() + minutes * 60_000);
  }
}

const brusselsDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' });

/** Calendar day in Europe/Brussels as `YYYY-MM-DD`: what people mean by "today". */
export const dayInBrussels = (instant: Date): string => brusselsDay.format(instant);

/** Calendar quarter in Europe/Brussels as `YYYY-Qn`. */
export function quarterInBrussels(instant: Date): string {
  const [year, month] = dayInBrussels(instant).split('-');
  return `${year}-Q${Math.ceil(Number(month) / 3)}`;
}
