import process from "node:process";
import { runAction } from "./run_action.ts";
import { processRunner } from "./runner.ts";

process.exitCode = await runAction(processRunner());
