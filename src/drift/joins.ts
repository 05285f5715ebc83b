import { indentAt, lineEndOf, type SourceFile } from "../text/index.ts";
import type { Expression, Node } from "../yara/index.ts";
import { isOr } from "./comparisons.ts";

/** What is to be asked besides an expression, or to do in its place. */
export interface Joined {
  readonly to: Expression;
  /** What stands around it, brackets too; null for a whole condition. */
  readonly parent: Node | null;
  readonly operator: "and" | "or";
  /** Of no more than one term where it is asked besides. */
  readonly text: string;
  /** It is told only, and changes nothing. */
  readonly isAside: boolean;
}

/** Text to add at an offset. */
export interface Addition {
  readonly at: number;
  readonly text: string;
}

/**
 * What is joined to the expressions of a rule. Where `and` and `or` would mix, brackets are set around an expression:
 * as additions, so that what it holds, comments too, stays and may change for reasons of its own.
 */
export class Joins {
  readonly #source: SourceFile;
  readonly #all: Joined[] = [];

  constructor(source: SourceFile) {
    this.#source = source;
  }

  add(joined: Joined): void {
    this.#all.push(joined);
  }

  /** Once all are added. Of several at one expression the first opens the brackets. */
  additions(joined: Joined): Addition[] {
    const { to, operator, text } = joined;
    const like = this.#like(joined);
    const alternatives = this.#all.filter((other) => other.to === to && other.operator === "or");
    const isBracketed = operator === "and" ? isOr(to) || alternatives.length > 0 : !isOpen(joined);
    const opening = isBracketed && like[0] === joined ? [{ at: to.start, text: "(" }] : [];
    const closesBefore = operator === "and" && opening.length > 0 ? ")" : "";
    const closesBehind = operator === "or" && isBracketed && like.at(-1) === joined ? ")" : "";
    const added = `${closesBefore}${this.#gapIn(to)}${operator} ${text}${closesBehind}`;
    return [...opening, { at: to.end, text: added }];
  }

  /** Those that are written together with one, itself among them. */
  #like(joined: Joined): readonly Joined[] {
    if (joined.isAside) return [joined];
    return this.#all.filter(({ to, operator, isAside }) => {
      return to === joined.to && operator === joined.operator && !isAside;
    });
  }

  /** What stands before a part of a condition: a line of its own where there are several. */
  #gapIn({ start, end }: Expression): string {
    const { text } = this.#source;
    const lineEnd = lineEndOf(text.slice(start, end));
    return lineEnd === null ? " " : `${lineEnd}${indentAt(text, start)}`;
  }
}

/** Whether `or` may follow as it is. */
function isOpen({ parent }: Joined): boolean {
  return parent === null || parent.kind === "ParenthesizedExpression" || isOr(parent);
}
