import {
  parseYaml,
  readYaml,
  tooDeepIn
} from "./chunk-N5LZANUN.js";
import "./chunk-G3EEUL2H.js";
import "./chunk-HIE3N5H6.js";
import "./chunk-GW6YFX6W.js";
import "./chunk-PPSYKY74.js";
import "./chunk-BDVETYTJ.js";
import "./chunk-DHD3GVQX.js";
import "./chunk-M5WMXSZ5.js";
import "./chunk-CZ7CSFO4.js";
export {
  parseYaml,
  readYaml,
  tooDeepIn
};
