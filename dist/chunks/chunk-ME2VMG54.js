import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  filePath
} from "./chunk-IDVG7HMV.js";

// src/host/git.ts
import { execFileSync } from "node:child_process";
import { dirname } from "node:path";
var MOST_OUTPUT = 1024 * 1024 * 1024;
var hardened = ["core.fsmonitor=false", "core.hooksPath=/dev/null", "protocol.ext.allow=never"].flatMap((one) => [
  "-c",
  one
]);
var quiet = { GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" };
function git(root, args, input = "", timeout) {
  return execFileSync("git", ["-C", root, ...hardened, ...args], {
    input,
    timeout,
    maxBuffer: MOST_OUTPUT,
    stdio: ["pipe", "pipe", "pipe"],
    env: { ...process.env, ...quiet, GIT_CEILING_DIRECTORIES: dirname(root) }
  });
}
function headCommit(root) {
  try {
    const name = text(git(root, ["rev-parse", "--verify", "--end-of-options", "HEAD^{commit}"]));
    const [header = ""] = git(root, ["cat-file", "commit", name]).toString().split("\n\n", 1);
    const parents = header.split("\n").flatMap((line) => line.startsWith("parent ") ? [line.slice(7)] : []);
    return { name, parents };
  } catch {
    return void 0;
  }
}
function hasCommit(root, commit) {
  try {
    git(root, ["cat-file", "-e", `${commit}^{tree}`]);
    return true;
  } catch {
    return false;
  }
}
var FETCH_TIMEOUT = 6e4;
function fetchCommit(root, commit) {
  const alone = ["--quiet", "--no-tags", "--no-recurse-submodules", "--no-auto-maintenance", "--no-write-fetch-head"];
  const args = ["fetch", "--depth=1", ...alone, "--upload-pack=git-upload-pack", "--end-of-options", "origin", commit];
  try {
    git(root, args, "", FETCH_TIMEOUT);
    return hasCommit(root, commit);
  } catch {
    return false;
  }
}
function entryAt(root, commit, path) {
  const [line = ""] = git(root, ["ls-tree", "-z", "--full-tree", commit, "--", path]).toString().split("\0");
  const [mode, type, name] = line.slice(0, line.indexOf("	")).split(" ");
  return type === "blob" && mode !== "120000" ? name : void 0;
}
function mergeBase(root, ref) {
  try {
    const commit = git(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]);
    return text(git(root, ["merge-base", "HEAD", text(commit)]));
  } catch {
    return void 0;
  }
}
var text = (output) => output.toString().trim();
function changesSince(root, commit) {
  const flags = ["--raw", "-z", "-M", "--abbrev=40", "--no-ext-diff", "--no-textconv", "--ignore-submodules=dirty"];
  const tracked = rawChanges(git(root, ["diff", ...flags, commit, "--"]).toString());
  const untracked = git(root, ["ls-files", "-z", "--others", "--exclude-standard"]).toString().split("\0");
  return [...tracked, ...untracked.filter(Boolean).map((path) => ({ path: filePath(path), deleted: false }))];
}
function rawChanges(output) {
  const fields = output.split("\0");
  const changes = [];
  for (let at = 0; at + 1 < fields.length; ) {
    const [mode = "", , blob = "", , status = ""] = (fields[at] ?? "").slice(1).split(" ");
    const isRenamed = status.startsWith("R");
    const [first = "", second = ""] = fields.slice(at + 1, at + 3);
    at += isRenamed ? 3 : 2;
    if (mode === "160000") continue;
    changes.push({
      path: filePath(isRenamed ? second : first),
      ...isRenamed ? { from: filePath(first) } : {},
      ...status === "A" ? {} : { blob },
      ...mode === "120000" ? { isLink: true } : {},
      deleted: status === "D"
    });
  }
  return changes;
}
function blobs(root, names) {
  const found = /* @__PURE__ */ new Map();
  if (names.length === 0) return found;
  const output = git(root, ["cat-file", "--batch"], `${names.join("\n")}
`);
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at);
    const [name = "", type, size = ""] = output.subarray(at, end).toString().split(" ");
    if (type !== "blob") {
      at = end + 1;
      continue;
    }
    const from = end + 1;
    found.set(name, output.subarray(from, from + Number(size)));
    at = from + Number(size) + 1;
  }
  return found;
}

export {
  headCommit,
  hasCommit,
  fetchCommit,
  entryAt,
  mergeBase,
  changesSince,
  blobs
};
