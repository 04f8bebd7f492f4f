import {
  directoryPart,
  isTerraform
} from "./chunk-HNOIEWU3.js";
import {
  LARGEST,
  compared,
  decode
} from "./chunk-7WXFYZNK.js";
import {
  filePath
} from "./chunk-WCZTE6QE.js";
import {
  UsageError
} from "./chunk-ZXD4B6MJ.js";
import "./chunk-7VZ5H7B6.js";

// src/host/base.ts
import { posix } from "node:path";

// src/host/git.ts
import { execFileSync } from "node:child_process";
var MOST_OUTPUT = 1024 * 1024 * 1024;
function git(root, args, input) {
  return execFileSync("git", ["-C", root, "-c", "core.fsmonitor=false", ...args], {
    input: input ?? "",
    maxBuffer: MOST_OUTPUT,
    stdio: ["pipe", "pipe", "pipe"],
    env: { ...process.env, GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" }
  });
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

// src/host/base.ts
function filesAtBase(root, head, changes, linted) {
  const before = /* @__PURE__ */ new Map();
  for (const change of changes) {
    const { path, from, blob } = change;
    const stays = from === void 0 || keepsItsName(change, head);
    before.set(path, stays ? blob : void 0);
    if (from !== void 0) before.set(from, stays ? void 0 : blob);
  }
  const wanted = [...before].flatMap(([path, blob]) => blob !== void 0 && linted(path) ? [blob] : []);
  const contents = blobs(root, wanted);
  const opened = /* @__PURE__ */ new Map();
  const bytes = (asked) => {
    const path = filePath(posix.normalize(asked));
    return before.has(path) ? stored(root, path, before.get(path), contents) : head.bytes(asked);
  };
  const open = (asked) => {
    const path = filePath(posix.normalize(asked));
    if (!before.has(path)) return head.open(asked);
    const file = opened.get(path) ?? asText(path, bytes(path));
    opened.set(path, file);
    return file;
  };
  const changed = [...before.keys()].filter((path) => before.get(path) !== void 0 && linted(path)).map(open);
  const same = head.sources.filter(({ path }) => !before.has(path));
  return {
    sources: [...same, ...changed.filter((file) => "text" in file)].toSorted((a, b) => a.path < b.path ? -1 : 1),
    refused: [],
    named: head.named,
    open,
    bytes,
    list: (directory) => listed(directory, head, before)
  };
}
function keepsItsName({ path, from = path }, head) {
  const before = directoryPart(from);
  return !isTerraform(path) || directoryPart(path) === before || !head.list(before).some(isTerraform);
}
var asText = (path, bytes) => "refused" in bytes ? bytes : { path, ...decode(bytes) };
function stored(root, path, blob, contents) {
  if (blob === void 0) return { path, refused: "no such file" };
  const bytes = contents.get(blob) ?? blobs(root, [blob]).get(blob);
  if (!bytes) return { path, refused: "not in the repository" };
  return bytes.length > LARGEST ? { path, refused: "larger than 10 MB" } : bytes;
}
function listed(directory, head, before) {
  const names = new Set(head.list(directory));
  const prefix = directory === "" || directory === "." ? "" : `${posix.normalize(directory)}/`;
  for (const [path, blob] of before) {
    if (!path.startsWith(prefix)) continue;
    const [name = "", ...more] = path.slice(prefix.length).split("/");
    if (blob !== void 0) names.add(name);
    else if (more.length === 0) names.delete(name);
  }
  return [...names].toSorted();
}

// src/run/base.ts
async function against({ root, base, files, linted, lint }, head) {
  const commit = mergeBase(root, base);
  if (commit === void 0)
    throw new UsageError(
      `git has no commit that ${base} and this working tree have in common; fetch it, in GitHub Actions with fetch-depth: 0`
    );
  const before = filesAtBase(root, files, changesSince(root, commit), linted);
  return compared(await lint(before), head);
}
export {
  against
};
