import { lstatSync, mkdirSync, type Stats, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { glob } from "tinyglobby";
import { CannotRun } from "./cannot_run.ts";
import { CONFIGURATION_NAME } from "./find_configuration.ts";
import { repositoryRoot } from "./ignored_paths.ts";
import { requireWithin } from "./repository_bounds.ts";
import { shownPath } from "./surroundings.ts";
import { reasonOf } from "./system_reason.ts";
import { VERSION } from "./version.ts";

export interface InitOutcome {
  /** Relative to the working directory. */
  readonly written: readonly string[];
  readonly kept: readonly string[];
}

/** Folders of VirusTotal's own public repository, and what their rules match. */
const ENTITY_FOLDERS: Readonly<Record<string, string>> = {
  file: "file",
  files: "file",
  url: "url",
  urls: "url",
  domain: "domain",
  domains: "domain",
  ip: "ip_address",
  ips: "ip_address",
  ip_address: "ip_address",
};

/**
 * Writes a configuration, a workflow and a pre-commit hook into a repository. What is there already is never
 * touched: it is listed as kept.
 */
export async function init(cwd: string): Promise<InitOutcome> {
  const root = repositoryRoot(cwd) ?? cwd;
  const folders = await entityFolders(root);
  const files: readonly (readonly [path: string, text: string])[] = [
    [CONFIGURATION_NAME, configurationText(folders)],
    [".github/workflows/huntlint.yml", WORKFLOW],
    [".pre-commit-config.yaml", PRE_COMMIT],
  ];
  const plan = files.map(([path, text]) => {
    const target = join(root, path);
    const shown = shownPath(target, cwd);
    return { target, shown, text, isThere: isThere(target, shown, cwd) };
  });
  const missing = plan.filter(({ isThere }) => !isThere);
  for (const { target, shown, text } of missing) {
    try {
      mkdirSync(dirname(target), { recursive: true });
      // `wx`: whatever appears in between is not overwritten either.
      writeFileSync(target, text, { flag: "wx" });
    } catch (error) {
      throw new CannotRun(`cannot write ${shown}: ${reasonOf(error)}`);
    }
  }
  const kept = plan.filter(({ isThere }) => isThere);
  return { written: missing.map(({ shown }) => shown), kept: kept.map(({ shown }) => shown) };
}

/** @throws CannotRun where a file is to be, and something else is or a link leads out of the repository */
function isThere(target: string, shown: string, cwd: string): boolean {
  let stats: Stats | undefined;
  try {
    requireWithin(target, cwd);
    stats = lstatSync(target, { throwIfNoEntry: false });
  } catch (error) {
    throw new CannotRun(`cannot write ${shown}: ${reasonOf(error)}`);
  }
  if (stats?.isDirectory()) throw new CannotRun(`cannot write ${shown}: it is a folder, and a file is to be there`);
  return stats !== undefined;
}

async function entityFolders(root: string): Promise<[pattern: string, entity: string][]> {
  const found = await glob("**/*.{yar,yara}", {
    cwd: root,
    dot: false,
    ignore: ["**/node_modules/**"],
    followSymbolicLinks: false,
  });
  const folders = new Map<string, string>();
  for (const path of found) {
    const steps = path.split("/").slice(0, -1);
    steps.forEach((step, i) => {
      const entity = Object.hasOwn(ENTITY_FOLDERS, step.toLowerCase()) ? ENTITY_FOLDERS[step.toLowerCase()] : undefined;
      if (entity !== undefined) folders.set(`${steps.slice(0, i + 1).join("/")}/`, entity);
    });
  }
  return [...folders].sort(([a], [b]) => (a < b ? -1 : 1));
}

function configurationText(folders: readonly (readonly [pattern: string, entity: string])[]): string {
  const schema = `https://unpkg.com/huntlint@${VERSION}/src/run/configuration.schema.json`;
  const entities =
    folders.length === 0
      ? ["# entities:", "#   URL/: url"]
      : ["entities:", ...folders.map(([pattern, entity]) => `  ${JSON.stringify(pattern)}: ${entity}`)];
  return [
    `# yaml-language-server: $schema=${schema}`,
    "",
    "# default: what is nearly always a mistake; strict: style and metadata too.",
    "preset: default",
    "",
    "# Severities and options; `huntlint rules` lists the rules.",
    "rules: {}",
    "",
    "# What rules match where they do not say.",
    ...entities,
    "",
    "# What of a rule's relation to its query is drift.",
    "drift:",
    "  severity:",
    "    narrower: note",
    "    broader: warning",
    "    overlapping: warning",
    "    disjoint: error",
    "    unknown: note",
    "",
  ].join("\n");
}

const WORKFLOW = `# More ways to run it: https://github.com/huntlint/huntlint/blob/main/docs/action.md
name: huntlint
on:
  pull_request:
  push:
    branches: [main]
permissions: {}
jobs:
  huntlint:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      pull-requests: write
    steps:
      - uses: actions/checkout@v7
        with:
          fetch-depth: 2
          persist-credentials: false
      - uses: huntlint/huntlint@v0
`;

const PRE_COMMIT = `repos:
  - repo: https://github.com/huntlint/huntlint
    rev: v${VERSION}
    hooks:
      - id: huntlint
`;
