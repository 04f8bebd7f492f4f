import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  blobs,
  changesSince,
  entryAt
} from "./chunk-ME2VMG54.js";
import {
  directoryPart,
  isTerraform
} from "./chunk-6MKYF7UO.js";
import {
  LARGEST,
  decode
} from "./chunk-VBUKLAPW.js";
import {
  filePath
} from "./chunk-IDVG7HMV.js";

// src/host/base.ts
import { posix } from "node:path";
function filesAtBase(root, head, changes, linted) {
  const before = /* @__PURE__ */ new Map();
  const links = new Set(changes.flatMap(({ path, isLink }) => isLink ? [path] : []));
  for (const change of changes) {
    const { path, from, blob } = change;
    const stays = from === void 0 || keepsItsName(change, head);
    before.set(path, stays ? blob : void 0);
    if (from !== void 0) before.set(from, stays ? void 0 : blob);
  }
  const wanted = [...before].flatMap(([path, blob]) => blob !== void 0 && linted(path) ? [blob] : []);
  const contents = blobs(root, wanted);
  const opened = /* @__PURE__ */ new Map();
  const bytes = (asked, hops = 0) => {
    const path = filePath(posix.normalize(asked));
    if (!before.has(path)) return head.bytes(asked);
    const content = stored(root, path, before.get(path), contents);
    if (!links.has(path) || "refused" in content) return content;
    const to = new TextDecoder().decode(content);
    const next = posix.isAbsolute(to) ? to : posix.join(posix.dirname(path), to);
    return hops < 20 ? bytes(filePath(next), hops + 1) : { path, refused: "symbolic link that cannot be followed" };
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

// src/host/snapshot.ts
var localSnapshot = (root, commit) => ({
  file: (path) => {
    const name = entryAt(root, commit, path);
    const content = name === void 0 ? void 0 : blobs(root, [name]).get(name);
    return Promise.resolve(content ? { path, ...decode(content) } : { path, refused: "no such file" });
  },
  before: (head, linted, use) => use(filesAtBase(root, head, changesSince(root, commit), linted))
});

export {
  keepsItsName,
  localSnapshot
};
