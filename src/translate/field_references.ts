import { type Field, RULE_ENTITIES, type RuleEntity, type ValueType } from "../vt/index.ts";
import type { Expression, Node } from "../yara/syntax.ts";
import type { FieldReference } from "./typing.ts";

/** Which nodes of a condition are paths through a module, and to where. */
export class FieldReferences {
  readonly #byNode = new Map<Node, FieldReference>();
  /** Nodes that a longer path goes through. */
  readonly #inner = new Set<Node>();

  of(node: Node): FieldReference | null {
    return this.#byNode.get(node) ?? null;
  }

  /** `node` stands for a path: a module's name, a variable, an expression in parentheses. */
  set(node: Expression, reference: Omit<FieldReference, "node">): void {
    this.#byNode.set(node, { ...reference, node });
  }

  /** What is around `node` says more than it does. */
  passThrough(node: Node): void {
    this.#inner.add(node);
  }

  /** `node` goes on from `object` by a step: a field, or into a collection. */
  extend(node: Expression, object: Expression, step: string, type: ValueType, field: Field | null): void {
    const way = this.#byNode.get(object);
    if (!way) return;
    const entities = field ? way.entities.filter((entity) => field.entities.includes(entity)) : way.entities;
    this.#byNode.set(node, { node, path: `${way.path}${step}`, type, entities, field: field ?? way.field });
  }

  /** The longest paths to fields, in order of place. */
  longest(): FieldReference[] {
    return [...this.#byNode.values()]
      .filter(({ node, field }) => !this.#inner.has(node) && field !== null && field.constant === null)
      .filter(({ type }) => type.kind !== "function")
      .sort((a, b) => a.node.start - b.node.start || b.node.end - a.node.end);
  }
}

/** Entities that have access to all of some fields; the first field that leaves none, and one it cannot go with. */
export function entitiesOf(references: readonly FieldReference[]): {
  readonly entities: readonly RuleEntity[];
  readonly conflict: { readonly reference: FieldReference; readonly other: FieldReference } | null;
} {
  let entities: readonly RuleEntity[] = RULE_ENTITIES;
  for (const reference of references) {
    const rest = entities.filter((entity) => reference.entities.includes(entity));
    if (rest.length === 0) {
      const isApart = (earlier: FieldReference) => !earlier.entities.some((e) => reference.entities.includes(e));
      return { entities: rest, conflict: { reference, other: references.find(isApart) ?? reference } };
    }
    entities = rest;
  }
  return { entities, conflict: null };
}
