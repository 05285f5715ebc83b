import { type PathTest, pathTest } from "./path_pattern.ts";

/** What makes a path a glob. */
const SIGN = /[*?[{]/;
/** More alternatives than anybody writes: each pair of braces multiplies them. */
const MAX_ALTERNATIVES = 1_000;

export function isGlob(path: string): boolean {
  return SIGN.test(path);
}

/**
 * A glob as a test of paths, letter case aside: `*`, `?` and `[a-z]` within a name, `**` for any number of names,
 * `{a,b}` for alternatives. Files whose names begin with a dot are no exception.
 *
 * @throws Error where its braces stand for more than anybody means
 */
export function globTest(glob: string): PathTest {
  const tests = alternatives(glob.toLowerCase()).flatMap((text) => {
    // Where it is all of a pattern, two stars are to gitignore(5) what one is.
    return pathTest(text === "**" ? "**/*" : text, true) ?? [];
  });
  return (path) => {
    const lower = path.toLowerCase();
    return tests.some((test) => test(lower));
  };
}

/** `a{b,c{d,e}}` as `ab`, `acd`, `ace`; braces without a comma are characters. */
function alternatives(glob: string): string[] {
  const found: string[] = [];
  const open = [glob];
  for (let text = open.pop(); text !== undefined; text = open.pop()) {
    const group = firstGroup(text);
    if (group === null) found.push(text);
    else for (const option of group.options.reverse()) open.push(`${group.before}${option}${group.after}`);
    if (found.length + open.length > MAX_ALTERNATIVES) {
      throw new Error(`its braces stand for more than ${MAX_ALTERNATIVES} patterns`);
    }
  }
  return found;
}

interface Group {
  readonly before: string;
  readonly options: string[];
  readonly after: string;
}

/** The first outermost pair of braces that holds a comma of its own. */
function firstGroup(text: string): Group | null {
  const ends = closingBraces(text);
  for (let start = text.indexOf("{"); start >= 0; start = text.indexOf("{", start + 1)) {
    const end = ends.get(start);
    if (end === undefined) continue;
    const options = [];
    let from = start + 1;
    for (let at = from; at < end; at++) {
      at = ends.get(at) ?? at;
      if (text[at] !== ",") continue;
      options.push(text.slice(from, at));
      from = at + 1;
    }
    if (options.length === 0) continue;
    options.push(text.slice(from, end));
    return { before: text.slice(0, start), options, after: text.slice(end + 1) };
  }
  return null;
}

/** Where each opening brace that is closed is closed. */
function closingBraces(text: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "{") open.push(at);
    const start = text[at] === "}" ? open.pop() : undefined;
    if (start !== undefined) ends.set(start, at);
  }
  return ends;
}
