import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  filePath
} from "./chunk-IDVG7HMV.js";

// src/text/paths.ts
var directoryPart = (path) => filePath(path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "");
var isTerraform = (path) => /\.(?:tf|tofu)(?:\.json)?$/.test(path);
function resolvePath(from, path) {
  const out = [];
  for (const part of [...from.split("/"), ...path.split("/")]) {
    if (part === "" || part === ".") continue;
    if (part !== "..") out.push(part);
    else if (out.pop() === void 0) return void 0;
  }
  return filePath(out.join("/"));
}

export {
  directoryPart,
  isTerraform,
  resolvePath
};
