import type { Node, NodeKind, NodeOfKind } from "./syntax.ts";

type Child = Node | readonly Node[] | null;

/** The properties of a node type that hold nodes. */
type ChildKey<N> = {
  [K in keyof N]-?: N[K] extends Child ? K : never;
}[keyof N];

/**
 * The properties of each kind that hold nodes, in the order of the text. `File.comments` is left out: comments
 * stand between nodes, not in the tree.
 */
export const CHILD_KEYS: { readonly [K in NodeKind]: readonly ChildKey<NodeOfKind<K>>[] } = {
  File: ["items"],
  Comment: [],
  Import: ["module"],
  Include: ["path"],
  Unparsed: [],
  Rule: ["modifiers", "name", "tags", "meta", "patterns", "condition"],
  RuleModifier: [],
  MetaSection: ["entries"],
  Meta: ["key", "value"],
  PatternSection: ["patterns"],
  ConditionSection: ["expression"],
  Identifier: [],
  StringLiteral: [],
  IntegerLiteral: [],
  FloatLiteral: [],
  BooleanLiteral: [],
  RegexpLiteral: [],
  HexString: [],
  PatternIdentifier: [],
  PatternModifier: ["argument"],
  ByteRange: ["lower", "upper"],
  TextPattern: ["identifier", "value", "modifiers"],
  HexPattern: ["identifier", "value", "modifiers"],
  RegexpPattern: ["identifier", "value", "modifiers"],
  BuiltinValue: [],
  AtAnchor: ["offset"],
  InAnchor: ["interval"],
  Interval: ["lower", "upper"],
  PatternMatch: ["identifier", "anchor"],
  PatternCount: ["interval"],
  PatternOffset: ["index"],
  PatternLength: ["index"],
  FieldAccess: ["object", "field"],
  IndexAccess: ["object", "index"],
  FunctionCall: ["callee", "arguments"],
  ParenthesizedExpression: ["expression"],
  UnaryExpression: ["operand"],
  LogicalExpression: ["operands"],
  BinaryExpression: ["left", "right"],
  Quantifier: ["count"],
  Them: [],
  PatternSetItem: [],
  RuleSetItem: [],
  ItemSet: ["items"],
  ExpressionTuple: ["expressions"],
  OfExpression: ["quantifier", "items", "anchor"],
  ForOfExpression: ["quantifier", "items", "body"],
  ForInExpression: ["quantifier", "variables", "iterable", "body"],
  WithDeclaration: ["variable", "value"],
  WithExpression: ["declarations", "body"],
};

/** Called with the nodes above, the root first; the list is reused, so copy what you keep. */
type Enter<N> = (node: N, ancestors: readonly Node[]) => unknown;

/**
 * Functions by node kind. `enter` sees every node before the function of its kind does, `leave` every node after
 * its children. Returning `false` from either of the first two leaves the children out.
 */
export type Visitor = { readonly [K in NodeKind]?: Enter<NodeOfKind<K>> } & {
  readonly enter?: Enter<Node>;
  readonly leave?: (node: Node, ancestors: readonly Node[]) => void;
};

/** Walks a tree from the root down, in the order of the text. The parser bounds a tree's height, so recursion is safe. */
export function visit(root: Node, visitor: Visitor): void {
  walk(root, visitor, []);
}

function walk(node: Node, visitor: Visitor, ancestors: Node[]): void {
  let isOpen = visitor.enter?.(node, ancestors) !== false;
  const enter = visitor[node.kind] as Enter<Node> | undefined;
  if (isOpen && enter !== undefined) isOpen = enter(node, ancestors) !== false;
  if (isOpen) {
    const keys = CHILD_KEYS[node.kind];
    if (keys.length > 0) {
      ancestors.push(node);
      // Counted, here and below: an iterator for each of a file's nodes is a third of what a walk costs.
      for (let i = 0; i < keys.length; i++) {
        const child = (node as unknown as Record<string, Child>)[keys[i] as string];
        if (child === null || child === undefined) continue;
        if (isList(child)) for (let k = 0; k < child.length; k++) walk(child[k] as Node, visitor, ancestors);
        else walk(child, visitor, ancestors);
      }
      ancestors.pop();
    }
  }
  visitor.leave?.(node, ancestors);
}

function isList(child: Node | readonly Node[]): child is readonly Node[] {
  return Array.isArray(child);
}

/** The children of a node, in the order of the text. */
export function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  const keys = CHILD_KEYS[node.kind];
  for (let i = 0; i < keys.length; i++) {
    const child = (node as unknown as Record<string, Child>)[keys[i] as string];
    if (child === null || child === undefined) continue;
    if (isList(child)) for (let k = 0; k < child.length; k++) children.push(child[k] as Node);
    else children.push(child);
  }
  return children;
}
