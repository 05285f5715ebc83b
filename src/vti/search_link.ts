/**
 * Links to VirusTotal's search page: `https://www.virustotal.com/gui/search/<query>`. The page's own links and the
 * documentation's encode the query twice (`%253A`), so that a `%` within it survives the page's two decodings.
 */

const BASE = "https://www.virustotal.com/gui/search/";

export function searchLink(query: string): string {
  return BASE + encode(encode(query));
}

/** All that a Markdown link or a shell could take for its own is encoded too; a lone surrogate cannot be. */
function encode(text: string): string {
  const wellFormed = text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
  return encodeURIComponent(wellFormed).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

const LINK =
  /^(?:https?:\/\/)?(?:www\.)?virustotal\.com\/(?:gui|intelligence)\/search(?:\/([^?#]*))?(?:\?([^#]*))?(?:#.*)?$/i;
/** The tabs of the page; they follow the query. */
const TAB = /\/(?:files?|urls?|domains?|ips?|ip-addresses|ip_addresses|collections?|comments|summary)?\/?$/i;

export interface LinkedQuery {
  readonly text: string;
  /** For each code unit of `text`, and for its end, the offset in the link where it is written. */
  readonly offsets: readonly number[];
}

/** The query that a link to the search page holds, or null where it is no such link, or holds none. */
export function queryFromLink(link: string): string | null {
  return readLink(link)?.text ?? null;
}

/** As {@link queryFromLink}, with the places of its characters. */
export function readLink(link: string): LinkedQuery | null {
  const match = LINK.exec(link);
  if (match === null) return null;
  let encoded = match[1] ?? "";
  let start = encoded === "" ? 0 : link.indexOf("/search/") + "/search/".length;
  let isForm = false;
  const tab = TAB.exec(encoded);
  if (tab !== null) encoded = encoded.slice(0, tab.index);
  if (encoded === "") {
    const parameter = /(?:^|&)(?:query|q)=([^&]*)/.exec(match[2] ?? "");
    if (parameter === null) return null;
    encoded = parameter[1] as string;
    start = link.indexOf("?") + 1 + parameter.index + parameter[0].length - encoded.length;
    isForm = true;
  }
  const places = Array.from({ length: encoded.length + 1 }, (_, index) => start + index);
  const once = decode({ text: isForm ? encoded.replace(/\+/g, " ") : encoded, offsets: places });
  if (once === null) return null;
  const twice = isEncodedTwice(encoded) ? decode(once) : null;
  const { text, offsets } = twice ?? once;
  const lead = text.length - text.trimStart().length;
  const trimmed = text.trim();
  return trimmed === "" ? null : { text: trimmed, offsets: offsets.slice(lead, lead + trimmed.length + 1) };
}

/** Every `%` is an encoded one, and nothing stands bare that the first encoding would have changed. */
function isEncodedTwice(encoded: string): boolean {
  return /%25[0-9A-Fa-f]{2}/.test(encoded) && !/%(?!25)/.test(encoded) && !/[:"\s]/.test(encoded);
}

/** Percent-decoding that remembers places; null where the text is no valid encoding of UTF-8. */
function decode({ text, offsets }: LinkedQuery): LinkedQuery | null {
  let decoded = "";
  const places: number[] = [];
  for (const match of text.matchAll(/(?:%[0-9A-Fa-f]{2})+|[\s\S]/g)) {
    const piece = match[0];
    if (piece.length === 1) {
      decoded += piece;
      places.push(offsets[match.index] as number);
      continue;
    }
    const bytes = Uint8Array.from(piece.match(/[0-9A-Fa-f]{2}/g) as string[], (hex) => Number.parseInt(hex, 16));
    let run: string;
    try {
      run = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      return null;
    }
    let at = match.index;
    for (const char of run) {
      const length = Buffer.byteLength(char) * 3;
      for (let unit = 0; unit < char.length; unit++) places.push(offsets[at] as number);
      at += length;
    }
    decoded += run;
  }
  places.push(offsets[text.length] as number);
  return { text: decoded, offsets: places };
}
