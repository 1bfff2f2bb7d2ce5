import {
  nestsTooDeep,
  parseYaml,
  readYaml
} from "./chunk-RQ5DE3II.js";
import "./chunk-KDQXY2ET.js";
import "./chunk-HIE3N5H6.js";
import "./chunk-DHD3GVQX.js";
import "./chunk-UIBJJSDJ.js";
import "./chunk-M5WMXSZ5.js";
import "./chunk-CZ7CSFO4.js";
export {
  nestsTooDeep,
  parseYaml,
  readYaml
};
