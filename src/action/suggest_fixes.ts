import {
  type Client,
  commentableLines,
  failureOf,
  fileAt,
  isOnDiff,
  postReview,
  pullRequestFiles,
  type Repo,
} from "../github/index.ts";
import { suggestionsIn } from "../report/suggestion.ts";
import { sayRefused } from "./comment_on_change.ts";
import type { Report } from "./publish.ts";
import type { Runner } from "./runner.ts";

/**
 * Offers the safe fixes of new findings on the lines that they change. GitHub counts lines in the pull request's
 * head, and on disk may be its merge with the base: a file that is not the same there gets no suggestion.
 */
export async function suggestFixes(
  runner: Runner,
  client: Client,
  pull: Repo & { readonly number: number; readonly headSha: string },
  report: Report,
): Promise<void> {
  const suggestions = suggestionsIn(report);
  if (suggestions.length === 0) return;
  const { owner, repo, number, headSha } = pull;
  try {
    const { files } = await pullRequestFiles(client, pull, number);
    const patches = new Map(files.map(({ path, patch }) => [path, commentableLines(patch ?? "")]));
    const onDiff = suggestions.filter((suggestion) => isOnDiff(patches.get(suggestion.path) ?? new Map(), suggestion));
    const texts = new Map(report.files.map(({ path, source }) => [path, source?.text ?? null]));
    const same = new Set<string>();
    for (const path of new Set(onDiff.map((suggestion) => suggestion.path))) {
      const content = await fileAt(client, pull, path, headSha);
      if (content?.toString("utf8").replace(/^\ufeff/, "") === texts.get(path)) same.add(path);
    }
    const comments = onDiff.filter(({ path }) => same.has(path));
    const outcome = await postReview(client, { owner, repo, number, commit: headSha }, comments);
    if (outcome.kind === "failed") sayRefused(runner, "Fixes were not suggested", outcome.failure);
    else if (outcome.kind === "posted") {
      const rest = outcome.leftOut > 0 ? `; ${outcome.leftOut} more did not fit` : "";
      runner.log(`Suggested ${outcome.count} fixes${rest}: ${outcome.url}`);
    }
  } catch (error) {
    sayRefused(runner, "Fixes were not suggested", failureOf(error));
  }
}
