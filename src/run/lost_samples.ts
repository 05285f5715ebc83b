import type { RuleSide } from "../drift/index.ts";
import type { Entity, LostSample, Witness } from "../findings/index.ts";
import { CannotRun } from "./cannot_run.ts";
import { type KeptSample, recordOf, samplesOf, trySample } from "./kept_samples.ts";

/** A rule in one of its states. */
export interface SampledRule {
  readonly side: RuleSide;
  readonly path: string;
  readonly entity: Entity | null;
  /** Whether its file holds no other rule. */
  readonly isAlone: boolean;
}

/**
 * The samples on disk that a rule was right about before a change, and is no longer. What fails in both states, or
 * cannot be read, is `huntlint test`'s to say.
 */
export function lostSamples(before: SampledRule, after: SampledRule, cwd: string): LostSample[] {
  if (before.side.rule.condition === null || after.side.rule.condition === null) return [];
  return samplesBeside([after, before], cwd).flatMap((sample) => {
    const record = readRecord(sample, cwd);
    if (record === null || !trySample(before.side, record, sample.expected, before.entity).passed) return [];
    const { passed, clauses, outcome } = trySample(after.side, record, sample.expected, after.entity);
    const lost = { sample: sample.path, expected: sample.expected, clauses };
    return passed ? [] : [outcome === "undecided" ? { ...lost, isUndecided: true } : lost];
  });
}

/** A renamed rule's samples may stand under either name. */
function samplesBeside(rules: readonly SampledRule[], cwd: string): KeptSample[] {
  const samples = rules.flatMap(({ path, side, isAlone }) => {
    try {
      return samplesOf(path, side.rule.name.name, cwd, isAlone);
    } catch (error) {
      if (error instanceof CannotRun) return [];
      throw error;
    }
  });
  return [...new Map(samples.map((sample) => [sample.path, sample])).values()];
}

function readRecord(sample: KeptSample, cwd: string): Witness | null {
  try {
    return recordOf(sample, cwd);
  } catch (error) {
    if (error instanceof CannotRun) return null;
    throw error;
  }
}
