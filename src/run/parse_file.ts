import type { Range } from "../text/index.ts";
import { parse, toJson } from "../yara/index.ts";
import { readNamed, type Surroundings } from "./surroundings.ts";

export interface ParsedForPeople {
  readonly version: 1;
  readonly errors: readonly { readonly message: string; readonly help: string | null; readonly range: Range }[];
  readonly ast: unknown;
}

/** The syntax tree of a rule file, its ranges with lines and columns. */
export async function parseFile(path: string, surroundings: Surroundings): Promise<ParsedForPeople> {
  const source = await readNamed(path, surroundings);
  const { tree, errors } = parse(source.text);
  return {
    version: 1,
    errors: errors
      .filter(({ severity }) => severity === "error")
      .map(({ code, message, help, span }) => ({ code, message, help, range: source.rangeOf(span) })),
    ast: toJson(tree, (span) => source.rangeOf(span)),
  };
}
