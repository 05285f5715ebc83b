import {
  create,
  createFileRegistry,
  type DescEnum,
  type DescExtension,
  type DescField,
  type DescMessage,
  type FileRegistry,
  fromBinary,
  getOption,
  hasOption,
  ScalarType,
} from "@bufbuild/protobuf";
import { type FileDescriptorProto, FileDescriptorProtoSchema, FileDescriptorSetSchema } from "@bufbuild/protobuf/wkt";
import { findDescriptors } from "../src/engine/descriptors.ts";

/** Modules that exist only for the compiler's own tests. */
const TEST_MODULES = new Set(["test_proto2", "test_proto3"]);

export interface AclJson {
  readonly accept?: readonly string[];
  readonly reject?: readonly string[];
  readonly title: string;
  readonly label: string;
}

export interface FieldJson {
  readonly type: string;
  readonly acl?: readonly AclJson[];
  readonly deprecated?: string;
}

/** A field that is only a type is written as the type alone. */
export type StructJson = Record<string, FieldJson | string>;

export interface EnumJson {
  readonly inline?: true;
  readonly values: Readonly<Record<string, number>>;
}

export interface ModuleJson {
  readonly root: string;
  /** Whether unset scalars read as zero, false and "" (proto3) or as undefined (proto2). */
  readonly zero: boolean;
}

export interface DescribedModules {
  readonly modules: Record<string, ModuleJson>;
  readonly structs: Record<string, StructJson>;
  readonly enums: Record<string, EnumJson>;
}

/** `yara.proto`'s options, as the descriptors define them. */
interface ModuleOptions {
  readonly name: string;
  readonly rootMessage: string;
}
interface FieldOptions {
  readonly name: string;
  readonly ignore: boolean;
  readonly lowercase: boolean;
  readonly acl: readonly {
    readonly errorTitle: string;
    readonly errorLabel: string;
    readonly acceptIf: readonly string[];
    readonly rejectIf: readonly string[];
  }[];
  readonly deprecationNotice?: { readonly text: string; readonly help: string };
}
interface NamedOptions {
  readonly name: string;
  readonly inline?: boolean;
}
interface EnumValueOptions {
  readonly value: { readonly case: "i64" | "f64" | undefined; readonly value?: bigint | number };
}

/** Every module that the compiler in `wasm` knows, with its structs and enums under the names that conditions use. */
export function readModules(wasm: Uint8Array): DescribedModules {
  const reader = new Reader(registryOf(wasm));
  for (const file of reader.registry.files) {
    const options = reader.option<ModuleOptions>(file, "module_options");
    if (!options || TEST_MODULES.has(options.name)) continue;
    const root = reader.registry.getMessage(options.rootMessage);
    if (!root) throw new Error(`module ${options.name} has no root message ${options.rootMessage}`);
    reader.addModule(options.name, root);
  }
  return { modules: sorted(reader.modules), structs: sorted(reader.structs), enums: sorted(reader.enums) };
}

function registryOf(wasm: Uint8Array): FileRegistry {
  const files = new Map<string, FileDescriptorProto>();
  for (const { name, start, end } of findDescriptors(wasm)) {
    files.set(name, fromBinary(FileDescriptorProtoSchema, wasm.subarray(start, end)));
  }
  const ordered = new Set<FileDescriptorProto>();
  const add = (name: string): void => {
    const file = files.get(name);
    if (!file) throw new Error(`the compiler holds no descriptor ${name}`);
    file.dependency.forEach(add);
    ordered.add(file);
  };
  for (const name of files.keys()) add(name);
  return createFileRegistry(create(FileDescriptorSetSchema, { file: [...ordered] }));
}

class Reader {
  readonly registry: FileRegistry;
  readonly modules: Record<string, ModuleJson> = {};
  readonly structs: Record<string, StructJson> = {};
  readonly enums: Record<string, EnumJson> = {};

  constructor(registry: FileRegistry) {
    this.registry = registry;
  }

  option<T>(of: Parameters<typeof getOption>[0], name: string): T | null {
    const extension = this.registry.getExtension(`yara.${name}`) as DescExtension | undefined;
    if (!extension) throw new Error(`yara.proto has no option ${name}`);
    return hasOption(of as never, extension as never) ? (getOption(of as never, extension as never) as T) : null;
  }

  addModule(name: string, root: DescMessage): void {
    this.modules[name] = { root: root.typeName, zero: root.file.proto.syntax === "proto3" };
    // As YARA-X does it: a module's constants are the enums of its own file, and those that any message
    // reachable from the root declares or uses.
    const enums = new Set<DescEnum>(root.file.enums);
    this.collectEnums(root, enums, new Set());
    for (const enumeration of enums) {
      const options = this.option<NamedOptions>(enumeration, "enum_options");
      this.enums[this.enumPath(name, enumeration)] = {
        ...(options?.inline ? { inline: true } : {}),
        values: Object.fromEntries(enumeration.values.map((value) => [value.name, this.enumValue(value)])),
      };
    }
    this.addStruct(name, root);
  }

  collectEnums(message: DescMessage, into: Set<DescEnum>, seen: Set<DescMessage>): void {
    if (seen.has(message)) return;
    seen.add(message);
    for (const enumeration of message.nestedEnums) into.add(enumeration);
    for (const field of message.fields) {
      if (this.option<FieldOptions>(field, "field_options")?.ignore) continue;
      const enumeration = field.fieldKind === "list" || field.fieldKind === "enum" ? field.enum : undefined;
      if (enumeration) into.add(enumeration);
      const nested = field.fieldKind === "list" || field.fieldKind === "message" ? field.message : undefined;
      if (nested) this.collectEnums(nested, into, seen);
    }
  }

  /** `vt.Http.Method`; an enum of the root message stands directly under the module. */
  enumPath(module: string, enumeration: DescEnum): string {
    const options = this.option<NamedOptions>(enumeration, "enum_options");
    const path = [options?.name || enumeration.name];
    for (let message = enumeration.parent; message; message = message.parent) {
      if (message.typeName === this.modules[module]?.root) continue;
      path.unshift(this.option<NamedOptions>(message, "message_options")?.name || message.name);
    }
    return [module, ...path].join(".");
  }

  enumValue(value: DescEnum["values"][number]): number {
    const options = this.option<EnumValueOptions>(value, "enum_value");
    return options?.value.case ? Number(options.value.value) : value.number;
  }

  addStruct(module: string, message: DescMessage): void {
    if (this.structs[message.typeName]) return;
    const struct: StructJson = {};
    this.structs[message.typeName] = struct;
    for (const field of [...message.fields].sort((a, b) => a.number - b.number)) {
      const options = this.option<FieldOptions>(field, "field_options");
      if (options?.ignore) continue;
      const acl = options?.acl.map(aclJson) ?? [];
      const deprecated = options?.deprecationNotice;
      const described: FieldJson = {
        type: this.typeText(module, field, options?.lowercase ?? false),
        ...(acl.length ? { acl } : {}),
        ...(deprecated ? { deprecated: deprecated.help || deprecated.text } : {}),
      };
      struct[options?.name || field.name] = described.acl || described.deprecated ? described : described.type;
    }
  }

  typeText(module: string, field: DescField, lowercase: boolean): string {
    switch (field.fieldKind) {
      case "scalar":
        return lowercase ? "lowercase" : scalarText(field.scalar);
      case "enum":
        return `enum ${this.enumPath(module, field.enum)}`;
      case "message":
        return this.structText(module, field.message);
      case "list":
        return `${this.elementText(module, field)}[]`;
      case "map": {
        const key = scalarText(field.mapKey) === "string" ? "string" : "integer";
        return `{${key}: ${this.elementText(module, field)}}`;
      }
    }
  }

  elementText(module: string, field: DescField & { fieldKind: "list" | "map" }): string {
    const kind = field.fieldKind === "list" ? field.listKind : field.mapKind;
    if (kind === "message") return this.structText(module, field.message as DescMessage);
    if (kind === "enum") return `enum ${this.enumPath(module, field.enum as DescEnum)}`;
    return scalarText(field.scalar as ScalarType);
  }

  structText(module: string, message: DescMessage): string {
    this.addStruct(module, message);
    return message.typeName;
  }
}

function aclJson(entry: FieldOptions["acl"][number]): AclJson {
  return {
    ...(entry.acceptIf.length ? { accept: [...entry.acceptIf] } : {}),
    ...(entry.rejectIf.length ? { reject: [...entry.rejectIf] } : {}),
    title: entry.errorTitle,
    label: entry.errorLabel,
  };
}

/** `unsigned` only where no value wraps round: YARA's integers are signed 64-bit numbers. */
function scalarText(type: ScalarType): string {
  switch (type) {
    case ScalarType.STRING:
    case ScalarType.BYTES:
      return "string";
    case ScalarType.BOOL:
      return "boolean";
    case ScalarType.FLOAT:
    case ScalarType.DOUBLE:
      return "float";
    case ScalarType.UINT32:
    case ScalarType.FIXED32:
      return "unsigned";
    default:
      return "integer";
  }
}

/** By code unit, so that a diff of two versions shows what changed and nothing else. */
function sorted<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
