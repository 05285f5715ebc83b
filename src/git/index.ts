export { GitError } from "./git.ts";
export { type ChangedFile, type ChangeStatus, type Head, Repository } from "./repository.ts";
