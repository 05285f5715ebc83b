import type { Span } from "../text/index.ts";
import type { BinaryOperator, Expression, ForInExpression } from "../yara/index.ts";
import type { Comparison, Operand } from "./comparisons.ts";
import type { Joined } from "./joins.ts";
import type { AskedText } from "./plain_texts.ts";

/** What one comparison becomes once every difference has had its say. */
export interface Plan {
  readonly at: Comparison;
  operator: BinaryOperator;
  value: string;
  /** Texts to be asked of the same value besides. */
  beside: readonly AskedText[];
  /** Texts that are to do as well, all of them together. */
  readonly instead: (readonly AskedText[])[];
  /** A map that is to be searched in all its entries. */
  map: string | null;
  /** What goes with it, as it comes to say what stands beside it. */
  repeats: Operand | null;
}

/** What is to stand behind a place. */
export interface Insertion {
  readonly at: number;
  /** The operand may be another one in a copy. */
  readonly text: (operand: string) => string | null;
  readonly operand: string;
}

/** An alternative that is to stand behind an expression. */
export interface AddedAlternative extends Insertion {
  readonly to: Expression;
  /** In one way for all spellings that say the same. */
  readonly said: string;
  /** It comes to say what stands there already. */
  isRepeated: boolean;
}

/** A place that a difference speaks of, and what is to become of it. */
export type Target =
  | { readonly kind: "changed"; readonly plan: Plan }
  | { readonly kind: "shown"; readonly at: Comparison }
  | { readonly kind: "optional"; readonly at: Comparison; readonly text: string }
  | { readonly kind: "removed"; readonly operand: Operand }
  | { readonly kind: "inserted"; readonly insertion: Insertion | AddedAlternative }
  /** A loop that is to look in another field, with what looks there. */
  | { readonly kind: "copied"; readonly loop: ForInExpression; readonly copy: () => string | null }
  /** What looks in a field in which the other side does not. */
  | { readonly kind: "astray"; readonly at: Comparison }
  | { readonly kind: "joined"; readonly joined: Joined }
  | { readonly kind: "replaced"; readonly span: Span; readonly text: string };

/** A comparison with nothing planned for it. */
export function unchanged(at: Comparison): Plan {
  const { operator } = at.node;
  return { at, operator, value: at.value, beside: [], instead: [], map: null, repeats: null };
}

export function isUnchanged({ at, operator, value, beside, instead, map }: Plan): boolean {
  if (beside.length > 0 || instead.length > 0 || map !== null) return false;
  return operator === at.node.operator && value === at.value;
}
