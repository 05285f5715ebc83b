/** A compiled program; opaque, and shared between threads as it is. */
export interface CompiledModule {
  readonly [Symbol.toStringTag]: "WebAssembly.Module";
}

interface WebAssemblyNamespace {
  compile(bytes: Uint8Array): Promise<CompiledModule>;
  readonly RuntimeError: abstract new (...parameters: never) => Error;
}

/** What this program uses of WebAssembly: its types belong to the browser's library, which is not loaded. */
export const webAssembly = (globalThis as unknown as { readonly WebAssembly: WebAssemblyNamespace }).WebAssembly;
