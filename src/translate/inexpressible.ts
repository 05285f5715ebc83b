/** What a language cannot say. The message is the reason, for people. */
export class Inexpressible extends Error {}
