#!/usr/bin/env node
import module from "node:module";
import { join } from "node:path";
import process from "node:process";
import v8 from "node:v8";
import { main } from "./command_line.ts";
import { processIo } from "./process_io.ts";
import { cacheFolderOf } from "./shell.ts";

// Node 20 optimises code before it has seen what comes: most of that is thrown away again within a run.
if (process.versions.v8.startsWith("11.")) v8.setFlagsFromString("--interrupt-budget=300000");

const io = processIo();
const cacheFolder = cacheFolderOf(io);
// What is loaded from here on is kept as V8 has read it, from Node 22.8 on.
const { enableCompileCache } = module as { readonly enableCompileCache?: (folder: string) => unknown };
if (cacheFolder !== null) enableCompileCache?.(join(cacheFolder, "program"));
process.exitCode = await main(process.argv.slice(2), io);
