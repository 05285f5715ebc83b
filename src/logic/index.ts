export {
  type ByteRanges,
  byteOf,
  bytesInOrder,
  choice,
  compileProgram,
  EMPTY,
  type PlaceType,
  place,
  type RegexpProgram,
  type Regular,
  repeat,
  searchProgram,
  sequence,
} from "./automaton.ts";
export { type AddressRange, isInNetwork, type Network, parseNetwork, rangeOfNetwork } from "./cidr.ts";
export {
  type ClauseDifference,
  type ComparedClause,
  type CompareOptions,
  compareSides,
  type SideComparison,
} from "./compare_sides.ts";
export { type DecideOptions, implies, satisfy } from "./decide.ts";
export { type Budget, DEFAULT_STEPS, type Decision, drawing, readingSteps } from "./decision.ts";
export { type EvaluationWork, evaluate, type Truth, zeroValue } from "./evaluate.ts";
export type { FilePattern, FileTest } from "./file_test.ts";
export {
  type Atom,
  and,
  atomsOf,
  type Collection,
  type CompareFormula,
  compare,
  type ExistsFormula,
  exists,
  FALSE,
  type Formula,
  foldCase,
  hasOpaque,
  type LikeTest,
  mapAtoms,
  negated,
  not,
  type OpaqueFormula,
  opaque,
  opaqueText,
  or,
  type RangeTest,
  RECORD,
  type RegexpTest,
  type Scalar,
  type ScalarType,
  type TermFormula,
  type TermOptions,
  type Test,
  TRUE,
  term,
} from "./formula.ts";
export { literalsOf } from "./literal_pairs.ts";
export { type ClauseFacts, factsOf } from "./redundancy.ts";
export type { Detail } from "./relaxation.ts";
export { alternativesOf, type Field, fieldsOf, tokensOf } from "./rewrite.ts";
