import type { Entity } from "../../src/findings/index.ts";
import { loadModifiers } from "../../src/translate/modifiers.ts";
import { pick, type Random } from "./random_conditions.ts";

const table = loadModifiers();

const NOUNS: Readonly<Record<string, string>> = { file: "file", url: "url", domain: "domain", ip_address: "ip" };
const TERMS = new Map<Entity, readonly string[]>(
  (["file", "url", "domain", "ip_address"] as const).map((entity) => [
    entity,
    table.rows
      .filter((row) => row.entity === entity && row.fidelity.toRule !== "unsupported")
      .flatMap((row) => row.examples.map(({ query }) => query.replace(/^entity:\w+ /, ""))),
  ]),
);

/** Examples of the entity's modifiers joined at random, with its `entity:` before. */
export function randomQuery(random: Random, entity: Entity): string {
  return `entity:${NOUNS[entity]} ${randomPart(random, entity, 3)}`;
}

function randomPart(random: Random, entity: Entity, depth: number): string {
  const roll = random();
  if (depth === 0 || roll < 0.5) return pick(random, TERMS.get(entity) ?? []);
  const parts = Array.from({ length: 1 + Math.floor(random() * 3) }, () => randomPart(random, entity, depth - 1));
  if (roll < 0.65) return `NOT (${parts[0]})`;
  return `(${parts.join(roll < 0.85 ? " " : " OR ")})`;
}
