import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  filePath
} from "./chunk-IDVG7HMV.js";

// src/host/confined.ts
import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, posix, relative } from "node:path";

// src/host/failure.ts
var sentences = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  ENOENT: "no such file",
  ENOTDIR: "no such file",
  // A NUL in the path.
  ERR_INVALID_ARG_VALUE: "no such file",
  ELOOP: "symbolic link that cannot be followed",
  ENAMETOOLONG: "path too long",
  EISDIR: "a directory, not a file",
  EROFS: "read-only file system",
  ENOSPC: "no space left"
};
function failure(error) {
  const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
  return sentences[code] ?? code;
}

// src/host/text.ts
var NOT_TEXT = "not UTF-8 text";
function decode(bytes) {
  try {
    const text = new TextDecoder(encoding(bytes), { fatal: true }).decode(bytes);
    return text.includes("\0") ? { refused: NOT_TEXT } : { text };
  } catch {
    return { refused: NOT_TEXT };
  }
}
function encoding(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254) return "utf-16le";
  return bytes[0] === 254 && bytes[1] === 255 ? "utf-16be" : "utf-8";
}
function encodeLike(bytes, text) {
  const name = encoding(bytes);
  if (name === "utf-8") return Buffer.from((hasMark(bytes) ? "\uFEFF" : "") + text);
  const units = Buffer.from(`\uFEFF${text}`, "utf16le");
  return name === "utf-16le" ? units : units.swap16();
}
var hasMark = (bytes) => bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191;

// src/host/confined.ts
var LARGEST = 10 * 1024 * 1024;
function confined(root) {
  const realRoot = realpathSync.native(root);
  const known = /* @__PURE__ */ new Map();
  return {
    root: realRoot,
    real: (path) => follow(realRoot, path),
    open: (asked) => {
      const path = filePath(posix.normalize(asked));
      const found = known.get(path) ?? read(path, follow(realRoot, path));
      known.set(path, found);
      return found;
    },
    bytes: (path) => stored(path, follow(realRoot, path)),
    list: (directory) => {
      const found = follow(realRoot, directory);
      return "real" in found ? names(found.real) : [];
    }
  };
}
function follow(realRoot, path) {
  if (posix.isAbsolute(path) || leaves(posix.normalize(path))) return { refused: "outside the repository" };
  try {
    const real = realpathSync.native(join(realRoot, path));
    const inside = filePath(relative(realRoot, real));
    if (leaves(inside) || posix.isAbsolute(inside)) return { refused: "symbolic link out of the repository" };
    if (inside.split("/").some((name) => name.toLowerCase() === ".git")) return { refused: "inside .git" };
    return { real };
  } catch (error) {
    return { refused: failure(error) };
  }
}
var leaves = (path) => path === ".." || path.startsWith("../");
function read(path, found) {
  const bytes = stored(path, found);
  return "refused" in bytes ? bytes : { path, ...decode(bytes) };
}
function stored(path, found) {
  if ("refused" in found) return { path, refused: found.refused };
  try {
    const about = statSync(found.real);
    if (!about.isFile())
      return { path, refused: about.isDirectory() ? "a directory, not a file" : "not a regular file" };
    if (about.size > LARGEST) return { path, refused: "larger than 10 MB" };
    return readFileSync(found.real);
  } catch (error) {
    return { path, refused: failure(error) };
  }
}
function names(directory) {
  try {
    return readdirSync(directory).toSorted();
  } catch {
    return [];
  }
}

export {
  failure,
  decode,
  encodeLike,
  LARGEST,
  confined
};
