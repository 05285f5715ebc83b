import { stringify } from "yaml";
import type { Entity } from "../findings/index.ts";
import { LINT_RULES } from "../lint/registry.ts";
import { CannotRun } from "./cannot_run.ts";
import { loadConfiguration } from "./configuration.ts";
import { EMPTY_PATH, type Surroundings, shownPath } from "./surroundings.ts";

export interface EffectiveConfiguration {
  readonly json: object;
  /** As YAML. */
  readonly text: () => string;
}

/** Everything that holds for a file, defaults and overrides merged, as a configuration would say it. */
export async function effectiveConfiguration(
  file: string | null,
  options: { readonly config: string | null; readonly entity: Entity | null },
  surroundings: Surroundings,
): Promise<EffectiveConfiguration> {
  const { cwd } = surroundings;
  if (file === "") throw new CannotRun(EMPTY_PATH);
  const configuration = await loadConfiguration(options.config, surroundings, { entity: options.entity });
  const { preset, rules, entity, queryKeys, policy, steps } = configuration.forFile(file ?? ".", cwd);
  const settings = LINT_RULES.map(({ id, severity }) => {
    const active = rules.find(({ rule }) => rule.id === id);
    if (active === undefined) return [id, "off"];
    const level = active.severity ?? severity;
    return [id, Object.keys(active.options).length > 0 ? { severity: level, ...active.options } : level];
  });
  const value = {
    preset,
    ...(entity === null ? {} : { entity }),
    ...(file === null ? {} : { ignored: configuration.isIgnored(file, cwd) }),
    rules: Object.fromEntries(settings),
    query_keys: queryKeys,
    drift: {
      severity: policy.severity,
      scope: policy.scope,
      detections_are_scope: policy.detectionsAreScope,
      file_types_are_scope: policy.fileTypesAreScope,
      ignored_reasons: policy.ignoredReasons,
      several: policy.several,
      ...(steps === undefined ? {} : { steps }),
    },
    compiler: configuration.compiler,
    externals: configuration.externals,
    extra_fields: configuration.extraFields,
    services: { gti: true, retrohunt: false, ...configuration.services },
    suppressions: { reason_required: configuration.reasonRequired },
    max_file_size: configuration.maxFileSize,
    fail_on: configuration.failOn,
    ...(configuration.maxWarnings === null ? {} : { max_warnings: configuration.maxWarnings }),
  };
  const from = configuration.path === null ? "no configuration file: all defaults" : shownPath(configuration.path, cwd);
  return {
    json: { version: 1, from: configuration.path === null ? null : from, configuration: value },
    text: () => `# ${from.replace(/\s+/g, " ")}\n${stringify(value, { lineWidth: 100 })}`,
  };
}
