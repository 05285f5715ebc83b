/**
 * What a workflow may say to the action. `action.yml` and the table in the documentation are made from this, and the
 * values are checked against it; defaults of behaviour live in the configuration, so none are in `action.yml`.
 */
export interface InputDefinition {
  readonly description: string;
  /** The only values; undefined: any text. */
  readonly values?: readonly string[];
  /** What stands in `action.yml`; only for what a configuration file cannot hold. */
  readonly default?: string;
  /** What holds where nothing is said, for people. */
  readonly otherwise: string;
}

const MODES = ["auto", "lint", "review", "drift", "comment"] as const;
export type Mode = (typeof MODES)[number];

const COMMENT_MODES = ["always", "on-findings", "never"] as const;
export type CommentMode = (typeof COMMENT_MODES)[number];

const FAIL_ON = ["error", "warning", "note", "never"] as const;
export type FailOn = (typeof FAIL_ON)[number];

export const INPUTS = {
  paths: {
    description: "Files, folders and globs to lint, one a line.",
    otherwise: "what the configuration names, else every .yar and .yara file",
  },
  config: {
    description: "The configuration file.",
    otherwise: ".huntlint.yaml, from the working directory upwards",
  },
  mode: {
    description:
      "What to do: `lint` the repository, `review` a pull request, report `drift`, or `comment` on what an earlier run found.",
    values: MODES,
    otherwise: "auto: review on pull requests, else lint",
  },
  "fail-on": {
    description: "The least severity that fails the step.",
    values: FAIL_ON,
    otherwise: "error",
  },
  baseline: {
    description:
      "A file of known findings (`huntlint lint --baseline`), which do not count when the repository is linted.",
    otherwise: "every finding counts",
  },
  comment: {
    description: "When to keep a comment on the pull request.",
    values: COMMENT_MODES,
    otherwise: "on-findings: only where there is something to say, or was",
  },
  "comment-name": {
    description: "Gives this job a comment of its own, where several jobs comment on one pull request.",
    otherwise: "all jobs share one comment",
  },
  suggestions: {
    description: "Whether safe fixes are suggested on the lines they change.",
    values: ["true", "false"],
    otherwise: "true",
  },
  sarif: {
    description: "Where to write the findings as SARIF, for github/codeql-action/upload-sarif.",
    otherwise: "not written",
  },
  html: {
    description: "Where to write the report as one self-contained HTML page.",
    otherwise: "not written; with `mode: drift`, the runner's temporary folder",
  },
  history: {
    description: "With `mode: drift`: a file of JSON lines that each run adds to, drawn as a chart.",
    otherwise: "no history",
  },
  findings: {
    description: "With `mode: comment`: the file that the earlier run's output `findings` names.",
    otherwise: "required there",
  },
  "github-token": {
    description:
      "Reads the pull request and writes the comment: `contents: read`, and `pull-requests: write` to comment.",
    default: `\${{ github.token }}`,
    otherwise: "the workflow's own",
  },
} as const satisfies Readonly<Record<string, InputDefinition>>;

export type InputName = keyof typeof INPUTS;

export const OUTPUTS = {
  errors: "Number of errors.",
  warnings: "Number of warnings.",
  notes: "Number of notes.",
  report: "File that holds the whole report as Markdown.",
  findings: "File that holds the findings as JSON, for a second workflow that comments.",
  sarif: "File that holds the findings as SARIF, where asked for.",
  html: "File that holds the report as HTML, where written.",
  "comment-url": "Address of the comment, where there is one.",
  drifted: "With `mode: drift`: number of drifted rules.",
  "issue-url": "Address of the drift issue, where there is one.",
} as const;

export type OutputName = keyof typeof OUTPUTS;

export interface Inputs {
  readonly paths: readonly string[];
  readonly config: string | null;
  readonly mode: Mode;
  readonly failOn: FailOn | null;
  readonly baseline: string | null;
  readonly comment: CommentMode;
  readonly commentName: string | null;
  readonly suggestions: boolean;
  readonly sarif: string | null;
  readonly html: string | null;
  readonly history: string | null;
  readonly findings: string | null;
  /** Never logged. */
  readonly token: string | null;
}

/** An input that is not one of its values. */
export class InputError extends Error {
  override readonly name = "InputError";
}

/**
 * Reads and checks all inputs. An input that is empty counts as not given: expressions that yield nothing leave it so.
 *
 * @throws InputError naming the input, its value and what it may be
 */
export function readInputs(given: (name: InputName) => string): Inputs {
  const text = (name: InputName): string | null => given(name).trim() || null;
  const oneOf = <V extends string>(name: InputName, values: readonly V[]): V | null => {
    const value = text(name);
    if (value === null) return null;
    const known = values.find((candidate) => candidate === value.toLowerCase());
    if (known === undefined)
      throw new InputError(`${name}: ${JSON.stringify(value)} is not one of ${values.join(", ")}`);
    return known;
  };
  const inputs: Inputs = {
    paths: (text("paths") ?? "")
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== ""),
    config: text("config"),
    mode: oneOf("mode", MODES) ?? "auto",
    failOn: oneOf("fail-on", FAIL_ON),
    baseline: text("baseline"),
    comment: oneOf("comment", COMMENT_MODES) ?? "on-findings",
    commentName: text("comment-name"),
    suggestions: oneOf("suggestions", ["true", "false"]) !== "false",
    sarif: text("sarif"),
    html: text("html"),
    history: text("history"),
    findings: text("findings"),
    token: text("github-token"),
  };
  if (inputs.mode === "comment" && inputs.findings === null) {
    throw new InputError("findings: with `mode: comment` it must name the file of an earlier run's output `findings`");
  }
  return inputs;
}
