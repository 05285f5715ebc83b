export { type LeafPath, leafPaths, type PathStep, parsePath, type ResolvedField, resolvePath } from "./field_path.ts";
export { LEGACY_VARIABLES, type LegacyVariable } from "./legacy_variables.ts";
export { meantFields } from "./meant_fields.ts";
export { isRuleEntity, RULE_ENTITIES, type RuleEntity } from "./rule_entity.ts";
export {
  type AclEntry,
  type ExtraField,
  type Field,
  loadSchema,
  readType,
  Schema,
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
