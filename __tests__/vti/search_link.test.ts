import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { queryFromLink, readLink, searchLink } from "../../src/vti/index.ts";

describe("links to the search page", () => {
  test("are encoded twice, so that the page's decoding leaves the query as it was", () => {
    expect(searchLink('tag:chm name:"a b"')).toBe(
      "https://www.virustotal.com/gui/search/tag%253Achm%2520name%253A%2522a%2520b%2522",
    );
    expect(searchLink("a(b)*'!")).not.toMatch(/[()*'!]/);
  });

  test.each([
    ["https://www.virustotal.com/gui/search/tag%253Achm", "tag:chm"],
    ["https://www.virustotal.com/gui/search/tag%3Achm%20p%3A5%2B", "tag:chm p:5+"],
    ["https://www.virustotal.com/gui/search/tag:chm/files", "tag:chm"],
    ["https://www.virustotal.com/gui/search/tag%3Achm/files?sort=positives-", "tag:chm"],
    ["virustotal.com/gui/search/entity%3Adomain%20tld%3Aru/domains", "entity:domain tld:ru"],
    ["https://www.virustotal.com/gui/search?query=tag%3Achm+p%3A5%2B", "tag:chm p:5+"],
    ["https://www.virustotal.com/intelligence/search/?query=tag%3Achm", "tag:chm"],
    ["http://virustotal.com/gui/search/100%25", "100%"],
  ])("%s", (link, query) => {
    expect(queryFromLink(link)).toBe(query);
  });

  test.each([
    ["https://www.virustotal.com/gui/file/abc"],
    ["https://www.virustotal.com/gui/search"],
    ["https://www.virustotal.com/gui/search/"],
    ["https://www.virustotal.com/gui/search/%ff"],
    ["https://virustotal.com.example.org/gui/search/tag:a"],
    ["https://example.org/?u=https://www.virustotal.com/gui/search/tag:a"],
    ["tag:chm"],
  ])("%s holds none", (link) => {
    expect(queryFromLink(link)).toBeNull();
  });

  test("every query comes back, each character with its place", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }), (text) => {
        fc.pre(text.trim() === text && text !== "");
        const link = searchLink(text);
        const read = readLink(link);
        expect(read?.text).toBe(text);
        expect(read?.offsets).toHaveLength(text.length + 1);
        for (let i = 1; i <= text.length; i++) {
          expect(read?.offsets[i]).toBeGreaterThanOrEqual(read?.offsets[i - 1] as number);
        }
        expect(read?.offsets[text.length]).toBe(link.length);
      }),
      { numRuns: 1_000, seed: 7 },
    );
  });
});
