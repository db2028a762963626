/** Ends a command with words for a person instead of a stack; the exit code is 1. */
export class ForPeople extends Error {
  readonly forPeople = true;
}

/** The command was written wrongly: the message is followed by how it is used. */
export class WrongUse extends ForPeople {}
