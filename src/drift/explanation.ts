import type { Reason } from "../findings/index.ts";
import { type ClauseDifference, type Detail, fieldsOf, foldCase, literalsOf, type Test } from "../logic/index.ts";
import { visible } from "../text/index.ts";
import { namedValue } from "./constants.ts";

/** What the two sides are called in a sentence. */
export interface SideNames {
  readonly first: string;
  readonly second: string;
}

export const QUERY_AND_RULE: SideNames = { first: "the query", second: "the rule" };

/** The reason of a difference in a sentence or two that a hunter understands. */
export function explain(difference: ClauseDifference, names: SideNames): string {
  const { direction, detail } = difference;
  const isNarrower = direction === "narrower";
  // The side whose clause asks for more, and the one that finds what it misses.
  const strict = isNarrower ? names.second : names.first;
  const loose = isNarrower ? names.first : names.second;
  const words = (text: string | undefined) => `\`${visible(text ?? "")}\``;
  return capitalised(sentence(difference.reason));

  /** What the other side has that is most like an alternative. */
  function nearest(): string {
    const elsewhere = detail.isElsewhere ? ` here (it asks for that in another clause)` : "";
    if (detail.nearest === undefined) return `; ${strict} has no such alternative${elsewhere}`;
    const wanted = texts([...literalsOf(detail.nearest).values()]);
    return wanted === texts(detail.texts)
      ? `, which ${strict} does not`
      : `; the alternative of ${strict} that is most like it wants ${wanted}`;
  }

  function tokenTexts(): string {
    if (detail.literal === undefined) return "the texts";
    return `${words(detail.literal)} (${strict}) and ${words(detail.otherLiteral)} (${loose})`;
  }

  /** Conditions do mind them, whatever a search does. */
  function minded(): string {
    const { literal, otherLiteral } = detail;
    if (names !== QUERY_AND_RULE || literal === undefined || otherLiteral === undefined) return "";
    return spellingNote(isNarrower ? literal : otherLiteral, isNarrower ? otherLiteral : literal);
  }

  function atPlaces(elements: NonNullable<Detail["elements"]>): string {
    const asked = elements.slice(0, MAX_WAYS).map((at) => `for ${texts(at.texts)} in ${fieldName(at.path)}`);
    if (elements.length > MAX_WAYS) asked.push(`at ${elements.length - MAX_WAYS} more places`);
    const differ = `${strict} looks ${asked.join(" and ")} alone, ${loose} in any element`;
    if (names !== QUERY_AND_RULE || !isNarrower) return differ;
    const lists = [...new Set(elements.map(({ path }) => fieldName(path.replace(/\[\d+\]$/, ""))))];
    return `${differ}, as no query can ask for a place in a list; to follow it, loop over ${lists.join(" and ")}`;
  }

  function excluded(): string {
    const { literal, otherLiteral, texts: all, every } = detail;
    if (every !== undefined) {
      return `${strict} asks of every element of ${fieldName(every.field)} what ${loose} asks of one (${texts(every.texts)})`;
    }
    if (literal !== undefined && otherLiteral !== undefined) {
      const isOfCase = foldCase(literal) === foldCase(otherLiteral);
      return isOfCase
        ? `${strict} excludes ${words(literal)} in whatever letter case, ${loose} as it is written only`
        : `${strict} excludes ${words(literal)}, ${loose} ${words(otherLiteral)}`;
    }
    const what = all === undefined || all.length === 0 ? "something" : texts(all);
    return `${strict} excludes ${what}, ${loose} does not`;
  }

  function sentence(reason: Reason): string {
    switch (reason) {
      case "case_sensitive":
        return `${strict} minds the letter case of ${texts(detail.texts)}, ${loose} does not`;
      case "same_element":
        if (detail.elements !== undefined) return atPlaces(detail.elements);
        return `${strict} wants ${together(detail)} in one ${thing(detail.field)}, ${loose} is content with one ${thing(detail.field)} for each: often what a rule means to do; to follow ${loose}, ask for each in a loop of its own`;
      case "literal_longer":
        return `${strict} looks for ${words(detail.literal)}, ${loose} for the shorter ${words(detail.otherLiteral)}`;
      case "literal_shorter":
        return `${loose} is content with ${words(detail.otherLiteral)}, ${strict} wants ${words(detail.literal)}`;
      case "literal_differs":
        return `${strict} looks for ${words(detail.literal)} where ${loose} has ${words(detail.otherLiteral)}`;
      case "anchored":
        return `${strict} wants the text at a fixed end of the value, ${loose} anywhere in it`;
      case "wildcard":
        return `both have ${words(detail.literal)}, but in a query \`*\` stands for any text and in a rule for itself: ${starMeant(detail.literal)}`;
      case "field_missing":
        if (detail.ownField !== undefined) {
          return `${loose} searches every entry of ${fieldName(detail.field)}, ${strict} only ${fieldName(detail.ownField)}`;
        }
        return `${loose} also searches ${fieldName(detail.field)}, where ${strict} does not look`;
      case "field_added":
        return `${loose} also looks in ${fieldName(detail.field)}, which ${strict} does not search`;
      case "bound_narrower":
      case "bound_wider":
        return `${strict} asks for ${bound(detail.bound)} in ${fieldName(detail.field)}, ${loose} for ${bound(detail.otherBound)}`;
      case "clause_added":
      case "clause_missing":
        if (detail.isUnexplained) {
          return `${strict} asks for this, and not all that ${loose} finds has it; the work budget ran out before it was known why`;
        }
        return `${strict} asks for this, ${loose} does not`;
      case "alternative_missing":
      case "alternative_added":
        return `${loose} also accepts ${alternative(detail)}${nearest()}`;
      case "negation":
        return excluded();
      case "entity_differs":
        return `${names.first} and ${names.second} are about different kinds of object, so nothing is found by both`;
      case "scope_new_only":
        return /(?:^|\.)new_\w+$/.test(detail.field ?? "")
          ? `${strict} fires on new objects only, as live rules do: no drift`
          : `${strict} asks for ${fieldName(detail.field)}, which by the policy says when a rule runs, not what it hunts: no drift`;
      case "scope_detections":
        return `${strict} asks for a number of detections, ${loose} says nothing of it: no drift`;
      case "scope_file_type":
        return `${strict} asks for a file type, ${loose} says nothing of it: no drift`;
      case "scope_time":
        return `${strict} bounds the time of a search, a live rule sees what comes in now: no drift`;
      case "tokenisation_unknown":
        return `${tokenTexts()} are alike but for punctuation or spaces; whether VirusTotal's search minds those is documented nowhere, so this is not counted as drift${minded()}`;
      case "snapshot":
        return `${loose} sees all submissions of a file, ${strict} only the last one`;
      case "not_expressible":
        return `no LiveHunt field holds this: it is not compared`;
      case "undecided":
        return `neither a proof nor an example was found: whether this holds is not known`;
    }
  }
}

/** What a rule does not find for its spelling of a query's text; empty where it finds all. */
function spellingNote(rule: string, query: string): string {
  if (foldCase(query).includes(foldCase(rule))) return "";
  return `. A condition compares every sign: \`${visible(query)}\` in another spelling than \`${visible(rule)}\` it does not find`;
}

function texts(all: readonly string[] | undefined): string {
  const shown = [...new Set(all ?? [])].map((text) => `\`${visible(text)}\``);
  if (shown.length === 0) return "the text";
  if (shown.length > MAX_TEXTS) return `${shown.slice(0, MAX_TEXTS).join(", ")} and ${shown.length - MAX_TEXTS} more`;
  return shown.length === 1 ? (shown[0] as string) : `${shown.slice(0, -1).join(", ")} and ${shown[shown.length - 1]}`;
}

/** More texts than these in one sentence are no longer read. */
const MAX_TEXTS = 5;

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** As conditions name it; `filesize` and other modules' values are no fields of `vt`. */
export function fieldName(path: string | undefined): string {
  const name = (path ?? "").replaceAll("[*]", "");
  return /^(?:metadata|behaviour|net)\./.test(name) ? `vt.${name}` : name;
}

function bound(test: Test | undefined): string {
  if (test?.type !== "range") return "another number";
  const { min, max } = test;
  if (min !== null && min === max) return `exactly ${min}`;
  if (min !== null && max !== null) return `${min} to ${max}`;
  return min !== null ? `${min} or more` : `${max} or less`;
}

function alternative({ alternative: formula, fields, texts: own }: Detail): string {
  if (!formula) return "something else";
  const only = namedValue(formula);
  if (only !== null) return `\`${only.path} == ${only.value}\``;
  const literals = (own ?? []).slice(0, 3).map((text) => `\`${visible(text)}\``);
  const places = (literals.length === 0 ? [...fieldsOf(formula).keys()] : (fields ?? [])).slice(0, 2).map(fieldName);
  if (literals.length === 0) return places.length > 0 ? `another value of ${places.join(" or ")}` : "something else";
  return places.length > 0 ? `${literals.join(" with ")} in ${places.join(" or ")}` : literals.join(" with ");
}

/** The texts that one element must hold, in each of the ways to meet it. */
function together({ together: ways, texts: literals }: Detail): string {
  if (ways === undefined) return texts(literals);
  const [first, ...others] = [...new Set(ways.map((way) => texts(way)))];
  if (others.length === 0) return first as string;
  const shown = others.slice(0, MAX_WAYS).map((way) => `or ${way}`);
  const rest = others.length - shown.length;
  return `${[first, ...shown].join(", ")}${rest > 0 ? `, or ${rest} more` : ""},`;
}

const MAX_WAYS = 2;

/** What an element of a collection is. */
function thing(collection: string | undefined): string {
  const name = collection?.replace(/^.*\./, "") ?? "";
  if (/^(?:processes_|command_)/.test(name)) return "process or command";
  if (/^files_/.test(name)) return "file";
  if (/^registry_/.test(name)) return "registry key";
  return "element";
}

/** A text with other signs that a shell reads was hardly written to stand for any text. */
function starMeant(literal: string | undefined): string {
  const choice =
    "if any text is meant, write `matches` with a regular expression; if the star itself is, leave the rule";
  const sign = /[?^%]/.exec(literal ?? "")?.[0];
  if (sign === undefined) return choice;
  return `${choice}; the text has \`${sign}\` too, as obfuscated commands do, so the star itself is likely`;
}
