import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  confined,
  decode,
  encodeLike,
  failure
} from "./chunk-VBUKLAPW.js";
import {
  filePath
} from "./chunk-IDVG7HMV.js";

// src/host/write.ts
import { closeSync, constants, fstatSync, ftruncateSync, openSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
function writeInside(root, path, content) {
  const directory = confined(root).real(filePath(posix.dirname(path)));
  if ("refused" in directory) return directory.refused;
  try {
    const target = join(directory.real, posix.basename(path));
    const file = openSync(target, constants.O_WRONLY | constants.O_CREAT | constants.O_NOFOLLOW, 438);
    try {
      if (!fstatSync(file).isFile()) return "not a regular file";
      ftruncateSync(file);
      writeFileSync(file, content);
    } finally {
      closeSync(file);
    }
    return void 0;
  } catch (error) {
    return failure(error);
  }
}
function rewrite(root, { path, text: before }, text) {
  const bytes = confined(root).bytes(path);
  if ("refused" in bytes) return bytes.refused;
  const now = decode(bytes);
  if (!("text" in now) || now.text !== before) return "it has changed meanwhile";
  return writeInside(root, path, encodeLike(bytes, text));
}

export {
  writeInside,
  rewrite
};
