import {
  filePath
} from "./chunk-WCZTE6QE.js";

// src/diff/compare.ts
function compared(base, head) {
  const before = new Map(base.findings.map((finding) => [finding.fingerprint, finding]));
  const after = new Set(head.findings.map(({ fingerprint }) => fingerprint));
  const isOld = ({ fingerprint, certainty }) => {
    const other = before.get(fingerprint);
    return other !== void 0 && (other.certainty !== "possible" || certainty === "possible");
  };
  return {
    ...head,
    findings: head.findings.map((finding) => ({ ...finding, status: isOld(finding) ? "existing" : "new" })),
    // What is suppressed now is not fixed.
    fixed: base.findings.filter(
      ({ fingerprint }) => !after.has(fingerprint) && !head.suppressed.some((one) => one.fingerprint === fingerprint)
    ),
    baseSources: base.sources
  };
}
function newOnly(report) {
  const findings = report.findings.filter(({ status }) => status !== "existing");
  if (!report.baseSources) return report;
  const policies = { ...report.policies, flagged: 0 };
  return { ...report, findings, policies, existing: report.findings.length - findings.length };
}

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

// src/host/confined.ts
import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, posix, relative } from "node:path";
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
  compared,
  newOnly,
  failure,
  decode,
  LARGEST,
  confined
};
