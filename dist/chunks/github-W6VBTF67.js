import {
  github
} from "./chunk-RTYCXHY4.js";
import "./chunk-XIL7DQZW.js";
import "./chunk-5RA45IJO.js";
import "./chunk-C5X62SIE.js";
import "./chunk-HYAAF5JD.js";
import "./chunk-SXVPKQVC.js";
import "./chunk-7VZ5H7B6.js";
export {
  github
};
