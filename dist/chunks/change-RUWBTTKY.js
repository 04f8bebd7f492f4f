import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  Blobs,
  blobName,
  fetchMissing,
  filesOfTree,
  remoteTree
} from "./chunk-YL2KMOG7.js";
import {
  keepsItsName,
  localSnapshot
} from "./chunk-EAN5CKB4.js";
import {
  entryAt,
  fetchCommit,
  hasCommit,
  headCommit,
  mergeBase
} from "./chunk-ME2VMG54.js";
import "./chunk-6MKYF7UO.js";
import "./chunk-VKIY2S3A.js";
import {
  confined
} from "./chunk-VBUKLAPW.js";
import "./chunk-IDVG7HMV.js";
import {
  UsageError
} from "./chunk-E53BV5WV.js";
import "./chunk-BTNGEZAG.js";

// src/host/renames.ts
var MOST_PAIRS = 1e4;
function renamedAs(head, tree, blobs, linted) {
  const present = new Set(head.sources.map(({ path }) => path));
  const gone = new Map([...tree].filter(([path, { kind }]) => kind === "file" && linted(path) && !present.has(path)));
  const fresh = head.sources.filter(({ path }) => !tree.has(path));
  if (gone.size === 0 || fresh.length === 0) return tree;
  const renamed = new Map(tree);
  const near = gone.size * fresh.length <= MOST_PAIRS;
  const unmatched = fresh.filter(({ path }) => !moved(exactly(head, path, gone), path));
  for (const { path, text } of near ? unmatched : []) moved(nearly(text, gone, blobs), path);
  return renamed;
  function moved(from, path) {
    const entry = from === void 0 ? void 0 : gone.get(from);
    if (from === void 0 || !entry) return false;
    gone.delete(from);
    if (!keepsItsName({ path, from, deleted: false }, head)) return true;
    renamed.delete(from);
    renamed.set(path, entry);
    return true;
  }
}
function exactly(head, path, gone) {
  const bytes = head.bytes(path);
  if ("refused" in bytes) return void 0;
  const name = blobName(bytes, [...gone.values()][0]?.name.length);
  return [...gone].find(([, entry]) => entry.name === name)?.[0];
}
function nearly(text, gone, blobs) {
  let best;
  for (const [path, { name }] of gone) {
    const content = blobs.get(name);
    const share = content ? sharedLines(new TextDecoder().decode(content), text) : 0;
    if (share >= 0.5 && share > (best?.share ?? 0)) best = { path, share };
  }
  return best?.path;
}
function sharedLines(one, other) {
  const left = /* @__PURE__ */ new Map();
  for (const line of one.split("\n")) left.set(line, (left.get(line) ?? 0) + 1);
  let common = 0;
  for (const line of other.split("\n")) {
    const count = left.get(line) ?? 0;
    if (count === 0) continue;
    left.set(line, count - 1);
    common += line.length + 1;
  }
  return common / Math.max(one.length, other.length, 1);
}

// src/host/remote-snapshot.ts
function remoteSnapshot(api, tree, blobs, local) {
  const only = (path) => filesOfTree(tree, blobs, local, (other) => other === path);
  return {
    has: (path) => {
      if (tree.has(path)) return "file";
      return path === "." || [...tree.keys()].some((one) => one.startsWith(`${path}/`)) ? "directory" : void 0;
    },
    file: (path) => settled(
      api,
      blobs,
      () => only(path),
      (files) => Promise.resolve(files.open(path))
    ),
    before: (head, linted, use) => {
      const files = () => filesOfTree(renamedAs(head, tree, blobs, linted), blobs, [head, ...local], linted);
      return settled(api, blobs, files, use);
    },
    itself: (linted, named, use) => settled(api, blobs, () => filesOfTree(tree, blobs, local, linted, named), use)
  };
}
var MOST_ROUNDS = 20;
async function settled(api, blobs, make, use) {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const files = make();
    const done = blobs.missing.size === 0 ? { value: await use(files) } : void 0;
    if (done && blobs.missing.size === 0) return done.value;
    const failed = await fetchMissing(api, blobs);
    if (failed) return failed;
  }
  return { failed: "the files refer to one another without end" };
}

// src/run/change.ts
var nothing = "the event names no commit to compare with";
async function againstOf(root, change, api) {
  const checkout = headCommit(root);
  const { gate } = change;
  const isHere = !change.elsewhere || checkout?.name === change.head || isMerge(checkout, change);
  if (!isHere) return elsewhere(root, change, api);
  const tracks = (path) => checkout ? entryAt(root, checkout.name, path) !== void 0 : void 0;
  if (change.bases.length === 0) return gate ? { gate, tracks, missing: nothing } : { gate, tracks };
  const reasons = [];
  for (const base of change.bases) {
    const commit = await commitOf(root, base, change, checkout, api);
    const found = typeof commit === "string" ? await snapshotOf(root, commit, checkout, api) : commit;
    if (!("failed" in found)) return { gate, tracks, base: found };
    reasons.push(found.failed);
  }
  return { gate, tracks, missing: [...new Set(reasons)].join("; ") };
}
var isMerge = (commit, { head, merged }) => merged && commit?.parents.length === 2 && commit.parents[1] === head;
async function commitOf(root, { at, as }, change, checkout, api) {
  const here = checkout ?? (change.merged ? await commitThere(api, change.checkout) : void 0);
  if (here && "failed" in here) return here;
  const [into] = here?.parents ?? [];
  if (into !== void 0 && isMerge(here, change)) return into;
  if (as === "itself") return at;
  const shared = checkout ? mergeBase(root, `refs/remotes/origin/${at}`) ?? mergeBase(root, at) : void 0;
  return shared ?? sharedThere(api, at, here?.name ?? change.head);
}
async function commitThere(api, name) {
  const answer = await api.request("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", { commit_sha: name });
  return "failed" in answer ? answer : { name: answer.data.sha, parents: answer.data.parents.map(({ sha }) => sha) };
}
async function sharedThere(api, base, head) {
  const asked = { basehead: `${base}...${head}`, per_page: 1 };
  const answer = await api.request("GET /repos/{owner}/{repo}/compare/{basehead}", asked);
  return "failed" in answer ? answer : answer.data.merge_base_commit.sha;
}
async function snapshotOf(root, commit, checkout, api) {
  if (checkout && (hasCommit(root, commit) || fetchCommit(root, commit))) return localSnapshot(root, commit);
  const there = await snapshotThere(api, commit, new Blobs());
  const name = commit.slice(0, 10);
  return "failed" in there ? { failed: `${name} is not here and cannot be fetched, and of the API: ${there.failed}` } : there;
}
async function snapshotThere(api, commit, blobs, local = []) {
  const tree = await remoteTree(api, commit);
  return "failed" in tree ? tree : remoteSnapshot(api, tree, blobs, local);
}
async function elsewhere(root, { bases, head, gate }, api) {
  const blobs = new Blobs();
  const local = [confined(root)];
  const itself = await snapshotThere(api, head, blobs, local);
  if ("failed" in itself) throw new UsageError(`cannot read the files of the pull request: ${itself.failed}`);
  const change = { gate, head: itself, tracks: (path) => itself.has(path) === "file" };
  const [base] = bases;
  if (!base) return { ...change, missing: nothing };
  const commit = await sharedThere(api, base.at, head);
  const found = typeof commit === "string" ? await snapshotThere(api, commit, blobs, local) : commit;
  return "failed" in found ? { ...change, missing: found.failed } : { ...change, base: found };
}
export {
  againstOf
};
