import { visible } from "../../text/index.ts";
import type { Meta, Rule } from "../../yara/index.ts";
import { META_SCHEMAS } from "../meta_schemas.ts";
import type { MetaValidator, readMetaSchema } from "../meta_validator.ts";
import type { LintRule } from "../rule.ts";

/** Reads schemas: as large as all other lint rules together, and most configurations have none. */
let read: typeof readMetaSchema | undefined;

/** Read once: a repository has thousands of rules and one schema. */
const known = new Map<string, MetaValidator>();

export const metaSchema: LintRule = {
  id: "meta_schema",
  summary: "A rule's meta holds what the repository's schema asks for.",
  category: "metadata",
  severity: "warning",
  preset: "strict",
  needs: "tree",
  messages: {
    missing: "{rule} has no `{key}` in its meta",
    wrong: "`{key}` {message}",
    slow: "the meta of {rule} is not checked: the schema takes too long on it",
  },
  options: {
    properties: {
      preset: { enum: Object.keys(META_SCHEMAS), description: "vt_crowdsourced, yara_forge or cccs." },
      schema: {
        $ref: "https://json-schema.org/draft/2020-12/schema",
        description: "A JSON Schema of your own, of an object of keys and values; a repeated key has a list.",
      },
    },
  },
  fixable: false,
  since: "0.1.0",
  prepare: async () => {
    read = (await import("../meta_validator.ts")).readMetaSchema;
  },
  create: ({ options, report }) => ({
    Rule(rule) {
      const validate = validator(options);
      if (validate === null || rule.modifiers.some(({ name }) => name === "private")) return;
      const errors = validate(metaObject(rule));
      const { name, start, end } = rule.name;
      if (errors === null) {
        const help =
          "Write its patterns so that a text matches them in one way only (`(a+)+` matches in many), and its references so that they do not multiply or go round.";
        report({ messageId: "slow", data: { rule: name }, at: { start, end }, help, subject: `${name} slow` });
        return;
      }
      // A schema with alternatives reports each of them; one finding for a place is enough.
      const told = new Set<string>();
      for (const { keyword, instancePath, params, message = "is wrong" } of errors) {
        const allowed = keyword === "enum" && Array.isArray(params.allowedValues) ? params.allowedValues : null;
        const isMissing = keyword === "required" && instancePath === "";
        const key = isMissing
          ? String(params.missingProperty)
          : (instancePath.split("/")[1] ?? String(params.additionalProperty ?? ""));
        if (told.has(key)) continue;
        told.add(key);
        const entry = rule.meta?.entries.find((candidate) => candidate.key.name === key);
        const place = entry === undefined ? rule.name : entry.value;
        report({
          messageId: isMissing ? "missing" : "wrong",
          data: { rule: name, key, message: allowed === null ? message : oneOf(allowed) },
          at: { start: place.start, end: place.end },
          help: isMissing ? `Add \`${key}\` to meta.` : null,
          subject: `${name} ${key}`,
        });
      }
    },
  }),
};

function oneOf(values: readonly unknown[]): string {
  const shown = values.slice(0, MAX_VALUES).map((value) => `\`${visible(JSON.stringify(value))}\``);
  const rest = values.length - shown.length;
  return `must be one of ${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

const MAX_VALUES = 12;

/** Null where nothing is asked for: the rule is silent until it is configured. */
function validator(options: Readonly<Record<string, unknown>>): MetaValidator | null {
  const { preset, schema } = options;
  const chosen = schema ?? (typeof preset === "string" ? META_SCHEMAS[preset as keyof typeof META_SCHEMAS] : undefined);
  if (chosen === undefined) return null;
  const key = JSON.stringify(chosen);
  const before = known.get(key);
  if (before !== undefined) return before;
  if (read === undefined) throw new Error("meta_schema was not prepared");
  const result = read(chosen as object);
  // The configuration was refused for it already.
  if ("fault" in result) throw new Error(result.fault.message);
  known.set(key, result.validate);
  return result.validate;
}

function metaObject(rule: Rule): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (const { key, value } of rule.meta?.entries ?? []) {
    const plain = plainValue(value);
    const before = Object.hasOwn(object, key.name) ? object[key.name] : undefined;
    object[key.name] = before === undefined ? plain : [before, plain].flat();
  }
  return object;
}

function plainValue(value: Meta["value"]): string | number | boolean {
  return typeof value.value === "bigint" ? Number(value.value) : value.value;
}
