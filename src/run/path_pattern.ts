/** Whether a path, with `/` between its names, is what a pattern stands for. */
export type PathTest = (path: string) => boolean;

/** Any number of what stands between: of characters in a name, of names in a path. */
const MANY = Symbol("many");
type Row<T> = readonly (T | typeof MANY)[];
type CharacterTest = (character: string) => boolean;
type NameTest = (name: string) => boolean;

/**
 * A pattern as gitignore(5) has it: `*` and `?` within a name, `[a-z]`, `**` for any number of names, `\` before what
 * means itself. Null where a set is none, such as `[z-a]`, which git takes for something that matches nothing.
 *
 * Not by way of a regular expression: a stranger's pattern of many stars would be tried in endless ways.
 */
export function pathTest(pattern: string, isTied: boolean): PathTest | null {
  const names: (NameTest | typeof MANY)[] = isTied ? [] : [MANY];
  const parts = partsOf(pattern);
  for (const [i, part] of parts.entries()) {
    const isLast = i === parts.length - 1;
    if (!/^\*\*+$/.test(part) || parts.length === 1) {
      const test = nameTest(part);
      if (test === null) return null;
      names.push(test);
      // Everything below a folder, and not the folder.
    } else if (isLast) names.push(MANY, () => true);
    else names.push(MANY);
  }
  return (path) => isRow(names, path.split("/"));
}

/** A pattern's text between slashes that stand for themselves: in a set one does not. */
function partsOf(pattern: string): string[] {
  const parts = [""];
  for (const [piece] of pattern.matchAll(PIECE)) {
    if (piece === "/") parts.push("");
    else parts[parts.length - 1] += piece;
  }
  return parts;
}

const SET = /\[([!^]?)(\]?(?:\[:\w+:\]|\\.|[^\]\\])*)\]/;
const PIECE = new RegExp(`${SET.source}|\\\\.|[^]`, "gsu");

function nameTest(text: string): NameTest | null {
  const row: (CharacterTest | typeof MANY)[] = [];
  for (const [piece, negation, members] of text.matchAll(PIECE)) {
    if (piece === "*") row.push(MANY);
    else if (piece === "?") row.push(() => true);
    else if (members !== undefined) {
      const test = setTest(members, negation !== "");
      if (test === null) return null;
      row.push(test);
    } else {
      const own = piece.length > 1 && piece.startsWith("\\") ? piece.slice(1) : piece;
      row.push((character) => character === own);
    }
  }
  return (name) => isRow(row, [...name]);
}

/** ASCII's, as git has them. */
const CLASSES: Readonly<Record<string, string>> = {
  ...{ alnum: "0-9A-Za-z", alpha: "A-Za-z", blank: " \\t", cntrl: "\\x00-\\x1f\\x7f", digit: "0-9", graph: "!-~" },
  ...{ lower: "a-z", print: " -~", punct: "!-\\/:-@\\[-`{-~", space: "\\s", upper: "A-Z", xdigit: "0-9A-Fa-f" },
};

function setTest(members: string, isNegated: boolean): CharacterTest | null {
  const escaped = members.replace(/\[:(\w+):\]|\\(.)|(.)/gsu, (_, named?: string, quoted?: string, plain?: string) =>
    named === undefined ? (quoted ?? plain ?? "").replace(/[\\\][&~|^]/g, "\\$&") : (CLASSES[named] ?? ""),
  );
  try {
    const set = new RegExp(`^[${isNegated ? "^" : ""}${escaped}]$`, "su");
    return (character) => set.test(character);
  } catch {
    return null;
  }
}

/** Only the last `MANY` is ever tried again: whatever those before it left out, it can leave out too. */
function isRow<T>(row: Row<(item: T) => boolean>, items: readonly T[]): boolean {
  let at = 0;
  let many = -1;
  let resumed = 0;
  for (let i = 0; i < items.length; ) {
    const test = row[at];
    if (test === MANY) {
      many = at++;
      resumed = i;
    } else if (test?.(items[i] as T)) {
      at++;
      i++;
    } else if (many < 0) return false;
    else {
      at = many + 1;
      i = ++resumed;
    }
  }
  while (row[at] === MANY) at++;
  return at === row.length;
}
