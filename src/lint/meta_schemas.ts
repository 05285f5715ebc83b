type JsonSchema = Readonly<Record<string, unknown>>;

const TEXT = { type: "string", minLength: 1 };
/** A key that may be repeated holds one value or a list of them. */
const texts = (pattern: string): JsonSchema => ({
  anyOf: [
    { type: "string", pattern },
    { type: "array", items: { type: "string", pattern } },
  ],
});
const DAY = { type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" };
const HASHES = texts("^([0-9a-fA-F]{32}|[0-9a-fA-F]{40}|[0-9a-fA-F]{64})$");

/**
 * What three repositories ask of a rule's meta, as JSON Schemas of an object of its keys and values.
 * - `vt_crowdsourced`: what every rule of VirusTotal's crowdsourced repository has (VirusTotal/vt-public-crowdsourced-yara).
 * - `yara_forge`: the fields of the style guide that YARA-Forge scores by (Neo23x0/YARA-Style-Guide, README.md).
 * - `cccs`: the required fields and values of the CCCS YARA specification (CybercentreCanada/CCCS-Yara, CCCS_YARA.yml).
 */
export const META_SCHEMAS: Readonly<Record<"vt_crowdsourced" | "yara_forge" | "cccs", JsonSchema>> = {
  vt_crowdsourced: {
    type: "object",
    required: ["description", "target_entity"],
    properties: {
      name: TEXT,
      author: TEXT,
      description: TEXT,
      target_entity: { enum: ["file", "url", "domain", "ip_address"] },
      reference: texts("^https?://"),
      sha256: texts("^[0-9a-fA-F]{64}$"),
      hash: HASHES,
    },
  },
  yara_forge: {
    type: "object",
    required: ["description", "author", "date", "reference"],
    properties: {
      description: TEXT,
      author: TEXT,
      date: DAY,
      modified: DAY,
      reference: texts("."),
      score: { type: "integer", minimum: 0, maximum: 100 },
      hash: HASHES,
    },
  },
  cccs: {
    type: "object",
    required: [
      "id",
      "fingerprint",
      "version",
      "modified",
      "status",
      "sharing",
      "source",
      "author",
      "description",
      "category",
    ],
    properties: {
      id: { type: "string", pattern: "^[0-9A-Za-z]{19,22}$" },
      fingerprint: { type: "string", pattern: "^[0-9a-fA-F]{64}$" },
      version: { type: "string", pattern: "^\\d+\\.\\d+$" },
      date: DAY,
      modified: DAY,
      status: { enum: ["TESTING", "RELEASED", "DEPRECATED"] },
      sharing: { type: "string", pattern: "^TLP:(CLEAR|WHITE|GREEN|AMBER|AMBER\\+STRICT)(//COMMERCIAL)?$" },
      source: TEXT,
      author: texts("."),
      description: { type: "string" },
      category: { enum: ["INFO", "EXPLOIT", "TECHNIQUE", "TOOL", "MALWARE"] },
      mitre_att: texts("^(TA|T|M|G|S)\\d{4}(\\.\\d{3})?$"),
      hash: HASHES,
    },
  },
};
