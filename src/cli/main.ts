#!/usr/bin/env node
import process from "node:process";
import { main } from "./command_line.ts";
import { processIo } from "./process_io.ts";

process.exitCode = await main(process.argv.slice(2), processIo());
