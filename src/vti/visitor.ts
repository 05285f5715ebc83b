import type {
  AndExpression,
  ContentValue,
  Group,
  ModifierName,
  Node,
  NotExpression,
  OrExpression,
  Query,
  Term,
  TextValue,
} from "./syntax.ts";

interface NodeByKind {
  readonly Query: Query;
  readonly AndExpression: AndExpression;
  readonly OrExpression: OrExpression;
  readonly NotExpression: NotExpression;
  readonly Group: Group;
  readonly Term: Term;
  readonly ModifierName: ModifierName;
  readonly TextValue: TextValue;
  readonly ContentValue: ContentValue;
}

export type NodeKind = keyof NodeByKind;

/** The properties of each kind that hold nodes, in the order of the text. */
export const CHILD_KEYS: { readonly [K in NodeKind]: readonly (keyof NodeByKind[K])[] } = {
  Query: ["expression"],
  AndExpression: ["operands"],
  OrExpression: ["operands"],
  NotExpression: ["operand"],
  Group: ["expression"],
  Term: ["modifier", "value"],
  ModifierName: [],
  TextValue: [],
  ContentValue: [],
};

/** `false` from an `enter` leaves the node's children out. */
export type QueryVisitor = {
  readonly [K in NodeKind]?: (node: NodeByKind[K], ancestors: readonly Node[]) => unknown;
} & { readonly leave?: (node: Node, ancestors: readonly Node[]) => void };

/** Walks a tree from the root down, left to right. Nesting is bounded by the parser, so recursion is safe. */
export function visitQuery(root: Node, visitor: QueryVisitor): void {
  walk(root, visitor, []);
}

function walk(node: Node, visitor: QueryVisitor, ancestors: Node[]): void {
  const enter = visitor[node.kind] as ((node: Node, ancestors: readonly Node[]) => unknown) | undefined;
  const skip = enter?.(node, ancestors) === false;
  if (!skip) {
    ancestors.push(node);
    for (const key of CHILD_KEYS[node.kind]) {
      const child = (node as unknown as Record<string, Node | readonly Node[] | null>)[key];
      if (child === null || child === undefined) continue;
      if (Array.isArray(child)) for (const item of child) walk(item as Node, visitor, ancestors);
      else walk(child as Node, visitor, ancestors);
    }
    ancestors.pop();
  }
  visitor.leave?.(node, ancestors);
}

/** All terms of a tree, in the order of the text. */
export function termsOf(root: Node): Term[] {
  const terms: Term[] = [];
  visitQuery(root, {
    Term(term) {
      terms.push(term);
      return false;
    },
  });
  return terms;
}
