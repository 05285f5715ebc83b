import type { Fix } from "../../findings/index.ts";
import type { Comment, StringLiteral } from "../../yara/index.ts";
import { encodeString, visit } from "../../yara/index.ts";
import type { LintedFile } from "../linted_file.ts";
import type { LintRule } from "../rule.ts";

/**
 * Characters that show nothing, or turn the direction of what follows (Unicode Technical Report 36; CVE-2021-42574,
 * "Trojan Source"): what people read is not what the compiler reads.
 */
const HIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]+/g;
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

export const hiddenCharacter: LintRule = {
  id: "hidden_character",
  summary: "A file holds no characters that are invisible or turn the direction of text.",
  category: "file",
  severity: "warning",
  preset: "default",
  needs: "tree",
  messages: {
    hidden: "invisible here: {characters}",
    direction: "this turns the direction of the text that follows: {characters}",
  },
  fixable: true,
  since: "0.1.0",
  create: ({ file, report }) => ({
    File() {
      let strings: readonly StringLiteral[] | undefined;
      for (const match of file.source.text.matchAll(HIDDEN)) {
        strings ??= stringsOf(file);
        const at = { start: match.index, end: match.index + match[0].length };
        const isDirection = DIRECTION.test(match[0]);
        report({
          messageId: isDirection ? "direction" : "hidden",
          data: { characters: namesOf(match[0]) },
          at,
          severity: isDirection ? "error" : "warning",
          help: "Remove it, or write it as an escape where it is meant.",
          fix: fixOf(at, strings, file),
          subject: `${namesOf(match[0])} ${file.source.text.slice(Math.max(0, at.start - 20), at.end + 20)}`,
        });
      }
    },
  }),
};

function namesOf(text: string): string {
  const names = new Set([...text].map((c) => `U+${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`));
  return [...names].join(", ");
}

function stringsOf(file: LintedFile): StringLiteral[] {
  const strings: StringLiteral[] = [];
  visit(file.tree, { StringLiteral: (node) => void strings.push(node) });
  return strings;
}

/** In a string an escape keeps the bytes; in a comment nothing is lost. Elsewhere a person must look. */
function fixOf(at: { start: number; end: number }, strings: readonly StringLiteral[], file: LintedFile): Fix | null {
  const isWithin = ({ start, end }: { start: number; end: number }) => start <= at.start && at.end <= end;
  if (strings.some(isWithin)) {
    const text = encodeString(file.source.slice(at)).slice(1, -1);
    return { title: "Write it as an escape", safe: true, edits: [{ ...at, text }] };
  }
  const isInComment = file.tree.comments.some((comment: Comment) => isWithin(comment));
  return isInComment ? { title: "Remove it", safe: true, edits: [{ ...at, text: "" }] } : null;
}
