import type { Reason } from "../findings/index.ts";
import { type ClauseDifference, type Formula, fieldsOf, literalsOf, type Test } from "../logic/index.ts";
import { visible } from "../text/index.ts";

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

  function tokenTexts(): string {
    if (detail.literal === undefined) return "the texts";
    return `${words(detail.literal)} (${strict}) and ${words(detail.otherLiteral)} (${loose})`;
  }

  function sentence(reason: Reason): string {
    switch (reason) {
      case "case_sensitive":
        return `${strict} minds letter case here, ${loose} does not`;
      case "same_element":
        return `${strict} wants all of this in one element, ${loose} also takes it from several`;
      case "literal_longer":
        return `${strict} looks for ${words(detail.literal)}, ${loose} already for ${words(detail.otherLiteral)}`;
      case "literal_shorter":
        return `${loose} looks for ${words(detail.otherLiteral)} only, ${strict} for ${words(detail.literal)}`;
      case "literal_differs":
        return `${strict} looks for ${words(detail.literal)} where ${loose} has ${words(detail.otherLiteral)}`;
      case "anchored":
        return `${strict} wants the text at a fixed end of the value, ${loose} anywhere in it`;
      case "field_missing":
        return `${loose} also searches ${fieldName(detail.field)}, where ${strict} does not look`;
      case "field_added":
        return `${loose} also looks in ${fieldName(detail.field)}, which ${strict} does not search`;
      case "bound_narrower":
      case "bound_wider":
        return `${strict} asks for ${bound(detail.bound)} in ${fieldName(detail.field)}, ${loose} for ${bound(detail.otherBound)}`;
      case "clause_added":
      case "clause_missing":
        return `${strict} asks for this, ${loose} does not`;
      case "alternative_missing":
      case "alternative_added":
        return `${loose} also accepts ${alternative(detail.alternative)}, which ${strict} does not`;
      case "negation":
        return `${strict} excludes something that ${loose} does not exclude`;
      case "entity_differs":
        return `${names.first} and ${names.second} are about different kinds of object, so nothing is found by both`;
      case "scope_new_only":
        return `${strict} fires on what is new to VirusTotal only: scope of a live rule, no drift`;
      case "scope_detections":
        return `${strict} asks for a number of detections of which ${loose} says nothing: taken as scope, no drift`;
      case "scope_file_type":
        return `${strict} asks for a file type of which ${loose} says nothing: taken as scope, no drift`;
      case "scope_time":
        return `${strict} bounds the time of a search; a live rule sees what comes in now: scope, no drift`;
      case "tokenisation_unknown":
        return `${tokenTexts()} differ in punctuation or spaces only; whether VirusTotal's search minds those is documented nowhere: no drift`;
      case "snapshot":
        return `${loose} sees all submissions of a file, ${strict} only the last one`;
      case "not_expressible":
        return `no LiveHunt field holds this: it is not compared`;
      case "undecided":
        return `neither a proof nor an example was found: whether this holds is not known`;
    }
  }
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** As conditions name it; `filesize` and other modules' values are no fields of `vt`. */
function fieldName(path: string | undefined): string {
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

function alternative(formula: Formula | undefined): string {
  if (!formula) return "something else";
  const literals = [...literalsOf(formula).values()].slice(0, 3).map((text) => `\`${visible(text)}\``);
  const fields = [...fieldsOf(formula).keys()].slice(0, 2).map(fieldName);
  if (literals.length === 0) return fields.length > 0 ? `another value of ${fields.join(" or ")}` : "something else";
  return fields.length > 0 ? `${literals.join(" with ")} in ${fields.join(" or ")}` : literals.join(" with ");
}
