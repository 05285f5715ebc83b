import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

/**
 * Markdown as HTML, close to how GitHub makes it: CommonMark with its extensions, HTML let through as GitHub's
 * sanitiser would see it, then mentions, references, hashes and emoji turned into links where GitHub does: in text
 * that is in no code and no link.
 */
export function renderMarkdown(markdown: string): string {
  const html = micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  return linkText(html);
}

const IN_CODE = /^(?:code|pre|a|tt|style)$/;
const LINKED = /(?<![\p{L}\p{N}_])@[a-z0-9][a-z0-9-]*|(?<![\p{L}\p{N}_])(?:GH-|#)\d+|\b[0-9a-f]{7,40}\b|:[a-z_]+:/giu;

function linkText(html: string): string {
  let depth = 0;
  return html.replace(
    /<(\/?)([a-z0-9]+)[^>]*>|[^<]+|</gi,
    (part, slash: string | undefined, tag: string | undefined) => {
      if (tag !== undefined) {
        if (IN_CODE.test(tag.toLowerCase())) depth += slash ? -1 : 1;
        return part;
      }
      if (depth > 0) return part;
      const text = part.replace(/&#64;|&commat;/g, "@");
      return text.replace(LINKED, (match) => `<a class="linked">${match}</a>`);
    },
  );
}

/** The names of all elements in some HTML, in order, comments as `!--`. */
export function elements(html: string): string[] {
  return [...html.matchAll(/<(\/?[a-z][a-z0-9]*|!--)/gi)].map((match) => (match[1] as string).toLowerCase());
}
