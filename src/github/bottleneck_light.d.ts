/** The build without Redis, which Octokit's plugins use too; it has the same interface and no types of its own. */
declare module "bottleneck/light.js" {
  export { default } from "bottleneck";
}
