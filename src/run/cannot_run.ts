/**
 * The input or the options make a run impossible: one line for the person who typed them, exit code 2. Anything
 * else that is thrown is a fault of huntlint's own.
 */
export class CannotRun extends Error {
  override readonly name = "CannotRun";
}
