import {
  parseYaml,
  readYaml,
  tooDeepIn
} from "./chunk-FKTMZMHY.js";
import "./chunk-G3EEUL2H.js";
import "./chunk-HIE3N5H6.js";
import "./chunk-YX5OXOHK.js";
import "./chunk-DHD3GVQX.js";
import "./chunk-UIBJJSDJ.js";
import "./chunk-M5WMXSZ5.js";
import "./chunk-CZ7CSFO4.js";
export {
  parseYaml,
  readYaml,
  tooDeepIn
};
