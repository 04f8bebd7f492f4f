import {
  helpOf,
  repository
} from "./chunk-IM6QXOJD.js";
import "./chunk-7VZ5H7B6.js";
export {
  helpOf,
  repository
};
