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
  for (const { text } of piecesOf(pattern)) {
    if (text === "/") parts.push("");
    else parts[parts.length - 1] += text;
  }
  return parts;
}

interface Piece {
  readonly text: string;
  /** Of a set: what it holds, and whether it stands for everything else. */
  readonly set?: { readonly members: string; readonly isNegated: boolean };
}

const SET = /\[([!^]?)(\]?(?:\[:\w+:\]|\\.|[^\]\\])*)\]/suy;
const CHARACTER = /\\.|./suy;

/** Sets, characters with a `\` before them, and characters. */
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  // Where one bracket is never closed, none after it is.
  let mayClose = true;
  for (let at = 0; at < text.length; ) {
    let set: RegExpExecArray | null = null;
    if (mayClose && text[at] === "[") {
      SET.lastIndex = at;
      set = SET.exec(text);
      mayClose = set !== null;
    }
    if (set !== null) {
      const [whole, negation, members = ""] = set;
      pieces.push({ text: whole, set: { members, isNegated: negation !== "" } });
      at += whole.length;
      continue;
    }
    CHARACTER.lastIndex = at;
    const [character] = CHARACTER.exec(text) as RegExpExecArray;
    pieces.push({ text: character });
    at += character.length;
  }
  return pieces;
}

function nameTest(text: string): NameTest | null {
  const row: (CharacterTest | typeof MANY)[] = [];
  for (const { text: piece, set } of piecesOf(text)) {
    if (piece === "*") row.push(MANY);
    else if (piece === "?") row.push(() => true);
    else if (set !== undefined) {
      const test = setTest(set.members, set.isNegated);
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
