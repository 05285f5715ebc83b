import type { Random } from "../../scripts/yara_mutations.ts";

/** Pieces of each sort of literal, right and wrong. */
const REGEXP = [
  ..."abZ09_ .^$|()[]*+?-{}#,=!<>:&~".split(""),
  ...[
    "(?:",
    "(?i)",
    "(?i:",
    "(?s)",
    "(?-i)",
    "(?P<n>",
    "(?<m>",
    "(?x)",
    "(?m)",
    "(?U)",
    "(?R)",
    "(?=",
    "(?#",
    "&&",
    "--",
    "~~",
  ],
  ...[
    "[^",
    "[a-z]",
    "[z-a]",
    "[a-",
    "-]",
    "[[:alpha:]]",
    "[:alpha:]",
    "[[:^digit:]]",
    "[[:foo:]]",
    "[\\d-z]",
    "[a-\\d]",
    "[é]",
  ],
  ...["*?", "+?", "??", "{2}", "{2,}", "{2,3}", "{3,2}", "{,3}", "{,}", "{2}?", "{ 2 , 3 }", "{a}", ".*", ".+"],
  ..."dDwWsSbBAzZ<>nrtfvae01QE/\\.-][# hqy".split("").map((letter) => `\\${letter}`),
  ...["\\b{start}", "\\b{nope}", "\\x41", "\\x4", "\\xff", "\\x{41}", "\\x{e9}", "\\u0041", "\\u00e9", "\\U00000041"],
  ...["\\p{L}", "\\pL", "é", "日", "[\\x80-\\xff]", "[--a]", "[a--b]", "[^\\n]"],
];
const HEX = [
  ...[
    "41",
    "4",
    "A",
    "??",
    "4?",
    "?4",
    "~41",
    "~??",
    "4?",
    "~",
    "(",
    ")",
    "|",
    "[",
    "]",
    "-",
    "G",
    "$",
    "{",
    "0x",
    '"',
    " ",
    "\n",
  ],
  ...[
    "[4]",
    "[2-4]",
    "[4-2]",
    "[-]",
    "[4-]",
    "[-4]",
    "[0]",
    "[0-0]",
    "[ 1 - 2 ]",
    "[0x4]",
    "[0o7]",
    "[99999999999]",
    "[1_0]",
  ],
  ...["// c\n", "/* c */", "/*", "( 41 | 42 )", "(41|(42|43))", "()", "(|41)", "[1-2][3-4]", "[1/*c*/]"],
];
const STRING = [
  ..."ab'é日👾 \t\r".split(/(?:)/u),
  ...[
    "\\n",
    "\\r",
    "\\t",
    "\\0",
    "\\x41",
    "\\xf",
    "\\xGG",
    '\\"',
    "\\\\",
    "\\q",
    "\\'",
    '"',
    '"""',
    "\\\n",
    "\n",
    "//",
    "/*",
  ],
  ...["\\u0041", "\\x00", "\\a", "\\/", "\\"],
];
const NUMBER = [
  ...["0", "1", "9", "_", "0x", "0o", "x", "o", "KB", "MB", "K", "B", ".", "e", "-", "+", "a", "F", "8", "00"],
  ...["9223372036854775807", "9223372036854775808", "9007199254740992"],
];
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const MODIFIER = [
  ...[
    "ascii",
    "wide",
    "nocase",
    "fullword",
    "private",
    "xor",
    "base64",
    "base64wide",
    "xor(1)",
    "xor(1-5)",
    "xor(7-2)",
  ],
  ...["xor(300)", "xor(0x10-0x20)", "xor()", "xor(-1)", "xor(1-)", "xor(1 2)", "base64()", `base64("${ALPHABET}")`],
  ...[
    'base64wide("abc")',
    'base64("")',
    `base64("${ALPHABET.replace("A", "B")}")`,
    `base64("${ALPHABET.replace("A", "é")}")`,
  ],
];
const TEXTS = ['"abcdef"', '"ab"', '"é"', '"éé"', '""', "{41 42}", "/abc/", "/a/", '"a\\x00"'];

export const LITERALS = ["regexp", "matches", "hex", "string", "number", "modifier"] as const;
export type LiteralSort = (typeof LITERALS)[number];

/** A rule around one literal, put together at random. */
export function ruleWithLiteral(sort: LiteralSort, name: string, random: Random): string {
  const some = (pieces: readonly string[], most: number): string =>
    Array.from({ length: 1 + random.below(most) }, () => random.pick(pieces)).join("");
  switch (sort) {
    case "regexp": {
      const modifier = random.pick(["", "", "nocase", "wide", "fullword"]);
      return `rule ${name} { strings: $a = /${some(REGEXP, 7)}/${random.pick(["", "", "i", "s", "is", "x"])} ${modifier} condition: $a }`;
    }
    case "matches":
      return `rule ${name} { condition: "a" matches /${some(REGEXP, 7)}/${random.pick(["", "", "i", "s"])} }`;
    case "hex":
      return `rule ${name} { strings: $a = { ${some(HEX, 7)} } ${random.pick(["", "private"])} condition: $a }`;
    case "string":
      return random.below(2) === 0
        ? `rule ${name} { strings: $a = "${some(STRING, 5)}abc" condition: $a }`
        : `rule ${name} { meta: a = ${random.pick(['"', '"""'])}${some(STRING, 5)}${random.pick(['"', '"""'])} condition: true }`;
    case "number":
      return `rule ${name} { meta: a = ${random.pick(["", "-", "- "])}1${some(NUMBER, 4)} condition: 0${some(NUMBER, 4)} == 1 }`;
    case "modifier": {
      const modifiers = Array.from({ length: random.below(5) }, () => random.pick(MODIFIER)).join(" ");
      return `rule ${name} { strings: $a = ${random.pick(TEXTS)} ${modifiers} condition: $a }`;
    }
  }
}
