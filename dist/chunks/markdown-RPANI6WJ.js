import {
  markdown
} from "./chunk-DCBRKF5A.js";
import "./chunk-ZIQAWPO4.js";
import "./chunk-N5ASCJXL.js";
import "./chunk-HYAAF5JD.js";
import "./chunk-KHNWIMPU.js";
import "./chunk-ZXD4B6MJ.js";
import "./chunk-7VZ5H7B6.js";
export {
  markdown
};
