export { documentationDifferences, type FieldDescription, pageNaming } from "./descriptions.ts";
export { type ExtraFieldFault, extendSchema, loadSchema, useSchema } from "./extra_fields.ts";
export { type LeafPath, leafPaths, type PathStep, parsePath, type ResolvedField, resolvePath } from "./field_path.ts";
export { LEGACY_VARIABLES, type LegacyVariable } from "./legacy_variables.ts";
export {
  type LetterCase,
  LIVEHUNT_MODULES,
  MAX_RETROHUNT_RULES,
  MAX_RULESET_BYTES,
  MAX_SCANNED_BYTES,
} from "./livehunt.ts";
export { meantFields } from "./meant_fields.ts";
export { isRuleEntity, RULE_ENTITIES, type RuleEntity } from "./rule_entity.ts";
export {
  type AclEntry,
  type ExtraField,
  type Field,
  readType,
  Schema,
  type SchemaData,
} from "./schema.ts";
export type {
  ArrayType,
  BooleanType,
  EnumType,
  FloatType,
  FunctionType,
  IntegerType,
  MapType,
  RegexpType,
  StringType,
  StructType,
  UnknownType,
  ValueType,
} from "./types.ts";
