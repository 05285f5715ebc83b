import { and, compare, exists, FALSE, type Formula, not, TRUE } from "../logic/index.ts";
import { type Bound, readDate, readDecimal, readInteger, readSize, type TextValue } from "../vti/index.ts";
import { type Bounds, sameBounds } from "./bounds.ts";
import { type FieldReader, type ReadTerm, sentence } from "./field_reader.ts";
import type { FieldPath } from "./mapping.ts";
import { testedRegexp } from "./read_texts.ts";
import { dateTest, numberTest } from "./value_tests.ts";

/** The loss of `10-`, in a query that is read as in one that is written. */
export const BOUNDARY =
  "VirusTotal's pages contradict each other on whether a bound with `-` includes its number: it is included here.";
const RELATIVE = "Days ago are counted from the day of a search; a condition compares fixed dates only.";
const WHOLE_DAY = "Whether a bare day means all of it is not documented; the whole day is taken.";

/** `number`, `size`, `count`, `smallest`, `labels`. */
export function readNumberTerm(reader: FieldReader, { text }: TextValue): ReadTerm {
  const { row } = reader;
  const read =
    row.shape === "size"
      ? readSize(text)
      : row.value === "decimal"
        ? readDecimal(text)
        : readInteger(text, { signed: row.signed === true });
  if (!read.ok) return reader.unsupported(sentence(read.message));
  const { value, bound } = read;
  const loss = bound === "at_most" ? BOUNDARY : null;
  const [path = ""] = row.fields.usual;
  switch (row.shape) {
    case "count": {
      const some = reader.at(path, "usual", () => TRUE) ?? FALSE;
      return reader.said(countBounds(some, value, bound), [path], loss);
    }
    case "smallest":
      return reader.said(smallestBounds(reader, path, value, bound), [path], loss);
    case "labels":
      return labels(reader, value, bound, loss);
    default:
      return reader.tested(numberTest(value, bound, row), loss);
  }
}

/** At least, at most or exactly so many elements; `some` says that there is one. */
function countBounds(some: Formula, value: number, bound: Bound): Bounds {
  const atLeast = (count: number) =>
    some.kind === "exists" ? exists(some.collection, some.body, count) : count <= 0 ? TRUE : some;
  if (bound === "at_least") return sameBounds(atLeast(value));
  const atMost = not(atLeast(value + 1));
  if (bound === "exact") return sameBounds(and([atLeast(value), atMost]));
  return { ...sameBounds(atMost), lower: not(atLeast(value)) };
}

/** The least of some numbers is at most N where any is; it is at least N where there are some and none is below. */
function smallestBounds(reader: FieldReader, path: FieldPath, value: number, bound: Bound): Bounds {
  const some = (low: number | null, high: number | null) =>
    reader.at(path, "usual", (scalar) => compare(scalar, { type: "range", min: low, max: high })) ?? FALSE;
  if (bound === "at_most") return { ...sameBounds(some(null, value)), lower: some(null, value - 1) };
  const isNotLess = not(some(null, value - 1));
  return sameBounds(and([bound === "exact" ? some(value, value) : some(value, null), isNotLess]));
}

/** More dots than a name can have. */
const MAX_DOTS = 126;

/** `depth:3+`: names of at least three labels. */
function labels(reader: FieldReader, value: number, bound: Bound, loss: string | null): ReadTerm {
  const dots = Math.max(0, value - 1);
  if (dots > MAX_DOTS) return reader.unsupported("No name has so many labels.");
  const repeats = bound === "exact" ? `{${dots}}` : bound === "at_least" ? `{${dots},}` : `{0,${dots}}`;
  const usual = testedRegexp(reader, `^([^.]+\\.)${repeats}[^.]+$`, loss);
  if (bound !== "at_most") return usual;
  const lower = dots === 0 ? FALSE : testedRegexp(reader, `^([^.]+\\.){0,${dots - 1}}[^.]+$`).bounds.lower;
  return { ...usual, bounds: { ...usual.bounds, lower } };
}

/** `date`, `time`. */
export function readDateTerm(reader: FieldReader, { text }: TextValue): ReadTerm {
  const { row } = reader;
  const isScope = row.shape === "time" || row.newField !== undefined;
  const read = readDate(text);
  if (!read.ok) return reader.unsupported(sentence(read.message));
  if (row.shape === "time" || read.kind === "relative") {
    const reason = row.shape === "time" && row.loss !== null ? row.loss : RELATIVE;
    const unread = reader.unsupported(reason);
    return isScope ? { ...unread, kind: "time", fidelity: "approximate" } : unread;
  }
  const { seconds, precision, bound } = read;
  const loss = bound === "at_most" ? BOUNDARY : bound === "exact" && precision === "day" ? WHOLE_DAY : null;
  const tested = reader.tested(dateTest(seconds, precision, bound, row), loss);
  return isScope && tested.kind === "fields" ? { ...tested, kind: "time" } : tested;
}

/** `min_engines_banker:5`: engines whose label has the word. */
export function readAtLeast(reader: FieldReader, { text }: TextValue): ReadTerm {
  const read = readInteger(text);
  if (!read.ok) return reader.unsupported(sentence(read.message));
  const word = (reader.selects ?? "").replaceAll("_", " ").trim();
  const labelled = { type: "like", parts: [word], start: false, end: false, ignoreCase: true } as const;
  const [path = ""] = reader.row.fields.usual;
  const some = reader.at(path, "usual", (scalar) => compare(scalar, labelled)) ?? FALSE;
  return reader.said(countBounds(some, read.value, "at_least"), [path]);
}
