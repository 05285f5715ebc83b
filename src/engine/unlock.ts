import { findDescriptors, type WireField, wireFields } from "./descriptors.ts";

/**
 * The compiler as published refuses most of the `vt` module: fields carry access lists that name features, and
 * its JavaScript interface cannot switch a feature on. An access entry is a message with `accept_if` (field 3) and
 * `reject_if` (field 4), both lists of names. With no feature on, an entry with names to accept refuses, and one
 * with names to reject accepts: so turning the tag of the one into the other, a single byte, opens or closes a
 * field. Nothing else changes, and nothing is written to disk.
 */
export interface UnlockedCompiler {
  readonly bytes: Uint8Array;
  /** Tags changed. */
  readonly changed: number;
  /** `accept_if` tags found in the vt descriptors, whether changed or not. */
  readonly acceptTags: number;
}

/** The descriptors are not laid out as expected: a release that this code does not know. */
export class UnexpectedDescriptorsError extends Error {
  override readonly name = "UnexpectedDescriptorsError";
}

const ACCEPT_TAG = 0x1a;
const REJECT_TAG = 0x22;

/** Field numbers in `descriptor.proto` and `yara.proto`. */
const FILE_MESSAGE = 4;
const MESSAGE_FIELD = 2;
const MESSAGE_NESTED = 3;
const FIELD_OPTIONS = 8;
const YARA_FIELD_OPTIONS = 51504;
const ACL = 3;
const ACCEPT_IF = 3;
const REJECT_IF = 4;

/** One entry of a field's access list, as it lies in the wasm. */
interface AccessEntry {
  readonly accept: readonly AccessName[];
  readonly reject: readonly AccessName[];
}
interface AccessName {
  readonly name: string;
  /** Offset of its tag. */
  readonly tag: number;
}

/**
 * A copy of the compiler in which the fields are open that it would open with these features on: the rule's
 * entity (`file`, `url`, `domain`, `ip_address`), and `gti` or `retrohunt` where they apply.
 *
 * @throws UnexpectedDescriptorsError where no access list is found, or a tag is not the byte it should be
 */
export function unlockCompiler(bytes: Uint8Array, features: ReadonlySet<string>): UnlockedCompiler {
  const copy = new Uint8Array(bytes);
  return { bytes: copy, ...unlockMemory(copy, features) };
}

/**
 * The same in the memory of a compiler that was instantiated and has compiled nothing yet: it reads its descriptors
 * when it is first used. So one module serves every set of features.
 *
 * @throws UnexpectedDescriptorsError as {@link unlockCompiler} does; then nothing was changed
 */
export function unlockMemory(bytes: Uint8Array, features: ReadonlySet<string>): Omit<UnlockedCompiler, "bytes"> {
  const changes: { readonly tag: number; readonly to: number }[] = [];
  let acceptTags = 0;
  const replaceTags = (names: readonly AccessName[], from: number, to: number): void => {
    for (const { tag } of names) {
      if (bytes[tag] !== from) throw new UnexpectedDescriptorsError(`no tag ${from} at offset ${tag}`);
      changes.push({ tag, to });
    }
  };
  for (const entry of accessEntries(bytes)) {
    acceptTags += entry.accept.length;
    if (entry.accept.some(({ name }) => features.has(name))) replaceTags(entry.accept, ACCEPT_TAG, REJECT_TAG);
    if (entry.reject.some(({ name }) => features.has(name))) replaceTags(entry.reject, REJECT_TAG, ACCEPT_TAG);
  }
  if (acceptTags === 0) throw new UnexpectedDescriptorsError("no access list in the vt descriptors");
  for (const { tag, to } of changes) bytes[tag] = to;
  return { changed: changes.length, acceptTags };
}

function* accessEntries(bytes: Uint8Array): Generator<AccessEntry> {
  for (const { name, start, end } of findDescriptors(bytes)) {
    if (!name.startsWith("vt/")) continue;
    for (const message of withNumber(bytes, { start, end }, FILE_MESSAGE)) yield* entriesOfMessage(bytes, message);
  }
}

function* entriesOfMessage(bytes: Uint8Array, message: { start: number; end: number }): Generator<AccessEntry> {
  for (const part of wireFields(bytes, message.start, message.end)) {
    if (part.number === MESSAGE_NESTED) yield* entriesOfMessage(bytes, part);
    if (part.number !== MESSAGE_FIELD) continue;
    for (const options of withNumber(bytes, part, FIELD_OPTIONS)) {
      for (const extension of withNumber(bytes, options, YARA_FIELD_OPTIONS)) {
        for (const entry of withNumber(bytes, extension, ACL)) {
          yield { accept: namesOf(bytes, entry, ACCEPT_IF), reject: namesOf(bytes, entry, REJECT_IF) };
        }
      }
    }
  }
}

function namesOf(bytes: Uint8Array, entry: WireField, number: number): AccessName[] {
  return withNumber(bytes, entry, number).map(({ tag, start, end }) => ({
    tag,
    name: Buffer.from(bytes.subarray(start, end)).toString("utf8"),
  }));
}

function withNumber(bytes: Uint8Array, within: { start: number; end: number }, number: number): WireField[] {
  return [...wireFields(bytes, within.start, within.end)].filter((field) => field.number === number);
}
