import {
  dataDate
} from "./chunk-VL5DF5D7.js";
import "./chunk-7VZ5H7B6.js";
export {
  dataDate
};
