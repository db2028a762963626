/** Details of an error: ids and numbers only, never personal data, because they are logged. */
export type Facts = Readonly<Record<string, string | number | boolean>>;

abstract class AppError<C extends string> extends Error {
  constructor(
    readonly code: C,
    readonly facts: Facts = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = new.target.name;
  }
}

/**
 * The request is understood and refused; the person can do something about it.
 * Codes ending in `.unknown` become 404, `.conflict` 409, everything else 422.
 * Jobs treat it as done ("skipped").
 */
export class Refusal<C extends string = string> extends AppError<C> {}

/** What was asked for does not exist, or the actor may not know that it exists: the same answer (404). */
export class Unknown extends Refusal<'unknown'> {
  constructor(facts: Facts = {}) {
    super('unknown', facts);
  }
}

/** The world is briefly unavailable; trying again later is right (503, job retries). */
export class Transient<C extends string = string> extends AppError<C> {}

/** We are wrong. Reported once, answered with the sorry page (500), a job fails without retry. */
export class Bug extends AppError<'bug'> {
  constructor(message: string, facts: Facts = {}, options?: ErrorOptions) {
    super('bug', { ...facts, message }, options);
    this.message = message;
  }
}
