import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { withPatience } from "./patience.ts";

/** What is wrong with a rule's meta by a schema; null: the schema takes too long on it. */
export type MetaValidator = (meta: Readonly<Record<string, unknown>>) => readonly ErrorObject[] | null;

export interface SchemaFault {
  readonly message: string;
  /** Keys that lead to it within the schema. */
  readonly at: readonly string[];
}

/** In milliseconds, for one rule's meta: far more than any pattern needs that does not try texts in every way. */
const PATIENCE = 500;
/** In milliseconds, to make a schema ready: those that people write take some 50. */
const READING_PATIENCE = 1500;
/** More is wrong with no meta that anyone reads of. */
const MAX_ERRORS = 1000;

/**
 * Reads a JSON Schema of the 2020-12 draft, with the formats that it names. Patterns come from whoever may change a
 * configuration, and texts from whoever writes rules: no pair of them may hold a run up.
 */
export function readMetaSchema(schema: object): { readonly validate: MetaValidator } | { readonly fault: SchemaFault } {
  const warnings: string[] = [];
  const logger = { log: () => {}, warn: (text: unknown) => void warnings.push(String(text)), error: () => {} };
  const reader = new Ajv2020({ allErrors: true, strict: false, logger });
  addFormats.default(reader);
  // A validator of these gives a promise in place of an answer.
  const asynchronous = pathTo(schema, (key, value) => key === "$async" && value === true);
  if (asynchronous !== null) return { fault: { message: "`$async` is no word of JSON Schema", at: asynchronous } };
  try {
    const read = withPatience((): ValidateFunction => {
      const check = reader.compile(schema);
      check({});
      return check;
    }, READING_PATIENCE)();
    if (read === null) return { fault: { message: TOO_LONG, at: [] } };
    const check = read;
    const unknown = warnings.flatMap((text) => /^unknown format "(.*)" ignored/s.exec(text)?.[1] ?? []);
    if (unknown[0] !== undefined) {
      const message = `there is no format \`${unknown[0]}\` in JSON Schema`;
      return { fault: { message, at: pathTo(schema, (key, value) => key === "format" && value === unknown[0]) ?? [] } };
    }
    const errorsIn = (meta: Readonly<Record<string, unknown>>) => (check(meta) ? [] : (check.errors ?? []));
    return { validate: patientValidator(errorsIn) };
  } catch (error) {
    return { fault: faultOf(error, schema) };
  }
}

const TOO_LONG = "the schema takes too long to check anything: do its references multiply?";

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

/** A validator that says null where it takes too long, or has no end. */
function patientValidator(check: (meta: Readonly<Record<string, unknown>>) => readonly ErrorObject[]): MetaValidator {
  const patient = withPatience(check, PATIENCE);
  let slow = 0;
  return (meta) => {
    // What has been slow some times is slow on purpose.
    if (slow >= MAX_SLOW) return null;
    try {
      const errors = patient(meta);
      if (errors !== null) return errors.slice(0, MAX_ERRORS);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
    slow++;
    return null;
  };
}

const MAX_SLOW = 5;
