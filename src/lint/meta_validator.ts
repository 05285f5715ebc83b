import { createContext, Script } from "node:vm";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

/** What is wrong with a rule's meta by a schema; null: the schema takes too long on it. */
export type MetaValidator = (meta: Readonly<Record<string, unknown>>) => readonly ErrorObject[] | null;

export interface SchemaFault {
  readonly message: string;
  /** Keys that lead to it within the schema. */
  readonly at: readonly string[];
}

/** In milliseconds, for one rule's meta: far more than any pattern needs that does not try texts in every way. */
const PATIENCE = 500;

/**
 * Reads a JSON Schema of the 2020-12 draft, with the formats that it names. Patterns come from whoever may change a
 * configuration, and texts from whoever writes rules: no pair of them may hold a run up.
 */
export function readMetaSchema(schema: object): { readonly validate: MetaValidator } | { readonly fault: SchemaFault } {
  const warnings: string[] = [];
  const logger = { log: () => {}, warn: (text: unknown) => void warnings.push(String(text)), error: () => {} };
  const reader = new Ajv2020({ allErrors: true, strict: false, logger });
  addFormats.default(reader);
  try {
    const check = reader.compile(schema);
    const unknown = warnings.flatMap((text) => /^unknown format "(.*)" ignored/s.exec(text)?.[1] ?? []);
    if (unknown[0] !== undefined) {
      const message = `there is no format \`${unknown[0]}\` in JSON Schema`;
      return { fault: { message, at: pathTo(schema, (key, value) => key === "format" && value === unknown[0]) ?? [] } };
    }
    check({});
    return { validate: withPatience((meta) => (check(meta) ? [] : (check.errors ?? []))) };
  } catch (error) {
    return { fault: faultOf(error, schema) };
  }
}

function faultOf(error: unknown, schema: object): SchemaFault {
  if (error instanceof RangeError) return { message: "the schema refers to itself without end", at: [] };
  const message = error instanceof Error ? error.message : String(error);
  const { missingRef } = error as { readonly missingRef?: string };
  const at =
    missingRef === undefined
      ? pathTo(schema, (key, value) => key === "pattern" && typeof value === "string" && !isRegexp(value))
      : pathTo(schema, (key, value) => /^\$(?:dynamicR|r)ef$/.test(key) && value === missingRef);
  const name = pathTo(schema, (key, _, above) => above === "patternProperties" && !isRegexp(key));
  return { message: message.replace(/ from id #$/, ""), at: at ?? name ?? [] };
}

export function isRegexp(text: string): boolean {
  try {
    return new RegExp(text, "u") instanceof RegExp;
  } catch {
    return false;
  }
}

/** The path of the first entry that a predicate holds for, `above` being the key that the entry's object stands at. */
function pathTo(
  value: unknown,
  isMeant: (key: string, value: unknown, above: string | null) => boolean,
  above: string | null = null,
): string[] | null {
  if (typeof value !== "object" || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    if (isMeant(key, inner, above)) return [key];
    const below = pathTo(inner, isMeant, key);
    if (below !== null) return [key, ...below];
  }
  return null;
}

/** Only a script can be interrupted: the context is no wall, just the way to a deadline. */
function withPatience(check: (meta: Readonly<Record<string, unknown>>) => readonly ErrorObject[]): MetaValidator {
  const context = createContext({ run: null as (() => void) | null });
  const script = new Script("run()");
  let slow = 0;
  return (meta) => {
    // What has been slow some times is slow on purpose.
    if (slow >= MAX_SLOW) return null;
    let errors: readonly ErrorObject[] = [];
    context.run = () => {
      errors = check(meta);
    };
    try {
      script.runInContext(context, { timeout: PATIENCE });
      return errors;
    } catch (error) {
      const isEndless = error instanceof RangeError;
      if (!isEndless && (error as { readonly code?: unknown }).code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
      slow++;
      return null;
    }
  };
}

const MAX_SLOW = 5;
