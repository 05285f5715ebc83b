import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import type { Exchange } from "./fake_github.ts";

interface Operation {
  readonly parameters?: readonly object[];
  readonly requestBody?: { readonly content: Readonly<Record<string, unknown>> };
  readonly responses: Readonly<Record<string, object>>;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

const NAME = "github";

/** Holds requests and answers against GitHub's published OpenAPI description (the package `@octokit/openapi`). */
export class OpenApiCheck {
  readonly #description: Description;
  readonly #ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  readonly #validators = new Map<string, ValidateFunction>();

  constructor(file: string) {
    this.#description = JSON.parse(readFileSync(file, "utf8"), asJsonSchema) as Description;
    this.#ajv.addSchema(this.#description as object, NAME);
  }

  /** What is not as described, a line each. */
  check(exchange: Exchange): string[] {
    const { method, path, query, requestBody, status, responseBody } = exchange;
    // GraphQL has a schema of its own.
    if (path === "/graphql") return [];
    const title = `${method} ${path} (${status})`;
    const template = this.#templateOf(path);
    const operation = template === null ? undefined : this.#description.paths[template]?.[method.toLowerCase()];
    if (template === null || operation === undefined) return [`${title}: no such operation`];
    const pointer = `/paths/${escaped(template)}/${method.toLowerCase()}`;
    const faults: string[] = [];

    const known = new Set(
      this.#parameters(operation)
        .filter((p) => p.in === "query")
        .map(({ name }) => name),
    );
    for (const name of Object.keys(query)) if (!known.has(name)) faults.push(`${title}: unknown parameter ${name}`);
    if (operation.requestBody !== undefined) {
      const schema = `${pointer}/requestBody/content/application~1json/schema`;
      faults.push(...this.#validate(schema, requestBody ?? {}).map((fault) => `${title}: request ${fault}`));
    } else if (requestBody !== null) faults.push(`${title}: it takes no body`);

    const response = operation.responses[status];
    if (response === undefined) {
      if (status < 300) faults.push(`${title}: no such answer`);
      return faults;
    }
    const resolved = "$ref" in response ? String(response.$ref).slice(1) : `${pointer}/responses/${status}`;
    const isJson = typeof responseBody === "object" && responseBody !== null;
    if (!isJson) return faults;
    const content = (this.#at(resolved) as { content?: Record<string, unknown> }).content ?? {};
    const type = Object.keys(content).find((name) => name.startsWith("application/json"));
    if (type === undefined) return faults;
    const schema = `${resolved}/content/${escaped(type)}/schema`;
    return [...faults, ...this.#validate(schema, responseBody).map((fault) => `${title}: answer ${fault}`)];
  }

  #validate(pointer: string, value: unknown): string[] {
    let validate = this.#validators.get(pointer);
    if (validate === undefined) {
      validate = this.#ajv.compile({ $ref: `${NAME}#${encodeURI(pointer)}` });
      this.#validators.set(pointer, validate);
    }
    if (validate(value)) return [];
    return (validate.errors ?? []).slice(0, 5).map(({ instancePath, message }) => `${instancePath} ${message}`);
  }

  #parameters(operation: Operation): Parameter[] {
    return (operation.parameters ?? []).map((parameter) =>
      "$ref" in parameter ? (this.#at(String(parameter.$ref).slice(1)) as Parameter) : (parameter as Parameter),
    );
  }

  #at(pointer: string): unknown {
    return pointer
      .split("/")
      .slice(1)
      .map((part) => part.replace(/~1/g, "/").replace(/~0/g, "~"))
      .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], this.#description);
  }

  /** The template of a path, literal parts before parameters. */
  #templateOf(path: string): string | null {
    const parts = path.split("/");
    const fits = (template: string): boolean => {
      const pattern = template.split("/");
      return (
        pattern.length === parts.length &&
        pattern.every((part, i) => (part.includes("{") ? parts[i] !== "" : part === parts[i]))
      );
    };
    const found = Object.keys(this.#description.paths).filter(fits);
    return found.sort((a, b) => a.split("{").length - b.split("{").length)[0] ?? null;
  }
}

/** OpenAPI 3.0's `nullable` means more than ajv takes it for: it may stand without a type, and beside an enumeration. */
function asJsonSchema(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || (value as { nullable?: unknown }).nullable !== true) return value;
  const { nullable: _, ...schema } = value as Record<string, unknown>;
  return { anyOf: [{ type: "null" }, schema] };
}

function escaped(part: string): string {
  return part.replace(/~/g, "~0").replace(/\//g, "~1");
}
