export { type CompilerMessage, offsetOfPlace, parseCompilerMessage } from "./compiler_messages.ts";
export {
  createEngine,
  type Engine,
  type EngineDiagnostic,
  type EngineOptions,
  type EngineRequest,
  type EngineVerdict,
} from "./engine.ts";
export { UnexpectedDescriptorsError, type UnlockedCompiler, unlockCompiler, unlockMemory } from "./unlock.ts";
