import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import "./chunk-BTNGEZAG.js";

// src/host/bytes.ts
import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
function digest(algorithm, bytes) {
  try {
    return createHash(algorithm).update(bytes).digest();
  } catch {
    return void 0;
  }
}
var LARGEST = 10 * 1024 * 1024;
function gunzip(bytes) {
  try {
    return gunzipSync(bytes, { maxOutputLength: LARGEST });
  } catch {
    return void 0;
  }
}
export {
  digest,
  gunzip
};
