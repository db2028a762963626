/** Limits of writing by program: items and bytes of a request, requests of one token in so many seconds. */
export const writeLimits = {
  items: 500,
  bytes: 2 * 1024 * 1024,
  requests: 60,
  seconds: 60,
  /** Requests a minute of one network without a token that works. */
  guesses: 60,
} as const;
