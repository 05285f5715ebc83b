import { describe, expect, test } from "vitest";
import { describeChanges, schemaChanges } from "../../scripts/schema_changes.ts";
import { loadModifiers } from "../../src/translate/modifiers.ts";
import type { SchemaData } from "../../src/vt/index.ts";
import data from "../../src/vt/vt-module.json" with { type: "json" };

const PINNED = data as unknown as SchemaData;
const { rows } = loadModifiers();

interface ChangeableData {
  readonly structs: Record<string, Record<string, unknown>>;
  readonly enums: Record<string, { readonly values: Record<string, number> }>;
  readonly functions: Record<string, Record<string, string[]>>;
}

/** The pinned release with another's differences. */
function changed(change: (copy: ChangeableData) => void): SchemaData {
  const copy = structuredClone(data) as unknown as ChangeableData;
  change(copy);
  return copy as unknown as SchemaData;
}

function entry<T>(record: Record<string, T>, key: string): T {
  const value = record[key];
  if (value === undefined) throw new Error(`no ${key}`);
  return value;
}

describe("changes of a release", () => {
  test("are none where nothing differs", () => {
    expect(schemaChanges(PINNED, PINNED, rows)).toEqual([]);
    expect(describeChanges([], "1.0.0", "1.1.0")).toBe(
      "From yara-x 1.0.0 to 1.1.0: no field, constant or function differs.\n",
    );
  });

  test("are said in words, with the mapping rows that they touch", () => {
    const next = changed(({ structs, enums, functions }) => {
      const file = entry(structs, "vt.titan.FileMetadata");
      file.popularity = "integer";
      delete file.goresym;
      file.tags = "{string: string}";
      file.file_name = "lowercase";
      file.magic = { type: "string", deprecated: "use `exiftool`" };
      entry(structs, "vt.net.EnrichedNetloc").domain = "vt.net.EnrichedDomain";
      const { values } = entry(enums, "vt.FileType");
      values.NEW_TYPE = 9_999;
      values.CHM = 7;
      entry(functions, "vt.net.EnrichedIP").in_range = ["method (string, string) -> boolean"];
    });
    const changes = schemaChanges(PINNED, next, rows);
    expect(describeChanges(changes, "1.20.0", "2.0.0")).toMatchInlineSnapshot(`
      "From yara-x 1.20.0 to 2.0.0:

      - \`vt.metadata.file_name\`: now kept in lower case (touches \`name:\`, free text)
      - \`vt.metadata.goresym\`: gone, was struct (touches \`goresym:\`)
      - \`vt.metadata.itw.ip.in_range\`: (string) -> boolean is now (string, string) -> boolean
      - \`vt.metadata.magic\`: use \`exiftool\` (touches \`magic:\`, free text)
      - \`vt.metadata.popularity\`: new, integer, for file
      - \`vt.metadata.tags\`: string[] is now {string: string} (touches \`tag:\`, free text)
      - \`vt.net.domain\`: for url, domain; now for url, domain, ip_address (touches \`category:\`, \`hostname:\`, \`fuzzy_hostname:\`, \`parent_domain:\`, free text, \`positives:\`, \`engines:\`, \`<engine_name>:\`, \`communicating_files_max_detections:\`, \`downloaded_files_max_detections:\`, \`ssl_issuer:\`, \`ssl_serial:\`, \`ssl_subject:\`, \`ssl_thumbprint:\`, \`ssl_not_before:\`, \`ssl_not_after:\`, \`jarm:\`, \`whois:\`, \`gti_score:\`, \`gti_severity:\`, \`gti_verdict:\`, \`domain:\`, \`domain_regex:\`, \`fuzzy_domain:\`, \`tld:\`, \`depth:\`, \`a_record:\`, \`a_ttl:\`, \`aaaa_record:\`, \`aaaa_ttl:\`, \`caa_record:\`, \`caa_ttl:\`, \`cname_record:\`, \`cname_ttl:\`, \`dname_record:\`, \`dname_ttl:\`, \`mx_record:\`, \`mx_ttl:\`, \`ns_record:\`, \`ns_ttl:\`, \`soa_record:\`, \`soa_ttl:\`, \`txt_record:\`, \`txt_ttl:\`, \`ttl:\`, \`main_icon_dhash:\`, \`main_icon_md5:\`, \`popularity_rank:\`, \`alexa_rank:\`, \`cisco_umbrella_rank:\`, \`majestic_rank:\`, \`statvoo_rank:\`, \`tag:\`, \`registrar:\`)
      - \`vt.net.ip.in_range\`: (string) -> boolean is now (string, string) -> boolean
      - \`vt.FileType.CHM\`: 265 is now 7
      - \`vt.FileType.NEW_TYPE\`: new constant, 9999
      "
    `);
  });

  test("read backwards say the opposite", () => {
    const next = changed(({ structs }) => {
      entry(structs, "vt.titan.FileMetadata").popularity = "integer";
    });
    expect(schemaChanges(next, PINNED, rows)).toEqual([
      { kind: "removed", path: "vt.metadata.popularity", text: "gone, was integer", modifiers: [] },
    ]);
  });
});
