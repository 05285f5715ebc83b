export { type CodeFrameOptions, codeFrame, visible } from "./code_frame.ts";
export { applyEdits, type Edit } from "./edit.ts";
export { indentAt, lineEndOf } from "./layout.ts";
export { nearestWord } from "./nearest_word.ts";
export { SourceFile } from "./source_file.ts";
export { type Position, type Range, type Span, spanContains } from "./span.ts";
