import {
  ownRules
} from "./chunk-NEAQGZ2R.js";
import "./chunk-7VZ5H7B6.js";
export {
  ownRules
};
