import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  MOST_FILES
} from "./chunk-VKIY2S3A.js";
import {
  LARGEST,
  decode
} from "./chunk-VBUKLAPW.js";
import {
  filePath
} from "./chunk-IDVG7HMV.js";

// src/host/remote.ts
var AT_ONCE = 6;
var MOST_BLOBS = 900;
var MOST_TREES = 200;
async function remoteTree(api, commit) {
  const entries = /* @__PURE__ */ new Map();
  const waiting = [{ name: commit, prefix: "", flat: false }];
  for (let asked = 0; ; asked++) {
    const next = waiting.pop();
    if (!next) return entries;
    if (asked === MOST_TREES) return { failed: "the repository has too many files to be listed through the API" };
    const recursive = next.flat ? {} : { recursive: "1" };
    const answer = await api.request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
      tree_sha: next.name,
      ...recursive
    });
    if ("failed" in answer) return answer;
    if (answer.data.truncated && next.flat) return { failed: "a directory has too many files to be listed" };
    if (answer.data.truncated) {
      waiting.push({ ...next, flat: true });
      continue;
    }
    for (const { path, mode, type, sha, size = 0 } of answer.data.tree) {
      const full = `${next.prefix}${path}`;
      if (type !== "tree") entries.set(filePath(full), { kind: kindOf(mode), name: sha, size });
      else if (next.flat) waiting.push({ name: sha, prefix: `${full}/`, flat: false });
    }
  }
}
function kindOf(mode) {
  if (mode === "160000") return "submodule";
  return mode === "120000" ? "link" : "file";
}
async function fetchMissing(api, blobs) {
  const waiting = [...blobs.missing];
  if (waiting.length > MOST_BLOBS)
    return { failed: `${waiting.length.toString()} files would have to be read one by one through the API` };
  let failed;
  const work = async () => {
    for (let name = waiting.pop(); name !== void 0 && !failed; name = waiting.pop()) {
      const answer = await api.request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", { file_sha: name });
      if ("failed" in answer) failed = answer;
      else blobs.add(name, Buffer.from(answer.data.content, answer.data.encoding === "base64" ? "base64" : "utf8"));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return failed;
}

// src/host/tree.ts
import { createHash } from "node:crypto";
import { posix } from "node:path";
var Blobs = class {
  missing = /* @__PURE__ */ new Set();
  #contents = /* @__PURE__ */ new Map();
  #files = /* @__PURE__ */ new Map();
  add(name, content) {
    this.#contents.set(name, content);
    this.missing.delete(name);
  }
  get(name) {
    const content = this.#contents.get(name);
    if (!content) this.missing.add(name);
    return content;
  }
  /** The blob as the file of a path: the same object for each tree that has it there. */
  file(path, name) {
    const key = `${name} ${path}`;
    const content = this.get(name);
    if (!content) return { path, refused: "not fetched" };
    const file = this.#files.get(key) ?? { path, ...decode(content) };
    this.#files.set(key, file);
    return file;
  }
};
function filesOfTree(tree, blobs, locals, linted, named = /* @__PURE__ */ new Set()) {
  const known = /* @__PURE__ */ new Map();
  const find = (asked) => {
    const path = filePath(posix.normalize(asked));
    const at = known.get(path) ?? found(tree, blobs, locals, path);
    if (!("refused" in at)) known.set(path, at);
    return at;
  };
  const open = (asked) => {
    const at = find(asked);
    if ("refused" in at) return at;
    return at.local ? at.local.open(at.path) : blobs.file(at.path, at.name);
  };
  const chosen = [...tree].filter(([path, { kind }]) => kind !== "submodule" && linted(path)).map(([path]) => path);
  const files = chosen.toSorted().slice(0, MOST_FILES).map(open);
  const refused = files.filter((file) => "refused" in file);
  return {
    sources: files.filter((file) => "text" in file),
    refused: chosen.length > MOST_FILES ? [...refused, tooMany] : refused,
    named,
    open,
    bytes: (asked) => {
      const at = find(asked);
      if ("refused" in at) return at;
      return at.local ? at.local.bytes(at.path) : blobs.get(at.name) ?? { path: at.path, refused: "not fetched" };
    },
    list: lister(tree, locals)
  };
}
var tooMany = {
  path: filePath("."),
  refused: `more than ${MOST_FILES.toString()} files; the others were not read`
};
function found(tree, blobs, locals, path) {
  if (isInstalled(path)) return locals[0] ? { path, name: "", local: locals[0] } : { path, refused: "no such file" };
  const real = followed(tree, blobs, path);
  if (typeof real !== "string") return { path, ...real };
  const entry = tree.get(real);
  if (!entry || entry.kind === "submodule") return { path, refused: "no such file" };
  if (entry.size > LARGEST) return { path, refused: "larger than 10 MB" };
  return { path, name: entry.name, local: locals.find((one) => isSame(one.bytes(path), entry.name)) };
}
var isInstalled = (path) => path.split("/").includes(".terraform");
function followed(tree, blobs, path, links = 0) {
  if (posix.isAbsolute(path) || path === ".." || path.startsWith("../"))
    return { refused: links > 0 ? "symbolic link out of the repository" : "outside the repository" };
  for (let end = path.indexOf("/"); ; end = path.indexOf("/", end + 1)) {
    const above = filePath(end < 0 ? path : path.slice(0, end));
    const entry = tree.get(above);
    if (entry?.kind === "link") {
      const target = blobs.get(entry.name);
      if (!target) return { refused: "not fetched" };
      if (links > 20) return { refused: "symbolic link that cannot be followed" };
      const to = new TextDecoder().decode(target);
      const next = posix.isAbsolute(to) ? to : posix.join(posix.dirname(above), to, path.slice(above.length));
      return followed(tree, blobs, filePath(next), links + 1);
    }
    if (end < 0) return path;
  }
}
function isSame(bytes, name) {
  if ("refused" in bytes) return false;
  if (blobName(bytes, name.length) === name) return true;
  const text = Buffer.from(bytes).toString("latin1");
  return text.includes("\r\n") && blobName(Buffer.from(text.replaceAll("\r\n", "\n"), "latin1"), name.length) === name;
}
var blobName = (bytes, digits = 40) => createHash(digits === 64 ? "sha256" : "sha1").update(`blob ${bytes.length.toString()}\0`).update(bytes).digest("hex");
function lister(tree, locals) {
  const names = /* @__PURE__ */ new Map();
  for (const path of tree.keys())
    for (let rest = path; rest !== "." && rest !== ""; ) {
      const above = posix.dirname(rest);
      const known = names.get(above);
      if (known) known.add(posix.basename(rest));
      else names.set(above, /* @__PURE__ */ new Set([posix.basename(rest)]));
      rest = known ? "" : above;
    }
  return (directory) => {
    const path = posix.normalize(directory === "" ? "." : directory);
    if (isInstalled(path)) return locals[0]?.list(filePath(path)) ?? [];
    return [...names.get(path.replace(/\/$/, "")) ?? []].toSorted();
  };
}

export {
  remoteTree,
  fetchMissing,
  Blobs,
  filesOfTree,
  blobName
};
