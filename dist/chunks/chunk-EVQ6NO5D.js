import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);

// src/read/serverless/name.ts
var mayBeService = ({ path, text }) => isNamed(path) || text.includes("provider") && hasProvider.test(text) && hasService.test(text);
var hasService = /(?:^|["'])service["']?\s{0,9}:/m;
var hasProvider = /(?:^|["'])provider["']?\s{0,9}:/m;
var isNamed = (path) => /(?:^|\/)serverless(?:[.-][\w.-]{1,60})?\.(?:ya?ml|json)$/i.test(path);

export {
  mayBeService,
  isNamed
};
