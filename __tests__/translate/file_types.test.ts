import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  FILE_TYPE_ENUM,
  fileTypeNames,
  fileTypesOf,
  fileTypeTags,
  onlyFileType,
  ownFileTypeTag,
} from "../../src/translate/file_types.ts";
import { loadSchema } from "../../src/vt/index.ts";

const REFERENCE = "../shared/reference/filetypes.json";

describe("file types", () => {
  test("a tag stands for the formats that carry it", () => {
    expect(fileTypeNames("pedll")).toEqual(["PE_DLL"]);
    expect(fileTypeNames("PE")).toEqual(["PE_DLL", "PE_EXE"]);
    expect(fileTypeNames("document").length).toBeGreaterThan(10);
    expect(fileTypeNames("no such tag")).toEqual([]);
    expect(fileTypesOf("pe", loadSchema())).toEqual([1, 2]);
  });

  test("a format may have a tag of its own", () => {
    expect(onlyFileType("chm")).toBe("CHM");
    expect(onlyFileType("document")).toBeNull();
    expect(ownFileTypeTag("PE_EXE")).toBe("peexe");
    expect(ownFileTypeTag("LINUX")).toBeNull();
    expect(fileTypeTags("DOCX")).toContain("msoffice");
    expect(fileTypeTags("POWERSHELL")).toEqual([]);
  });

  test.skipIf(!existsSync(REFERENCE))("are those of the reference table, each a value of the enum", () => {
    const table = JSON.parse(readFileSync(REFERENCE, "utf8")) as {
      fileType: string;
      value: number;
      typeTags: string[];
    }[];
    const values = loadSchema().enumValues(FILE_TYPE_ENUM);
    for (const { fileType, value, typeTags } of table) {
      expect(fileTypeTags(fileType)).toEqual(typeTags);
      if (typeTags.length > 0) expect(values.get(fileType)).toBe(value);
    }
  });
});
