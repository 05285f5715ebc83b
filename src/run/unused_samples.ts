import { readdirSync, statSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { glob } from "tinyglobby";
import { nearestWord } from "../text/index.ts";
import { byCodeUnit } from "./discover.ts";
import { IgnoredPaths } from "./ignored_paths.ts";
import { shownPath } from "./surroundings.ts";

/** A folder of samples that no rule is tried on. */
export interface UnusedSamples {
  readonly folder: string;
  readonly reason: string;
}

/** Names of a file's rules; null where they cannot be known. */
export type NamesIn = (path: string) => Promise<readonly string[] | null>;

const SAMPLE_FOLDER = /^(.+)\.(?:no)?match$/;
const RULE_FILE = /\.yara?$/i;

/**
 * Folders of samples that stand beside no rule of their name: the rule was renamed, moved or removed, and its samples
 * would prove nothing without anybody noticing. Looked for in the folders among `paths`, or everywhere where none is
 * named, and beside `files`.
 */
export async function unusedSamples(
  paths: readonly string[],
  files: readonly string[],
  cwd: string,
  namesIn: NamesIn,
): Promise<UnusedSamples[]> {
  const found = new Set<string>();
  for (const path of paths.length === 0 ? ["."] : paths) {
    const folder = resolve(cwd, path);
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) continue;
    const options = { cwd: folder, dot: true, caseSensitiveMatch: false, followSymbolicLinks: false, ignore: NEVER };
    for (const sample of await glob("**/*.{match,nomatch}/*.json", options))
      found.add(dirname(resolve(folder, sample)));
  }
  for (const folder of new Set(files.map((file) => dirname(resolve(cwd, file))))) {
    for (const name of entriesOf(folder)) if (hasSamples(join(folder, name))) found.add(join(folder, name));
  }
  const ignored = new IgnoredPaths(cwd);
  const unused: UnusedSamples[] = [];
  const usedNames = new Map<string, Promise<Names | null>>();
  for (const path of [...found].sort(byCodeUnit)) {
    const name = SAMPLE_FOLDER.exec(basename(path))?.[1];
    if (name === undefined || ignored.has(path)) continue;
    const folder = dirname(path);
    const known = usedNames.get(folder) ?? namesBeside(folder, cwd, namesIn);
    usedNames.set(folder, known);
    const names = await known;
    if (names === null || names.used.has(name)) continue;
    unused.push({ folder: shownPath(path, cwd), reason: reasonFor(name, names) });
  }
  return unused;
}

const NEVER = ["**/.git/**", "**/node_modules/**"];

interface Names {
  /** Of rules, and of files that hold one rule. */
  readonly used: ReadonlySet<string>;
  /** Of files that hold several rules. */
  readonly shared: ReadonlySet<string>;
}

/** Null where a rule file cannot be read: its rules may well use what is there. */
async function namesBeside(folder: string, cwd: string, namesIn: NamesIn): Promise<Names | null> {
  const used = new Set<string>();
  const shared = new Set<string>();
  for (const file of entriesOf(folder).filter((entry) => RULE_FILE.test(entry))) {
    const names = await namesIn(shownPath(join(folder, file), cwd));
    if (names === null) return null;
    for (const name of names) used.add(name);
    const stem = basename(file, extname(file));
    if (names.length === 1) used.add(stem);
    else if (names.length > 1) shared.add(stem);
  }
  return { used, shared };
}

function reasonFor(name: string, { used, shared }: Names): string {
  if (shared.has(name)) return `the file ${name} beside it holds several rules: samples go by a rule's name there`;
  if (used.size === 0) return "there is no rule beside it";
  const nearest = nearestWord(name, used);
  return `no rule beside it is called ${name}${nearest === null ? "" : `: is ${nearest} meant?`}`;
}

function hasSamples(folder: string): boolean {
  return SAMPLE_FOLDER.test(basename(folder)) && entriesOf(folder).some((name) => /\.json$/i.test(name));
}

/** None where it cannot be read, or is no folder. */
function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder).sort(byCodeUnit);
  } catch {
    return [];
  }
}
