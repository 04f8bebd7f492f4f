import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  Blobs,
  blobName,
  fetchMissing,
  remoteTree
} from "./chunk-YL2KMOG7.js";
import {
  linesIn
} from "./chunk-YKAII7YV.js";
import {
  headCommit
} from "./chunk-ME2VMG54.js";
import "./chunk-VKIY2S3A.js";
import {
  confined
} from "./chunk-VBUKLAPW.js";
import "./chunk-IDVG7HMV.js";
import "./chunk-BTNGEZAG.js";

// src/run/speak/head.ts
var linesAtHead = (api, root, { head, elsewhere }, { sources }) => async (paths) => {
  if (paths.length === 0 || elsewhere || headCommit(root)?.name === head) return (_, line) => line;
  const tree = await remoteTree(api, head);
  if ("failed" in tree) return () => void 0;
  const local = confined(root);
  const isSame = (path) => {
    const [bytes, name] = [local.bytes(path), tree.get(path)?.name];
    return name !== void 0 && !("refused" in bytes) && blobName(bytes, name.length) === name;
  };
  const differing = new Set(paths.filter((path) => !isSame(path)));
  const texts = await textsAt(api, tree, differing);
  const finders = new Map(
    [...texts].map(([path, text]) => [path, linesIn(text, sources.get(path)?.text ?? "")])
  );
  return (path, line) => differing.has(path) ? finders.get(path)?.(line) : line;
};
async function textsAt(api, tree, paths) {
  const blobs = new Blobs();
  const names = [...paths].flatMap((path) => {
    const name = tree.get(path)?.name;
    return name === void 0 ? [] : [[path, name]];
  });
  for (const [, name] of names) blobs.get(name);
  await fetchMissing(api, blobs);
  return new Map(
    names.flatMap(([path, name]) => {
      const file = blobs.file(path, name);
      return "text" in file ? [[path, file.text]] : [];
    })
  );
}
export {
  linesAtHead
};
