/** What was asked for has another address for good: the filter answers 301. */
export class MovedTo extends Error {
  constructor(readonly path: string) {
    super('moved');
  }
}
