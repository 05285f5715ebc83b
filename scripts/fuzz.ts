import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { attachComments, checkFile, type Node, parse, print, printNode, toJson, visit } from "../src/yara/index.ts";
import { mutate, Random, tokensOf } from "./yara_mutations.ts";

/**
 * Feeds the YARA front end with broken rules until time is up: `node build/scripts/fuzz.js --seconds 600`.
 * Whatever the text, nothing may throw, the text must be printed as it was, and every place must lie within it.
 * What breaks one of these laws is written to a file, and the exit code is 1.
 */
const { values: options } = parseArgs({
  options: {
    seconds: { type: "string", default: "60" },
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
    corpus: { type: "string" },
  },
});

const root = fileURLToPath(new URL("../../", import.meta.url));

/** A parse that takes longer than this for each 100,000 characters is not linear any more. */
const SLOW = 2000;

function sources(): string[] {
  const folders = [
    ...["__tests__/yara/fixtures", "examples", "rules"].map((folder) => join(root, folder)),
    options.corpus ?? resolve(root, "../shared/corpus"),
  ];
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((file) => /\.yara?$/.test(file))
        .map((file) => readFileSync(join(folder, file), "utf8")),
    );
}

/** Rules one by one, so that a change has a chance to matter. */
function seeds(): string[] {
  const found = new Set<string>();
  for (const text of sources()) {
    for (const item of parse(text).tree.items) {
      if (item.kind === "Rule" && item.end - item.start < 20_000) found.add(text.slice(item.start, item.end));
    }
    if (text.length < 20_000) found.add(text);
  }
  return [...found];
}

const BYTES = [
  "\0",
  "\ufeff",
  "\u200b",
  "\ud800",
  "\udc00",
  "é",
  "\r",
  "\n",
  "\\",
  '"',
  "/",
  "/*",
  "*/",
  "{",
  "}",
  "(",
];

/** One to some dozens of changes; now and then a piece many times over, or two rules run into each other. */
function variant(random: Random, pool: readonly string[]): string {
  let text = random.pick(pool);
  const rounds = 1 + random.below(random.below(4) === 0 ? 20 : 3);
  for (let i = 0; i < rounds; i++) text = mutate(tokensOf(text), 0, random).text;
  switch (random.below(8)) {
    case 0: {
      const at = random.below(text.length + 1);
      return text.slice(0, at) + random.pick(BYTES) + text.slice(at);
    }
    case 1:
      return text.slice(0, random.below(text.length + 1)) + random.pick(pool);
    case 2: {
      const tokens = tokensOf(text);
      const at = random.below(tokens.length);
      tokens.splice(at, 0, (tokens[at] ?? "(").repeat(1 + random.below(3000)));
      return tokens.join("");
    }
    default:
      return text;
  }
}

/** What is wrong, or null. */
function broken(text: string): string | null {
  const begun = performance.now();
  const parsed = parse(text);
  const taken = performance.now() - begun;
  if (print(parsed) !== text) return "the text is not printed as it was";
  let previous = 0;
  for (const { span, code } of parsed.errors) {
    if (span.start < previous) return `${code} comes out of order`;
    if (span.start > span.end || span.end > text.length) return `${code} has a place outside the text`;
    previous = span.start;
  }
  const outside = misplaced(parsed.tree);
  if (outside !== null) return outside;
  const comments = attachComments(parsed);
  if (!parsed.tree.comments.every((comment) => comments.ownerOf(comment) !== undefined)) return "a comment is lost";
  for (const { span } of checkFile(parsed.tree)) {
    if (span.start < 0 || span.start > span.end || span.end > text.length)
      return "a name's fault lies outside the text";
  }
  JSON.stringify(toJson(parsed.tree));
  const written = parse(printNode(parsed.tree));
  if (parsed.errors.length === 0 && written.errors.length > 0) return "what printNode writes has a fault";
  if (taken > SLOW * Math.max(1, text.length / 100_000)) return `it took ${taken.toFixed(0)} ms`;
  return null;
}

function misplaced(root: Node): string | null {
  let wrong: string | null = null;
  visit(root, {
    enter(node, ancestors) {
      const parent = ancestors[ancestors.length - 1];
      const isWithin = parent === undefined || (parent.start <= node.start && node.end <= parent.end);
      if (node.start > node.end || !isWithin) wrong ??= `${node.kind} lies outside ${parent?.kind}`;
    },
  });
  return wrong;
}

const seed = Number(options.seed);
const random = new Random(seed);
const pool = seeds();
const end = performance.now() + Number(options.seconds) * 1000;
let count = 0;
let length = 0;
console.log(`${pool.length} rules and files to begin with, seed ${seed}`);
while (performance.now() < end) {
  const text = variant(random, pool);
  count++;
  length += text.length;
  let problem: string | null;
  try {
    problem = broken(text);
  } catch (error) {
    problem = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  if (problem !== null) {
    const file = join(root, `fuzz-${seed}-${count}.yar`);
    writeFileSync(file, text);
    console.error(`${problem}\n${text.length} characters, written to ${file}`);
    process.exit(1);
  }
}
console.log(`${count} texts, ${(length / 1e6).toFixed(1)} MB: nothing broke`);
