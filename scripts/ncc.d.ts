/** The part of ncc that `bundle.ts` uses; the package ships no types. */
declare module "@vercel/ncc" {
  interface Asset {
    readonly source: string | Buffer;
    readonly permissions?: number;
  }
  interface Options {
    readonly cache: false;
    readonly esm: boolean;
    readonly license: string;
    readonly minify: boolean;
    readonly quiet: boolean;
    readonly target: string;
  }
  interface Output {
    readonly code: string;
    readonly assets: Readonly<Record<string, Asset>>;
  }
  export default function ncc(input: string, options: Options): Promise<Output>;
}
