import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  localSnapshot
} from "./chunk-EAN5CKB4.js";
import {
  mergeBase
} from "./chunk-ME2VMG54.js";
import "./chunk-6MKYF7UO.js";
import "./chunk-VBUKLAPW.js";
import "./chunk-IDVG7HMV.js";
import {
  UsageError
} from "./chunk-E53BV5WV.js";
import "./chunk-BTNGEZAG.js";

// src/run/against.ts
function sharedWith(root, ref) {
  const commit = mergeBase(root, ref);
  if (commit === void 0)
    throw new UsageError(
      `git has no commit that ${ref} and this working tree have in common; fetch it, in GitHub Actions with fetch-depth: 0`
    );
  return { base: localSnapshot(root, commit), gate: false, tracks: () => void 0 };
}
export {
  sharedWith
};
