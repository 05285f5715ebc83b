import type { Schema } from "../vt/index.ts";
import { type Expression, type Pattern, parse, printNode, visit } from "../yara/index.ts";
import { Inexpressible } from "./inexpressible.ts";
import { splitTerm } from "./term_text.ts";

/** Patterns that a raised condition names: one for each value. */
export class RaisedPatterns {
  readonly #byText = new Map<string, Pattern>();

  get all(): readonly Pattern[] {
    return [...this.#byText.values()];
  }

  /** The name, without its `$`, for a pattern as `pattern_text.ts` spells it. */
  nameOf(text: string): string {
    let pattern = this.#byText.get(text);
    if (!pattern) {
      const name = `content_${this.#byText.size + 1}`;
      const rule = parseRule(`strings: $${name} = ${text} condition: $${name}`);
      pattern = rule?.patterns?.patterns[0];
      if (!pattern) throw new Inexpressible("a pattern cannot be written back");
      this.#byText.set(text, pattern);
    }
    return pattern.identifier.name;
  }
}

/** Reads the text of terms back: the inverse of `symbolic.ts`. */
export class TermReader {
  readonly patterns = new RaisedPatterns();
  readonly #modules = new Set<string>();
  readonly #schema: Schema;

  constructor(schema: Schema) {
    this.#schema = schema;
  }

  get modules(): readonly string[] {
    return [...this.#modules].sort();
  }

  /** `places`: what loop elements are called here, by their place in the schema. */
  read(text: string, places: ReadonlyMap<string, Expression>): Expression {
    let source = this.#withNamedPatterns(text);
    const byLength = [...places].sort(([a], [b]) => b.length - a.length);
    for (const [place, element] of byLength) source = source.replaceAll(place, printNode(element));
    const expression = parseRule(`condition: ${source}`)?.condition?.expression;
    if (!expression) throw new Inexpressible(`\`${text}\` cannot be written back`);
    visit(expression, {
      Identifier: (node) => {
        if (this.#schema.module(node.name) && node.name !== "vt") this.#modules.add(node.name);
      },
    });
    return expression;
  }

  /** A test of unknown meaning on a value: `< "abc"`, `permutation_of("x")`, `len() in 1..3`. */
  readTest(value: Expression, text: string): Expression {
    const written = printNode(value);
    const length = /^len\(\) in (\d+)\.\.(\d*)$/.exec(text);
    if (length) {
      const [, min, max] = length;
      const upper = max === "" ? "" : ` and ${written}.len() <= ${max}`;
      return this.read(`${written}.len() >= ${min}${upper}`, new Map());
    }
    if (/^\w+\(/.test(text)) return this.read(`${written.replace(/\.raw$/, "")}.${text}`, new Map());
    return this.read(text.endsWith("…") ? `${text.slice(0, -1)}${written}` : `${written} ${text}`, new Map());
  }

  /** `$("MZ") at 0` becomes `$content_1 at 0`. */
  #withNamedPatterns(text: string): string {
    const parts = splitTerm(text);
    return parts
      .map((part) => (typeof part === "string" ? part : part.mark + this.patterns.nameOf(part.pattern)))
      .join("");
  }
}

function parseRule(body: string) {
  const { tree, errors } = parse(`rule r { ${body} }`);
  const [rule] = tree.items;
  return errors.some((error) => error.severity === "error") || rule?.kind !== "Rule" ? null : rule;
}
