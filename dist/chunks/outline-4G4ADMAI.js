import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  child
} from "./chunk-QVIQE77B.js";
import "./chunk-4YZ2VXE4.js";
import "./chunk-IDVG7HMV.js";
import "./chunk-BTNGEZAG.js";

// src/read/outline.ts
async function outlineOf(file) {
  if (/\.(?:tf|tofu)$/.test(file.path)) {
    const { parseHcl } = await import("./parse-7GIVJPL6.js");
    const { body } = parseHcl(file.text);
    return {
      blocks: body.blocks.map(({ start, end }) => ({ file: file.path, start, end })),
      parts: partsOf(body, file.path)
    };
  }
  const { documentsOf } = await import("./read-VZJPRQLM.js");
  const resources = documentsOf(file).flatMap(({ value }) => {
    const found = child(value, "Resources");
    return found?.kind === "map" ? found.entries : [];
  });
  const blocks = resources.map(({ keyAt, value }) => ({ file: file.path, start: keyAt.start, end: value.at.end }));
  return { blocks, parts: blocks };
}
function partsOf({ attributes, blocks }, file) {
  return [
    ...attributes.map(({ start, end }) => ({ file, start, end })),
    ...blocks.flatMap(({ start, end, body }) => [{ file, start, end }, ...partsOf(body, file)])
  ];
}
export {
  outlineOf
};
