import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  parseJson
} from "./chunk-EG25K4VU.js";
import "./chunk-FHIR563R.js";
import "./chunk-QVIQE77B.js";
import "./chunk-4YZ2VXE4.js";
import "./chunk-IDVG7HMV.js";
import "./chunk-BTNGEZAG.js";
export {
  parseJson
};
