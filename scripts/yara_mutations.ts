/** Small random changes to rules, the same ones for the same seed. */

/** A stream of numbers that depends on its seed alone (mulberry32). */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** At least 0, less than `limit`. */
  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let x = this.#state;
    x = Math.imul(x ^ (x >>> 15), x | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return Math.floor((((x ^ (x >>> 14)) >>> 0) / 2 ** 32) * limit);
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T;
  }
}

const TOKEN =
  /"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\/|\/(?:[^/\\\n*]|\\.)(?:[^/\\\n]|\\.)*\/[a-z]*|[$#@!]?[A-Za-z0-9_]+|\s+|[<>=!]=|<<|>>|[\s\S]/gu;

/** A rule in pieces; joined they give the text. Not by the lexer under test. */
export function tokensOf(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

/** Pieces to put in: each sort of token, and what people put in by mistake. */
const POOL = [
  ...[
    "{",
    "}",
    "(",
    ")",
    "[",
    "]",
    ":",
    ",",
    ".",
    "..",
    "=",
    "==",
    "!=",
    "<",
    "<=",
    ">",
    ">=",
    "+",
    "-",
    "*",
    "\\",
    "%",
  ],
  ...[
    "&",
    "|",
    "^",
    "~",
    "<<",
    ">>",
    "/",
    ";",
    "'",
    "`",
    "?",
    "!",
    "@",
    "#",
    "$",
    "&&",
    "||",
    '"',
    "\u201c",
    "é",
    "\u00a0",
  ],
  ..."all and any ascii at base64 base64wide condition contains defined endswith entrypoint false filesize for".split(
    " ",
  ),
  ..."fullword global icontains iendswith iequals import in include istartswith matches meta nocase none not of".split(
    " ",
  ),
  ..."or private rule startswith strings them true wide with xor AND OR x them* $a* xor(1-2) xor(9-2)".split(" "),
  ...[
    "0",
    "1",
    "0x1f",
    "0o17",
    "9223372036854775807",
    "9223372036854775808",
    "99999999999999999999",
    "1.5",
    "2KB",
    "3MB",
  ],
  ...["9007199254740993MB", "1_0", "-1", "256", "$", "$a", "#a", "@a[1]", "!a", "pe", "vt.metadata.new_file", "abc"],
  ...[
    '"abc"',
    '""',
    '"\\q"',
    '"\\x4"',
    '"\\x41"',
    '"a',
    "/abc/",
    "/a(/",
    "/a*/",
    "/a/x",
    "/a/is",
    "/[z-a]/",
    "/a{2,1}/",
  ],
  ...["{ 41 42 }", "{ 41 [2-1] 42 }", "{ ~?? }", "{ 4 }", "{ [1] 41 }", "// c\n", "/* c */", "/*", "*/", "them", "\n"],
];

/** Letters that change what a literal means. */
const LETTERS = '\\/"()[]{}*+?|^$.-~:=,;#@!xnbB0159afzAFK_ \n\té';

export interface Mutant {
  readonly text: string;
  /** Whether a token was touched that opens, closes or begins something: the fault may then show elsewhere. */
  readonly touchesDelimiter: boolean;
}

const DELIMITER = /["/{}\n]|^(?:rule|import|include|global|private)$|\/\*|\*\//;

/** Changes one to three things. Pieces before `from` are left alone. */
export function mutate(tokens: readonly string[], from: number, random: Random): Mutant {
  const pieces = [...tokens];
  let touchesDelimiter = false;
  const touch = (...texts: readonly string[]): void => {
    touchesDelimiter ||= texts.some((text) => DELIMITER.test(text));
  };
  const changes = 1 + (random.below(10) < 2 ? 1 : 0) + (random.below(10) < 1 ? 1 : 0);
  for (let n = 0; n < changes && pieces.length > from; n++) {
    let at = from + random.below(pieces.length - from);
    // Blanks are half of all pieces, and rarely matter.
    for (let tries = 0; tries < 3 && /^\s+$/.test(pieces[at] as string); tries++) {
      at = from + random.below(pieces.length - from);
    }
    const piece = pieces[at] as string;
    switch (random.below(6)) {
      case 0:
        touch(piece);
        pieces.splice(at, 1);
        break;
      case 1:
        touch(piece);
        pieces.splice(at, 0, piece, random.pick(["", " "]));
        break;
      case 2: {
        const other = from + random.below(pieces.length - from);
        touch(piece, pieces[other] as string);
        pieces[at] = pieces[other] as string;
        pieces[other] = piece;
        break;
      }
      case 3: {
        const added = random.pick(POOL);
        touch(piece, added);
        pieces[at] = added;
        break;
      }
      case 4: {
        const added = random.pick(POOL);
        touch(added);
        pieces.splice(at, 0, random.pick(["", " "]), added, random.pick(["", " "]));
        break;
      }
      default: {
        const altered = alter(piece, random);
        touch(piece, altered);
        pieces[at] = altered;
      }
    }
  }
  return { text: pieces.join(""), touchesDelimiter };
}

/** One character removed, added, replaced or doubled. */
function alter(piece: string, random: Random): string {
  const characters = [...piece];
  const at = random.below(characters.length);
  switch (random.below(4)) {
    case 0:
      characters.splice(at, 1);
      break;
    case 1:
      characters.splice(at, 0, random.pick([...LETTERS]));
      break;
    case 2:
      characters[at] = random.pick([...LETTERS]);
      break;
    default:
      characters.splice(at, 0, characters[at] as string);
  }
  return characters.join("");
}
