/** The version of `package.json`, which a bundle cannot read: a test holds them equal. */
export const VERSION = "0.1.0";
