/** Why GitHub did not do what was asked, as far as it makes a difference to what is done next. */
export type FailureKind = "forbidden" | "missing" | "invalid" | "limited" | "unavailable";

export interface Failure {
  readonly kind: FailureKind;
  readonly status: number;
  /** GitHub's own words, on one line. Foreign text. */
  readonly message: string;
}

/** Reads an error that Octokit threw. Anything else is thrown on: it is a fault of our own. */
export function failureOf(error: unknown): Failure {
  const status = (error as { status?: unknown } | null)?.status;
  if (!(error instanceof Error) || typeof status !== "number") throw error;
  const message = error.message.replace(/\s+/g, " ").slice(0, 300);
  return { kind: kindOf(status, message), status, message };
}

function kindOf(status: number, message: string): FailureKind {
  if (status === 429 || /rate limit/i.test(message)) return "limited";
  if (status === 401 || status === 403) return "forbidden";
  if (status === 404 || status === 410) return "missing";
  if (status === 422 || status === 400) return "invalid";
  // Octokit gives a connection that broke the status 500.
  return "unavailable";
}
