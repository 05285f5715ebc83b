/** The part of ncc that `bundle.ts` uses; the package ships no types. */
declare module "@vercel/ncc" {
  interface Asset {
    readonly source: string | Buffer;
    readonly permissions?: number;
  }
  /** A module of webpack's, as far as it matters here: a file, or several that were joined. */
  export interface BundledModule {
    readonly resource?: string;
    readonly modules?: Iterable<BundledModule>;
  }
  interface Options {
    readonly cache: false;
    readonly esm: boolean;
    readonly minify: boolean;
    readonly quiet: boolean;
    readonly target: string;
  }
  interface Output {
    readonly code: string;
    readonly assets: Readonly<Record<string, Asset>>;
    readonly stats: { readonly compilation: { readonly modules: Iterable<BundledModule> } };
  }
  export default function ncc(input: string, options: Options): Promise<Output>;
}
