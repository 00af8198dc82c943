import { spawnSync } from "node:child_process";
import path from "node:path";

export const project = path.join(__dirname, "../..");

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as a person would, in a process of its own; paths are relative to the project. */
export const runReview = (...args: readonly string[]): Ran => runReviewWith({}, ...args);

/** The same, with what is piped into it. */
export function runReviewWith({ input }: { readonly input?: string }, ...args: readonly string[]): Ran {
  const command = ["--import", "tsx", "src/cli/review.ts", ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: project,
    encoding: "utf8",
    ...(input === undefined ? {} : { input }),
  });
  return { code: status, out: stdout, err: stderr };
}
