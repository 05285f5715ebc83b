import { REASONS, RELATIONS } from "../findings/index.ts";
import { LINT_RULES } from "../lint/registry.ts";
import { PRESETS } from "../lint/rule.ts";
import { RULE_ENTITIES } from "../vt/index.ts";

type JsonSchema = Readonly<Record<string, unknown>>;

const SEVERITY = { enum: ["error", "warning", "note", "off"] };
const TEXTS = { type: "array", items: { type: "string", minLength: 1 } };
const PATTERNS = { ...TEXTS, description: "Patterns as in a .gitignore, relative to this file's folder." };

/** JSON Schema of a rule's setting: a severity alone, or with the rule's own options. */
function ruleSetting(summary: string, options: JsonSchema | undefined): JsonSchema {
  const properties = { severity: SEVERITY, ...(options?.properties as object | undefined) };
  return {
    description: summary,
    anyOf: [SEVERITY, { type: "object", properties, additionalProperties: false }],
  };
}

const RULES: JsonSchema = {
  type: "object",
  description: "Severities and options by lint rule.",
  properties: Object.fromEntries(LINT_RULES.map(({ id, summary, options }) => [id, ruleSetting(summary, options)])),
  additionalProperties: false,
};

const DRIFT: JsonSchema = {
  type: "object",
  description: "What counts as drift between a rule and its query.",
  properties: {
    severity: {
      type: "object",
      description: "How bad each relation of a rule to its query is.",
      properties: Object.fromEntries(RELATIONS.map((relation) => [relation, SEVERITY])),
      additionalProperties: false,
    },
    scope: {
      ...TEXTS,
      description: "Boolean fields that say when a rule runs, not what it hunts; `new_*` stands for all that begin so.",
    },
    detections_are_scope: { type: "boolean", description: "Set detection counts aside that only the rule asks for." },
    file_types_are_scope: { type: "boolean", description: "Set file types aside that only the rule asks for." },
    ignored_reasons: { type: "array", items: { enum: [...REASONS] }, description: "Differences that make no drift." },
    several: { enum: ["any", "union", "all"], description: "Which of several queries a rule must match." },
    steps: { type: "integer", minimum: 1, description: "Steps of work for one comparison." },
  },
  additionalProperties: false,
};

const ENTITY = { enum: [...RULE_ENTITIES] };

/** What may be said for all files, and for some. */
const COMMON = {
  preset: { enum: [...PRESETS], description: "`default`: nearly always a mistake. `strict` adds style and metadata." },
  rules: RULES,
  query_keys: { ...TEXTS, description: "More names of meta keys and comments that hold a query." },
  drift: DRIFT,
};

/** JSON Schema of `.huntlint.yaml`; made from the lint rules, so that none is missing. */
export function configurationSchema(): JsonSchema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "huntlint configuration",
    type: "object",
    properties: {
      files: { ...TEXTS, description: "Files, folders and globs that are linted where none is named." },
      ignore: PATTERNS,
      ...COMMON,
      overrides: {
        type: "array",
        description: "What is different for some files; later ones win.",
        items: {
          type: "object",
          properties: { files: { ...PATTERNS, minItems: 1 }, entity: ENTITY, ...COMMON },
          required: ["files"],
          additionalProperties: false,
        },
      },
      entities: {
        type: "object",
        description: "What rules match where they do not say, by pattern: `URL/: url`.",
        additionalProperties: ENTITY,
      },
      compiler: { type: "boolean", description: "Whether the official compiler checks each file too." },
      externals: {
        type: "object",
        description: "Variables that a scanner defines, with an example value each.",
        additionalProperties: { type: ["string", "number", "boolean"] },
      },
      extra_fields: {
        type: "array",
        description: "Fields of the vt module that are newer than the pinned compiler.",
        items: {
          type: "object",
          properties: {
            path: { type: "string", description: "`vt.metadata.new_field`." },
            type: { type: "string", description: "`string`, `integer`, `boolean`, `string[]`, `{string: string}`." },
            entities: { type: "array", items: ENTITY, minItems: 1, description: "Rules of which entities see it." },
            description: { type: "string" },
          },
          required: ["path", "type"],
          additionalProperties: false,
        },
      },
      services: {
        type: "object",
        description: "Which services the rules are meant for, beside LiveHunt.",
        properties: {
          gti: { type: "boolean", description: "Google Threat Intelligence, whose fields are open by default." },
          retrohunt: { type: "boolean", description: "Retrohunt, which lacks some fields; not by default." },
        },
        additionalProperties: false,
      },
      suppressions: {
        type: "object",
        properties: { reason_required: { type: "boolean", description: "Whether each suppression must say why." } },
        additionalProperties: false,
      },
      max_file_size: { type: "integer", minimum: 1, description: "In bytes; larger files are not read." },
      fail_on: { enum: ["error", "warning", "note", "never"], description: "The least severity that fails a run." },
      max_warnings: { type: "integer", minimum: 0, description: "More warnings fail a run." },
    },
    additionalProperties: false,
  };
}
