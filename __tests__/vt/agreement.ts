import type { Engine, EngineDiagnostic } from "../../src/engine/index.ts";
import { typeCondition } from "../../src/translate/typing.ts";
import type { RuleEntity, Schema } from "../../src/vt/index.ts";
import { parse, type Rule } from "../../src/yara/index.ts";

/** One rule to be judged by both sides. */
export interface JudgedSample {
  readonly kind: string;
  /** A whole rule, named like no other. */
  readonly rule: string;
  readonly entity: RuleEntity;
  readonly services: { readonly gti: boolean; readonly retrohunt: boolean };
}

/** What both sides said of many rules. */
export interface Agreement {
  /** Verdicts by what was agreed on: `accepted`, or the compiler's code. */
  readonly agreed: Readonly<Record<string, number>>;
  /** Rules whose fault is none of typing's, by the compiler's code. */
  readonly outside: Readonly<Record<string, number>>;
  readonly differences: readonly string[];
}

/** Faults that typing speaks of. */
const TYPING_CODES = new Set(["E002", "E003", "E004", "E005", "E008", "E009", "E036", "E100"]);
const RULES_PER_SOURCE = 1_500;

interface Judges {
  readonly engine: Engine;
  readonly schema: Schema;
  readonly imports: readonly string[];
}

/**
 * Asks our typing and the unlocked compiler of every rule: whether it is faulty, of what, and where. Many rules at
 * a time, since that is far cheaper; after a syntax error each side goes on in its own way, so two that disagree
 * are asked again about that rule alone.
 */
export async function compare(samples: readonly JudgedSample[], judges: Judges): Promise<Agreement> {
  const agreed: Record<string, number> = {};
  const outside: Record<string, number> = {};
  const differences: string[] = [];
  const count = (verdict: Verdict): void => {
    if (verdict.kind === "different") differences.push(verdict.text);
    else {
      const counts = verdict.kind === "agreed" ? agreed : outside;
      counts[verdict.code] = (counts[verdict.code] ?? 0) + 1;
    }
  };
  for (const batch of batches(samples)) {
    const verdicts = await judge(batch, judges);
    for (const [i, sample] of batch.entries()) {
      const verdict = verdicts[i] as Verdict;
      if (verdict.kind !== "different" || batch.length === 1) count(verdict);
      else count((await judge([sample], judges))[0] as Verdict);
    }
  }
  return { agreed, outside, differences };
}

type Verdict =
  | { readonly kind: "agreed" | "outside"; readonly code: string }
  | { readonly kind: "different"; readonly text: string };

/** Both verdicts on each of some rules that the compiler sees with the same fields open. */
async function judge(batch: readonly JudgedSample[], { engine, schema, imports }: Judges): Promise<Verdict[]> {
  const [{ entity, services }] = batch as [JudgedSample];
  const starts: number[] = [];
  let text = `${imports.map((name) => `import "${name}"`).join("\n")}\n`;
  for (const { rule } of batch) {
    starts.push(text.length);
    text += `${rule}\n`;
  }
  const verdict = await engine.check({ path: "", text, entity, services });
  if (!verdict.checked) throw new Error(verdict.reason);
  const indexAt = (offset: number): number => starts.findLastIndex((start) => start <= offset);
  const theirs = new Map<number, EngineDiagnostic>();
  for (const diagnostic of verdict.diagnostics.filter(({ severity }) => severity === "error")) {
    const index = indexAt(diagnostic.span.start);
    if (!theirs.has(index)) theirs.set(index, diagnostic);
  }
  const parsed = parse(text, { limits: { maxFaults: 1_000_000 } });
  const broken = new Set(parsed.errors.filter((e) => e.severity === "error").map(({ span }) => indexAt(span.start)));
  const rules = new Map<number, Rule>();
  for (const item of parsed.tree.items) if (item.kind === "Rule") rules.set(indexAt(item.start), item);
  const names = new Set<string>();
  return batch.map((sample, i): Verdict => {
    const their = theirs.get(i) ?? null;
    const condition = broken.has(i) ? null : (rules.get(i)?.condition ?? null);
    const different = (ours: string): Verdict => {
      const they = their ? `${their.code} at \`${text.slice(their.span.start, their.span.end)}\`` : "accepted";
      return {
        kind: "different",
        text: `${sample.kind}, ${entity}: ours ${ours}, theirs ${they}: ${sample.rule}`,
      };
    };
    if (!condition) {
      // Syntax, and what our parser finds wrong inside a literal.
      const isBroken = their !== null && !TYPING_CODES.has(their.code);
      return isBroken ? { kind: "outside", code: their.code } : different("broken");
    }
    if (their && !TYPING_CODES.has(their.code)) {
      return their.code === "E001" ? different("no syntax error") : { kind: "outside", code: their.code };
    }
    const { problems } = typeCondition(condition.expression, {
      schema,
      imports: new Set(imports),
      entity,
      services,
      rules: names,
    });
    names.add(rules.get(i)?.name.name ?? "");
    const our = problems.find(({ compilerCode }) => compilerCode !== null) ?? null;
    if (our?.compilerCode === their?.code && our?.span.start === their?.span.start) {
      return { kind: "agreed", code: our?.compilerCode ?? "accepted" };
    }
    return different(our ? `${our.compilerCode} at \`${text.slice(our.span.start, our.span.end)}\`` : "accepted");
  });
}

/** Rules that the compiler can judge in one go, because it opens the same fields for all of them. */
function* batches(samples: readonly JudgedSample[]): Generator<readonly JudgedSample[]> {
  const groups = new Map<string, JudgedSample[]>();
  for (const sample of samples) {
    const { entity, services } = sample;
    const key = `${entity} ${services.gti} ${services.retrohunt}`;
    groups.set(key, groups.get(key) ?? []);
    groups.get(key)?.push(sample);
  }
  for (const group of groups.values()) {
    for (let at = 0; at < group.length; at += RULES_PER_SOURCE) yield group.slice(at, at + RULES_PER_SOURCE);
  }
}
