import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkRecord } from "../../src/translate/check_record.ts";
import { loadSchema } from "../../src/vt/index.ts";
import { fieldValue, setPath } from "./random_record.ts";

const schema = loadSchema();
const said = (record: Record<string, unknown>) => {
  const { faults, unknown } = checkRecord(record, schema);
  return [...faults.map(({ path, message }) => `${path} ${message}`), ...unknown.map((path) => `? ${path}`)];
};

describe("a value of another type than its field's is a fault", () => {
  test.each([
    [{ metadata: { new_file: 1 } }, "metadata.new_file is the number 1, and the field holds true or false"],
    [{ metadata: { file_name: 1 } }, "metadata.file_name is the number 1, and the field holds text"],
    [{ metadata: { file_size: "1MB" } }, "metadata.file_size is text, and the field holds a whole number"],
    [{ metadata: { file_size: 1.5 } }, "metadata.file_size is the number 1.5, and the field holds a whole number"],
    [{ metadata: { tags: { 0: "chm" } } }, "metadata.tags is an object, and the field holds a list"],
    [{ metadata: { tags: ["chm", null] } }, "metadata.tags[1] is null, and the field holds text"],
    [{ metadata: { signatures: ["a"] } }, "metadata.signatures is a list, and the field holds an object, key by key"],
    [{ metadata: { signatures: { K: true } } }, 'metadata.signatures["K"] is true, and the field holds text'],
    [{ metadata: [] }, "metadata is a list, and the field holds an object"],
    [
      { metadata: { file_type: "PE_DLL" } },
      "metadata.file_type is text, and the field holds the number of a `vt.FileType`: `PE_DLL` is 2",
    ],
    [
      { behaviour: { files_dropped: [{ path: 3 }] } },
      "behaviour.files_dropped[0].path is the number 3, and the field holds text",
    ],
    [{ terms: [] }, "terms is a list, and it is an object, term by term"],
    [{ terms: { $a: {} } }, 'terms["$a"] is an object, and a term is true or false, a number or text'],
  ])("%j", (record, fault) => {
    expect(said(record)).toEqual([fault]);
  });
});

test("a field that does not exist is named", () => {
  expect(said({ metadata: { nope: 1, tags: [] }, nada: {}, behaviour: { files_dropped: [{ pathh: "" }] } })).toEqual([
    "? metadata.nope",
    "? nada",
    "? behaviour.files_dropped[0].pathh",
  ]);
});

test("null is a field unset", () => {
  expect(said({ metadata: { new_file: null, tags: null }, behaviour: null, terms: null })).toEqual([]);
});

test("values of every field's own type are none", () => {
  for (const { path, type } of schema.fieldPaths()) {
    fc.assert(
      fc.property(fieldValue(type, ["a"], schema), (value) => {
        const record: Record<string, unknown> = {};
        setPath(record as never, path, value, schema);
        expect(said(record), path).toEqual([]);
      }),
      { numRuns: 3, seed: 1 },
    );
  }
});
