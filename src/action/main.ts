import process from "node:process";
import { runAction } from "./run_action.ts";
import { processRunner } from "./runner.ts";

/** The action in the real runner; tools that run actions locally call this. */
export async function run(): Promise<void> {
  process.exitCode = await runAction(processRunner());
}
