"use strict";
var COMPILED_CATALOG = require("node:fs").readFileSync(`${__dirname}/catalog-with-examples.json`, "utf8");
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// node_modules/fastest-levenshtein/mod.js
var require_mod = __commonJS({
  "node_modules/fastest-levenshtein/mod.js"(exports2) {
    "use strict";
    exports2.__esModule = true;
    exports2.distance = exports2.closest = void 0;
    var peq = new Uint32Array(65536);
    var myers_32 = function(a, b) {
      var n = a.length;
      var m = b.length;
      var lst = 1 << n - 1;
      var pv = -1;
      var mv = 0;
      var sc = n;
      var i = n;
      while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
      }
      for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= (eq & pv) + pv ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
          sc++;
        }
        if (pv & lst) {
          sc--;
        }
        mv = mv << 1 | 1;
        pv = pv << 1 | ~(xv | mv);
        mv &= xv;
      }
      i = n;
      while (i--) {
        peq[a.charCodeAt(i)] = 0;
      }
      return sc;
    };
    var myers_x = function(b, a) {
      var n = a.length;
      var m = b.length;
      var mhc = [];
      var phc = [];
      var hsize = Math.ceil(n / 32);
      var vsize = Math.ceil(m / 32);
      for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
      }
      var j = 0;
      for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
          var eq = peq[a.charCodeAt(i)];
          var pb = phc[i / 32 | 0] >>> i & 1;
          var mb = mhc[i / 32 | 0] >>> i & 1;
          var xv = eq | mv_1;
          var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
          var ph = mv_1 | ~(xh | pv_1);
          var mh = pv_1 & xh;
          if (ph >>> 31 ^ pb) {
            phc[i / 32 | 0] ^= 1 << i;
          }
          if (mh >>> 31 ^ mb) {
            mhc[i / 32 | 0] ^= 1 << i;
          }
          ph = ph << 1 | pb;
          mh = mh << 1 | mb;
          pv_1 = mh | ~(xv | ph);
          mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] = 0;
        }
      }
      var mv = 0;
      var pv = -1;
      var start = j * 32;
      var vlen = Math.min(32, m - start) + start;
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
      }
      var score = m;
      for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = phc[i / 32 | 0] >>> i & 1;
        var mb = mhc[i / 32 | 0] >>> i & 1;
        var xv = eq | mv;
        var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += ph >>> m - 1 & 1;
        score -= mh >>> m - 1 & 1;
        if (ph >>> 31 ^ pb) {
          phc[i / 32 | 0] ^= 1 << i;
        }
        if (mh >>> 31 ^ mb) {
          mhc[i / 32 | 0] ^= 1 << i;
        }
        ph = ph << 1 | pb;
        mh = mh << 1 | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
      }
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
      }
      return score;
    };
    var distance2 = function(a, b) {
      if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
      }
      if (b.length === 0) {
        return a.length;
      }
      if (a.length <= 32) {
        return myers_32(a, b);
      }
      return myers_x(a, b);
    };
    exports2.distance = distance2;
    var closest = function(str, arr) {
      var min_distance = Infinity;
      var min_index = 0;
      for (var i = 0; i < arr.length; i++) {
        var dist = distance2(str, arr[i]);
        if (dist < min_distance) {
          min_distance = dist;
          min_index = i;
        }
      }
      return arr[min_index];
    };
    exports2.closest = closest;
  }
});

// node_modules/vscode-languageserver/lib/common/utils/is.js
var require_is = __commonJS({
  "node_modules/vscode-languageserver/lib/common/utils/is.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.thenable = exports2.typedArray = exports2.stringArray = exports2.array = exports2.func = exports2.error = exports2.number = exports2.string = exports2.boolean = void 0;
    function boolean2(value) {
      return value === true || value === false;
    }
    exports2.boolean = boolean2;
    function string(value) {
      return typeof value === "string" || value instanceof String;
    }
    exports2.string = string;
    function number(value) {
      return typeof value === "number" || value instanceof Number;
    }
    exports2.number = number;
    function error(value) {
      return value instanceof Error;
    }
    exports2.error = error;
    function func(value) {
      return typeof value === "function";
    }
    exports2.func = func;
    function array(value) {
      return Array.isArray(value);
    }
    exports2.array = array;
    function stringArray(value) {
      return array(value) && value.every((elem) => string(elem));
    }
    exports2.stringArray = stringArray;
    function typedArray(value, check) {
      return Array.isArray(value) && value.every(check);
    }
    exports2.typedArray = typedArray;
    function thenable(value) {
      return value && func(value.then);
    }
    exports2.thenable = thenable;
  }
});

// node_modules/vscode-jsonrpc/lib/common/is.js
var require_is2 = __commonJS({
  "node_modules/vscode-jsonrpc/lib/common/is.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.stringArray = exports2.array = exports2.func = exports2.error = exports2.number = exports2.string = exports2.boolean = void 0;
    function boolean2(value) {
      return value === true || value === false;
    }
    exports2.boolean = boolean2;
    function string(value) {
      return typeof value === "string" || value instanceof String;
    }
    exports2.string = string;
    function number(value) {
      return typeof value === "number" || value instanceof Number;
    }
    exports2.number = number;
    function error(value) {
      return value instanceof Error;
    }
    exports2.error = error;
    function func(value) {
      return typeof value === "function";
    }
    exports2.func = func;
    function array(value) {
      return Array.isArray(value);
    }
    exports2.array = array;
    function stringArray(value) {
      return array(value) && value.every((elem) => string(elem));
    }
    exports2.stringArray = stringArray;
  }
});

// node_modules/vscode-jsonrpc/lib/common/messages.js
var require_messages = __commonJS({
  "node_modules/vscode-jsonrpc/lib/common/messages.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.Message = exports2.NotificationType9 = exports2.NotificationType8 = exports2.NotificationType7 = exports2.NotificationType6 = exports2.NotificationType5 = exports2.NotificationType4 = exports2.NotificationType3 = exports2.NotificationType2 = exports2.NotificationType1 = exports2.NotificationType0 = exports2.NotificationType = exports2.RequestType9 = exports2.RequestType8 = exports2.RequestType7 = exports2.RequestType6 = exports2.RequestType5 = exports2.RequestType4 = exports2.RequestType3 = exports2.RequestType2 = exports2.RequestType1 = exports2.RequestType = exports2.RequestType0 = exports2.AbstractMessageSignature = exports2.ParameterStructures = exports2.ResponseError = exports2.ErrorCodes = void 0;
    var is = require_is2();
    var ErrorCodes;
    (function(ErrorCodes2) {
      ErrorCodes2.ParseError = -32700;
      ErrorCodes2.InvalidRequest = -32600;
      ErrorCodes2.MethodNotFound = -32601;
      ErrorCodes2.InvalidParams = -32602;
      ErrorCodes2.InternalError = -32603;
      ErrorCodes2.jsonrpcReservedErrorRangeStart = -32099;
      ErrorCodes2.serverErrorStart = -32099;
      ErrorCodes2.MessageWriteError = -32099;
      ErrorCodes2.MessageReadError = -32098;
      ErrorCodes2.PendingResponseRejected = -32097;
      ErrorCodes2.ConnectionInactive = -32096;
      ErrorCodes2.ServerNotInitialized = -32002;
      ErrorCodes2.UnknownErrorCode = -32001;
      ErrorCodes2.jsonrpcReservedErrorRangeEnd = -32e3;
      ErrorCodes2.serverErrorEnd = -32e3;
    })(ErrorCodes || (exports2.ErrorCodes = ErrorCodes = {}));
    var ResponseError = class _ResponseError extends Error {
      constructor(code2, message, data) {
        super(message);
        this.code = is.number(code2) ? code2 : ErrorCodes.UnknownErrorCode;
        this.data = data;
        Object.setPrototypeOf(this, _ResponseError.prototype);
      }
      toJson() {
        const result2 = {
          code: this.code,
          message: this.message
        };
        if (this.data !== void 0) {
          result2.data = this.data;
        }
        return result2;
      }
    };
    exports2.ResponseError = ResponseError;
    var ParameterStructures = class _ParameterStructures {
      constructor(kind) {
        this.kind = kind;
      }
      static is(value) {
        return value === _ParameterStructures.auto || value === _ParameterStructures.byName || value === _ParameterStructures.byPosition;
      }
      toString() {
        return this.kind;
      }
    };
    exports2.ParameterStructures = ParameterStructures;
    ParameterStructures.auto = new ParameterStructures("auto");
    ParameterStructures.byPosition = new ParameterStructures("byPosition");
    ParameterStructures.byName = new ParameterStructures("byName");
    var AbstractMessageSignature = class {
      constructor(method, numberOfParams) {
        this.method = method;
        this.numberOfParams = numberOfParams;
      }
      get parameterStructures() {
        return ParameterStructures.auto;
      }
    };
    exports2.AbstractMessageSignature = AbstractMessageSignature;
    var RequestType0 = class extends AbstractMessageSignature {
      constructor(method) {
        super(method, 0);
      }
    };
    exports2.RequestType0 = RequestType0;
    var RequestType = class extends AbstractMessageSignature {
      constructor(method, _parameterStructures = ParameterStructures.auto) {
        super(method, 1);
        this._parameterStructures = _parameterStructures;
      }
      get parameterStructures() {
        return this._parameterStructures;
      }
    };
    exports2.RequestType = RequestType;
    var RequestType1 = class extends AbstractMessageSignature {
      constructor(method, _parameterStructures = ParameterStructures.auto) {
        super(method, 1);
        this._parameterStructures = _parameterStructures;
      }
      get parameterStructures() {
        return this._parameterStructures;
      }
    };
    exports2.RequestType1 = RequestType1;
    var RequestType2 = class extends AbstractMessageSignature {
      constructor(method) {
        super(method, 2);
      }
    };
    exports2.RequestType2 = RequestType2;
    var RequestType3 = class extends AbstractMessageSignature {
      constructor(method) {
        super(method, 3);
      }
    };
    exports2.RequestType3 = RequestType3;
    var RequestType4 = class extends AbstractMessageSignature {
      constructor(method) {
        super(method, 4);
      }
    };
    exports2.RequestType4 = RequestType4;
    var RequestType5 = class extends AbstractMessageSignature {
      constructor(method) {
        super(method, 5);
      }
    };
    exports2.RequestType5 = RequestType5;
    var RequestType6 = class extends AbstractMessageSignature {
      constructor(method) {
        super(method, 6);
      }
    };
    exports2.RequestType6 = RequestType6;
    var RequestType7 = class extends AbstractMessageSignature {
      constructor(method) {
        super(method, 7);
      }
    };
    exports2.RequestType7 = RequestType7;
    var RequestType8 = class extends AbstractMessageSignature {
      constructor(method) {
        super(method, 8);
      }
    };
    exports2.RequestType8 = RequestType8;
    var RequestType9 = class extends AbstractMessageSignature {
      constructor(method) {
        super(method, 9);
      }
    };
    exports2.RequestType9 = RequestType9;
    var NotificationType = class extends AbstractMessageSignature {
      constructor(method, _parameterStructures = ParameterStructures.auto) {
        super(method, 1);
        this._parameterStructures = _parameterStructures;
      }
      get parameterStructures() {
        return this._parameterStructures;
      }
    };
    exports2.NotificationType = NotificationType;
    var NotificationType0 = class extends AbstractMessageSignature {
      constructor(method) {
        super(method, 0);
      }
    };
    exports2.NotificationType0 = NotificationType0;
    var NotificationType1 = class extends AbstractMessageSignature {
      constructor(method, _parameterStructures = ParameterStructures.auto) {
        super(method, 1);
        this._parameterStructures = _parameterStructures;
      }
      get parameterStructures() {
        return this._parameterStructures;
      }
    };
    exports2.NotificationType1 = NotificationType1;
    var NotificationType2 = class extends AbstractMessageSignature {
      constructor(method) {
        super(method, 2);
      }
    };
    exports2.NotificationType2 = NotificationType2;
    var NotificationType3 = class extends AbstractMessageSignature {
      constructor(method) {
        super(method, 3);
      }
    };
    exports2.NotificationType3 = NotificationType3;
    var NotificationType4 = class extends AbstractMessageSignature {
      constructor(method) {
        super(method, 4);
      }
    };
    exports2.NotificationType4 = NotificationType4;
    var NotificationType5 = class extends AbstractMessageSignature {
      constructor(method) {
        super(method, 5);
      }
    };
    exports2.NotificationType5 = NotificationType5;
    var NotificationType6 = class extends AbstractMessageSignature {
      constructor(method) {
        super(method, 6);
      }
    };
    exports2.NotificationType6 = NotificationType6;
    var NotificationType7 = class extends AbstractMessageSignature {
      constructor(method) {
        super(method, 7);
      }
    };
    exports2.NotificationType7 = NotificationType7;
    var NotificationType8 = class extends AbstractMessageSignature {
      constructor(method) {
        super(method, 8);
      }
    };
    exports2.NotificationType8 = NotificationType8;
    var NotificationType9 = class extends AbstractMessageSignature {
      constructor(method) {
        super(method, 9);
      }
    };
    exports2.NotificationType9 = NotificationType9;
    var Message;
    (function(Message2) {
      function isRequest(message) {
        const candidate = message;
        return candidate && is.string(candidate.method) && (is.string(candidate.id) || is.number(candidate.id));
      }
      Message2.isRequest = isRequest;
      function isNotification(message) {
        const candidate = message;
        return candidate && is.string(candidate.method) && message.id === void 0;
      }
      Message2.isNotification = isNotification;
      function isResponse(message) {
        const candidate = message;
        return candidate && (candidate.result !== void 0 || !!candidate.error) && (is.string(candidate.id) || is.number(candidate.id) || candidate.id === null);
      }
      Message2.isResponse = isResponse;
    })(Message || (exports2.Message = Message = {}));
  }
});

// node_modules/vscode-jsonrpc/lib/common/linkedMap.js
var require_linkedMap = __commonJS({
  "node_modules/vscode-jsonrpc/lib/common/linkedMap.js"(exports2) {
    "use strict";
    var _a;
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.LRUCache = exports2.LinkedMap = exports2.Touch = void 0;
    var Touch;
    (function(Touch2) {
      Touch2.None = 0;
      Touch2.First = 1;
      Touch2.AsOld = Touch2.First;
      Touch2.Last = 2;
      Touch2.AsNew = Touch2.Last;
    })(Touch || (exports2.Touch = Touch = {}));
    var LinkedMap = class {
      constructor() {
        this[_a] = "LinkedMap";
        this._map = /* @__PURE__ */ new Map();
        this._head = void 0;
        this._tail = void 0;
        this._size = 0;
        this._state = 0;
      }
      clear() {
        this._map.clear();
        this._head = void 0;
        this._tail = void 0;
        this._size = 0;
        this._state++;
      }
      isEmpty() {
        return !this._head && !this._tail;
      }
      get size() {
        return this._size;
      }
      get first() {
        return this._head?.value;
      }
      get last() {
        return this._tail?.value;
      }
      has(key) {
        return this._map.has(key);
      }
      get(key, touch = Touch.None) {
        const item = this._map.get(key);
        if (!item) {
          return void 0;
        }
        if (touch !== Touch.None) {
          this.touch(item, touch);
        }
        return item.value;
      }
      set(key, value, touch = Touch.None) {
        let item = this._map.get(key);
        if (item) {
          item.value = value;
          if (touch !== Touch.None) {
            this.touch(item, touch);
          }
        } else {
          item = { key, value, next: void 0, previous: void 0 };
          switch (touch) {
            case Touch.None:
              this.addItemLast(item);
              break;
            case Touch.First:
              this.addItemFirst(item);
              break;
            case Touch.Last:
              this.addItemLast(item);
              break;
            default:
              this.addItemLast(item);
              break;
          }
          this._map.set(key, item);
          this._size++;
        }
        return this;
      }
      delete(key) {
        return !!this.remove(key);
      }
      remove(key) {
        const item = this._map.get(key);
        if (!item) {
          return void 0;
        }
        this._map.delete(key);
        this.removeItem(item);
        this._size--;
        return item.value;
      }
      shift() {
        if (!this._head && !this._tail) {
          return void 0;
        }
        if (!this._head || !this._tail) {
          throw new Error("Invalid list");
        }
        const item = this._head;
        this._map.delete(item.key);
        this.removeItem(item);
        this._size--;
        return item.value;
      }
      forEach(callbackfn, thisArg) {
        const state = this._state;
        let current = this._head;
        while (current) {
          if (thisArg) {
            callbackfn.bind(thisArg)(current.value, current.key, this);
          } else {
            callbackfn(current.value, current.key, this);
          }
          if (this._state !== state) {
            throw new Error(`LinkedMap got modified during iteration.`);
          }
          current = current.next;
        }
      }
      keys() {
        const state = this._state;
        let current = this._head;
        const iterator = {
          [Symbol.iterator]: () => {
            return iterator;
          },
          next: () => {
            if (this._state !== state) {
              throw new Error(`LinkedMap got modified during iteration.`);
            }
            if (current) {
              const result2 = { value: current.key, done: false };
              current = current.next;
              return result2;
            } else {
              return { value: void 0, done: true };
            }
          }
        };
        return iterator;
      }
      values() {
        const state = this._state;
        let current = this._head;
        const iterator = {
          [Symbol.iterator]: () => {
            return iterator;
          },
          next: () => {
            if (this._state !== state) {
              throw new Error(`LinkedMap got modified during iteration.`);
            }
            if (current) {
              const result2 = { value: current.value, done: false };
              current = current.next;
              return result2;
            } else {
              return { value: void 0, done: true };
            }
          }
        };
        return iterator;
      }
      entries() {
        const state = this._state;
        let current = this._head;
        const iterator = {
          [Symbol.iterator]: () => {
            return iterator;
          },
          next: () => {
            if (this._state !== state) {
              throw new Error(`LinkedMap got modified during iteration.`);
            }
            if (current) {
              const result2 = { value: [current.key, current.value], done: false };
              current = current.next;
              return result2;
            } else {
              return { value: void 0, done: true };
            }
          }
        };
        return iterator;
      }
      [(_a = Symbol.toStringTag, Symbol.iterator)]() {
        return this.entries();
      }
      trimOld(newSize) {
        if (newSize >= this.size) {
          return;
        }
        if (newSize === 0) {
          this.clear();
          return;
        }
        let current = this._head;
        let currentSize = this.size;
        while (current && currentSize > newSize) {
          this._map.delete(current.key);
          current = current.next;
          currentSize--;
        }
        this._head = current;
        this._size = currentSize;
        if (current) {
          current.previous = void 0;
        }
        this._state++;
      }
      addItemFirst(item) {
        if (!this._head && !this._tail) {
          this._tail = item;
        } else if (!this._head) {
          throw new Error("Invalid list");
        } else {
          item.next = this._head;
          this._head.previous = item;
        }
        this._head = item;
        this._state++;
      }
      addItemLast(item) {
        if (!this._head && !this._tail) {
          this._head = item;
        } else if (!this._tail) {
          throw new Error("Invalid list");
        } else {
          item.previous = this._tail;
          this._tail.next = item;
        }
        this._tail = item;
        this._state++;
      }
      removeItem(item) {
        if (item === this._head && item === this._tail) {
          this._head = void 0;
          this._tail = void 0;
        } else if (item === this._head) {
          if (!item.next) {
            throw new Error("Invalid list");
          }
          item.next.previous = void 0;
          this._head = item.next;
        } else if (item === this._tail) {
          if (!item.previous) {
            throw new Error("Invalid list");
          }
          item.previous.next = void 0;
          this._tail = item.previous;
        } else {
          const next = item.next;
          const previous = item.previous;
          if (!next || !previous) {
            throw new Error("Invalid list");
          }
          next.previous = previous;
          previous.next = next;
        }
        item.next = void 0;
        item.previous = void 0;
        this._state++;
      }
      touch(item, touch) {
        if (!this._head || !this._tail) {
          throw new Error("Invalid list");
        }
        if (touch !== Touch.First && touch !== Touch.Last) {
          return;
        }
        if (touch === Touch.First) {
          if (item === this._head) {
            return;
          }
          const next = item.next;
          const previous = item.previous;
          if (item === this._tail) {
            previous.next = void 0;
            this._tail = previous;
          } else {
            next.previous = previous;
            previous.next = next;
          }
          item.previous = void 0;
          item.next = this._head;
          this._head.previous = item;
          this._head = item;
          this._state++;
        } else if (touch === Touch.Last) {
          if (item === this._tail) {
            return;
          }
          const next = item.next;
          const previous = item.previous;
          if (item === this._head) {
            next.previous = void 0;
            this._head = next;
          } else {
            next.previous = previous;
            previous.next = next;
          }
          item.next = void 0;
          item.previous = this._tail;
          this._tail.next = item;
          this._tail = item;
          this._state++;
        }
      }
      toJSON() {
        const data = [];
        this.forEach((value, key) => {
          data.push([key, value]);
        });
        return data;
      }
      fromJSON(data) {
        this.clear();
        for (const [key, value] of data) {
          this.set(key, value);
        }
      }
    };
    exports2.LinkedMap = LinkedMap;
    var LRUCache = class extends LinkedMap {
      constructor(limit2, ratio = 1) {
        super();
        this._limit = limit2;
        this._ratio = Math.min(Math.max(0, ratio), 1);
      }
      get limit() {
        return this._limit;
      }
      set limit(limit2) {
        this._limit = limit2;
        this.checkTrim();
      }
      get ratio() {
        return this._ratio;
      }
      set ratio(ratio) {
        this._ratio = Math.min(Math.max(0, ratio), 1);
        this.checkTrim();
      }
      get(key, touch = Touch.AsNew) {
        return super.get(key, touch);
      }
      peek(key) {
        return super.get(key, Touch.None);
      }
      set(key, value) {
        super.set(key, value, Touch.Last);
        this.checkTrim();
        return this;
      }
      checkTrim() {
        if (this.size > this._limit) {
          this.trimOld(Math.round(this._limit * this._ratio));
        }
      }
    };
    exports2.LRUCache = LRUCache;
  }
});

// node_modules/vscode-jsonrpc/lib/common/disposable.js
var require_disposable = __commonJS({
  "node_modules/vscode-jsonrpc/lib/common/disposable.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.Disposable = void 0;
    var Disposable;
    (function(Disposable2) {
      function create(func) {
        return {
          dispose: func
        };
      }
      Disposable2.create = create;
    })(Disposable || (exports2.Disposable = Disposable = {}));
  }
});

// node_modules/vscode-jsonrpc/lib/common/ral.js
var require_ral = __commonJS({
  "node_modules/vscode-jsonrpc/lib/common/ral.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    var _ral;
    function RAL() {
      if (_ral === void 0) {
        throw new Error(`No runtime abstraction layer installed`);
      }
      return _ral;
    }
    (function(RAL2) {
      function install(ral) {
        if (ral === void 0) {
          throw new Error(`No runtime abstraction layer provided`);
        }
        _ral = ral;
      }
      RAL2.install = install;
    })(RAL || (RAL = {}));
    exports2.default = RAL;
  }
});

// node_modules/vscode-jsonrpc/lib/common/events.js
var require_events = __commonJS({
  "node_modules/vscode-jsonrpc/lib/common/events.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.Emitter = exports2.Event = void 0;
    var ral_1 = require_ral();
    var Event;
    (function(Event2) {
      const _disposable = { dispose() {
      } };
      Event2.None = function() {
        return _disposable;
      };
    })(Event || (exports2.Event = Event = {}));
    var CallbackList = class {
      add(callback, context = null, bucket) {
        if (!this._callbacks) {
          this._callbacks = [];
          this._contexts = [];
        }
        this._callbacks.push(callback);
        this._contexts.push(context);
        if (Array.isArray(bucket)) {
          bucket.push({ dispose: () => this.remove(callback, context) });
        }
      }
      remove(callback, context = null) {
        if (!this._callbacks) {
          return;
        }
        let foundCallbackWithDifferentContext = false;
        for (let i = 0, len = this._callbacks.length; i < len; i++) {
          if (this._callbacks[i] === callback) {
            if (this._contexts[i] === context) {
              this._callbacks.splice(i, 1);
              this._contexts.splice(i, 1);
              return;
            } else {
              foundCallbackWithDifferentContext = true;
            }
          }
        }
        if (foundCallbackWithDifferentContext) {
          throw new Error("When adding a listener with a context, you should remove it with the same context");
        }
      }
      invoke(...args) {
        if (!this._callbacks) {
          return [];
        }
        const ret = [], callbacks = this._callbacks.slice(0), contexts = this._contexts.slice(0);
        for (let i = 0, len = callbacks.length; i < len; i++) {
          try {
            ret.push(callbacks[i].apply(contexts[i], args));
          } catch (e) {
            (0, ral_1.default)().console.error(e);
          }
        }
        return ret;
      }
      isEmpty() {
        return !this._callbacks || this._callbacks.length === 0;
      }
      dispose() {
        this._callbacks = void 0;
        this._contexts = void 0;
      }
    };
    var Emitter = class _Emitter {
      constructor(_options) {
        this._options = _options;
      }
      /**
       * For the public to allow to subscribe
       * to events from this Emitter
       */
      get event() {
        if (!this._event) {
          this._event = (listener, thisArgs, disposables) => {
            if (!this._callbacks) {
              this._callbacks = new CallbackList();
            }
            if (this._options && this._options.onFirstListenerAdd && this._callbacks.isEmpty()) {
              this._options.onFirstListenerAdd(this);
            }
            this._callbacks.add(listener, thisArgs);
            const result2 = {
              dispose: () => {
                if (!this._callbacks) {
                  return;
                }
                this._callbacks.remove(listener, thisArgs);
                result2.dispose = _Emitter._noop;
                if (this._options && this._options.onLastListenerRemove && this._callbacks.isEmpty()) {
                  this._options.onLastListenerRemove(this);
                }
              }
            };
            if (Array.isArray(disposables)) {
              disposables.push(result2);
            }
            return result2;
          };
        }
        return this._event;
      }
      /**
       * To be kept private to fire an event to
       * subscribers
       */
      fire(event) {
        if (this._callbacks) {
          this._callbacks.invoke.call(this._callbacks, event);
        }
      }
      dispose() {
        if (this._callbacks) {
          this._callbacks.dispose();
          this._callbacks = void 0;
        }
      }
    };
    exports2.Emitter = Emitter;
    Emitter._noop = function() {
    };
  }
});

// node_modules/vscode-jsonrpc/lib/common/cancellation.js
var require_cancellation = __commonJS({
  "node_modules/vscode-jsonrpc/lib/common/cancellation.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.CancellationTokenSource = exports2.CancellationToken = void 0;
    var ral_1 = require_ral();
    var Is = require_is2();
    var events_1 = require_events();
    var CancellationToken;
    (function(CancellationToken2) {
      CancellationToken2.None = Object.freeze({
        isCancellationRequested: false,
        onCancellationRequested: events_1.Event.None
      });
      CancellationToken2.Cancelled = Object.freeze({
        isCancellationRequested: true,
        onCancellationRequested: events_1.Event.None
      });
      function is(value) {
        const candidate = value;
        return candidate && (candidate === CancellationToken2.None || candidate === CancellationToken2.Cancelled || Is.boolean(candidate.isCancellationRequested) && !!candidate.onCancellationRequested);
      }
      CancellationToken2.is = is;
    })(CancellationToken || (exports2.CancellationToken = CancellationToken = {}));
    var shortcutEvent = Object.freeze(function(callback, context) {
      const handle = (0, ral_1.default)().timer.setTimeout(callback.bind(context), 0);
      return { dispose() {
        handle.dispose();
      } };
    });
    var MutableToken = class {
      constructor() {
        this._isCancelled = false;
      }
      cancel() {
        if (!this._isCancelled) {
          this._isCancelled = true;
          if (this._emitter) {
            this._emitter.fire(void 0);
            this.dispose();
          }
        }
      }
      get isCancellationRequested() {
        return this._isCancelled;
      }
      get onCancellationRequested() {
        if (this._isCancelled) {
          return shortcutEvent;
        }
        if (!this._emitter) {
          this._emitter = new events_1.Emitter();
        }
        return this._emitter.event;
      }
      dispose() {
        if (this._emitter) {
          this._emitter.dispose();
          this._emitter = void 0;
        }
      }
    };
    var CancellationTokenSource = class {
      get token() {
        if (!this._token) {
          this._token = new MutableToken();
        }
        return this._token;
      }
      cancel() {
        if (!this._token) {
          this._token = CancellationToken.Cancelled;
        } else {
          this._token.cancel();
        }
      }
      dispose() {
        if (!this._token) {
          this._token = CancellationToken.None;
        } else if (this._token instanceof MutableToken) {
          this._token.dispose();
        }
      }
    };
    exports2.CancellationTokenSource = CancellationTokenSource;
  }
});

// node_modules/vscode-jsonrpc/lib/common/sharedArrayCancellation.js
var require_sharedArrayCancellation = __commonJS({
  "node_modules/vscode-jsonrpc/lib/common/sharedArrayCancellation.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.SharedArrayReceiverStrategy = exports2.SharedArraySenderStrategy = void 0;
    var cancellation_1 = require_cancellation();
    var CancellationState;
    (function(CancellationState2) {
      CancellationState2.Continue = 0;
      CancellationState2.Cancelled = 1;
    })(CancellationState || (CancellationState = {}));
    var SharedArraySenderStrategy = class {
      constructor() {
        this.buffers = /* @__PURE__ */ new Map();
      }
      enableCancellation(request) {
        if (request.id === null) {
          return;
        }
        const buffer = new SharedArrayBuffer(4);
        const data = new Int32Array(buffer, 0, 1);
        data[0] = CancellationState.Continue;
        this.buffers.set(request.id, buffer);
        request.$cancellationData = buffer;
      }
      async sendCancellation(_conn, id) {
        const buffer = this.buffers.get(id);
        if (buffer === void 0) {
          return;
        }
        const data = new Int32Array(buffer, 0, 1);
        Atomics.store(data, 0, CancellationState.Cancelled);
      }
      cleanup(id) {
        this.buffers.delete(id);
      }
      dispose() {
        this.buffers.clear();
      }
    };
    exports2.SharedArraySenderStrategy = SharedArraySenderStrategy;
    var SharedArrayBufferCancellationToken = class {
      constructor(buffer) {
        this.data = new Int32Array(buffer, 0, 1);
      }
      get isCancellationRequested() {
        return Atomics.load(this.data, 0) === CancellationState.Cancelled;
      }
      get onCancellationRequested() {
        throw new Error(`Cancellation over SharedArrayBuffer doesn't support cancellation events`);
      }
    };
    var SharedArrayBufferCancellationTokenSource = class {
      constructor(buffer) {
        this.token = new SharedArrayBufferCancellationToken(buffer);
      }
      cancel() {
      }
      dispose() {
      }
    };
    var SharedArrayReceiverStrategy = class {
      constructor() {
        this.kind = "request";
      }
      createCancellationTokenSource(request) {
        const buffer = request.$cancellationData;
        if (buffer === void 0) {
          return new cancellation_1.CancellationTokenSource();
        }
        return new SharedArrayBufferCancellationTokenSource(buffer);
      }
    };
    exports2.SharedArrayReceiverStrategy = SharedArrayReceiverStrategy;
  }
});

// node_modules/vscode-jsonrpc/lib/common/semaphore.js
var require_semaphore = __commonJS({
  "node_modules/vscode-jsonrpc/lib/common/semaphore.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.Semaphore = void 0;
    var ral_1 = require_ral();
    var Semaphore = class {
      constructor(capacity = 1) {
        if (capacity <= 0) {
          throw new Error("Capacity must be greater than 0");
        }
        this._capacity = capacity;
        this._active = 0;
        this._waiting = [];
      }
      lock(thunk) {
        return new Promise((resolve3, reject) => {
          this._waiting.push({ thunk, resolve: resolve3, reject });
          this.runNext();
        });
      }
      get active() {
        return this._active;
      }
      runNext() {
        if (this._waiting.length === 0 || this._active === this._capacity) {
          return;
        }
        (0, ral_1.default)().timer.setImmediate(() => this.doRunNext());
      }
      doRunNext() {
        if (this._waiting.length === 0 || this._active === this._capacity) {
          return;
        }
        const next = this._waiting.shift();
        this._active++;
        if (this._active > this._capacity) {
          throw new Error(`To many thunks active`);
        }
        try {
          const result2 = next.thunk();
          if (result2 instanceof Promise) {
            result2.then((value) => {
              this._active--;
              next.resolve(value);
              this.runNext();
            }, (err) => {
              this._active--;
              next.reject(err);
              this.runNext();
            });
          } else {
            this._active--;
            next.resolve(result2);
            this.runNext();
          }
        } catch (err) {
          this._active--;
          next.reject(err);
          this.runNext();
        }
      }
    };
    exports2.Semaphore = Semaphore;
  }
});

// node_modules/vscode-jsonrpc/lib/common/messageReader.js
var require_messageReader = __commonJS({
  "node_modules/vscode-jsonrpc/lib/common/messageReader.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.ReadableStreamMessageReader = exports2.AbstractMessageReader = exports2.MessageReader = void 0;
    var ral_1 = require_ral();
    var Is = require_is2();
    var events_1 = require_events();
    var semaphore_1 = require_semaphore();
    var MessageReader;
    (function(MessageReader2) {
      function is(value) {
        let candidate = value;
        return candidate && Is.func(candidate.listen) && Is.func(candidate.dispose) && Is.func(candidate.onError) && Is.func(candidate.onClose) && Is.func(candidate.onPartialMessage);
      }
      MessageReader2.is = is;
    })(MessageReader || (exports2.MessageReader = MessageReader = {}));
    var AbstractMessageReader = class {
      constructor() {
        this.errorEmitter = new events_1.Emitter();
        this.closeEmitter = new events_1.Emitter();
        this.partialMessageEmitter = new events_1.Emitter();
      }
      dispose() {
        this.errorEmitter.dispose();
        this.closeEmitter.dispose();
      }
      get onError() {
        return this.errorEmitter.event;
      }
      fireError(error) {
        this.errorEmitter.fire(this.asError(error));
      }
      get onClose() {
        return this.closeEmitter.event;
      }
      fireClose() {
        this.closeEmitter.fire(void 0);
      }
      get onPartialMessage() {
        return this.partialMessageEmitter.event;
      }
      firePartialMessage(info2) {
        this.partialMessageEmitter.fire(info2);
      }
      asError(error) {
        if (error instanceof Error) {
          return error;
        } else {
          return new Error(`Reader received error. Reason: ${Is.string(error.message) ? error.message : "unknown"}`);
        }
      }
    };
    exports2.AbstractMessageReader = AbstractMessageReader;
    var ResolvedMessageReaderOptions;
    (function(ResolvedMessageReaderOptions2) {
      function fromOptions(options2) {
        let charset;
        let result2;
        let contentDecoder;
        const contentDecoders = /* @__PURE__ */ new Map();
        let contentTypeDecoder;
        const contentTypeDecoders = /* @__PURE__ */ new Map();
        if (options2 === void 0 || typeof options2 === "string") {
          charset = options2 ?? "utf-8";
        } else {
          charset = options2.charset ?? "utf-8";
          if (options2.contentDecoder !== void 0) {
            contentDecoder = options2.contentDecoder;
            contentDecoders.set(contentDecoder.name, contentDecoder);
          }
          if (options2.contentDecoders !== void 0) {
            for (const decoder of options2.contentDecoders) {
              contentDecoders.set(decoder.name, decoder);
            }
          }
          if (options2.contentTypeDecoder !== void 0) {
            contentTypeDecoder = options2.contentTypeDecoder;
            contentTypeDecoders.set(contentTypeDecoder.name, contentTypeDecoder);
          }
          if (options2.contentTypeDecoders !== void 0) {
            for (const decoder of options2.contentTypeDecoders) {
              contentTypeDecoders.set(decoder.name, decoder);
            }
          }
        }
        if (contentTypeDecoder === void 0) {
          contentTypeDecoder = (0, ral_1.default)().applicationJson.decoder;
          contentTypeDecoders.set(contentTypeDecoder.name, contentTypeDecoder);
        }
        return { charset, contentDecoder, contentDecoders, contentTypeDecoder, contentTypeDecoders };
      }
      ResolvedMessageReaderOptions2.fromOptions = fromOptions;
    })(ResolvedMessageReaderOptions || (ResolvedMessageReaderOptions = {}));
    var ReadableStreamMessageReader = class extends AbstractMessageReader {
      constructor(readable, options2) {
        super();
        this.readable = readable;
        this.options = ResolvedMessageReaderOptions.fromOptions(options2);
        this.buffer = (0, ral_1.default)().messageBuffer.create(this.options.charset);
        this._partialMessageTimeout = 1e4;
        this.nextMessageLength = -1;
        this.messageToken = 0;
        this.readSemaphore = new semaphore_1.Semaphore(1);
      }
      set partialMessageTimeout(timeout) {
        this._partialMessageTimeout = timeout;
      }
      get partialMessageTimeout() {
        return this._partialMessageTimeout;
      }
      listen(callback) {
        this.nextMessageLength = -1;
        this.messageToken = 0;
        this.partialMessageTimer = void 0;
        this.callback = callback;
        const result2 = this.readable.onData((data) => {
          this.onData(data);
        });
        this.readable.onError((error) => this.fireError(error));
        this.readable.onClose(() => this.fireClose());
        return result2;
      }
      onData(data) {
        try {
          this.buffer.append(data);
          while (true) {
            if (this.nextMessageLength === -1) {
              const headers = this.buffer.tryReadHeaders(true);
              if (!headers) {
                return;
              }
              const contentLength = headers.get("content-length");
              if (!contentLength) {
                this.fireError(new Error(`Header must provide a Content-Length property.
${JSON.stringify(Object.fromEntries(headers))}`));
                return;
              }
              const length = parseInt(contentLength);
              if (isNaN(length)) {
                this.fireError(new Error(`Content-Length value must be a number. Got ${contentLength}`));
                return;
              }
              this.nextMessageLength = length;
            }
            const body = this.buffer.tryReadBody(this.nextMessageLength);
            if (body === void 0) {
              this.setPartialMessageTimer();
              return;
            }
            this.clearPartialMessageTimer();
            this.nextMessageLength = -1;
            this.readSemaphore.lock(async () => {
              const bytes = this.options.contentDecoder !== void 0 ? await this.options.contentDecoder.decode(body) : body;
              const message = await this.options.contentTypeDecoder.decode(bytes, this.options);
              this.callback(message);
            }).catch((error) => {
              this.fireError(error);
            });
          }
        } catch (error) {
          this.fireError(error);
        }
      }
      clearPartialMessageTimer() {
        if (this.partialMessageTimer) {
          this.partialMessageTimer.dispose();
          this.partialMessageTimer = void 0;
        }
      }
      setPartialMessageTimer() {
        this.clearPartialMessageTimer();
        if (this._partialMessageTimeout <= 0) {
          return;
        }
        this.partialMessageTimer = (0, ral_1.default)().timer.setTimeout((token, timeout) => {
          this.partialMessageTimer = void 0;
          if (token === this.messageToken) {
            this.firePartialMessage({ messageToken: token, waitingTime: timeout });
            this.setPartialMessageTimer();
          }
        }, this._partialMessageTimeout, this.messageToken, this._partialMessageTimeout);
      }
    };
    exports2.ReadableStreamMessageReader = ReadableStreamMessageReader;
  }
});

// node_modules/vscode-jsonrpc/lib/common/messageWriter.js
var require_messageWriter = __commonJS({
  "node_modules/vscode-jsonrpc/lib/common/messageWriter.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.WriteableStreamMessageWriter = exports2.AbstractMessageWriter = exports2.MessageWriter = void 0;
    var ral_1 = require_ral();
    var Is = require_is2();
    var semaphore_1 = require_semaphore();
    var events_1 = require_events();
    var ContentLength = "Content-Length: ";
    var CRLF = "\r\n";
    var MessageWriter;
    (function(MessageWriter2) {
      function is(value) {
        let candidate = value;
        return candidate && Is.func(candidate.dispose) && Is.func(candidate.onClose) && Is.func(candidate.onError) && Is.func(candidate.write);
      }
      MessageWriter2.is = is;
    })(MessageWriter || (exports2.MessageWriter = MessageWriter = {}));
    var AbstractMessageWriter = class {
      constructor() {
        this.errorEmitter = new events_1.Emitter();
        this.closeEmitter = new events_1.Emitter();
      }
      dispose() {
        this.errorEmitter.dispose();
        this.closeEmitter.dispose();
      }
      get onError() {
        return this.errorEmitter.event;
      }
      fireError(error, message, count) {
        this.errorEmitter.fire([this.asError(error), message, count]);
      }
      get onClose() {
        return this.closeEmitter.event;
      }
      fireClose() {
        this.closeEmitter.fire(void 0);
      }
      asError(error) {
        if (error instanceof Error) {
          return error;
        } else {
          return new Error(`Writer received error. Reason: ${Is.string(error.message) ? error.message : "unknown"}`);
        }
      }
    };
    exports2.AbstractMessageWriter = AbstractMessageWriter;
    var ResolvedMessageWriterOptions;
    (function(ResolvedMessageWriterOptions2) {
      function fromOptions(options2) {
        if (options2 === void 0 || typeof options2 === "string") {
          return { charset: options2 ?? "utf-8", contentTypeEncoder: (0, ral_1.default)().applicationJson.encoder };
        } else {
          return { charset: options2.charset ?? "utf-8", contentEncoder: options2.contentEncoder, contentTypeEncoder: options2.contentTypeEncoder ?? (0, ral_1.default)().applicationJson.encoder };
        }
      }
      ResolvedMessageWriterOptions2.fromOptions = fromOptions;
    })(ResolvedMessageWriterOptions || (ResolvedMessageWriterOptions = {}));
    var WriteableStreamMessageWriter = class extends AbstractMessageWriter {
      constructor(writable, options2) {
        super();
        this.writable = writable;
        this.options = ResolvedMessageWriterOptions.fromOptions(options2);
        this.errorCount = 0;
        this.writeSemaphore = new semaphore_1.Semaphore(1);
        this.writable.onError((error) => this.fireError(error));
        this.writable.onClose(() => this.fireClose());
      }
      async write(msg) {
        return this.writeSemaphore.lock(async () => {
          const payload = this.options.contentTypeEncoder.encode(msg, this.options).then((buffer) => {
            if (this.options.contentEncoder !== void 0) {
              return this.options.contentEncoder.encode(buffer);
            } else {
              return buffer;
            }
          });
          return payload.then((buffer) => {
            const headers = [];
            headers.push(ContentLength, buffer.byteLength.toString(), CRLF);
            headers.push(CRLF);
            return this.doWrite(msg, headers, buffer);
          }, (error) => {
            this.fireError(error);
            throw error;
          });
        });
      }
      async doWrite(msg, headers, data) {
        try {
          await this.writable.write(headers.join(""), "ascii");
          return this.writable.write(data);
        } catch (error) {
          this.handleError(error, msg);
          return Promise.reject(error);
        }
      }
      handleError(error, msg) {
        this.errorCount++;
        this.fireError(error, msg, this.errorCount);
      }
      end() {
        this.writable.end();
      }
    };
    exports2.WriteableStreamMessageWriter = WriteableStreamMessageWriter;
  }
});

// node_modules/vscode-jsonrpc/lib/common/messageBuffer.js
var require_messageBuffer = __commonJS({
  "node_modules/vscode-jsonrpc/lib/common/messageBuffer.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.AbstractMessageBuffer = void 0;
    var CR2 = 13;
    var LF2 = 10;
    var CRLF = "\r\n";
    var AbstractMessageBuffer = class {
      constructor(encoding = "utf-8") {
        this._encoding = encoding;
        this._chunks = [];
        this._totalLength = 0;
      }
      get encoding() {
        return this._encoding;
      }
      append(chunk) {
        const toAppend = typeof chunk === "string" ? this.fromString(chunk, this._encoding) : chunk;
        this._chunks.push(toAppend);
        this._totalLength += toAppend.byteLength;
      }
      tryReadHeaders(lowerCaseKeys = false) {
        if (this._chunks.length === 0) {
          return void 0;
        }
        let state = 0;
        let chunkIndex = 0;
        let offset = 0;
        let chunkBytesRead = 0;
        row: while (chunkIndex < this._chunks.length) {
          const chunk = this._chunks[chunkIndex];
          offset = 0;
          column: while (offset < chunk.length) {
            const value = chunk[offset];
            switch (value) {
              case CR2:
                switch (state) {
                  case 0:
                    state = 1;
                    break;
                  case 2:
                    state = 3;
                    break;
                  default:
                    state = 0;
                }
                break;
              case LF2:
                switch (state) {
                  case 1:
                    state = 2;
                    break;
                  case 3:
                    state = 4;
                    offset++;
                    break row;
                  default:
                    state = 0;
                }
                break;
              default:
                state = 0;
            }
            offset++;
          }
          chunkBytesRead += chunk.byteLength;
          chunkIndex++;
        }
        if (state !== 4) {
          return void 0;
        }
        const buffer = this._read(chunkBytesRead + offset);
        const result2 = /* @__PURE__ */ new Map();
        const headers = this.toString(buffer, "ascii").split(CRLF);
        if (headers.length < 2) {
          return result2;
        }
        for (let i = 0; i < headers.length - 2; i++) {
          const header = headers[i];
          const index = header.indexOf(":");
          if (index === -1) {
            throw new Error(`Message header must separate key and value using ':'
${header}`);
          }
          const key = header.substr(0, index);
          const value = header.substr(index + 1).trim();
          result2.set(lowerCaseKeys ? key.toLowerCase() : key, value);
        }
        return result2;
      }
      tryReadBody(length) {
        if (this._totalLength < length) {
          return void 0;
        }
        return this._read(length);
      }
      get numberOfBytes() {
        return this._totalLength;
      }
      _read(byteCount) {
        if (byteCount === 0) {
          return this.emptyBuffer();
        }
        if (byteCount > this._totalLength) {
          throw new Error(`Cannot read so many bytes!`);
        }
        if (this._chunks[0].byteLength === byteCount) {
          const chunk = this._chunks[0];
          this._chunks.shift();
          this._totalLength -= byteCount;
          return this.asNative(chunk);
        }
        if (this._chunks[0].byteLength > byteCount) {
          const chunk = this._chunks[0];
          const result3 = this.asNative(chunk, byteCount);
          this._chunks[0] = chunk.slice(byteCount);
          this._totalLength -= byteCount;
          return result3;
        }
        const result2 = this.allocNative(byteCount);
        let resultOffset = 0;
        let chunkIndex = 0;
        while (byteCount > 0) {
          const chunk = this._chunks[chunkIndex];
          if (chunk.byteLength > byteCount) {
            const chunkPart = chunk.slice(0, byteCount);
            result2.set(chunkPart, resultOffset);
            resultOffset += byteCount;
            this._chunks[chunkIndex] = chunk.slice(byteCount);
            this._totalLength -= byteCount;
            byteCount -= byteCount;
          } else {
            result2.set(chunk, resultOffset);
            resultOffset += chunk.byteLength;
            this._chunks.shift();
            this._totalLength -= chunk.byteLength;
            byteCount -= chunk.byteLength;
          }
        }
        return result2;
      }
    };
    exports2.AbstractMessageBuffer = AbstractMessageBuffer;
  }
});

// node_modules/vscode-jsonrpc/lib/common/connection.js
var require_connection = __commonJS({
  "node_modules/vscode-jsonrpc/lib/common/connection.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.createMessageConnection = exports2.ConnectionOptions = exports2.MessageStrategy = exports2.CancellationStrategy = exports2.CancellationSenderStrategy = exports2.CancellationReceiverStrategy = exports2.RequestCancellationReceiverStrategy = exports2.IdCancellationReceiverStrategy = exports2.ConnectionStrategy = exports2.ConnectionError = exports2.ConnectionErrors = exports2.LogTraceNotification = exports2.SetTraceNotification = exports2.TraceFormat = exports2.TraceValues = exports2.Trace = exports2.NullLogger = exports2.ProgressType = exports2.ProgressToken = void 0;
    var ral_1 = require_ral();
    var Is = require_is2();
    var messages_1 = require_messages();
    var linkedMap_1 = require_linkedMap();
    var events_1 = require_events();
    var cancellation_1 = require_cancellation();
    var CancelNotification;
    (function(CancelNotification2) {
      CancelNotification2.type = new messages_1.NotificationType("$/cancelRequest");
    })(CancelNotification || (CancelNotification = {}));
    var ProgressToken;
    (function(ProgressToken2) {
      function is(value) {
        return typeof value === "string" || typeof value === "number";
      }
      ProgressToken2.is = is;
    })(ProgressToken || (exports2.ProgressToken = ProgressToken = {}));
    var ProgressNotification;
    (function(ProgressNotification2) {
      ProgressNotification2.type = new messages_1.NotificationType("$/progress");
    })(ProgressNotification || (ProgressNotification = {}));
    var ProgressType = class {
      constructor() {
      }
    };
    exports2.ProgressType = ProgressType;
    var StarRequestHandler;
    (function(StarRequestHandler2) {
      function is(value) {
        return Is.func(value);
      }
      StarRequestHandler2.is = is;
    })(StarRequestHandler || (StarRequestHandler = {}));
    exports2.NullLogger = Object.freeze({
      error: () => {
      },
      warn: () => {
      },
      info: () => {
      },
      log: () => {
      }
    });
    var Trace;
    (function(Trace2) {
      Trace2[Trace2["Off"] = 0] = "Off";
      Trace2[Trace2["Messages"] = 1] = "Messages";
      Trace2[Trace2["Compact"] = 2] = "Compact";
      Trace2[Trace2["Verbose"] = 3] = "Verbose";
    })(Trace || (exports2.Trace = Trace = {}));
    var TraceValues;
    (function(TraceValues2) {
      TraceValues2.Off = "off";
      TraceValues2.Messages = "messages";
      TraceValues2.Compact = "compact";
      TraceValues2.Verbose = "verbose";
    })(TraceValues || (exports2.TraceValues = TraceValues = {}));
    (function(Trace2) {
      function fromString(value) {
        if (!Is.string(value)) {
          return Trace2.Off;
        }
        value = value.toLowerCase();
        switch (value) {
          case "off":
            return Trace2.Off;
          case "messages":
            return Trace2.Messages;
          case "compact":
            return Trace2.Compact;
          case "verbose":
            return Trace2.Verbose;
          default:
            return Trace2.Off;
        }
      }
      Trace2.fromString = fromString;
      function toString(value) {
        switch (value) {
          case Trace2.Off:
            return "off";
          case Trace2.Messages:
            return "messages";
          case Trace2.Compact:
            return "compact";
          case Trace2.Verbose:
            return "verbose";
          default:
            return "off";
        }
      }
      Trace2.toString = toString;
    })(Trace || (exports2.Trace = Trace = {}));
    var TraceFormat;
    (function(TraceFormat2) {
      TraceFormat2["Text"] = "text";
      TraceFormat2["JSON"] = "json";
    })(TraceFormat || (exports2.TraceFormat = TraceFormat = {}));
    (function(TraceFormat2) {
      function fromString(value) {
        if (!Is.string(value)) {
          return TraceFormat2.Text;
        }
        value = value.toLowerCase();
        if (value === "json") {
          return TraceFormat2.JSON;
        } else {
          return TraceFormat2.Text;
        }
      }
      TraceFormat2.fromString = fromString;
    })(TraceFormat || (exports2.TraceFormat = TraceFormat = {}));
    var SetTraceNotification;
    (function(SetTraceNotification2) {
      SetTraceNotification2.type = new messages_1.NotificationType("$/setTrace");
    })(SetTraceNotification || (exports2.SetTraceNotification = SetTraceNotification = {}));
    var LogTraceNotification;
    (function(LogTraceNotification2) {
      LogTraceNotification2.type = new messages_1.NotificationType("$/logTrace");
    })(LogTraceNotification || (exports2.LogTraceNotification = LogTraceNotification = {}));
    var ConnectionErrors;
    (function(ConnectionErrors2) {
      ConnectionErrors2[ConnectionErrors2["Closed"] = 1] = "Closed";
      ConnectionErrors2[ConnectionErrors2["Disposed"] = 2] = "Disposed";
      ConnectionErrors2[ConnectionErrors2["AlreadyListening"] = 3] = "AlreadyListening";
    })(ConnectionErrors || (exports2.ConnectionErrors = ConnectionErrors = {}));
    var ConnectionError = class _ConnectionError extends Error {
      constructor(code2, message) {
        super(message);
        this.code = code2;
        Object.setPrototypeOf(this, _ConnectionError.prototype);
      }
    };
    exports2.ConnectionError = ConnectionError;
    var ConnectionStrategy;
    (function(ConnectionStrategy2) {
      function is(value) {
        const candidate = value;
        return candidate && Is.func(candidate.cancelUndispatched);
      }
      ConnectionStrategy2.is = is;
    })(ConnectionStrategy || (exports2.ConnectionStrategy = ConnectionStrategy = {}));
    var IdCancellationReceiverStrategy;
    (function(IdCancellationReceiverStrategy2) {
      function is(value) {
        const candidate = value;
        return candidate && (candidate.kind === void 0 || candidate.kind === "id") && Is.func(candidate.createCancellationTokenSource) && (candidate.dispose === void 0 || Is.func(candidate.dispose));
      }
      IdCancellationReceiverStrategy2.is = is;
    })(IdCancellationReceiverStrategy || (exports2.IdCancellationReceiverStrategy = IdCancellationReceiverStrategy = {}));
    var RequestCancellationReceiverStrategy;
    (function(RequestCancellationReceiverStrategy2) {
      function is(value) {
        const candidate = value;
        return candidate && candidate.kind === "request" && Is.func(candidate.createCancellationTokenSource) && (candidate.dispose === void 0 || Is.func(candidate.dispose));
      }
      RequestCancellationReceiverStrategy2.is = is;
    })(RequestCancellationReceiverStrategy || (exports2.RequestCancellationReceiverStrategy = RequestCancellationReceiverStrategy = {}));
    var CancellationReceiverStrategy;
    (function(CancellationReceiverStrategy2) {
      CancellationReceiverStrategy2.Message = Object.freeze({
        createCancellationTokenSource(_) {
          return new cancellation_1.CancellationTokenSource();
        }
      });
      function is(value) {
        return IdCancellationReceiverStrategy.is(value) || RequestCancellationReceiverStrategy.is(value);
      }
      CancellationReceiverStrategy2.is = is;
    })(CancellationReceiverStrategy || (exports2.CancellationReceiverStrategy = CancellationReceiverStrategy = {}));
    var CancellationSenderStrategy;
    (function(CancellationSenderStrategy2) {
      CancellationSenderStrategy2.Message = Object.freeze({
        sendCancellation(conn, id) {
          return conn.sendNotification(CancelNotification.type, { id });
        },
        cleanup(_) {
        }
      });
      function is(value) {
        const candidate = value;
        return candidate && Is.func(candidate.sendCancellation) && Is.func(candidate.cleanup);
      }
      CancellationSenderStrategy2.is = is;
    })(CancellationSenderStrategy || (exports2.CancellationSenderStrategy = CancellationSenderStrategy = {}));
    var CancellationStrategy;
    (function(CancellationStrategy2) {
      CancellationStrategy2.Message = Object.freeze({
        receiver: CancellationReceiverStrategy.Message,
        sender: CancellationSenderStrategy.Message
      });
      function is(value) {
        const candidate = value;
        return candidate && CancellationReceiverStrategy.is(candidate.receiver) && CancellationSenderStrategy.is(candidate.sender);
      }
      CancellationStrategy2.is = is;
    })(CancellationStrategy || (exports2.CancellationStrategy = CancellationStrategy = {}));
    var MessageStrategy;
    (function(MessageStrategy2) {
      function is(value) {
        const candidate = value;
        return candidate && Is.func(candidate.handleMessage);
      }
      MessageStrategy2.is = is;
    })(MessageStrategy || (exports2.MessageStrategy = MessageStrategy = {}));
    var ConnectionOptions;
    (function(ConnectionOptions2) {
      function is(value) {
        const candidate = value;
        return candidate && (CancellationStrategy.is(candidate.cancellationStrategy) || ConnectionStrategy.is(candidate.connectionStrategy) || MessageStrategy.is(candidate.messageStrategy));
      }
      ConnectionOptions2.is = is;
    })(ConnectionOptions || (exports2.ConnectionOptions = ConnectionOptions = {}));
    var ConnectionState;
    (function(ConnectionState2) {
      ConnectionState2[ConnectionState2["New"] = 1] = "New";
      ConnectionState2[ConnectionState2["Listening"] = 2] = "Listening";
      ConnectionState2[ConnectionState2["Closed"] = 3] = "Closed";
      ConnectionState2[ConnectionState2["Disposed"] = 4] = "Disposed";
    })(ConnectionState || (ConnectionState = {}));
    function createMessageConnection(messageReader, messageWriter, _logger, options2) {
      const logger = _logger !== void 0 ? _logger : exports2.NullLogger;
      let sequenceNumber = 0;
      let notificationSequenceNumber = 0;
      let unknownResponseSequenceNumber = 0;
      const version = "2.0";
      let starRequestHandler = void 0;
      const requestHandlers = /* @__PURE__ */ new Map();
      let starNotificationHandler = void 0;
      const notificationHandlers = /* @__PURE__ */ new Map();
      const progressHandlers = /* @__PURE__ */ new Map();
      let timer;
      let messageQueue = new linkedMap_1.LinkedMap();
      let responsePromises = /* @__PURE__ */ new Map();
      let knownCanceledRequests = /* @__PURE__ */ new Set();
      let requestTokens = /* @__PURE__ */ new Map();
      let trace = Trace.Off;
      let traceFormat = TraceFormat.Text;
      let tracer;
      let state = ConnectionState.New;
      const errorEmitter = new events_1.Emitter();
      const closeEmitter = new events_1.Emitter();
      const unhandledNotificationEmitter = new events_1.Emitter();
      const unhandledProgressEmitter = new events_1.Emitter();
      const disposeEmitter = new events_1.Emitter();
      const cancellationStrategy = options2 && options2.cancellationStrategy ? options2.cancellationStrategy : CancellationStrategy.Message;
      function createRequestQueueKey(id) {
        if (id === null) {
          throw new Error(`Can't send requests with id null since the response can't be correlated.`);
        }
        return "req-" + id.toString();
      }
      function createResponseQueueKey(id) {
        if (id === null) {
          return "res-unknown-" + (++unknownResponseSequenceNumber).toString();
        } else {
          return "res-" + id.toString();
        }
      }
      function createNotificationQueueKey() {
        return "not-" + (++notificationSequenceNumber).toString();
      }
      function addMessageToQueue(queue, message) {
        if (messages_1.Message.isRequest(message)) {
          queue.set(createRequestQueueKey(message.id), message);
        } else if (messages_1.Message.isResponse(message)) {
          queue.set(createResponseQueueKey(message.id), message);
        } else {
          queue.set(createNotificationQueueKey(), message);
        }
      }
      function cancelUndispatched(_message) {
        return void 0;
      }
      function isListening() {
        return state === ConnectionState.Listening;
      }
      function isClosed() {
        return state === ConnectionState.Closed;
      }
      function isDisposed() {
        return state === ConnectionState.Disposed;
      }
      function closeHandler() {
        if (state === ConnectionState.New || state === ConnectionState.Listening) {
          state = ConnectionState.Closed;
          closeEmitter.fire(void 0);
        }
      }
      function readErrorHandler(error) {
        errorEmitter.fire([error, void 0, void 0]);
      }
      function writeErrorHandler(data) {
        errorEmitter.fire(data);
      }
      messageReader.onClose(closeHandler);
      messageReader.onError(readErrorHandler);
      messageWriter.onClose(closeHandler);
      messageWriter.onError(writeErrorHandler);
      function triggerMessageQueue() {
        if (timer || messageQueue.size === 0) {
          return;
        }
        timer = (0, ral_1.default)().timer.setImmediate(() => {
          timer = void 0;
          processMessageQueue();
        });
      }
      function handleMessage(message) {
        if (messages_1.Message.isRequest(message)) {
          handleRequest(message);
        } else if (messages_1.Message.isNotification(message)) {
          handleNotification(message);
        } else if (messages_1.Message.isResponse(message)) {
          handleResponse(message);
        } else {
          handleInvalidMessage(message);
        }
      }
      function processMessageQueue() {
        if (messageQueue.size === 0) {
          return;
        }
        const message = messageQueue.shift();
        try {
          const messageStrategy = options2?.messageStrategy;
          if (MessageStrategy.is(messageStrategy)) {
            messageStrategy.handleMessage(message, handleMessage);
          } else {
            handleMessage(message);
          }
        } finally {
          triggerMessageQueue();
        }
      }
      const callback = (message) => {
        try {
          if (messages_1.Message.isNotification(message) && message.method === CancelNotification.type.method) {
            const cancelId = message.params.id;
            const key = createRequestQueueKey(cancelId);
            const toCancel = messageQueue.get(key);
            if (messages_1.Message.isRequest(toCancel)) {
              const strategy = options2?.connectionStrategy;
              const response = strategy && strategy.cancelUndispatched ? strategy.cancelUndispatched(toCancel, cancelUndispatched) : cancelUndispatched(toCancel);
              if (response && (response.error !== void 0 || response.result !== void 0)) {
                messageQueue.delete(key);
                requestTokens.delete(cancelId);
                response.id = toCancel.id;
                traceSendingResponse(response, message.method, Date.now());
                messageWriter.write(response).catch(() => logger.error(`Sending response for canceled message failed.`));
                return;
              }
            }
            const cancellationToken = requestTokens.get(cancelId);
            if (cancellationToken !== void 0) {
              cancellationToken.cancel();
              traceReceivedNotification(message);
              return;
            } else {
              knownCanceledRequests.add(cancelId);
            }
          }
          addMessageToQueue(messageQueue, message);
        } finally {
          triggerMessageQueue();
        }
      };
      function handleRequest(requestMessage) {
        if (isDisposed()) {
          return;
        }
        function reply(resultOrError, method, startTime2) {
          const message = {
            jsonrpc: version,
            id: requestMessage.id
          };
          if (resultOrError instanceof messages_1.ResponseError) {
            message.error = resultOrError.toJson();
          } else {
            message.result = resultOrError === void 0 ? null : resultOrError;
          }
          traceSendingResponse(message, method, startTime2);
          messageWriter.write(message).catch(() => logger.error(`Sending response failed.`));
        }
        function replyError(error, method, startTime2) {
          const message = {
            jsonrpc: version,
            id: requestMessage.id,
            error: error.toJson()
          };
          traceSendingResponse(message, method, startTime2);
          messageWriter.write(message).catch(() => logger.error(`Sending response failed.`));
        }
        function replySuccess(result2, method, startTime2) {
          if (result2 === void 0) {
            result2 = null;
          }
          const message = {
            jsonrpc: version,
            id: requestMessage.id,
            result: result2
          };
          traceSendingResponse(message, method, startTime2);
          messageWriter.write(message).catch(() => logger.error(`Sending response failed.`));
        }
        traceReceivedRequest(requestMessage);
        const element = requestHandlers.get(requestMessage.method);
        let type;
        let requestHandler;
        if (element) {
          type = element.type;
          requestHandler = element.handler;
        }
        const startTime = Date.now();
        if (requestHandler || starRequestHandler) {
          const tokenKey = requestMessage.id ?? String(Date.now());
          const cancellationSource = IdCancellationReceiverStrategy.is(cancellationStrategy.receiver) ? cancellationStrategy.receiver.createCancellationTokenSource(tokenKey) : cancellationStrategy.receiver.createCancellationTokenSource(requestMessage);
          if (requestMessage.id !== null && knownCanceledRequests.has(requestMessage.id)) {
            cancellationSource.cancel();
          }
          if (requestMessage.id !== null) {
            requestTokens.set(tokenKey, cancellationSource);
          }
          try {
            let handlerResult;
            if (requestHandler) {
              if (requestMessage.params === void 0) {
                if (type !== void 0 && type.numberOfParams !== 0) {
                  replyError(new messages_1.ResponseError(messages_1.ErrorCodes.InvalidParams, `Request ${requestMessage.method} defines ${type.numberOfParams} params but received none.`), requestMessage.method, startTime);
                  return;
                }
                handlerResult = requestHandler(cancellationSource.token);
              } else if (Array.isArray(requestMessage.params)) {
                if (type !== void 0 && type.parameterStructures === messages_1.ParameterStructures.byName) {
                  replyError(new messages_1.ResponseError(messages_1.ErrorCodes.InvalidParams, `Request ${requestMessage.method} defines parameters by name but received parameters by position`), requestMessage.method, startTime);
                  return;
                }
                handlerResult = requestHandler(...requestMessage.params, cancellationSource.token);
              } else {
                if (type !== void 0 && type.parameterStructures === messages_1.ParameterStructures.byPosition) {
                  replyError(new messages_1.ResponseError(messages_1.ErrorCodes.InvalidParams, `Request ${requestMessage.method} defines parameters by position but received parameters by name`), requestMessage.method, startTime);
                  return;
                }
                handlerResult = requestHandler(requestMessage.params, cancellationSource.token);
              }
            } else if (starRequestHandler) {
              handlerResult = starRequestHandler(requestMessage.method, requestMessage.params, cancellationSource.token);
            }
            const promise = handlerResult;
            if (!handlerResult) {
              requestTokens.delete(tokenKey);
              replySuccess(handlerResult, requestMessage.method, startTime);
            } else if (promise.then) {
              promise.then((resultOrError) => {
                requestTokens.delete(tokenKey);
                reply(resultOrError, requestMessage.method, startTime);
              }, (error) => {
                requestTokens.delete(tokenKey);
                if (error instanceof messages_1.ResponseError) {
                  replyError(error, requestMessage.method, startTime);
                } else if (error && Is.string(error.message)) {
                  replyError(new messages_1.ResponseError(messages_1.ErrorCodes.InternalError, `Request ${requestMessage.method} failed with message: ${error.message}`), requestMessage.method, startTime);
                } else {
                  replyError(new messages_1.ResponseError(messages_1.ErrorCodes.InternalError, `Request ${requestMessage.method} failed unexpectedly without providing any details.`), requestMessage.method, startTime);
                }
              });
            } else {
              requestTokens.delete(tokenKey);
              reply(handlerResult, requestMessage.method, startTime);
            }
          } catch (error) {
            requestTokens.delete(tokenKey);
            if (error instanceof messages_1.ResponseError) {
              reply(error, requestMessage.method, startTime);
            } else if (error && Is.string(error.message)) {
              replyError(new messages_1.ResponseError(messages_1.ErrorCodes.InternalError, `Request ${requestMessage.method} failed with message: ${error.message}`), requestMessage.method, startTime);
            } else {
              replyError(new messages_1.ResponseError(messages_1.ErrorCodes.InternalError, `Request ${requestMessage.method} failed unexpectedly without providing any details.`), requestMessage.method, startTime);
            }
          }
        } else {
          replyError(new messages_1.ResponseError(messages_1.ErrorCodes.MethodNotFound, `Unhandled method ${requestMessage.method}`), requestMessage.method, startTime);
        }
      }
      function handleResponse(responseMessage) {
        if (isDisposed()) {
          return;
        }
        if (responseMessage.id === null) {
          if (responseMessage.error) {
            logger.error(`Received response message without id: Error is: 
${JSON.stringify(responseMessage.error, void 0, 4)}`);
          } else {
            logger.error(`Received response message without id. No further error information provided.`);
          }
        } else {
          const key = responseMessage.id;
          const responsePromise = responsePromises.get(key);
          traceReceivedResponse(responseMessage, responsePromise);
          if (responsePromise !== void 0) {
            responsePromises.delete(key);
            try {
              if (responseMessage.error) {
                const error = responseMessage.error;
                responsePromise.reject(new messages_1.ResponseError(error.code, error.message, error.data));
              } else if (responseMessage.result !== void 0) {
                responsePromise.resolve(responseMessage.result);
              } else {
                throw new Error("Should never happen.");
              }
            } catch (error) {
              if (error.message) {
                logger.error(`Response handler '${responsePromise.method}' failed with message: ${error.message}`);
              } else {
                logger.error(`Response handler '${responsePromise.method}' failed unexpectedly.`);
              }
            }
          }
        }
      }
      function handleNotification(message) {
        if (isDisposed()) {
          return;
        }
        let type = void 0;
        let notificationHandler;
        if (message.method === CancelNotification.type.method) {
          const cancelId = message.params.id;
          knownCanceledRequests.delete(cancelId);
          traceReceivedNotification(message);
          return;
        } else {
          const element = notificationHandlers.get(message.method);
          if (element) {
            notificationHandler = element.handler;
            type = element.type;
          }
        }
        if (notificationHandler || starNotificationHandler) {
          try {
            traceReceivedNotification(message);
            if (notificationHandler) {
              if (message.params === void 0) {
                if (type !== void 0) {
                  if (type.numberOfParams !== 0 && type.parameterStructures !== messages_1.ParameterStructures.byName) {
                    logger.error(`Notification ${message.method} defines ${type.numberOfParams} params but received none.`);
                  }
                }
                notificationHandler();
              } else if (Array.isArray(message.params)) {
                const params = message.params;
                if (message.method === ProgressNotification.type.method && params.length === 2 && ProgressToken.is(params[0])) {
                  notificationHandler({ token: params[0], value: params[1] });
                } else {
                  if (type !== void 0) {
                    if (type.parameterStructures === messages_1.ParameterStructures.byName) {
                      logger.error(`Notification ${message.method} defines parameters by name but received parameters by position`);
                    }
                    if (type.numberOfParams !== message.params.length) {
                      logger.error(`Notification ${message.method} defines ${type.numberOfParams} params but received ${params.length} arguments`);
                    }
                  }
                  notificationHandler(...params);
                }
              } else {
                if (type !== void 0 && type.parameterStructures === messages_1.ParameterStructures.byPosition) {
                  logger.error(`Notification ${message.method} defines parameters by position but received parameters by name`);
                }
                notificationHandler(message.params);
              }
            } else if (starNotificationHandler) {
              starNotificationHandler(message.method, message.params);
            }
          } catch (error) {
            if (error.message) {
              logger.error(`Notification handler '${message.method}' failed with message: ${error.message}`);
            } else {
              logger.error(`Notification handler '${message.method}' failed unexpectedly.`);
            }
          }
        } else {
          unhandledNotificationEmitter.fire(message);
        }
      }
      function handleInvalidMessage(message) {
        if (!message) {
          logger.error("Received empty message.");
          return;
        }
        logger.error(`Received message which is neither a response nor a notification message:
${JSON.stringify(message, null, 4)}`);
        const responseMessage = message;
        if (Is.string(responseMessage.id) || Is.number(responseMessage.id)) {
          const key = responseMessage.id;
          const responseHandler = responsePromises.get(key);
          if (responseHandler) {
            responseHandler.reject(new Error("The received response has neither a result nor an error property."));
          }
        }
      }
      function stringifyTrace(params) {
        if (params === void 0 || params === null) {
          return void 0;
        }
        switch (trace) {
          case Trace.Verbose:
            return JSON.stringify(params, null, 4);
          case Trace.Compact:
            return JSON.stringify(params);
          default:
            return void 0;
        }
      }
      function traceSendingRequest(message) {
        if (trace === Trace.Off || !tracer) {
          return;
        }
        if (traceFormat === TraceFormat.Text) {
          let data = void 0;
          if ((trace === Trace.Verbose || trace === Trace.Compact) && message.params) {
            data = `Params: ${stringifyTrace(message.params)}

`;
          }
          tracer.log(`Sending request '${message.method} - (${message.id})'.`, data);
        } else {
          logLSPMessage("send-request", message);
        }
      }
      function traceSendingNotification(message) {
        if (trace === Trace.Off || !tracer) {
          return;
        }
        if (traceFormat === TraceFormat.Text) {
          let data = void 0;
          if (trace === Trace.Verbose || trace === Trace.Compact) {
            if (message.params) {
              data = `Params: ${stringifyTrace(message.params)}

`;
            } else {
              data = "No parameters provided.\n\n";
            }
          }
          tracer.log(`Sending notification '${message.method}'.`, data);
        } else {
          logLSPMessage("send-notification", message);
        }
      }
      function traceSendingResponse(message, method, startTime) {
        if (trace === Trace.Off || !tracer) {
          return;
        }
        if (traceFormat === TraceFormat.Text) {
          let data = void 0;
          if (trace === Trace.Verbose || trace === Trace.Compact) {
            if (message.error && message.error.data) {
              data = `Error data: ${stringifyTrace(message.error.data)}

`;
            } else {
              if (message.result) {
                data = `Result: ${stringifyTrace(message.result)}

`;
              } else if (message.error === void 0) {
                data = "No result returned.\n\n";
              }
            }
          }
          tracer.log(`Sending response '${method} - (${message.id})'. Processing request took ${Date.now() - startTime}ms`, data);
        } else {
          logLSPMessage("send-response", message);
        }
      }
      function traceReceivedRequest(message) {
        if (trace === Trace.Off || !tracer) {
          return;
        }
        if (traceFormat === TraceFormat.Text) {
          let data = void 0;
          if ((trace === Trace.Verbose || trace === Trace.Compact) && message.params) {
            data = `Params: ${stringifyTrace(message.params)}

`;
          }
          tracer.log(`Received request '${message.method} - (${message.id})'.`, data);
        } else {
          logLSPMessage("receive-request", message);
        }
      }
      function traceReceivedNotification(message) {
        if (trace === Trace.Off || !tracer || message.method === LogTraceNotification.type.method) {
          return;
        }
        if (traceFormat === TraceFormat.Text) {
          let data = void 0;
          if (trace === Trace.Verbose || trace === Trace.Compact) {
            if (message.params) {
              data = `Params: ${stringifyTrace(message.params)}

`;
            } else {
              data = "No parameters provided.\n\n";
            }
          }
          tracer.log(`Received notification '${message.method}'.`, data);
        } else {
          logLSPMessage("receive-notification", message);
        }
      }
      function traceReceivedResponse(message, responsePromise) {
        if (trace === Trace.Off || !tracer) {
          return;
        }
        if (traceFormat === TraceFormat.Text) {
          let data = void 0;
          if (trace === Trace.Verbose || trace === Trace.Compact) {
            if (message.error && message.error.data) {
              data = `Error data: ${stringifyTrace(message.error.data)}

`;
            } else {
              if (message.result) {
                data = `Result: ${stringifyTrace(message.result)}

`;
              } else if (message.error === void 0) {
                data = "No result returned.\n\n";
              }
            }
          }
          if (responsePromise) {
            const error = message.error ? ` Request failed: ${message.error.message} (${message.error.code}).` : "";
            tracer.log(`Received response '${responsePromise.method} - (${message.id})' in ${Date.now() - responsePromise.timerStart}ms.${error}`, data);
          } else {
            tracer.log(`Received response ${message.id} without active response promise.`, data);
          }
        } else {
          logLSPMessage("receive-response", message);
        }
      }
      function logLSPMessage(type, message) {
        if (!tracer || trace === Trace.Off) {
          return;
        }
        const lspMessage = {
          isLSPMessage: true,
          type,
          message,
          timestamp: Date.now()
        };
        tracer.log(lspMessage);
      }
      function throwIfClosedOrDisposed() {
        if (isClosed()) {
          throw new ConnectionError(ConnectionErrors.Closed, "Connection is closed.");
        }
        if (isDisposed()) {
          throw new ConnectionError(ConnectionErrors.Disposed, "Connection is disposed.");
        }
      }
      function throwIfListening() {
        if (isListening()) {
          throw new ConnectionError(ConnectionErrors.AlreadyListening, "Connection is already listening");
        }
      }
      function throwIfNotListening() {
        if (!isListening()) {
          throw new Error("Call listen() first.");
        }
      }
      function undefinedToNull(param) {
        if (param === void 0) {
          return null;
        } else {
          return param;
        }
      }
      function nullToUndefined(param) {
        if (param === null) {
          return void 0;
        } else {
          return param;
        }
      }
      function isNamedParam(param) {
        return param !== void 0 && param !== null && !Array.isArray(param) && typeof param === "object";
      }
      function computeSingleParam(parameterStructures, param) {
        switch (parameterStructures) {
          case messages_1.ParameterStructures.auto:
            if (isNamedParam(param)) {
              return nullToUndefined(param);
            } else {
              return [undefinedToNull(param)];
            }
          case messages_1.ParameterStructures.byName:
            if (!isNamedParam(param)) {
              throw new Error(`Received parameters by name but param is not an object literal.`);
            }
            return nullToUndefined(param);
          case messages_1.ParameterStructures.byPosition:
            return [undefinedToNull(param)];
          default:
            throw new Error(`Unknown parameter structure ${parameterStructures.toString()}`);
        }
      }
      function computeMessageParams(type, params) {
        let result2;
        const numberOfParams = type.numberOfParams;
        switch (numberOfParams) {
          case 0:
            result2 = void 0;
            break;
          case 1:
            result2 = computeSingleParam(type.parameterStructures, params[0]);
            break;
          default:
            result2 = [];
            for (let i = 0; i < params.length && i < numberOfParams; i++) {
              result2.push(undefinedToNull(params[i]));
            }
            if (params.length < numberOfParams) {
              for (let i = params.length; i < numberOfParams; i++) {
                result2.push(null);
              }
            }
            break;
        }
        return result2;
      }
      const connection = {
        sendNotification: (type, ...args) => {
          throwIfClosedOrDisposed();
          let method;
          let messageParams;
          if (Is.string(type)) {
            method = type;
            const first = args[0];
            let paramStart = 0;
            let parameterStructures = messages_1.ParameterStructures.auto;
            if (messages_1.ParameterStructures.is(first)) {
              paramStart = 1;
              parameterStructures = first;
            }
            let paramEnd = args.length;
            const numberOfParams = paramEnd - paramStart;
            switch (numberOfParams) {
              case 0:
                messageParams = void 0;
                break;
              case 1:
                messageParams = computeSingleParam(parameterStructures, args[paramStart]);
                break;
              default:
                if (parameterStructures === messages_1.ParameterStructures.byName) {
                  throw new Error(`Received ${numberOfParams} parameters for 'by Name' notification parameter structure.`);
                }
                messageParams = args.slice(paramStart, paramEnd).map((value) => undefinedToNull(value));
                break;
            }
          } else {
            const params = args;
            method = type.method;
            messageParams = computeMessageParams(type, params);
          }
          const notificationMessage = {
            jsonrpc: version,
            method,
            params: messageParams
          };
          traceSendingNotification(notificationMessage);
          return messageWriter.write(notificationMessage).catch((error) => {
            logger.error(`Sending notification failed.`);
            throw error;
          });
        },
        onNotification: (type, handler) => {
          throwIfClosedOrDisposed();
          let method;
          if (Is.func(type)) {
            starNotificationHandler = type;
          } else if (handler) {
            if (Is.string(type)) {
              method = type;
              notificationHandlers.set(type, { type: void 0, handler });
            } else {
              method = type.method;
              notificationHandlers.set(type.method, { type, handler });
            }
          }
          return {
            dispose: () => {
              if (method !== void 0) {
                notificationHandlers.delete(method);
              } else {
                starNotificationHandler = void 0;
              }
            }
          };
        },
        onProgress: (_type, token, handler) => {
          if (progressHandlers.has(token)) {
            throw new Error(`Progress handler for token ${token} already registered`);
          }
          progressHandlers.set(token, handler);
          return {
            dispose: () => {
              progressHandlers.delete(token);
            }
          };
        },
        sendProgress: (_type, token, value) => {
          return connection.sendNotification(ProgressNotification.type, { token, value });
        },
        onUnhandledProgress: unhandledProgressEmitter.event,
        sendRequest: (type, ...args) => {
          throwIfClosedOrDisposed();
          throwIfNotListening();
          let method;
          let messageParams;
          let token = void 0;
          if (Is.string(type)) {
            method = type;
            const first = args[0];
            const last = args[args.length - 1];
            let paramStart = 0;
            let parameterStructures = messages_1.ParameterStructures.auto;
            if (messages_1.ParameterStructures.is(first)) {
              paramStart = 1;
              parameterStructures = first;
            }
            let paramEnd = args.length;
            if (cancellation_1.CancellationToken.is(last)) {
              paramEnd = paramEnd - 1;
              token = last;
            }
            const numberOfParams = paramEnd - paramStart;
            switch (numberOfParams) {
              case 0:
                messageParams = void 0;
                break;
              case 1:
                messageParams = computeSingleParam(parameterStructures, args[paramStart]);
                break;
              default:
                if (parameterStructures === messages_1.ParameterStructures.byName) {
                  throw new Error(`Received ${numberOfParams} parameters for 'by Name' request parameter structure.`);
                }
                messageParams = args.slice(paramStart, paramEnd).map((value) => undefinedToNull(value));
                break;
            }
          } else {
            const params = args;
            method = type.method;
            messageParams = computeMessageParams(type, params);
            const numberOfParams = type.numberOfParams;
            token = cancellation_1.CancellationToken.is(params[numberOfParams]) ? params[numberOfParams] : void 0;
          }
          const id = sequenceNumber++;
          let disposable;
          if (token) {
            disposable = token.onCancellationRequested(() => {
              const p = cancellationStrategy.sender.sendCancellation(connection, id);
              if (p === void 0) {
                logger.log(`Received no promise from cancellation strategy when cancelling id ${id}`);
                return Promise.resolve();
              } else {
                return p.catch(() => {
                  logger.log(`Sending cancellation messages for id ${id} failed`);
                });
              }
            });
          }
          const requestMessage = {
            jsonrpc: version,
            id,
            method,
            params: messageParams
          };
          traceSendingRequest(requestMessage);
          if (typeof cancellationStrategy.sender.enableCancellation === "function") {
            cancellationStrategy.sender.enableCancellation(requestMessage);
          }
          return new Promise(async (resolve3, reject) => {
            const resolveWithCleanup = (r) => {
              resolve3(r);
              cancellationStrategy.sender.cleanup(id);
              disposable?.dispose();
            };
            const rejectWithCleanup = (r) => {
              reject(r);
              cancellationStrategy.sender.cleanup(id);
              disposable?.dispose();
            };
            const responsePromise = { method, timerStart: Date.now(), resolve: resolveWithCleanup, reject: rejectWithCleanup };
            try {
              await messageWriter.write(requestMessage);
              responsePromises.set(id, responsePromise);
            } catch (error) {
              logger.error(`Sending request failed.`);
              responsePromise.reject(new messages_1.ResponseError(messages_1.ErrorCodes.MessageWriteError, error.message ? error.message : "Unknown reason"));
              throw error;
            }
          });
        },
        onRequest: (type, handler) => {
          throwIfClosedOrDisposed();
          let method = null;
          if (StarRequestHandler.is(type)) {
            method = void 0;
            starRequestHandler = type;
          } else if (Is.string(type)) {
            method = null;
            if (handler !== void 0) {
              method = type;
              requestHandlers.set(type, { handler, type: void 0 });
            }
          } else {
            if (handler !== void 0) {
              method = type.method;
              requestHandlers.set(type.method, { type, handler });
            }
          }
          return {
            dispose: () => {
              if (method === null) {
                return;
              }
              if (method !== void 0) {
                requestHandlers.delete(method);
              } else {
                starRequestHandler = void 0;
              }
            }
          };
        },
        hasPendingResponse: () => {
          return responsePromises.size > 0;
        },
        trace: async (_value, _tracer, sendNotificationOrTraceOptions) => {
          let _sendNotification = false;
          let _traceFormat = TraceFormat.Text;
          if (sendNotificationOrTraceOptions !== void 0) {
            if (Is.boolean(sendNotificationOrTraceOptions)) {
              _sendNotification = sendNotificationOrTraceOptions;
            } else {
              _sendNotification = sendNotificationOrTraceOptions.sendNotification || false;
              _traceFormat = sendNotificationOrTraceOptions.traceFormat || TraceFormat.Text;
            }
          }
          trace = _value;
          traceFormat = _traceFormat;
          if (trace === Trace.Off) {
            tracer = void 0;
          } else {
            tracer = _tracer;
          }
          if (_sendNotification && !isClosed() && !isDisposed()) {
            await connection.sendNotification(SetTraceNotification.type, { value: Trace.toString(_value) });
          }
        },
        onError: errorEmitter.event,
        onClose: closeEmitter.event,
        onUnhandledNotification: unhandledNotificationEmitter.event,
        onDispose: disposeEmitter.event,
        end: () => {
          messageWriter.end();
        },
        dispose: () => {
          if (isDisposed()) {
            return;
          }
          state = ConnectionState.Disposed;
          disposeEmitter.fire(void 0);
          const error = new messages_1.ResponseError(messages_1.ErrorCodes.PendingResponseRejected, "Pending response rejected since connection got disposed");
          for (const promise of responsePromises.values()) {
            promise.reject(error);
          }
          responsePromises = /* @__PURE__ */ new Map();
          requestTokens = /* @__PURE__ */ new Map();
          knownCanceledRequests = /* @__PURE__ */ new Set();
          messageQueue = new linkedMap_1.LinkedMap();
          if (Is.func(messageWriter.dispose)) {
            messageWriter.dispose();
          }
          if (Is.func(messageReader.dispose)) {
            messageReader.dispose();
          }
        },
        listen: () => {
          throwIfClosedOrDisposed();
          throwIfListening();
          state = ConnectionState.Listening;
          messageReader.listen(callback);
        },
        inspect: () => {
          (0, ral_1.default)().console.log("inspect");
        }
      };
      connection.onNotification(LogTraceNotification.type, (params) => {
        if (trace === Trace.Off || !tracer) {
          return;
        }
        const verbose = trace === Trace.Verbose || trace === Trace.Compact;
        tracer.log(params.message, verbose ? params.verbose : void 0);
      });
      connection.onNotification(ProgressNotification.type, (params) => {
        const handler = progressHandlers.get(params.token);
        if (handler) {
          handler(params.value);
        } else {
          unhandledProgressEmitter.fire(params);
        }
      });
      return connection;
    }
    exports2.createMessageConnection = createMessageConnection;
  }
});

// node_modules/vscode-jsonrpc/lib/common/api.js
var require_api = __commonJS({
  "node_modules/vscode-jsonrpc/lib/common/api.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.ProgressType = exports2.ProgressToken = exports2.createMessageConnection = exports2.NullLogger = exports2.ConnectionOptions = exports2.ConnectionStrategy = exports2.AbstractMessageBuffer = exports2.WriteableStreamMessageWriter = exports2.AbstractMessageWriter = exports2.MessageWriter = exports2.ReadableStreamMessageReader = exports2.AbstractMessageReader = exports2.MessageReader = exports2.SharedArrayReceiverStrategy = exports2.SharedArraySenderStrategy = exports2.CancellationToken = exports2.CancellationTokenSource = exports2.Emitter = exports2.Event = exports2.Disposable = exports2.LRUCache = exports2.Touch = exports2.LinkedMap = exports2.ParameterStructures = exports2.NotificationType9 = exports2.NotificationType8 = exports2.NotificationType7 = exports2.NotificationType6 = exports2.NotificationType5 = exports2.NotificationType4 = exports2.NotificationType3 = exports2.NotificationType2 = exports2.NotificationType1 = exports2.NotificationType0 = exports2.NotificationType = exports2.ErrorCodes = exports2.ResponseError = exports2.RequestType9 = exports2.RequestType8 = exports2.RequestType7 = exports2.RequestType6 = exports2.RequestType5 = exports2.RequestType4 = exports2.RequestType3 = exports2.RequestType2 = exports2.RequestType1 = exports2.RequestType0 = exports2.RequestType = exports2.Message = exports2.RAL = void 0;
    exports2.MessageStrategy = exports2.CancellationStrategy = exports2.CancellationSenderStrategy = exports2.CancellationReceiverStrategy = exports2.ConnectionError = exports2.ConnectionErrors = exports2.LogTraceNotification = exports2.SetTraceNotification = exports2.TraceFormat = exports2.TraceValues = exports2.Trace = void 0;
    var messages_1 = require_messages();
    Object.defineProperty(exports2, "Message", { enumerable: true, get: function() {
      return messages_1.Message;
    } });
    Object.defineProperty(exports2, "RequestType", { enumerable: true, get: function() {
      return messages_1.RequestType;
    } });
    Object.defineProperty(exports2, "RequestType0", { enumerable: true, get: function() {
      return messages_1.RequestType0;
    } });
    Object.defineProperty(exports2, "RequestType1", { enumerable: true, get: function() {
      return messages_1.RequestType1;
    } });
    Object.defineProperty(exports2, "RequestType2", { enumerable: true, get: function() {
      return messages_1.RequestType2;
    } });
    Object.defineProperty(exports2, "RequestType3", { enumerable: true, get: function() {
      return messages_1.RequestType3;
    } });
    Object.defineProperty(exports2, "RequestType4", { enumerable: true, get: function() {
      return messages_1.RequestType4;
    } });
    Object.defineProperty(exports2, "RequestType5", { enumerable: true, get: function() {
      return messages_1.RequestType5;
    } });
    Object.defineProperty(exports2, "RequestType6", { enumerable: true, get: function() {
      return messages_1.RequestType6;
    } });
    Object.defineProperty(exports2, "RequestType7", { enumerable: true, get: function() {
      return messages_1.RequestType7;
    } });
    Object.defineProperty(exports2, "RequestType8", { enumerable: true, get: function() {
      return messages_1.RequestType8;
    } });
    Object.defineProperty(exports2, "RequestType9", { enumerable: true, get: function() {
      return messages_1.RequestType9;
    } });
    Object.defineProperty(exports2, "ResponseError", { enumerable: true, get: function() {
      return messages_1.ResponseError;
    } });
    Object.defineProperty(exports2, "ErrorCodes", { enumerable: true, get: function() {
      return messages_1.ErrorCodes;
    } });
    Object.defineProperty(exports2, "NotificationType", { enumerable: true, get: function() {
      return messages_1.NotificationType;
    } });
    Object.defineProperty(exports2, "NotificationType0", { enumerable: true, get: function() {
      return messages_1.NotificationType0;
    } });
    Object.defineProperty(exports2, "NotificationType1", { enumerable: true, get: function() {
      return messages_1.NotificationType1;
    } });
    Object.defineProperty(exports2, "NotificationType2", { enumerable: true, get: function() {
      return messages_1.NotificationType2;
    } });
    Object.defineProperty(exports2, "NotificationType3", { enumerable: true, get: function() {
      return messages_1.NotificationType3;
    } });
    Object.defineProperty(exports2, "NotificationType4", { enumerable: true, get: function() {
      return messages_1.NotificationType4;
    } });
    Object.defineProperty(exports2, "NotificationType5", { enumerable: true, get: function() {
      return messages_1.NotificationType5;
    } });
    Object.defineProperty(exports2, "NotificationType6", { enumerable: true, get: function() {
      return messages_1.NotificationType6;
    } });
    Object.defineProperty(exports2, "NotificationType7", { enumerable: true, get: function() {
      return messages_1.NotificationType7;
    } });
    Object.defineProperty(exports2, "NotificationType8", { enumerable: true, get: function() {
      return messages_1.NotificationType8;
    } });
    Object.defineProperty(exports2, "NotificationType9", { enumerable: true, get: function() {
      return messages_1.NotificationType9;
    } });
    Object.defineProperty(exports2, "ParameterStructures", { enumerable: true, get: function() {
      return messages_1.ParameterStructures;
    } });
    var linkedMap_1 = require_linkedMap();
    Object.defineProperty(exports2, "LinkedMap", { enumerable: true, get: function() {
      return linkedMap_1.LinkedMap;
    } });
    Object.defineProperty(exports2, "LRUCache", { enumerable: true, get: function() {
      return linkedMap_1.LRUCache;
    } });
    Object.defineProperty(exports2, "Touch", { enumerable: true, get: function() {
      return linkedMap_1.Touch;
    } });
    var disposable_1 = require_disposable();
    Object.defineProperty(exports2, "Disposable", { enumerable: true, get: function() {
      return disposable_1.Disposable;
    } });
    var events_1 = require_events();
    Object.defineProperty(exports2, "Event", { enumerable: true, get: function() {
      return events_1.Event;
    } });
    Object.defineProperty(exports2, "Emitter", { enumerable: true, get: function() {
      return events_1.Emitter;
    } });
    var cancellation_1 = require_cancellation();
    Object.defineProperty(exports2, "CancellationTokenSource", { enumerable: true, get: function() {
      return cancellation_1.CancellationTokenSource;
    } });
    Object.defineProperty(exports2, "CancellationToken", { enumerable: true, get: function() {
      return cancellation_1.CancellationToken;
    } });
    var sharedArrayCancellation_1 = require_sharedArrayCancellation();
    Object.defineProperty(exports2, "SharedArraySenderStrategy", { enumerable: true, get: function() {
      return sharedArrayCancellation_1.SharedArraySenderStrategy;
    } });
    Object.defineProperty(exports2, "SharedArrayReceiverStrategy", { enumerable: true, get: function() {
      return sharedArrayCancellation_1.SharedArrayReceiverStrategy;
    } });
    var messageReader_1 = require_messageReader();
    Object.defineProperty(exports2, "MessageReader", { enumerable: true, get: function() {
      return messageReader_1.MessageReader;
    } });
    Object.defineProperty(exports2, "AbstractMessageReader", { enumerable: true, get: function() {
      return messageReader_1.AbstractMessageReader;
    } });
    Object.defineProperty(exports2, "ReadableStreamMessageReader", { enumerable: true, get: function() {
      return messageReader_1.ReadableStreamMessageReader;
    } });
    var messageWriter_1 = require_messageWriter();
    Object.defineProperty(exports2, "MessageWriter", { enumerable: true, get: function() {
      return messageWriter_1.MessageWriter;
    } });
    Object.defineProperty(exports2, "AbstractMessageWriter", { enumerable: true, get: function() {
      return messageWriter_1.AbstractMessageWriter;
    } });
    Object.defineProperty(exports2, "WriteableStreamMessageWriter", { enumerable: true, get: function() {
      return messageWriter_1.WriteableStreamMessageWriter;
    } });
    var messageBuffer_1 = require_messageBuffer();
    Object.defineProperty(exports2, "AbstractMessageBuffer", { enumerable: true, get: function() {
      return messageBuffer_1.AbstractMessageBuffer;
    } });
    var connection_1 = require_connection();
    Object.defineProperty(exports2, "ConnectionStrategy", { enumerable: true, get: function() {
      return connection_1.ConnectionStrategy;
    } });
    Object.defineProperty(exports2, "ConnectionOptions", { enumerable: true, get: function() {
      return connection_1.ConnectionOptions;
    } });
    Object.defineProperty(exports2, "NullLogger", { enumerable: true, get: function() {
      return connection_1.NullLogger;
    } });
    Object.defineProperty(exports2, "createMessageConnection", { enumerable: true, get: function() {
      return connection_1.createMessageConnection;
    } });
    Object.defineProperty(exports2, "ProgressToken", { enumerable: true, get: function() {
      return connection_1.ProgressToken;
    } });
    Object.defineProperty(exports2, "ProgressType", { enumerable: true, get: function() {
      return connection_1.ProgressType;
    } });
    Object.defineProperty(exports2, "Trace", { enumerable: true, get: function() {
      return connection_1.Trace;
    } });
    Object.defineProperty(exports2, "TraceValues", { enumerable: true, get: function() {
      return connection_1.TraceValues;
    } });
    Object.defineProperty(exports2, "TraceFormat", { enumerable: true, get: function() {
      return connection_1.TraceFormat;
    } });
    Object.defineProperty(exports2, "SetTraceNotification", { enumerable: true, get: function() {
      return connection_1.SetTraceNotification;
    } });
    Object.defineProperty(exports2, "LogTraceNotification", { enumerable: true, get: function() {
      return connection_1.LogTraceNotification;
    } });
    Object.defineProperty(exports2, "ConnectionErrors", { enumerable: true, get: function() {
      return connection_1.ConnectionErrors;
    } });
    Object.defineProperty(exports2, "ConnectionError", { enumerable: true, get: function() {
      return connection_1.ConnectionError;
    } });
    Object.defineProperty(exports2, "CancellationReceiverStrategy", { enumerable: true, get: function() {
      return connection_1.CancellationReceiverStrategy;
    } });
    Object.defineProperty(exports2, "CancellationSenderStrategy", { enumerable: true, get: function() {
      return connection_1.CancellationSenderStrategy;
    } });
    Object.defineProperty(exports2, "CancellationStrategy", { enumerable: true, get: function() {
      return connection_1.CancellationStrategy;
    } });
    Object.defineProperty(exports2, "MessageStrategy", { enumerable: true, get: function() {
      return connection_1.MessageStrategy;
    } });
    var ral_1 = require_ral();
    exports2.RAL = ral_1.default;
  }
});

// node_modules/vscode-jsonrpc/lib/node/ril.js
var require_ril = __commonJS({
  "node_modules/vscode-jsonrpc/lib/node/ril.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    var util_1 = require("util");
    var api_1 = require_api();
    var MessageBuffer = class _MessageBuffer extends api_1.AbstractMessageBuffer {
      constructor(encoding = "utf-8") {
        super(encoding);
      }
      emptyBuffer() {
        return _MessageBuffer.emptyBuffer;
      }
      fromString(value, encoding) {
        return Buffer.from(value, encoding);
      }
      toString(value, encoding) {
        if (value instanceof Buffer) {
          return value.toString(encoding);
        } else {
          return new util_1.TextDecoder(encoding).decode(value);
        }
      }
      asNative(buffer, length) {
        if (length === void 0) {
          return buffer instanceof Buffer ? buffer : Buffer.from(buffer);
        } else {
          return buffer instanceof Buffer ? buffer.slice(0, length) : Buffer.from(buffer, 0, length);
        }
      }
      allocNative(length) {
        return Buffer.allocUnsafe(length);
      }
    };
    MessageBuffer.emptyBuffer = Buffer.allocUnsafe(0);
    var ReadableStreamWrapper = class {
      constructor(stream) {
        this.stream = stream;
      }
      onClose(listener) {
        this.stream.on("close", listener);
        return api_1.Disposable.create(() => this.stream.off("close", listener));
      }
      onError(listener) {
        this.stream.on("error", listener);
        return api_1.Disposable.create(() => this.stream.off("error", listener));
      }
      onEnd(listener) {
        this.stream.on("end", listener);
        return api_1.Disposable.create(() => this.stream.off("end", listener));
      }
      onData(listener) {
        this.stream.on("data", listener);
        return api_1.Disposable.create(() => this.stream.off("data", listener));
      }
    };
    var WritableStreamWrapper = class {
      constructor(stream) {
        this.stream = stream;
      }
      onClose(listener) {
        this.stream.on("close", listener);
        return api_1.Disposable.create(() => this.stream.off("close", listener));
      }
      onError(listener) {
        this.stream.on("error", listener);
        return api_1.Disposable.create(() => this.stream.off("error", listener));
      }
      onEnd(listener) {
        this.stream.on("end", listener);
        return api_1.Disposable.create(() => this.stream.off("end", listener));
      }
      write(data, encoding) {
        return new Promise((resolve3, reject) => {
          const callback = (error) => {
            if (error === void 0 || error === null) {
              resolve3();
            } else {
              reject(error);
            }
          };
          if (typeof data === "string") {
            this.stream.write(data, encoding, callback);
          } else {
            this.stream.write(data, callback);
          }
        });
      }
      end() {
        this.stream.end();
      }
    };
    var _ril = Object.freeze({
      messageBuffer: Object.freeze({
        create: (encoding) => new MessageBuffer(encoding)
      }),
      applicationJson: Object.freeze({
        encoder: Object.freeze({
          name: "application/json",
          encode: (msg, options2) => {
            try {
              return Promise.resolve(Buffer.from(JSON.stringify(msg, void 0, 0), options2.charset));
            } catch (err) {
              return Promise.reject(err);
            }
          }
        }),
        decoder: Object.freeze({
          name: "application/json",
          decode: (buffer, options2) => {
            try {
              if (buffer instanceof Buffer) {
                return Promise.resolve(JSON.parse(buffer.toString(options2.charset)));
              } else {
                return Promise.resolve(JSON.parse(new util_1.TextDecoder(options2.charset).decode(buffer)));
              }
            } catch (err) {
              return Promise.reject(err);
            }
          }
        })
      }),
      stream: Object.freeze({
        asReadableStream: (stream) => new ReadableStreamWrapper(stream),
        asWritableStream: (stream) => new WritableStreamWrapper(stream)
      }),
      console,
      timer: Object.freeze({
        setTimeout(callback, ms, ...args) {
          const handle = setTimeout(callback, ms, ...args);
          return { dispose: () => clearTimeout(handle) };
        },
        setImmediate(callback, ...args) {
          const handle = setImmediate(callback, ...args);
          return { dispose: () => clearImmediate(handle) };
        },
        setInterval(callback, ms, ...args) {
          const handle = setInterval(callback, ms, ...args);
          return { dispose: () => clearInterval(handle) };
        }
      })
    });
    function RIL() {
      return _ril;
    }
    (function(RIL2) {
      function install() {
        api_1.RAL.install(_ril);
      }
      RIL2.install = install;
    })(RIL || (RIL = {}));
    exports2.default = RIL;
  }
});

// node_modules/vscode-jsonrpc/lib/node/main.js
var require_main = __commonJS({
  "node_modules/vscode-jsonrpc/lib/node/main.js"(exports2) {
    "use strict";
    var __createBinding = exports2 && exports2.__createBinding || (Object.create ? (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      var desc = Object.getOwnPropertyDescriptor(m, k);
      if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
        desc = { enumerable: true, get: function() {
          return m[k];
        } };
      }
      Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      o[k2] = m[k];
    }));
    var __exportStar = exports2 && exports2.__exportStar || function(m, exports3) {
      for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports3, p)) __createBinding(exports3, m, p);
    };
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.createMessageConnection = exports2.createServerSocketTransport = exports2.createClientSocketTransport = exports2.createServerPipeTransport = exports2.createClientPipeTransport = exports2.generateRandomPipeName = exports2.StreamMessageWriter = exports2.StreamMessageReader = exports2.SocketMessageWriter = exports2.SocketMessageReader = exports2.PortMessageWriter = exports2.PortMessageReader = exports2.IPCMessageWriter = exports2.IPCMessageReader = void 0;
    var ril_1 = require_ril();
    ril_1.default.install();
    var path = require("path");
    var os = require("os");
    var crypto_1 = require("crypto");
    var net_1 = require("net");
    var api_1 = require_api();
    __exportStar(require_api(), exports2);
    var IPCMessageReader = class extends api_1.AbstractMessageReader {
      constructor(process2) {
        super();
        this.process = process2;
        let eventEmitter = this.process;
        eventEmitter.on("error", (error) => this.fireError(error));
        eventEmitter.on("close", () => this.fireClose());
      }
      listen(callback) {
        this.process.on("message", callback);
        return api_1.Disposable.create(() => this.process.off("message", callback));
      }
    };
    exports2.IPCMessageReader = IPCMessageReader;
    var IPCMessageWriter = class extends api_1.AbstractMessageWriter {
      constructor(process2) {
        super();
        this.process = process2;
        this.errorCount = 0;
        const eventEmitter = this.process;
        eventEmitter.on("error", (error) => this.fireError(error));
        eventEmitter.on("close", () => this.fireClose);
      }
      write(msg) {
        try {
          if (typeof this.process.send === "function") {
            this.process.send(msg, void 0, void 0, (error) => {
              if (error) {
                this.errorCount++;
                this.handleError(error, msg);
              } else {
                this.errorCount = 0;
              }
            });
          }
          return Promise.resolve();
        } catch (error) {
          this.handleError(error, msg);
          return Promise.reject(error);
        }
      }
      handleError(error, msg) {
        this.errorCount++;
        this.fireError(error, msg, this.errorCount);
      }
      end() {
      }
    };
    exports2.IPCMessageWriter = IPCMessageWriter;
    var PortMessageReader = class extends api_1.AbstractMessageReader {
      constructor(port) {
        super();
        this.onData = new api_1.Emitter();
        port.on("close", () => this.fireClose);
        port.on("error", (error) => this.fireError(error));
        port.on("message", (message) => {
          this.onData.fire(message);
        });
      }
      listen(callback) {
        return this.onData.event(callback);
      }
    };
    exports2.PortMessageReader = PortMessageReader;
    var PortMessageWriter = class extends api_1.AbstractMessageWriter {
      constructor(port) {
        super();
        this.port = port;
        this.errorCount = 0;
        port.on("close", () => this.fireClose());
        port.on("error", (error) => this.fireError(error));
      }
      write(msg) {
        try {
          this.port.postMessage(msg);
          return Promise.resolve();
        } catch (error) {
          this.handleError(error, msg);
          return Promise.reject(error);
        }
      }
      handleError(error, msg) {
        this.errorCount++;
        this.fireError(error, msg, this.errorCount);
      }
      end() {
      }
    };
    exports2.PortMessageWriter = PortMessageWriter;
    var SocketMessageReader = class extends api_1.ReadableStreamMessageReader {
      constructor(socket, encoding = "utf-8") {
        super((0, ril_1.default)().stream.asReadableStream(socket), encoding);
      }
    };
    exports2.SocketMessageReader = SocketMessageReader;
    var SocketMessageWriter = class extends api_1.WriteableStreamMessageWriter {
      constructor(socket, options2) {
        super((0, ril_1.default)().stream.asWritableStream(socket), options2);
        this.socket = socket;
      }
      dispose() {
        super.dispose();
        this.socket.destroy();
      }
    };
    exports2.SocketMessageWriter = SocketMessageWriter;
    var StreamMessageReader2 = class extends api_1.ReadableStreamMessageReader {
      constructor(readable, encoding) {
        super((0, ril_1.default)().stream.asReadableStream(readable), encoding);
      }
    };
    exports2.StreamMessageReader = StreamMessageReader2;
    var StreamMessageWriter2 = class extends api_1.WriteableStreamMessageWriter {
      constructor(writable, options2) {
        super((0, ril_1.default)().stream.asWritableStream(writable), options2);
      }
    };
    exports2.StreamMessageWriter = StreamMessageWriter2;
    var XDG_RUNTIME_DIR = process.env["XDG_RUNTIME_DIR"];
    var safeIpcPathLengths = /* @__PURE__ */ new Map([
      ["linux", 107],
      ["darwin", 103]
    ]);
    function generateRandomPipeName() {
      const randomSuffix = (0, crypto_1.randomBytes)(21).toString("hex");
      if (process.platform === "win32") {
        return `\\\\.\\pipe\\vscode-jsonrpc-${randomSuffix}-sock`;
      }
      let result2;
      if (XDG_RUNTIME_DIR) {
        result2 = path.join(XDG_RUNTIME_DIR, `vscode-ipc-${randomSuffix}.sock`);
      } else {
        result2 = path.join(os.tmpdir(), `vscode-${randomSuffix}.sock`);
      }
      const limit2 = safeIpcPathLengths.get(process.platform);
      if (limit2 !== void 0 && result2.length > limit2) {
        (0, ril_1.default)().console.warn(`WARNING: IPC handle "${result2}" is longer than ${limit2} characters.`);
      }
      return result2;
    }
    exports2.generateRandomPipeName = generateRandomPipeName;
    function createClientPipeTransport(pipeName, encoding = "utf-8") {
      let connectResolve;
      const connected = new Promise((resolve3, _reject) => {
        connectResolve = resolve3;
      });
      return new Promise((resolve3, reject) => {
        let server = (0, net_1.createServer)((socket) => {
          server.close();
          connectResolve([
            new SocketMessageReader(socket, encoding),
            new SocketMessageWriter(socket, encoding)
          ]);
        });
        server.on("error", reject);
        server.listen(pipeName, () => {
          server.removeListener("error", reject);
          resolve3({
            onConnected: () => {
              return connected;
            }
          });
        });
      });
    }
    exports2.createClientPipeTransport = createClientPipeTransport;
    function createServerPipeTransport(pipeName, encoding = "utf-8") {
      const socket = (0, net_1.createConnection)(pipeName);
      return [
        new SocketMessageReader(socket, encoding),
        new SocketMessageWriter(socket, encoding)
      ];
    }
    exports2.createServerPipeTransport = createServerPipeTransport;
    function createClientSocketTransport(port, encoding = "utf-8") {
      let connectResolve;
      const connected = new Promise((resolve3, _reject) => {
        connectResolve = resolve3;
      });
      return new Promise((resolve3, reject) => {
        const server = (0, net_1.createServer)((socket) => {
          server.close();
          connectResolve([
            new SocketMessageReader(socket, encoding),
            new SocketMessageWriter(socket, encoding)
          ]);
        });
        server.on("error", reject);
        server.listen(port, "127.0.0.1", () => {
          server.removeListener("error", reject);
          resolve3({
            onConnected: () => {
              return connected;
            }
          });
        });
      });
    }
    exports2.createClientSocketTransport = createClientSocketTransport;
    function createServerSocketTransport(port, encoding = "utf-8") {
      const socket = (0, net_1.createConnection)(port, "127.0.0.1");
      return [
        new SocketMessageReader(socket, encoding),
        new SocketMessageWriter(socket, encoding)
      ];
    }
    exports2.createServerSocketTransport = createServerSocketTransport;
    function isReadableStream(value) {
      const candidate = value;
      return candidate.read !== void 0 && candidate.addListener !== void 0;
    }
    function isWritableStream(value) {
      const candidate = value;
      return candidate.write !== void 0 && candidate.addListener !== void 0;
    }
    function createMessageConnection(input, output, logger, options2) {
      if (!logger) {
        logger = api_1.NullLogger;
      }
      const reader = isReadableStream(input) ? new StreamMessageReader2(input) : input;
      const writer = isWritableStream(output) ? new StreamMessageWriter2(output) : output;
      if (api_1.ConnectionStrategy.is(options2)) {
        options2 = { connectionStrategy: options2 };
      }
      return (0, api_1.createMessageConnection)(reader, writer, logger, options2);
    }
    exports2.createMessageConnection = createMessageConnection;
  }
});

// node_modules/vscode-jsonrpc/node.js
var require_node = __commonJS({
  "node_modules/vscode-jsonrpc/node.js"(exports2, module2) {
    "use strict";
    module2.exports = require_main();
  }
});

// node_modules/vscode-languageserver-types/lib/umd/main.js
var require_main2 = __commonJS({
  "node_modules/vscode-languageserver-types/lib/umd/main.js"(exports2, module2) {
    "use strict";
    (function(factory) {
      if (typeof module2 === "object" && typeof module2.exports === "object") {
        var v = factory(require, exports2);
        if (v !== void 0) module2.exports = v;
      } else if (typeof define === "function" && define.amd) {
        define(["require", "exports"], factory);
      }
    })(function(require2, exports3) {
      "use strict";
      Object.defineProperty(exports3, "__esModule", { value: true });
      exports3.TextDocument = exports3.EOL = exports3.WorkspaceFolder = exports3.InlineCompletionContext = exports3.SelectedCompletionInfo = exports3.InlineCompletionTriggerKind = exports3.InlineCompletionList = exports3.InlineCompletionItem = exports3.StringValue = exports3.InlayHint = exports3.InlayHintLabelPart = exports3.InlayHintKind = exports3.InlineValueContext = exports3.InlineValueEvaluatableExpression = exports3.InlineValueVariableLookup = exports3.InlineValueText = exports3.SemanticTokens = exports3.SemanticTokenModifiers = exports3.SemanticTokenTypes = exports3.SelectionRange = exports3.DocumentLink = exports3.FormattingOptions = exports3.CodeLens = exports3.CodeAction = exports3.CodeActionContext = exports3.CodeActionTriggerKind = exports3.CodeActionKind = exports3.DocumentSymbol = exports3.WorkspaceSymbol = exports3.SymbolInformation = exports3.SymbolTag = exports3.SymbolKind = exports3.DocumentHighlight = exports3.DocumentHighlightKind = exports3.SignatureInformation = exports3.ParameterInformation = exports3.Hover = exports3.MarkedString = exports3.CompletionList = exports3.CompletionItem = exports3.CompletionItemLabelDetails = exports3.InsertTextMode = exports3.InsertReplaceEdit = exports3.CompletionItemTag = exports3.InsertTextFormat = exports3.CompletionItemKind = exports3.MarkupContent = exports3.MarkupKind = exports3.TextDocumentItem = exports3.OptionalVersionedTextDocumentIdentifier = exports3.VersionedTextDocumentIdentifier = exports3.TextDocumentIdentifier = exports3.WorkspaceChange = exports3.WorkspaceEdit = exports3.DeleteFile = exports3.RenameFile = exports3.CreateFile = exports3.TextDocumentEdit = exports3.AnnotatedTextEdit = exports3.ChangeAnnotationIdentifier = exports3.ChangeAnnotation = exports3.TextEdit = exports3.Command = exports3.Diagnostic = exports3.CodeDescription = exports3.DiagnosticTag = exports3.DiagnosticSeverity = exports3.DiagnosticRelatedInformation = exports3.FoldingRange = exports3.FoldingRangeKind = exports3.ColorPresentation = exports3.ColorInformation = exports3.Color = exports3.LocationLink = exports3.Location = exports3.Range = exports3.Position = exports3.uinteger = exports3.integer = exports3.URI = exports3.DocumentUri = void 0;
      var DocumentUri;
      (function(DocumentUri2) {
        function is(value) {
          return typeof value === "string";
        }
        DocumentUri2.is = is;
      })(DocumentUri || (exports3.DocumentUri = DocumentUri = {}));
      var URI;
      (function(URI2) {
        function is(value) {
          return typeof value === "string";
        }
        URI2.is = is;
      })(URI || (exports3.URI = URI = {}));
      var integer2;
      (function(integer3) {
        integer3.MIN_VALUE = -2147483648;
        integer3.MAX_VALUE = 2147483647;
        function is(value) {
          return typeof value === "number" && integer3.MIN_VALUE <= value && value <= integer3.MAX_VALUE;
        }
        integer3.is = is;
      })(integer2 || (exports3.integer = integer2 = {}));
      var uinteger;
      (function(uinteger2) {
        uinteger2.MIN_VALUE = 0;
        uinteger2.MAX_VALUE = 2147483647;
        function is(value) {
          return typeof value === "number" && uinteger2.MIN_VALUE <= value && value <= uinteger2.MAX_VALUE;
        }
        uinteger2.is = is;
      })(uinteger || (exports3.uinteger = uinteger = {}));
      var Position;
      (function(Position2) {
        function create(line, character) {
          if (line === Number.MAX_VALUE) {
            line = uinteger.MAX_VALUE;
          }
          if (character === Number.MAX_VALUE) {
            character = uinteger.MAX_VALUE;
          }
          return { line, character };
        }
        Position2.create = create;
        function is(value) {
          var candidate = value;
          return Is.objectLiteral(candidate) && Is.uinteger(candidate.line) && Is.uinteger(candidate.character);
        }
        Position2.is = is;
      })(Position || (exports3.Position = Position = {}));
      var Range;
      (function(Range2) {
        function create(one, two, three, four) {
          if (Is.uinteger(one) && Is.uinteger(two) && Is.uinteger(three) && Is.uinteger(four)) {
            return { start: Position.create(one, two), end: Position.create(three, four) };
          } else if (Position.is(one) && Position.is(two)) {
            return { start: one, end: two };
          } else {
            throw new Error("Range#create called with invalid arguments[".concat(one, ", ").concat(two, ", ").concat(three, ", ").concat(four, "]"));
          }
        }
        Range2.create = create;
        function is(value) {
          var candidate = value;
          return Is.objectLiteral(candidate) && Position.is(candidate.start) && Position.is(candidate.end);
        }
        Range2.is = is;
      })(Range || (exports3.Range = Range = {}));
      var Location;
      (function(Location2) {
        function create(uri, range) {
          return { uri, range };
        }
        Location2.create = create;
        function is(value) {
          var candidate = value;
          return Is.objectLiteral(candidate) && Range.is(candidate.range) && (Is.string(candidate.uri) || Is.undefined(candidate.uri));
        }
        Location2.is = is;
      })(Location || (exports3.Location = Location = {}));
      var LocationLink;
      (function(LocationLink2) {
        function create(targetUri, targetRange, targetSelectionRange, originSelectionRange) {
          return { targetUri, targetRange, targetSelectionRange, originSelectionRange };
        }
        LocationLink2.create = create;
        function is(value) {
          var candidate = value;
          return Is.objectLiteral(candidate) && Range.is(candidate.targetRange) && Is.string(candidate.targetUri) && Range.is(candidate.targetSelectionRange) && (Range.is(candidate.originSelectionRange) || Is.undefined(candidate.originSelectionRange));
        }
        LocationLink2.is = is;
      })(LocationLink || (exports3.LocationLink = LocationLink = {}));
      var Color;
      (function(Color2) {
        function create(red, green, blue, alpha) {
          return {
            red,
            green,
            blue,
            alpha
          };
        }
        Color2.create = create;
        function is(value) {
          var candidate = value;
          return Is.objectLiteral(candidate) && Is.numberRange(candidate.red, 0, 1) && Is.numberRange(candidate.green, 0, 1) && Is.numberRange(candidate.blue, 0, 1) && Is.numberRange(candidate.alpha, 0, 1);
        }
        Color2.is = is;
      })(Color || (exports3.Color = Color = {}));
      var ColorInformation;
      (function(ColorInformation2) {
        function create(range, color) {
          return {
            range,
            color
          };
        }
        ColorInformation2.create = create;
        function is(value) {
          var candidate = value;
          return Is.objectLiteral(candidate) && Range.is(candidate.range) && Color.is(candidate.color);
        }
        ColorInformation2.is = is;
      })(ColorInformation || (exports3.ColorInformation = ColorInformation = {}));
      var ColorPresentation;
      (function(ColorPresentation2) {
        function create(label, textEdit, additionalTextEdits) {
          return {
            label,
            textEdit,
            additionalTextEdits
          };
        }
        ColorPresentation2.create = create;
        function is(value) {
          var candidate = value;
          return Is.objectLiteral(candidate) && Is.string(candidate.label) && (Is.undefined(candidate.textEdit) || TextEdit.is(candidate)) && (Is.undefined(candidate.additionalTextEdits) || Is.typedArray(candidate.additionalTextEdits, TextEdit.is));
        }
        ColorPresentation2.is = is;
      })(ColorPresentation || (exports3.ColorPresentation = ColorPresentation = {}));
      var FoldingRangeKind;
      (function(FoldingRangeKind2) {
        FoldingRangeKind2.Comment = "comment";
        FoldingRangeKind2.Imports = "imports";
        FoldingRangeKind2.Region = "region";
      })(FoldingRangeKind || (exports3.FoldingRangeKind = FoldingRangeKind = {}));
      var FoldingRange;
      (function(FoldingRange2) {
        function create(startLine, endLine, startCharacter, endCharacter, kind, collapsedText) {
          var result2 = {
            startLine,
            endLine
          };
          if (Is.defined(startCharacter)) {
            result2.startCharacter = startCharacter;
          }
          if (Is.defined(endCharacter)) {
            result2.endCharacter = endCharacter;
          }
          if (Is.defined(kind)) {
            result2.kind = kind;
          }
          if (Is.defined(collapsedText)) {
            result2.collapsedText = collapsedText;
          }
          return result2;
        }
        FoldingRange2.create = create;
        function is(value) {
          var candidate = value;
          return Is.objectLiteral(candidate) && Is.uinteger(candidate.startLine) && Is.uinteger(candidate.startLine) && (Is.undefined(candidate.startCharacter) || Is.uinteger(candidate.startCharacter)) && (Is.undefined(candidate.endCharacter) || Is.uinteger(candidate.endCharacter)) && (Is.undefined(candidate.kind) || Is.string(candidate.kind));
        }
        FoldingRange2.is = is;
      })(FoldingRange || (exports3.FoldingRange = FoldingRange = {}));
      var DiagnosticRelatedInformation;
      (function(DiagnosticRelatedInformation2) {
        function create(location, message) {
          return {
            location,
            message
          };
        }
        DiagnosticRelatedInformation2.create = create;
        function is(value) {
          var candidate = value;
          return Is.defined(candidate) && Location.is(candidate.location) && Is.string(candidate.message);
        }
        DiagnosticRelatedInformation2.is = is;
      })(DiagnosticRelatedInformation || (exports3.DiagnosticRelatedInformation = DiagnosticRelatedInformation = {}));
      var DiagnosticSeverity2;
      (function(DiagnosticSeverity3) {
        DiagnosticSeverity3.Error = 1;
        DiagnosticSeverity3.Warning = 2;
        DiagnosticSeverity3.Information = 3;
        DiagnosticSeverity3.Hint = 4;
      })(DiagnosticSeverity2 || (exports3.DiagnosticSeverity = DiagnosticSeverity2 = {}));
      var DiagnosticTag;
      (function(DiagnosticTag2) {
        DiagnosticTag2.Unnecessary = 1;
        DiagnosticTag2.Deprecated = 2;
      })(DiagnosticTag || (exports3.DiagnosticTag = DiagnosticTag = {}));
      var CodeDescription;
      (function(CodeDescription2) {
        function is(value) {
          var candidate = value;
          return Is.objectLiteral(candidate) && Is.string(candidate.href);
        }
        CodeDescription2.is = is;
      })(CodeDescription || (exports3.CodeDescription = CodeDescription = {}));
      var Diagnostic;
      (function(Diagnostic2) {
        function create(range, message, severity, code2, source, relatedInformation) {
          var result2 = { range, message };
          if (Is.defined(severity)) {
            result2.severity = severity;
          }
          if (Is.defined(code2)) {
            result2.code = code2;
          }
          if (Is.defined(source)) {
            result2.source = source;
          }
          if (Is.defined(relatedInformation)) {
            result2.relatedInformation = relatedInformation;
          }
          return result2;
        }
        Diagnostic2.create = create;
        function is(value) {
          var _a;
          var candidate = value;
          return Is.defined(candidate) && Range.is(candidate.range) && Is.string(candidate.message) && (Is.number(candidate.severity) || Is.undefined(candidate.severity)) && (Is.integer(candidate.code) || Is.string(candidate.code) || Is.undefined(candidate.code)) && (Is.undefined(candidate.codeDescription) || Is.string((_a = candidate.codeDescription) === null || _a === void 0 ? void 0 : _a.href)) && (Is.string(candidate.source) || Is.undefined(candidate.source)) && (Is.undefined(candidate.relatedInformation) || Is.typedArray(candidate.relatedInformation, DiagnosticRelatedInformation.is));
        }
        Diagnostic2.is = is;
      })(Diagnostic || (exports3.Diagnostic = Diagnostic = {}));
      var Command;
      (function(Command2) {
        function create(title, command) {
          var args = [];
          for (var _i = 2; _i < arguments.length; _i++) {
            args[_i - 2] = arguments[_i];
          }
          var result2 = { title, command };
          if (Is.defined(args) && args.length > 0) {
            result2.arguments = args;
          }
          return result2;
        }
        Command2.create = create;
        function is(value) {
          var candidate = value;
          return Is.defined(candidate) && Is.string(candidate.title) && Is.string(candidate.command);
        }
        Command2.is = is;
      })(Command || (exports3.Command = Command = {}));
      var TextEdit;
      (function(TextEdit2) {
        function replace(range, newText) {
          return { range, newText };
        }
        TextEdit2.replace = replace;
        function insert(position, newText) {
          return { range: { start: position, end: position }, newText };
        }
        TextEdit2.insert = insert;
        function del(range) {
          return { range, newText: "" };
        }
        TextEdit2.del = del;
        function is(value) {
          var candidate = value;
          return Is.objectLiteral(candidate) && Is.string(candidate.newText) && Range.is(candidate.range);
        }
        TextEdit2.is = is;
      })(TextEdit || (exports3.TextEdit = TextEdit = {}));
      var ChangeAnnotation;
      (function(ChangeAnnotation2) {
        function create(label, needsConfirmation, description) {
          var result2 = { label };
          if (needsConfirmation !== void 0) {
            result2.needsConfirmation = needsConfirmation;
          }
          if (description !== void 0) {
            result2.description = description;
          }
          return result2;
        }
        ChangeAnnotation2.create = create;
        function is(value) {
          var candidate = value;
          return Is.objectLiteral(candidate) && Is.string(candidate.label) && (Is.boolean(candidate.needsConfirmation) || candidate.needsConfirmation === void 0) && (Is.string(candidate.description) || candidate.description === void 0);
        }
        ChangeAnnotation2.is = is;
      })(ChangeAnnotation || (exports3.ChangeAnnotation = ChangeAnnotation = {}));
      var ChangeAnnotationIdentifier;
      (function(ChangeAnnotationIdentifier2) {
        function is(value) {
          var candidate = value;
          return Is.string(candidate);
        }
        ChangeAnnotationIdentifier2.is = is;
      })(ChangeAnnotationIdentifier || (exports3.ChangeAnnotationIdentifier = ChangeAnnotationIdentifier = {}));
      var AnnotatedTextEdit;
      (function(AnnotatedTextEdit2) {
        function replace(range, newText, annotation) {
          return { range, newText, annotationId: annotation };
        }
        AnnotatedTextEdit2.replace = replace;
        function insert(position, newText, annotation) {
          return { range: { start: position, end: position }, newText, annotationId: annotation };
        }
        AnnotatedTextEdit2.insert = insert;
        function del(range, annotation) {
          return { range, newText: "", annotationId: annotation };
        }
        AnnotatedTextEdit2.del = del;
        function is(value) {
          var candidate = value;
          return TextEdit.is(candidate) && (ChangeAnnotation.is(candidate.annotationId) || ChangeAnnotationIdentifier.is(candidate.annotationId));
        }
        AnnotatedTextEdit2.is = is;
      })(AnnotatedTextEdit || (exports3.AnnotatedTextEdit = AnnotatedTextEdit = {}));
      var TextDocumentEdit;
      (function(TextDocumentEdit2) {
        function create(textDocument, edits) {
          return { textDocument, edits };
        }
        TextDocumentEdit2.create = create;
        function is(value) {
          var candidate = value;
          return Is.defined(candidate) && OptionalVersionedTextDocumentIdentifier.is(candidate.textDocument) && Array.isArray(candidate.edits);
        }
        TextDocumentEdit2.is = is;
      })(TextDocumentEdit || (exports3.TextDocumentEdit = TextDocumentEdit = {}));
      var CreateFile;
      (function(CreateFile2) {
        function create(uri, options2, annotation) {
          var result2 = {
            kind: "create",
            uri
          };
          if (options2 !== void 0 && (options2.overwrite !== void 0 || options2.ignoreIfExists !== void 0)) {
            result2.options = options2;
          }
          if (annotation !== void 0) {
            result2.annotationId = annotation;
          }
          return result2;
        }
        CreateFile2.create = create;
        function is(value) {
          var candidate = value;
          return candidate && candidate.kind === "create" && Is.string(candidate.uri) && (candidate.options === void 0 || (candidate.options.overwrite === void 0 || Is.boolean(candidate.options.overwrite)) && (candidate.options.ignoreIfExists === void 0 || Is.boolean(candidate.options.ignoreIfExists))) && (candidate.annotationId === void 0 || ChangeAnnotationIdentifier.is(candidate.annotationId));
        }
        CreateFile2.is = is;
      })(CreateFile || (exports3.CreateFile = CreateFile = {}));
      var RenameFile;
      (function(RenameFile2) {
        function create(oldUri, newUri, options2, annotation) {
          var result2 = {
            kind: "rename",
            oldUri,
            newUri
          };
          if (options2 !== void 0 && (options2.overwrite !== void 0 || options2.ignoreIfExists !== void 0)) {
            result2.options = options2;
          }
          if (annotation !== void 0) {
            result2.annotationId = annotation;
          }
          return result2;
        }
        RenameFile2.create = create;
        function is(value) {
          var candidate = value;
          return candidate && candidate.kind === "rename" && Is.string(candidate.oldUri) && Is.string(candidate.newUri) && (candidate.options === void 0 || (candidate.options.overwrite === void 0 || Is.boolean(candidate.options.overwrite)) && (candidate.options.ignoreIfExists === void 0 || Is.boolean(candidate.options.ignoreIfExists))) && (candidate.annotationId === void 0 || ChangeAnnotationIdentifier.is(candidate.annotationId));
        }
        RenameFile2.is = is;
      })(RenameFile || (exports3.RenameFile = RenameFile = {}));
      var DeleteFile;
      (function(DeleteFile2) {
        function create(uri, options2, annotation) {
          var result2 = {
            kind: "delete",
            uri
          };
          if (options2 !== void 0 && (options2.recursive !== void 0 || options2.ignoreIfNotExists !== void 0)) {
            result2.options = options2;
          }
          if (annotation !== void 0) {
            result2.annotationId = annotation;
          }
          return result2;
        }
        DeleteFile2.create = create;
        function is(value) {
          var candidate = value;
          return candidate && candidate.kind === "delete" && Is.string(candidate.uri) && (candidate.options === void 0 || (candidate.options.recursive === void 0 || Is.boolean(candidate.options.recursive)) && (candidate.options.ignoreIfNotExists === void 0 || Is.boolean(candidate.options.ignoreIfNotExists))) && (candidate.annotationId === void 0 || ChangeAnnotationIdentifier.is(candidate.annotationId));
        }
        DeleteFile2.is = is;
      })(DeleteFile || (exports3.DeleteFile = DeleteFile = {}));
      var WorkspaceEdit;
      (function(WorkspaceEdit2) {
        function is(value) {
          var candidate = value;
          return candidate && (candidate.changes !== void 0 || candidate.documentChanges !== void 0) && (candidate.documentChanges === void 0 || candidate.documentChanges.every(function(change) {
            if (Is.string(change.kind)) {
              return CreateFile.is(change) || RenameFile.is(change) || DeleteFile.is(change);
            } else {
              return TextDocumentEdit.is(change);
            }
          }));
        }
        WorkspaceEdit2.is = is;
      })(WorkspaceEdit || (exports3.WorkspaceEdit = WorkspaceEdit = {}));
      var TextEditChangeImpl = (
        /** @class */
        (function() {
          function TextEditChangeImpl2(edits, changeAnnotations) {
            this.edits = edits;
            this.changeAnnotations = changeAnnotations;
          }
          TextEditChangeImpl2.prototype.insert = function(position, newText, annotation) {
            var edit;
            var id;
            if (annotation === void 0) {
              edit = TextEdit.insert(position, newText);
            } else if (ChangeAnnotationIdentifier.is(annotation)) {
              id = annotation;
              edit = AnnotatedTextEdit.insert(position, newText, annotation);
            } else {
              this.assertChangeAnnotations(this.changeAnnotations);
              id = this.changeAnnotations.manage(annotation);
              edit = AnnotatedTextEdit.insert(position, newText, id);
            }
            this.edits.push(edit);
            if (id !== void 0) {
              return id;
            }
          };
          TextEditChangeImpl2.prototype.replace = function(range, newText, annotation) {
            var edit;
            var id;
            if (annotation === void 0) {
              edit = TextEdit.replace(range, newText);
            } else if (ChangeAnnotationIdentifier.is(annotation)) {
              id = annotation;
              edit = AnnotatedTextEdit.replace(range, newText, annotation);
            } else {
              this.assertChangeAnnotations(this.changeAnnotations);
              id = this.changeAnnotations.manage(annotation);
              edit = AnnotatedTextEdit.replace(range, newText, id);
            }
            this.edits.push(edit);
            if (id !== void 0) {
              return id;
            }
          };
          TextEditChangeImpl2.prototype.delete = function(range, annotation) {
            var edit;
            var id;
            if (annotation === void 0) {
              edit = TextEdit.del(range);
            } else if (ChangeAnnotationIdentifier.is(annotation)) {
              id = annotation;
              edit = AnnotatedTextEdit.del(range, annotation);
            } else {
              this.assertChangeAnnotations(this.changeAnnotations);
              id = this.changeAnnotations.manage(annotation);
              edit = AnnotatedTextEdit.del(range, id);
            }
            this.edits.push(edit);
            if (id !== void 0) {
              return id;
            }
          };
          TextEditChangeImpl2.prototype.add = function(edit) {
            this.edits.push(edit);
          };
          TextEditChangeImpl2.prototype.all = function() {
            return this.edits;
          };
          TextEditChangeImpl2.prototype.clear = function() {
            this.edits.splice(0, this.edits.length);
          };
          TextEditChangeImpl2.prototype.assertChangeAnnotations = function(value) {
            if (value === void 0) {
              throw new Error("Text edit change is not configured to manage change annotations.");
            }
          };
          return TextEditChangeImpl2;
        })()
      );
      var ChangeAnnotations = (
        /** @class */
        (function() {
          function ChangeAnnotations2(annotations) {
            this._annotations = annotations === void 0 ? /* @__PURE__ */ Object.create(null) : annotations;
            this._counter = 0;
            this._size = 0;
          }
          ChangeAnnotations2.prototype.all = function() {
            return this._annotations;
          };
          Object.defineProperty(ChangeAnnotations2.prototype, "size", {
            get: function() {
              return this._size;
            },
            enumerable: false,
            configurable: true
          });
          ChangeAnnotations2.prototype.manage = function(idOrAnnotation, annotation) {
            var id;
            if (ChangeAnnotationIdentifier.is(idOrAnnotation)) {
              id = idOrAnnotation;
            } else {
              id = this.nextId();
              annotation = idOrAnnotation;
            }
            if (this._annotations[id] !== void 0) {
              throw new Error("Id ".concat(id, " is already in use."));
            }
            if (annotation === void 0) {
              throw new Error("No annotation provided for id ".concat(id));
            }
            this._annotations[id] = annotation;
            this._size++;
            return id;
          };
          ChangeAnnotations2.prototype.nextId = function() {
            this._counter++;
            return this._counter.toString();
          };
          return ChangeAnnotations2;
        })()
      );
      var WorkspaceChange = (
        /** @class */
        (function() {
          function WorkspaceChange2(workspaceEdit) {
            var _this = this;
            this._textEditChanges = /* @__PURE__ */ Object.create(null);
            if (workspaceEdit !== void 0) {
              this._workspaceEdit = workspaceEdit;
              if (workspaceEdit.documentChanges) {
                this._changeAnnotations = new ChangeAnnotations(workspaceEdit.changeAnnotations);
                workspaceEdit.changeAnnotations = this._changeAnnotations.all();
                workspaceEdit.documentChanges.forEach(function(change) {
                  if (TextDocumentEdit.is(change)) {
                    var textEditChange = new TextEditChangeImpl(change.edits, _this._changeAnnotations);
                    _this._textEditChanges[change.textDocument.uri] = textEditChange;
                  }
                });
              } else if (workspaceEdit.changes) {
                Object.keys(workspaceEdit.changes).forEach(function(key) {
                  var textEditChange = new TextEditChangeImpl(workspaceEdit.changes[key]);
                  _this._textEditChanges[key] = textEditChange;
                });
              }
            } else {
              this._workspaceEdit = {};
            }
          }
          Object.defineProperty(WorkspaceChange2.prototype, "edit", {
            /**
             * Returns the underlying {@link WorkspaceEdit} literal
             * use to be returned from a workspace edit operation like rename.
             */
            get: function() {
              this.initDocumentChanges();
              if (this._changeAnnotations !== void 0) {
                if (this._changeAnnotations.size === 0) {
                  this._workspaceEdit.changeAnnotations = void 0;
                } else {
                  this._workspaceEdit.changeAnnotations = this._changeAnnotations.all();
                }
              }
              return this._workspaceEdit;
            },
            enumerable: false,
            configurable: true
          });
          WorkspaceChange2.prototype.getTextEditChange = function(key) {
            if (OptionalVersionedTextDocumentIdentifier.is(key)) {
              this.initDocumentChanges();
              if (this._workspaceEdit.documentChanges === void 0) {
                throw new Error("Workspace edit is not configured for document changes.");
              }
              var textDocument = { uri: key.uri, version: key.version };
              var result2 = this._textEditChanges[textDocument.uri];
              if (!result2) {
                var edits = [];
                var textDocumentEdit = {
                  textDocument,
                  edits
                };
                this._workspaceEdit.documentChanges.push(textDocumentEdit);
                result2 = new TextEditChangeImpl(edits, this._changeAnnotations);
                this._textEditChanges[textDocument.uri] = result2;
              }
              return result2;
            } else {
              this.initChanges();
              if (this._workspaceEdit.changes === void 0) {
                throw new Error("Workspace edit is not configured for normal text edit changes.");
              }
              var result2 = this._textEditChanges[key];
              if (!result2) {
                var edits = [];
                this._workspaceEdit.changes[key] = edits;
                result2 = new TextEditChangeImpl(edits);
                this._textEditChanges[key] = result2;
              }
              return result2;
            }
          };
          WorkspaceChange2.prototype.initDocumentChanges = function() {
            if (this._workspaceEdit.documentChanges === void 0 && this._workspaceEdit.changes === void 0) {
              this._changeAnnotations = new ChangeAnnotations();
              this._workspaceEdit.documentChanges = [];
              this._workspaceEdit.changeAnnotations = this._changeAnnotations.all();
            }
          };
          WorkspaceChange2.prototype.initChanges = function() {
            if (this._workspaceEdit.documentChanges === void 0 && this._workspaceEdit.changes === void 0) {
              this._workspaceEdit.changes = /* @__PURE__ */ Object.create(null);
            }
          };
          WorkspaceChange2.prototype.createFile = function(uri, optionsOrAnnotation, options2) {
            this.initDocumentChanges();
            if (this._workspaceEdit.documentChanges === void 0) {
              throw new Error("Workspace edit is not configured for document changes.");
            }
            var annotation;
            if (ChangeAnnotation.is(optionsOrAnnotation) || ChangeAnnotationIdentifier.is(optionsOrAnnotation)) {
              annotation = optionsOrAnnotation;
            } else {
              options2 = optionsOrAnnotation;
            }
            var operation;
            var id;
            if (annotation === void 0) {
              operation = CreateFile.create(uri, options2);
            } else {
              id = ChangeAnnotationIdentifier.is(annotation) ? annotation : this._changeAnnotations.manage(annotation);
              operation = CreateFile.create(uri, options2, id);
            }
            this._workspaceEdit.documentChanges.push(operation);
            if (id !== void 0) {
              return id;
            }
          };
          WorkspaceChange2.prototype.renameFile = function(oldUri, newUri, optionsOrAnnotation, options2) {
            this.initDocumentChanges();
            if (this._workspaceEdit.documentChanges === void 0) {
              throw new Error("Workspace edit is not configured for document changes.");
            }
            var annotation;
            if (ChangeAnnotation.is(optionsOrAnnotation) || ChangeAnnotationIdentifier.is(optionsOrAnnotation)) {
              annotation = optionsOrAnnotation;
            } else {
              options2 = optionsOrAnnotation;
            }
            var operation;
            var id;
            if (annotation === void 0) {
              operation = RenameFile.create(oldUri, newUri, options2);
            } else {
              id = ChangeAnnotationIdentifier.is(annotation) ? annotation : this._changeAnnotations.manage(annotation);
              operation = RenameFile.create(oldUri, newUri, options2, id);
            }
            this._workspaceEdit.documentChanges.push(operation);
            if (id !== void 0) {
              return id;
            }
          };
          WorkspaceChange2.prototype.deleteFile = function(uri, optionsOrAnnotation, options2) {
            this.initDocumentChanges();
            if (this._workspaceEdit.documentChanges === void 0) {
              throw new Error("Workspace edit is not configured for document changes.");
            }
            var annotation;
            if (ChangeAnnotation.is(optionsOrAnnotation) || ChangeAnnotationIdentifier.is(optionsOrAnnotation)) {
              annotation = optionsOrAnnotation;
            } else {
              options2 = optionsOrAnnotation;
            }
            var operation;
            var id;
            if (annotation === void 0) {
              operation = DeleteFile.create(uri, options2);
            } else {
              id = ChangeAnnotationIdentifier.is(annotation) ? annotation : this._changeAnnotations.manage(annotation);
              operation = DeleteFile.create(uri, options2, id);
            }
            this._workspaceEdit.documentChanges.push(operation);
            if (id !== void 0) {
              return id;
            }
          };
          return WorkspaceChange2;
        })()
      );
      exports3.WorkspaceChange = WorkspaceChange;
      var TextDocumentIdentifier;
      (function(TextDocumentIdentifier2) {
        function create(uri) {
          return { uri };
        }
        TextDocumentIdentifier2.create = create;
        function is(value) {
          var candidate = value;
          return Is.defined(candidate) && Is.string(candidate.uri);
        }
        TextDocumentIdentifier2.is = is;
      })(TextDocumentIdentifier || (exports3.TextDocumentIdentifier = TextDocumentIdentifier = {}));
      var VersionedTextDocumentIdentifier;
      (function(VersionedTextDocumentIdentifier2) {
        function create(uri, version) {
          return { uri, version };
        }
        VersionedTextDocumentIdentifier2.create = create;
        function is(value) {
          var candidate = value;
          return Is.defined(candidate) && Is.string(candidate.uri) && Is.integer(candidate.version);
        }
        VersionedTextDocumentIdentifier2.is = is;
      })(VersionedTextDocumentIdentifier || (exports3.VersionedTextDocumentIdentifier = VersionedTextDocumentIdentifier = {}));
      var OptionalVersionedTextDocumentIdentifier;
      (function(OptionalVersionedTextDocumentIdentifier2) {
        function create(uri, version) {
          return { uri, version };
        }
        OptionalVersionedTextDocumentIdentifier2.create = create;
        function is(value) {
          var candidate = value;
          return Is.defined(candidate) && Is.string(candidate.uri) && (candidate.version === null || Is.integer(candidate.version));
        }
        OptionalVersionedTextDocumentIdentifier2.is = is;
      })(OptionalVersionedTextDocumentIdentifier || (exports3.OptionalVersionedTextDocumentIdentifier = OptionalVersionedTextDocumentIdentifier = {}));
      var TextDocumentItem;
      (function(TextDocumentItem2) {
        function create(uri, languageId, version, text2) {
          return { uri, languageId, version, text: text2 };
        }
        TextDocumentItem2.create = create;
        function is(value) {
          var candidate = value;
          return Is.defined(candidate) && Is.string(candidate.uri) && Is.string(candidate.languageId) && Is.integer(candidate.version) && Is.string(candidate.text);
        }
        TextDocumentItem2.is = is;
      })(TextDocumentItem || (exports3.TextDocumentItem = TextDocumentItem = {}));
      var MarkupKind3;
      (function(MarkupKind4) {
        MarkupKind4.PlainText = "plaintext";
        MarkupKind4.Markdown = "markdown";
        function is(value) {
          var candidate = value;
          return candidate === MarkupKind4.PlainText || candidate === MarkupKind4.Markdown;
        }
        MarkupKind4.is = is;
      })(MarkupKind3 || (exports3.MarkupKind = MarkupKind3 = {}));
      var MarkupContent;
      (function(MarkupContent2) {
        function is(value) {
          var candidate = value;
          return Is.objectLiteral(value) && MarkupKind3.is(candidate.kind) && Is.string(candidate.value);
        }
        MarkupContent2.is = is;
      })(MarkupContent || (exports3.MarkupContent = MarkupContent = {}));
      var CompletionItemKind2;
      (function(CompletionItemKind3) {
        CompletionItemKind3.Text = 1;
        CompletionItemKind3.Method = 2;
        CompletionItemKind3.Function = 3;
        CompletionItemKind3.Constructor = 4;
        CompletionItemKind3.Field = 5;
        CompletionItemKind3.Variable = 6;
        CompletionItemKind3.Class = 7;
        CompletionItemKind3.Interface = 8;
        CompletionItemKind3.Module = 9;
        CompletionItemKind3.Property = 10;
        CompletionItemKind3.Unit = 11;
        CompletionItemKind3.Value = 12;
        CompletionItemKind3.Enum = 13;
        CompletionItemKind3.Keyword = 14;
        CompletionItemKind3.Snippet = 15;
        CompletionItemKind3.Color = 16;
        CompletionItemKind3.File = 17;
        CompletionItemKind3.Reference = 18;
        CompletionItemKind3.Folder = 19;
        CompletionItemKind3.EnumMember = 20;
        CompletionItemKind3.Constant = 21;
        CompletionItemKind3.Struct = 22;
        CompletionItemKind3.Event = 23;
        CompletionItemKind3.Operator = 24;
        CompletionItemKind3.TypeParameter = 25;
      })(CompletionItemKind2 || (exports3.CompletionItemKind = CompletionItemKind2 = {}));
      var InsertTextFormat;
      (function(InsertTextFormat2) {
        InsertTextFormat2.PlainText = 1;
        InsertTextFormat2.Snippet = 2;
      })(InsertTextFormat || (exports3.InsertTextFormat = InsertTextFormat = {}));
      var CompletionItemTag2;
      (function(CompletionItemTag3) {
        CompletionItemTag3.Deprecated = 1;
      })(CompletionItemTag2 || (exports3.CompletionItemTag = CompletionItemTag2 = {}));
      var InsertReplaceEdit;
      (function(InsertReplaceEdit2) {
        function create(newText, insert, replace) {
          return { newText, insert, replace };
        }
        InsertReplaceEdit2.create = create;
        function is(value) {
          var candidate = value;
          return candidate && Is.string(candidate.newText) && Range.is(candidate.insert) && Range.is(candidate.replace);
        }
        InsertReplaceEdit2.is = is;
      })(InsertReplaceEdit || (exports3.InsertReplaceEdit = InsertReplaceEdit = {}));
      var InsertTextMode;
      (function(InsertTextMode2) {
        InsertTextMode2.asIs = 1;
        InsertTextMode2.adjustIndentation = 2;
      })(InsertTextMode || (exports3.InsertTextMode = InsertTextMode = {}));
      var CompletionItemLabelDetails;
      (function(CompletionItemLabelDetails2) {
        function is(value) {
          var candidate = value;
          return candidate && (Is.string(candidate.detail) || candidate.detail === void 0) && (Is.string(candidate.description) || candidate.description === void 0);
        }
        CompletionItemLabelDetails2.is = is;
      })(CompletionItemLabelDetails || (exports3.CompletionItemLabelDetails = CompletionItemLabelDetails = {}));
      var CompletionItem;
      (function(CompletionItem2) {
        function create(label) {
          return { label };
        }
        CompletionItem2.create = create;
      })(CompletionItem || (exports3.CompletionItem = CompletionItem = {}));
      var CompletionList;
      (function(CompletionList2) {
        function create(items, isIncomplete) {
          return { items: items ? items : [], isIncomplete: !!isIncomplete };
        }
        CompletionList2.create = create;
      })(CompletionList || (exports3.CompletionList = CompletionList = {}));
      var MarkedString;
      (function(MarkedString2) {
        function fromPlainText(plainText2) {
          return plainText2.replace(/[\\`*_{}[\]()#+\-.!]/g, "\\$&");
        }
        MarkedString2.fromPlainText = fromPlainText;
        function is(value) {
          var candidate = value;
          return Is.string(candidate) || Is.objectLiteral(candidate) && Is.string(candidate.language) && Is.string(candidate.value);
        }
        MarkedString2.is = is;
      })(MarkedString || (exports3.MarkedString = MarkedString = {}));
      var Hover;
      (function(Hover2) {
        function is(value) {
          var candidate = value;
          return !!candidate && Is.objectLiteral(candidate) && (MarkupContent.is(candidate.contents) || MarkedString.is(candidate.contents) || Is.typedArray(candidate.contents, MarkedString.is)) && (value.range === void 0 || Range.is(value.range));
        }
        Hover2.is = is;
      })(Hover || (exports3.Hover = Hover = {}));
      var ParameterInformation;
      (function(ParameterInformation2) {
        function create(label, documentation) {
          return documentation ? { label, documentation } : { label };
        }
        ParameterInformation2.create = create;
      })(ParameterInformation || (exports3.ParameterInformation = ParameterInformation = {}));
      var SignatureInformation;
      (function(SignatureInformation2) {
        function create(label, documentation) {
          var parameters = [];
          for (var _i = 2; _i < arguments.length; _i++) {
            parameters[_i - 2] = arguments[_i];
          }
          var result2 = { label };
          if (Is.defined(documentation)) {
            result2.documentation = documentation;
          }
          if (Is.defined(parameters)) {
            result2.parameters = parameters;
          } else {
            result2.parameters = [];
          }
          return result2;
        }
        SignatureInformation2.create = create;
      })(SignatureInformation || (exports3.SignatureInformation = SignatureInformation = {}));
      var DocumentHighlightKind;
      (function(DocumentHighlightKind2) {
        DocumentHighlightKind2.Text = 1;
        DocumentHighlightKind2.Read = 2;
        DocumentHighlightKind2.Write = 3;
      })(DocumentHighlightKind || (exports3.DocumentHighlightKind = DocumentHighlightKind = {}));
      var DocumentHighlight;
      (function(DocumentHighlight2) {
        function create(range, kind) {
          var result2 = { range };
          if (Is.number(kind)) {
            result2.kind = kind;
          }
          return result2;
        }
        DocumentHighlight2.create = create;
      })(DocumentHighlight || (exports3.DocumentHighlight = DocumentHighlight = {}));
      var SymbolKind2;
      (function(SymbolKind3) {
        SymbolKind3.File = 1;
        SymbolKind3.Module = 2;
        SymbolKind3.Namespace = 3;
        SymbolKind3.Package = 4;
        SymbolKind3.Class = 5;
        SymbolKind3.Method = 6;
        SymbolKind3.Property = 7;
        SymbolKind3.Field = 8;
        SymbolKind3.Constructor = 9;
        SymbolKind3.Enum = 10;
        SymbolKind3.Interface = 11;
        SymbolKind3.Function = 12;
        SymbolKind3.Variable = 13;
        SymbolKind3.Constant = 14;
        SymbolKind3.String = 15;
        SymbolKind3.Number = 16;
        SymbolKind3.Boolean = 17;
        SymbolKind3.Array = 18;
        SymbolKind3.Object = 19;
        SymbolKind3.Key = 20;
        SymbolKind3.Null = 21;
        SymbolKind3.EnumMember = 22;
        SymbolKind3.Struct = 23;
        SymbolKind3.Event = 24;
        SymbolKind3.Operator = 25;
        SymbolKind3.TypeParameter = 26;
      })(SymbolKind2 || (exports3.SymbolKind = SymbolKind2 = {}));
      var SymbolTag;
      (function(SymbolTag2) {
        SymbolTag2.Deprecated = 1;
      })(SymbolTag || (exports3.SymbolTag = SymbolTag = {}));
      var SymbolInformation;
      (function(SymbolInformation2) {
        function create(name, kind, range, uri, containerName) {
          var result2 = {
            name,
            kind,
            location: { uri, range }
          };
          if (containerName) {
            result2.containerName = containerName;
          }
          return result2;
        }
        SymbolInformation2.create = create;
      })(SymbolInformation || (exports3.SymbolInformation = SymbolInformation = {}));
      var WorkspaceSymbol;
      (function(WorkspaceSymbol2) {
        function create(name, kind, uri, range) {
          return range !== void 0 ? { name, kind, location: { uri, range } } : { name, kind, location: { uri } };
        }
        WorkspaceSymbol2.create = create;
      })(WorkspaceSymbol || (exports3.WorkspaceSymbol = WorkspaceSymbol = {}));
      var DocumentSymbol;
      (function(DocumentSymbol2) {
        function create(name, detail, kind, range, selectionRange, children) {
          var result2 = {
            name,
            detail,
            kind,
            range,
            selectionRange
          };
          if (children !== void 0) {
            result2.children = children;
          }
          return result2;
        }
        DocumentSymbol2.create = create;
        function is(value) {
          var candidate = value;
          return candidate && Is.string(candidate.name) && Is.number(candidate.kind) && Range.is(candidate.range) && Range.is(candidate.selectionRange) && (candidate.detail === void 0 || Is.string(candidate.detail)) && (candidate.deprecated === void 0 || Is.boolean(candidate.deprecated)) && (candidate.children === void 0 || Array.isArray(candidate.children)) && (candidate.tags === void 0 || Array.isArray(candidate.tags));
        }
        DocumentSymbol2.is = is;
      })(DocumentSymbol || (exports3.DocumentSymbol = DocumentSymbol = {}));
      var CodeActionKind3;
      (function(CodeActionKind4) {
        CodeActionKind4.Empty = "";
        CodeActionKind4.QuickFix = "quickfix";
        CodeActionKind4.Refactor = "refactor";
        CodeActionKind4.RefactorExtract = "refactor.extract";
        CodeActionKind4.RefactorInline = "refactor.inline";
        CodeActionKind4.RefactorRewrite = "refactor.rewrite";
        CodeActionKind4.Source = "source";
        CodeActionKind4.SourceOrganizeImports = "source.organizeImports";
        CodeActionKind4.SourceFixAll = "source.fixAll";
      })(CodeActionKind3 || (exports3.CodeActionKind = CodeActionKind3 = {}));
      var CodeActionTriggerKind;
      (function(CodeActionTriggerKind2) {
        CodeActionTriggerKind2.Invoked = 1;
        CodeActionTriggerKind2.Automatic = 2;
      })(CodeActionTriggerKind || (exports3.CodeActionTriggerKind = CodeActionTriggerKind = {}));
      var CodeActionContext;
      (function(CodeActionContext2) {
        function create(diagnostics, only, triggerKind) {
          var result2 = { diagnostics };
          if (only !== void 0 && only !== null) {
            result2.only = only;
          }
          if (triggerKind !== void 0 && triggerKind !== null) {
            result2.triggerKind = triggerKind;
          }
          return result2;
        }
        CodeActionContext2.create = create;
        function is(value) {
          var candidate = value;
          return Is.defined(candidate) && Is.typedArray(candidate.diagnostics, Diagnostic.is) && (candidate.only === void 0 || Is.typedArray(candidate.only, Is.string)) && (candidate.triggerKind === void 0 || candidate.triggerKind === CodeActionTriggerKind.Invoked || candidate.triggerKind === CodeActionTriggerKind.Automatic);
        }
        CodeActionContext2.is = is;
      })(CodeActionContext || (exports3.CodeActionContext = CodeActionContext = {}));
      var CodeAction;
      (function(CodeAction2) {
        function create(title, kindOrCommandOrEdit, kind) {
          var result2 = { title };
          var checkKind = true;
          if (typeof kindOrCommandOrEdit === "string") {
            checkKind = false;
            result2.kind = kindOrCommandOrEdit;
          } else if (Command.is(kindOrCommandOrEdit)) {
            result2.command = kindOrCommandOrEdit;
          } else {
            result2.edit = kindOrCommandOrEdit;
          }
          if (checkKind && kind !== void 0) {
            result2.kind = kind;
          }
          return result2;
        }
        CodeAction2.create = create;
        function is(value) {
          var candidate = value;
          return candidate && Is.string(candidate.title) && (candidate.diagnostics === void 0 || Is.typedArray(candidate.diagnostics, Diagnostic.is)) && (candidate.kind === void 0 || Is.string(candidate.kind)) && (candidate.edit !== void 0 || candidate.command !== void 0) && (candidate.command === void 0 || Command.is(candidate.command)) && (candidate.isPreferred === void 0 || Is.boolean(candidate.isPreferred)) && (candidate.edit === void 0 || WorkspaceEdit.is(candidate.edit));
        }
        CodeAction2.is = is;
      })(CodeAction || (exports3.CodeAction = CodeAction = {}));
      var CodeLens;
      (function(CodeLens2) {
        function create(range, data) {
          var result2 = { range };
          if (Is.defined(data)) {
            result2.data = data;
          }
          return result2;
        }
        CodeLens2.create = create;
        function is(value) {
          var candidate = value;
          return Is.defined(candidate) && Range.is(candidate.range) && (Is.undefined(candidate.command) || Command.is(candidate.command));
        }
        CodeLens2.is = is;
      })(CodeLens || (exports3.CodeLens = CodeLens = {}));
      var FormattingOptions;
      (function(FormattingOptions2) {
        function create(tabSize, insertSpaces) {
          return { tabSize, insertSpaces };
        }
        FormattingOptions2.create = create;
        function is(value) {
          var candidate = value;
          return Is.defined(candidate) && Is.uinteger(candidate.tabSize) && Is.boolean(candidate.insertSpaces);
        }
        FormattingOptions2.is = is;
      })(FormattingOptions || (exports3.FormattingOptions = FormattingOptions = {}));
      var DocumentLink;
      (function(DocumentLink2) {
        function create(range, target, data) {
          return { range, target, data };
        }
        DocumentLink2.create = create;
        function is(value) {
          var candidate = value;
          return Is.defined(candidate) && Range.is(candidate.range) && (Is.undefined(candidate.target) || Is.string(candidate.target));
        }
        DocumentLink2.is = is;
      })(DocumentLink || (exports3.DocumentLink = DocumentLink = {}));
      var SelectionRange;
      (function(SelectionRange2) {
        function create(range, parent) {
          return { range, parent };
        }
        SelectionRange2.create = create;
        function is(value) {
          var candidate = value;
          return Is.objectLiteral(candidate) && Range.is(candidate.range) && (candidate.parent === void 0 || SelectionRange2.is(candidate.parent));
        }
        SelectionRange2.is = is;
      })(SelectionRange || (exports3.SelectionRange = SelectionRange = {}));
      var SemanticTokenTypes;
      (function(SemanticTokenTypes2) {
        SemanticTokenTypes2["namespace"] = "namespace";
        SemanticTokenTypes2["type"] = "type";
        SemanticTokenTypes2["class"] = "class";
        SemanticTokenTypes2["enum"] = "enum";
        SemanticTokenTypes2["interface"] = "interface";
        SemanticTokenTypes2["struct"] = "struct";
        SemanticTokenTypes2["typeParameter"] = "typeParameter";
        SemanticTokenTypes2["parameter"] = "parameter";
        SemanticTokenTypes2["variable"] = "variable";
        SemanticTokenTypes2["property"] = "property";
        SemanticTokenTypes2["enumMember"] = "enumMember";
        SemanticTokenTypes2["event"] = "event";
        SemanticTokenTypes2["function"] = "function";
        SemanticTokenTypes2["method"] = "method";
        SemanticTokenTypes2["macro"] = "macro";
        SemanticTokenTypes2["keyword"] = "keyword";
        SemanticTokenTypes2["modifier"] = "modifier";
        SemanticTokenTypes2["comment"] = "comment";
        SemanticTokenTypes2["string"] = "string";
        SemanticTokenTypes2["number"] = "number";
        SemanticTokenTypes2["regexp"] = "regexp";
        SemanticTokenTypes2["operator"] = "operator";
        SemanticTokenTypes2["decorator"] = "decorator";
      })(SemanticTokenTypes || (exports3.SemanticTokenTypes = SemanticTokenTypes = {}));
      var SemanticTokenModifiers;
      (function(SemanticTokenModifiers2) {
        SemanticTokenModifiers2["declaration"] = "declaration";
        SemanticTokenModifiers2["definition"] = "definition";
        SemanticTokenModifiers2["readonly"] = "readonly";
        SemanticTokenModifiers2["static"] = "static";
        SemanticTokenModifiers2["deprecated"] = "deprecated";
        SemanticTokenModifiers2["abstract"] = "abstract";
        SemanticTokenModifiers2["async"] = "async";
        SemanticTokenModifiers2["modification"] = "modification";
        SemanticTokenModifiers2["documentation"] = "documentation";
        SemanticTokenModifiers2["defaultLibrary"] = "defaultLibrary";
      })(SemanticTokenModifiers || (exports3.SemanticTokenModifiers = SemanticTokenModifiers = {}));
      var SemanticTokens;
      (function(SemanticTokens2) {
        function is(value) {
          var candidate = value;
          return Is.objectLiteral(candidate) && (candidate.resultId === void 0 || typeof candidate.resultId === "string") && Array.isArray(candidate.data) && (candidate.data.length === 0 || typeof candidate.data[0] === "number");
        }
        SemanticTokens2.is = is;
      })(SemanticTokens || (exports3.SemanticTokens = SemanticTokens = {}));
      var InlineValueText;
      (function(InlineValueText2) {
        function create(range, text2) {
          return { range, text: text2 };
        }
        InlineValueText2.create = create;
        function is(value) {
          var candidate = value;
          return candidate !== void 0 && candidate !== null && Range.is(candidate.range) && Is.string(candidate.text);
        }
        InlineValueText2.is = is;
      })(InlineValueText || (exports3.InlineValueText = InlineValueText = {}));
      var InlineValueVariableLookup;
      (function(InlineValueVariableLookup2) {
        function create(range, variableName, caseSensitiveLookup) {
          return { range, variableName, caseSensitiveLookup };
        }
        InlineValueVariableLookup2.create = create;
        function is(value) {
          var candidate = value;
          return candidate !== void 0 && candidate !== null && Range.is(candidate.range) && Is.boolean(candidate.caseSensitiveLookup) && (Is.string(candidate.variableName) || candidate.variableName === void 0);
        }
        InlineValueVariableLookup2.is = is;
      })(InlineValueVariableLookup || (exports3.InlineValueVariableLookup = InlineValueVariableLookup = {}));
      var InlineValueEvaluatableExpression;
      (function(InlineValueEvaluatableExpression2) {
        function create(range, expression) {
          return { range, expression };
        }
        InlineValueEvaluatableExpression2.create = create;
        function is(value) {
          var candidate = value;
          return candidate !== void 0 && candidate !== null && Range.is(candidate.range) && (Is.string(candidate.expression) || candidate.expression === void 0);
        }
        InlineValueEvaluatableExpression2.is = is;
      })(InlineValueEvaluatableExpression || (exports3.InlineValueEvaluatableExpression = InlineValueEvaluatableExpression = {}));
      var InlineValueContext;
      (function(InlineValueContext2) {
        function create(frameId, stoppedLocation) {
          return { frameId, stoppedLocation };
        }
        InlineValueContext2.create = create;
        function is(value) {
          var candidate = value;
          return Is.defined(candidate) && Range.is(value.stoppedLocation);
        }
        InlineValueContext2.is = is;
      })(InlineValueContext || (exports3.InlineValueContext = InlineValueContext = {}));
      var InlayHintKind;
      (function(InlayHintKind2) {
        InlayHintKind2.Type = 1;
        InlayHintKind2.Parameter = 2;
        function is(value) {
          return value === 1 || value === 2;
        }
        InlayHintKind2.is = is;
      })(InlayHintKind || (exports3.InlayHintKind = InlayHintKind = {}));
      var InlayHintLabelPart;
      (function(InlayHintLabelPart2) {
        function create(value) {
          return { value };
        }
        InlayHintLabelPart2.create = create;
        function is(value) {
          var candidate = value;
          return Is.objectLiteral(candidate) && (candidate.tooltip === void 0 || Is.string(candidate.tooltip) || MarkupContent.is(candidate.tooltip)) && (candidate.location === void 0 || Location.is(candidate.location)) && (candidate.command === void 0 || Command.is(candidate.command));
        }
        InlayHintLabelPart2.is = is;
      })(InlayHintLabelPart || (exports3.InlayHintLabelPart = InlayHintLabelPart = {}));
      var InlayHint;
      (function(InlayHint2) {
        function create(position, label, kind) {
          var result2 = { position, label };
          if (kind !== void 0) {
            result2.kind = kind;
          }
          return result2;
        }
        InlayHint2.create = create;
        function is(value) {
          var candidate = value;
          return Is.objectLiteral(candidate) && Position.is(candidate.position) && (Is.string(candidate.label) || Is.typedArray(candidate.label, InlayHintLabelPart.is)) && (candidate.kind === void 0 || InlayHintKind.is(candidate.kind)) && candidate.textEdits === void 0 || Is.typedArray(candidate.textEdits, TextEdit.is) && (candidate.tooltip === void 0 || Is.string(candidate.tooltip) || MarkupContent.is(candidate.tooltip)) && (candidate.paddingLeft === void 0 || Is.boolean(candidate.paddingLeft)) && (candidate.paddingRight === void 0 || Is.boolean(candidate.paddingRight));
        }
        InlayHint2.is = is;
      })(InlayHint || (exports3.InlayHint = InlayHint = {}));
      var StringValue;
      (function(StringValue2) {
        function createSnippet(value) {
          return { kind: "snippet", value };
        }
        StringValue2.createSnippet = createSnippet;
      })(StringValue || (exports3.StringValue = StringValue = {}));
      var InlineCompletionItem;
      (function(InlineCompletionItem2) {
        function create(insertText, filterText, range, command) {
          return { insertText, filterText, range, command };
        }
        InlineCompletionItem2.create = create;
      })(InlineCompletionItem || (exports3.InlineCompletionItem = InlineCompletionItem = {}));
      var InlineCompletionList;
      (function(InlineCompletionList2) {
        function create(items) {
          return { items };
        }
        InlineCompletionList2.create = create;
      })(InlineCompletionList || (exports3.InlineCompletionList = InlineCompletionList = {}));
      var InlineCompletionTriggerKind;
      (function(InlineCompletionTriggerKind2) {
        InlineCompletionTriggerKind2.Invoked = 0;
        InlineCompletionTriggerKind2.Automatic = 1;
      })(InlineCompletionTriggerKind || (exports3.InlineCompletionTriggerKind = InlineCompletionTriggerKind = {}));
      var SelectedCompletionInfo;
      (function(SelectedCompletionInfo2) {
        function create(range, text2) {
          return { range, text: text2 };
        }
        SelectedCompletionInfo2.create = create;
      })(SelectedCompletionInfo || (exports3.SelectedCompletionInfo = SelectedCompletionInfo = {}));
      var InlineCompletionContext;
      (function(InlineCompletionContext2) {
        function create(triggerKind, selectedCompletionInfo) {
          return { triggerKind, selectedCompletionInfo };
        }
        InlineCompletionContext2.create = create;
      })(InlineCompletionContext || (exports3.InlineCompletionContext = InlineCompletionContext = {}));
      var WorkspaceFolder;
      (function(WorkspaceFolder2) {
        function is(value) {
          var candidate = value;
          return Is.objectLiteral(candidate) && URI.is(candidate.uri) && Is.string(candidate.name);
        }
        WorkspaceFolder2.is = is;
      })(WorkspaceFolder || (exports3.WorkspaceFolder = WorkspaceFolder = {}));
      exports3.EOL = ["\n", "\r\n", "\r"];
      var TextDocument2;
      (function(TextDocument3) {
        function create(uri, languageId, version, content) {
          return new FullTextDocument2(uri, languageId, version, content);
        }
        TextDocument3.create = create;
        function is(value) {
          var candidate = value;
          return Is.defined(candidate) && Is.string(candidate.uri) && (Is.undefined(candidate.languageId) || Is.string(candidate.languageId)) && Is.uinteger(candidate.lineCount) && Is.func(candidate.getText) && Is.func(candidate.positionAt) && Is.func(candidate.offsetAt) ? true : false;
        }
        TextDocument3.is = is;
        function applyEdits2(document, edits) {
          var text2 = document.getText();
          var sortedEdits = mergeSort2(edits, function(a, b) {
            var diff = a.range.start.line - b.range.start.line;
            if (diff === 0) {
              return a.range.start.character - b.range.start.character;
            }
            return diff;
          });
          var lastModifiedOffset = text2.length;
          for (var i = sortedEdits.length - 1; i >= 0; i--) {
            var e = sortedEdits[i];
            var startOffset = document.offsetAt(e.range.start);
            var endOffset = document.offsetAt(e.range.end);
            if (endOffset <= lastModifiedOffset) {
              text2 = text2.substring(0, startOffset) + e.newText + text2.substring(endOffset, text2.length);
            } else {
              throw new Error("Overlapping edit");
            }
            lastModifiedOffset = startOffset;
          }
          return text2;
        }
        TextDocument3.applyEdits = applyEdits2;
        function mergeSort2(data, compare3) {
          if (data.length <= 1) {
            return data;
          }
          var p = data.length / 2 | 0;
          var left = data.slice(0, p);
          var right = data.slice(p);
          mergeSort2(left, compare3);
          mergeSort2(right, compare3);
          var leftIdx = 0;
          var rightIdx = 0;
          var i = 0;
          while (leftIdx < left.length && rightIdx < right.length) {
            var ret = compare3(left[leftIdx], right[rightIdx]);
            if (ret <= 0) {
              data[i++] = left[leftIdx++];
            } else {
              data[i++] = right[rightIdx++];
            }
          }
          while (leftIdx < left.length) {
            data[i++] = left[leftIdx++];
          }
          while (rightIdx < right.length) {
            data[i++] = right[rightIdx++];
          }
          return data;
        }
      })(TextDocument2 || (exports3.TextDocument = TextDocument2 = {}));
      var FullTextDocument2 = (
        /** @class */
        (function() {
          function FullTextDocument3(uri, languageId, version, content) {
            this._uri = uri;
            this._languageId = languageId;
            this._version = version;
            this._content = content;
            this._lineOffsets = void 0;
          }
          Object.defineProperty(FullTextDocument3.prototype, "uri", {
            get: function() {
              return this._uri;
            },
            enumerable: false,
            configurable: true
          });
          Object.defineProperty(FullTextDocument3.prototype, "languageId", {
            get: function() {
              return this._languageId;
            },
            enumerable: false,
            configurable: true
          });
          Object.defineProperty(FullTextDocument3.prototype, "version", {
            get: function() {
              return this._version;
            },
            enumerable: false,
            configurable: true
          });
          FullTextDocument3.prototype.getText = function(range) {
            if (range) {
              var start = this.offsetAt(range.start);
              var end = this.offsetAt(range.end);
              return this._content.substring(start, end);
            }
            return this._content;
          };
          FullTextDocument3.prototype.update = function(event, version) {
            this._content = event.text;
            this._version = version;
            this._lineOffsets = void 0;
          };
          FullTextDocument3.prototype.getLineOffsets = function() {
            if (this._lineOffsets === void 0) {
              var lineOffsets = [];
              var text2 = this._content;
              var isLineStart = true;
              for (var i = 0; i < text2.length; i++) {
                if (isLineStart) {
                  lineOffsets.push(i);
                  isLineStart = false;
                }
                var ch = text2.charAt(i);
                isLineStart = ch === "\r" || ch === "\n";
                if (ch === "\r" && i + 1 < text2.length && text2.charAt(i + 1) === "\n") {
                  i++;
                }
              }
              if (isLineStart && text2.length > 0) {
                lineOffsets.push(text2.length);
              }
              this._lineOffsets = lineOffsets;
            }
            return this._lineOffsets;
          };
          FullTextDocument3.prototype.positionAt = function(offset) {
            offset = Math.max(Math.min(offset, this._content.length), 0);
            var lineOffsets = this.getLineOffsets();
            var low = 0, high = lineOffsets.length;
            if (high === 0) {
              return Position.create(0, offset);
            }
            while (low < high) {
              var mid = Math.floor((low + high) / 2);
              if (lineOffsets[mid] > offset) {
                high = mid;
              } else {
                low = mid + 1;
              }
            }
            var line = low - 1;
            return Position.create(line, offset - lineOffsets[line]);
          };
          FullTextDocument3.prototype.offsetAt = function(position) {
            var lineOffsets = this.getLineOffsets();
            if (position.line >= lineOffsets.length) {
              return this._content.length;
            } else if (position.line < 0) {
              return 0;
            }
            var lineOffset = lineOffsets[position.line];
            var nextLineOffset = position.line + 1 < lineOffsets.length ? lineOffsets[position.line + 1] : this._content.length;
            return Math.max(Math.min(lineOffset + position.character, nextLineOffset), lineOffset);
          };
          Object.defineProperty(FullTextDocument3.prototype, "lineCount", {
            get: function() {
              return this.getLineOffsets().length;
            },
            enumerable: false,
            configurable: true
          });
          return FullTextDocument3;
        })()
      );
      var Is;
      (function(Is2) {
        var toString = Object.prototype.toString;
        function defined(value) {
          return typeof value !== "undefined";
        }
        Is2.defined = defined;
        function undefined2(value) {
          return typeof value === "undefined";
        }
        Is2.undefined = undefined2;
        function boolean2(value) {
          return value === true || value === false;
        }
        Is2.boolean = boolean2;
        function string(value) {
          return toString.call(value) === "[object String]";
        }
        Is2.string = string;
        function number(value) {
          return toString.call(value) === "[object Number]";
        }
        Is2.number = number;
        function numberRange(value, min, max) {
          return toString.call(value) === "[object Number]" && min <= value && value <= max;
        }
        Is2.numberRange = numberRange;
        function integer3(value) {
          return toString.call(value) === "[object Number]" && -2147483648 <= value && value <= 2147483647;
        }
        Is2.integer = integer3;
        function uinteger2(value) {
          return toString.call(value) === "[object Number]" && 0 <= value && value <= 2147483647;
        }
        Is2.uinteger = uinteger2;
        function func(value) {
          return toString.call(value) === "[object Function]";
        }
        Is2.func = func;
        function objectLiteral(value) {
          return value !== null && typeof value === "object";
        }
        Is2.objectLiteral = objectLiteral;
        function typedArray(value, check) {
          return Array.isArray(value) && value.every(check);
        }
        Is2.typedArray = typedArray;
      })(Is || (Is = {}));
    });
  }
});

// node_modules/vscode-languageserver-protocol/lib/common/messages.js
var require_messages2 = __commonJS({
  "node_modules/vscode-languageserver-protocol/lib/common/messages.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.ProtocolNotificationType = exports2.ProtocolNotificationType0 = exports2.ProtocolRequestType = exports2.ProtocolRequestType0 = exports2.RegistrationType = exports2.MessageDirection = void 0;
    var vscode_jsonrpc_1 = require_main();
    var MessageDirection;
    (function(MessageDirection2) {
      MessageDirection2["clientToServer"] = "clientToServer";
      MessageDirection2["serverToClient"] = "serverToClient";
      MessageDirection2["both"] = "both";
    })(MessageDirection || (exports2.MessageDirection = MessageDirection = {}));
    var RegistrationType = class {
      constructor(method) {
        this.method = method;
      }
    };
    exports2.RegistrationType = RegistrationType;
    var ProtocolRequestType0 = class extends vscode_jsonrpc_1.RequestType0 {
      constructor(method) {
        super(method);
      }
    };
    exports2.ProtocolRequestType0 = ProtocolRequestType0;
    var ProtocolRequestType = class extends vscode_jsonrpc_1.RequestType {
      constructor(method) {
        super(method, vscode_jsonrpc_1.ParameterStructures.byName);
      }
    };
    exports2.ProtocolRequestType = ProtocolRequestType;
    var ProtocolNotificationType0 = class extends vscode_jsonrpc_1.NotificationType0 {
      constructor(method) {
        super(method);
      }
    };
    exports2.ProtocolNotificationType0 = ProtocolNotificationType0;
    var ProtocolNotificationType = class extends vscode_jsonrpc_1.NotificationType {
      constructor(method) {
        super(method, vscode_jsonrpc_1.ParameterStructures.byName);
      }
    };
    exports2.ProtocolNotificationType = ProtocolNotificationType;
  }
});

// node_modules/vscode-languageserver-protocol/lib/common/utils/is.js
var require_is3 = __commonJS({
  "node_modules/vscode-languageserver-protocol/lib/common/utils/is.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.objectLiteral = exports2.typedArray = exports2.stringArray = exports2.array = exports2.func = exports2.error = exports2.number = exports2.string = exports2.boolean = void 0;
    function boolean2(value) {
      return value === true || value === false;
    }
    exports2.boolean = boolean2;
    function string(value) {
      return typeof value === "string" || value instanceof String;
    }
    exports2.string = string;
    function number(value) {
      return typeof value === "number" || value instanceof Number;
    }
    exports2.number = number;
    function error(value) {
      return value instanceof Error;
    }
    exports2.error = error;
    function func(value) {
      return typeof value === "function";
    }
    exports2.func = func;
    function array(value) {
      return Array.isArray(value);
    }
    exports2.array = array;
    function stringArray(value) {
      return array(value) && value.every((elem) => string(elem));
    }
    exports2.stringArray = stringArray;
    function typedArray(value, check) {
      return Array.isArray(value) && value.every(check);
    }
    exports2.typedArray = typedArray;
    function objectLiteral(value) {
      return value !== null && typeof value === "object";
    }
    exports2.objectLiteral = objectLiteral;
  }
});

// node_modules/vscode-languageserver-protocol/lib/common/protocol.implementation.js
var require_protocol_implementation = __commonJS({
  "node_modules/vscode-languageserver-protocol/lib/common/protocol.implementation.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.ImplementationRequest = void 0;
    var messages_1 = require_messages2();
    var ImplementationRequest;
    (function(ImplementationRequest2) {
      ImplementationRequest2.method = "textDocument/implementation";
      ImplementationRequest2.messageDirection = messages_1.MessageDirection.clientToServer;
      ImplementationRequest2.type = new messages_1.ProtocolRequestType(ImplementationRequest2.method);
    })(ImplementationRequest || (exports2.ImplementationRequest = ImplementationRequest = {}));
  }
});

// node_modules/vscode-languageserver-protocol/lib/common/protocol.typeDefinition.js
var require_protocol_typeDefinition = __commonJS({
  "node_modules/vscode-languageserver-protocol/lib/common/protocol.typeDefinition.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.TypeDefinitionRequest = void 0;
    var messages_1 = require_messages2();
    var TypeDefinitionRequest;
    (function(TypeDefinitionRequest2) {
      TypeDefinitionRequest2.method = "textDocument/typeDefinition";
      TypeDefinitionRequest2.messageDirection = messages_1.MessageDirection.clientToServer;
      TypeDefinitionRequest2.type = new messages_1.ProtocolRequestType(TypeDefinitionRequest2.method);
    })(TypeDefinitionRequest || (exports2.TypeDefinitionRequest = TypeDefinitionRequest = {}));
  }
});

// node_modules/vscode-languageserver-protocol/lib/common/protocol.workspaceFolder.js
var require_protocol_workspaceFolder = __commonJS({
  "node_modules/vscode-languageserver-protocol/lib/common/protocol.workspaceFolder.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.DidChangeWorkspaceFoldersNotification = exports2.WorkspaceFoldersRequest = void 0;
    var messages_1 = require_messages2();
    var WorkspaceFoldersRequest;
    (function(WorkspaceFoldersRequest2) {
      WorkspaceFoldersRequest2.method = "workspace/workspaceFolders";
      WorkspaceFoldersRequest2.messageDirection = messages_1.MessageDirection.serverToClient;
      WorkspaceFoldersRequest2.type = new messages_1.ProtocolRequestType0(WorkspaceFoldersRequest2.method);
    })(WorkspaceFoldersRequest || (exports2.WorkspaceFoldersRequest = WorkspaceFoldersRequest = {}));
    var DidChangeWorkspaceFoldersNotification;
    (function(DidChangeWorkspaceFoldersNotification2) {
      DidChangeWorkspaceFoldersNotification2.method = "workspace/didChangeWorkspaceFolders";
      DidChangeWorkspaceFoldersNotification2.messageDirection = messages_1.MessageDirection.clientToServer;
      DidChangeWorkspaceFoldersNotification2.type = new messages_1.ProtocolNotificationType(DidChangeWorkspaceFoldersNotification2.method);
    })(DidChangeWorkspaceFoldersNotification || (exports2.DidChangeWorkspaceFoldersNotification = DidChangeWorkspaceFoldersNotification = {}));
  }
});

// node_modules/vscode-languageserver-protocol/lib/common/protocol.configuration.js
var require_protocol_configuration = __commonJS({
  "node_modules/vscode-languageserver-protocol/lib/common/protocol.configuration.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.ConfigurationRequest = void 0;
    var messages_1 = require_messages2();
    var ConfigurationRequest;
    (function(ConfigurationRequest2) {
      ConfigurationRequest2.method = "workspace/configuration";
      ConfigurationRequest2.messageDirection = messages_1.MessageDirection.serverToClient;
      ConfigurationRequest2.type = new messages_1.ProtocolRequestType(ConfigurationRequest2.method);
    })(ConfigurationRequest || (exports2.ConfigurationRequest = ConfigurationRequest = {}));
  }
});

// node_modules/vscode-languageserver-protocol/lib/common/protocol.colorProvider.js
var require_protocol_colorProvider = __commonJS({
  "node_modules/vscode-languageserver-protocol/lib/common/protocol.colorProvider.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.ColorPresentationRequest = exports2.DocumentColorRequest = void 0;
    var messages_1 = require_messages2();
    var DocumentColorRequest;
    (function(DocumentColorRequest2) {
      DocumentColorRequest2.method = "textDocument/documentColor";
      DocumentColorRequest2.messageDirection = messages_1.MessageDirection.clientToServer;
      DocumentColorRequest2.type = new messages_1.ProtocolRequestType(DocumentColorRequest2.method);
    })(DocumentColorRequest || (exports2.DocumentColorRequest = DocumentColorRequest = {}));
    var ColorPresentationRequest;
    (function(ColorPresentationRequest2) {
      ColorPresentationRequest2.method = "textDocument/colorPresentation";
      ColorPresentationRequest2.messageDirection = messages_1.MessageDirection.clientToServer;
      ColorPresentationRequest2.type = new messages_1.ProtocolRequestType(ColorPresentationRequest2.method);
    })(ColorPresentationRequest || (exports2.ColorPresentationRequest = ColorPresentationRequest = {}));
  }
});

// node_modules/vscode-languageserver-protocol/lib/common/protocol.foldingRange.js
var require_protocol_foldingRange = __commonJS({
  "node_modules/vscode-languageserver-protocol/lib/common/protocol.foldingRange.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.FoldingRangeRefreshRequest = exports2.FoldingRangeRequest = void 0;
    var messages_1 = require_messages2();
    var FoldingRangeRequest;
    (function(FoldingRangeRequest2) {
      FoldingRangeRequest2.method = "textDocument/foldingRange";
      FoldingRangeRequest2.messageDirection = messages_1.MessageDirection.clientToServer;
      FoldingRangeRequest2.type = new messages_1.ProtocolRequestType(FoldingRangeRequest2.method);
    })(FoldingRangeRequest || (exports2.FoldingRangeRequest = FoldingRangeRequest = {}));
    var FoldingRangeRefreshRequest;
    (function(FoldingRangeRefreshRequest2) {
      FoldingRangeRefreshRequest2.method = `workspace/foldingRange/refresh`;
      FoldingRangeRefreshRequest2.messageDirection = messages_1.MessageDirection.serverToClient;
      FoldingRangeRefreshRequest2.type = new messages_1.ProtocolRequestType0(FoldingRangeRefreshRequest2.method);
    })(FoldingRangeRefreshRequest || (exports2.FoldingRangeRefreshRequest = FoldingRangeRefreshRequest = {}));
  }
});

// node_modules/vscode-languageserver-protocol/lib/common/protocol.declaration.js
var require_protocol_declaration = __commonJS({
  "node_modules/vscode-languageserver-protocol/lib/common/protocol.declaration.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.DeclarationRequest = void 0;
    var messages_1 = require_messages2();
    var DeclarationRequest;
    (function(DeclarationRequest2) {
      DeclarationRequest2.method = "textDocument/declaration";
      DeclarationRequest2.messageDirection = messages_1.MessageDirection.clientToServer;
      DeclarationRequest2.type = new messages_1.ProtocolRequestType(DeclarationRequest2.method);
    })(DeclarationRequest || (exports2.DeclarationRequest = DeclarationRequest = {}));
  }
});

// node_modules/vscode-languageserver-protocol/lib/common/protocol.selectionRange.js
var require_protocol_selectionRange = __commonJS({
  "node_modules/vscode-languageserver-protocol/lib/common/protocol.selectionRange.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.SelectionRangeRequest = void 0;
    var messages_1 = require_messages2();
    var SelectionRangeRequest;
    (function(SelectionRangeRequest2) {
      SelectionRangeRequest2.method = "textDocument/selectionRange";
      SelectionRangeRequest2.messageDirection = messages_1.MessageDirection.clientToServer;
      SelectionRangeRequest2.type = new messages_1.ProtocolRequestType(SelectionRangeRequest2.method);
    })(SelectionRangeRequest || (exports2.SelectionRangeRequest = SelectionRangeRequest = {}));
  }
});

// node_modules/vscode-languageserver-protocol/lib/common/protocol.progress.js
var require_protocol_progress = __commonJS({
  "node_modules/vscode-languageserver-protocol/lib/common/protocol.progress.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.WorkDoneProgressCancelNotification = exports2.WorkDoneProgressCreateRequest = exports2.WorkDoneProgress = void 0;
    var vscode_jsonrpc_1 = require_main();
    var messages_1 = require_messages2();
    var WorkDoneProgress;
    (function(WorkDoneProgress2) {
      WorkDoneProgress2.type = new vscode_jsonrpc_1.ProgressType();
      function is(value) {
        return value === WorkDoneProgress2.type;
      }
      WorkDoneProgress2.is = is;
    })(WorkDoneProgress || (exports2.WorkDoneProgress = WorkDoneProgress = {}));
    var WorkDoneProgressCreateRequest;
    (function(WorkDoneProgressCreateRequest2) {
      WorkDoneProgressCreateRequest2.method = "window/workDoneProgress/create";
      WorkDoneProgressCreateRequest2.messageDirection = messages_1.MessageDirection.serverToClient;
      WorkDoneProgressCreateRequest2.type = new messages_1.ProtocolRequestType(WorkDoneProgressCreateRequest2.method);
    })(WorkDoneProgressCreateRequest || (exports2.WorkDoneProgressCreateRequest = WorkDoneProgressCreateRequest = {}));
    var WorkDoneProgressCancelNotification;
    (function(WorkDoneProgressCancelNotification2) {
      WorkDoneProgressCancelNotification2.method = "window/workDoneProgress/cancel";
      WorkDoneProgressCancelNotification2.messageDirection = messages_1.MessageDirection.clientToServer;
      WorkDoneProgressCancelNotification2.type = new messages_1.ProtocolNotificationType(WorkDoneProgressCancelNotification2.method);
    })(WorkDoneProgressCancelNotification || (exports2.WorkDoneProgressCancelNotification = WorkDoneProgressCancelNotification = {}));
  }
});

// node_modules/vscode-languageserver-protocol/lib/common/protocol.callHierarchy.js
var require_protocol_callHierarchy = __commonJS({
  "node_modules/vscode-languageserver-protocol/lib/common/protocol.callHierarchy.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.CallHierarchyOutgoingCallsRequest = exports2.CallHierarchyIncomingCallsRequest = exports2.CallHierarchyPrepareRequest = void 0;
    var messages_1 = require_messages2();
    var CallHierarchyPrepareRequest;
    (function(CallHierarchyPrepareRequest2) {
      CallHierarchyPrepareRequest2.method = "textDocument/prepareCallHierarchy";
      CallHierarchyPrepareRequest2.messageDirection = messages_1.MessageDirection.clientToServer;
      CallHierarchyPrepareRequest2.type = new messages_1.ProtocolRequestType(CallHierarchyPrepareRequest2.method);
    })(CallHierarchyPrepareRequest || (exports2.CallHierarchyPrepareRequest = CallHierarchyPrepareRequest = {}));
    var CallHierarchyIncomingCallsRequest;
    (function(CallHierarchyIncomingCallsRequest2) {
      CallHierarchyIncomingCallsRequest2.method = "callHierarchy/incomingCalls";
      CallHierarchyIncomingCallsRequest2.messageDirection = messages_1.MessageDirection.clientToServer;
      CallHierarchyIncomingCallsRequest2.type = new messages_1.ProtocolRequestType(CallHierarchyIncomingCallsRequest2.method);
    })(CallHierarchyIncomingCallsRequest || (exports2.CallHierarchyIncomingCallsRequest = CallHierarchyIncomingCallsRequest = {}));
    var CallHierarchyOutgoingCallsRequest;
    (function(CallHierarchyOutgoingCallsRequest2) {
      CallHierarchyOutgoingCallsRequest2.method = "callHierarchy/outgoingCalls";
      CallHierarchyOutgoingCallsRequest2.messageDirection = messages_1.MessageDirection.clientToServer;
      CallHierarchyOutgoingCallsRequest2.type = new messages_1.ProtocolRequestType(CallHierarchyOutgoingCallsRequest2.method);
    })(CallHierarchyOutgoingCallsRequest || (exports2.CallHierarchyOutgoingCallsRequest = CallHierarchyOutgoingCallsRequest = {}));
  }
});

// node_modules/vscode-languageserver-protocol/lib/common/protocol.semanticTokens.js
var require_protocol_semanticTokens = __commonJS({
  "node_modules/vscode-languageserver-protocol/lib/common/protocol.semanticTokens.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.SemanticTokensRefreshRequest = exports2.SemanticTokensRangeRequest = exports2.SemanticTokensDeltaRequest = exports2.SemanticTokensRequest = exports2.SemanticTokensRegistrationType = exports2.TokenFormat = void 0;
    var messages_1 = require_messages2();
    var TokenFormat;
    (function(TokenFormat2) {
      TokenFormat2.Relative = "relative";
    })(TokenFormat || (exports2.TokenFormat = TokenFormat = {}));
    var SemanticTokensRegistrationType;
    (function(SemanticTokensRegistrationType2) {
      SemanticTokensRegistrationType2.method = "textDocument/semanticTokens";
      SemanticTokensRegistrationType2.type = new messages_1.RegistrationType(SemanticTokensRegistrationType2.method);
    })(SemanticTokensRegistrationType || (exports2.SemanticTokensRegistrationType = SemanticTokensRegistrationType = {}));
    var SemanticTokensRequest;
    (function(SemanticTokensRequest2) {
      SemanticTokensRequest2.method = "textDocument/semanticTokens/full";
      SemanticTokensRequest2.messageDirection = messages_1.MessageDirection.clientToServer;
      SemanticTokensRequest2.type = new messages_1.ProtocolRequestType(SemanticTokensRequest2.method);
      SemanticTokensRequest2.registrationMethod = SemanticTokensRegistrationType.method;
    })(SemanticTokensRequest || (exports2.SemanticTokensRequest = SemanticTokensRequest = {}));
    var SemanticTokensDeltaRequest;
    (function(SemanticTokensDeltaRequest2) {
      SemanticTokensDeltaRequest2.method = "textDocument/semanticTokens/full/delta";
      SemanticTokensDeltaRequest2.messageDirection = messages_1.MessageDirection.clientToServer;
      SemanticTokensDeltaRequest2.type = new messages_1.ProtocolRequestType(SemanticTokensDeltaRequest2.method);
      SemanticTokensDeltaRequest2.registrationMethod = SemanticTokensRegistrationType.method;
    })(SemanticTokensDeltaRequest || (exports2.SemanticTokensDeltaRequest = SemanticTokensDeltaRequest = {}));
    var SemanticTokensRangeRequest;
    (function(SemanticTokensRangeRequest2) {
      SemanticTokensRangeRequest2.method = "textDocument/semanticTokens/range";
      SemanticTokensRangeRequest2.messageDirection = messages_1.MessageDirection.clientToServer;
      SemanticTokensRangeRequest2.type = new messages_1.ProtocolRequestType(SemanticTokensRangeRequest2.method);
      SemanticTokensRangeRequest2.registrationMethod = SemanticTokensRegistrationType.method;
    })(SemanticTokensRangeRequest || (exports2.SemanticTokensRangeRequest = SemanticTokensRangeRequest = {}));
    var SemanticTokensRefreshRequest;
    (function(SemanticTokensRefreshRequest2) {
      SemanticTokensRefreshRequest2.method = `workspace/semanticTokens/refresh`;
      SemanticTokensRefreshRequest2.messageDirection = messages_1.MessageDirection.serverToClient;
      SemanticTokensRefreshRequest2.type = new messages_1.ProtocolRequestType0(SemanticTokensRefreshRequest2.method);
    })(SemanticTokensRefreshRequest || (exports2.SemanticTokensRefreshRequest = SemanticTokensRefreshRequest = {}));
  }
});

// node_modules/vscode-languageserver-protocol/lib/common/protocol.showDocument.js
var require_protocol_showDocument = __commonJS({
  "node_modules/vscode-languageserver-protocol/lib/common/protocol.showDocument.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.ShowDocumentRequest = void 0;
    var messages_1 = require_messages2();
    var ShowDocumentRequest;
    (function(ShowDocumentRequest2) {
      ShowDocumentRequest2.method = "window/showDocument";
      ShowDocumentRequest2.messageDirection = messages_1.MessageDirection.serverToClient;
      ShowDocumentRequest2.type = new messages_1.ProtocolRequestType(ShowDocumentRequest2.method);
    })(ShowDocumentRequest || (exports2.ShowDocumentRequest = ShowDocumentRequest = {}));
  }
});

// node_modules/vscode-languageserver-protocol/lib/common/protocol.linkedEditingRange.js
var require_protocol_linkedEditingRange = __commonJS({
  "node_modules/vscode-languageserver-protocol/lib/common/protocol.linkedEditingRange.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.LinkedEditingRangeRequest = void 0;
    var messages_1 = require_messages2();
    var LinkedEditingRangeRequest;
    (function(LinkedEditingRangeRequest2) {
      LinkedEditingRangeRequest2.method = "textDocument/linkedEditingRange";
      LinkedEditingRangeRequest2.messageDirection = messages_1.MessageDirection.clientToServer;
      LinkedEditingRangeRequest2.type = new messages_1.ProtocolRequestType(LinkedEditingRangeRequest2.method);
    })(LinkedEditingRangeRequest || (exports2.LinkedEditingRangeRequest = LinkedEditingRangeRequest = {}));
  }
});

// node_modules/vscode-languageserver-protocol/lib/common/protocol.fileOperations.js
var require_protocol_fileOperations = __commonJS({
  "node_modules/vscode-languageserver-protocol/lib/common/protocol.fileOperations.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.WillDeleteFilesRequest = exports2.DidDeleteFilesNotification = exports2.DidRenameFilesNotification = exports2.WillRenameFilesRequest = exports2.DidCreateFilesNotification = exports2.WillCreateFilesRequest = exports2.FileOperationPatternKind = void 0;
    var messages_1 = require_messages2();
    var FileOperationPatternKind;
    (function(FileOperationPatternKind2) {
      FileOperationPatternKind2.file = "file";
      FileOperationPatternKind2.folder = "folder";
    })(FileOperationPatternKind || (exports2.FileOperationPatternKind = FileOperationPatternKind = {}));
    var WillCreateFilesRequest;
    (function(WillCreateFilesRequest2) {
      WillCreateFilesRequest2.method = "workspace/willCreateFiles";
      WillCreateFilesRequest2.messageDirection = messages_1.MessageDirection.clientToServer;
      WillCreateFilesRequest2.type = new messages_1.ProtocolRequestType(WillCreateFilesRequest2.method);
    })(WillCreateFilesRequest || (exports2.WillCreateFilesRequest = WillCreateFilesRequest = {}));
    var DidCreateFilesNotification;
    (function(DidCreateFilesNotification2) {
      DidCreateFilesNotification2.method = "workspace/didCreateFiles";
      DidCreateFilesNotification2.messageDirection = messages_1.MessageDirection.clientToServer;
      DidCreateFilesNotification2.type = new messages_1.ProtocolNotificationType(DidCreateFilesNotification2.method);
    })(DidCreateFilesNotification || (exports2.DidCreateFilesNotification = DidCreateFilesNotification = {}));
    var WillRenameFilesRequest;
    (function(WillRenameFilesRequest2) {
      WillRenameFilesRequest2.method = "workspace/willRenameFiles";
      WillRenameFilesRequest2.messageDirection = messages_1.MessageDirection.clientToServer;
      WillRenameFilesRequest2.type = new messages_1.ProtocolRequestType(WillRenameFilesRequest2.method);
    })(WillRenameFilesRequest || (exports2.WillRenameFilesRequest = WillRenameFilesRequest = {}));
    var DidRenameFilesNotification;
    (function(DidRenameFilesNotification2) {
      DidRenameFilesNotification2.method = "workspace/didRenameFiles";
      DidRenameFilesNotification2.messageDirection = messages_1.MessageDirection.clientToServer;
      DidRenameFilesNotification2.type = new messages_1.ProtocolNotificationType(DidRenameFilesNotification2.method);
    })(DidRenameFilesNotification || (exports2.DidRenameFilesNotification = DidRenameFilesNotification = {}));
    var DidDeleteFilesNotification;
    (function(DidDeleteFilesNotification2) {
      DidDeleteFilesNotification2.method = "workspace/didDeleteFiles";
      DidDeleteFilesNotification2.messageDirection = messages_1.MessageDirection.clientToServer;
      DidDeleteFilesNotification2.type = new messages_1.ProtocolNotificationType(DidDeleteFilesNotification2.method);
    })(DidDeleteFilesNotification || (exports2.DidDeleteFilesNotification = DidDeleteFilesNotification = {}));
    var WillDeleteFilesRequest;
    (function(WillDeleteFilesRequest2) {
      WillDeleteFilesRequest2.method = "workspace/willDeleteFiles";
      WillDeleteFilesRequest2.messageDirection = messages_1.MessageDirection.clientToServer;
      WillDeleteFilesRequest2.type = new messages_1.ProtocolRequestType(WillDeleteFilesRequest2.method);
    })(WillDeleteFilesRequest || (exports2.WillDeleteFilesRequest = WillDeleteFilesRequest = {}));
  }
});

// node_modules/vscode-languageserver-protocol/lib/common/protocol.moniker.js
var require_protocol_moniker = __commonJS({
  "node_modules/vscode-languageserver-protocol/lib/common/protocol.moniker.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.MonikerRequest = exports2.MonikerKind = exports2.UniquenessLevel = void 0;
    var messages_1 = require_messages2();
    var UniquenessLevel;
    (function(UniquenessLevel2) {
      UniquenessLevel2.document = "document";
      UniquenessLevel2.project = "project";
      UniquenessLevel2.group = "group";
      UniquenessLevel2.scheme = "scheme";
      UniquenessLevel2.global = "global";
    })(UniquenessLevel || (exports2.UniquenessLevel = UniquenessLevel = {}));
    var MonikerKind;
    (function(MonikerKind2) {
      MonikerKind2.$import = "import";
      MonikerKind2.$export = "export";
      MonikerKind2.local = "local";
    })(MonikerKind || (exports2.MonikerKind = MonikerKind = {}));
    var MonikerRequest;
    (function(MonikerRequest2) {
      MonikerRequest2.method = "textDocument/moniker";
      MonikerRequest2.messageDirection = messages_1.MessageDirection.clientToServer;
      MonikerRequest2.type = new messages_1.ProtocolRequestType(MonikerRequest2.method);
    })(MonikerRequest || (exports2.MonikerRequest = MonikerRequest = {}));
  }
});

// node_modules/vscode-languageserver-protocol/lib/common/protocol.typeHierarchy.js
var require_protocol_typeHierarchy = __commonJS({
  "node_modules/vscode-languageserver-protocol/lib/common/protocol.typeHierarchy.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.TypeHierarchySubtypesRequest = exports2.TypeHierarchySupertypesRequest = exports2.TypeHierarchyPrepareRequest = void 0;
    var messages_1 = require_messages2();
    var TypeHierarchyPrepareRequest;
    (function(TypeHierarchyPrepareRequest2) {
      TypeHierarchyPrepareRequest2.method = "textDocument/prepareTypeHierarchy";
      TypeHierarchyPrepareRequest2.messageDirection = messages_1.MessageDirection.clientToServer;
      TypeHierarchyPrepareRequest2.type = new messages_1.ProtocolRequestType(TypeHierarchyPrepareRequest2.method);
    })(TypeHierarchyPrepareRequest || (exports2.TypeHierarchyPrepareRequest = TypeHierarchyPrepareRequest = {}));
    var TypeHierarchySupertypesRequest;
    (function(TypeHierarchySupertypesRequest2) {
      TypeHierarchySupertypesRequest2.method = "typeHierarchy/supertypes";
      TypeHierarchySupertypesRequest2.messageDirection = messages_1.MessageDirection.clientToServer;
      TypeHierarchySupertypesRequest2.type = new messages_1.ProtocolRequestType(TypeHierarchySupertypesRequest2.method);
    })(TypeHierarchySupertypesRequest || (exports2.TypeHierarchySupertypesRequest = TypeHierarchySupertypesRequest = {}));
    var TypeHierarchySubtypesRequest;
    (function(TypeHierarchySubtypesRequest2) {
      TypeHierarchySubtypesRequest2.method = "typeHierarchy/subtypes";
      TypeHierarchySubtypesRequest2.messageDirection = messages_1.MessageDirection.clientToServer;
      TypeHierarchySubtypesRequest2.type = new messages_1.ProtocolRequestType(TypeHierarchySubtypesRequest2.method);
    })(TypeHierarchySubtypesRequest || (exports2.TypeHierarchySubtypesRequest = TypeHierarchySubtypesRequest = {}));
  }
});

// node_modules/vscode-languageserver-protocol/lib/common/protocol.inlineValue.js
var require_protocol_inlineValue = __commonJS({
  "node_modules/vscode-languageserver-protocol/lib/common/protocol.inlineValue.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.InlineValueRefreshRequest = exports2.InlineValueRequest = void 0;
    var messages_1 = require_messages2();
    var InlineValueRequest;
    (function(InlineValueRequest2) {
      InlineValueRequest2.method = "textDocument/inlineValue";
      InlineValueRequest2.messageDirection = messages_1.MessageDirection.clientToServer;
      InlineValueRequest2.type = new messages_1.ProtocolRequestType(InlineValueRequest2.method);
    })(InlineValueRequest || (exports2.InlineValueRequest = InlineValueRequest = {}));
    var InlineValueRefreshRequest;
    (function(InlineValueRefreshRequest2) {
      InlineValueRefreshRequest2.method = `workspace/inlineValue/refresh`;
      InlineValueRefreshRequest2.messageDirection = messages_1.MessageDirection.serverToClient;
      InlineValueRefreshRequest2.type = new messages_1.ProtocolRequestType0(InlineValueRefreshRequest2.method);
    })(InlineValueRefreshRequest || (exports2.InlineValueRefreshRequest = InlineValueRefreshRequest = {}));
  }
});

// node_modules/vscode-languageserver-protocol/lib/common/protocol.inlayHint.js
var require_protocol_inlayHint = __commonJS({
  "node_modules/vscode-languageserver-protocol/lib/common/protocol.inlayHint.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.InlayHintRefreshRequest = exports2.InlayHintResolveRequest = exports2.InlayHintRequest = void 0;
    var messages_1 = require_messages2();
    var InlayHintRequest;
    (function(InlayHintRequest2) {
      InlayHintRequest2.method = "textDocument/inlayHint";
      InlayHintRequest2.messageDirection = messages_1.MessageDirection.clientToServer;
      InlayHintRequest2.type = new messages_1.ProtocolRequestType(InlayHintRequest2.method);
    })(InlayHintRequest || (exports2.InlayHintRequest = InlayHintRequest = {}));
    var InlayHintResolveRequest;
    (function(InlayHintResolveRequest2) {
      InlayHintResolveRequest2.method = "inlayHint/resolve";
      InlayHintResolveRequest2.messageDirection = messages_1.MessageDirection.clientToServer;
      InlayHintResolveRequest2.type = new messages_1.ProtocolRequestType(InlayHintResolveRequest2.method);
    })(InlayHintResolveRequest || (exports2.InlayHintResolveRequest = InlayHintResolveRequest = {}));
    var InlayHintRefreshRequest;
    (function(InlayHintRefreshRequest2) {
      InlayHintRefreshRequest2.method = `workspace/inlayHint/refresh`;
      InlayHintRefreshRequest2.messageDirection = messages_1.MessageDirection.serverToClient;
      InlayHintRefreshRequest2.type = new messages_1.ProtocolRequestType0(InlayHintRefreshRequest2.method);
    })(InlayHintRefreshRequest || (exports2.InlayHintRefreshRequest = InlayHintRefreshRequest = {}));
  }
});

// node_modules/vscode-languageserver-protocol/lib/common/protocol.diagnostic.js
var require_protocol_diagnostic = __commonJS({
  "node_modules/vscode-languageserver-protocol/lib/common/protocol.diagnostic.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.DiagnosticRefreshRequest = exports2.WorkspaceDiagnosticRequest = exports2.DocumentDiagnosticRequest = exports2.DocumentDiagnosticReportKind = exports2.DiagnosticServerCancellationData = void 0;
    var vscode_jsonrpc_1 = require_main();
    var Is = require_is3();
    var messages_1 = require_messages2();
    var DiagnosticServerCancellationData;
    (function(DiagnosticServerCancellationData2) {
      function is(value) {
        const candidate = value;
        return candidate && Is.boolean(candidate.retriggerRequest);
      }
      DiagnosticServerCancellationData2.is = is;
    })(DiagnosticServerCancellationData || (exports2.DiagnosticServerCancellationData = DiagnosticServerCancellationData = {}));
    var DocumentDiagnosticReportKind;
    (function(DocumentDiagnosticReportKind2) {
      DocumentDiagnosticReportKind2.Full = "full";
      DocumentDiagnosticReportKind2.Unchanged = "unchanged";
    })(DocumentDiagnosticReportKind || (exports2.DocumentDiagnosticReportKind = DocumentDiagnosticReportKind = {}));
    var DocumentDiagnosticRequest;
    (function(DocumentDiagnosticRequest2) {
      DocumentDiagnosticRequest2.method = "textDocument/diagnostic";
      DocumentDiagnosticRequest2.messageDirection = messages_1.MessageDirection.clientToServer;
      DocumentDiagnosticRequest2.type = new messages_1.ProtocolRequestType(DocumentDiagnosticRequest2.method);
      DocumentDiagnosticRequest2.partialResult = new vscode_jsonrpc_1.ProgressType();
    })(DocumentDiagnosticRequest || (exports2.DocumentDiagnosticRequest = DocumentDiagnosticRequest = {}));
    var WorkspaceDiagnosticRequest;
    (function(WorkspaceDiagnosticRequest2) {
      WorkspaceDiagnosticRequest2.method = "workspace/diagnostic";
      WorkspaceDiagnosticRequest2.messageDirection = messages_1.MessageDirection.clientToServer;
      WorkspaceDiagnosticRequest2.type = new messages_1.ProtocolRequestType(WorkspaceDiagnosticRequest2.method);
      WorkspaceDiagnosticRequest2.partialResult = new vscode_jsonrpc_1.ProgressType();
    })(WorkspaceDiagnosticRequest || (exports2.WorkspaceDiagnosticRequest = WorkspaceDiagnosticRequest = {}));
    var DiagnosticRefreshRequest;
    (function(DiagnosticRefreshRequest2) {
      DiagnosticRefreshRequest2.method = `workspace/diagnostic/refresh`;
      DiagnosticRefreshRequest2.messageDirection = messages_1.MessageDirection.serverToClient;
      DiagnosticRefreshRequest2.type = new messages_1.ProtocolRequestType0(DiagnosticRefreshRequest2.method);
    })(DiagnosticRefreshRequest || (exports2.DiagnosticRefreshRequest = DiagnosticRefreshRequest = {}));
  }
});

// node_modules/vscode-languageserver-protocol/lib/common/protocol.notebook.js
var require_protocol_notebook = __commonJS({
  "node_modules/vscode-languageserver-protocol/lib/common/protocol.notebook.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.DidCloseNotebookDocumentNotification = exports2.DidSaveNotebookDocumentNotification = exports2.DidChangeNotebookDocumentNotification = exports2.NotebookCellArrayChange = exports2.DidOpenNotebookDocumentNotification = exports2.NotebookDocumentSyncRegistrationType = exports2.NotebookDocument = exports2.NotebookCell = exports2.ExecutionSummary = exports2.NotebookCellKind = void 0;
    var vscode_languageserver_types_1 = require_main2();
    var Is = require_is3();
    var messages_1 = require_messages2();
    var NotebookCellKind;
    (function(NotebookCellKind2) {
      NotebookCellKind2.Markup = 1;
      NotebookCellKind2.Code = 2;
      function is(value) {
        return value === 1 || value === 2;
      }
      NotebookCellKind2.is = is;
    })(NotebookCellKind || (exports2.NotebookCellKind = NotebookCellKind = {}));
    var ExecutionSummary;
    (function(ExecutionSummary2) {
      function create(executionOrder, success) {
        const result2 = { executionOrder };
        if (success === true || success === false) {
          result2.success = success;
        }
        return result2;
      }
      ExecutionSummary2.create = create;
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && vscode_languageserver_types_1.uinteger.is(candidate.executionOrder) && (candidate.success === void 0 || Is.boolean(candidate.success));
      }
      ExecutionSummary2.is = is;
      function equals(one, other) {
        if (one === other) {
          return true;
        }
        if (one === null || one === void 0 || other === null || other === void 0) {
          return false;
        }
        return one.executionOrder === other.executionOrder && one.success === other.success;
      }
      ExecutionSummary2.equals = equals;
    })(ExecutionSummary || (exports2.ExecutionSummary = ExecutionSummary = {}));
    var NotebookCell;
    (function(NotebookCell2) {
      function create(kind, document) {
        return { kind, document };
      }
      NotebookCell2.create = create;
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && NotebookCellKind.is(candidate.kind) && vscode_languageserver_types_1.DocumentUri.is(candidate.document) && (candidate.metadata === void 0 || Is.objectLiteral(candidate.metadata));
      }
      NotebookCell2.is = is;
      function diff(one, two) {
        const result2 = /* @__PURE__ */ new Set();
        if (one.document !== two.document) {
          result2.add("document");
        }
        if (one.kind !== two.kind) {
          result2.add("kind");
        }
        if (one.executionSummary !== two.executionSummary) {
          result2.add("executionSummary");
        }
        if ((one.metadata !== void 0 || two.metadata !== void 0) && !equalsMetadata(one.metadata, two.metadata)) {
          result2.add("metadata");
        }
        if ((one.executionSummary !== void 0 || two.executionSummary !== void 0) && !ExecutionSummary.equals(one.executionSummary, two.executionSummary)) {
          result2.add("executionSummary");
        }
        return result2;
      }
      NotebookCell2.diff = diff;
      function equalsMetadata(one, other) {
        if (one === other) {
          return true;
        }
        if (one === null || one === void 0 || other === null || other === void 0) {
          return false;
        }
        if (typeof one !== typeof other) {
          return false;
        }
        if (typeof one !== "object") {
          return false;
        }
        const oneArray = Array.isArray(one);
        const otherArray = Array.isArray(other);
        if (oneArray !== otherArray) {
          return false;
        }
        if (oneArray && otherArray) {
          if (one.length !== other.length) {
            return false;
          }
          for (let i = 0; i < one.length; i++) {
            if (!equalsMetadata(one[i], other[i])) {
              return false;
            }
          }
        }
        if (Is.objectLiteral(one) && Is.objectLiteral(other)) {
          const oneKeys = Object.keys(one);
          const otherKeys = Object.keys(other);
          if (oneKeys.length !== otherKeys.length) {
            return false;
          }
          oneKeys.sort();
          otherKeys.sort();
          if (!equalsMetadata(oneKeys, otherKeys)) {
            return false;
          }
          for (let i = 0; i < oneKeys.length; i++) {
            const prop = oneKeys[i];
            if (!equalsMetadata(one[prop], other[prop])) {
              return false;
            }
          }
        }
        return true;
      }
    })(NotebookCell || (exports2.NotebookCell = NotebookCell = {}));
    var NotebookDocument;
    (function(NotebookDocument2) {
      function create(uri, notebookType, version, cells) {
        return { uri, notebookType, version, cells };
      }
      NotebookDocument2.create = create;
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && Is.string(candidate.uri) && vscode_languageserver_types_1.integer.is(candidate.version) && Is.typedArray(candidate.cells, NotebookCell.is);
      }
      NotebookDocument2.is = is;
    })(NotebookDocument || (exports2.NotebookDocument = NotebookDocument = {}));
    var NotebookDocumentSyncRegistrationType;
    (function(NotebookDocumentSyncRegistrationType2) {
      NotebookDocumentSyncRegistrationType2.method = "notebookDocument/sync";
      NotebookDocumentSyncRegistrationType2.messageDirection = messages_1.MessageDirection.clientToServer;
      NotebookDocumentSyncRegistrationType2.type = new messages_1.RegistrationType(NotebookDocumentSyncRegistrationType2.method);
    })(NotebookDocumentSyncRegistrationType || (exports2.NotebookDocumentSyncRegistrationType = NotebookDocumentSyncRegistrationType = {}));
    var DidOpenNotebookDocumentNotification;
    (function(DidOpenNotebookDocumentNotification2) {
      DidOpenNotebookDocumentNotification2.method = "notebookDocument/didOpen";
      DidOpenNotebookDocumentNotification2.messageDirection = messages_1.MessageDirection.clientToServer;
      DidOpenNotebookDocumentNotification2.type = new messages_1.ProtocolNotificationType(DidOpenNotebookDocumentNotification2.method);
      DidOpenNotebookDocumentNotification2.registrationMethod = NotebookDocumentSyncRegistrationType.method;
    })(DidOpenNotebookDocumentNotification || (exports2.DidOpenNotebookDocumentNotification = DidOpenNotebookDocumentNotification = {}));
    var NotebookCellArrayChange;
    (function(NotebookCellArrayChange2) {
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && vscode_languageserver_types_1.uinteger.is(candidate.start) && vscode_languageserver_types_1.uinteger.is(candidate.deleteCount) && (candidate.cells === void 0 || Is.typedArray(candidate.cells, NotebookCell.is));
      }
      NotebookCellArrayChange2.is = is;
      function create(start, deleteCount, cells) {
        const result2 = { start, deleteCount };
        if (cells !== void 0) {
          result2.cells = cells;
        }
        return result2;
      }
      NotebookCellArrayChange2.create = create;
    })(NotebookCellArrayChange || (exports2.NotebookCellArrayChange = NotebookCellArrayChange = {}));
    var DidChangeNotebookDocumentNotification;
    (function(DidChangeNotebookDocumentNotification2) {
      DidChangeNotebookDocumentNotification2.method = "notebookDocument/didChange";
      DidChangeNotebookDocumentNotification2.messageDirection = messages_1.MessageDirection.clientToServer;
      DidChangeNotebookDocumentNotification2.type = new messages_1.ProtocolNotificationType(DidChangeNotebookDocumentNotification2.method);
      DidChangeNotebookDocumentNotification2.registrationMethod = NotebookDocumentSyncRegistrationType.method;
    })(DidChangeNotebookDocumentNotification || (exports2.DidChangeNotebookDocumentNotification = DidChangeNotebookDocumentNotification = {}));
    var DidSaveNotebookDocumentNotification;
    (function(DidSaveNotebookDocumentNotification2) {
      DidSaveNotebookDocumentNotification2.method = "notebookDocument/didSave";
      DidSaveNotebookDocumentNotification2.messageDirection = messages_1.MessageDirection.clientToServer;
      DidSaveNotebookDocumentNotification2.type = new messages_1.ProtocolNotificationType(DidSaveNotebookDocumentNotification2.method);
      DidSaveNotebookDocumentNotification2.registrationMethod = NotebookDocumentSyncRegistrationType.method;
    })(DidSaveNotebookDocumentNotification || (exports2.DidSaveNotebookDocumentNotification = DidSaveNotebookDocumentNotification = {}));
    var DidCloseNotebookDocumentNotification;
    (function(DidCloseNotebookDocumentNotification2) {
      DidCloseNotebookDocumentNotification2.method = "notebookDocument/didClose";
      DidCloseNotebookDocumentNotification2.messageDirection = messages_1.MessageDirection.clientToServer;
      DidCloseNotebookDocumentNotification2.type = new messages_1.ProtocolNotificationType(DidCloseNotebookDocumentNotification2.method);
      DidCloseNotebookDocumentNotification2.registrationMethod = NotebookDocumentSyncRegistrationType.method;
    })(DidCloseNotebookDocumentNotification || (exports2.DidCloseNotebookDocumentNotification = DidCloseNotebookDocumentNotification = {}));
  }
});

// node_modules/vscode-languageserver-protocol/lib/common/protocol.inlineCompletion.js
var require_protocol_inlineCompletion = __commonJS({
  "node_modules/vscode-languageserver-protocol/lib/common/protocol.inlineCompletion.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.InlineCompletionRequest = void 0;
    var messages_1 = require_messages2();
    var InlineCompletionRequest;
    (function(InlineCompletionRequest2) {
      InlineCompletionRequest2.method = "textDocument/inlineCompletion";
      InlineCompletionRequest2.messageDirection = messages_1.MessageDirection.clientToServer;
      InlineCompletionRequest2.type = new messages_1.ProtocolRequestType(InlineCompletionRequest2.method);
    })(InlineCompletionRequest || (exports2.InlineCompletionRequest = InlineCompletionRequest = {}));
  }
});

// node_modules/vscode-languageserver-protocol/lib/common/protocol.js
var require_protocol = __commonJS({
  "node_modules/vscode-languageserver-protocol/lib/common/protocol.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.WorkspaceSymbolRequest = exports2.CodeActionResolveRequest = exports2.CodeActionRequest = exports2.DocumentSymbolRequest = exports2.DocumentHighlightRequest = exports2.ReferencesRequest = exports2.DefinitionRequest = exports2.SignatureHelpRequest = exports2.SignatureHelpTriggerKind = exports2.HoverRequest = exports2.CompletionResolveRequest = exports2.CompletionRequest = exports2.CompletionTriggerKind = exports2.PublishDiagnosticsNotification = exports2.WatchKind = exports2.RelativePattern = exports2.FileChangeType = exports2.DidChangeWatchedFilesNotification = exports2.WillSaveTextDocumentWaitUntilRequest = exports2.WillSaveTextDocumentNotification = exports2.TextDocumentSaveReason = exports2.DidSaveTextDocumentNotification = exports2.DidCloseTextDocumentNotification = exports2.DidChangeTextDocumentNotification = exports2.TextDocumentContentChangeEvent = exports2.DidOpenTextDocumentNotification = exports2.TextDocumentSyncKind = exports2.TelemetryEventNotification = exports2.LogMessageNotification = exports2.ShowMessageRequest = exports2.ShowMessageNotification = exports2.MessageType = exports2.DidChangeConfigurationNotification = exports2.ExitNotification = exports2.ShutdownRequest = exports2.InitializedNotification = exports2.InitializeErrorCodes = exports2.InitializeRequest = exports2.WorkDoneProgressOptions = exports2.TextDocumentRegistrationOptions = exports2.StaticRegistrationOptions = exports2.PositionEncodingKind = exports2.FailureHandlingKind = exports2.ResourceOperationKind = exports2.UnregistrationRequest = exports2.RegistrationRequest = exports2.DocumentSelector = exports2.NotebookCellTextDocumentFilter = exports2.NotebookDocumentFilter = exports2.TextDocumentFilter = void 0;
    exports2.MonikerRequest = exports2.MonikerKind = exports2.UniquenessLevel = exports2.WillDeleteFilesRequest = exports2.DidDeleteFilesNotification = exports2.WillRenameFilesRequest = exports2.DidRenameFilesNotification = exports2.WillCreateFilesRequest = exports2.DidCreateFilesNotification = exports2.FileOperationPatternKind = exports2.LinkedEditingRangeRequest = exports2.ShowDocumentRequest = exports2.SemanticTokensRegistrationType = exports2.SemanticTokensRefreshRequest = exports2.SemanticTokensRangeRequest = exports2.SemanticTokensDeltaRequest = exports2.SemanticTokensRequest = exports2.TokenFormat = exports2.CallHierarchyPrepareRequest = exports2.CallHierarchyOutgoingCallsRequest = exports2.CallHierarchyIncomingCallsRequest = exports2.WorkDoneProgressCancelNotification = exports2.WorkDoneProgressCreateRequest = exports2.WorkDoneProgress = exports2.SelectionRangeRequest = exports2.DeclarationRequest = exports2.FoldingRangeRefreshRequest = exports2.FoldingRangeRequest = exports2.ColorPresentationRequest = exports2.DocumentColorRequest = exports2.ConfigurationRequest = exports2.DidChangeWorkspaceFoldersNotification = exports2.WorkspaceFoldersRequest = exports2.TypeDefinitionRequest = exports2.ImplementationRequest = exports2.ApplyWorkspaceEditRequest = exports2.ExecuteCommandRequest = exports2.PrepareRenameRequest = exports2.RenameRequest = exports2.PrepareSupportDefaultBehavior = exports2.DocumentOnTypeFormattingRequest = exports2.DocumentRangesFormattingRequest = exports2.DocumentRangeFormattingRequest = exports2.DocumentFormattingRequest = exports2.DocumentLinkResolveRequest = exports2.DocumentLinkRequest = exports2.CodeLensRefreshRequest = exports2.CodeLensResolveRequest = exports2.CodeLensRequest = exports2.WorkspaceSymbolResolveRequest = void 0;
    exports2.InlineCompletionRequest = exports2.DidCloseNotebookDocumentNotification = exports2.DidSaveNotebookDocumentNotification = exports2.DidChangeNotebookDocumentNotification = exports2.NotebookCellArrayChange = exports2.DidOpenNotebookDocumentNotification = exports2.NotebookDocumentSyncRegistrationType = exports2.NotebookDocument = exports2.NotebookCell = exports2.ExecutionSummary = exports2.NotebookCellKind = exports2.DiagnosticRefreshRequest = exports2.WorkspaceDiagnosticRequest = exports2.DocumentDiagnosticRequest = exports2.DocumentDiagnosticReportKind = exports2.DiagnosticServerCancellationData = exports2.InlayHintRefreshRequest = exports2.InlayHintResolveRequest = exports2.InlayHintRequest = exports2.InlineValueRefreshRequest = exports2.InlineValueRequest = exports2.TypeHierarchySupertypesRequest = exports2.TypeHierarchySubtypesRequest = exports2.TypeHierarchyPrepareRequest = void 0;
    var messages_1 = require_messages2();
    var vscode_languageserver_types_1 = require_main2();
    var Is = require_is3();
    var protocol_implementation_1 = require_protocol_implementation();
    Object.defineProperty(exports2, "ImplementationRequest", { enumerable: true, get: function() {
      return protocol_implementation_1.ImplementationRequest;
    } });
    var protocol_typeDefinition_1 = require_protocol_typeDefinition();
    Object.defineProperty(exports2, "TypeDefinitionRequest", { enumerable: true, get: function() {
      return protocol_typeDefinition_1.TypeDefinitionRequest;
    } });
    var protocol_workspaceFolder_1 = require_protocol_workspaceFolder();
    Object.defineProperty(exports2, "WorkspaceFoldersRequest", { enumerable: true, get: function() {
      return protocol_workspaceFolder_1.WorkspaceFoldersRequest;
    } });
    Object.defineProperty(exports2, "DidChangeWorkspaceFoldersNotification", { enumerable: true, get: function() {
      return protocol_workspaceFolder_1.DidChangeWorkspaceFoldersNotification;
    } });
    var protocol_configuration_1 = require_protocol_configuration();
    Object.defineProperty(exports2, "ConfigurationRequest", { enumerable: true, get: function() {
      return protocol_configuration_1.ConfigurationRequest;
    } });
    var protocol_colorProvider_1 = require_protocol_colorProvider();
    Object.defineProperty(exports2, "DocumentColorRequest", { enumerable: true, get: function() {
      return protocol_colorProvider_1.DocumentColorRequest;
    } });
    Object.defineProperty(exports2, "ColorPresentationRequest", { enumerable: true, get: function() {
      return protocol_colorProvider_1.ColorPresentationRequest;
    } });
    var protocol_foldingRange_1 = require_protocol_foldingRange();
    Object.defineProperty(exports2, "FoldingRangeRequest", { enumerable: true, get: function() {
      return protocol_foldingRange_1.FoldingRangeRequest;
    } });
    Object.defineProperty(exports2, "FoldingRangeRefreshRequest", { enumerable: true, get: function() {
      return protocol_foldingRange_1.FoldingRangeRefreshRequest;
    } });
    var protocol_declaration_1 = require_protocol_declaration();
    Object.defineProperty(exports2, "DeclarationRequest", { enumerable: true, get: function() {
      return protocol_declaration_1.DeclarationRequest;
    } });
    var protocol_selectionRange_1 = require_protocol_selectionRange();
    Object.defineProperty(exports2, "SelectionRangeRequest", { enumerable: true, get: function() {
      return protocol_selectionRange_1.SelectionRangeRequest;
    } });
    var protocol_progress_1 = require_protocol_progress();
    Object.defineProperty(exports2, "WorkDoneProgress", { enumerable: true, get: function() {
      return protocol_progress_1.WorkDoneProgress;
    } });
    Object.defineProperty(exports2, "WorkDoneProgressCreateRequest", { enumerable: true, get: function() {
      return protocol_progress_1.WorkDoneProgressCreateRequest;
    } });
    Object.defineProperty(exports2, "WorkDoneProgressCancelNotification", { enumerable: true, get: function() {
      return protocol_progress_1.WorkDoneProgressCancelNotification;
    } });
    var protocol_callHierarchy_1 = require_protocol_callHierarchy();
    Object.defineProperty(exports2, "CallHierarchyIncomingCallsRequest", { enumerable: true, get: function() {
      return protocol_callHierarchy_1.CallHierarchyIncomingCallsRequest;
    } });
    Object.defineProperty(exports2, "CallHierarchyOutgoingCallsRequest", { enumerable: true, get: function() {
      return protocol_callHierarchy_1.CallHierarchyOutgoingCallsRequest;
    } });
    Object.defineProperty(exports2, "CallHierarchyPrepareRequest", { enumerable: true, get: function() {
      return protocol_callHierarchy_1.CallHierarchyPrepareRequest;
    } });
    var protocol_semanticTokens_1 = require_protocol_semanticTokens();
    Object.defineProperty(exports2, "TokenFormat", { enumerable: true, get: function() {
      return protocol_semanticTokens_1.TokenFormat;
    } });
    Object.defineProperty(exports2, "SemanticTokensRequest", { enumerable: true, get: function() {
      return protocol_semanticTokens_1.SemanticTokensRequest;
    } });
    Object.defineProperty(exports2, "SemanticTokensDeltaRequest", { enumerable: true, get: function() {
      return protocol_semanticTokens_1.SemanticTokensDeltaRequest;
    } });
    Object.defineProperty(exports2, "SemanticTokensRangeRequest", { enumerable: true, get: function() {
      return protocol_semanticTokens_1.SemanticTokensRangeRequest;
    } });
    Object.defineProperty(exports2, "SemanticTokensRefreshRequest", { enumerable: true, get: function() {
      return protocol_semanticTokens_1.SemanticTokensRefreshRequest;
    } });
    Object.defineProperty(exports2, "SemanticTokensRegistrationType", { enumerable: true, get: function() {
      return protocol_semanticTokens_1.SemanticTokensRegistrationType;
    } });
    var protocol_showDocument_1 = require_protocol_showDocument();
    Object.defineProperty(exports2, "ShowDocumentRequest", { enumerable: true, get: function() {
      return protocol_showDocument_1.ShowDocumentRequest;
    } });
    var protocol_linkedEditingRange_1 = require_protocol_linkedEditingRange();
    Object.defineProperty(exports2, "LinkedEditingRangeRequest", { enumerable: true, get: function() {
      return protocol_linkedEditingRange_1.LinkedEditingRangeRequest;
    } });
    var protocol_fileOperations_1 = require_protocol_fileOperations();
    Object.defineProperty(exports2, "FileOperationPatternKind", { enumerable: true, get: function() {
      return protocol_fileOperations_1.FileOperationPatternKind;
    } });
    Object.defineProperty(exports2, "DidCreateFilesNotification", { enumerable: true, get: function() {
      return protocol_fileOperations_1.DidCreateFilesNotification;
    } });
    Object.defineProperty(exports2, "WillCreateFilesRequest", { enumerable: true, get: function() {
      return protocol_fileOperations_1.WillCreateFilesRequest;
    } });
    Object.defineProperty(exports2, "DidRenameFilesNotification", { enumerable: true, get: function() {
      return protocol_fileOperations_1.DidRenameFilesNotification;
    } });
    Object.defineProperty(exports2, "WillRenameFilesRequest", { enumerable: true, get: function() {
      return protocol_fileOperations_1.WillRenameFilesRequest;
    } });
    Object.defineProperty(exports2, "DidDeleteFilesNotification", { enumerable: true, get: function() {
      return protocol_fileOperations_1.DidDeleteFilesNotification;
    } });
    Object.defineProperty(exports2, "WillDeleteFilesRequest", { enumerable: true, get: function() {
      return protocol_fileOperations_1.WillDeleteFilesRequest;
    } });
    var protocol_moniker_1 = require_protocol_moniker();
    Object.defineProperty(exports2, "UniquenessLevel", { enumerable: true, get: function() {
      return protocol_moniker_1.UniquenessLevel;
    } });
    Object.defineProperty(exports2, "MonikerKind", { enumerable: true, get: function() {
      return protocol_moniker_1.MonikerKind;
    } });
    Object.defineProperty(exports2, "MonikerRequest", { enumerable: true, get: function() {
      return protocol_moniker_1.MonikerRequest;
    } });
    var protocol_typeHierarchy_1 = require_protocol_typeHierarchy();
    Object.defineProperty(exports2, "TypeHierarchyPrepareRequest", { enumerable: true, get: function() {
      return protocol_typeHierarchy_1.TypeHierarchyPrepareRequest;
    } });
    Object.defineProperty(exports2, "TypeHierarchySubtypesRequest", { enumerable: true, get: function() {
      return protocol_typeHierarchy_1.TypeHierarchySubtypesRequest;
    } });
    Object.defineProperty(exports2, "TypeHierarchySupertypesRequest", { enumerable: true, get: function() {
      return protocol_typeHierarchy_1.TypeHierarchySupertypesRequest;
    } });
    var protocol_inlineValue_1 = require_protocol_inlineValue();
    Object.defineProperty(exports2, "InlineValueRequest", { enumerable: true, get: function() {
      return protocol_inlineValue_1.InlineValueRequest;
    } });
    Object.defineProperty(exports2, "InlineValueRefreshRequest", { enumerable: true, get: function() {
      return protocol_inlineValue_1.InlineValueRefreshRequest;
    } });
    var protocol_inlayHint_1 = require_protocol_inlayHint();
    Object.defineProperty(exports2, "InlayHintRequest", { enumerable: true, get: function() {
      return protocol_inlayHint_1.InlayHintRequest;
    } });
    Object.defineProperty(exports2, "InlayHintResolveRequest", { enumerable: true, get: function() {
      return protocol_inlayHint_1.InlayHintResolveRequest;
    } });
    Object.defineProperty(exports2, "InlayHintRefreshRequest", { enumerable: true, get: function() {
      return protocol_inlayHint_1.InlayHintRefreshRequest;
    } });
    var protocol_diagnostic_1 = require_protocol_diagnostic();
    Object.defineProperty(exports2, "DiagnosticServerCancellationData", { enumerable: true, get: function() {
      return protocol_diagnostic_1.DiagnosticServerCancellationData;
    } });
    Object.defineProperty(exports2, "DocumentDiagnosticReportKind", { enumerable: true, get: function() {
      return protocol_diagnostic_1.DocumentDiagnosticReportKind;
    } });
    Object.defineProperty(exports2, "DocumentDiagnosticRequest", { enumerable: true, get: function() {
      return protocol_diagnostic_1.DocumentDiagnosticRequest;
    } });
    Object.defineProperty(exports2, "WorkspaceDiagnosticRequest", { enumerable: true, get: function() {
      return protocol_diagnostic_1.WorkspaceDiagnosticRequest;
    } });
    Object.defineProperty(exports2, "DiagnosticRefreshRequest", { enumerable: true, get: function() {
      return protocol_diagnostic_1.DiagnosticRefreshRequest;
    } });
    var protocol_notebook_1 = require_protocol_notebook();
    Object.defineProperty(exports2, "NotebookCellKind", { enumerable: true, get: function() {
      return protocol_notebook_1.NotebookCellKind;
    } });
    Object.defineProperty(exports2, "ExecutionSummary", { enumerable: true, get: function() {
      return protocol_notebook_1.ExecutionSummary;
    } });
    Object.defineProperty(exports2, "NotebookCell", { enumerable: true, get: function() {
      return protocol_notebook_1.NotebookCell;
    } });
    Object.defineProperty(exports2, "NotebookDocument", { enumerable: true, get: function() {
      return protocol_notebook_1.NotebookDocument;
    } });
    Object.defineProperty(exports2, "NotebookDocumentSyncRegistrationType", { enumerable: true, get: function() {
      return protocol_notebook_1.NotebookDocumentSyncRegistrationType;
    } });
    Object.defineProperty(exports2, "DidOpenNotebookDocumentNotification", { enumerable: true, get: function() {
      return protocol_notebook_1.DidOpenNotebookDocumentNotification;
    } });
    Object.defineProperty(exports2, "NotebookCellArrayChange", { enumerable: true, get: function() {
      return protocol_notebook_1.NotebookCellArrayChange;
    } });
    Object.defineProperty(exports2, "DidChangeNotebookDocumentNotification", { enumerable: true, get: function() {
      return protocol_notebook_1.DidChangeNotebookDocumentNotification;
    } });
    Object.defineProperty(exports2, "DidSaveNotebookDocumentNotification", { enumerable: true, get: function() {
      return protocol_notebook_1.DidSaveNotebookDocumentNotification;
    } });
    Object.defineProperty(exports2, "DidCloseNotebookDocumentNotification", { enumerable: true, get: function() {
      return protocol_notebook_1.DidCloseNotebookDocumentNotification;
    } });
    var protocol_inlineCompletion_1 = require_protocol_inlineCompletion();
    Object.defineProperty(exports2, "InlineCompletionRequest", { enumerable: true, get: function() {
      return protocol_inlineCompletion_1.InlineCompletionRequest;
    } });
    var TextDocumentFilter;
    (function(TextDocumentFilter2) {
      function is(value) {
        const candidate = value;
        return Is.string(candidate) || (Is.string(candidate.language) || Is.string(candidate.scheme) || Is.string(candidate.pattern));
      }
      TextDocumentFilter2.is = is;
    })(TextDocumentFilter || (exports2.TextDocumentFilter = TextDocumentFilter = {}));
    var NotebookDocumentFilter;
    (function(NotebookDocumentFilter2) {
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && (Is.string(candidate.notebookType) || Is.string(candidate.scheme) || Is.string(candidate.pattern));
      }
      NotebookDocumentFilter2.is = is;
    })(NotebookDocumentFilter || (exports2.NotebookDocumentFilter = NotebookDocumentFilter = {}));
    var NotebookCellTextDocumentFilter;
    (function(NotebookCellTextDocumentFilter2) {
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && (Is.string(candidate.notebook) || NotebookDocumentFilter.is(candidate.notebook)) && (candidate.language === void 0 || Is.string(candidate.language));
      }
      NotebookCellTextDocumentFilter2.is = is;
    })(NotebookCellTextDocumentFilter || (exports2.NotebookCellTextDocumentFilter = NotebookCellTextDocumentFilter = {}));
    var DocumentSelector;
    (function(DocumentSelector2) {
      function is(value) {
        if (!Array.isArray(value)) {
          return false;
        }
        for (let elem of value) {
          if (!Is.string(elem) && !TextDocumentFilter.is(elem) && !NotebookCellTextDocumentFilter.is(elem)) {
            return false;
          }
        }
        return true;
      }
      DocumentSelector2.is = is;
    })(DocumentSelector || (exports2.DocumentSelector = DocumentSelector = {}));
    var RegistrationRequest;
    (function(RegistrationRequest2) {
      RegistrationRequest2.method = "client/registerCapability";
      RegistrationRequest2.messageDirection = messages_1.MessageDirection.serverToClient;
      RegistrationRequest2.type = new messages_1.ProtocolRequestType(RegistrationRequest2.method);
    })(RegistrationRequest || (exports2.RegistrationRequest = RegistrationRequest = {}));
    var UnregistrationRequest;
    (function(UnregistrationRequest2) {
      UnregistrationRequest2.method = "client/unregisterCapability";
      UnregistrationRequest2.messageDirection = messages_1.MessageDirection.serverToClient;
      UnregistrationRequest2.type = new messages_1.ProtocolRequestType(UnregistrationRequest2.method);
    })(UnregistrationRequest || (exports2.UnregistrationRequest = UnregistrationRequest = {}));
    var ResourceOperationKind;
    (function(ResourceOperationKind2) {
      ResourceOperationKind2.Create = "create";
      ResourceOperationKind2.Rename = "rename";
      ResourceOperationKind2.Delete = "delete";
    })(ResourceOperationKind || (exports2.ResourceOperationKind = ResourceOperationKind = {}));
    var FailureHandlingKind;
    (function(FailureHandlingKind2) {
      FailureHandlingKind2.Abort = "abort";
      FailureHandlingKind2.Transactional = "transactional";
      FailureHandlingKind2.TextOnlyTransactional = "textOnlyTransactional";
      FailureHandlingKind2.Undo = "undo";
    })(FailureHandlingKind || (exports2.FailureHandlingKind = FailureHandlingKind = {}));
    var PositionEncodingKind;
    (function(PositionEncodingKind2) {
      PositionEncodingKind2.UTF8 = "utf-8";
      PositionEncodingKind2.UTF16 = "utf-16";
      PositionEncodingKind2.UTF32 = "utf-32";
    })(PositionEncodingKind || (exports2.PositionEncodingKind = PositionEncodingKind = {}));
    var StaticRegistrationOptions;
    (function(StaticRegistrationOptions2) {
      function hasId(value) {
        const candidate = value;
        return candidate && Is.string(candidate.id) && candidate.id.length > 0;
      }
      StaticRegistrationOptions2.hasId = hasId;
    })(StaticRegistrationOptions || (exports2.StaticRegistrationOptions = StaticRegistrationOptions = {}));
    var TextDocumentRegistrationOptions;
    (function(TextDocumentRegistrationOptions2) {
      function is(value) {
        const candidate = value;
        return candidate && (candidate.documentSelector === null || DocumentSelector.is(candidate.documentSelector));
      }
      TextDocumentRegistrationOptions2.is = is;
    })(TextDocumentRegistrationOptions || (exports2.TextDocumentRegistrationOptions = TextDocumentRegistrationOptions = {}));
    var WorkDoneProgressOptions;
    (function(WorkDoneProgressOptions2) {
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && (candidate.workDoneProgress === void 0 || Is.boolean(candidate.workDoneProgress));
      }
      WorkDoneProgressOptions2.is = is;
      function hasWorkDoneProgress(value) {
        const candidate = value;
        return candidate && Is.boolean(candidate.workDoneProgress);
      }
      WorkDoneProgressOptions2.hasWorkDoneProgress = hasWorkDoneProgress;
    })(WorkDoneProgressOptions || (exports2.WorkDoneProgressOptions = WorkDoneProgressOptions = {}));
    var InitializeRequest;
    (function(InitializeRequest2) {
      InitializeRequest2.method = "initialize";
      InitializeRequest2.messageDirection = messages_1.MessageDirection.clientToServer;
      InitializeRequest2.type = new messages_1.ProtocolRequestType(InitializeRequest2.method);
    })(InitializeRequest || (exports2.InitializeRequest = InitializeRequest = {}));
    var InitializeErrorCodes;
    (function(InitializeErrorCodes2) {
      InitializeErrorCodes2.unknownProtocolVersion = 1;
    })(InitializeErrorCodes || (exports2.InitializeErrorCodes = InitializeErrorCodes = {}));
    var InitializedNotification;
    (function(InitializedNotification2) {
      InitializedNotification2.method = "initialized";
      InitializedNotification2.messageDirection = messages_1.MessageDirection.clientToServer;
      InitializedNotification2.type = new messages_1.ProtocolNotificationType(InitializedNotification2.method);
    })(InitializedNotification || (exports2.InitializedNotification = InitializedNotification = {}));
    var ShutdownRequest;
    (function(ShutdownRequest2) {
      ShutdownRequest2.method = "shutdown";
      ShutdownRequest2.messageDirection = messages_1.MessageDirection.clientToServer;
      ShutdownRequest2.type = new messages_1.ProtocolRequestType0(ShutdownRequest2.method);
    })(ShutdownRequest || (exports2.ShutdownRequest = ShutdownRequest = {}));
    var ExitNotification;
    (function(ExitNotification2) {
      ExitNotification2.method = "exit";
      ExitNotification2.messageDirection = messages_1.MessageDirection.clientToServer;
      ExitNotification2.type = new messages_1.ProtocolNotificationType0(ExitNotification2.method);
    })(ExitNotification || (exports2.ExitNotification = ExitNotification = {}));
    var DidChangeConfigurationNotification;
    (function(DidChangeConfigurationNotification2) {
      DidChangeConfigurationNotification2.method = "workspace/didChangeConfiguration";
      DidChangeConfigurationNotification2.messageDirection = messages_1.MessageDirection.clientToServer;
      DidChangeConfigurationNotification2.type = new messages_1.ProtocolNotificationType(DidChangeConfigurationNotification2.method);
    })(DidChangeConfigurationNotification || (exports2.DidChangeConfigurationNotification = DidChangeConfigurationNotification = {}));
    var MessageType2;
    (function(MessageType3) {
      MessageType3.Error = 1;
      MessageType3.Warning = 2;
      MessageType3.Info = 3;
      MessageType3.Log = 4;
      MessageType3.Debug = 5;
    })(MessageType2 || (exports2.MessageType = MessageType2 = {}));
    var ShowMessageNotification2;
    (function(ShowMessageNotification3) {
      ShowMessageNotification3.method = "window/showMessage";
      ShowMessageNotification3.messageDirection = messages_1.MessageDirection.serverToClient;
      ShowMessageNotification3.type = new messages_1.ProtocolNotificationType(ShowMessageNotification3.method);
    })(ShowMessageNotification2 || (exports2.ShowMessageNotification = ShowMessageNotification2 = {}));
    var ShowMessageRequest;
    (function(ShowMessageRequest2) {
      ShowMessageRequest2.method = "window/showMessageRequest";
      ShowMessageRequest2.messageDirection = messages_1.MessageDirection.serverToClient;
      ShowMessageRequest2.type = new messages_1.ProtocolRequestType(ShowMessageRequest2.method);
    })(ShowMessageRequest || (exports2.ShowMessageRequest = ShowMessageRequest = {}));
    var LogMessageNotification;
    (function(LogMessageNotification2) {
      LogMessageNotification2.method = "window/logMessage";
      LogMessageNotification2.messageDirection = messages_1.MessageDirection.serverToClient;
      LogMessageNotification2.type = new messages_1.ProtocolNotificationType(LogMessageNotification2.method);
    })(LogMessageNotification || (exports2.LogMessageNotification = LogMessageNotification = {}));
    var TelemetryEventNotification;
    (function(TelemetryEventNotification2) {
      TelemetryEventNotification2.method = "telemetry/event";
      TelemetryEventNotification2.messageDirection = messages_1.MessageDirection.serverToClient;
      TelemetryEventNotification2.type = new messages_1.ProtocolNotificationType(TelemetryEventNotification2.method);
    })(TelemetryEventNotification || (exports2.TelemetryEventNotification = TelemetryEventNotification = {}));
    var TextDocumentSyncKind2;
    (function(TextDocumentSyncKind3) {
      TextDocumentSyncKind3.None = 0;
      TextDocumentSyncKind3.Full = 1;
      TextDocumentSyncKind3.Incremental = 2;
    })(TextDocumentSyncKind2 || (exports2.TextDocumentSyncKind = TextDocumentSyncKind2 = {}));
    var DidOpenTextDocumentNotification;
    (function(DidOpenTextDocumentNotification2) {
      DidOpenTextDocumentNotification2.method = "textDocument/didOpen";
      DidOpenTextDocumentNotification2.messageDirection = messages_1.MessageDirection.clientToServer;
      DidOpenTextDocumentNotification2.type = new messages_1.ProtocolNotificationType(DidOpenTextDocumentNotification2.method);
    })(DidOpenTextDocumentNotification || (exports2.DidOpenTextDocumentNotification = DidOpenTextDocumentNotification = {}));
    var TextDocumentContentChangeEvent;
    (function(TextDocumentContentChangeEvent2) {
      function isIncremental(event) {
        let candidate = event;
        return candidate !== void 0 && candidate !== null && typeof candidate.text === "string" && candidate.range !== void 0 && (candidate.rangeLength === void 0 || typeof candidate.rangeLength === "number");
      }
      TextDocumentContentChangeEvent2.isIncremental = isIncremental;
      function isFull(event) {
        let candidate = event;
        return candidate !== void 0 && candidate !== null && typeof candidate.text === "string" && candidate.range === void 0 && candidate.rangeLength === void 0;
      }
      TextDocumentContentChangeEvent2.isFull = isFull;
    })(TextDocumentContentChangeEvent || (exports2.TextDocumentContentChangeEvent = TextDocumentContentChangeEvent = {}));
    var DidChangeTextDocumentNotification;
    (function(DidChangeTextDocumentNotification2) {
      DidChangeTextDocumentNotification2.method = "textDocument/didChange";
      DidChangeTextDocumentNotification2.messageDirection = messages_1.MessageDirection.clientToServer;
      DidChangeTextDocumentNotification2.type = new messages_1.ProtocolNotificationType(DidChangeTextDocumentNotification2.method);
    })(DidChangeTextDocumentNotification || (exports2.DidChangeTextDocumentNotification = DidChangeTextDocumentNotification = {}));
    var DidCloseTextDocumentNotification;
    (function(DidCloseTextDocumentNotification2) {
      DidCloseTextDocumentNotification2.method = "textDocument/didClose";
      DidCloseTextDocumentNotification2.messageDirection = messages_1.MessageDirection.clientToServer;
      DidCloseTextDocumentNotification2.type = new messages_1.ProtocolNotificationType(DidCloseTextDocumentNotification2.method);
    })(DidCloseTextDocumentNotification || (exports2.DidCloseTextDocumentNotification = DidCloseTextDocumentNotification = {}));
    var DidSaveTextDocumentNotification;
    (function(DidSaveTextDocumentNotification2) {
      DidSaveTextDocumentNotification2.method = "textDocument/didSave";
      DidSaveTextDocumentNotification2.messageDirection = messages_1.MessageDirection.clientToServer;
      DidSaveTextDocumentNotification2.type = new messages_1.ProtocolNotificationType(DidSaveTextDocumentNotification2.method);
    })(DidSaveTextDocumentNotification || (exports2.DidSaveTextDocumentNotification = DidSaveTextDocumentNotification = {}));
    var TextDocumentSaveReason;
    (function(TextDocumentSaveReason2) {
      TextDocumentSaveReason2.Manual = 1;
      TextDocumentSaveReason2.AfterDelay = 2;
      TextDocumentSaveReason2.FocusOut = 3;
    })(TextDocumentSaveReason || (exports2.TextDocumentSaveReason = TextDocumentSaveReason = {}));
    var WillSaveTextDocumentNotification;
    (function(WillSaveTextDocumentNotification2) {
      WillSaveTextDocumentNotification2.method = "textDocument/willSave";
      WillSaveTextDocumentNotification2.messageDirection = messages_1.MessageDirection.clientToServer;
      WillSaveTextDocumentNotification2.type = new messages_1.ProtocolNotificationType(WillSaveTextDocumentNotification2.method);
    })(WillSaveTextDocumentNotification || (exports2.WillSaveTextDocumentNotification = WillSaveTextDocumentNotification = {}));
    var WillSaveTextDocumentWaitUntilRequest;
    (function(WillSaveTextDocumentWaitUntilRequest2) {
      WillSaveTextDocumentWaitUntilRequest2.method = "textDocument/willSaveWaitUntil";
      WillSaveTextDocumentWaitUntilRequest2.messageDirection = messages_1.MessageDirection.clientToServer;
      WillSaveTextDocumentWaitUntilRequest2.type = new messages_1.ProtocolRequestType(WillSaveTextDocumentWaitUntilRequest2.method);
    })(WillSaveTextDocumentWaitUntilRequest || (exports2.WillSaveTextDocumentWaitUntilRequest = WillSaveTextDocumentWaitUntilRequest = {}));
    var DidChangeWatchedFilesNotification2;
    (function(DidChangeWatchedFilesNotification3) {
      DidChangeWatchedFilesNotification3.method = "workspace/didChangeWatchedFiles";
      DidChangeWatchedFilesNotification3.messageDirection = messages_1.MessageDirection.clientToServer;
      DidChangeWatchedFilesNotification3.type = new messages_1.ProtocolNotificationType(DidChangeWatchedFilesNotification3.method);
    })(DidChangeWatchedFilesNotification2 || (exports2.DidChangeWatchedFilesNotification = DidChangeWatchedFilesNotification2 = {}));
    var FileChangeType;
    (function(FileChangeType2) {
      FileChangeType2.Created = 1;
      FileChangeType2.Changed = 2;
      FileChangeType2.Deleted = 3;
    })(FileChangeType || (exports2.FileChangeType = FileChangeType = {}));
    var RelativePattern;
    (function(RelativePattern2) {
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && (vscode_languageserver_types_1.URI.is(candidate.baseUri) || vscode_languageserver_types_1.WorkspaceFolder.is(candidate.baseUri)) && Is.string(candidate.pattern);
      }
      RelativePattern2.is = is;
    })(RelativePattern || (exports2.RelativePattern = RelativePattern = {}));
    var WatchKind;
    (function(WatchKind2) {
      WatchKind2.Create = 1;
      WatchKind2.Change = 2;
      WatchKind2.Delete = 4;
    })(WatchKind || (exports2.WatchKind = WatchKind = {}));
    var PublishDiagnosticsNotification;
    (function(PublishDiagnosticsNotification2) {
      PublishDiagnosticsNotification2.method = "textDocument/publishDiagnostics";
      PublishDiagnosticsNotification2.messageDirection = messages_1.MessageDirection.serverToClient;
      PublishDiagnosticsNotification2.type = new messages_1.ProtocolNotificationType(PublishDiagnosticsNotification2.method);
    })(PublishDiagnosticsNotification || (exports2.PublishDiagnosticsNotification = PublishDiagnosticsNotification = {}));
    var CompletionTriggerKind;
    (function(CompletionTriggerKind2) {
      CompletionTriggerKind2.Invoked = 1;
      CompletionTriggerKind2.TriggerCharacter = 2;
      CompletionTriggerKind2.TriggerForIncompleteCompletions = 3;
    })(CompletionTriggerKind || (exports2.CompletionTriggerKind = CompletionTriggerKind = {}));
    var CompletionRequest;
    (function(CompletionRequest2) {
      CompletionRequest2.method = "textDocument/completion";
      CompletionRequest2.messageDirection = messages_1.MessageDirection.clientToServer;
      CompletionRequest2.type = new messages_1.ProtocolRequestType(CompletionRequest2.method);
    })(CompletionRequest || (exports2.CompletionRequest = CompletionRequest = {}));
    var CompletionResolveRequest;
    (function(CompletionResolveRequest2) {
      CompletionResolveRequest2.method = "completionItem/resolve";
      CompletionResolveRequest2.messageDirection = messages_1.MessageDirection.clientToServer;
      CompletionResolveRequest2.type = new messages_1.ProtocolRequestType(CompletionResolveRequest2.method);
    })(CompletionResolveRequest || (exports2.CompletionResolveRequest = CompletionResolveRequest = {}));
    var HoverRequest;
    (function(HoverRequest2) {
      HoverRequest2.method = "textDocument/hover";
      HoverRequest2.messageDirection = messages_1.MessageDirection.clientToServer;
      HoverRequest2.type = new messages_1.ProtocolRequestType(HoverRequest2.method);
    })(HoverRequest || (exports2.HoverRequest = HoverRequest = {}));
    var SignatureHelpTriggerKind;
    (function(SignatureHelpTriggerKind2) {
      SignatureHelpTriggerKind2.Invoked = 1;
      SignatureHelpTriggerKind2.TriggerCharacter = 2;
      SignatureHelpTriggerKind2.ContentChange = 3;
    })(SignatureHelpTriggerKind || (exports2.SignatureHelpTriggerKind = SignatureHelpTriggerKind = {}));
    var SignatureHelpRequest;
    (function(SignatureHelpRequest2) {
      SignatureHelpRequest2.method = "textDocument/signatureHelp";
      SignatureHelpRequest2.messageDirection = messages_1.MessageDirection.clientToServer;
      SignatureHelpRequest2.type = new messages_1.ProtocolRequestType(SignatureHelpRequest2.method);
    })(SignatureHelpRequest || (exports2.SignatureHelpRequest = SignatureHelpRequest = {}));
    var DefinitionRequest;
    (function(DefinitionRequest2) {
      DefinitionRequest2.method = "textDocument/definition";
      DefinitionRequest2.messageDirection = messages_1.MessageDirection.clientToServer;
      DefinitionRequest2.type = new messages_1.ProtocolRequestType(DefinitionRequest2.method);
    })(DefinitionRequest || (exports2.DefinitionRequest = DefinitionRequest = {}));
    var ReferencesRequest;
    (function(ReferencesRequest2) {
      ReferencesRequest2.method = "textDocument/references";
      ReferencesRequest2.messageDirection = messages_1.MessageDirection.clientToServer;
      ReferencesRequest2.type = new messages_1.ProtocolRequestType(ReferencesRequest2.method);
    })(ReferencesRequest || (exports2.ReferencesRequest = ReferencesRequest = {}));
    var DocumentHighlightRequest;
    (function(DocumentHighlightRequest2) {
      DocumentHighlightRequest2.method = "textDocument/documentHighlight";
      DocumentHighlightRequest2.messageDirection = messages_1.MessageDirection.clientToServer;
      DocumentHighlightRequest2.type = new messages_1.ProtocolRequestType(DocumentHighlightRequest2.method);
    })(DocumentHighlightRequest || (exports2.DocumentHighlightRequest = DocumentHighlightRequest = {}));
    var DocumentSymbolRequest;
    (function(DocumentSymbolRequest2) {
      DocumentSymbolRequest2.method = "textDocument/documentSymbol";
      DocumentSymbolRequest2.messageDirection = messages_1.MessageDirection.clientToServer;
      DocumentSymbolRequest2.type = new messages_1.ProtocolRequestType(DocumentSymbolRequest2.method);
    })(DocumentSymbolRequest || (exports2.DocumentSymbolRequest = DocumentSymbolRequest = {}));
    var CodeActionRequest;
    (function(CodeActionRequest2) {
      CodeActionRequest2.method = "textDocument/codeAction";
      CodeActionRequest2.messageDirection = messages_1.MessageDirection.clientToServer;
      CodeActionRequest2.type = new messages_1.ProtocolRequestType(CodeActionRequest2.method);
    })(CodeActionRequest || (exports2.CodeActionRequest = CodeActionRequest = {}));
    var CodeActionResolveRequest;
    (function(CodeActionResolveRequest2) {
      CodeActionResolveRequest2.method = "codeAction/resolve";
      CodeActionResolveRequest2.messageDirection = messages_1.MessageDirection.clientToServer;
      CodeActionResolveRequest2.type = new messages_1.ProtocolRequestType(CodeActionResolveRequest2.method);
    })(CodeActionResolveRequest || (exports2.CodeActionResolveRequest = CodeActionResolveRequest = {}));
    var WorkspaceSymbolRequest;
    (function(WorkspaceSymbolRequest2) {
      WorkspaceSymbolRequest2.method = "workspace/symbol";
      WorkspaceSymbolRequest2.messageDirection = messages_1.MessageDirection.clientToServer;
      WorkspaceSymbolRequest2.type = new messages_1.ProtocolRequestType(WorkspaceSymbolRequest2.method);
    })(WorkspaceSymbolRequest || (exports2.WorkspaceSymbolRequest = WorkspaceSymbolRequest = {}));
    var WorkspaceSymbolResolveRequest;
    (function(WorkspaceSymbolResolveRequest2) {
      WorkspaceSymbolResolveRequest2.method = "workspaceSymbol/resolve";
      WorkspaceSymbolResolveRequest2.messageDirection = messages_1.MessageDirection.clientToServer;
      WorkspaceSymbolResolveRequest2.type = new messages_1.ProtocolRequestType(WorkspaceSymbolResolveRequest2.method);
    })(WorkspaceSymbolResolveRequest || (exports2.WorkspaceSymbolResolveRequest = WorkspaceSymbolResolveRequest = {}));
    var CodeLensRequest;
    (function(CodeLensRequest2) {
      CodeLensRequest2.method = "textDocument/codeLens";
      CodeLensRequest2.messageDirection = messages_1.MessageDirection.clientToServer;
      CodeLensRequest2.type = new messages_1.ProtocolRequestType(CodeLensRequest2.method);
    })(CodeLensRequest || (exports2.CodeLensRequest = CodeLensRequest = {}));
    var CodeLensResolveRequest;
    (function(CodeLensResolveRequest2) {
      CodeLensResolveRequest2.method = "codeLens/resolve";
      CodeLensResolveRequest2.messageDirection = messages_1.MessageDirection.clientToServer;
      CodeLensResolveRequest2.type = new messages_1.ProtocolRequestType(CodeLensResolveRequest2.method);
    })(CodeLensResolveRequest || (exports2.CodeLensResolveRequest = CodeLensResolveRequest = {}));
    var CodeLensRefreshRequest;
    (function(CodeLensRefreshRequest2) {
      CodeLensRefreshRequest2.method = `workspace/codeLens/refresh`;
      CodeLensRefreshRequest2.messageDirection = messages_1.MessageDirection.serverToClient;
      CodeLensRefreshRequest2.type = new messages_1.ProtocolRequestType0(CodeLensRefreshRequest2.method);
    })(CodeLensRefreshRequest || (exports2.CodeLensRefreshRequest = CodeLensRefreshRequest = {}));
    var DocumentLinkRequest;
    (function(DocumentLinkRequest2) {
      DocumentLinkRequest2.method = "textDocument/documentLink";
      DocumentLinkRequest2.messageDirection = messages_1.MessageDirection.clientToServer;
      DocumentLinkRequest2.type = new messages_1.ProtocolRequestType(DocumentLinkRequest2.method);
    })(DocumentLinkRequest || (exports2.DocumentLinkRequest = DocumentLinkRequest = {}));
    var DocumentLinkResolveRequest;
    (function(DocumentLinkResolveRequest2) {
      DocumentLinkResolveRequest2.method = "documentLink/resolve";
      DocumentLinkResolveRequest2.messageDirection = messages_1.MessageDirection.clientToServer;
      DocumentLinkResolveRequest2.type = new messages_1.ProtocolRequestType(DocumentLinkResolveRequest2.method);
    })(DocumentLinkResolveRequest || (exports2.DocumentLinkResolveRequest = DocumentLinkResolveRequest = {}));
    var DocumentFormattingRequest;
    (function(DocumentFormattingRequest2) {
      DocumentFormattingRequest2.method = "textDocument/formatting";
      DocumentFormattingRequest2.messageDirection = messages_1.MessageDirection.clientToServer;
      DocumentFormattingRequest2.type = new messages_1.ProtocolRequestType(DocumentFormattingRequest2.method);
    })(DocumentFormattingRequest || (exports2.DocumentFormattingRequest = DocumentFormattingRequest = {}));
    var DocumentRangeFormattingRequest;
    (function(DocumentRangeFormattingRequest2) {
      DocumentRangeFormattingRequest2.method = "textDocument/rangeFormatting";
      DocumentRangeFormattingRequest2.messageDirection = messages_1.MessageDirection.clientToServer;
      DocumentRangeFormattingRequest2.type = new messages_1.ProtocolRequestType(DocumentRangeFormattingRequest2.method);
    })(DocumentRangeFormattingRequest || (exports2.DocumentRangeFormattingRequest = DocumentRangeFormattingRequest = {}));
    var DocumentRangesFormattingRequest;
    (function(DocumentRangesFormattingRequest2) {
      DocumentRangesFormattingRequest2.method = "textDocument/rangesFormatting";
      DocumentRangesFormattingRequest2.messageDirection = messages_1.MessageDirection.clientToServer;
      DocumentRangesFormattingRequest2.type = new messages_1.ProtocolRequestType(DocumentRangesFormattingRequest2.method);
    })(DocumentRangesFormattingRequest || (exports2.DocumentRangesFormattingRequest = DocumentRangesFormattingRequest = {}));
    var DocumentOnTypeFormattingRequest;
    (function(DocumentOnTypeFormattingRequest2) {
      DocumentOnTypeFormattingRequest2.method = "textDocument/onTypeFormatting";
      DocumentOnTypeFormattingRequest2.messageDirection = messages_1.MessageDirection.clientToServer;
      DocumentOnTypeFormattingRequest2.type = new messages_1.ProtocolRequestType(DocumentOnTypeFormattingRequest2.method);
    })(DocumentOnTypeFormattingRequest || (exports2.DocumentOnTypeFormattingRequest = DocumentOnTypeFormattingRequest = {}));
    var PrepareSupportDefaultBehavior;
    (function(PrepareSupportDefaultBehavior2) {
      PrepareSupportDefaultBehavior2.Identifier = 1;
    })(PrepareSupportDefaultBehavior || (exports2.PrepareSupportDefaultBehavior = PrepareSupportDefaultBehavior = {}));
    var RenameRequest;
    (function(RenameRequest2) {
      RenameRequest2.method = "textDocument/rename";
      RenameRequest2.messageDirection = messages_1.MessageDirection.clientToServer;
      RenameRequest2.type = new messages_1.ProtocolRequestType(RenameRequest2.method);
    })(RenameRequest || (exports2.RenameRequest = RenameRequest = {}));
    var PrepareRenameRequest;
    (function(PrepareRenameRequest2) {
      PrepareRenameRequest2.method = "textDocument/prepareRename";
      PrepareRenameRequest2.messageDirection = messages_1.MessageDirection.clientToServer;
      PrepareRenameRequest2.type = new messages_1.ProtocolRequestType(PrepareRenameRequest2.method);
    })(PrepareRenameRequest || (exports2.PrepareRenameRequest = PrepareRenameRequest = {}));
    var ExecuteCommandRequest;
    (function(ExecuteCommandRequest2) {
      ExecuteCommandRequest2.method = "workspace/executeCommand";
      ExecuteCommandRequest2.messageDirection = messages_1.MessageDirection.clientToServer;
      ExecuteCommandRequest2.type = new messages_1.ProtocolRequestType(ExecuteCommandRequest2.method);
    })(ExecuteCommandRequest || (exports2.ExecuteCommandRequest = ExecuteCommandRequest = {}));
    var ApplyWorkspaceEditRequest;
    (function(ApplyWorkspaceEditRequest2) {
      ApplyWorkspaceEditRequest2.method = "workspace/applyEdit";
      ApplyWorkspaceEditRequest2.messageDirection = messages_1.MessageDirection.serverToClient;
      ApplyWorkspaceEditRequest2.type = new messages_1.ProtocolRequestType("workspace/applyEdit");
    })(ApplyWorkspaceEditRequest || (exports2.ApplyWorkspaceEditRequest = ApplyWorkspaceEditRequest = {}));
  }
});

// node_modules/vscode-languageserver-protocol/lib/common/connection.js
var require_connection2 = __commonJS({
  "node_modules/vscode-languageserver-protocol/lib/common/connection.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.createProtocolConnection = void 0;
    var vscode_jsonrpc_1 = require_main();
    function createProtocolConnection(input, output, logger, options2) {
      if (vscode_jsonrpc_1.ConnectionStrategy.is(options2)) {
        options2 = { connectionStrategy: options2 };
      }
      return (0, vscode_jsonrpc_1.createMessageConnection)(input, output, logger, options2);
    }
    exports2.createProtocolConnection = createProtocolConnection;
  }
});

// node_modules/vscode-languageserver-protocol/lib/common/api.js
var require_api2 = __commonJS({
  "node_modules/vscode-languageserver-protocol/lib/common/api.js"(exports2) {
    "use strict";
    var __createBinding = exports2 && exports2.__createBinding || (Object.create ? (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      var desc = Object.getOwnPropertyDescriptor(m, k);
      if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
        desc = { enumerable: true, get: function() {
          return m[k];
        } };
      }
      Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      o[k2] = m[k];
    }));
    var __exportStar = exports2 && exports2.__exportStar || function(m, exports3) {
      for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports3, p)) __createBinding(exports3, m, p);
    };
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.LSPErrorCodes = exports2.createProtocolConnection = void 0;
    __exportStar(require_main(), exports2);
    __exportStar(require_main2(), exports2);
    __exportStar(require_messages2(), exports2);
    __exportStar(require_protocol(), exports2);
    var connection_1 = require_connection2();
    Object.defineProperty(exports2, "createProtocolConnection", { enumerable: true, get: function() {
      return connection_1.createProtocolConnection;
    } });
    var LSPErrorCodes;
    (function(LSPErrorCodes2) {
      LSPErrorCodes2.lspReservedErrorRangeStart = -32899;
      LSPErrorCodes2.RequestFailed = -32803;
      LSPErrorCodes2.ServerCancelled = -32802;
      LSPErrorCodes2.ContentModified = -32801;
      LSPErrorCodes2.RequestCancelled = -32800;
      LSPErrorCodes2.lspReservedErrorRangeEnd = -32800;
    })(LSPErrorCodes || (exports2.LSPErrorCodes = LSPErrorCodes = {}));
  }
});

// node_modules/vscode-languageserver-protocol/lib/node/main.js
var require_main3 = __commonJS({
  "node_modules/vscode-languageserver-protocol/lib/node/main.js"(exports2) {
    "use strict";
    var __createBinding = exports2 && exports2.__createBinding || (Object.create ? (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      var desc = Object.getOwnPropertyDescriptor(m, k);
      if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
        desc = { enumerable: true, get: function() {
          return m[k];
        } };
      }
      Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      o[k2] = m[k];
    }));
    var __exportStar = exports2 && exports2.__exportStar || function(m, exports3) {
      for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports3, p)) __createBinding(exports3, m, p);
    };
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.createProtocolConnection = void 0;
    var node_1 = require_node();
    __exportStar(require_node(), exports2);
    __exportStar(require_api2(), exports2);
    function createProtocolConnection(input, output, logger, options2) {
      return (0, node_1.createMessageConnection)(input, output, logger, options2);
    }
    exports2.createProtocolConnection = createProtocolConnection;
  }
});

// node_modules/vscode-languageserver/lib/common/utils/uuid.js
var require_uuid = __commonJS({
  "node_modules/vscode-languageserver/lib/common/utils/uuid.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.generateUuid = exports2.parse = exports2.isUUID = exports2.v4 = exports2.empty = void 0;
    var ValueUUID = class {
      constructor(_value) {
        this._value = _value;
      }
      asHex() {
        return this._value;
      }
      equals(other) {
        return this.asHex() === other.asHex();
      }
    };
    var V4UUID = class _V4UUID extends ValueUUID {
      static _oneOf(array) {
        return array[Math.floor(array.length * Math.random())];
      }
      static _randomHex() {
        return _V4UUID._oneOf(_V4UUID._chars);
      }
      constructor() {
        super([
          _V4UUID._randomHex(),
          _V4UUID._randomHex(),
          _V4UUID._randomHex(),
          _V4UUID._randomHex(),
          _V4UUID._randomHex(),
          _V4UUID._randomHex(),
          _V4UUID._randomHex(),
          _V4UUID._randomHex(),
          "-",
          _V4UUID._randomHex(),
          _V4UUID._randomHex(),
          _V4UUID._randomHex(),
          _V4UUID._randomHex(),
          "-",
          "4",
          _V4UUID._randomHex(),
          _V4UUID._randomHex(),
          _V4UUID._randomHex(),
          "-",
          _V4UUID._oneOf(_V4UUID._timeHighBits),
          _V4UUID._randomHex(),
          _V4UUID._randomHex(),
          _V4UUID._randomHex(),
          "-",
          _V4UUID._randomHex(),
          _V4UUID._randomHex(),
          _V4UUID._randomHex(),
          _V4UUID._randomHex(),
          _V4UUID._randomHex(),
          _V4UUID._randomHex(),
          _V4UUID._randomHex(),
          _V4UUID._randomHex(),
          _V4UUID._randomHex(),
          _V4UUID._randomHex(),
          _V4UUID._randomHex(),
          _V4UUID._randomHex()
        ].join(""));
      }
    };
    V4UUID._chars = ["0", "1", "2", "3", "4", "5", "6", "6", "7", "8", "9", "a", "b", "c", "d", "e", "f"];
    V4UUID._timeHighBits = ["8", "9", "a", "b"];
    exports2.empty = new ValueUUID("00000000-0000-0000-0000-000000000000");
    function v4() {
      return new V4UUID();
    }
    exports2.v4 = v4;
    var _UUIDPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
    function isUUID(value) {
      return _UUIDPattern.test(value);
    }
    exports2.isUUID = isUUID;
    function parse2(value) {
      if (!isUUID(value)) {
        throw new Error("invalid uuid");
      }
      return new ValueUUID(value);
    }
    exports2.parse = parse2;
    function generateUuid() {
      return v4().asHex();
    }
    exports2.generateUuid = generateUuid;
  }
});

// node_modules/vscode-languageserver/lib/common/progress.js
var require_progress = __commonJS({
  "node_modules/vscode-languageserver/lib/common/progress.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.attachPartialResult = exports2.ProgressFeature = exports2.attachWorkDone = void 0;
    var vscode_languageserver_protocol_1 = require_main3();
    var uuid_1 = require_uuid();
    var WorkDoneProgressReporterImpl = class _WorkDoneProgressReporterImpl {
      constructor(_connection, _token) {
        this._connection = _connection;
        this._token = _token;
        _WorkDoneProgressReporterImpl.Instances.set(this._token, this);
      }
      begin(title, percentage, message, cancellable) {
        let param = {
          kind: "begin",
          title,
          percentage,
          message,
          cancellable
        };
        this._connection.sendProgress(vscode_languageserver_protocol_1.WorkDoneProgress.type, this._token, param);
      }
      report(arg0, arg1) {
        let param = {
          kind: "report"
        };
        if (typeof arg0 === "number") {
          param.percentage = arg0;
          if (arg1 !== void 0) {
            param.message = arg1;
          }
        } else {
          param.message = arg0;
        }
        this._connection.sendProgress(vscode_languageserver_protocol_1.WorkDoneProgress.type, this._token, param);
      }
      done() {
        _WorkDoneProgressReporterImpl.Instances.delete(this._token);
        this._connection.sendProgress(vscode_languageserver_protocol_1.WorkDoneProgress.type, this._token, { kind: "end" });
      }
    };
    WorkDoneProgressReporterImpl.Instances = /* @__PURE__ */ new Map();
    var WorkDoneProgressServerReporterImpl = class extends WorkDoneProgressReporterImpl {
      constructor(connection, token) {
        super(connection, token);
        this._source = new vscode_languageserver_protocol_1.CancellationTokenSource();
      }
      get token() {
        return this._source.token;
      }
      done() {
        this._source.dispose();
        super.done();
      }
      cancel() {
        this._source.cancel();
      }
    };
    var NullProgressReporter = class {
      constructor() {
      }
      begin() {
      }
      report() {
      }
      done() {
      }
    };
    var NullProgressServerReporter = class extends NullProgressReporter {
      constructor() {
        super();
        this._source = new vscode_languageserver_protocol_1.CancellationTokenSource();
      }
      get token() {
        return this._source.token;
      }
      done() {
        this._source.dispose();
      }
      cancel() {
        this._source.cancel();
      }
    };
    function attachWorkDone(connection, params) {
      if (params === void 0 || params.workDoneToken === void 0) {
        return new NullProgressReporter();
      }
      const token = params.workDoneToken;
      delete params.workDoneToken;
      return new WorkDoneProgressReporterImpl(connection, token);
    }
    exports2.attachWorkDone = attachWorkDone;
    var ProgressFeature = (Base) => {
      return class extends Base {
        constructor() {
          super();
          this._progressSupported = false;
        }
        initialize(capabilities) {
          super.initialize(capabilities);
          if (capabilities?.window?.workDoneProgress === true) {
            this._progressSupported = true;
            this.connection.onNotification(vscode_languageserver_protocol_1.WorkDoneProgressCancelNotification.type, (params) => {
              let progress = WorkDoneProgressReporterImpl.Instances.get(params.token);
              if (progress instanceof WorkDoneProgressServerReporterImpl || progress instanceof NullProgressServerReporter) {
                progress.cancel();
              }
            });
          }
        }
        attachWorkDoneProgress(token) {
          if (token === void 0) {
            return new NullProgressReporter();
          } else {
            return new WorkDoneProgressReporterImpl(this.connection, token);
          }
        }
        createWorkDoneProgress() {
          if (this._progressSupported) {
            const token = (0, uuid_1.generateUuid)();
            return this.connection.sendRequest(vscode_languageserver_protocol_1.WorkDoneProgressCreateRequest.type, { token }).then(() => {
              const result2 = new WorkDoneProgressServerReporterImpl(this.connection, token);
              return result2;
            });
          } else {
            return Promise.resolve(new NullProgressServerReporter());
          }
        }
      };
    };
    exports2.ProgressFeature = ProgressFeature;
    var ResultProgress;
    (function(ResultProgress2) {
      ResultProgress2.type = new vscode_languageserver_protocol_1.ProgressType();
    })(ResultProgress || (ResultProgress = {}));
    var ResultProgressReporterImpl = class {
      constructor(_connection, _token) {
        this._connection = _connection;
        this._token = _token;
      }
      report(data) {
        this._connection.sendProgress(ResultProgress.type, this._token, data);
      }
    };
    function attachPartialResult(connection, params) {
      if (params === void 0 || params.partialResultToken === void 0) {
        return void 0;
      }
      const token = params.partialResultToken;
      delete params.partialResultToken;
      return new ResultProgressReporterImpl(connection, token);
    }
    exports2.attachPartialResult = attachPartialResult;
  }
});

// node_modules/vscode-languageserver/lib/common/configuration.js
var require_configuration = __commonJS({
  "node_modules/vscode-languageserver/lib/common/configuration.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.ConfigurationFeature = void 0;
    var vscode_languageserver_protocol_1 = require_main3();
    var Is = require_is();
    var ConfigurationFeature = (Base) => {
      return class extends Base {
        getConfiguration(arg) {
          if (!arg) {
            return this._getConfiguration({});
          } else if (Is.string(arg)) {
            return this._getConfiguration({ section: arg });
          } else {
            return this._getConfiguration(arg);
          }
        }
        _getConfiguration(arg) {
          let params = {
            items: Array.isArray(arg) ? arg : [arg]
          };
          return this.connection.sendRequest(vscode_languageserver_protocol_1.ConfigurationRequest.type, params).then((result2) => {
            if (Array.isArray(result2)) {
              return Array.isArray(arg) ? result2 : result2[0];
            } else {
              return Array.isArray(arg) ? [] : null;
            }
          });
        }
      };
    };
    exports2.ConfigurationFeature = ConfigurationFeature;
  }
});

// node_modules/vscode-languageserver/lib/common/workspaceFolder.js
var require_workspaceFolder = __commonJS({
  "node_modules/vscode-languageserver/lib/common/workspaceFolder.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.WorkspaceFoldersFeature = void 0;
    var vscode_languageserver_protocol_1 = require_main3();
    var WorkspaceFoldersFeature = (Base) => {
      return class extends Base {
        constructor() {
          super();
          this._notificationIsAutoRegistered = false;
        }
        initialize(capabilities) {
          super.initialize(capabilities);
          let workspaceCapabilities = capabilities.workspace;
          if (workspaceCapabilities && workspaceCapabilities.workspaceFolders) {
            this._onDidChangeWorkspaceFolders = new vscode_languageserver_protocol_1.Emitter();
            this.connection.onNotification(vscode_languageserver_protocol_1.DidChangeWorkspaceFoldersNotification.type, (params) => {
              this._onDidChangeWorkspaceFolders.fire(params.event);
            });
          }
        }
        fillServerCapabilities(capabilities) {
          super.fillServerCapabilities(capabilities);
          const changeNotifications = capabilities.workspace?.workspaceFolders?.changeNotifications;
          this._notificationIsAutoRegistered = changeNotifications === true || typeof changeNotifications === "string";
        }
        getWorkspaceFolders() {
          return this.connection.sendRequest(vscode_languageserver_protocol_1.WorkspaceFoldersRequest.type);
        }
        get onDidChangeWorkspaceFolders() {
          if (!this._onDidChangeWorkspaceFolders) {
            throw new Error("Client doesn't support sending workspace folder change events.");
          }
          if (!this._notificationIsAutoRegistered && !this._unregistration) {
            this._unregistration = this.connection.client.register(vscode_languageserver_protocol_1.DidChangeWorkspaceFoldersNotification.type);
          }
          return this._onDidChangeWorkspaceFolders.event;
        }
      };
    };
    exports2.WorkspaceFoldersFeature = WorkspaceFoldersFeature;
  }
});

// node_modules/vscode-languageserver/lib/common/callHierarchy.js
var require_callHierarchy = __commonJS({
  "node_modules/vscode-languageserver/lib/common/callHierarchy.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.CallHierarchyFeature = void 0;
    var vscode_languageserver_protocol_1 = require_main3();
    var CallHierarchyFeature = (Base) => {
      return class extends Base {
        get callHierarchy() {
          return {
            onPrepare: (handler) => {
              return this.connection.onRequest(vscode_languageserver_protocol_1.CallHierarchyPrepareRequest.type, (params, cancel) => {
                return handler(params, cancel, this.attachWorkDoneProgress(params), void 0);
              });
            },
            onIncomingCalls: (handler) => {
              const type = vscode_languageserver_protocol_1.CallHierarchyIncomingCallsRequest.type;
              return this.connection.onRequest(type, (params, cancel) => {
                return handler(params, cancel, this.attachWorkDoneProgress(params), this.attachPartialResultProgress(type, params));
              });
            },
            onOutgoingCalls: (handler) => {
              const type = vscode_languageserver_protocol_1.CallHierarchyOutgoingCallsRequest.type;
              return this.connection.onRequest(type, (params, cancel) => {
                return handler(params, cancel, this.attachWorkDoneProgress(params), this.attachPartialResultProgress(type, params));
              });
            }
          };
        }
      };
    };
    exports2.CallHierarchyFeature = CallHierarchyFeature;
  }
});

// node_modules/vscode-languageserver/lib/common/semanticTokens.js
var require_semanticTokens = __commonJS({
  "node_modules/vscode-languageserver/lib/common/semanticTokens.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.SemanticTokensBuilder = exports2.SemanticTokensDiff = exports2.SemanticTokensFeature = void 0;
    var vscode_languageserver_protocol_1 = require_main3();
    var SemanticTokensFeature = (Base) => {
      return class extends Base {
        get semanticTokens() {
          return {
            refresh: () => {
              return this.connection.sendRequest(vscode_languageserver_protocol_1.SemanticTokensRefreshRequest.type);
            },
            on: (handler) => {
              const type = vscode_languageserver_protocol_1.SemanticTokensRequest.type;
              return this.connection.onRequest(type, (params, cancel) => {
                return handler(params, cancel, this.attachWorkDoneProgress(params), this.attachPartialResultProgress(type, params));
              });
            },
            onDelta: (handler) => {
              const type = vscode_languageserver_protocol_1.SemanticTokensDeltaRequest.type;
              return this.connection.onRequest(type, (params, cancel) => {
                return handler(params, cancel, this.attachWorkDoneProgress(params), this.attachPartialResultProgress(type, params));
              });
            },
            onRange: (handler) => {
              const type = vscode_languageserver_protocol_1.SemanticTokensRangeRequest.type;
              return this.connection.onRequest(type, (params, cancel) => {
                return handler(params, cancel, this.attachWorkDoneProgress(params), this.attachPartialResultProgress(type, params));
              });
            }
          };
        }
      };
    };
    exports2.SemanticTokensFeature = SemanticTokensFeature;
    var SemanticTokensDiff = class {
      constructor(originalSequence, modifiedSequence) {
        this.originalSequence = originalSequence;
        this.modifiedSequence = modifiedSequence;
      }
      computeDiff() {
        const originalLength = this.originalSequence.length;
        const modifiedLength = this.modifiedSequence.length;
        let startIndex = 0;
        while (startIndex < modifiedLength && startIndex < originalLength && this.originalSequence[startIndex] === this.modifiedSequence[startIndex]) {
          startIndex++;
        }
        if (startIndex < modifiedLength && startIndex < originalLength) {
          let originalEndIndex = originalLength - 1;
          let modifiedEndIndex = modifiedLength - 1;
          while (originalEndIndex >= startIndex && modifiedEndIndex >= startIndex && this.originalSequence[originalEndIndex] === this.modifiedSequence[modifiedEndIndex]) {
            originalEndIndex--;
            modifiedEndIndex--;
          }
          if (originalEndIndex < startIndex || modifiedEndIndex < startIndex) {
            originalEndIndex++;
            modifiedEndIndex++;
          }
          const deleteCount = originalEndIndex - startIndex + 1;
          const newData = this.modifiedSequence.slice(startIndex, modifiedEndIndex + 1);
          if (newData.length === 1 && newData[0] === this.originalSequence[originalEndIndex]) {
            return [
              { start: startIndex, deleteCount: deleteCount - 1 }
            ];
          } else {
            return [
              { start: startIndex, deleteCount, data: newData }
            ];
          }
        } else if (startIndex < modifiedLength) {
          return [
            { start: startIndex, deleteCount: 0, data: this.modifiedSequence.slice(startIndex) }
          ];
        } else if (startIndex < originalLength) {
          return [
            { start: startIndex, deleteCount: originalLength - startIndex }
          ];
        } else {
          return [];
        }
      }
    };
    exports2.SemanticTokensDiff = SemanticTokensDiff;
    var SemanticTokensBuilder = class {
      constructor() {
        this._prevData = void 0;
        this.initialize();
      }
      initialize() {
        this._id = Date.now();
        this._prevLine = 0;
        this._prevChar = 0;
        this._data = [];
        this._dataLen = 0;
      }
      push(line, char, length, tokenType, tokenModifiers) {
        let pushLine = line;
        let pushChar = char;
        if (this._dataLen > 0) {
          pushLine -= this._prevLine;
          if (pushLine === 0) {
            pushChar -= this._prevChar;
          }
        }
        this._data[this._dataLen++] = pushLine;
        this._data[this._dataLen++] = pushChar;
        this._data[this._dataLen++] = length;
        this._data[this._dataLen++] = tokenType;
        this._data[this._dataLen++] = tokenModifiers;
        this._prevLine = line;
        this._prevChar = char;
      }
      get id() {
        return this._id.toString();
      }
      previousResult(id) {
        if (this.id === id) {
          this._prevData = this._data;
        }
        this.initialize();
      }
      build() {
        this._prevData = void 0;
        return {
          resultId: this.id,
          data: this._data
        };
      }
      canBuildEdits() {
        return this._prevData !== void 0;
      }
      buildEdits() {
        if (this._prevData !== void 0) {
          return {
            resultId: this.id,
            edits: new SemanticTokensDiff(this._prevData, this._data).computeDiff()
          };
        } else {
          return this.build();
        }
      }
    };
    exports2.SemanticTokensBuilder = SemanticTokensBuilder;
  }
});

// node_modules/vscode-languageserver/lib/common/showDocument.js
var require_showDocument = __commonJS({
  "node_modules/vscode-languageserver/lib/common/showDocument.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.ShowDocumentFeature = void 0;
    var vscode_languageserver_protocol_1 = require_main3();
    var ShowDocumentFeature = (Base) => {
      return class extends Base {
        showDocument(params) {
          return this.connection.sendRequest(vscode_languageserver_protocol_1.ShowDocumentRequest.type, params);
        }
      };
    };
    exports2.ShowDocumentFeature = ShowDocumentFeature;
  }
});

// node_modules/vscode-languageserver/lib/common/fileOperations.js
var require_fileOperations = __commonJS({
  "node_modules/vscode-languageserver/lib/common/fileOperations.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.FileOperationsFeature = void 0;
    var vscode_languageserver_protocol_1 = require_main3();
    var FileOperationsFeature = (Base) => {
      return class extends Base {
        onDidCreateFiles(handler) {
          return this.connection.onNotification(vscode_languageserver_protocol_1.DidCreateFilesNotification.type, (params) => {
            handler(params);
          });
        }
        onDidRenameFiles(handler) {
          return this.connection.onNotification(vscode_languageserver_protocol_1.DidRenameFilesNotification.type, (params) => {
            handler(params);
          });
        }
        onDidDeleteFiles(handler) {
          return this.connection.onNotification(vscode_languageserver_protocol_1.DidDeleteFilesNotification.type, (params) => {
            handler(params);
          });
        }
        onWillCreateFiles(handler) {
          return this.connection.onRequest(vscode_languageserver_protocol_1.WillCreateFilesRequest.type, (params, cancel) => {
            return handler(params, cancel);
          });
        }
        onWillRenameFiles(handler) {
          return this.connection.onRequest(vscode_languageserver_protocol_1.WillRenameFilesRequest.type, (params, cancel) => {
            return handler(params, cancel);
          });
        }
        onWillDeleteFiles(handler) {
          return this.connection.onRequest(vscode_languageserver_protocol_1.WillDeleteFilesRequest.type, (params, cancel) => {
            return handler(params, cancel);
          });
        }
      };
    };
    exports2.FileOperationsFeature = FileOperationsFeature;
  }
});

// node_modules/vscode-languageserver/lib/common/linkedEditingRange.js
var require_linkedEditingRange = __commonJS({
  "node_modules/vscode-languageserver/lib/common/linkedEditingRange.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.LinkedEditingRangeFeature = void 0;
    var vscode_languageserver_protocol_1 = require_main3();
    var LinkedEditingRangeFeature = (Base) => {
      return class extends Base {
        onLinkedEditingRange(handler) {
          return this.connection.onRequest(vscode_languageserver_protocol_1.LinkedEditingRangeRequest.type, (params, cancel) => {
            return handler(params, cancel, this.attachWorkDoneProgress(params), void 0);
          });
        }
      };
    };
    exports2.LinkedEditingRangeFeature = LinkedEditingRangeFeature;
  }
});

// node_modules/vscode-languageserver/lib/common/typeHierarchy.js
var require_typeHierarchy = __commonJS({
  "node_modules/vscode-languageserver/lib/common/typeHierarchy.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.TypeHierarchyFeature = void 0;
    var vscode_languageserver_protocol_1 = require_main3();
    var TypeHierarchyFeature = (Base) => {
      return class extends Base {
        get typeHierarchy() {
          return {
            onPrepare: (handler) => {
              return this.connection.onRequest(vscode_languageserver_protocol_1.TypeHierarchyPrepareRequest.type, (params, cancel) => {
                return handler(params, cancel, this.attachWorkDoneProgress(params), void 0);
              });
            },
            onSupertypes: (handler) => {
              const type = vscode_languageserver_protocol_1.TypeHierarchySupertypesRequest.type;
              return this.connection.onRequest(type, (params, cancel) => {
                return handler(params, cancel, this.attachWorkDoneProgress(params), this.attachPartialResultProgress(type, params));
              });
            },
            onSubtypes: (handler) => {
              const type = vscode_languageserver_protocol_1.TypeHierarchySubtypesRequest.type;
              return this.connection.onRequest(type, (params, cancel) => {
                return handler(params, cancel, this.attachWorkDoneProgress(params), this.attachPartialResultProgress(type, params));
              });
            }
          };
        }
      };
    };
    exports2.TypeHierarchyFeature = TypeHierarchyFeature;
  }
});

// node_modules/vscode-languageserver/lib/common/inlineValue.js
var require_inlineValue = __commonJS({
  "node_modules/vscode-languageserver/lib/common/inlineValue.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.InlineValueFeature = void 0;
    var vscode_languageserver_protocol_1 = require_main3();
    var InlineValueFeature = (Base) => {
      return class extends Base {
        get inlineValue() {
          return {
            refresh: () => {
              return this.connection.sendRequest(vscode_languageserver_protocol_1.InlineValueRefreshRequest.type);
            },
            on: (handler) => {
              return this.connection.onRequest(vscode_languageserver_protocol_1.InlineValueRequest.type, (params, cancel) => {
                return handler(params, cancel, this.attachWorkDoneProgress(params));
              });
            }
          };
        }
      };
    };
    exports2.InlineValueFeature = InlineValueFeature;
  }
});

// node_modules/vscode-languageserver/lib/common/foldingRange.js
var require_foldingRange = __commonJS({
  "node_modules/vscode-languageserver/lib/common/foldingRange.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.FoldingRangeFeature = void 0;
    var vscode_languageserver_protocol_1 = require_main3();
    var FoldingRangeFeature = (Base) => {
      return class extends Base {
        get foldingRange() {
          return {
            refresh: () => {
              return this.connection.sendRequest(vscode_languageserver_protocol_1.FoldingRangeRefreshRequest.type);
            },
            on: (handler) => {
              const type = vscode_languageserver_protocol_1.FoldingRangeRequest.type;
              return this.connection.onRequest(type, (params, cancel) => {
                return handler(params, cancel, this.attachWorkDoneProgress(params), this.attachPartialResultProgress(type, params));
              });
            }
          };
        }
      };
    };
    exports2.FoldingRangeFeature = FoldingRangeFeature;
  }
});

// node_modules/vscode-languageserver/lib/common/inlayHint.js
var require_inlayHint = __commonJS({
  "node_modules/vscode-languageserver/lib/common/inlayHint.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.InlayHintFeature = void 0;
    var vscode_languageserver_protocol_1 = require_main3();
    var InlayHintFeature = (Base) => {
      return class extends Base {
        get inlayHint() {
          return {
            refresh: () => {
              return this.connection.sendRequest(vscode_languageserver_protocol_1.InlayHintRefreshRequest.type);
            },
            on: (handler) => {
              return this.connection.onRequest(vscode_languageserver_protocol_1.InlayHintRequest.type, (params, cancel) => {
                return handler(params, cancel, this.attachWorkDoneProgress(params));
              });
            },
            resolve: (handler) => {
              return this.connection.onRequest(vscode_languageserver_protocol_1.InlayHintResolveRequest.type, (params, cancel) => {
                return handler(params, cancel);
              });
            }
          };
        }
      };
    };
    exports2.InlayHintFeature = InlayHintFeature;
  }
});

// node_modules/vscode-languageserver/lib/common/diagnostic.js
var require_diagnostic = __commonJS({
  "node_modules/vscode-languageserver/lib/common/diagnostic.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.DiagnosticFeature = void 0;
    var vscode_languageserver_protocol_1 = require_main3();
    var DiagnosticFeature = (Base) => {
      return class extends Base {
        get diagnostics() {
          return {
            refresh: () => {
              return this.connection.sendRequest(vscode_languageserver_protocol_1.DiagnosticRefreshRequest.type);
            },
            on: (handler) => {
              return this.connection.onRequest(vscode_languageserver_protocol_1.DocumentDiagnosticRequest.type, (params, cancel) => {
                return handler(params, cancel, this.attachWorkDoneProgress(params), this.attachPartialResultProgress(vscode_languageserver_protocol_1.DocumentDiagnosticRequest.partialResult, params));
              });
            },
            onWorkspace: (handler) => {
              return this.connection.onRequest(vscode_languageserver_protocol_1.WorkspaceDiagnosticRequest.type, (params, cancel) => {
                return handler(params, cancel, this.attachWorkDoneProgress(params), this.attachPartialResultProgress(vscode_languageserver_protocol_1.WorkspaceDiagnosticRequest.partialResult, params));
              });
            }
          };
        }
      };
    };
    exports2.DiagnosticFeature = DiagnosticFeature;
  }
});

// node_modules/vscode-languageserver/lib/common/textDocuments.js
var require_textDocuments = __commonJS({
  "node_modules/vscode-languageserver/lib/common/textDocuments.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.TextDocuments = void 0;
    var vscode_languageserver_protocol_1 = require_main3();
    var TextDocuments2 = class {
      /**
       * Create a new text document manager.
       */
      constructor(configuration) {
        this._configuration = configuration;
        this._syncedDocuments = /* @__PURE__ */ new Map();
        this._onDidChangeContent = new vscode_languageserver_protocol_1.Emitter();
        this._onDidOpen = new vscode_languageserver_protocol_1.Emitter();
        this._onDidClose = new vscode_languageserver_protocol_1.Emitter();
        this._onDidSave = new vscode_languageserver_protocol_1.Emitter();
        this._onWillSave = new vscode_languageserver_protocol_1.Emitter();
      }
      /**
       * An event that fires when a text document managed by this manager
       * has been opened.
       */
      get onDidOpen() {
        return this._onDidOpen.event;
      }
      /**
       * An event that fires when a text document managed by this manager
       * has been opened or the content changes.
       */
      get onDidChangeContent() {
        return this._onDidChangeContent.event;
      }
      /**
       * An event that fires when a text document managed by this manager
       * will be saved.
       */
      get onWillSave() {
        return this._onWillSave.event;
      }
      /**
       * Sets a handler that will be called if a participant wants to provide
       * edits during a text document save.
       */
      onWillSaveWaitUntil(handler) {
        this._willSaveWaitUntil = handler;
      }
      /**
       * An event that fires when a text document managed by this manager
       * has been saved.
       */
      get onDidSave() {
        return this._onDidSave.event;
      }
      /**
       * An event that fires when a text document managed by this manager
       * has been closed.
       */
      get onDidClose() {
        return this._onDidClose.event;
      }
      /**
       * Returns the document for the given URI. Returns undefined if
       * the document is not managed by this instance.
       *
       * @param uri The text document's URI to retrieve.
       * @return the text document or `undefined`.
       */
      get(uri) {
        return this._syncedDocuments.get(uri);
      }
      /**
       * Returns all text documents managed by this instance.
       *
       * @return all text documents.
       */
      all() {
        return Array.from(this._syncedDocuments.values());
      }
      /**
       * Returns the URIs of all text documents managed by this instance.
       *
       * @return the URI's of all text documents.
       */
      keys() {
        return Array.from(this._syncedDocuments.keys());
      }
      /**
       * Listens for `low level` notification on the given connection to
       * update the text documents managed by this instance.
       *
       * Please note that the connection only provides handlers not an event model. Therefore
       * listening on a connection will overwrite the following handlers on a connection:
       * `onDidOpenTextDocument`, `onDidChangeTextDocument`, `onDidCloseTextDocument`,
       * `onWillSaveTextDocument`, `onWillSaveTextDocumentWaitUntil` and `onDidSaveTextDocument`.
       *
       * Use the corresponding events on the TextDocuments instance instead.
       *
       * @param connection The connection to listen on.
       */
      listen(connection) {
        connection.__textDocumentSync = vscode_languageserver_protocol_1.TextDocumentSyncKind.Incremental;
        const disposables = [];
        disposables.push(connection.onDidOpenTextDocument((event) => {
          const td = event.textDocument;
          const document = this._configuration.create(td.uri, td.languageId, td.version, td.text);
          this._syncedDocuments.set(td.uri, document);
          const toFire = Object.freeze({ document });
          this._onDidOpen.fire(toFire);
          this._onDidChangeContent.fire(toFire);
        }));
        disposables.push(connection.onDidChangeTextDocument((event) => {
          const td = event.textDocument;
          const changes = event.contentChanges;
          if (changes.length === 0) {
            return;
          }
          const { version } = td;
          if (version === null || version === void 0) {
            throw new Error(`Received document change event for ${td.uri} without valid version identifier`);
          }
          let syncedDocument = this._syncedDocuments.get(td.uri);
          if (syncedDocument !== void 0) {
            syncedDocument = this._configuration.update(syncedDocument, changes, version);
            this._syncedDocuments.set(td.uri, syncedDocument);
            this._onDidChangeContent.fire(Object.freeze({ document: syncedDocument }));
          }
        }));
        disposables.push(connection.onDidCloseTextDocument((event) => {
          let syncedDocument = this._syncedDocuments.get(event.textDocument.uri);
          if (syncedDocument !== void 0) {
            this._syncedDocuments.delete(event.textDocument.uri);
            this._onDidClose.fire(Object.freeze({ document: syncedDocument }));
          }
        }));
        disposables.push(connection.onWillSaveTextDocument((event) => {
          let syncedDocument = this._syncedDocuments.get(event.textDocument.uri);
          if (syncedDocument !== void 0) {
            this._onWillSave.fire(Object.freeze({ document: syncedDocument, reason: event.reason }));
          }
        }));
        disposables.push(connection.onWillSaveTextDocumentWaitUntil((event, token) => {
          let syncedDocument = this._syncedDocuments.get(event.textDocument.uri);
          if (syncedDocument !== void 0 && this._willSaveWaitUntil) {
            return this._willSaveWaitUntil(Object.freeze({ document: syncedDocument, reason: event.reason }), token);
          } else {
            return [];
          }
        }));
        disposables.push(connection.onDidSaveTextDocument((event) => {
          let syncedDocument = this._syncedDocuments.get(event.textDocument.uri);
          if (syncedDocument !== void 0) {
            this._onDidSave.fire(Object.freeze({ document: syncedDocument }));
          }
        }));
        return vscode_languageserver_protocol_1.Disposable.create(() => {
          disposables.forEach((disposable) => disposable.dispose());
        });
      }
    };
    exports2.TextDocuments = TextDocuments2;
  }
});

// node_modules/vscode-languageserver/lib/common/notebook.js
var require_notebook = __commonJS({
  "node_modules/vscode-languageserver/lib/common/notebook.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.NotebookDocuments = exports2.NotebookSyncFeature = void 0;
    var vscode_languageserver_protocol_1 = require_main3();
    var textDocuments_1 = require_textDocuments();
    var NotebookSyncFeature = (Base) => {
      return class extends Base {
        get synchronization() {
          return {
            onDidOpenNotebookDocument: (handler) => {
              return this.connection.onNotification(vscode_languageserver_protocol_1.DidOpenNotebookDocumentNotification.type, (params) => {
                handler(params);
              });
            },
            onDidChangeNotebookDocument: (handler) => {
              return this.connection.onNotification(vscode_languageserver_protocol_1.DidChangeNotebookDocumentNotification.type, (params) => {
                handler(params);
              });
            },
            onDidSaveNotebookDocument: (handler) => {
              return this.connection.onNotification(vscode_languageserver_protocol_1.DidSaveNotebookDocumentNotification.type, (params) => {
                handler(params);
              });
            },
            onDidCloseNotebookDocument: (handler) => {
              return this.connection.onNotification(vscode_languageserver_protocol_1.DidCloseNotebookDocumentNotification.type, (params) => {
                handler(params);
              });
            }
          };
        }
      };
    };
    exports2.NotebookSyncFeature = NotebookSyncFeature;
    var CellTextDocumentConnection = class _CellTextDocumentConnection {
      onDidOpenTextDocument(handler) {
        this.openHandler = handler;
        return vscode_languageserver_protocol_1.Disposable.create(() => {
          this.openHandler = void 0;
        });
      }
      openTextDocument(params) {
        this.openHandler && this.openHandler(params);
      }
      onDidChangeTextDocument(handler) {
        this.changeHandler = handler;
        return vscode_languageserver_protocol_1.Disposable.create(() => {
          this.changeHandler = handler;
        });
      }
      changeTextDocument(params) {
        this.changeHandler && this.changeHandler(params);
      }
      onDidCloseTextDocument(handler) {
        this.closeHandler = handler;
        return vscode_languageserver_protocol_1.Disposable.create(() => {
          this.closeHandler = void 0;
        });
      }
      closeTextDocument(params) {
        this.closeHandler && this.closeHandler(params);
      }
      onWillSaveTextDocument() {
        return _CellTextDocumentConnection.NULL_DISPOSE;
      }
      onWillSaveTextDocumentWaitUntil() {
        return _CellTextDocumentConnection.NULL_DISPOSE;
      }
      onDidSaveTextDocument() {
        return _CellTextDocumentConnection.NULL_DISPOSE;
      }
    };
    CellTextDocumentConnection.NULL_DISPOSE = Object.freeze({ dispose: () => {
    } });
    var NotebookDocuments = class {
      constructor(configurationOrTextDocuments) {
        if (configurationOrTextDocuments instanceof textDocuments_1.TextDocuments) {
          this._cellTextDocuments = configurationOrTextDocuments;
        } else {
          this._cellTextDocuments = new textDocuments_1.TextDocuments(configurationOrTextDocuments);
        }
        this.notebookDocuments = /* @__PURE__ */ new Map();
        this.notebookCellMap = /* @__PURE__ */ new Map();
        this._onDidOpen = new vscode_languageserver_protocol_1.Emitter();
        this._onDidChange = new vscode_languageserver_protocol_1.Emitter();
        this._onDidSave = new vscode_languageserver_protocol_1.Emitter();
        this._onDidClose = new vscode_languageserver_protocol_1.Emitter();
      }
      get cellTextDocuments() {
        return this._cellTextDocuments;
      }
      getCellTextDocument(cell) {
        return this._cellTextDocuments.get(cell.document);
      }
      getNotebookDocument(uri) {
        return this.notebookDocuments.get(uri);
      }
      getNotebookCell(uri) {
        const value = this.notebookCellMap.get(uri);
        return value && value[0];
      }
      findNotebookDocumentForCell(cell) {
        const key = typeof cell === "string" ? cell : cell.document;
        const value = this.notebookCellMap.get(key);
        return value && value[1];
      }
      get onDidOpen() {
        return this._onDidOpen.event;
      }
      get onDidSave() {
        return this._onDidSave.event;
      }
      get onDidChange() {
        return this._onDidChange.event;
      }
      get onDidClose() {
        return this._onDidClose.event;
      }
      /**
       * Listens for `low level` notification on the given connection to
       * update the notebook documents managed by this instance.
       *
       * Please note that the connection only provides handlers not an event model. Therefore
       * listening on a connection will overwrite the following handlers on a connection:
       * `onDidOpenNotebookDocument`, `onDidChangeNotebookDocument`, `onDidSaveNotebookDocument`,
       *  and `onDidCloseNotebookDocument`.
       *
       * @param connection The connection to listen on.
       */
      listen(connection) {
        const cellTextDocumentConnection = new CellTextDocumentConnection();
        const disposables = [];
        disposables.push(this.cellTextDocuments.listen(cellTextDocumentConnection));
        disposables.push(connection.notebooks.synchronization.onDidOpenNotebookDocument((params) => {
          this.notebookDocuments.set(params.notebookDocument.uri, params.notebookDocument);
          for (const cellTextDocument of params.cellTextDocuments) {
            cellTextDocumentConnection.openTextDocument({ textDocument: cellTextDocument });
          }
          this.updateCellMap(params.notebookDocument);
          this._onDidOpen.fire(params.notebookDocument);
        }));
        disposables.push(connection.notebooks.synchronization.onDidChangeNotebookDocument((params) => {
          const notebookDocument = this.notebookDocuments.get(params.notebookDocument.uri);
          if (notebookDocument === void 0) {
            return;
          }
          notebookDocument.version = params.notebookDocument.version;
          const oldMetadata = notebookDocument.metadata;
          let metadataChanged = false;
          const change = params.change;
          if (change.metadata !== void 0) {
            metadataChanged = true;
            notebookDocument.metadata = change.metadata;
          }
          const opened = [];
          const closed = [];
          const data = [];
          const text2 = [];
          if (change.cells !== void 0) {
            const changedCells = change.cells;
            if (changedCells.structure !== void 0) {
              const array = changedCells.structure.array;
              notebookDocument.cells.splice(array.start, array.deleteCount, ...array.cells !== void 0 ? array.cells : []);
              if (changedCells.structure.didOpen !== void 0) {
                for (const open2 of changedCells.structure.didOpen) {
                  cellTextDocumentConnection.openTextDocument({ textDocument: open2 });
                  opened.push(open2.uri);
                }
              }
              if (changedCells.structure.didClose) {
                for (const close2 of changedCells.structure.didClose) {
                  cellTextDocumentConnection.closeTextDocument({ textDocument: close2 });
                  closed.push(close2.uri);
                }
              }
            }
            if (changedCells.data !== void 0) {
              const cellUpdates = new Map(changedCells.data.map((cell) => [cell.document, cell]));
              for (let i = 0; i <= notebookDocument.cells.length; i++) {
                const change2 = cellUpdates.get(notebookDocument.cells[i].document);
                if (change2 !== void 0) {
                  const old = notebookDocument.cells.splice(i, 1, change2);
                  data.push({ old: old[0], new: change2 });
                  cellUpdates.delete(change2.document);
                  if (cellUpdates.size === 0) {
                    break;
                  }
                }
              }
            }
            if (changedCells.textContent !== void 0) {
              for (const cellTextDocument of changedCells.textContent) {
                cellTextDocumentConnection.changeTextDocument({ textDocument: cellTextDocument.document, contentChanges: cellTextDocument.changes });
                text2.push(cellTextDocument.document.uri);
              }
            }
          }
          this.updateCellMap(notebookDocument);
          const changeEvent = { notebookDocument };
          if (metadataChanged) {
            changeEvent.metadata = { old: oldMetadata, new: notebookDocument.metadata };
          }
          const added = [];
          for (const open2 of opened) {
            added.push(this.getNotebookCell(open2));
          }
          const removed = [];
          for (const close2 of closed) {
            removed.push(this.getNotebookCell(close2));
          }
          const textContent = [];
          for (const change2 of text2) {
            textContent.push(this.getNotebookCell(change2));
          }
          if (added.length > 0 || removed.length > 0 || data.length > 0 || textContent.length > 0) {
            changeEvent.cells = { added, removed, changed: { data, textContent } };
          }
          if (changeEvent.metadata !== void 0 || changeEvent.cells !== void 0) {
            this._onDidChange.fire(changeEvent);
          }
        }));
        disposables.push(connection.notebooks.synchronization.onDidSaveNotebookDocument((params) => {
          const notebookDocument = this.notebookDocuments.get(params.notebookDocument.uri);
          if (notebookDocument === void 0) {
            return;
          }
          this._onDidSave.fire(notebookDocument);
        }));
        disposables.push(connection.notebooks.synchronization.onDidCloseNotebookDocument((params) => {
          const notebookDocument = this.notebookDocuments.get(params.notebookDocument.uri);
          if (notebookDocument === void 0) {
            return;
          }
          this._onDidClose.fire(notebookDocument);
          for (const cellTextDocument of params.cellTextDocuments) {
            cellTextDocumentConnection.closeTextDocument({ textDocument: cellTextDocument });
          }
          this.notebookDocuments.delete(params.notebookDocument.uri);
          for (const cell of notebookDocument.cells) {
            this.notebookCellMap.delete(cell.document);
          }
        }));
        return vscode_languageserver_protocol_1.Disposable.create(() => {
          disposables.forEach((disposable) => disposable.dispose());
        });
      }
      updateCellMap(notebookDocument) {
        for (const cell of notebookDocument.cells) {
          this.notebookCellMap.set(cell.document, [cell, notebookDocument]);
        }
      }
    };
    exports2.NotebookDocuments = NotebookDocuments;
  }
});

// node_modules/vscode-languageserver/lib/common/moniker.js
var require_moniker = __commonJS({
  "node_modules/vscode-languageserver/lib/common/moniker.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.MonikerFeature = void 0;
    var vscode_languageserver_protocol_1 = require_main3();
    var MonikerFeature = (Base) => {
      return class extends Base {
        get moniker() {
          return {
            on: (handler) => {
              const type = vscode_languageserver_protocol_1.MonikerRequest.type;
              return this.connection.onRequest(type, (params, cancel) => {
                return handler(params, cancel, this.attachWorkDoneProgress(params), this.attachPartialResultProgress(type, params));
              });
            }
          };
        }
      };
    };
    exports2.MonikerFeature = MonikerFeature;
  }
});

// node_modules/vscode-languageserver/lib/common/server.js
var require_server = __commonJS({
  "node_modules/vscode-languageserver/lib/common/server.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.createConnection = exports2.combineFeatures = exports2.combineNotebooksFeatures = exports2.combineLanguagesFeatures = exports2.combineWorkspaceFeatures = exports2.combineWindowFeatures = exports2.combineClientFeatures = exports2.combineTracerFeatures = exports2.combineTelemetryFeatures = exports2.combineConsoleFeatures = exports2._NotebooksImpl = exports2._LanguagesImpl = exports2.BulkUnregistration = exports2.BulkRegistration = exports2.ErrorMessageTracker = void 0;
    var vscode_languageserver_protocol_1 = require_main3();
    var Is = require_is();
    var UUID = require_uuid();
    var progress_1 = require_progress();
    var configuration_1 = require_configuration();
    var workspaceFolder_1 = require_workspaceFolder();
    var callHierarchy_1 = require_callHierarchy();
    var semanticTokens_1 = require_semanticTokens();
    var showDocument_1 = require_showDocument();
    var fileOperations_1 = require_fileOperations();
    var linkedEditingRange_1 = require_linkedEditingRange();
    var typeHierarchy_1 = require_typeHierarchy();
    var inlineValue_1 = require_inlineValue();
    var foldingRange_1 = require_foldingRange();
    var inlayHint_1 = require_inlayHint();
    var diagnostic_1 = require_diagnostic();
    var notebook_1 = require_notebook();
    var moniker_1 = require_moniker();
    function null2Undefined(value) {
      if (value === null) {
        return void 0;
      }
      return value;
    }
    var ErrorMessageTracker = class {
      constructor() {
        this._messages = /* @__PURE__ */ Object.create(null);
      }
      /**
       * Add a message to the tracker.
       *
       * @param message The message to add.
       */
      add(message) {
        let count = this._messages[message];
        if (!count) {
          count = 0;
        }
        count++;
        this._messages[message] = count;
      }
      /**
       * Send all tracked messages to the connection's window.
       *
       * @param connection The connection established between client and server.
       */
      sendErrors(connection) {
        Object.keys(this._messages).forEach((message) => {
          connection.window.showErrorMessage(message);
        });
      }
    };
    exports2.ErrorMessageTracker = ErrorMessageTracker;
    var RemoteConsoleImpl = class {
      constructor() {
      }
      rawAttach(connection) {
        this._rawConnection = connection;
      }
      attach(connection) {
        this._connection = connection;
      }
      get connection() {
        if (!this._connection) {
          throw new Error("Remote is not attached to a connection yet.");
        }
        return this._connection;
      }
      fillServerCapabilities(_capabilities) {
      }
      initialize(_capabilities) {
      }
      error(message) {
        this.send(vscode_languageserver_protocol_1.MessageType.Error, message);
      }
      warn(message) {
        this.send(vscode_languageserver_protocol_1.MessageType.Warning, message);
      }
      info(message) {
        this.send(vscode_languageserver_protocol_1.MessageType.Info, message);
      }
      log(message) {
        this.send(vscode_languageserver_protocol_1.MessageType.Log, message);
      }
      debug(message) {
        this.send(vscode_languageserver_protocol_1.MessageType.Debug, message);
      }
      send(type, message) {
        if (this._rawConnection) {
          this._rawConnection.sendNotification(vscode_languageserver_protocol_1.LogMessageNotification.type, { type, message }).catch(() => {
            (0, vscode_languageserver_protocol_1.RAL)().console.error(`Sending log message failed`);
          });
        }
      }
    };
    var _RemoteWindowImpl = class {
      constructor() {
      }
      attach(connection) {
        this._connection = connection;
      }
      get connection() {
        if (!this._connection) {
          throw new Error("Remote is not attached to a connection yet.");
        }
        return this._connection;
      }
      initialize(_capabilities) {
      }
      fillServerCapabilities(_capabilities) {
      }
      showErrorMessage(message, ...actions) {
        let params = { type: vscode_languageserver_protocol_1.MessageType.Error, message, actions };
        return this.connection.sendRequest(vscode_languageserver_protocol_1.ShowMessageRequest.type, params).then(null2Undefined);
      }
      showWarningMessage(message, ...actions) {
        let params = { type: vscode_languageserver_protocol_1.MessageType.Warning, message, actions };
        return this.connection.sendRequest(vscode_languageserver_protocol_1.ShowMessageRequest.type, params).then(null2Undefined);
      }
      showInformationMessage(message, ...actions) {
        let params = { type: vscode_languageserver_protocol_1.MessageType.Info, message, actions };
        return this.connection.sendRequest(vscode_languageserver_protocol_1.ShowMessageRequest.type, params).then(null2Undefined);
      }
    };
    var RemoteWindowImpl = (0, showDocument_1.ShowDocumentFeature)((0, progress_1.ProgressFeature)(_RemoteWindowImpl));
    var BulkRegistration;
    (function(BulkRegistration2) {
      function create() {
        return new BulkRegistrationImpl();
      }
      BulkRegistration2.create = create;
    })(BulkRegistration || (exports2.BulkRegistration = BulkRegistration = {}));
    var BulkRegistrationImpl = class {
      constructor() {
        this._registrations = [];
        this._registered = /* @__PURE__ */ new Set();
      }
      add(type, registerOptions) {
        const method = Is.string(type) ? type : type.method;
        if (this._registered.has(method)) {
          throw new Error(`${method} is already added to this registration`);
        }
        const id = UUID.generateUuid();
        this._registrations.push({
          id,
          method,
          registerOptions: registerOptions || {}
        });
        this._registered.add(method);
      }
      asRegistrationParams() {
        return {
          registrations: this._registrations
        };
      }
    };
    var BulkUnregistration;
    (function(BulkUnregistration2) {
      function create() {
        return new BulkUnregistrationImpl(void 0, []);
      }
      BulkUnregistration2.create = create;
    })(BulkUnregistration || (exports2.BulkUnregistration = BulkUnregistration = {}));
    var BulkUnregistrationImpl = class {
      constructor(_connection, unregistrations) {
        this._connection = _connection;
        this._unregistrations = /* @__PURE__ */ new Map();
        unregistrations.forEach((unregistration) => {
          this._unregistrations.set(unregistration.method, unregistration);
        });
      }
      get isAttached() {
        return !!this._connection;
      }
      attach(connection) {
        this._connection = connection;
      }
      add(unregistration) {
        this._unregistrations.set(unregistration.method, unregistration);
      }
      dispose() {
        let unregistrations = [];
        for (let unregistration of this._unregistrations.values()) {
          unregistrations.push(unregistration);
        }
        let params = {
          unregisterations: unregistrations
        };
        this._connection.sendRequest(vscode_languageserver_protocol_1.UnregistrationRequest.type, params).catch(() => {
          this._connection.console.info(`Bulk unregistration failed.`);
        });
      }
      disposeSingle(arg) {
        const method = Is.string(arg) ? arg : arg.method;
        const unregistration = this._unregistrations.get(method);
        if (!unregistration) {
          return false;
        }
        let params = {
          unregisterations: [unregistration]
        };
        this._connection.sendRequest(vscode_languageserver_protocol_1.UnregistrationRequest.type, params).then(() => {
          this._unregistrations.delete(method);
        }, (_error) => {
          this._connection.console.info(`Un-registering request handler for ${unregistration.id} failed.`);
        });
        return true;
      }
    };
    var RemoteClientImpl = class {
      attach(connection) {
        this._connection = connection;
      }
      get connection() {
        if (!this._connection) {
          throw new Error("Remote is not attached to a connection yet.");
        }
        return this._connection;
      }
      initialize(_capabilities) {
      }
      fillServerCapabilities(_capabilities) {
      }
      register(typeOrRegistrations, registerOptionsOrType, registerOptions) {
        if (typeOrRegistrations instanceof BulkRegistrationImpl) {
          return this.registerMany(typeOrRegistrations);
        } else if (typeOrRegistrations instanceof BulkUnregistrationImpl) {
          return this.registerSingle1(typeOrRegistrations, registerOptionsOrType, registerOptions);
        } else {
          return this.registerSingle2(typeOrRegistrations, registerOptionsOrType);
        }
      }
      registerSingle1(unregistration, type, registerOptions) {
        const method = Is.string(type) ? type : type.method;
        const id = UUID.generateUuid();
        let params = {
          registrations: [{ id, method, registerOptions: registerOptions || {} }]
        };
        if (!unregistration.isAttached) {
          unregistration.attach(this.connection);
        }
        return this.connection.sendRequest(vscode_languageserver_protocol_1.RegistrationRequest.type, params).then((_result) => {
          unregistration.add({ id, method });
          return unregistration;
        }, (_error) => {
          this.connection.console.info(`Registering request handler for ${method} failed.`);
          return Promise.reject(_error);
        });
      }
      registerSingle2(type, registerOptions) {
        const method = Is.string(type) ? type : type.method;
        const id = UUID.generateUuid();
        let params = {
          registrations: [{ id, method, registerOptions: registerOptions || {} }]
        };
        return this.connection.sendRequest(vscode_languageserver_protocol_1.RegistrationRequest.type, params).then((_result) => {
          return vscode_languageserver_protocol_1.Disposable.create(() => {
            this.unregisterSingle(id, method).catch(() => {
              this.connection.console.info(`Un-registering capability with id ${id} failed.`);
            });
          });
        }, (_error) => {
          this.connection.console.info(`Registering request handler for ${method} failed.`);
          return Promise.reject(_error);
        });
      }
      unregisterSingle(id, method) {
        let params = {
          unregisterations: [{ id, method }]
        };
        return this.connection.sendRequest(vscode_languageserver_protocol_1.UnregistrationRequest.type, params).catch(() => {
          this.connection.console.info(`Un-registering request handler for ${id} failed.`);
        });
      }
      registerMany(registrations) {
        let params = registrations.asRegistrationParams();
        return this.connection.sendRequest(vscode_languageserver_protocol_1.RegistrationRequest.type, params).then(() => {
          return new BulkUnregistrationImpl(this._connection, params.registrations.map((registration) => {
            return { id: registration.id, method: registration.method };
          }));
        }, (_error) => {
          this.connection.console.info(`Bulk registration failed.`);
          return Promise.reject(_error);
        });
      }
    };
    var _RemoteWorkspaceImpl = class {
      constructor() {
      }
      attach(connection) {
        this._connection = connection;
      }
      get connection() {
        if (!this._connection) {
          throw new Error("Remote is not attached to a connection yet.");
        }
        return this._connection;
      }
      initialize(_capabilities) {
      }
      fillServerCapabilities(_capabilities) {
      }
      applyEdit(paramOrEdit) {
        function isApplyWorkspaceEditParams(value) {
          return value && !!value.edit;
        }
        let params = isApplyWorkspaceEditParams(paramOrEdit) ? paramOrEdit : { edit: paramOrEdit };
        return this.connection.sendRequest(vscode_languageserver_protocol_1.ApplyWorkspaceEditRequest.type, params);
      }
    };
    var RemoteWorkspaceImpl = (0, fileOperations_1.FileOperationsFeature)((0, workspaceFolder_1.WorkspaceFoldersFeature)((0, configuration_1.ConfigurationFeature)(_RemoteWorkspaceImpl)));
    var TracerImpl = class {
      constructor() {
        this._trace = vscode_languageserver_protocol_1.Trace.Off;
      }
      attach(connection) {
        this._connection = connection;
      }
      get connection() {
        if (!this._connection) {
          throw new Error("Remote is not attached to a connection yet.");
        }
        return this._connection;
      }
      initialize(_capabilities) {
      }
      fillServerCapabilities(_capabilities) {
      }
      set trace(value) {
        this._trace = value;
      }
      log(message, verbose) {
        if (this._trace === vscode_languageserver_protocol_1.Trace.Off) {
          return;
        }
        this.connection.sendNotification(vscode_languageserver_protocol_1.LogTraceNotification.type, {
          message,
          verbose: this._trace === vscode_languageserver_protocol_1.Trace.Verbose ? verbose : void 0
        }).catch(() => {
        });
      }
    };
    var TelemetryImpl = class {
      constructor() {
      }
      attach(connection) {
        this._connection = connection;
      }
      get connection() {
        if (!this._connection) {
          throw new Error("Remote is not attached to a connection yet.");
        }
        return this._connection;
      }
      initialize(_capabilities) {
      }
      fillServerCapabilities(_capabilities) {
      }
      logEvent(data) {
        this.connection.sendNotification(vscode_languageserver_protocol_1.TelemetryEventNotification.type, data).catch(() => {
          this.connection.console.log(`Sending TelemetryEventNotification failed`);
        });
      }
    };
    var _LanguagesImpl = class {
      constructor() {
      }
      attach(connection) {
        this._connection = connection;
      }
      get connection() {
        if (!this._connection) {
          throw new Error("Remote is not attached to a connection yet.");
        }
        return this._connection;
      }
      initialize(_capabilities) {
      }
      fillServerCapabilities(_capabilities) {
      }
      attachWorkDoneProgress(params) {
        return (0, progress_1.attachWorkDone)(this.connection, params);
      }
      attachPartialResultProgress(_type, params) {
        return (0, progress_1.attachPartialResult)(this.connection, params);
      }
    };
    exports2._LanguagesImpl = _LanguagesImpl;
    var LanguagesImpl = (0, foldingRange_1.FoldingRangeFeature)((0, moniker_1.MonikerFeature)((0, diagnostic_1.DiagnosticFeature)((0, inlayHint_1.InlayHintFeature)((0, inlineValue_1.InlineValueFeature)((0, typeHierarchy_1.TypeHierarchyFeature)((0, linkedEditingRange_1.LinkedEditingRangeFeature)((0, semanticTokens_1.SemanticTokensFeature)((0, callHierarchy_1.CallHierarchyFeature)(_LanguagesImpl)))))))));
    var _NotebooksImpl = class {
      constructor() {
      }
      attach(connection) {
        this._connection = connection;
      }
      get connection() {
        if (!this._connection) {
          throw new Error("Remote is not attached to a connection yet.");
        }
        return this._connection;
      }
      initialize(_capabilities) {
      }
      fillServerCapabilities(_capabilities) {
      }
      attachWorkDoneProgress(params) {
        return (0, progress_1.attachWorkDone)(this.connection, params);
      }
      attachPartialResultProgress(_type, params) {
        return (0, progress_1.attachPartialResult)(this.connection, params);
      }
    };
    exports2._NotebooksImpl = _NotebooksImpl;
    var NotebooksImpl = (0, notebook_1.NotebookSyncFeature)(_NotebooksImpl);
    function combineConsoleFeatures(one, two) {
      return function(Base) {
        return two(one(Base));
      };
    }
    exports2.combineConsoleFeatures = combineConsoleFeatures;
    function combineTelemetryFeatures(one, two) {
      return function(Base) {
        return two(one(Base));
      };
    }
    exports2.combineTelemetryFeatures = combineTelemetryFeatures;
    function combineTracerFeatures(one, two) {
      return function(Base) {
        return two(one(Base));
      };
    }
    exports2.combineTracerFeatures = combineTracerFeatures;
    function combineClientFeatures(one, two) {
      return function(Base) {
        return two(one(Base));
      };
    }
    exports2.combineClientFeatures = combineClientFeatures;
    function combineWindowFeatures(one, two) {
      return function(Base) {
        return two(one(Base));
      };
    }
    exports2.combineWindowFeatures = combineWindowFeatures;
    function combineWorkspaceFeatures(one, two) {
      return function(Base) {
        return two(one(Base));
      };
    }
    exports2.combineWorkspaceFeatures = combineWorkspaceFeatures;
    function combineLanguagesFeatures(one, two) {
      return function(Base) {
        return two(one(Base));
      };
    }
    exports2.combineLanguagesFeatures = combineLanguagesFeatures;
    function combineNotebooksFeatures(one, two) {
      return function(Base) {
        return two(one(Base));
      };
    }
    exports2.combineNotebooksFeatures = combineNotebooksFeatures;
    function combineFeatures(one, two) {
      function combine(one2, two2, func) {
        if (one2 && two2) {
          return func(one2, two2);
        } else if (one2) {
          return one2;
        } else {
          return two2;
        }
      }
      let result2 = {
        __brand: "features",
        console: combine(one.console, two.console, combineConsoleFeatures),
        tracer: combine(one.tracer, two.tracer, combineTracerFeatures),
        telemetry: combine(one.telemetry, two.telemetry, combineTelemetryFeatures),
        client: combine(one.client, two.client, combineClientFeatures),
        window: combine(one.window, two.window, combineWindowFeatures),
        workspace: combine(one.workspace, two.workspace, combineWorkspaceFeatures),
        languages: combine(one.languages, two.languages, combineLanguagesFeatures),
        notebooks: combine(one.notebooks, two.notebooks, combineNotebooksFeatures)
      };
      return result2;
    }
    exports2.combineFeatures = combineFeatures;
    function createConnection2(connectionFactory, watchDog, factories) {
      const logger = factories && factories.console ? new (factories.console(RemoteConsoleImpl))() : new RemoteConsoleImpl();
      const connection = connectionFactory(logger);
      logger.rawAttach(connection);
      const tracer = factories && factories.tracer ? new (factories.tracer(TracerImpl))() : new TracerImpl();
      const telemetry = factories && factories.telemetry ? new (factories.telemetry(TelemetryImpl))() : new TelemetryImpl();
      const client = factories && factories.client ? new (factories.client(RemoteClientImpl))() : new RemoteClientImpl();
      const remoteWindow = factories && factories.window ? new (factories.window(RemoteWindowImpl))() : new RemoteWindowImpl();
      const workspace = factories && factories.workspace ? new (factories.workspace(RemoteWorkspaceImpl))() : new RemoteWorkspaceImpl();
      const languages = factories && factories.languages ? new (factories.languages(LanguagesImpl))() : new LanguagesImpl();
      const notebooks = factories && factories.notebooks ? new (factories.notebooks(NotebooksImpl))() : new NotebooksImpl();
      const allRemotes = [logger, tracer, telemetry, client, remoteWindow, workspace, languages, notebooks];
      function asPromise(value) {
        if (value instanceof Promise) {
          return value;
        } else if (Is.thenable(value)) {
          return new Promise((resolve3, reject) => {
            value.then((resolved) => resolve3(resolved), (error) => reject(error));
          });
        } else {
          return Promise.resolve(value);
        }
      }
      let shutdownHandler = void 0;
      let initializeHandler = void 0;
      let exitHandler = void 0;
      let protocolConnection = {
        listen: () => connection.listen(),
        sendRequest: (type, ...params) => connection.sendRequest(Is.string(type) ? type : type.method, ...params),
        onRequest: (type, handler) => connection.onRequest(type, handler),
        sendNotification: (type, param) => {
          const method = Is.string(type) ? type : type.method;
          return connection.sendNotification(method, param);
        },
        onNotification: (type, handler) => connection.onNotification(type, handler),
        onProgress: connection.onProgress,
        sendProgress: connection.sendProgress,
        onInitialize: (handler) => {
          initializeHandler = handler;
          return {
            dispose: () => {
              initializeHandler = void 0;
            }
          };
        },
        onInitialized: (handler) => connection.onNotification(vscode_languageserver_protocol_1.InitializedNotification.type, handler),
        onShutdown: (handler) => {
          shutdownHandler = handler;
          return {
            dispose: () => {
              shutdownHandler = void 0;
            }
          };
        },
        onExit: (handler) => {
          exitHandler = handler;
          return {
            dispose: () => {
              exitHandler = void 0;
            }
          };
        },
        get console() {
          return logger;
        },
        get telemetry() {
          return telemetry;
        },
        get tracer() {
          return tracer;
        },
        get client() {
          return client;
        },
        get window() {
          return remoteWindow;
        },
        get workspace() {
          return workspace;
        },
        get languages() {
          return languages;
        },
        get notebooks() {
          return notebooks;
        },
        onDidChangeConfiguration: (handler) => connection.onNotification(vscode_languageserver_protocol_1.DidChangeConfigurationNotification.type, handler),
        onDidChangeWatchedFiles: (handler) => connection.onNotification(vscode_languageserver_protocol_1.DidChangeWatchedFilesNotification.type, handler),
        __textDocumentSync: void 0,
        onDidOpenTextDocument: (handler) => connection.onNotification(vscode_languageserver_protocol_1.DidOpenTextDocumentNotification.type, handler),
        onDidChangeTextDocument: (handler) => connection.onNotification(vscode_languageserver_protocol_1.DidChangeTextDocumentNotification.type, handler),
        onDidCloseTextDocument: (handler) => connection.onNotification(vscode_languageserver_protocol_1.DidCloseTextDocumentNotification.type, handler),
        onWillSaveTextDocument: (handler) => connection.onNotification(vscode_languageserver_protocol_1.WillSaveTextDocumentNotification.type, handler),
        onWillSaveTextDocumentWaitUntil: (handler) => connection.onRequest(vscode_languageserver_protocol_1.WillSaveTextDocumentWaitUntilRequest.type, handler),
        onDidSaveTextDocument: (handler) => connection.onNotification(vscode_languageserver_protocol_1.DidSaveTextDocumentNotification.type, handler),
        sendDiagnostics: (params) => connection.sendNotification(vscode_languageserver_protocol_1.PublishDiagnosticsNotification.type, params),
        onHover: (handler) => connection.onRequest(vscode_languageserver_protocol_1.HoverRequest.type, (params, cancel) => {
          return handler(params, cancel, (0, progress_1.attachWorkDone)(connection, params), void 0);
        }),
        onCompletion: (handler) => connection.onRequest(vscode_languageserver_protocol_1.CompletionRequest.type, (params, cancel) => {
          return handler(params, cancel, (0, progress_1.attachWorkDone)(connection, params), (0, progress_1.attachPartialResult)(connection, params));
        }),
        onCompletionResolve: (handler) => connection.onRequest(vscode_languageserver_protocol_1.CompletionResolveRequest.type, handler),
        onSignatureHelp: (handler) => connection.onRequest(vscode_languageserver_protocol_1.SignatureHelpRequest.type, (params, cancel) => {
          return handler(params, cancel, (0, progress_1.attachWorkDone)(connection, params), void 0);
        }),
        onDeclaration: (handler) => connection.onRequest(vscode_languageserver_protocol_1.DeclarationRequest.type, (params, cancel) => {
          return handler(params, cancel, (0, progress_1.attachWorkDone)(connection, params), (0, progress_1.attachPartialResult)(connection, params));
        }),
        onDefinition: (handler) => connection.onRequest(vscode_languageserver_protocol_1.DefinitionRequest.type, (params, cancel) => {
          return handler(params, cancel, (0, progress_1.attachWorkDone)(connection, params), (0, progress_1.attachPartialResult)(connection, params));
        }),
        onTypeDefinition: (handler) => connection.onRequest(vscode_languageserver_protocol_1.TypeDefinitionRequest.type, (params, cancel) => {
          return handler(params, cancel, (0, progress_1.attachWorkDone)(connection, params), (0, progress_1.attachPartialResult)(connection, params));
        }),
        onImplementation: (handler) => connection.onRequest(vscode_languageserver_protocol_1.ImplementationRequest.type, (params, cancel) => {
          return handler(params, cancel, (0, progress_1.attachWorkDone)(connection, params), (0, progress_1.attachPartialResult)(connection, params));
        }),
        onReferences: (handler) => connection.onRequest(vscode_languageserver_protocol_1.ReferencesRequest.type, (params, cancel) => {
          return handler(params, cancel, (0, progress_1.attachWorkDone)(connection, params), (0, progress_1.attachPartialResult)(connection, params));
        }),
        onDocumentHighlight: (handler) => connection.onRequest(vscode_languageserver_protocol_1.DocumentHighlightRequest.type, (params, cancel) => {
          return handler(params, cancel, (0, progress_1.attachWorkDone)(connection, params), (0, progress_1.attachPartialResult)(connection, params));
        }),
        onDocumentSymbol: (handler) => connection.onRequest(vscode_languageserver_protocol_1.DocumentSymbolRequest.type, (params, cancel) => {
          return handler(params, cancel, (0, progress_1.attachWorkDone)(connection, params), (0, progress_1.attachPartialResult)(connection, params));
        }),
        onWorkspaceSymbol: (handler) => connection.onRequest(vscode_languageserver_protocol_1.WorkspaceSymbolRequest.type, (params, cancel) => {
          return handler(params, cancel, (0, progress_1.attachWorkDone)(connection, params), (0, progress_1.attachPartialResult)(connection, params));
        }),
        onWorkspaceSymbolResolve: (handler) => connection.onRequest(vscode_languageserver_protocol_1.WorkspaceSymbolResolveRequest.type, handler),
        onCodeAction: (handler) => connection.onRequest(vscode_languageserver_protocol_1.CodeActionRequest.type, (params, cancel) => {
          return handler(params, cancel, (0, progress_1.attachWorkDone)(connection, params), (0, progress_1.attachPartialResult)(connection, params));
        }),
        onCodeActionResolve: (handler) => connection.onRequest(vscode_languageserver_protocol_1.CodeActionResolveRequest.type, (params, cancel) => {
          return handler(params, cancel);
        }),
        onCodeLens: (handler) => connection.onRequest(vscode_languageserver_protocol_1.CodeLensRequest.type, (params, cancel) => {
          return handler(params, cancel, (0, progress_1.attachWorkDone)(connection, params), (0, progress_1.attachPartialResult)(connection, params));
        }),
        onCodeLensResolve: (handler) => connection.onRequest(vscode_languageserver_protocol_1.CodeLensResolveRequest.type, (params, cancel) => {
          return handler(params, cancel);
        }),
        onDocumentFormatting: (handler) => connection.onRequest(vscode_languageserver_protocol_1.DocumentFormattingRequest.type, (params, cancel) => {
          return handler(params, cancel, (0, progress_1.attachWorkDone)(connection, params), void 0);
        }),
        onDocumentRangeFormatting: (handler) => connection.onRequest(vscode_languageserver_protocol_1.DocumentRangeFormattingRequest.type, (params, cancel) => {
          return handler(params, cancel, (0, progress_1.attachWorkDone)(connection, params), void 0);
        }),
        onDocumentOnTypeFormatting: (handler) => connection.onRequest(vscode_languageserver_protocol_1.DocumentOnTypeFormattingRequest.type, (params, cancel) => {
          return handler(params, cancel);
        }),
        onRenameRequest: (handler) => connection.onRequest(vscode_languageserver_protocol_1.RenameRequest.type, (params, cancel) => {
          return handler(params, cancel, (0, progress_1.attachWorkDone)(connection, params), void 0);
        }),
        onPrepareRename: (handler) => connection.onRequest(vscode_languageserver_protocol_1.PrepareRenameRequest.type, (params, cancel) => {
          return handler(params, cancel);
        }),
        onDocumentLinks: (handler) => connection.onRequest(vscode_languageserver_protocol_1.DocumentLinkRequest.type, (params, cancel) => {
          return handler(params, cancel, (0, progress_1.attachWorkDone)(connection, params), (0, progress_1.attachPartialResult)(connection, params));
        }),
        onDocumentLinkResolve: (handler) => connection.onRequest(vscode_languageserver_protocol_1.DocumentLinkResolveRequest.type, (params, cancel) => {
          return handler(params, cancel);
        }),
        onDocumentColor: (handler) => connection.onRequest(vscode_languageserver_protocol_1.DocumentColorRequest.type, (params, cancel) => {
          return handler(params, cancel, (0, progress_1.attachWorkDone)(connection, params), (0, progress_1.attachPartialResult)(connection, params));
        }),
        onColorPresentation: (handler) => connection.onRequest(vscode_languageserver_protocol_1.ColorPresentationRequest.type, (params, cancel) => {
          return handler(params, cancel, (0, progress_1.attachWorkDone)(connection, params), (0, progress_1.attachPartialResult)(connection, params));
        }),
        onFoldingRanges: (handler) => connection.onRequest(vscode_languageserver_protocol_1.FoldingRangeRequest.type, (params, cancel) => {
          return handler(params, cancel, (0, progress_1.attachWorkDone)(connection, params), (0, progress_1.attachPartialResult)(connection, params));
        }),
        onSelectionRanges: (handler) => connection.onRequest(vscode_languageserver_protocol_1.SelectionRangeRequest.type, (params, cancel) => {
          return handler(params, cancel, (0, progress_1.attachWorkDone)(connection, params), (0, progress_1.attachPartialResult)(connection, params));
        }),
        onExecuteCommand: (handler) => connection.onRequest(vscode_languageserver_protocol_1.ExecuteCommandRequest.type, (params, cancel) => {
          return handler(params, cancel, (0, progress_1.attachWorkDone)(connection, params), void 0);
        }),
        dispose: () => connection.dispose()
      };
      for (let remote of allRemotes) {
        remote.attach(protocolConnection);
      }
      connection.onRequest(vscode_languageserver_protocol_1.InitializeRequest.type, (params) => {
        watchDog.initialize(params);
        if (Is.string(params.trace)) {
          tracer.trace = vscode_languageserver_protocol_1.Trace.fromString(params.trace);
        }
        for (let remote of allRemotes) {
          remote.initialize(params.capabilities);
        }
        if (initializeHandler) {
          let result2 = initializeHandler(params, new vscode_languageserver_protocol_1.CancellationTokenSource().token, (0, progress_1.attachWorkDone)(connection, params), void 0);
          return asPromise(result2).then((value) => {
            if (value instanceof vscode_languageserver_protocol_1.ResponseError) {
              return value;
            }
            let result3 = value;
            if (!result3) {
              result3 = { capabilities: {} };
            }
            let capabilities = result3.capabilities;
            if (!capabilities) {
              capabilities = {};
              result3.capabilities = capabilities;
            }
            if (capabilities.textDocumentSync === void 0 || capabilities.textDocumentSync === null) {
              capabilities.textDocumentSync = Is.number(protocolConnection.__textDocumentSync) ? protocolConnection.__textDocumentSync : vscode_languageserver_protocol_1.TextDocumentSyncKind.None;
            } else if (!Is.number(capabilities.textDocumentSync) && !Is.number(capabilities.textDocumentSync.change)) {
              capabilities.textDocumentSync.change = Is.number(protocolConnection.__textDocumentSync) ? protocolConnection.__textDocumentSync : vscode_languageserver_protocol_1.TextDocumentSyncKind.None;
            }
            for (let remote of allRemotes) {
              remote.fillServerCapabilities(capabilities);
            }
            return result3;
          });
        } else {
          let result2 = { capabilities: { textDocumentSync: vscode_languageserver_protocol_1.TextDocumentSyncKind.None } };
          for (let remote of allRemotes) {
            remote.fillServerCapabilities(result2.capabilities);
          }
          return result2;
        }
      });
      connection.onRequest(vscode_languageserver_protocol_1.ShutdownRequest.type, () => {
        watchDog.shutdownReceived = true;
        if (shutdownHandler) {
          return shutdownHandler(new vscode_languageserver_protocol_1.CancellationTokenSource().token);
        } else {
          return void 0;
        }
      });
      connection.onNotification(vscode_languageserver_protocol_1.ExitNotification.type, () => {
        try {
          if (exitHandler) {
            exitHandler();
          }
        } finally {
          if (watchDog.shutdownReceived) {
            watchDog.exit(0);
          } else {
            watchDog.exit(1);
          }
        }
      });
      connection.onNotification(vscode_languageserver_protocol_1.SetTraceNotification.type, (params) => {
        tracer.trace = vscode_languageserver_protocol_1.Trace.fromString(params.value);
      });
      return protocolConnection;
    }
    exports2.createConnection = createConnection2;
  }
});

// node_modules/vscode-languageserver/lib/node/files.js
var require_files = __commonJS({
  "node_modules/vscode-languageserver/lib/node/files.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.resolveModulePath = exports2.FileSystem = exports2.resolveGlobalYarnPath = exports2.resolveGlobalNodePath = exports2.resolve = exports2.uriToFilePath = void 0;
    var url = require("url");
    var path = require("path");
    var fs = require("fs");
    var child_process_1 = require("child_process");
    function uriToFilePath(uri) {
      let parsed = url.parse(uri);
      if (parsed.protocol !== "file:" || !parsed.path) {
        return void 0;
      }
      let segments = parsed.path.split("/");
      for (var i = 0, len = segments.length; i < len; i++) {
        segments[i] = decodeURIComponent(segments[i]);
      }
      if (process.platform === "win32" && segments.length > 1) {
        let first = segments[0];
        let second = segments[1];
        if (first.length === 0 && second.length > 1 && second[1] === ":") {
          segments.shift();
        }
      }
      return path.normalize(segments.join("/"));
    }
    exports2.uriToFilePath = uriToFilePath;
    function isWindows() {
      return process.platform === "win32";
    }
    function resolve3(moduleName, nodePath, cwd, tracer) {
      const nodePathKey = "NODE_PATH";
      const app = [
        "var p = process;",
        "p.on('message',function(m){",
        "if(m.c==='e'){",
        "p.exit(0);",
        "}",
        "else if(m.c==='rs'){",
        "try{",
        "var r=require.resolve(m.a);",
        "p.send({c:'r',s:true,r:r});",
        "}",
        "catch(err){",
        "p.send({c:'r',s:false});",
        "}",
        "}",
        "});"
      ].join("");
      return new Promise((resolve4, reject) => {
        let env = process.env;
        let newEnv = /* @__PURE__ */ Object.create(null);
        Object.keys(env).forEach((key) => newEnv[key] = env[key]);
        if (nodePath && fs.existsSync(nodePath)) {
          if (newEnv[nodePathKey]) {
            newEnv[nodePathKey] = nodePath + path.delimiter + newEnv[nodePathKey];
          } else {
            newEnv[nodePathKey] = nodePath;
          }
          if (tracer) {
            tracer(`NODE_PATH value is: ${newEnv[nodePathKey]}`);
          }
        }
        newEnv["ELECTRON_RUN_AS_NODE"] = "1";
        try {
          let cp = (0, child_process_1.fork)("", [], {
            cwd,
            env: newEnv,
            execArgv: ["-e", app]
          });
          if (cp.pid === void 0) {
            reject(new Error(`Starting process to resolve node module  ${moduleName} failed`));
            return;
          }
          cp.on("error", (error) => {
            reject(error);
          });
          cp.on("message", (message2) => {
            if (message2.c === "r") {
              cp.send({ c: "e" });
              if (message2.s) {
                resolve4(message2.r);
              } else {
                reject(new Error(`Failed to resolve module: ${moduleName}`));
              }
            }
          });
          let message = {
            c: "rs",
            a: moduleName
          };
          cp.send(message);
        } catch (error) {
          reject(error);
        }
      });
    }
    exports2.resolve = resolve3;
    function resolveGlobalNodePath(tracer) {
      let npmCommand = "npm";
      const env = /* @__PURE__ */ Object.create(null);
      Object.keys(process.env).forEach((key) => env[key] = process.env[key]);
      env["NO_UPDATE_NOTIFIER"] = "true";
      const options2 = {
        encoding: "utf8",
        env
      };
      if (isWindows()) {
        npmCommand = "npm.cmd";
        options2.shell = true;
      }
      let handler = () => {
      };
      try {
        process.on("SIGPIPE", handler);
        let stdout = (0, child_process_1.spawnSync)(npmCommand, ["config", "get", "prefix"], options2).stdout;
        if (!stdout) {
          if (tracer) {
            tracer(`'npm config get prefix' didn't return a value.`);
          }
          return void 0;
        }
        let prefix = stdout.trim();
        if (tracer) {
          tracer(`'npm config get prefix' value is: ${prefix}`);
        }
        if (prefix.length > 0) {
          if (isWindows()) {
            return path.join(prefix, "node_modules");
          } else {
            return path.join(prefix, "lib", "node_modules");
          }
        }
        return void 0;
      } catch (err) {
        return void 0;
      } finally {
        process.removeListener("SIGPIPE", handler);
      }
    }
    exports2.resolveGlobalNodePath = resolveGlobalNodePath;
    function resolveGlobalYarnPath(tracer) {
      let yarnCommand = "yarn";
      let options2 = {
        encoding: "utf8"
      };
      if (isWindows()) {
        yarnCommand = "yarn.cmd";
        options2.shell = true;
      }
      let handler = () => {
      };
      try {
        process.on("SIGPIPE", handler);
        let results = (0, child_process_1.spawnSync)(yarnCommand, ["global", "dir", "--json"], options2);
        let stdout = results.stdout;
        if (!stdout) {
          if (tracer) {
            tracer(`'yarn global dir' didn't return a value.`);
            if (results.stderr) {
              tracer(results.stderr);
            }
          }
          return void 0;
        }
        let lines = stdout.trim().split(/\r?\n/);
        for (let line of lines) {
          try {
            let yarn = JSON.parse(line);
            if (yarn.type === "log") {
              return path.join(yarn.data, "node_modules");
            }
          } catch (e) {
          }
        }
        return void 0;
      } catch (err) {
        return void 0;
      } finally {
        process.removeListener("SIGPIPE", handler);
      }
    }
    exports2.resolveGlobalYarnPath = resolveGlobalYarnPath;
    var FileSystem;
    (function(FileSystem2) {
      let _isCaseSensitive = void 0;
      function isCaseSensitive() {
        if (_isCaseSensitive !== void 0) {
          return _isCaseSensitive;
        }
        if (process.platform === "win32") {
          _isCaseSensitive = false;
        } else {
          _isCaseSensitive = !fs.existsSync(__filename.toUpperCase()) || !fs.existsSync(__filename.toLowerCase());
        }
        return _isCaseSensitive;
      }
      FileSystem2.isCaseSensitive = isCaseSensitive;
      function isParent(parent, child) {
        if (isCaseSensitive()) {
          return path.normalize(child).indexOf(path.normalize(parent)) === 0;
        } else {
          return path.normalize(child).toLowerCase().indexOf(path.normalize(parent).toLowerCase()) === 0;
        }
      }
      FileSystem2.isParent = isParent;
    })(FileSystem || (exports2.FileSystem = FileSystem = {}));
    function resolveModulePath(workspaceRoot, moduleName, nodePath, tracer) {
      if (nodePath) {
        if (!path.isAbsolute(nodePath)) {
          nodePath = path.join(workspaceRoot, nodePath);
        }
        return resolve3(moduleName, nodePath, nodePath, tracer).then((value) => {
          if (FileSystem.isParent(nodePath, value)) {
            return value;
          } else {
            return Promise.reject(new Error(`Failed to load ${moduleName} from node path location.`));
          }
        }).then(void 0, (_error) => {
          return resolve3(moduleName, resolveGlobalNodePath(tracer), workspaceRoot, tracer);
        });
      } else {
        return resolve3(moduleName, resolveGlobalNodePath(tracer), workspaceRoot, tracer);
      }
    }
    exports2.resolveModulePath = resolveModulePath;
  }
});

// node_modules/vscode-languageserver-protocol/node.js
var require_node2 = __commonJS({
  "node_modules/vscode-languageserver-protocol/node.js"(exports2, module2) {
    "use strict";
    module2.exports = require_main3();
  }
});

// node_modules/vscode-languageserver/lib/common/inlineCompletion.proposed.js
var require_inlineCompletion_proposed = __commonJS({
  "node_modules/vscode-languageserver/lib/common/inlineCompletion.proposed.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.InlineCompletionFeature = void 0;
    var vscode_languageserver_protocol_1 = require_main3();
    var InlineCompletionFeature = (Base) => {
      return class extends Base {
        get inlineCompletion() {
          return {
            on: (handler) => {
              return this.connection.onRequest(vscode_languageserver_protocol_1.InlineCompletionRequest.type, (params, cancel) => {
                return handler(params, cancel, this.attachWorkDoneProgress(params));
              });
            }
          };
        }
      };
    };
    exports2.InlineCompletionFeature = InlineCompletionFeature;
  }
});

// node_modules/vscode-languageserver/lib/common/api.js
var require_api3 = __commonJS({
  "node_modules/vscode-languageserver/lib/common/api.js"(exports2) {
    "use strict";
    var __createBinding = exports2 && exports2.__createBinding || (Object.create ? (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      var desc = Object.getOwnPropertyDescriptor(m, k);
      if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
        desc = { enumerable: true, get: function() {
          return m[k];
        } };
      }
      Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      o[k2] = m[k];
    }));
    var __exportStar = exports2 && exports2.__exportStar || function(m, exports3) {
      for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports3, p)) __createBinding(exports3, m, p);
    };
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.ProposedFeatures = exports2.NotebookDocuments = exports2.TextDocuments = exports2.SemanticTokensBuilder = void 0;
    var semanticTokens_1 = require_semanticTokens();
    Object.defineProperty(exports2, "SemanticTokensBuilder", { enumerable: true, get: function() {
      return semanticTokens_1.SemanticTokensBuilder;
    } });
    var ic = require_inlineCompletion_proposed();
    __exportStar(require_main3(), exports2);
    var textDocuments_1 = require_textDocuments();
    Object.defineProperty(exports2, "TextDocuments", { enumerable: true, get: function() {
      return textDocuments_1.TextDocuments;
    } });
    var notebook_1 = require_notebook();
    Object.defineProperty(exports2, "NotebookDocuments", { enumerable: true, get: function() {
      return notebook_1.NotebookDocuments;
    } });
    __exportStar(require_server(), exports2);
    var ProposedFeatures;
    (function(ProposedFeatures2) {
      ProposedFeatures2.all = {
        __brand: "features",
        languages: ic.InlineCompletionFeature
      };
    })(ProposedFeatures || (exports2.ProposedFeatures = ProposedFeatures = {}));
  }
});

// node_modules/vscode-languageserver/lib/node/main.js
var require_main4 = __commonJS({
  "node_modules/vscode-languageserver/lib/node/main.js"(exports2) {
    "use strict";
    var __createBinding = exports2 && exports2.__createBinding || (Object.create ? (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      var desc = Object.getOwnPropertyDescriptor(m, k);
      if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
        desc = { enumerable: true, get: function() {
          return m[k];
        } };
      }
      Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      o[k2] = m[k];
    }));
    var __exportStar = exports2 && exports2.__exportStar || function(m, exports3) {
      for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports3, p)) __createBinding(exports3, m, p);
    };
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.createConnection = exports2.Files = void 0;
    var node_util_1 = require("node:util");
    var Is = require_is();
    var server_1 = require_server();
    var fm = require_files();
    var node_1 = require_node2();
    __exportStar(require_node2(), exports2);
    __exportStar(require_api3(), exports2);
    var Files;
    (function(Files2) {
      Files2.uriToFilePath = fm.uriToFilePath;
      Files2.resolveGlobalNodePath = fm.resolveGlobalNodePath;
      Files2.resolveGlobalYarnPath = fm.resolveGlobalYarnPath;
      Files2.resolve = fm.resolve;
      Files2.resolveModulePath = fm.resolveModulePath;
    })(Files || (exports2.Files = Files = {}));
    var _protocolConnection;
    function endProtocolConnection() {
      if (_protocolConnection === void 0) {
        return;
      }
      try {
        _protocolConnection.end();
      } catch (_err) {
      }
    }
    var _shutdownReceived = false;
    var exitTimer = void 0;
    function setupExitTimer() {
      const argName = "--clientProcessId";
      function runTimer(value) {
        try {
          let processId = parseInt(value);
          if (!isNaN(processId)) {
            exitTimer = setInterval(() => {
              try {
                process.kill(processId, 0);
              } catch (ex) {
                endProtocolConnection();
                process.exit(_shutdownReceived ? 0 : 1);
              }
            }, 3e3);
          }
        } catch (e) {
        }
      }
      for (let i = 2; i < process.argv.length; i++) {
        let arg = process.argv[i];
        if (arg === argName && i + 1 < process.argv.length) {
          runTimer(process.argv[i + 1]);
          return;
        } else {
          let args = arg.split("=");
          if (args[0] === argName) {
            runTimer(args[1]);
          }
        }
      }
    }
    setupExitTimer();
    var watchDog = {
      initialize: (params) => {
        const processId = params.processId;
        if (Is.number(processId) && exitTimer === void 0) {
          setInterval(() => {
            try {
              process.kill(processId, 0);
            } catch (ex) {
              process.exit(_shutdownReceived ? 0 : 1);
            }
          }, 3e3);
        }
      },
      get shutdownReceived() {
        return _shutdownReceived;
      },
      set shutdownReceived(value) {
        _shutdownReceived = value;
      },
      exit: (code2) => {
        endProtocolConnection();
        process.exit(code2);
      }
    };
    function createConnection2(arg1, arg2, arg3, arg4) {
      let factories;
      let input;
      let output;
      let options2;
      if (arg1 !== void 0 && arg1.__brand === "features") {
        factories = arg1;
        arg1 = arg2;
        arg2 = arg3;
        arg3 = arg4;
      }
      if (node_1.ConnectionStrategy.is(arg1) || node_1.ConnectionOptions.is(arg1)) {
        options2 = arg1;
      } else {
        input = arg1;
        output = arg2;
        options2 = arg3;
      }
      return _createConnection(input, output, options2, factories);
    }
    exports2.createConnection = createConnection2;
    function _createConnection(input, output, options2, factories) {
      let stdio = false;
      if (!input && !output && process.argv.length > 2) {
        let port = void 0;
        let pipeName = void 0;
        let argv = process.argv.slice(2);
        for (let i = 0; i < argv.length; i++) {
          let arg = argv[i];
          if (arg === "--node-ipc") {
            input = new node_1.IPCMessageReader(process);
            output = new node_1.IPCMessageWriter(process);
            break;
          } else if (arg === "--stdio") {
            stdio = true;
            input = process.stdin;
            output = process.stdout;
            break;
          } else if (arg === "--socket") {
            port = parseInt(argv[i + 1]);
            break;
          } else if (arg === "--pipe") {
            pipeName = argv[i + 1];
            break;
          } else {
            var args = arg.split("=");
            if (args[0] === "--socket") {
              port = parseInt(args[1]);
              break;
            } else if (args[0] === "--pipe") {
              pipeName = args[1];
              break;
            }
          }
        }
        if (port) {
          let transport = (0, node_1.createServerSocketTransport)(port);
          input = transport[0];
          output = transport[1];
        } else if (pipeName) {
          let transport = (0, node_1.createServerPipeTransport)(pipeName);
          input = transport[0];
          output = transport[1];
        }
      }
      var commandLineMessage = "Use arguments of createConnection or set command line parameters: '--node-ipc', '--stdio' or '--socket={number}'";
      if (!input) {
        throw new Error("Connection input stream is not set. " + commandLineMessage);
      }
      if (!output) {
        throw new Error("Connection output stream is not set. " + commandLineMessage);
      }
      if (Is.func(input.read) && Is.func(input.on)) {
        let inputStream = input;
        inputStream.on("end", () => {
          endProtocolConnection();
          process.exit(_shutdownReceived ? 0 : 1);
        });
        inputStream.on("close", () => {
          endProtocolConnection();
          process.exit(_shutdownReceived ? 0 : 1);
        });
      }
      const connectionFactory = (logger) => {
        const result2 = (0, node_1.createProtocolConnection)(input, output, logger, options2);
        if (stdio) {
          patchConsole(logger);
        }
        return result2;
      };
      return (0, server_1.createConnection)(connectionFactory, watchDog, factories);
    }
    function patchConsole(logger) {
      function serialize(args) {
        return args.map((arg) => typeof arg === "string" ? arg : (0, node_util_1.inspect)(arg)).join(" ");
      }
      const counters = /* @__PURE__ */ new Map();
      console.assert = function assert(assertion, ...args) {
        if (assertion) {
          return;
        }
        if (args.length === 0) {
          logger.error("Assertion failed");
        } else {
          const [message, ...rest] = args;
          logger.error(`Assertion failed: ${message} ${serialize(rest)}`);
        }
      };
      console.count = function count(label = "default") {
        const message = String(label);
        let counter = counters.get(message) ?? 0;
        counter += 1;
        counters.set(message, counter);
        logger.log(`${message}: ${message}`);
      };
      console.countReset = function countReset(label) {
        if (label === void 0) {
          counters.clear();
        } else {
          counters.delete(String(label));
        }
      };
      console.debug = function debug(...args) {
        logger.log(serialize(args));
      };
      console.dir = function dir(arg, options2) {
        logger.log((0, node_util_1.inspect)(arg, options2));
      };
      console.log = function log(...args) {
        logger.log(serialize(args));
      };
      console.error = function error(...args) {
        logger.error(serialize(args));
      };
      console.trace = function trace(...args) {
        const stack = new Error().stack.replace(/(.+\n){2}/, "");
        let message = "Trace";
        if (args.length !== 0) {
          message += `: ${serialize(args)}`;
        }
        logger.log(`${message}
${stack}`);
      };
      console.warn = function warn(...args) {
        logger.warn(serialize(args));
      };
    }
  }
});

// node_modules/vscode-languageserver/node.js
var require_node3 = __commonJS({
  "node_modules/vscode-languageserver/node.js"(exports2, module2) {
    "use strict";
    module2.exports = require_main4();
  }
});

// src/cli/commands/lsp.ts

// src/cli/file-settings.ts
var import_node_path3 = require("node:path");

// late:fastest-levenshtein
var late;
function load() {
  return late ??= require_mod();
}
function distance(...given) {
  return load().distance(...given);
}

// late:src/text/invisible-search.ts
var late2;
function load2() {
  return late2 ??= require("./text-invisible-search.cjs");
}
function clear(...given) {
  return load2().clear(...given);
}
function find(...given) {
  return load2().find(...given);
}
function findInValue(...given) {
  return load2().findInValue(...given);
}
function remove(...given) {
  return load2().remove(...given);
}

// src/text/invisible.ts
var DIRECTION_CONTROL = /[\u202a-\u202e\u2066-\u2069]/g;
function invisibles(text2) {
  return isPlain(text2) ? [] : find(text2);
}
function invisiblesOfValue(text2) {
  return isPlain(text2) ? [] : findInValue(text2);
}
function withoutInvisibles(text2) {
  return isPlain(text2) ? text2 : remove(text2);
}
function clearedValue(text2) {
  return isPlain(text2) ? text2 : clear(text2);
}
function isPlain(text2) {
  return /^[\t\n\x20-\x7e]*$/.test(text2);
}

// src/catalog/placeholder.ts
var LONGEST = 1e3;
function hasPlaceholder(text2, further) {
  const double = text2.indexOf("{{");
  if (double !== -1 && text2.includes("}}", double + 2)) return true;
  for (let at = text2.indexOf("${"); at !== -1; ) {
    const close2 = text2.indexOf("}", at + 2);
    if (close2 === -1) break;
    if (close2 > at + 2) return true;
    at = text2.indexOf("${", close2);
  }
  const looked = text2.length > LONGEST ? text2.slice(0, LONGEST) : text2;
  return further.some((pattern) => pattern.test(looked));
}

// src/catalog/release.ts
function compareReleases(one, other) {
  const left = numbersOf(one);
  const right = numbersOf(other);
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
var known = /* @__PURE__ */ new Map();
var MOST_KNOWN = 1e3;
function numbersOf(release2) {
  let numbers2 = known.get(release2);
  if (!numbers2) {
    numbers2 = release2.split(".").map(Number);
    if (known.size < MOST_KNOWN) known.set(release2, numbers2);
  }
  return numbers2;
}
function isRelease(text2) {
  return /^\d{1,6}(?:\.\d{1,6}){2,3}$/.test(text2);
}

// src/values/own-property.ts
function ownProperty(record, name) {
  return record && Object.hasOwn(record, name) ? record[name] : void 0;
}

// src/values/value.ts
function legal(value) {
  return { status: "legal", value };
}
function illegal(suggestion, reason) {
  return { status: "illegal", ...suggestion && { suggestion }, ...reason && { reason } };
}

// src/values/boolean.ts
var OTHER_WORDS = {
  yes: "true",
  on: "true",
  "1": "true",
  no: "false",
  off: "false",
  "0": "false"
};
var boolean = {
  read(text2) {
    if (text2 === "true" || text2 === "false") return legal(text2 === "true");
    const lower = text2.toLowerCase();
    if (lower === "true" || lower === "false") {
      return { status: "legal", value: lower === "true", spelling: lower };
    }
    const meant = ownProperty(OTHER_WORDS, lower);
    return illegal(meant ? { text: meant, certain: true } : void 0);
  },
  accepts: () => "true or false"
};

// src/text/enumerate.ts
function enumerate(words, conjunction) {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}

// src/values/nearest.ts
function nearest(text2, candidates) {
  const longest = 100;
  if (text2.length > longest) return void 0;
  const lower = text2.toLowerCase();
  let best;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const limit2 = candidate.length <= 4 ? 1 : Math.max(2, Math.floor(candidate.length / 4));
    if (Math.abs(candidate.length - text2.length) > limit2) continue;
    const steps = slips(lower, candidate.toLowerCase());
    if (steps > limit2 || steps > least) continue;
    best = steps < least ? candidate : void 0;
    least = steps;
  }
  return best;
}
function slips(one, other) {
  const steps = distance(one, other);
  return steps === 2 && [...one].sort().join("") === [...other].sort().join("") ? 1 : steps;
}

// src/values/choice.ts
var LONGEST2 = 300;
var choice = {
  read(text2, spec) {
    return spec.values.includes(text2) ? legal(text2) : readOther(text2, spec);
  },
  accepts({ values: values2, open: open2, orContaining }) {
    const list3 = open2 ? `one of ${values2.join(", ")}` : enumerate(values2, "or");
    return orContaining ? `${list3}, or a text containing "${orContaining}"` : list3;
  }
};
function readOther(text2, spec) {
  const lower = text2.toLowerCase();
  const spelling = spec.values.find((value) => value.toLowerCase() === lower);
  if (spelling !== void 0) return { status: "legal", value: spelling, spelling };
  if (spec.orContaining !== void 0 && lower.includes(spec.orContaining.toLowerCase())) return legal(text2);
  if (spec.open) {
    const instead = ownProperty(spec.instead, text2);
    return { status: "unrecognized", value: text2, inferred: false, ...instead && { instead } };
  }
  if (text2.length > LONGEST2) return illegal();
  const same = spec.values.find((value) => plain(value) === plain(text2));
  if (same !== void 0) return illegal({ text: same, certain: true });
  const withPath = spec.values.find((value) => lower.startsWith(`${value.toLowerCase()}/`));
  if (withPath !== void 0 && spec.pathBelongsIn) {
    const [part2 = ""] = text2.slice(withPath.length + 1).split(/[/?#;\s]/, 1);
    const alsoSet = { option: spec.pathBelongsIn, text: part2 };
    const reason = `what follows the host belongs in ${spec.pathBelongsIn}`;
    return illegal(!/^[\w.-]+$/.test(part2) ? void 0 : { text: withPath, certain: false, alsoSet }, reason);
  }
  const close2 = nearest(text2, spec.values);
  return illegal(close2 ? { text: close2, certain: false } : void 0);
}
function plain(text2) {
  return text2.toLowerCase().replace(/(?<=.)\/+$|[-_\s]/g, "");
}

// src/values/host-name.ts
var HOST_NAME = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)*[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.?$/;
var NUMBER_AT_END = /(?:^|\.)\d+\.?$/;
var IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/;
var IPV6_SIGNS = /^[0-9A-Fa-f]*:[0-9A-Fa-f]*:[0-9A-Fa-f:.]*$/;
var SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:\/\//;
function isHostName(text2) {
  const isShort = text2.replace(/\.$/, "").length <= 253;
  return isShort && HOST_NAME.test(text2) && !NUMBER_AT_END.test(text2);
}
function isIpv4(text2) {
  return IPV4.test(text2);
}
function isIpv6(text2) {
  return text2.length <= 45 && IPV6_SIGNS.test(text2) && URL.canParse(`http://[${text2}]/`);
}
function looksLikeUrl(text2) {
  return SCHEME.test(text2);
}
function hostOfHttpUrl(text2) {
  return /^https?:\/\//i.test(text2) ? hostOfUrl(text2) : void 0;
}
function hostOfUrl(text2) {
  if (!looksLikeUrl(text2)) return void 0;
  const url = text2.replace(SCHEME, "http://");
  if (!URL.canParse(url)) return void 0;
  const host2 = new URL(url).hostname.replace(/^\[(.*)\]$/, "$1");
  return host2 === "" ? void 0 : host2;
}
function isWithin(host2, domains) {
  const name = host2.toLowerCase().replace(/\.$/, "");
  return domains.some((written) => {
    const domain = written.toLowerCase();
    const isSame2 = name.length === domain.length;
    return name.endsWith(domain) && (isSame2 || name[name.length - domain.length - 1] === ".");
  });
}

// src/values/host.ts
var host = {
  read(text2, spec) {
    return isHost(text2) || looksLikeUrl(text2) ? legal(text2) : illegal(meantBy(text2, spec));
  },
  accepts: () => "a host name or an IP address",
  isSame: (one, other) => isHost(String(one)) && String(one).toLowerCase() === String(other).toLowerCase()
};
function meantBy(text2, spec) {
  const bracketed = /^\[(.*)\]$/.exec(text2)?.[1];
  if (bracketed !== void 0 && isIpv6(bracketed)) return { text: bracketed, certain: true };
  const [, name = "", number] = /^(.+?):(\d{1,5})$/.exec(text2) ?? [];
  const inner = /^\[(.*)\]$/.exec(name)?.[1] ?? name;
  if (spec.numberBelongsIn && number !== void 0 && isPort(number) && isHost(inner)) {
    const alsoSet = { option: spec.numberBelongsIn, text: String(Number(number)) };
    return { text: inner, certain: true, alsoSet };
  }
  const trimmed2 = text2.trim();
  return trimmed2 !== text2 && isHost(trimmed2) ? { text: trimmed2, certain: true } : void 0;
}
function isPort(digits) {
  return Number(digits) >= 1 && Number(digits) <= 65535;
}
function isHost(text2) {
  return isHostName(text2) || isIpv4(text2) || isIpv6(text2);
}

// src/values/integer.ts
var integer = {
  read(text2, spec) {
    const pattern = spec.min === void 0 ? /^-?\d+$/ : /^\d+$/;
    if (!pattern.test(text2)) return illegal();
    const number = Number(text2);
    const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = spec;
    return number >= min && number <= max ? legal(number) : illegal();
  },
  accepts({ min, max }) {
    if (min !== void 0 && max !== void 0) return `a whole number from ${min} to ${max}`;
    if (min !== void 0) return `a whole number, ${min} or more, in decimal digits`;
    if (max !== void 0) return `a whole number, ${max} or less`;
    return "a whole number";
  }
};

// src/values/list.ts
var list = {
  read(text2, { separator = "blank", values: values2 }) {
    const pieces = separator === "comma" ? text2.split(",").map((piece) => piece.trim()) : text2.split(/\s+/);
    const words = pieces.filter((word) => word !== "");
    if (values2?.length && !words.every((word) => values2.includes(word))) return illegal();
    return legal(words);
  },
  accepts({ separator = "blank", values: values2 }) {
    const between = separator === "comma" ? "commas" : "blanks";
    return values2 ? `words between ${between}, of ${values2.join(", ")}` : `words between ${between}`;
  }
};

// src/values/mechanisms.ts
var mechanisms = {
  read: (text2, spec) => legal(readMechanisms(text2, spec).map((mechanism) => mechanism.name)),
  accepts: ({ values: values2 }) => `mechanisms between blanks, of ${values2.join(", ")}`,
  isCorrected: (text2, spec) => text2.includes(",") || readMechanisms(text2, spec).some((one) => one.isMisprint)
};
function readMechanisms(text2, spec) {
  return text2.split(/[\s,]+/).filter((word) => word !== "").map((written) => {
    const meant = meantBy2(written, spec);
    const name = (meant ?? written).toUpperCase();
    const isKnown = spec.values.some((value) => value.toUpperCase() === name);
    return { written, name, isMisprint: meant !== void 0, isKnown };
  });
}
function meantBy2(written, { misprints = {} }) {
  const upper = written.toUpperCase();
  return Object.entries(misprints).find(([misprint]) => misprint.toUpperCase() === upper)?.[1];
}

// src/values/object.ts
var object = {
  read: () => illegal(void 0, "it is an object of the program, which no text can express"),
  accepts: () => "nothing: it cannot be set in a configuration"
};

// src/values/text.ts
var GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
var text = {
  read(written, spec) {
    if (spec.noBlanks && /\s/.test(written)) return illegal();
    const doubtful = spec.doubtful?.some((word) => word.toLowerCase() === written.toLowerCase()) ?? false;
    const fits = spec.shapes?.some((shape) => hasShape(written, shape)) ?? true;
    if (fits && !doubtful) return legal(written);
    return { status: "unrecognized", value: written, inferred: true };
  },
  accepts({ noBlanks, shapes, doubtful }) {
    const base = shapes ? shapes.map(describeShape).join(" or ") : noBlanks ? "a text without blanks" : "any text";
    return doubtful ? `${base}, but none of ${doubtful.join(", ")}` : base;
  }
};
function hasShape(written, shape) {
  if (shape === "guid") return GUID.test(written);
  if (shape === "domain-name") return written.includes(".") && isHostName(written);
  return written.length > shape.endsWith.length && written.toLowerCase().endsWith(shape.endsWith.toLowerCase());
}
function describeShape(shape) {
  if (shape === "guid") return "a GUID";
  if (shape === "domain-name") return "a domain name";
  return `a text ending in ${shape.endsWith}`;
}

// src/values/time.ts
var UNITS = { s: 1, sec: 1, m: 60, min: 60, h: 3600 };
var time = {
  read(text2, spec) {
    const seconds = readTime(text2);
    if (seconds !== void 0 && isBelow(seconds, spec)) return legal(seconds);
    if (seconds !== void 0) return illegal(void 0, "it is too long");
    return illegal(suggest(text2, spec));
  },
  accepts({ below }) {
    return below ? `a time below ${below} as hh:mm:ss` : "a time as hh:mm:ss";
  }
};
function readTime(text2) {
  if (!/^\d\d:[0-5]\d:[0-5]\d$/.test(text2)) return void 0;
  return Number(text2.slice(0, 2)) * 3600 + Number(text2.slice(3, 5)) * 60 + Number(text2.slice(6));
}
function writeTime(seconds) {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part2) => String(part2).padStart(2, "0")).join(":");
}
function isBelow(seconds, { below }) {
  return below === void 0 || seconds < (readTime(below) ?? Number.POSITIVE_INFINITY);
}
function suggest(text2, spec) {
  const seconds = guess(text2);
  if (seconds === void 0 || seconds >= 100 * 3600 || !isBelow(seconds, spec)) return void 0;
  return { text: writeTime(seconds), certain: !/^\d+$/.test(text2) };
}
function guess(text2) {
  const clock = /^(?:(\d{1,4}):)?(\d{1,4}):(\d{1,4})$/.exec(text2);
  if (clock) return Number(clock[1] ?? 0) * 3600 + Number(clock[2]) * 60 + Number(clock[3]);
  const measure = /^(\d{1,6})\s*(s|sec|m|min|h)?$/i.exec(text2);
  if (measure) return Number(measure[1]) * UNITS[measure[2]?.toLowerCase() ?? "s"];
  return void 0;
}

// src/values/index.ts
var kinds = {
  boolean,
  integer,
  time,
  choice,
  text,
  host,
  list,
  mechanisms,
  object
};
function kindOf2(spec) {
  return kinds[spec.type];
}
function readValue(text2, spec) {
  const kind = kindOf2(spec);
  const reading = kind.read(text2, spec);
  if (reading.status !== "illegal" || reading.suggestion) return reading;
  const bare = withoutQuotes(text2.trim()).trim();
  const correction = bare === text2 ? void 0 : correct(bare);
  if (correction !== void 0) {
    const reason = clearedValue(text2) === text2 ? reading.reason : HOLDS_INVISIBLE;
    return illegal({ text: correction, certain: true }, reason);
  }
  const seen = clearedValue(text2);
  const cleared = seen === text2 ? void 0 : correct(seen);
  if (cleared !== void 0) return illegal({ text: cleared, certain: false }, HOLDS_INVISIBLE);
  const comment = text2.search(/\s[#;]/);
  const uncommented = comment === -1 ? void 0 : correct(text2.slice(0, comment).trimEnd());
  if (uncommented === void 0) return reading;
  return illegal({ text: uncommented, certain: false }, "a comment needs a line of its own");
  function correct(candidate) {
    if (candidate === "") return void 0;
    const read = kind.read(candidate, spec);
    return read.status === "legal" ? read.spelling ?? candidate : void 0;
  }
}
var HOLDS_INVISIBLE = "it holds an invisible character";
function withoutQuotes(text2) {
  const isQuoted = text2.length > 1 && (text2[0] === '"' || text2[0] === "'") && text2.endsWith(text2[0]);
  return isQuoted ? text2.slice(1, -1) : text2;
}
function accepts(spec) {
  return kindOf2(spec).accepts(spec);
}

// src/catalog/numbers.ts
var numbers = /* @__PURE__ */ new Map();
var names = [];
function numberOfName(name) {
  let number = numbers.get(name);
  if (number === void 0) {
    number = names.push(name) - 1;
    numbers.set(name, number);
  }
  return number;
}
function nameOfNumber(number) {
  return names[number];
}
var conditions = 0;
function numberOfCondition() {
  return conditions++;
}

// src/catalog/compile-condition.ts
function compileCondition(source, scope) {
  if (typeof source === "string") {
    const named = scope.named(source);
    if (!named) throw new Error(`no condition is called ${source}`);
    return named;
  }
  if (isParts(source, "all"))
    return { op: "all", of: source.all.map((part2) => compileCondition(part2, scope)) };
  if (isParts(source, "any"))
    return { op: "any", of: source.any.map((part2) => compileCondition(part2, scope)) };
  if (isNot(source)) return { op: "not", of: compileCondition(source.not, scope) };
  const tests2 = Object.entries(source).map(([option, matcher]) => {
    const spec = scope.specOf(option);
    return {
      op: "test",
      option,
      optionNumber: spec && numberOfName(option),
      matcher: compileMatcher(matcher, spec)
    };
  });
  return tests2.length === 1 ? tests2[0] : { op: "all", of: tests2 };
}
function isParts(source, key) {
  return key in source && Array.isArray(source[key]);
}
function isNot(source) {
  return "not" in source;
}
function compileMatcher(source, spec) {
  if (typeof source === "string" || Array.isArray(source)) return oneOf("is", source, spec);
  if ("not" in source) return oneOf("isNot", source.not, spec);
  if ("set" in source) return { op: "set", set: source.set };
  if ("includes" in source) {
    const texts = asList(source.includes);
    return { op: "includes", words: texts.map((text2) => text2.toUpperCase()), texts };
  }
  if ("contains" in source) return { op: "contains", text: source.contains.toLowerCase() };
  if ("above" in source) return { op: "above", than: limit(source.above, spec) };
  if ("below" in source) return { op: "below", than: limit(source.below, spec) };
  if ("hostWithin" in source) return { op: "hostWithin", domains: source.hostWithin };
  if ("urlHostWithin" in source) return { op: "urlHostWithin", domains: source.urlHostWithin };
  if ("hostIs" in source) return { op: "hostIs", host: source.hostIs.toLowerCase() };
  if ("isUrl" in source) return { op: "isUrl", scheme: source.isUrl };
  return { op: "namesSection", prefix: source.namesSection };
}
function oneOf(op, source, spec) {
  const texts = asList(source);
  return { op, values: texts.map((text2) => literalValue(text2, spec)), texts };
}
function limit(source, spec) {
  return typeof source === "string" ? { value: literalValue(source, spec), text: source } : source;
}
function literalValue(text2, spec) {
  if (text2 === "" || !spec) return text2;
  const reading = readValue(text2, spec);
  return reading.status === "illegal" ? text2 : reading.value;
}
function asList(source) {
  return typeof source === "string" ? [source] : source;
}

// src/catalog/section-catalog.ts
var Option = class {
  constructor(name, facts, around3, source, compile, isInFamily) {
    const { default: text2, requiredWhen, checkedWhen } = facts;
    this.name = name;
    this.number = numberOfName(name);
    this.spec = facts;
    this.facts = facts;
    this.takesEffect = around3.takesEffect;
    this.isSecret = facts.secret ?? false;
    this.isInFamily = isInFamily;
    this.default = text2 === void 0 ? void 0 : { text: text2, value: literalValue(text2, facts) };
    this.absent = { known: true, value: this.default?.value, isSet: false };
    this.source = source;
    this._conditions = { usedWhen: around3.usedWhen, requiredWhen, checkedWhen };
    this._compile = compile;
  }
  /** Whether the server knows the option, or a value of it, in some releases only. */
  get dependsOnRelease() {
    const { introduced, discontinued, valuesIntroduced } = this.facts;
    return introduced !== void 0 || discontinued !== void 0 || valuesIntroduced !== void 0;
  }
  get usedWhen() {
    const { usedWhen } = this._conditions;
    return usedWhen === void 0 ? void 0 : this._compile(usedWhen);
  }
  get requiredWhen() {
    const { requiredWhen } = this._conditions;
    if (requiredWhen === true) return "always";
    return requiredWhen === void 0 ? void 0 : this._compile(requiredWhen);
  }
  get checkedWhen() {
    const { checkedWhen } = this._conditions;
    return checkedWhen === void 0 ? void 0 : this._compile(checkedWhen);
  }
  /** What is accepted, in words. */
  get accepts() {
    return this.facts.emptyAllowed ? `${accepts(this.spec)}, or empty` : accepts(this.spec);
  }
};
function usedWhenOf(lookup) {
  if (lookup.type === "option") return lookup.option.usedWhen;
  return lookup.type === "unknown-in-family" ? lookup.usedWhen : void 0;
}
var Dependency = class {
  constructor(id, source, compile) {
    this.id = id;
    this.source = source;
    this.names = typeof source.names === "string" ? [source.names] : source.names;
    this._compile = compile;
  }
  get when() {
    const { when } = this.source;
    return when === void 0 ? void 0 : this._compile(when);
  }
  /** `when` as conditions that hold all together where it holds: most of them are shared by many dependencies. */
  get gates() {
    if (!this._gates) {
      const { when } = this;
      this._gates = when === void 0 ? [] : when.op === "all" ? when.of : [when];
    }
    return this._gates;
  }
  get expect() {
    return this._compile(this.source.expect);
  }
};
var MOST_UNKNOWN = 1e4;
var SectionCatalog = class {
  constructor(file, placeholders = []) {
    this._lookups = /* @__PURE__ */ new Map();
    this._conditions = /* @__PURE__ */ new Map();
    this._namedConditions = /* @__PURE__ */ new Map();
    this._unknown = 0;
    this._compile = (source) => this.compile(source);
    this.file = file;
    this._placeholders = placeholders;
    this.name = file.section;
    this.lookalikes = file.lookalikes ?? false;
    this.required = file.required ?? false;
    this._prefix = file.section.endsWith("*") ? file.section.slice(0, -1) : void 0;
  }
  isNamed(name) {
    if (this._prefix === void 0) return name === this.name;
    return name.startsWith(this._prefix) && name.length > this._prefix.length;
  }
  /** Whether something fills in a part of the text later. */
  hasPlaceholder(text2) {
    return hasPlaceholder(text2, this._placeholders);
  }
  /** The names of the options, families left out. */
  optionNames() {
    return Object.keys(this.file.options);
  }
  /** All names that can be written, those of the families too. */
  allNames() {
    const ofFamilies = this._families().flatMap(([prefix, family]) => {
      return Object.keys({ ...this._inherited(family), ...family.options }).map((name) => prefix + name);
    });
    return [...this.optionNames(), ...ofFamilies];
  }
  /** The options of a family by what follows its prefix. */
  familyOptions(family) {
    if (family.sameAs === void 0) return family.options ?? {};
    const inherited = Object.entries(this._inherited(family)).map(
      ([name, option]) => [name, { ...option, shadows: void 0 }]
    );
    return { ...Object.fromEntries(inherited), ...family.options };
  }
  option(name) {
    const lookup = this.lookup(name);
    return lookup.type === "option" ? lookup.option : void 0;
  }
  specOf(name) {
    return this.option(name)?.spec;
  }
  /** The option of this number; undefined where the section has none of its name. */
  optionOf(number) {
    return this.option(nameOfNumber(number));
  }
  lookup(name) {
    let lookup = this._lookups.get(name);
    if (!lookup) {
      lookup = this._find(name);
      if (lookup.type === "option" || this._unknown++ < MOST_UNKNOWN) this._lookups.set(name, lookup);
    }
    return lookup;
  }
  get dependencies() {
    this._dependencies ??= this.dependencySources().map(([id, source]) => {
      return new Dependency(id, source, this._compile);
    });
    return this._dependencies;
  }
  /** The options that are required somewhere. */
  requiredOptions() {
    this._requiredOptions ??= this.optionNames().filter((name) => this.file.options[name]?.requiredWhen !== void 0).map((name) => this.option(name)).filter((option) => option !== void 0);
    return this._requiredOptions;
  }
  dependencySources() {
    return Object.entries(this.file.rules ?? {});
  }
  /** A condition made ready; the same source gives the same condition. */
  compile(source) {
    let condition = this._conditions.get(source);
    if (!condition) {
      const made = compileCondition(source, this);
      condition = made.number === void 0 ? { ...made, number: numberOfCondition() } : made;
      this._conditions.set(source, condition);
    }
    return condition;
  }
  /** A condition with a name: all that refer to it share it. */
  named(name) {
    let condition = this._namedConditions.get(name);
    const named = condition ? void 0 : ownProperty(this.file.conditions, name);
    if (named) {
      const { meaning, when } = named;
      condition = { op: "named", meaning, of: this.compile(when), number: numberOfCondition() };
      this._namedConditions.set(name, condition);
    }
    return condition;
  }
  /** Every release that a fact of the section mentions. */
  releases() {
    return Object.values(this.file.options).flatMap((option) => {
      const { introduced, discontinued, modified = [], valuesIntroduced = {} } = option;
      const values2 = Object.values(valuesIntroduced).map(({ release: release2 }) => release2);
      return [introduced, discontinued, ...modified, ...values2].filter((release2) => release2 !== void 0);
    });
  }
  _find(name) {
    const own = ownProperty(this.file.options, name);
    if (own)
      return {
        type: "option",
        option: new Option(name, own, own, this.file.source, this._compile, false)
      };
    const [prefix, family] = this._familyOf(name) ?? [];
    if (prefix === void 0 || !family) return { type: "unknown" };
    const member = ownProperty(this.familyOptions(family), name.slice(prefix.length));
    if (member) {
      const { takesEffect, source, usedWhen: usedWhen2 = family.usedWhen } = { ...family, ...member };
      return {
        type: "option",
        option: new Option(name, member, { takesEffect, usedWhen: usedWhen2 }, source, this._compile, true)
      };
    }
    if (family.open) return { type: "passes" };
    const { unknownAs = "unknown-option", usedWhen } = family;
    const compile = this._compile;
    return {
      type: "unknown-in-family",
      rule: unknownAs,
      get usedWhen() {
        return usedWhen === void 0 ? void 0 : compile(usedWhen);
      }
    };
  }
  /** The family of the longest prefix. */
  _familyOf(name) {
    const families = this._families().filter(
      ([prefix]) => name.startsWith(prefix) && name.length > prefix.length
    );
    return families.sort(([one], [other]) => other.length - one.length)[0];
  }
  _families() {
    return Object.entries(this.file.families ?? {});
  }
  /** The options of the family that this one is the same as. */
  _inherited({ sameAs }) {
    return sameAs === void 0 ? {} : this.file.families?.[sameAs]?.options ?? {};
  }
};

// src/catalog/catalog.ts
var MOST_DESCRIBED = 1e3;
var Catalog = class {
  /**
   * `placeholders` are further patterns, without the flags `g` and `y`, of what is filled in later. The newest release is
   * looked for in the files unless given.
   */
  constructor(files, engineRules, placeholders = [], newestRelease) {
    this._described = /* @__PURE__ */ new Map();
    this.sections = files.map((file) => new SectionCatalog(file, placeholders));
    this.engineRules = engineRules;
    this._placeholders = placeholders;
    this._newestRelease = newestRelease;
  }
  /** The rules in the order of the catalogue, those of the engine first. */
  get rules() {
    this._rules ??= this._collectRules();
    return this._rules;
  }
  /** The newest release that is known of the server: sections that are added tell nothing of it. */
  get newestRelease() {
    this._newestRelease ??= this._findNewestRelease();
    return this._newestRelease;
  }
  /** Whether something fills in a part of the text later, so that what it will be is not known. */
  hasPlaceholder(text2) {
    return hasPlaceholder(text2, this._placeholders);
  }
  _findNewestRelease() {
    const required = this.sections.filter((section) => section.required);
    const releases = (required.length > 0 ? required : this.sections).flatMap(
      (section) => section.releases()
    );
    return releases.reduce(
      (newest, release2) => compareReleases(release2, newest) > 0 ? release2 : newest,
      "0.0.0"
    );
  }
  /** The description of a section by its name in the file; undefined for sections that are left alone. */
  describe(name) {
    if (this._described.has(name)) return this._described.get(name);
    const described = this._describe(name);
    if (this._described.size < MOST_DESCRIBED) this._described.set(name, described);
    return described;
  }
  _describe(name) {
    const exact = this.sections.find((section) => section.isNamed(name));
    if (exact) return { section: exact, match: "exact" };
    for (const section of this.sections) {
      const match = section.lookalikes ? lookalike(name, section.name) : void 0;
      if (match) return { section, match };
    }
    return void 0;
  }
  _collectRules() {
    const rules = /* @__PURE__ */ new Map();
    for (const [id, source] of Object.entries(this.engineRules)) rules.set(id, info(id, source));
    for (const section of this.sections) {
      for (const [id, source] of section.dependencySources()) rules.set(id, info(id, source));
    }
    return rules;
  }
};
function info(id, source) {
  const { severity, summary, because, inferred } = source;
  const off = "off" in source && source.off === true;
  const isAboutText = "aboutText" in source && source.aboutText === true;
  return { id, severity, off, isAboutText, summary, because, ...inferred && { inferred } };
}
function lookalike(name, documented) {
  if (name.length > 200) return name.startsWith(documented) ? "undocumented" : void 0;
  const plain3 = /^[a-z-]*$/.test(name) ? name : plainName(name);
  if (plain3 === documented) return "misspelt";
  if (name.startsWith(documented)) return "undocumented";
  const isNear = Math.abs(plain3.length - documented.length) <= MOST_SLIPS;
  if (isNear && distance(plain3, documented) <= MOST_SLIPS) return "misspelt";
  return plain3.startsWith(documented) ? "undocumented" : void 0;
}
var MOST_SLIPS = 2;
function plainName(name) {
  return withoutInvisibles(name.replace(/\s+/g, " ")).trim().toLowerCase().replace(/[_\s]+/g, "-");
}

// src/catalog/builtin.ts
function builtinCatalog(further = [], placeholders = []) {
  const { files, engineRules, newestRelease } = JSON.parse(COMPILED_CATALOG);
  const newest = further.length === 0 ? newestRelease : void 0;
  return new Catalog([...files, ...further], engineRules, placeholders, newest);
}

// src/config/file-size.ts
var DEFAULT_FILE_SIZE = 64 * 1024 ** 2;
var LARGEST_FILE_SIZE = 500 * 1024 ** 2;
var BYTES = { "": 1, K: 1024, M: 1024 ** 2, G: 1024 ** 3 };
function fileSizeText(bytes) {
  const unit = ["M", "K"].find((one) => bytes % BYTES[one] === 0);
  return unit === void 0 ? `${bytes}` : `${bytes / BYTES[unit]}${unit}B`;
}

// src/config/placeholder-pattern.ts
function placeholderPattern(text2) {
  return new RegExp(text2, "u");
}

// src/cli/config-files.ts
var import_node_fs3 = require("node:fs");
var import_node_path2 = require("node:path");

// src/cli/decode-buffer.ts
var import_node_buffer = require("node:buffer");

// src/source/decode.ts
function decode(bytes) {
  const marked = markedEncoding(bytes);
  if (marked) return { text: new TextDecoder(marked).decode(bytes), encoding: marked, byteOrderMark: true };
  try {
    utf8 ??= new TextDecoder("utf-8", { fatal: true });
    const text2 = utf8.decode(bytes);
    return { text: text2, encoding: "utf-8", byteOrderMark: false };
  } catch {
    return { text: decodeWindows1252(bytes), encoding: "windows-1252", byteOrderMark: false };
  }
}
var utf8;
function markedEncoding({ 0: first, 1: second, 2: third }) {
  if (first === 239 && second === 187 && third === 191) return "utf-8";
  if (first === 255 && second === 254) return "utf-16le";
  if (first === 254 && second === 255) return "utf-16be";
  return void 0;
}
var WINDOWS_1252 = "\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178";
function decodeWindows1252(bytes) {
  const latin1 = new TextDecoder("latin1").decode(bytes);
  return latin1.replace(
    /[\x80-\x9f]/g,
    (character) => WINDOWS_1252[character.charCodeAt(0) - 128]
  );
}

// src/cli/decode-buffer.ts
function decodeBuffer(bytes) {
  if (markedEncoding(bytes) || !(0, import_node_buffer.isUtf8)(bytes)) return decode(bytes);
  return { text: bytes.toString(), encoding: "utf-8", byteOrderMark: false };
}

// src/cli/paths.ts
var import_node_path = require("node:path");
function workingDirectory() {
  try {
    return process.cwd();
  } catch {
    return import_node_path.sep;
  }
}
function fullPath(path) {
  const directory = directoryOf(path);
  return directory ? directory.full + path.slice(directory.length) : (0, import_node_path.resolve)(workingDirectory(), path);
}
function fullDirectory(path) {
  return directoryOf(path)?.own ?? (0, import_node_path.dirname)(fullPath(path));
}
var latest;
function directoryOf(path) {
  const length = path.lastIndexOf("/") + 1;
  const here = workingDirectory();
  if (latest?.length === length && latest.here === here && path.startsWith(latest.written) && isPlain2(path, length))
    return latest;
  if (import_node_path.sep !== "/" || !isPlain2(path, length)) return void 0;
  const written = path.slice(0, length);
  const own = (0, import_node_path.resolve)(here, written);
  const full = withEnd(own);
  const above = withEnd(here);
  const way = full.startsWith(above) ? full.slice(above.length) : void 0;
  latest = { here, written, length, own, full, way };
  return latest;
}
function isPlain2(path, start) {
  if (path.length === start) return false;
  return path.charCodeAt(start) !== DOT || !/^\.\.?$/.test(path.slice(start));
}
var DOT = 46;
function withEnd(directory) {
  return directory.endsWith(import_node_path.sep) ? directory : directory + import_node_path.sep;
}
function withSlashes(path) {
  return import_node_path.sep === "/" ? path : path.split(import_node_path.sep).join("/");
}
function fromHere(path) {
  return withSlashes((0, import_node_path.relative)(workingDirectory(), path)) || ".";
}
function shownPath(path) {
  const fromHere2 = wayFromHere(path) ?? path;
  const shown = fromHere2 === path || fromHere2 === "" || fromHere2.startsWith("..") ? path : fromHere2;
  const written = withSlashes(shown);
  return written.includes("::") && /^\s*::/.test(written) ? `./${written}` : written;
}
function wayFromHere(path) {
  const directory = directoryOf(path);
  if (!directory) return (0, import_node_path.relative)(workingDirectory(), fullPath(path));
  return directory.way === void 0 ? void 0 : directory.way + path.slice(directory.length);
}

// src/cli/read-file.ts
var import_node_fs2 = require("node:fs");

// src/cli/user-error.ts
var UserError = class extends Error {
  constructor(sentence, further = []) {
    super([sentence, ...further].join("\n"));
    this.name = "UserError";
    this.sentence = sentence;
    this.further = further;
  }
};
function isUserError(error) {
  return error instanceof Error && (error.name === "UserError" || error.name === "UsageError");
}
function linesOf({ sentence, further }) {
  return [sentence, ...further];
}
var UsageError = class extends UserError {
  constructor() {
    super(...arguments);
    this.name = "UsageError";
  }
};

// src/cli/file-error.ts
var SENTENCES = {
  ENOENT: "no such file",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EISDIR: "this is a directory",
  ENOTDIR: "a part of the path is no directory",
  ELOOP: "too many symbolic links",
  ENAMETOOLONG: "the name is too long",
  EMFILE: "too many files are open",
  ENFILE: "too many files are open",
  EBADF: "it is not open for this",
  EBUSY: "it is in use",
  EIO: "the device failed",
  EXDEV: "this would cross file systems",
  ENOSPC: "no space left on the device",
  EROFS: "the file system is read-only",
  ENXIO: "no such device",
  EDQUOT: "the disk quota is used up",
  EFBIG: "the file is too large",
  ERR_FS_FILE_TOO_LARGE: "the file is too large",
  ERR_STRING_TOO_LONG: "the file is too large"
};
var NOT_UTF8 = "the name is not UTF-8, and so the file cannot be opened: give it another name";
var REPLACED = "\uFFFD";
function mayBeReplaced(path) {
  return path.includes(REPLACED);
}
function describeFileError(error, path = "") {
  const code2 = error instanceof Error && "code" in error ? String(error.code) : void 0;
  if (code2 === void 0) throw error;
  if (code2 === "ENOENT" && mayBeReplaced(path)) return NOT_UTF8;
  return SENTENCES[code2] ?? `error ${code2}`;
}
function asUserError(error, path) {
  return isUserError(error) ? error : new UserError(describeFileError(error, path));
}

// src/cli/stats.ts
var import_node_fs = require("node:fs");
function statsOf(path) {
  try {
    return (0, import_node_fs.statSync)(path, { throwIfNoEntry: false });
  } catch {
    return void 0;
  }
}

// late:src/cli/too-large.ts
var late3;
function load3() {
  return late3 ??= require("./cli-too-large.cjs");
}
function tooLarge(...given) {
  return load3().tooLarge(...given);
}

// src/cli/read-file.ts
var FLAGS = import_node_fs2.constants.O_RDONLY | (import_node_fs2.constants.O_NONBLOCK ?? 0) | (import_node_fs2.constants.O_NOCTTY ?? 0);
var SOCKET = "this is a socket, and no regular file";
var CHUNK = 64 * 1024;
var shared = Buffer.allocUnsafeSlow(CHUNK);
function readRegularFile(path, limit2) {
  return readOpened(open(path), limit2);
}
function open(path) {
  try {
    const descriptor = (0, import_node_fs2.openSync)(path, FLAGS);
    return { path, descriptor, stats: (0, import_node_fs2.fstatSync)(descriptor) };
  } catch (error) {
    const isSocket = error.code === "ENXIO" && statsOf(path)?.isSocket();
    throw isSocket ? new UserError(SOCKET) : asUserError(error, path);
  }
}
function readOpened({ descriptor, stats }, limit2, into) {
  try {
    if (stats.isCharacterDevice() && stats.rdev === statsOf("/dev/null")?.rdev) return Buffer.alloc(0);
    const special = describeSpecial(stats);
    if (special !== void 0) throw new UserError(special);
    const most = limit2 ?? DEFAULT_FILE_SIZE;
    if (stats.size > most) throw new UserError(tooLarge(limit2, stats.size));
    const bytes = readToEnd(descriptor, stats.size, most, into);
    if (bytes.length > most) throw new UserError(tooLarge(limit2));
    const after = (0, import_node_fs2.fstatSync)(descriptor);
    if (after.size !== stats.size || after.mtimeMs !== stats.mtimeMs)
      throw new UserError("it was changed while it was read");
    return bytes;
  } catch (error) {
    throw asUserError(error);
  } finally {
    close(descriptor);
  }
}
function close(descriptor) {
  try {
    (0, import_node_fs2.closeSync)(descriptor);
  } catch {
  }
}
function readToEnd(descriptor, size, most, into) {
  const room = Math.min(size === 0 ? CHUNK : size, most) + 1;
  let bytes = into && into.length >= room ? into.subarray(0, room) : Buffer.allocUnsafe(room);
  let length = 0;
  for (; ; ) {
    const count = (0, import_node_fs2.readSync)(descriptor, bytes, length, bytes.length - length, null);
    length += count;
    const isWhole = count === 0 || length === size && length < bytes.length;
    if (isWhole || length > most) return bytes.subarray(0, length);
    if (length < bytes.length) continue;
    const larger = Buffer.allocUnsafe(Math.min(bytes.length * 2, most + 1));
    bytes.copy(larger);
    bytes = larger;
  }
}
function describeSpecial(stats) {
  if (stats.isFile()) return void 0;
  if (stats.isDirectory()) return "this is a directory";
  if (stats.isFIFO()) return "this is a FIFO, and no regular file: hand it over as standard input";
  if (stats.isSocket()) return SOCKET;
  const isDevice = stats.isCharacterDevice() || stats.isBlockDevice();
  return isDevice ? "this is a device, and no regular file" : "this is no regular file";
}

// src/cli/config-files.ts
var PACKAGE_KEY = "smtp-lint";
var CONFIG_NAMES = ["smtp-lint.config.yaml", "smtp-lint.config.yml", "smtp-lint.config.json"];
var PACKAGE = "package.json";
var ConfigFiles = class {
  constructor() {
    this._nearest = /* @__PURE__ */ new Map();
  }
  /** The configuration file of a directory, or of the nearest one above it that has one. Throws where one has two. */
  nearest(directory) {
    if (this._nearest.has(directory)) return this._nearest.get(directory);
    const parent = (0, import_node_path2.dirname)(directory);
    const found2 = configIn(directory) ?? (parent === directory ? void 0 : this.nearest(parent));
    this._nearest.set(directory, found2);
    return found2;
  }
};
function configIn(directory) {
  const start = withEnd(directory);
  const found2 = CONFIG_NAMES.map((name) => start + name).filter(isThere);
  const inPackage = start + PACKAGE;
  if (isThere(inPackage) && holdsKey(inPackage)) found2.push(inPackage);
  const [first, second] = found2;
  if (first !== void 0 && second !== void 0)
    throw new UserError(
      `${fromHere(first)} and ${fromHere(second)} are both configurations of smtp-lint: keep one of them`
    );
  return first;
}
function isThere(path) {
  try {
    return (0, import_node_fs3.lstatSync)(path, { throwIfNoEntry: false }) !== void 0;
  } catch {
    return false;
  }
}
function holdsKey(path) {
  let text2;
  try {
    text2 = decodeBuffer(readRegularFile(path)).text;
  } catch {
    return false;
  }
  if (!text2.includes(`"${PACKAGE_KEY}"`)) return false;
  try {
    const content = JSON.parse(text2);
    return typeof content === "object" && content !== null && Object.hasOwn(content, PACKAGE_KEY);
  } catch {
    return new RegExp(`"${PACKAGE_KEY}"\\s*:\\s*\\{`).test(text2);
  }
}

// src/cli/load-catalog.ts
async function loadCatalogs(paths) {
  if (paths.length === 0) return [];
  const { loadUserCatalogs } = await require("./cli-user-catalogs.cjs");
  return await loadUserCatalogs(paths);
}

// late:src/cli/rule-severity.ts
var late4;
function load4() {
  return late4 ??= require("./cli-rule-severity.cjs");
}
function readSeverity(...given) {
  return load4().readSeverity(...given);
}

// src/cli/settings.ts
function readRelease(text2, flag = "--release") {
  if (text2 === void 0 || isRelease(text2)) return text2;
  throw new UserError(`${flag} ${text2} is no release; write it like 8.5.205.03`);
}
function readSeverities(settings, catalog) {
  return new Map(settings.map((setting) => readSeverity(setting, catalog)));
}

// src/cli/file-settings.ts
async function findSettings(flags) {
  const builtin = builtinCatalog();
  const further = await loadCatalogs(flags.catalog ?? []);
  const catalog = further.length > 0 ? builtinCatalog(further) : builtin;
  const release2 = readRelease(flags.release);
  const { failOn } = flags;
  const files = new ConfigFiles();
  const configs = /* @__PURE__ */ new Map();
  const sources = /* @__PURE__ */ new Set();
  const known3 = /* @__PURE__ */ new Map();
  const unconfigured = /* @__PURE__ */ new Set();
  return {
    builtin,
    of(path) {
      const plain3 = known3.get(void 0);
      const isKnown = plain3 && path !== void 0 && !flags.debug && unconfigured.has(fullDirectory(path));
      return isKnown ? plain3 : find2(path);
    },
    sources: () => [...sources],
    ignoredBy(path, isDirectory = false) {
      return unconfigured.has(fullDirectory(path)) ? void 0 : ignoredBy(fullPath(path), isDirectory);
    }
  };
  async function find2(path) {
    const config = await configFor(path === void 0 ? void 0 : fullDirectory(path));
    const settings = config?.settingsOf(path);
    const found2 = known3.get(settings) ?? settingsBy(config, settings);
    if (flags.debug) {
      const { debugConfig, debugSettings } = await require("./cli-debug-settings.cjs");
      debugConfig(flags.debug, path === void 0 ? void 0 : shownPath(path), config?.path, flags);
      if (!known3.has(settings)) debugSettings(flags.debug, found2, flags);
    }
    known3.set(settings, found2);
    return found2;
  }
  async function configFor(directory = workingDirectory()) {
    const { config } = flags;
    const nearest2 = config === void 0 || config === true ? files.nearest(directory) : void 0;
    const path = typeof config === "string" ? config : nearest2 && fromHere(nearest2);
    if (path !== void 0) return configs.get(path) ?? await load12(path);
    unconfigured.add(directory);
    return void 0;
  }
  async function load12(path) {
    const { loadConfig } = await require("./cli-load-config.cjs");
    const loaded = await loadConfig(path, { catalogs: flags.catalog ?? [], rules: catalog.rules.keys() });
    const { catalogPaths } = loaded.ok ? loaded.config : loaded;
    for (const source of [fullPath(path), ...catalogPaths]) sources.add(source);
    if (!loaded.ok) throw new UserError(loaded.message, loaded.further);
    configs.set(path, loaded.config);
    return loaded.config;
  }
  function settingsBy(config, settings) {
    const placeholders = settings?.placeholders?.value ?? [];
    const isPlain4 = placeholders.length === 0 && config?.catalogs.length === further.length;
    const own = config && !isPlain4 ? builtinCatalog(config.catalogs, placeholders.map(placeholderPattern)) : catalog;
    const configured = [...settings?.rules ?? []].map(([id, { value }]) => [id, value]);
    return {
      catalog: own,
      lintOptions: {
        release: release2 ?? settings?.release?.value,
        severities: new Map([...configured, ...readSeverities(flags.rule ?? [], own)])
      },
      failOn: failOn ?? settings?.failOn?.value ?? "error",
      maxFileSize: flags.maxFileSize ?? settings?.maxFileSize?.value ?? DEFAULT_FILE_SIZE,
      documented: builtin.rules,
      ...config && settings && { configured: { config, settings } }
    };
  }
  async function ignoredBy(path, isDirectory) {
    const parent = (0, import_node_path3.dirname)(path);
    const config = parent === path ? void 0 : await configFor(parent);
    if (!config) return void 0;
    if (config.ignores(path, isDirectory)) return config.path;
    return typeof flags.config === "string" ? void 0 : await ignoredBy(config.directory, true);
  }
}

// src/text/late-pattern.ts
function latePattern(source, flags) {
  let pattern;
  return () => {
    pattern ??= new RegExp(source, flags);
    return pattern;
  };
}

// src/text/printable.ts
function printable(text2) {
  return isPlain3(text2) ? text2 : text2.replace(unsafe(), spellOut);
}
function printableLine(text2) {
  return printable(text2).replace(/^(\s*):(?=:)/, "$1\\x3a");
}
function isPlain3(text2) {
  return /^[\x20-\x7e]*$/.test(text2) && !LOG_COMMAND.test(text2);
}
var LOG_COMMAND = /##[a-z]*\[/i;
var unsafe = latePattern(
  String.raw`(?! )[\p{Cc}\p{Cf}\p{Cs}\p{Z}\u2800\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]|(?<=#)#(?=[A-Za-z]*\[)`,
  "gu"
);
function spellOut(character) {
  const code2 = character.codePointAt(0) ?? 0;
  return code2 < 256 ? `\\x${code2.toString(16).padStart(2, "0")}` : `\\u{${code2.toString(16)}}`;
}

// src/cli/lsp/editor-settings.ts
async function flagSettings(flags) {
  const { debug: _, ...own } = flags;
  const finder = await findSettings({ ...own, config: false });
  return finder.of(void 0);
}
var EditorSettings = class {
  constructor(byFlags, find2) {
    this._byPath = /* @__PURE__ */ new Map();
    /** What was said to be wrong, by the file that it was found for. */
    this._told = /* @__PURE__ */ new Map();
    /** Is told what is wrong with a configuration of the linter; each thing once. */
    this.onTrouble = () => {
    };
    this._byFlags = byFlags;
    this._find = find2;
  }
  /** Forgets what was read. */
  renew() {
    this._finder = void 0;
    this._byPath = /* @__PURE__ */ new Map();
  }
  /** Those of the flags alone where the configuration of the linter cannot be read. */
  of(path) {
    let settings = this._byPath.get(path);
    if (!settings) {
      settings = this._read(path);
      this._byPath.set(path, settings);
    }
    return settings;
  }
  async _read(path) {
    try {
      this._finder ??= this._find();
      const finder = await this._finder;
      const settings = await finder.of(path);
      const isIgnored = path !== void 0 && await finder.ignoredBy(path) !== void 0;
      this._told.delete(path);
      return { settings, isIgnored };
    } catch (error) {
      if (!(error instanceof Error) || error.name !== "UserError") throw error;
      const lines = linesOf(error).map(printableLine);
      this._tell(path, `smtp-lint: ${lines.join("\n")}`);
      return { settings: this._byFlags, isIgnored: false };
    }
  }
  _tell(path, message) {
    const isNews = ![...this._told.values()].includes(message);
    this._told.set(path, message);
    if (isNews) this.onTrouble(message);
  }
};

// src/cli/lsp/serve.ts
var import_node_stream = require("node:stream");
var import_node3 = __toESM(require_node3(), 1);

// node_modules/vscode-languageserver-textdocument/lib/esm/main.js
var FullTextDocument = class _FullTextDocument {
  constructor(uri, languageId, version, content) {
    this._uri = uri;
    this._languageId = languageId;
    this._version = version;
    this._content = content;
    this._lineOffsets = void 0;
  }
  get uri() {
    return this._uri;
  }
  get languageId() {
    return this._languageId;
  }
  get version() {
    return this._version;
  }
  getText(range) {
    if (range) {
      const start = this.offsetAt(range.start);
      const end = this.offsetAt(range.end);
      return this._content.substring(start, end);
    }
    return this._content;
  }
  update(changes, version) {
    for (const change of changes) {
      if (_FullTextDocument.isIncremental(change)) {
        const range = getWellformedRange(change.range);
        const startOffset = this.offsetAt(range.start);
        const endOffset = this.offsetAt(range.end);
        this._content = this._content.substring(0, startOffset) + change.text + this._content.substring(endOffset, this._content.length);
        const insertedEndOffset = startOffset + change.text.length;
        const crlfAtStart = this._content.charCodeAt(startOffset - 1) === 13 && this._content.charCodeAt(startOffset) === 10;
        const crlfAtEnd = this._content.charCodeAt(insertedEndOffset - 1) === 13 && this._content.charCodeAt(insertedEndOffset) === 10;
        if (crlfAtStart || crlfAtEnd) {
          this._lineOffsets = void 0;
          continue;
        }
        const startLine = Math.max(range.start.line, 0);
        const endLine = Math.max(range.end.line, 0);
        let lineOffsets = this._lineOffsets;
        const addedLineOffsets = computeLineOffsets(change.text, false, startOffset);
        if (endLine - startLine === addedLineOffsets.length) {
          for (let i = 0, len = addedLineOffsets.length; i < len; i++) {
            lineOffsets[i + startLine + 1] = addedLineOffsets[i];
          }
        } else {
          if (addedLineOffsets.length < 1e4) {
            lineOffsets.splice(startLine + 1, endLine - startLine, ...addedLineOffsets);
          } else {
            this._lineOffsets = lineOffsets = lineOffsets.slice(0, startLine + 1).concat(addedLineOffsets, lineOffsets.slice(endLine + 1));
          }
        }
        const diff = change.text.length - (endOffset - startOffset);
        if (diff !== 0) {
          for (let i = startLine + 1 + addedLineOffsets.length, len = lineOffsets.length; i < len; i++) {
            lineOffsets[i] = lineOffsets[i] + diff;
          }
        }
      } else if (_FullTextDocument.isFull(change)) {
        this._content = change.text;
        this._lineOffsets = void 0;
      } else {
        throw new Error("Unknown change event received");
      }
    }
    this._version = version;
  }
  getLineOffsets() {
    if (this._lineOffsets === void 0) {
      this._lineOffsets = computeLineOffsets(this._content, true);
    }
    return this._lineOffsets;
  }
  positionAt(offset) {
    offset = Math.max(Math.min(offset, this._content.length), 0);
    const lineOffsets = this.getLineOffsets();
    let low = 0, high = lineOffsets.length;
    if (high === 0) {
      return { line: 0, character: offset };
    }
    while (low < high) {
      const mid = Math.floor((low + high) / 2);
      if (lineOffsets[mid] > offset) {
        high = mid;
      } else {
        low = mid + 1;
      }
    }
    const line = low - 1;
    offset = this.ensureBeforeEOL(offset, lineOffsets[line]);
    return { line, character: offset - lineOffsets[line] };
  }
  offsetAt(position) {
    const lineOffsets = this.getLineOffsets();
    if (position.line >= lineOffsets.length) {
      return this._content.length;
    } else if (position.line < 0) {
      return 0;
    }
    const lineOffset = lineOffsets[position.line];
    if (position.character <= 0) {
      return lineOffset;
    }
    const nextLineOffset = position.line + 1 < lineOffsets.length ? lineOffsets[position.line + 1] : this._content.length;
    const offset = Math.min(lineOffset + position.character, nextLineOffset);
    return this.ensureBeforeEOL(offset, lineOffset);
  }
  getLineRange(line) {
    const lineOffsets = this.getLineOffsets();
    if (line >= lineOffsets.length) {
      const lastLine = lineOffsets.length - 1;
      return { start: { line: lastLine, character: 0 }, end: { line: lastLine, character: this._content.length - lineOffsets[lastLine] } };
    } else if (line < 0) {
      return { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    }
    const startOffset = lineOffsets[line];
    const nextLineOffset = line + 1 < lineOffsets.length ? lineOffsets[line + 1] : this._content.length;
    const endOffset = this.ensureBeforeEOL(nextLineOffset, startOffset);
    return { start: { line, character: 0 }, end: { line, character: endOffset - startOffset } };
  }
  getEOLCharacters(line) {
    const lineOffsets = this.getLineOffsets();
    if (line >= lineOffsets.length) {
      return "";
    } else if (line < 0) {
      return "";
    }
    const nextLineOffset = line + 1 < lineOffsets.length ? lineOffsets[line + 1] : this._content.length;
    const eolOffset = this.ensureBeforeEOL(nextLineOffset, lineOffsets[line]);
    return this._content.substring(eolOffset, nextLineOffset);
  }
  ensureBeforeEOL(offset, lineOffset) {
    while (offset > lineOffset && isEOL(this._content.charCodeAt(offset - 1))) {
      offset--;
    }
    return offset;
  }
  get lineCount() {
    return this.getLineOffsets().length;
  }
  static isIncremental(event) {
    const candidate = event;
    return candidate !== void 0 && candidate !== null && typeof candidate.text === "string" && candidate.range !== void 0 && (candidate.rangeLength === void 0 || typeof candidate.rangeLength === "number");
  }
  static isFull(event) {
    const candidate = event;
    return candidate !== void 0 && candidate !== null && typeof candidate.text === "string" && candidate.range === void 0 && candidate.rangeLength === void 0;
  }
};
var TextDocument;
(function(TextDocument2) {
  function create(uri, languageId, version, content) {
    return new FullTextDocument(uri, languageId, version, content);
  }
  TextDocument2.create = create;
  function update(document, changes, version) {
    if (document instanceof FullTextDocument) {
      document.update(changes, version);
      return document;
    } else {
      throw new Error("TextDocument.update: document must be created by TextDocument.create");
    }
  }
  TextDocument2.update = update;
  function applyEdits2(document, edits) {
    const text2 = document.getText();
    const sortedEdits = mergeSort(edits.map(getWellformedEdit), (a, b) => {
      const diff = a.range.start.line - b.range.start.line;
      if (diff === 0) {
        return a.range.start.character - b.range.start.character;
      }
      return diff;
    });
    let lastModifiedOffset = 0;
    const spans = [];
    for (const e of sortedEdits) {
      const startOffset = document.offsetAt(e.range.start);
      if (startOffset < lastModifiedOffset) {
        throw new Error("Overlapping edit");
      } else if (startOffset > lastModifiedOffset) {
        spans.push(text2.substring(lastModifiedOffset, startOffset));
      }
      if (e.newText.length) {
        spans.push(e.newText);
      }
      lastModifiedOffset = document.offsetAt(e.range.end);
    }
    spans.push(text2.substr(lastModifiedOffset));
    return spans.join("");
  }
  TextDocument2.applyEdits = applyEdits2;
})(TextDocument || (TextDocument = {}));
function mergeSort(data, compare3) {
  if (data.length <= 1) {
    return data;
  }
  const p = data.length / 2 | 0;
  const left = data.slice(0, p);
  const right = data.slice(p);
  mergeSort(left, compare3);
  mergeSort(right, compare3);
  let leftIdx = 0;
  let rightIdx = 0;
  let i = 0;
  while (leftIdx < left.length && rightIdx < right.length) {
    const ret = compare3(left[leftIdx], right[rightIdx]);
    if (ret <= 0) {
      data[i++] = left[leftIdx++];
    } else {
      data[i++] = right[rightIdx++];
    }
  }
  while (leftIdx < left.length) {
    data[i++] = left[leftIdx++];
  }
  while (rightIdx < right.length) {
    data[i++] = right[rightIdx++];
  }
  return data;
}
function computeLineOffsets(text2, isAtLineStart, textOffset = 0) {
  const result2 = isAtLineStart ? [textOffset] : [];
  for (let i = 0; i < text2.length; i++) {
    const ch = text2.charCodeAt(i);
    if (isEOL(ch)) {
      if (ch === 13 && i + 1 < text2.length && text2.charCodeAt(i + 1) === 10) {
        i++;
      }
      result2.push(textOffset + i + 1);
    }
  }
  return result2;
}
function isEOL(char) {
  return char === 13 || char === 10;
}
function getWellformedRange(range) {
  const start = range.start;
  const end = range.end;
  if (start.line > end.line || start.line === end.line && start.character > end.character) {
    return { start: end, end: start };
  }
  return range;
}
function getWellformedEdit(textEdit) {
  const range = getWellformedRange(textEdit.range);
  if (range !== textEdit.range) {
    return { newText: textEdit.newText, range };
  }
  return textEdit;
}

// src/cli/exit-code.ts
var ExitCode = { clean: 0, findings: 1, trouble: 2 };

// src/cli/lsp/answers.ts
var import_node2 = __toESM(require_node3(), 1);

// src/catalog/takes-effect.ts
var TAKES_EFFECT = {
  immediately: "immediately",
  "next-cycle": "at the next cycle",
  "next-pop-cycle": "at the next POP cycle",
  restart: "at restart",
  unknown: "not documented"
};

// src/condition/describe.ts
function describe(condition, style = "short") {
  switch (condition.op) {
    case "named":
      return style === "short" ? condition.meaning : describe(condition.of, "short");
    case "test":
      return `${condition.option} ${describeMatcher(condition.matcher)}`;
    case "not":
      return `not (${describe(condition.of, style)})`;
    case "all":
      return condition.of.map((part2) => group(part2, "any", style)).join(" and ");
    case "any":
      return condition.of.map((part2) => describe(part2, style)).join(", or ");
  }
}
function group(part2, grouped, style) {
  const text2 = describe(part2, style);
  const spelledOut = part2.op === "named" && style === "spelled-out" ? part2.of : part2;
  return spelledOut.op === grouped ? `(${text2})` : text2;
}
function describeMatcher(matcher) {
  switch (matcher.op) {
    case "is":
      return `is ${alternatives(matcher.texts)}`;
    case "isNot":
      return `is not ${alternatives(matcher.texts)}`;
    case "set":
      return matcher.set ? "is set" : "is not set";
    case "includes":
      return `includes ${alternatives(matcher.texts)}`;
    case "contains":
      return `contains "${matcher.text}"`;
    case "above":
    case "below":
      return `is ${matcher.op} ${"option" in matcher.than ? matcher.than.option : matcher.than.text}`;
    case "hostWithin":
      return `is, or lies below, ${alternatives(matcher.domains)}`;
    case "urlHostWithin":
      return `is a URL of a host that is, or lies below, ${alternatives(matcher.domains)}`;
    case "hostIs":
      return `is ${matcher.host}`;
    case "isUrl":
      return matcher.scheme === "http" ? "is an http or https URL" : "is a URL";
    case "namesSection":
      return `names a section ${matcher.prefix}\u2026 that stands in the file`;
  }
}
function alternatives(texts) {
  return enumerate(
    texts.map((text2) => text2 === "" ? "empty" : text2),
    "or"
  );
}

// src/generate/accepts.ts
function acceptsOf(option) {
  const { accepts: accepts2, checkedWhen, spec } = option;
  const isOpen2 = spec.type === "choice" && spec.open === true;
  const others = isOpen2 ? "; other values may be valid" : "";
  return `${accepts2}${others}${checkedWhen ? `, judged when ${describe(checkedWhen, "spelled-out")}` : ""}`;
}

// src/generate/spec-notes.ts
function specNotes(spec) {
  switch (spec.type) {
    case "host":
      return spec.numberBelongsIn ? [`A number behind the host belongs in ${spec.numberBelongsIn}.`] : [];
    case "choice":
      return spec.pathBelongsIn ? [`A path behind the value belongs in ${spec.pathBelongsIn}.`] : [];
    case "mechanisms": {
      const misprints = Object.entries(spec.misprints ?? {});
      return [
        ...misprints.map(([misprint, meant]) => `${misprint} is a misprint of ${meant}.`),
        ...(spec.alone ?? []).map((mechanism) => `${mechanism} stands alone.`)
      ];
    }
    default:
      return [];
  }
}

// src/markdown/markdown.ts
function code(text2) {
  const shown = printable(text2);
  if (shown === "") return "";
  if (shown.includes("|")) return `<code>${shown.replace(/[^\p{L}\p{N} ]/gu, entity)}</code>`;
  const fence = "`".repeat(longestRun(shown) + 1);
  const pad = /^`|`$|^ .* $/.test(shown) ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}
function longestRun(text2) {
  return (text2.match(/`+/g) ?? []).reduce((length, run) => Math.max(length, run.length), 0);
}
function entity(sign) {
  return `&#${sign.codePointAt(0)};${sign === "@" ? "\u200B" : ""}`;
}
function prose(text2) {
  return printable(text2).replace(SIGNS, (sign, at, whole) => {
    if (sign === "@" || sign.toLowerCase() === "www") return `${sign}\u200B`;
    if (sign === "//") return "/\u200B/";
    const escaped = /^[^!]$/.test(sign) ? `\\${sign}` : sign;
    return /^(?:[#!&]|GH-)$/i.test(sign) && /\d/.test(whole[at + sign.length] ?? "") ? `${escaped}\u200B` : escaped;
  });
}
var SIGNS = /[\\`*_[\]<>|#~&$]|(?:!|\bGH-)(?=\d)|@(?=\w)|(?<=:)\/\/|\bwww(?=\.)|:(?=[\w+-]+:)/gi;
function plainText(text2) {
  return printable(text2.trim().replace(/\s+/g, " ")).replace(MARK_UP, (sign) => {
    return sign === "@" ? "@\u200B" : `\\${sign}`;
  });
}
var MARK_UP = /[\\`*[\]<>|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)|@(?=\w)|^[#+-]|(?<=^\d+)[.)]/gu;

// src/source/span.ts
function span(start, end) {
  return { start, end };
}

// src/editor/slot.ts
function otherSections({ configurations }, offset) {
  const sections2 = configurations.flatMap((configuration) => configuration.sections);
  const others = sections2.filter(({ headers }) => headers.some((header) => !isAt(header, offset)));
  return new Set(others.map(({ name }) => name));
}
function otherOptions(sections2, offset) {
  const entries = sections2.flatMap((section) => section.entries);
  return new Set(entries.filter(({ nameSpan }) => !isAt(nameSpan, offset)).map(({ name }) => name));
}
function sectionsNamed({ configurations }, name) {
  return configurations.flatMap(({ sections: sections2 }) => sections2.filter((section) => section.name === name));
}
function isAt({ start, end }, offset) {
  return start <= offset && offset <= end;
}

// src/editor/cfg-slot.ts
var BLANKS = " 	\v\f";
function cfgSlot(document, offset) {
  const { source } = document;
  const { text: text2 } = source;
  const line = source.lineSpan(source.position(offset).line);
  const written = trimmed(text2, line);
  const first = text2[written.start] ?? "";
  const isBefore2 = written.start < written.end && offset < written.start;
  if (isBefore2 || written.start < written.end && (first === "#" || first === ";")) return void 0;
  if (written.start < written.end && first === "[") return headerSlot(document, offset, written);
  const equals = text2.slice(written.start, written.end).indexOf("=");
  const name = trimmed(text2, span(written.start, equals === -1 ? written.end : written.start + equals));
  const section = sectionAbove(document, offset);
  if (equals !== -1 && offset > written.start + equals) {
    if (!section) return void 0;
    const after = span(written.start + equals + 1, line.end);
    return valueSlot(section.name, text2.slice(name.start, name.end), trimmed(text2, after), offset, text2);
  }
  const place = written.start === written.end ? span(offset, offset) : name;
  if (offset > place.end || /[\s:]/.test(text2.slice(place.start, place.end))) return void 0;
  if (section) return optionSlot(section, place, equals !== -1, document, offset);
  const write = (header) => `[${header}]`;
  return { type: "section", span: place, opening: "", write, present: otherSections(document, offset) };
}
function headerSlot(document, offset, written) {
  const text2 = document.source.text.slice(written.start, written.end);
  const close2 = text2.indexOf("]");
  const end = close2 === -1 ? written.end : written.start + close2 + 1;
  if (offset === written.start || close2 !== -1 && offset >= end) return void 0;
  const write = (name) => `[${name}]`;
  const present = otherSections(document, offset);
  const place = span(written.start, Math.max(end, offset));
  return { type: "section", span: place, opening: "[", write, present };
}
function optionSlot(section, place, hasEquals, document, offset) {
  const equals = hasEquals ? "" : equalsLike(section.entries, document.source.text);
  return {
    type: "option",
    section: section.name,
    span: place,
    opening: "",
    write: (name) => name + equals,
    present: otherOptions([section], offset)
  };
}
function equalsLike(entries, text2) {
  const isTight = (entry) => text2[entry.nameSpan.end] === "=";
  const like = entries.findLast(({ readable, value }) => readable && value !== "");
  return like && isTight(like) ? "=" : " = ";
}
function valueSlot(section, option, value, offset, text2) {
  const isEmpty = value.start === value.end;
  const place = isEmpty ? span(offset, offset) : span(Math.min(value.start, offset), Math.max(value.end, offset));
  const isBare = text2[offset - 1] === "=" && BLANKS.includes(text2[offset - 2] ?? "");
  const blank = place.start === offset && isBare ? " " : "";
  return {
    type: "value",
    section,
    option,
    span: place,
    opening: "",
    contents: place,
    write: (one) => blank + one
  };
}
function sectionAbove({ configurations }, offset) {
  let nearest2;
  let start = -1;
  for (const section of configurations.flatMap(({ sections: sections2 }) => sections2)) {
    for (const header of section.headers) {
      if (header.start >= offset || header.start < start) continue;
      nearest2 = section;
      start = header.start;
    }
  }
  return nearest2;
}
function trimmed(text2, { start, end }) {
  let [from, to] = [start, end];
  while (from < to && BLANKS.includes(text2[from])) from++;
  while (to > from && BLANKS.includes(text2[to - 1])) to--;
  return span(from, to);
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function createScanner(text2, ignoreTrivia = false) {
  const len = text2.length;
  let pos = 0, value = "", tokenOffset = 0, token = 16, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0;
  function scanHexDigits(count, exact) {
    let digits = 0;
    let value2 = 0;
    while (digits < count || !exact) {
      let ch = text2.charCodeAt(pos);
      if (ch >= 48 && ch <= 57) {
        value2 = value2 * 16 + ch - 48;
      } else if (ch >= 65 && ch <= 70) {
        value2 = value2 * 16 + ch - 65 + 10;
      } else if (ch >= 97 && ch <= 102) {
        value2 = value2 * 16 + ch - 97 + 10;
      } else {
        break;
      }
      pos++;
      digits++;
    }
    if (digits < count) {
      value2 = -1;
    }
    return value2;
  }
  function setPosition(newPosition) {
    pos = newPosition;
    value = "";
    tokenOffset = 0;
    token = 16;
    scanError = 0;
  }
  function scanNumber() {
    let start = pos;
    if (text2.charCodeAt(pos) === 48) {
      pos++;
    } else {
      pos++;
      while (pos < text2.length && isDigit(text2.charCodeAt(pos))) {
        pos++;
      }
    }
    if (pos < text2.length && text2.charCodeAt(pos) === 46) {
      pos++;
      if (pos < text2.length && isDigit(text2.charCodeAt(pos))) {
        pos++;
        while (pos < text2.length && isDigit(text2.charCodeAt(pos))) {
          pos++;
        }
      } else {
        scanError = 3;
        return text2.substring(start, pos);
      }
    }
    let end = pos;
    if (pos < text2.length && (text2.charCodeAt(pos) === 69 || text2.charCodeAt(pos) === 101)) {
      pos++;
      if (pos < text2.length && text2.charCodeAt(pos) === 43 || text2.charCodeAt(pos) === 45) {
        pos++;
      }
      if (pos < text2.length && isDigit(text2.charCodeAt(pos))) {
        pos++;
        while (pos < text2.length && isDigit(text2.charCodeAt(pos))) {
          pos++;
        }
        end = pos;
      } else {
        scanError = 3;
      }
    }
    return text2.substring(start, end);
  }
  function scanString() {
    let result2 = "", start = pos;
    while (true) {
      if (pos >= len) {
        result2 += text2.substring(start, pos);
        scanError = 2;
        break;
      }
      const ch = text2.charCodeAt(pos);
      if (ch === 34) {
        result2 += text2.substring(start, pos);
        pos++;
        break;
      }
      if (ch === 92) {
        result2 += text2.substring(start, pos);
        pos++;
        if (pos >= len) {
          scanError = 2;
          break;
        }
        const ch2 = text2.charCodeAt(pos++);
        switch (ch2) {
          case 34:
            result2 += '"';
            break;
          case 92:
            result2 += "\\";
            break;
          case 47:
            result2 += "/";
            break;
          case 98:
            result2 += "\b";
            break;
          case 102:
            result2 += "\f";
            break;
          case 110:
            result2 += "\n";
            break;
          case 114:
            result2 += "\r";
            break;
          case 116:
            result2 += "	";
            break;
          case 117:
            const ch3 = scanHexDigits(4, true);
            if (ch3 >= 0) {
              result2 += String.fromCharCode(ch3);
            } else {
              scanError = 4;
            }
            break;
          default:
            scanError = 5;
        }
        start = pos;
        continue;
      }
      if (ch >= 0 && ch <= 31) {
        if (isLineBreak(ch)) {
          result2 += text2.substring(start, pos);
          scanError = 2;
          break;
        } else {
          scanError = 6;
        }
      }
      pos++;
    }
    return result2;
  }
  function scanNext() {
    value = "";
    scanError = 0;
    tokenOffset = pos;
    lineStartOffset = lineNumber;
    prevTokenLineStartOffset = tokenLineStartOffset;
    if (pos >= len) {
      tokenOffset = len;
      return token = 17;
    }
    let code2 = text2.charCodeAt(pos);
    if (isWhiteSpace(code2)) {
      do {
        pos++;
        value += String.fromCharCode(code2);
        code2 = text2.charCodeAt(pos);
      } while (isWhiteSpace(code2));
      return token = 15;
    }
    if (isLineBreak(code2)) {
      pos++;
      value += String.fromCharCode(code2);
      if (code2 === 13 && text2.charCodeAt(pos) === 10) {
        pos++;
        value += "\n";
      }
      lineNumber++;
      tokenLineStartOffset = pos;
      return token = 14;
    }
    switch (code2) {
      // tokens: []{}:,
      case 123:
        pos++;
        return token = 1;
      case 125:
        pos++;
        return token = 2;
      case 91:
        pos++;
        return token = 3;
      case 93:
        pos++;
        return token = 4;
      case 58:
        pos++;
        return token = 6;
      case 44:
        pos++;
        return token = 5;
      // strings
      case 34:
        pos++;
        value = scanString();
        return token = 10;
      // comments
      case 47:
        const start = pos - 1;
        if (text2.charCodeAt(pos + 1) === 47) {
          pos += 2;
          while (pos < len) {
            if (isLineBreak(text2.charCodeAt(pos))) {
              break;
            }
            pos++;
          }
          value = text2.substring(start, pos);
          return token = 12;
        }
        if (text2.charCodeAt(pos + 1) === 42) {
          pos += 2;
          const safeLength = len - 1;
          let commentClosed = false;
          while (pos < safeLength) {
            const ch = text2.charCodeAt(pos);
            if (ch === 42 && text2.charCodeAt(pos + 1) === 47) {
              pos += 2;
              commentClosed = true;
              break;
            }
            pos++;
            if (isLineBreak(ch)) {
              if (ch === 13 && text2.charCodeAt(pos) === 10) {
                pos++;
              }
              lineNumber++;
              tokenLineStartOffset = pos;
            }
          }
          if (!commentClosed) {
            pos++;
            scanError = 1;
          }
          value = text2.substring(start, pos);
          return token = 13;
        }
        value += String.fromCharCode(code2);
        pos++;
        return token = 16;
      // numbers
      case 45:
        value += String.fromCharCode(code2);
        pos++;
        if (pos === len || !isDigit(text2.charCodeAt(pos))) {
          return token = 16;
        }
      // found a minus, followed by a number so
      // we fall through to proceed with scanning
      // numbers
      case 48:
      case 49:
      case 50:
      case 51:
      case 52:
      case 53:
      case 54:
      case 55:
      case 56:
      case 57:
        value += scanNumber();
        return token = 11;
      // literals and unknown symbols
      default:
        while (pos < len && isUnknownContentCharacter(code2)) {
          pos++;
          code2 = text2.charCodeAt(pos);
        }
        if (tokenOffset !== pos) {
          value = text2.substring(tokenOffset, pos);
          switch (value) {
            case "true":
              return token = 8;
            case "false":
              return token = 9;
            case "null":
              return token = 7;
          }
          return token = 16;
        }
        value += String.fromCharCode(code2);
        pos++;
        return token = 16;
    }
  }
  function isUnknownContentCharacter(code2) {
    if (isWhiteSpace(code2) || isLineBreak(code2)) {
      return false;
    }
    switch (code2) {
      case 125:
      case 93:
      case 123:
      case 91:
      case 34:
      case 58:
      case 44:
      case 47:
        return false;
    }
    return true;
  }
  function scanNextNonTrivia() {
    let result2;
    do {
      result2 = scanNext();
    } while (result2 >= 12 && result2 <= 15);
    return result2;
  }
  return {
    setPosition,
    getPosition: () => pos,
    scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
    getToken: () => token,
    getTokenValue: () => value,
    getTokenOffset: () => tokenOffset,
    getTokenLength: () => pos - tokenOffset,
    getTokenStartLine: () => lineStartOffset,
    getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
    getTokenError: () => scanError
  };
}
function isWhiteSpace(ch) {
  return ch === 32 || ch === 9;
}
function isLineBreak(ch) {
  return ch === 10 || ch === 13;
}
function isDigit(ch) {
  return ch >= 48 && ch <= 57;
}
var CharacterCodes;
(function(CharacterCodes2) {
  CharacterCodes2[CharacterCodes2["lineFeed"] = 10] = "lineFeed";
  CharacterCodes2[CharacterCodes2["carriageReturn"] = 13] = "carriageReturn";
  CharacterCodes2[CharacterCodes2["space"] = 32] = "space";
  CharacterCodes2[CharacterCodes2["_0"] = 48] = "_0";
  CharacterCodes2[CharacterCodes2["_1"] = 49] = "_1";
  CharacterCodes2[CharacterCodes2["_2"] = 50] = "_2";
  CharacterCodes2[CharacterCodes2["_3"] = 51] = "_3";
  CharacterCodes2[CharacterCodes2["_4"] = 52] = "_4";
  CharacterCodes2[CharacterCodes2["_5"] = 53] = "_5";
  CharacterCodes2[CharacterCodes2["_6"] = 54] = "_6";
  CharacterCodes2[CharacterCodes2["_7"] = 55] = "_7";
  CharacterCodes2[CharacterCodes2["_8"] = 56] = "_8";
  CharacterCodes2[CharacterCodes2["_9"] = 57] = "_9";
  CharacterCodes2[CharacterCodes2["a"] = 97] = "a";
  CharacterCodes2[CharacterCodes2["b"] = 98] = "b";
  CharacterCodes2[CharacterCodes2["c"] = 99] = "c";
  CharacterCodes2[CharacterCodes2["d"] = 100] = "d";
  CharacterCodes2[CharacterCodes2["e"] = 101] = "e";
  CharacterCodes2[CharacterCodes2["f"] = 102] = "f";
  CharacterCodes2[CharacterCodes2["g"] = 103] = "g";
  CharacterCodes2[CharacterCodes2["h"] = 104] = "h";
  CharacterCodes2[CharacterCodes2["i"] = 105] = "i";
  CharacterCodes2[CharacterCodes2["j"] = 106] = "j";
  CharacterCodes2[CharacterCodes2["k"] = 107] = "k";
  CharacterCodes2[CharacterCodes2["l"] = 108] = "l";
  CharacterCodes2[CharacterCodes2["m"] = 109] = "m";
  CharacterCodes2[CharacterCodes2["n"] = 110] = "n";
  CharacterCodes2[CharacterCodes2["o"] = 111] = "o";
  CharacterCodes2[CharacterCodes2["p"] = 112] = "p";
  CharacterCodes2[CharacterCodes2["q"] = 113] = "q";
  CharacterCodes2[CharacterCodes2["r"] = 114] = "r";
  CharacterCodes2[CharacterCodes2["s"] = 115] = "s";
  CharacterCodes2[CharacterCodes2["t"] = 116] = "t";
  CharacterCodes2[CharacterCodes2["u"] = 117] = "u";
  CharacterCodes2[CharacterCodes2["v"] = 118] = "v";
  CharacterCodes2[CharacterCodes2["w"] = 119] = "w";
  CharacterCodes2[CharacterCodes2["x"] = 120] = "x";
  CharacterCodes2[CharacterCodes2["y"] = 121] = "y";
  CharacterCodes2[CharacterCodes2["z"] = 122] = "z";
  CharacterCodes2[CharacterCodes2["A"] = 65] = "A";
  CharacterCodes2[CharacterCodes2["B"] = 66] = "B";
  CharacterCodes2[CharacterCodes2["C"] = 67] = "C";
  CharacterCodes2[CharacterCodes2["D"] = 68] = "D";
  CharacterCodes2[CharacterCodes2["E"] = 69] = "E";
  CharacterCodes2[CharacterCodes2["F"] = 70] = "F";
  CharacterCodes2[CharacterCodes2["G"] = 71] = "G";
  CharacterCodes2[CharacterCodes2["H"] = 72] = "H";
  CharacterCodes2[CharacterCodes2["I"] = 73] = "I";
  CharacterCodes2[CharacterCodes2["J"] = 74] = "J";
  CharacterCodes2[CharacterCodes2["K"] = 75] = "K";
  CharacterCodes2[CharacterCodes2["L"] = 76] = "L";
  CharacterCodes2[CharacterCodes2["M"] = 77] = "M";
  CharacterCodes2[CharacterCodes2["N"] = 78] = "N";
  CharacterCodes2[CharacterCodes2["O"] = 79] = "O";
  CharacterCodes2[CharacterCodes2["P"] = 80] = "P";
  CharacterCodes2[CharacterCodes2["Q"] = 81] = "Q";
  CharacterCodes2[CharacterCodes2["R"] = 82] = "R";
  CharacterCodes2[CharacterCodes2["S"] = 83] = "S";
  CharacterCodes2[CharacterCodes2["T"] = 84] = "T";
  CharacterCodes2[CharacterCodes2["U"] = 85] = "U";
  CharacterCodes2[CharacterCodes2["V"] = 86] = "V";
  CharacterCodes2[CharacterCodes2["W"] = 87] = "W";
  CharacterCodes2[CharacterCodes2["X"] = 88] = "X";
  CharacterCodes2[CharacterCodes2["Y"] = 89] = "Y";
  CharacterCodes2[CharacterCodes2["Z"] = 90] = "Z";
  CharacterCodes2[CharacterCodes2["asterisk"] = 42] = "asterisk";
  CharacterCodes2[CharacterCodes2["backslash"] = 92] = "backslash";
  CharacterCodes2[CharacterCodes2["closeBrace"] = 125] = "closeBrace";
  CharacterCodes2[CharacterCodes2["closeBracket"] = 93] = "closeBracket";
  CharacterCodes2[CharacterCodes2["colon"] = 58] = "colon";
  CharacterCodes2[CharacterCodes2["comma"] = 44] = "comma";
  CharacterCodes2[CharacterCodes2["dot"] = 46] = "dot";
  CharacterCodes2[CharacterCodes2["doubleQuote"] = 34] = "doubleQuote";
  CharacterCodes2[CharacterCodes2["minus"] = 45] = "minus";
  CharacterCodes2[CharacterCodes2["openBrace"] = 123] = "openBrace";
  CharacterCodes2[CharacterCodes2["openBracket"] = 91] = "openBracket";
  CharacterCodes2[CharacterCodes2["plus"] = 43] = "plus";
  CharacterCodes2[CharacterCodes2["slash"] = 47] = "slash";
  CharacterCodes2[CharacterCodes2["formFeed"] = 12] = "formFeed";
  CharacterCodes2[CharacterCodes2["tab"] = 9] = "tab";
})(CharacterCodes || (CharacterCodes = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var cachedSpaces = new Array(20).fill(0).map((_, index) => {
  return " ".repeat(index);
});
var maxCachedValues = 200;
var cachedBreakLinesWithSpaces = {
  " ": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\n" + " ".repeat(index);
    }),
    "\r": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r" + " ".repeat(index);
    }),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r\n" + " ".repeat(index);
    })
  },
  "	": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\n" + "	".repeat(index);
    }),
    "\r": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r" + "	".repeat(index);
    }),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r\n" + "	".repeat(index);
    })
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var ParseOptions;
(function(ParseOptions2) {
  ParseOptions2.DEFAULT = {
    allowTrailingComma: false
  };
})(ParseOptions || (ParseOptions = {}));
function getLocation(text2, position) {
  const segments = [];
  const earlyReturnException = new Object();
  let previousNode = void 0;
  const previousNodeInst = {
    value: {},
    offset: 0,
    length: 0,
    type: "object",
    parent: void 0
  };
  let isAtPropertyKey = false;
  function setPreviousNode(value, offset, length, type) {
    previousNodeInst.value = value;
    previousNodeInst.offset = offset;
    previousNodeInst.length = length;
    previousNodeInst.type = type;
    previousNodeInst.colonOffset = void 0;
    previousNode = previousNodeInst;
  }
  try {
    visit(text2, {
      onObjectBegin: (offset, length) => {
        if (position <= offset) {
          throw earlyReturnException;
        }
        previousNode = void 0;
        isAtPropertyKey = position > offset;
        segments.push("");
      },
      onObjectProperty: (name, offset, length) => {
        if (position < offset) {
          throw earlyReturnException;
        }
        setPreviousNode(name, offset, length, "property");
        segments[segments.length - 1] = name;
        if (position <= offset + length) {
          throw earlyReturnException;
        }
      },
      onObjectEnd: (offset, length) => {
        if (position <= offset) {
          throw earlyReturnException;
        }
        previousNode = void 0;
        segments.pop();
      },
      onArrayBegin: (offset, length) => {
        if (position <= offset) {
          throw earlyReturnException;
        }
        previousNode = void 0;
        segments.push(0);
      },
      onArrayEnd: (offset, length) => {
        if (position <= offset) {
          throw earlyReturnException;
        }
        previousNode = void 0;
        segments.pop();
      },
      onLiteralValue: (value, offset, length) => {
        if (position < offset) {
          throw earlyReturnException;
        }
        setPreviousNode(value, offset, length, getNodeType(value));
        if (position <= offset + length) {
          throw earlyReturnException;
        }
      },
      onSeparator: (sep2, offset, length) => {
        if (position <= offset) {
          throw earlyReturnException;
        }
        if (sep2 === ":" && previousNode && previousNode.type === "property") {
          previousNode.colonOffset = offset;
          isAtPropertyKey = false;
          previousNode = void 0;
        } else if (sep2 === ",") {
          const last = segments[segments.length - 1];
          if (typeof last === "number") {
            segments[segments.length - 1] = last + 1;
          } else {
            isAtPropertyKey = true;
            segments[segments.length - 1] = "";
          }
          previousNode = void 0;
        }
      }
    });
  } catch (e) {
    if (e !== earlyReturnException) {
      throw e;
    }
  }
  return {
    path: segments,
    previousNode,
    isAtPropertyKey,
    matches: (pattern) => {
      let k = 0;
      for (let i = 0; k < pattern.length && i < segments.length; i++) {
        if (pattern[k] === segments[i] || pattern[k] === "*") {
          k++;
        } else if (pattern[k] !== "**") {
          return false;
        }
      }
      return k === pattern.length;
    }
  };
}
function parseTree(text2, errors = [], options2 = ParseOptions.DEFAULT) {
  let currentParent = { type: "array", offset: -1, length: -1, children: [], parent: void 0 };
  function ensurePropertyComplete(endOffset) {
    if (currentParent.type === "property") {
      currentParent.length = endOffset - currentParent.offset;
      currentParent = currentParent.parent;
    }
  }
  function onValue(valueNode) {
    currentParent.children.push(valueNode);
    return valueNode;
  }
  const visitor = {
    onObjectBegin: (offset) => {
      currentParent = onValue({ type: "object", offset, length: -1, parent: currentParent, children: [] });
    },
    onObjectProperty: (name, offset, length) => {
      currentParent = onValue({ type: "property", offset, length: -1, parent: currentParent, children: [] });
      currentParent.children.push({ type: "string", value: name, offset, length, parent: currentParent });
    },
    onObjectEnd: (offset, length) => {
      ensurePropertyComplete(offset + length);
      currentParent.length = offset + length - currentParent.offset;
      currentParent = currentParent.parent;
      ensurePropertyComplete(offset + length);
    },
    onArrayBegin: (offset, length) => {
      currentParent = onValue({ type: "array", offset, length: -1, parent: currentParent, children: [] });
    },
    onArrayEnd: (offset, length) => {
      currentParent.length = offset + length - currentParent.offset;
      currentParent = currentParent.parent;
      ensurePropertyComplete(offset + length);
    },
    onLiteralValue: (value, offset, length) => {
      onValue({ type: getNodeType(value), offset, length, parent: currentParent, value });
      ensurePropertyComplete(offset + length);
    },
    onSeparator: (sep2, offset, length) => {
      if (currentParent.type === "property") {
        if (sep2 === ":") {
          currentParent.colonOffset = offset;
        } else if (sep2 === ",") {
          ensurePropertyComplete(offset);
        }
      }
    },
    onError: (error, offset, length) => {
      errors.push({ error, offset, length });
    }
  };
  visit(text2, visitor, options2);
  const result2 = currentParent.children[0];
  if (result2) {
    delete result2.parent;
  }
  return result2;
}
function findNodeAtLocation(root, path) {
  if (!root) {
    return void 0;
  }
  let node = root;
  for (let segment of path) {
    if (typeof segment === "string") {
      if (node.type !== "object" || !Array.isArray(node.children)) {
        return void 0;
      }
      let found2 = false;
      for (const propertyNode of node.children) {
        if (Array.isArray(propertyNode.children) && propertyNode.children[0].value === segment && propertyNode.children.length === 2) {
          node = propertyNode.children[1];
          found2 = true;
          break;
        }
      }
      if (!found2) {
        return void 0;
      }
    } else {
      const index = segment;
      if (node.type !== "array" || index < 0 || !Array.isArray(node.children) || index >= node.children.length) {
        return void 0;
      }
      node = node.children[index];
    }
  }
  return node;
}
function visit(text2, visitor, options2 = ParseOptions.DEFAULT) {
  const _scanner = createScanner(text2, false);
  const _jsonPath = [];
  let suppressedCallbacks = 0;
  function toNoArgVisit(visitFunction) {
    return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
  }
  function toOneArgVisit(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
  }
  function toOneArgVisitWithPath(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
  }
  function toBeginVisit(visitFunction) {
    return visitFunction ? () => {
      if (suppressedCallbacks > 0) {
        suppressedCallbacks++;
      } else {
        let cbReturn = visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice());
        if (cbReturn === false) {
          suppressedCallbacks = 1;
        }
      }
    } : () => true;
  }
  function toEndVisit(visitFunction) {
    return visitFunction ? () => {
      if (suppressedCallbacks > 0) {
        suppressedCallbacks--;
      }
      if (suppressedCallbacks === 0) {
        visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
      }
    } : () => true;
  }
  const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
  const disallowComments = options2 && options2.disallowComments;
  const allowTrailingComma = options2 && options2.allowTrailingComma;
  function scanNext() {
    while (true) {
      const token = _scanner.scan();
      switch (_scanner.getTokenError()) {
        case 4:
          handleError(
            14
            /* ParseErrorCode.InvalidUnicode */
          );
          break;
        case 5:
          handleError(
            15
            /* ParseErrorCode.InvalidEscapeCharacter */
          );
          break;
        case 3:
          handleError(
            13
            /* ParseErrorCode.UnexpectedEndOfNumber */
          );
          break;
        case 1:
          if (!disallowComments) {
            handleError(
              11
              /* ParseErrorCode.UnexpectedEndOfComment */
            );
          }
          break;
        case 2:
          handleError(
            12
            /* ParseErrorCode.UnexpectedEndOfString */
          );
          break;
        case 6:
          handleError(
            16
            /* ParseErrorCode.InvalidCharacter */
          );
          break;
      }
      switch (token) {
        case 12:
        case 13:
          if (disallowComments) {
            handleError(
              10
              /* ParseErrorCode.InvalidCommentToken */
            );
          } else {
            onComment();
          }
          break;
        case 16:
          handleError(
            1
            /* ParseErrorCode.InvalidSymbol */
          );
          break;
        case 15:
        case 14:
          break;
        default:
          return token;
      }
    }
  }
  function handleError(error, skipUntilAfter = [], skipUntil = []) {
    onError(error);
    if (skipUntilAfter.length + skipUntil.length > 0) {
      let token = _scanner.getToken();
      while (token !== 17) {
        if (skipUntilAfter.indexOf(token) !== -1) {
          scanNext();
          break;
        } else if (skipUntil.indexOf(token) !== -1) {
          break;
        }
        token = scanNext();
      }
    }
  }
  function parseString(isValue) {
    const value = _scanner.getTokenValue();
    if (isValue) {
      onLiteralValue(value);
    } else {
      onObjectProperty(value);
      _jsonPath.push(value);
    }
    scanNext();
    return true;
  }
  function parseLiteral() {
    switch (_scanner.getToken()) {
      case 11:
        const tokenValue = _scanner.getTokenValue();
        let value = Number(tokenValue);
        if (isNaN(value)) {
          handleError(
            2
            /* ParseErrorCode.InvalidNumberFormat */
          );
          value = 0;
        }
        onLiteralValue(value);
        break;
      case 7:
        onLiteralValue(null);
        break;
      case 8:
        onLiteralValue(true);
        break;
      case 9:
        onLiteralValue(false);
        break;
      default:
        return false;
    }
    scanNext();
    return true;
  }
  function parseProperty() {
    if (_scanner.getToken() !== 10) {
      handleError(3, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]);
      return false;
    }
    parseString(false);
    if (_scanner.getToken() === 6) {
      onSeparator(":");
      scanNext();
      if (!parseValue()) {
        handleError(4, [], [
          2,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
    } else {
      handleError(5, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]);
    }
    _jsonPath.pop();
    return true;
  }
  function parseObject() {
    onObjectBegin();
    scanNext();
    let needsComma = false;
    while (_scanner.getToken() !== 2 && _scanner.getToken() !== 17) {
      if (_scanner.getToken() === 5) {
        if (!needsComma) {
          handleError(4, [], []);
        }
        onSeparator(",");
        scanNext();
        if (_scanner.getToken() === 2 && allowTrailingComma) {
          break;
        }
      } else if (needsComma) {
        handleError(6, [], []);
      }
      if (!parseProperty()) {
        handleError(4, [], [
          2,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
      needsComma = true;
    }
    onObjectEnd();
    if (_scanner.getToken() !== 2) {
      handleError(7, [
        2
        /* SyntaxKind.CloseBraceToken */
      ], []);
    } else {
      scanNext();
    }
    return true;
  }
  function parseArray() {
    onArrayBegin();
    scanNext();
    let isFirstElement = true;
    let needsComma = false;
    while (_scanner.getToken() !== 4 && _scanner.getToken() !== 17) {
      if (_scanner.getToken() === 5) {
        if (!needsComma) {
          handleError(4, [], []);
        }
        onSeparator(",");
        scanNext();
        if (_scanner.getToken() === 4 && allowTrailingComma) {
          break;
        }
      } else if (needsComma) {
        handleError(6, [], []);
      }
      if (isFirstElement) {
        _jsonPath.push(0);
        isFirstElement = false;
      } else {
        _jsonPath[_jsonPath.length - 1]++;
      }
      if (!parseValue()) {
        handleError(4, [], [
          4,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
      needsComma = true;
    }
    onArrayEnd();
    if (!isFirstElement) {
      _jsonPath.pop();
    }
    if (_scanner.getToken() !== 4) {
      handleError(8, [
        4
        /* SyntaxKind.CloseBracketToken */
      ], []);
    } else {
      scanNext();
    }
    return true;
  }
  function parseValue() {
    switch (_scanner.getToken()) {
      case 3:
        return parseArray();
      case 1:
        return parseObject();
      case 10:
        return parseString(true);
      default:
        return parseLiteral();
    }
  }
  scanNext();
  if (_scanner.getToken() === 17) {
    if (options2.allowEmptyContent) {
      return true;
    }
    handleError(4, [], []);
    return false;
  }
  if (!parseValue()) {
    handleError(4, [], []);
    return false;
  }
  if (_scanner.getToken() !== 17) {
    handleError(9, [], []);
  }
  return true;
}
function getNodeType(value) {
  switch (typeof value) {
    case "boolean":
      return "boolean";
    case "number":
      return "number";
    case "string":
      return "string";
    case "object": {
      if (!value) {
        return "null";
      } else if (Array.isArray(value)) {
        return "array";
      }
      return "object";
    }
    default:
      return "null";
  }
}

// node_modules/jsonc-parser/lib/esm/main.js
var ScanError;
(function(ScanError2) {
  ScanError2[ScanError2["None"] = 0] = "None";
  ScanError2[ScanError2["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
  ScanError2[ScanError2["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
  ScanError2[ScanError2["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
  ScanError2[ScanError2["InvalidUnicode"] = 4] = "InvalidUnicode";
  ScanError2[ScanError2["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
  ScanError2[ScanError2["InvalidCharacter"] = 6] = "InvalidCharacter";
})(ScanError || (ScanError = {}));
var SyntaxKind;
(function(SyntaxKind2) {
  SyntaxKind2[SyntaxKind2["OpenBraceToken"] = 1] = "OpenBraceToken";
  SyntaxKind2[SyntaxKind2["CloseBraceToken"] = 2] = "CloseBraceToken";
  SyntaxKind2[SyntaxKind2["OpenBracketToken"] = 3] = "OpenBracketToken";
  SyntaxKind2[SyntaxKind2["CloseBracketToken"] = 4] = "CloseBracketToken";
  SyntaxKind2[SyntaxKind2["CommaToken"] = 5] = "CommaToken";
  SyntaxKind2[SyntaxKind2["ColonToken"] = 6] = "ColonToken";
  SyntaxKind2[SyntaxKind2["NullKeyword"] = 7] = "NullKeyword";
  SyntaxKind2[SyntaxKind2["TrueKeyword"] = 8] = "TrueKeyword";
  SyntaxKind2[SyntaxKind2["FalseKeyword"] = 9] = "FalseKeyword";
  SyntaxKind2[SyntaxKind2["StringLiteral"] = 10] = "StringLiteral";
  SyntaxKind2[SyntaxKind2["NumericLiteral"] = 11] = "NumericLiteral";
  SyntaxKind2[SyntaxKind2["LineCommentTrivia"] = 12] = "LineCommentTrivia";
  SyntaxKind2[SyntaxKind2["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
  SyntaxKind2[SyntaxKind2["LineBreakTrivia"] = 14] = "LineBreakTrivia";
  SyntaxKind2[SyntaxKind2["Trivia"] = 15] = "Trivia";
  SyntaxKind2[SyntaxKind2["Unknown"] = 16] = "Unknown";
  SyntaxKind2[SyntaxKind2["EOF"] = 17] = "EOF";
})(SyntaxKind || (SyntaxKind = {}));
var getLocation2 = getLocation;
var parseTree2 = parseTree;
var findNodeAtLocation2 = findNodeAtLocation;
var ParseErrorCode;
(function(ParseErrorCode2) {
  ParseErrorCode2[ParseErrorCode2["InvalidSymbol"] = 1] = "InvalidSymbol";
  ParseErrorCode2[ParseErrorCode2["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
  ParseErrorCode2[ParseErrorCode2["PropertyNameExpected"] = 3] = "PropertyNameExpected";
  ParseErrorCode2[ParseErrorCode2["ValueExpected"] = 4] = "ValueExpected";
  ParseErrorCode2[ParseErrorCode2["ColonExpected"] = 5] = "ColonExpected";
  ParseErrorCode2[ParseErrorCode2["CommaExpected"] = 6] = "CommaExpected";
  ParseErrorCode2[ParseErrorCode2["CloseBraceExpected"] = 7] = "CloseBraceExpected";
  ParseErrorCode2[ParseErrorCode2["CloseBracketExpected"] = 8] = "CloseBracketExpected";
  ParseErrorCode2[ParseErrorCode2["EndOfFileExpected"] = 9] = "EndOfFileExpected";
  ParseErrorCode2[ParseErrorCode2["InvalidCommentToken"] = 10] = "InvalidCommentToken";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
  ParseErrorCode2[ParseErrorCode2["InvalidUnicode"] = 14] = "InvalidUnicode";
  ParseErrorCode2[ParseErrorCode2["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
  ParseErrorCode2[ParseErrorCode2["InvalidCharacter"] = 16] = "InvalidCharacter";
})(ParseErrorCode || (ParseErrorCode = {}));

// src/editor/json-slot.ts
function jsonSlot(document, offset) {
  const { text: text2 } = document.source;
  const { path, isAtPropertyKey, previousNode } = getLocation2(text2, offset);
  if (path.length === 0) return void 0;
  const token = tokenAt(text2, offset, previousNode);
  if (!token) return void 0;
  const exported = propertyOf(path);
  if (exported) return isAtPropertyKey ? void 0 : exportSlot(exported, token, document, offset);
  const [section, option] = path;
  if (typeof section !== "string") return void 0;
  if (isAtPropertyKey) {
    const hasColon = /^\s*:/.test(text2.slice(token.span.end, token.span.end + 100));
    const write = (name) => JSON.stringify(name) + (hasColon ? "" : ": ");
    const writing2 = { span: token.span, opening: token.opening, write };
    if (path.length === 1) return { type: "section", ...writing2, present: otherSections(document, offset) };
    if (path.length > 2) return void 0;
    const present = otherOptions(sectionsNamed(document, section), offset);
    return { type: "option", section, ...writing2, present };
  }
  if (path.length !== 2 || typeof option !== "string") return void 0;
  return { type: "value", section, option, ...token, write: (value) => literal(value, token) };
}
function tokenAt(text2, offset, node) {
  if (node && node.offset < offset && offset <= node.offset + node.length && text2[node.offset] === '"') {
    const end2 = node.offset + node.length;
    const isClosed = node.length > 1 && text2[end2 - 1] === '"';
    if (isClosed && offset === end2) return void 0;
    const place2 = span(node.offset, isClosed ? end2 : offset);
    const contents = span(place2.start + 1, isClosed ? end2 - 1 : offset);
    return { span: place2, opening: '"', contents, isBare: false };
  }
  const start = offset - (/[\w.+-]*$/.exec(text2.slice(Math.max(0, offset - 100), offset))?.[0].length ?? 0);
  const end = offset + (/^[\w.+-]*/.exec(text2.slice(offset, offset + 100))?.[0].length ?? 0);
  const place = span(start, end);
  const isBare = /^(?:-?\d|true$|false$)/.test(text2.slice(start, end));
  return { span: place, opening: "", contents: place, isBare };
}
function literal(value, { isBare }) {
  return isBare && /^(?:0|[1-9]\d{0,14}|true|false)$/.test(value) ? value : JSON.stringify(value);
}
function propertyOf(path) {
  const start = typeof path[0] === "number" ? 1 : 0;
  const [options2, list3, index, member] = path.slice(start);
  if (options2 !== "options" || list3 !== "property" || typeof index !== "number") return void 0;
  if (typeof member !== "string" || path.length !== start + 4) return void 0;
  return { property: path.slice(0, -1), member };
}
function exportSlot({ property, member }, token, document, offset) {
  const root = parseTree2(document.source.text);
  const textOf = (name) => {
    const value = root && findNodeAtLocation2(root, [...property, name])?.value;
    return typeof value === "string" ? value : void 0;
  };
  const writing2 = { ...token, write: (text2) => JSON.stringify(text2) };
  if (member === "section") return { type: "section", ...writing2, present: /* @__PURE__ */ new Set() };
  const section = textOf("section");
  if (section === void 0) return void 0;
  if (member === "key") {
    const present = otherOptions(sectionsNamed(document, section), offset);
    return { type: "option", section, ...writing2, present };
  }
  const option = textOf("key");
  return member === "value" && option !== void 0 ? { type: "value", section, option, ...writing2 } : void 0;
}

// src/editor/proposed-values.ts
function proposedValues(option, section, release2) {
  if (option.isSecret) return [];
  const fallback = option.default?.text;
  const reasons = asked(option.name, section);
  const texts = /* @__PURE__ */ new Set([...ofKind(option), ...fallback ? [fallback] : [], ...reasons.keys()]);
  return [...texts].filter(isThere2).map((text2) => {
    const because = reasons.get(text2);
    return { text: text2, isDefault: text2 === fallback, ...because !== void 0 && { because } };
  });
  function isThere2(text2) {
    const since = option.facts.valuesIntroduced?.[text2]?.release;
    return since === void 0 || compareReleases(release2, since) >= 0;
  }
}
function separatorOf({ spec }) {
  if (spec.type === "mechanisms") return /[\s,]+/;
  if (spec.type === "list") return spec.separator === "comma" ? /\s*,\s*/ : /\s+/;
  return void 0;
}
function ofKind({ spec }) {
  switch (spec.type) {
    case "boolean":
      return ["true", "false"];
    case "choice":
    case "mechanisms":
      return spec.values;
    case "list":
      return spec.values ?? [];
    default:
      return [];
  }
}
function asked(option, section) {
  const reasons = /* @__PURE__ */ new Map();
  for (const { source, expect } of section.dependencies) {
    const fixed = source.fix?.set[option];
    const texts = [...expected(option, expect), ...typeof fixed === "string" ? [fixed] : []];
    for (const text2 of texts) if (!reasons.has(text2)) reasons.set(text2, source.because);
  }
  return reasons;
}
function expected(option, condition) {
  switch (condition.op) {
    case "all":
    case "any":
      return condition.of.flatMap((part2) => expected(option, part2));
    case "named":
      return expected(option, condition.of);
    case "not":
      return [];
    case "test": {
      const { matcher } = condition;
      return condition.option === option && matcher.op === "is" ? matcher.texts : [];
    }
  }
}

// src/document/xml-characters.ts
var NAME_START = ":A-Z_a-z\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}";
var NAME_REST = `${NAME_START}\\-.0-9\\xB7\\u0300-\\u036F\\u203F-\\u2040`;
var NAME = new RegExp(`[${NAME_START}][${NAME_REST}]*`, "uy");
var REFERENCE = new RegExp(`&(?:#x([0-9a-fA-F]+)|#([0-9]+)|([${NAME_START}][${NAME_REST}]*));`, "uy");
var ILLEGAL = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
function canStandInXml(text2) {
  return !ILLEGAL.test(text2);
}

// src/document/xml-escape.ts
var ESCAPES = {
  "&": "&amp;",
  "<": "&lt;",
  '"': "&quot;",
  "'": "&apos;",
  "	": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;"
};
function writeAttribute(text2, quote = '"') {
  if (!canStandInXml(text2)) return void 0;
  const pattern = quote === '"' ? /[&<"\t\n\r]/g : /[&<'\t\n\r]/g;
  return quote + text2.replace(pattern, (character) => ESCAPES[character]) + quote;
}

// src/editor/xml-slot.ts
function xmlSlot(document, offset) {
  const { text: text2 } = document.source;
  if (document.comments().some(({ start, end }) => start < offset && offset < end)) return void 0;
  const tag = tagAround(text2, offset);
  if (!tag) return void 0;
  const { attributes } = tag;
  const at = attributes.find(({ contents: { start, end } }) => start <= offset && offset <= end);
  if (!at) return void 0;
  const { whole, contents, quote } = at;
  const write = (name) => writeAttribute(name, quote) ?? "";
  const writing2 = { span: whole, opening: quote, write };
  const section = listAround(text2.slice(0, tag.start));
  if (tag.name === "list_pair") {
    if (at.name !== "key" || section !== void 0) return void 0;
    return { type: "section", ...writing2, present: otherSections(document, offset) };
  }
  if (tag.name !== "str_pair" || section === void 0) return void 0;
  if (at.name === "key") {
    const present = otherOptions(sectionsNamed(document, section), offset);
    return { type: "option", section, ...writing2, present };
  }
  const key = attributes.find(({ name }) => name === "key");
  if (at.name !== "value" || !key) return void 0;
  const option = text2.slice(key.contents.start, key.contents.end);
  return { type: "value", section, option, ...writing2, contents };
}
var LONGEST3 = 2e4;
function tagAround(text2, offset) {
  const start = text2.lastIndexOf("<", offset - 1);
  if (start === -1 || offset - start > LONGEST3) return void 0;
  const head = /^<(?:[\w.-]+:)?([\w.-]+)/.exec(text2.slice(start, start + 200));
  if (!head) return void 0;
  const attributes = [];
  const pattern = /\s*([\w:.-]+)\s*=\s*(["'])/y;
  pattern.lastIndex = start + head[0].length;
  for (let match = pattern.exec(text2); match; match = pattern.exec(text2)) {
    const [, name = "", quote] = match;
    const from = pattern.lastIndex;
    const close2 = closeOf(text2, from, quote, name);
    const end = close2 ?? Math.max(from, offset);
    attributes.push({
      name,
      quote,
      whole: span(from - 1, close2 === void 0 ? end : close2 + 1),
      contents: span(from, end)
    });
    if (close2 === void 0 || close2 >= offset) break;
    pattern.lastIndex = close2 + 1;
  }
  return { start, name: head[1] ?? "", attributes };
}
function closeOf(text2, from, quote, name) {
  const length = text2.slice(from, from + LONGEST3).search(quote === '"' ? /["<\r\n]/ : /['<\r\n]/);
  if (length === -1 || text2[from + length] !== quote) return void 0;
  return name === "key" && text2.slice(from, from + length).includes("=") ? void 0 : from + length;
}
function listAround(text2) {
  const open2 = [];
  for (const { 1: close2, 2: rest = "" } of text2.matchAll(/<(\/?)(?:[\w.-]+:)?list_pair\b([^<>]*)>/g)) {
    const [, double, single] = /\bkey\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(rest) ?? [];
    if (close2) open2.pop();
    else if (!rest.endsWith("/")) open2.push(double ?? single ?? "");
  }
  return open2.at(-1);
}

// src/edit/yaml-scalar.ts
var import_yaml = require("./package-yaml.cjs");
function writeScalar(text2, style) {
  if (style === import_yaml.Scalar.PLAIN && isPlainSafe(text2)) return text2;
  if (style === import_yaml.Scalar.QUOTE_SINGLE && /^[\x20-\x7e]*$/.test(text2)) return `'${text2.replaceAll("'", "''")}'`;
  return JSON.stringify(text2);
}
function isPlainSafe(text2) {
  if (/^(?:0|[1-9]\d*)$/.test(text2)) return true;
  return /^[A-Za-z/_][\w./@+-]*(?: [\w./@+-]+|:[\w./@+-]+)*$/.test(text2) && !WORDS.test(text2);
}
var WORDS = /^(?:[yYnN]|yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF|null|Null|NULL|True|TRUE|False|FALSE)$/;

// src/editor/yaml-slot.ts
function yamlSlot({ source }, offset) {
  const { text: text2 } = source;
  const number = source.position(offset).line;
  const line = source.lineSpan(number);
  const before = text2.slice(line.start, offset);
  if (/(?:^|\s)#/.test(before) || /^\s*(?:-(?:\s|$)|---|\.\.\.|%)/.test(before)) return void 0;
  const key = keyLine(source, number);
  if (key && offset >= key.valueStart) return valueSlot2(source, number, key, offset);
  if (key && (offset < key.nameSpan.start || offset > key.nameSpan.end)) return void 0;
  const place = key?.nameSpan ?? wordAt(source, line, offset);
  if (!place) return void 0;
  const indent = place.start - line.start;
  const colon = key ? "" : indent === 0 ? ":" : ": ";
  const quote = /^["']/.exec(text2.slice(place.start, place.end))?.[0] ?? "";
  const write = (name) => writeScalar(name, styleOf(quote)) + colon;
  const writing2 = { span: place, opening: quote, write };
  if (indent === 0) return { type: "section", ...writing2, present: namesFrom(source, 1, number, 0) };
  const parent = parentOf(source, number, indent);
  if (!parent) return void 0;
  const present = namesFrom(source, parent.line + 1, number, 1);
  return { type: "option", section: parent.name, ...writing2, present };
}
function valueSlot2(source, number, key, offset) {
  const { text: text2 } = source;
  const parent = key.indent > 0 ? parentOf(source, number, key.indent) : void 0;
  if (!parent) return void 0;
  const { end } = source.lineSpan(number);
  const rest = text2.slice(key.valueStart, end);
  const lead = /^[ \t]*/.exec(rest)?.[0].length ?? 0;
  const written = /^(?:"(?:[^"\\]|\\.)*"?|'(?:[^']|'')*'?|(?:(?!\s#)[^#])*)/.exec(rest.slice(lead))?.[0] ?? "";
  const value = written.trimEnd();
  const start = key.valueStart + lead;
  if (/^[|>{[&*!]/.test(value)) return void 0;
  const quote = /^["']/.exec(value)?.[0] ?? "";
  const isClosed = quote !== "" && value.length > 1 && value.endsWith(quote);
  const valueEnd = start + value.length;
  if (isClosed && offset >= valueEnd) return void 0;
  if (offset > valueEnd && text2.slice(valueEnd, offset).trim() !== "") return void 0;
  const place = value === "" ? span(offset, offset) : span(Math.min(start, offset), Math.max(valueEnd, offset));
  const contents = quote === "" ? place : span(Math.max(place.start, start + 1), valueEnd - (isClosed ? 1 : 0));
  const blank = place.start === key.valueStart && text2[key.valueStart - 1] === ":" ? " " : "";
  return {
    type: "value",
    section: parent.name,
    option: key.name,
    span: place,
    opening: quote,
    contents: span(contents.start, Math.max(contents.start, contents.end)),
    write: (one) => blank + writeScalar(one, styleOf(quote))
  };
}
function styleOf(quote) {
  return quote === '"' ? "QUOTE_DOUBLE" : quote === "'" ? "QUOTE_SINGLE" : "PLAIN";
}
function wordAt({ text: text2 }, line, offset) {
  const [, indent = "", word = ""] = /^([ ]*)(\S*)\s*$/.exec(text2.slice(line.start, line.end)) ?? [];
  const start = line.start + indent.length;
  if (word === "") return text2.slice(line.start, line.end).trim() === "" ? span(offset, offset) : void 0;
  const isName = /^["']?[\w.-]*["']?$/.test(word) && offset >= start && offset <= start + word.length;
  return isName ? span(start, start + word.length) : void 0;
}
function keyLine(source, number) {
  const { start, end } = source.lineSpan(number);
  const found2 = /^( *)("(?:[^"\\]|\\.)*"|'[^']*'|[^\s#"'[\]{}&*!|>%@`,:-][^\s#:]*|-[^\s#:]+)[ \t]*:(?=\s|$)/.exec(
    source.text.slice(start, end)
  );
  if (!found2) return void 0;
  const [whole, { length: indent } = "", name = ""] = found2;
  const isQuoted = /^["']/.test(name);
  return {
    indent,
    name: isQuoted ? name.slice(1, -1) : name,
    nameSpan: span(start + indent, start + indent + name.length),
    valueStart: start + whole.length
  };
}
function parentOf(source, number, indent) {
  for (let line = number - 1; line >= 1; line--) {
    const { start, end } = source.lineSpan(line);
    const [, { length } = "", first] = /^( *)(\S?)/.exec(source.text.slice(start, end)) ?? [];
    if (!first || first === "#" || length >= indent) continue;
    const key = length === 0 ? keyLine(source, line) : void 0;
    const isBlock = key && /^\s*(?:&\S+\s*)?(?:#.*)?$/.test(source.text.slice(key.valueStart, end));
    return isBlock ? { name: key.name, line } : void 0;
  }
  return void 0;
}
function namesFrom(source, from, except, least) {
  const names2 = /* @__PURE__ */ new Set();
  const last = source.position(source.text.length).line;
  for (let line = from; line <= last; line++) {
    const key = keyLine(source, line);
    const { start, end } = source.lineSpan(line);
    if (least > 0 && start < end && /^[^\s#]/.test(source.text.slice(start, end))) break;
    if (key && line !== except && (least > 0 ? key.indent > 0 : key.indent === 0)) names2.add(key.name);
  }
  return names2;
}

// src/editor/complete.ts
function complete(file, offset) {
  const slot = slotAt(file.document, offset);
  if (slot?.type === "section") return sections(slot, file);
  const section = slot && file.catalog.describe(slot.section)?.section;
  if (!section) return [];
  if (slot.type === "option") return options(slot, section, releaseOf(file));
  const option = section.option(slot.option);
  return option ? values(slot, option, section, file, offset) : [];
}
function slotAt(document, offset) {
  switch (document.syntax) {
    case "cfg":
      return cfgSlot(document, offset);
    case "yaml":
      return yamlSlot(document, offset);
    case "json":
      return jsonSlot(document, offset);
    case "xml":
      return xmlSlot(document, offset);
  }
}
function releaseOf({ options: { release: release2 }, catalog }) {
  return release2 ?? catalog.newestRelease;
}
function sections(slot, { catalog, document, isConcerned: isConcerned2 }) {
  if (!isConcerned2 && document.syntax !== "cfg" && slot.present.size > 0) return [];
  const names2 = catalog.sections.filter(({ name }) => !name.endsWith("*") && !slot.present.has(name));
  return names2.map(({ name, file, required }) => ({
    ...writing(slot, name),
    detail: required ? "a configuration needs this section" : "a section",
    documentation: `${plainText(file.summary)}

Source: ${plainText(file.source)}.`,
    isDiscontinued: false
  }));
}
function options(slot, section, release2) {
  const names2 = [...section.allNames()].filter((name) => !slot.present.has(name));
  const known3 = names2.map((name) => section.option(name)).filter((option) => option !== void 0);
  return known3.filter(({ facts: { introduced } }) => introduced === void 0 || !isBefore(release2, introduced)).map((option) => ({
    ...writing(slot, option.name),
    detail: `${defaultOf(option)}; takes effect: ${TAKES_EFFECT[option.takesEffect]}`,
    documentation: documentationOf(option),
    isDiscontinued: option.facts.discontinued !== void 0 && !isBefore(release2, option.facts.discontinued)
  }));
}
function isBefore(release2, other) {
  return compareReleases(release2, other) < 0;
}
function defaultOf({ default: fallback, requiredWhen }) {
  if (requiredWhen === "always") return "required";
  return fallback ? `default ${fallback.text || "empty"}` : "no default";
}
function documentationOf(option) {
  const { summary, details, introduced } = option.facts;
  const sentences = [summary, details, ...specNotes(option.spec)].filter((text2) => text2 !== void 0);
  const facts = [`Accepts ${acceptsOf(option)}.`, introduced && `Introduced in ${introduced}.`];
  const lines = [sentences.join(" "), ...facts.filter((text2) => typeof text2 === "string")];
  return lines.map(plainText).join("\n\n");
}
function values(slot, option, section, file, offset) {
  const { text: text2 } = file.document.source;
  const separator = separatorOf(option);
  const word = separator && wordOfList(text2, slot.contents, offset, separator);
  const proposed = proposedValues(option, section, releaseOf(file));
  return proposed.filter(({ text: value }) => !word || isFurtherWord(value, word)).map(({ text: value, isDefault: isDefault2, because }) => {
    const place = word ? { span: word.span, opening: "", write: (one) => one } : slot;
    return {
      ...writing({ ...slot, ...place }, value),
      detail: isDefault2 ? "default" : "",
      ...because && { documentation: plainText(because) },
      isDiscontinued: false
    };
  });
}
function isFurtherWord(value, { others, separator }) {
  return !separator.test(value) && !others.some((other) => other.toLowerCase() === value.toLowerCase());
}
function wordOfList(text2, { start, end }, offset, separator) {
  const before = text2.slice(start, offset).split(separator);
  const after = text2.slice(offset, end).split(separator);
  const [left = "", right = ""] = [before.at(-1), after[0]];
  const others = [...before.slice(0, -1), ...after.slice(1)].filter((word) => word !== "");
  if (others.length === 0) return void 0;
  return { span: span(offset - left.length, offset + right.length), others, separator };
}
function writing({ type, span: place, opening, write }, label) {
  return { kind: type, label, span: place, text: write(label), filter: opening + label };
}

// src/generate/explain-text.ts
function optionRows(topic) {
  const rows = [
    ["accepts", topic.accepts],
    ["default", topic.default === void 0 ? "none" : topic.default || "empty"],
    ["shown", topic.secret ? "never: it is a secret" : void 0],
    ["takes effect", TAKES_EFFECT[topic.takesEffect]],
    ["introduced", topic.introduced],
    ["modified", topic.modified?.join(", ")],
    ["discontinued", topic.discontinued],
    ["used when", topic.usedWhen],
    ["required when", topic.requiredWhen],
    ["rules", topic.rules.join(", ") || void 0],
    ["source", topic.source],
    ["not in it", topic.inferred]
  ];
  return rows.flatMap(([label, text2]) => text2 === void 0 ? [] : [[label, text2]]);
}

// src/condition/evaluate.ts
function evaluate(condition, facts) {
  switch (condition.op) {
    case "all":
      return every(condition.of, facts, true);
    case "any":
      return every(condition.of, facts, false);
    case "not":
      return negate(evaluate(condition.of, facts));
    case "named":
      return facts.holds ? facts.holds(condition) : evaluate(condition.of, facts);
    case "test":
      return evaluateTest(condition, facts);
  }
}
function every(parts, facts, wanted) {
  let unknown = false;
  for (const part2 of parts) {
    const truth = evaluate(part2, facts);
    if (truth === !wanted) return !wanted;
    if (truth === void 0) unknown = true;
  }
  return unknown ? void 0 : wanted;
}
function negate(truth) {
  return truth === void 0 ? void 0 : !truth;
}
function evaluateTest({ option, optionNumber, matcher }, facts) {
  const fact = facts.factOf && optionNumber !== void 0 ? facts.factOf(optionNumber) : facts.fact(option);
  if (matcher.op === "set") return fact.isSet === void 0 ? void 0 : fact.isSet === matcher.set;
  if (!fact.known) return void 0;
  return matches(fact.value, matcher, facts);
}
function matches(value, matcher, facts) {
  switch (matcher.op) {
    case "is":
      return value !== void 0 && matcher.values.includes(value);
    case "isNot":
      return value === void 0 || !matcher.values.includes(value);
    case "includes":
      return Array.isArray(value) && value.some((word) => matcher.words.includes(word.toUpperCase()));
    case "contains":
      return typeof value === "string" && value.toLowerCase().includes(matcher.text);
    case "above":
    case "below":
      return compare(value, matcher, facts);
    case "hostWithin":
      return typeof value === "string" && isWithin(value, matcher.domains);
    case "urlHostWithin":
      return typeof value === "string" && isWithin(hostOfHttpUrl(value) ?? "", matcher.domains);
    case "hostIs":
      return typeof value === "string" && value.toLowerCase().replace(/\.$/, "") === matcher.host;
    case "isUrl":
      if (typeof value !== "string") return false;
      return matcher.scheme === "http" ? hostOfHttpUrl(value) !== void 0 : looksLikeUrl(value);
    case "namesSection":
      return typeof value === "string" && facts.hasSection(matcher.prefix + value);
  }
}
function compare(value, { op, than }, facts) {
  let limit2;
  if ("option" in than) {
    const other = facts.fact(than.option);
    if (!other.known) return void 0;
    limit2 = other.value;
  } else {
    limit2 = than.value;
  }
  if (typeof value !== "number" || typeof limit2 !== "number") return false;
  return op === "above" ? value > limit2 : value < limit2;
}

// src/condition/mentions.ts
function mentions(condition) {
  const options2 = /* @__PURE__ */ new Set();
  for (const { option, matcher } of tests(condition)) {
    options2.add(option);
    if ((matcher.op === "above" || matcher.op === "below") && "option" in matcher.than)
      options2.add(matcher.than.option);
  }
  return [...options2];
}
function tests(condition) {
  switch (condition.op) {
    case "all":
    case "any":
      return condition.of.flatMap(tests);
    case "not":
    case "named":
      return tests(condition.of);
    case "test":
      return [condition];
  }
}
function deciding(condition, facts) {
  const truth = evaluate(condition, facts);
  return truth === void 0 ? [] : [...new Set(decisive(condition, facts, truth))];
}
function decisive(condition, facts, truth) {
  switch (condition.op) {
    case "test":
      return mentions(condition);
    case "named":
      return decisive(condition.of, facts, truth);
    case "not":
      return decisive(condition.of, facts, !truth);
    case "all":
      return condition.of.filter((part2) => evaluate(part2, facts) === truth).flatMap((part2) => decisive(part2, facts, truth));
    case "any": {
      if (!truth) return nearestMiss(condition.of, facts);
      const holding = condition.of.find((part2) => evaluate(part2, facts));
      return holding ? decisive(holding, facts, true) : [];
    }
  }
}
function nearestMiss(alternatives2, facts) {
  const nearest2 = alternatives2.reduce(
    (best, other) => holdingParts(other, facts) > holdingParts(best, facts) ? other : best
  );
  return decisive(nearest2, facts, false);
}
function holdingParts(condition, facts) {
  if (condition.op === "named") return holdingParts(condition.of, facts);
  return condition.op === "all" ? condition.of.filter((part2) => evaluate(part2, facts)).length : 0;
}

// src/generate/explain.ts
function optionTopic(option, section) {
  const { summary, details, introduced, modified, discontinued, inferred } = option.facts;
  const { usedWhen, requiredWhen } = option;
  return {
    type: "option",
    section: section.name,
    name: option.name,
    summary,
    ...details && { details },
    accepts: acceptsOf(option),
    ...option.default && { default: option.default.text },
    secret: option.isSecret,
    takesEffect: option.takesEffect,
    ...introduced && { introduced },
    ...modified && { modified },
    ...discontinued && { discontinued },
    ...usedWhen && { usedWhen: describe(usedWhen, "spelled-out") },
    ...requiredWhen && {
      requiredWhen: requiredWhen === "always" ? "always" : describe(requiredWhen, "spelled-out")
    },
    rules: rulesAbout(option, section),
    source: option.source,
    ...inferred && { inferred }
  };
}
var MECHANISM_RULES = ["x0auth2", "comma-separated-mechanisms", "unknown-mechanism", "xoauth2-not-alone"];
function rulesAbout({ name, facts, usedWhen, requiredWhen, spec }, section) {
  const general = [
    requiredWhen && "missing-option",
    usedWhen && "unused-option",
    facts.introduced && "not-yet-introduced",
    facts.discontinued && "discontinued-option",
    (facts.shadows || isShadowed(name, section)) && "javamail-shadows-option",
    isOpen(spec) && "unrecognized-value",
    facts.secret && "plain-secret",
    ...spec.type === "mechanisms" ? MECHANISM_RULES : []
  ].filter((id) => typeof id === "string");
  const own = section.dependencies.filter((dependency2) => speaksOf(dependency2, name)).map(({ id }) => id);
  return [...general, ...own];
}
function isShadowed(name, section) {
  const families = Object.values(section.file.families ?? {});
  return families.some(({ options: options2 = {} }) => Object.values(options2).some(({ shadows }) => shadows === name));
}
function isOpen(spec) {
  return spec.type === "text" ? spec.shapes !== void 0 : spec.type === "choice" && spec.open === true;
}
function speaksOf({ names: names2, when, expect }, option) {
  return names2.includes(option) || mentions(expect).includes(option) || (when ? mentions(when).includes(option) : false);
}

// src/inspect/findings-about.ts
var FindingsAbout = class {
  constructor({ findings: findings2, suppressed }, configs) {
    const owners = configs.length > 1 ? ownersOf(configs) : /* @__PURE__ */ new Map();
    this._reported = new Index(findings2, (finding) => finding, owners);
    this._suppressed = new Index(suppressed, ({ diagnostic }) => diagnostic, owners);
  }
  reported(option, section) {
    return this._reported.about(option, section);
  }
  suppressed(option, section) {
    return this._suppressed.about(option, section);
  }
};
function ownersOf(configs) {
  const owners = /* @__PURE__ */ new Map();
  for (const section of configs.flatMap(({ sections: sections2 }) => sections2)) {
    for (const { start } of section.headers) owners.set(start, section);
    for (const { entry } of section.entries)
      owners.set(entry.nameSpan.start, section).set(entry.valueSpan.start, section);
  }
  return owners;
}
var Index = class {
  constructor(items, findingOf13, owners) {
    /** The owner is undefined where it is not known. */
    this._byName = /* @__PURE__ */ new Map();
    this._byPlace = /* @__PURE__ */ new Map();
    this._items = items;
    for (const [at, item] of items.entries()) {
      const { section, option, span: span2, related: related2 } = findingOf13(item);
      if (section !== void 0 && option !== void 0) {
        const owner = owners.get(span2.start);
        const byName = this._byName.get(owner) ?? /* @__PURE__ */ new Map();
        this._byName.set(owner, byName);
        put(byName, nameOf(section, option), at);
      }
      for (const { start } of [span2, ...related2.map((place) => place.span)]) put(this._byPlace, start, at);
    }
  }
  /** Those that name the option, and those about another one that it takes part in. */
  about(name, section) {
    const own = section.entry(name);
    const key = nameOf(section.name, own?.name ?? name);
    const found2 = [section, void 0].flatMap((owner) => this._byName.get(owner)?.get(key) ?? []);
    for (const { start } of own ? [own.entry.nameSpan, own.entry.valueSpan] : [])
      found2.push(...this._byPlace.get(start) ?? []);
    return [...new Set(found2)].sort((one, other) => one - other).map((at) => this._items[at]);
  }
};
function nameOf(section, option) {
  return JSON.stringify([section, option]);
}
function put(map, key, at) {
  const present = map.get(key);
  if (present) present.push(at);
  else map.set(key, [at]);
}

// src/diagnostics/show-value.ts
var LONGEST4 = 60;
function showValue(text2) {
  if (text2 === "") return "empty";
  const shown = text2.slice(0, shownLength(text2));
  if (shown === "") return "***";
  const bare = hasCredentials(shown) ? `***${shown.slice(shown.lastIndexOf("@"))}` : shown;
  const short = bare.length > LONGEST4 ? bare.slice(0, LONGEST4) : bare;
  return short.length < bare.length || shown.length < text2.length ? `${short}\u2026` : short;
}
function hasCredentials(text2) {
  const at = text2.lastIndexOf("@");
  return at > 0 && text2.lastIndexOf(":", at) !== -1;
}
function shownLength(text2) {
  const query = text2.includes("://") ? text2.indexOf("?") : -1;
  return Math.min(...[commentStart(text2), query, text2.length].filter((length) => length !== -1));
}
function hasComment(text2) {
  return commentStart(text2) !== -1;
}
function commentStart(text2) {
  return /^[#;]/.test(text2) ? 0 : text2.search(/\s[#;]/);
}

// src/effective/shown-name.ts
var HIDDEN = "***";
var LONGEST5 = 80;
var nameLike = latePattern(String.raw`^(["']?)[\p{L}_][\p{L}\p{M}\p{N}_.-]*\1$`, "u");
var nameAtStart = latePattern(String.raw`^([\p{L}_][\p{L}\p{M}\p{N}_.-]{0,80})(.*)$`, "su");
function shownName({ name, value, readable }, isBehindSecret) {
  if (isToken(name, isBehindSecret)) return HIDDEN;
  if (readable && value !== "" && /^[A-Za-z_][\w.-]{0,40}$/.test(name) && !/^=/.test(value)) return name;
  const [word = "", ...rest] = name.split(/\s+/, 2);
  const isWord = readable && nameLike().test(word);
  const isPadding = /^=*$/.test(value) && (isBehindSecret || isMixed(word));
  if (!isWord || isPadding) return HIDDEN;
  return word.length > LONGEST5 || rest.length > 0 ? `${word.slice(0, LONGEST5)}\u2026` : word;
}
function isToken(name, isBehindSecret) {
  if (name.length < (isBehindSecret ? 8 : 16)) return false;
  const [word = ""] = name.split(/\s/, 1);
  return word.length >= (isBehindSecret ? 8 : 16) && isMixed(word) && !/[.-]/.test(word);
}
function isMixed(word) {
  return /\d/.test(word) && /[A-Z]/.test(word) && /[a-z]/.test(word);
}

// src/effective/phrase.ts
function phrase(section, option) {
  const { origin, read } = section.setting(option);
  const known3 = section.catalog.option(option);
  if (origin === "nowhere") return `${option} is not set`;
  if (origin === "default") return `${option} is ${showValue(known3?.default?.text ?? "")} by default`;
  if (!isShown(read)) return `${option} is set`;
  return `${option} is ${showValue(read?.text ?? "")}`;
}
function isShown(read) {
  if (read?.option === void 0 || !read.entry.readable || read.entry.isHidden) return false;
  const { isSecret, facts } = read.option;
  if (isSecret || hasCredentials(read.text) || hasDefault(read.text)) return false;
  return !facts.mayHoldSecret || !looksLikeSecret(read.text);
}
function hasDefault(text2) {
  const within = (opening, sign) => text2.match(opening)?.some((part2) => sign.test(part2));
  return within(/\$\{[^}]*/g, /[-=?+]/) || within(/\{\{[^}]*/g, /[|('"]/) || false;
}
function looksLikeSecret(text2) {
  return text2.length > 30 || isMixed(text2);
}
function valuePlace(read) {
  const { nameSpan, valueSpan } = read.entry;
  if (!isShown(read) || valueSpan.end === valueSpan.start) return nameSpan;
  const { start, end } = shownValue(read);
  return { start, end: Math.max(end, start + 1) };
}
function shownValue({ entry: { value, valueSpan } }) {
  const length = shownLength(value);
  if (length === value.length) return valueSpan;
  const isVerbatim = valueSpan.end - valueSpan.start === value.length;
  return { start: valueSpan.start, end: isVerbatim ? valueSpan.start + length : valueSpan.start };
}

// src/rules/participants.ts
function phrases(section, options2) {
  const set = options2.filter((option) => section.setting(option).origin !== "nowhere");
  const told = (set.length > 0 ? set : options2).map((option) => phrase(section, option));
  return enumerate(told, "and");
}
function related(section, options2, except) {
  const places = [];
  for (const option of options2) {
    const { origin, read } = section.setting(option);
    if (except.includes(option) || origin !== "file" || !read) continue;
    places.push({ message: phrase(section, option), span: valuePlace(read) });
  }
  return places;
}
function anchor(section, option, options2) {
  const own = section.entry(option);
  if (own) return valuePlace(own);
  for (const other of options2) {
    const { origin, read } = section.setting(other);
    if (origin === "file" && read) return valuePlace(read);
  }
  return section.header;
}

// src/inspect/verdict.ts
function judge(condition, section) {
  const holds = section.holds(condition);
  if (holds !== void 0) return { holds, because: phrases(section, deciding(condition, section)) };
  const unknown = mentions(condition).filter((option) => !section.fact(option).known);
  return { holds, because: unknown.map((option) => phraseUnknown(section, option)).join(" and ") };
}
function phraseUnknown(section, option) {
  const { fact } = section.setting(option);
  return fact.isSet === void 0 ? `${option} may stand in what could not be read` : phrase(section, option);
}

// src/inspect/option-state.ts
function stateOf(name, section, found2) {
  const { origin, fact, read } = section.setting(name);
  const { usedWhen, requiredWhen } = section.catalog.option(name) ?? {};
  const places = section.entries.filter(({ entry }) => entry.name === name).map(({ entry }) => entry.nameSpan);
  const place = places.at(-1);
  const value = origin === "nowhere" ? void 0 : shownValue2(name, section);
  return {
    section: section.name,
    origin: fact.isSet === void 0 ? "lost" : origin,
    ...value !== void 0 && { value },
    isReadable: read?.entry.readable ?? true,
    ...place && { place },
    overruled: places.slice(0, -1),
    ...usedWhen && { used: judge(usedWhen, section) },
    ...requiredWhen && {
      required: requiredWhen === "always" ? requiredWhen : judge(requiredWhen, section)
    },
    findings: found2.reported(name, section),
    suppressed: found2.suppressed(name, section)
  };
}
function shownValue2(name, section) {
  const { origin, read } = section.setting(name);
  if (origin === "default") return showValue(section.catalog.option(name)?.default?.text ?? "");
  return read && isShown(read) ? showValue(read.text) : void 0;
}

// src/inspect/explained.ts
function explainEntry({ section, read }, configs, result2) {
  const { option, entry, name } = read;
  return {
    name,
    topic: option && optionTopic(option, section.catalog),
    states: [stateOf(entry.name, section, new FindingsAbout(result2, configs))]
  };
}

// src/inspect/explained-text.ts
function stateRows(state, source) {
  const { used, required, overruled, findings: findings2, suppressed } = state;
  const lineOf = ({ start }) => source.position(start).line;
  const rows = [["value", inEffect(state, lineOf)]];
  if (overruled.length > 0) rows.push(["overruled", `line ${overruled.map(lineOf).join(", ")}`]);
  if (used) rows.push(["used", inWords(used)]);
  if (required) rows.push(["required", required === "always" ? "yes, always" : inWords(required)]);
  const inShort = ({ severity, rule, message, span: span2 }) => {
    const { line, column } = source.position(span2.start);
    return `${line}:${column} ${severity} ${rule}: ${message}`;
  };
  for (const finding of findings2) rows.push(["finding", inShort(finding)]);
  for (const { diagnostic, by } of suppressed) {
    rows.push(["suppressed", inShort(diagnostic)]);
    if (by.type === "comment" && by.reason !== void 0) rows.push(["reason", by.reason]);
  }
  return rows;
}
function inEffect({ origin, value, isReadable, place }, lineOf) {
  const at = place ? `, line ${lineOf(place)}` : "";
  switch (origin) {
    case "file":
      return `${value ?? (isReadable ? "set, and never shown" : "cannot be read")}${at}`;
    case "default":
      return `${value} by default`;
    case "nowhere":
      return place ? `not set: line ${lineOf(place)} is empty` : "not set";
    case "lost":
      return "not known: a part of the file could not be read";
  }
}
function inWords({ holds, because }) {
  return `${holds === void 0 ? "not known" : holds ? "yes" : "no"}: ${because}`;
}

// src/editor/hover.ts
function hover(file, offset) {
  for (const section of file.configs.flatMap(({ sections: sections2 }) => sections2)) {
    const header = section.headers.find((span2) => isAt2(span2, offset));
    if (header) return { span: header, markdown: aboutSection(section, file) };
    const read = section.entries.find(
      ({ entry }) => isAt2(entry.nameSpan, offset) || isAt2(entry.valueSpan, offset)
    );
    if (!read) continue;
    const { nameSpan, valueSpan } = read.entry;
    return {
      span: isAt2(nameSpan, offset) ? nameSpan : valueSpan,
      markdown: aboutOption(section, read, file)
    };
  }
  return void 0;
}
function isAt2({ start, end }, offset) {
  return start <= offset && offset < end;
}
function aboutOption(section, read, file) {
  const { name, topic, states } = explainEntry({ section, read }, file.configs, file);
  const title = `**${code(name)}** in ${code(`[${section.name}]`)}`;
  const meaning = topic ? [topic.summary, topic.details].filter((text2) => text2 !== void 0).map(plainText) : ["The catalogue does not describe this option."];
  const here = states.flatMap((state) => stateRows(state, file.document.source));
  const facts = topic ? optionRows(topic) : [];
  return paragraphs([title, ...meaning, list2(here, prose), list2(facts, plainText)]);
}
function aboutSection({ name, catalog, entries }, file) {
  const { summary, source } = catalog.file;
  const set = new Set(entries.map(({ entry }) => entry.name)).size;
  const findings2 = file.findings.filter(({ section, option }) => section === name && option === void 0);
  const told = findings2.map(({ severity, rule, message }) => `${severity} ${rule}: ${message}`);
  return paragraphs([
    `**${code(`[${name}]`)}**`,
    plainText(summary),
    list2([["options set", String(set)], ...told.map((text2) => ["finding", text2])], prose),
    list2([["source", source]], plainText)
  ]);
}
function list2(rows, toMarkdown) {
  return rows.map(([label, text2]) => `- ${toMarkdown(`${label}: ${text2}`)}`).join("\n");
}
function paragraphs(parts) {
  return parts.filter((part2) => part2 !== "").join("\n\n");
}

// src/diagnostics/diagnostic.ts
var SEVERITIES = ["info", "warning", "error"];

// src/diagnostics/heaviest.ts
var MOST_SHOWN = 1e3;
function heaviest(items, most, severityOf) {
  if (items.length <= most) return items;
  const room = { error: 0, warning: 0, info: 0 };
  for (const item of items) room[severityOf(item)]++;
  let left = most;
  for (const severity of [...SEVERITIES].reverse()) {
    room[severity] = Math.min(room[severity], left);
    left -= room[severity];
  }
  return items.filter((item) => room[severityOf(item)]-- > 0);
}

// src/document/readers.ts
var readers = /* @__PURE__ */ new Map();
var plainReaders = /* @__PURE__ */ new Map([
  ["cfg", () => void 0],
  ["xml", () => void 0]
]);
function loadedReader(syntax2) {
  return readers.get(syntax2);
}
async function loadReader(syntax2) {
  const reader = readers.get(syntax2) ?? await importReader(syntax2);
  readers.set(syntax2, reader);
  return reader;
}
function loadedPlainReader(syntax2) {
  return plainReaders.get(syntax2);
}
async function loadPlainReader(syntax2) {
  const reader = plainReaders.get(syntax2) ?? await importPlainReader(syntax2);
  plainReaders.set(syntax2, reader);
  return reader;
}
async function importReader(syntax2) {
  switch (syntax2) {
    case "cfg":
      return (await require("./document-cfg.cjs")).readCfg;
    case "yaml":
      return (await require("./document-yaml.cjs")).readYaml;
    case "json":
      return (await require("./document-json.cjs")).readJson;
    case "xml":
      return (await require("./document-xml.cjs")).readXml;
  }
}
async function importPlainReader(syntax2) {
  return syntax2 === "yaml" ? (await require("./document-plain-yaml.cjs")).readPlainYaml : (await require("./document-plain-json.cjs")).readPlainJson;
}

// src/edit/editors.ts
async function loadEditor(syntax2) {
  switch (syntax2) {
    case "cfg":
      return (await require("./edit-cfg.cjs")).editCfg;
    case "yaml":
      return (await require("./edit-yaml.cjs")).editYaml;
    case "json":
      return (await require("./edit-json.cjs")).editJson;
    case "xml":
      return (await require("./edit-xml.cjs")).editXml;
  }
}

// src/effective/hide-aliases.ts
function hideAliases(configurations, catalog) {
  if (!holdAliases(configurations)) return configurations;
  const shown = new Set(configurations.flatMap(({ sections: sections2 }) => sections2.flatMap(shownPlaces2)));
  const hide = (entry) => entry.origin === void 0 || shown.has(entry.origin.start) ? entry : { ...entry, isHidden: true };
  return configurations.map((configuration) => ({
    ...configuration,
    sections: configuration.sections.map((section) => ({ ...section, entries: section.entries.map(hide) }))
  }));
  function shownPlaces2({ name, entries }) {
    const described = catalog.describe(name)?.section;
    return entries.filter((entry) => described?.option(entry.name)?.isSecret === false).map(({ valueSpan }) => valueSpan.start);
  }
}
function holdAliases(configurations) {
  for (const { sections: sections2 } of configurations) {
    for (const { entries } of sections2) {
      for (const { origin } of entries) if (origin !== void 0) return true;
    }
  }
  return false;
}

// src/effective/entry-index.ts
var FEW = 40;
var SELDOM = 6;
var EntryIndex = class {
  /** The entries may still be read, one after the other; `add` is told of those that come late. */
  constructor(entries) {
    this._asked = 0;
    this._entries = entries;
  }
  ofOption(number) {
    if (!this._ofOptions && this._entries.length <= FEW && this._asked++ < SELDOM) {
      return this._entries.findLast((read) => read?.option?.number === number);
    }
    this._ofOptions ??= this._makeIndex();
    return this._ofOptions[number];
  }
  /** Of a name that is no option. */
  ofOther(name) {
    this._ofOptions ??= this._makeIndex();
    return this._ofOthers?.get(name);
  }
  add(read) {
    if (this._ofOptions) this._index(read, this._ofOptions);
  }
  _makeIndex() {
    const ofOptions = [];
    for (const read of this._entries) if (read) this._index(read, ofOptions);
    return ofOptions;
  }
  _index(read, ofOptions) {
    const { option, entry } = read;
    if (option) {
      ofOptions[option.number] = read;
      return;
    }
    this._ofOthers ??= /* @__PURE__ */ new Map();
    this._ofOthers.set(entry.name, read);
  }
};

// src/effective/read-entry.ts
var ReadEntry = class {
  constructor(entry, name, lookup, reading) {
    this.entry = entry;
    this.name = name;
    this.lookup = lookup;
    this.reading = reading;
  }
  /** The option of this name, where the catalogue knows it. */
  get option() {
    return this.lookup.type === "option" ? this.lookup.option : void 0;
  }
  /** The value without the quotes that a .cfg should not have. */
  get text() {
    return this.reading.text;
  }
  get isQuoted() {
    return this.reading.isQuoted;
  }
  get content() {
    return this.reading.content;
  }
  /** What the entry makes known of its option, which it sets to more than nothing. */
  get fact() {
    return this.reading.fact;
  }
  /** Whether the value consists of visible ASCII characters that every reader of .cfg files reads alike. */
  get isOrdinary() {
    return this.reading.isOrdinary;
  }
};

// src/effective/fact-of.ts
var UNKNOWN = { known: false, isSet: true };
function factOf(content, text2) {
  return content.type === "value" ? { known: true, value: content.value, isSet: text2 !== "" } : UNKNOWN;
}

// src/effective/ordinary.ts
function isOrdinary(value) {
  return /^[\t\n\x20!$-&(-:<-[\]-~]*$/.test(value);
}

// src/effective/text-reader.ts
var MOST_KEPT = 200;
var LONGEST_KEPT = 100;
var UNREADABLE = { type: "unknown", why: "unreadable" };
var PLACEHOLDER = { type: "unknown", why: "placeholder" };
var NOT_SET = { type: "not-set" };
var EMPTY = { type: "value", value: "", reading: { status: "legal", value: "" } };
var EMPTY_ILLEGAL = { type: "illegal", reading: { status: "illegal" } };
var TextReader = class {
  constructor(section) {
    /** By the number of the option; undefined for values that were met once. */
    this._kept = [];
    this._section = section;
  }
  /** `isChecked` tells whether the condition holds under which the option's value is judged, if there is one. */
  read(entry, option, syntax2, isChecked) {
    const { value } = entry;
    const isQuoted = syntax2 === "cfg" && standsInQuotes(value);
    const text2 = isQuoted ? value.slice(1, -1) : value;
    const readings = isQuoted || !entry.readable ? void 0 : this._readingsOf(option, isChecked);
    if (!readings || value.length > LONGEST_KEPT)
      return this._read(entry, text2, isQuoted, option, isChecked, false);
    const kept = readings.get(value);
    if (kept) return kept;
    const copy = copyOf(value);
    const isKept = readings.has(value);
    const reading = this._read(entry, copy, false, option, isChecked, isKept);
    if (isKept || readings.size < MOST_KEPT) readings.set(copy, isKept ? reading : void 0);
    return reading;
  }
  /** None of values that are not judged, and of secrets. */
  _readingsOf(option, isChecked) {
    if (!option || option.isSecret || !isChecked) return void 0;
    let readings = this._kept[option.number];
    if (!readings) {
      readings = /* @__PURE__ */ new Map();
      this._kept[option.number] = readings;
    }
    return readings;
  }
  _read(entry, text2, isQuoted, option, isChecked, isKept) {
    const content = entry.readable ? this.contentOf(text2, option, isChecked) : UNREADABLE;
    const fact = factOf(content, text2);
    const valueClass = void 0;
    return { text: text2, isQuoted, content, fact, isOrdinary: isOrdinary(entry.value), isKept, valueClass };
  }
  /** What a text without quotes around it comes to. */
  contentOf(text2, option, isChecked) {
    if (this._section.hasPlaceholder(text2)) return PLACEHOLDER;
    if (text2 === "") return emptyContent(option);
    const isJudged = option && isChecked;
    const reading = isJudged ? readValue(text2, option.spec) : { status: "legal", value: text2 };
    return reading.status === "illegal" ? { type: "illegal", reading } : { type: "value", value: reading.value, reading };
  }
};
var readers2 = /* @__PURE__ */ new WeakMap();
function textReaderOf(section) {
  let reader = readers2.get(section);
  if (!reader) {
    reader = new TextReader(section);
    readers2.set(section, reader);
  }
  return reader;
}
function emptyContent(option) {
  if (!option || option.facts.emptyAllowed) return EMPTY;
  return option.default === void 0 && !option.isInFamily ? NOT_SET : EMPTY_ILLEGAL;
}
var DOUBLE_QUOTE = 34;
var SINGLE_QUOTE = 39;
function standsInQuotes(value) {
  const quote = value.charCodeAt(0);
  if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) return false;
  return value.length > 1 && value.charCodeAt(value.length - 1) === quote;
}
function copyOf(text2) {
  return ` ${text2}`.slice(1);
}

// src/effective/section-config.ts
var NOWHERE = {
  origin: "nowhere",
  fact: { known: true, value: void 0, isSet: false },
  read: void 0
};
var MAY_BE_SET = { origin: "nowhere", fact: { known: false, isSet: void 0 }, read: void 0 };
var SectionConfig = class {
  constructor(section, described, document, hasSection) {
    this._hasAskedForSections = false;
    /** By the number of the option. */
    this._settings = [];
    /** By the number of the condition. */
    this._truths = [];
    this.name = section.name;
    this.catalog = described.section;
    this.match = described.match;
    this.headers = section.headers;
    this.header = section.headers[0];
    this._hasSection = hasSection;
    this.syntax = document.syntax;
    this.isIncomplete = document.incomplete || section.incomplete;
    const entries = new Array(section.entries.length);
    this._index = new EntryIndex(entries);
    this._read(section.entries, entries);
    this.entries = entries;
  }
  /** The effective entry of an option: the last one of its name. */
  entry(option) {
    const lookup = this.catalog.lookup(option);
    return lookup.type === "option" ? this._index.ofOption(lookup.option.number) : this._index.ofOther(option);
  }
  setting(name) {
    const lookup = this.catalog.lookup(name);
    if (lookup.type !== "option") return this._resolve(this._index.ofOther(name), void 0);
    return this._settingOf(lookup.option.number);
  }
  _settingOf(number) {
    const known3 = this._settings[number];
    if (known3) return known3;
    const option = this.catalog.optionOf(number);
    const read = option ? this._index.ofOption(number) : this._index.ofOther(nameOfNumber(number));
    const setting = this._resolve(read, option);
    this._settings[number] = setting;
    return setting;
  }
  hasSection(name) {
    this._hasAskedForSections = true;
    return this._hasSection(name);
  }
  /** Whether anything that was found out about the section hangs on what other sections there are. */
  get hasAskedForSections() {
    return this._hasAskedForSections;
  }
  factOf(optionNumber) {
    return this._settingOf(optionNumber).fact;
  }
  fact(option) {
    return this.setting(option).fact;
  }
  holds(condition) {
    const { number } = condition;
    const known3 = number === void 0 ? void 0 : this._truths[number];
    if (known3 !== void 0 && known3 !== null) return known3;
    if (known3 === null) return void 0;
    const truth = evaluate(condition.op === "named" ? condition.of : condition, this);
    if (number !== void 0) this._truths[number] = truth ?? null;
    return truth;
  }
  /** What another text in place of that of an entry would come to, where that changes nothing of what others are. */
  contentWith({ option }, text2) {
    const isChecked = option?.checkedWhen ? this.holds(option.checkedWhen) : true;
    return textReaderOf(this.catalog).contentOf(text2, option, isChecked);
  }
  _read(entries, read) {
    const { catalog } = this;
    const reader = textReaderOf(catalog);
    const later = [];
    let isBehindSecret = false;
    for (let at = 0; at < entries.length; at++) {
      const entry = entries[at];
      const lookup = catalog.lookup(entry.name);
      const option = lookup.type === "option" ? lookup.option : void 0;
      if (option?.checkedWhen) later.push(at);
      else {
        const text2 = reader.read(entry, option, this.syntax, true);
        const name = option ? entry.name : this._shownName(entry, isBehindSecret);
        read[at] = new ReadEntry(entry, name, lookup, text2);
      }
      isBehindSecret = option?.isSecret === true;
    }
    for (const at of later) {
      const entry = entries[at];
      const lookup = catalog.lookup(entry.name);
      const option = lookup.option;
      const isChecked = evaluate(option.checkedWhen, this);
      const text2 = reader.read(entry, option, this.syntax, isChecked);
      const late12 = new ReadEntry(entry, entry.name, lookup, text2);
      read[at] = late12;
      this._index.add(late12);
    }
  }
  /** A name that is known but for what is not seen is no part of a secret. */
  _shownName(entry, isBehindSecret) {
    const seen = entry.readable ? withoutInvisibles(entry.name) : entry.name;
    const isKnown = seen !== entry.name && this.catalog.option(seen);
    return isKnown ? entry.name : shownName(entry, isBehindSecret);
  }
  _resolve(read, option) {
    if (read && read.content.type !== "not-set") return { origin: "file", fact: read.fact, read };
    if (!read && this.isIncomplete) return MAY_BE_SET;
    if (!option?.default) return read ? { ...NOWHERE, read } : NOWHERE;
    return { origin: "default", fact: option.absent, read };
  }
};

// src/effective/effective-config.ts
function resolve2(document, catalog) {
  const { syntax: syntax2, configurations } = document;
  const shown = syntax2 === "yaml" ? hideAliases(configurations, catalog) : configurations;
  const all = shown.map((configuration) => {
    return resolveOne(document, configuration, catalog);
  });
  if (all.length < 2) return all;
  const concerned = all.filter((config) => config.sections.length > 0 || config.configuration.isEmailServer);
  return concerned.length > 0 ? concerned : all.slice(0, 1);
}
function resolveOne(document, configuration, catalog) {
  let known3;
  const hasSection = (name) => {
    if (!known3) {
      const names2 = new Set(configuration.sections.map((section2) => section2.name));
      known3 = {
        names: names2,
        areAll: !document.incomplete && ![...names2].some((one) => catalog.hasPlaceholder(one))
      };
    }
    if (known3.names.has(name)) return true;
    return known3.areAll ? false : void 0;
  };
  const sections2 = [];
  for (const section2 of configuration.sections) {
    const described = catalog.describe(section2.name);
    if (described) sections2.push(new SectionConfig(section2, described, document, hasSection));
  }
  let byName;
  const section = (name) => {
    byName ??= new Map(sections2.map((one) => [one.name, one]));
    return byName.get(name);
  };
  return { document, configuration, catalog, sections: sections2, hasSection, section };
}

// src/text/compare-text.ts
function compareText(one, other) {
  return one < other ? -1 : one > other ? 1 : 0;
}

// src/diagnostics/order.ts
function inOrder(diagnostics) {
  if (diagnostics.length < 2) return diagnostics;
  const sorted = [...diagnostics].sort(compare2);
  return sorted.filter((diagnostic, at) => at === 0 || !isSame(diagnostic, sorted[at - 1]));
}
function compare2(one, other) {
  return one.span.start - other.span.start || compareText(one.rule, other.rule) || compareText(one.option ?? "", other.option ?? "");
}
function isSame(one, other) {
  return one.span.start === other.span.start && one.rule === other.rule && one.option === other.option && one.message === other.message;
}

// src/source/lower-bound.ts
function lowerBound(length, isBelow2) {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = low + high >> 1;
    if (isBelow2(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

// src/effective/visible.ts
function visibleSpans(configs) {
  const spans = known2.get(configs) ?? findVisible(configs);
  known2.set(configs, spans);
  return spans;
}
var known2 = /* @__PURE__ */ new WeakMap();
function findVisible(configs) {
  const spans = [];
  for (const config of configs) {
    const { sections: sections2 } = config;
    for (const span2 of structureOf(config)) spans.push(span2);
    for (const { headers, entries } of sections2) {
      for (const header of headers) spans.push(header);
      for (const read of entries) for (const span2 of placesOf(read)) spans.push(span2);
    }
  }
  return withoutOverlap(spans);
}
function placesOf(read) {
  const places = read.name === read.entry.name ? [read.entry.nameSpan] : [];
  if (isShown(read)) places.push(shownValue(read));
  return places;
}
function withoutOverlap(spans) {
  spans.sort((one, other) => one.start - other.start);
  return spans.filter(
    (span2, at) => span2.end > span2.start && (at === 0 || span2.start >= (spans[at - 1]?.end ?? 0))
  );
}
function structureOf({
  document: { structure },
  configuration: { extent }
}) {
  if (!extent) return structure;
  const before = (end) => lowerBound(structure.length, (at) => structure[at].start < end);
  return structure.slice(before(extent.start), before(extent.end));
}
function shownPlaces(configs, visible = () => visibleSpans(configs)) {
  const [first] = configs;
  if (!first) return { cut: (place) => place, move: (place) => place };
  const { source } = first.document;
  const cut = (place) => cutPlace(place, source, visible());
  return {
    cut,
    move(place) {
      const hidden = hiddenBefore(place.start, source, visible());
      return hidden === void 0 ? cut(place) : { start: hidden, end: hidden + 1 };
    }
  };
}
function cutPlace({ start, end }, { text: text2 }, visible) {
  let at = start;
  for (let next = partAt(start, visible); at < end; next++) {
    const part2 = visible[next];
    const stop = Math.min(part2?.start ?? end, end);
    if (stop > at && !ONLY_SIGNS.test(text2.slice(at, stop))) return { start, end: Math.max(at, start + 1) };
    at = Math.min(part2?.end ?? end, end);
  }
  return { start, end };
}
function hiddenBefore(offset, source, visible) {
  const next = partAt(offset, visible);
  if ((visible[next]?.start ?? offset + 1) <= offset) return void 0;
  const line = source.lineSpan(source.position(offset).line);
  const gap = Math.max(line.start, visible[next - 1]?.end ?? 0);
  const hidden = behindNames(gap, source.text.slice(0, line.end));
  return hidden < offset ? hidden : void 0;
}
function behindNames(start, text2) {
  let at = start;
  for (; ; ) {
    const signs2 = SIGNS2.exec(text2.slice(at))?.[0] ?? "";
    const mayBeName = at === start || /[{[]/.test(signs2);
    at += signs2.length;
    const [name = "", word = ""] = mayBeName && NAME2.exec(text2.slice(at)) || [];
    if (name === "" || isMixed(word)) return at;
    at += name.length;
  }
}
function partAt(offset, visible) {
  return lowerBound(visible.length, (at) => visible[at].end <= offset);
}
var SIGNS2 = /^[\s=:,{}[\]-]*/;
var ONLY_SIGNS = /^[\s=:,{}[\]-]*$/;
var NAME2 = /^["']?([A-Za-z_][\w.-]{0,30})["']?\s*[=:\]][\s=:\]]*/;

// late:src/rules/ambiguous-finding.ts
var late5;
function load5() {
  return late5 ??= require("./rules-ambiguous-finding.cjs");
}
function readByOthers(...given) {
  return load5().readByOthers(...given);
}

// src/rules/ambiguous-value.ts
var SUSPICIOUS = /[;#"'\\\u2028\u2029]/;
var ambiguousValue = {
  ids: ["ambiguous-value"],
  check({ name: section, entries, syntax: syntax2 }, _target, report) {
    if (syntax2 !== "cfg") return;
    for (const read of entries) {
      if (read.isOrdinary) continue;
      const { text: text2, content } = read;
      if (!SUSPICIOUS.test(text2) || content.type === "unknown") continue;
      const finding = readByOthers(section, read);
      if (finding) report(finding);
    }
  }
};

// src/rules/rule.ts
function setValue({ entry }, text2) {
  return { type: "set-value", option: entry.name, nameSpan: entry.nameSpan, text: text2 };
}
function setOption(section, option, text2) {
  const present = section.entry(option);
  return present ? setValue(present, text2) : { type: "add-option", option, header: section.header, text: text2 };
}

// src/rules/dependency.ts
var dependency = {
  ids: [],
  check(section, _target, report) {
    for (const rule of section.catalog.dependencies) {
      const isOpen2 = rule.gates.every((gate) => section.holds(gate));
      if (isOpen2 && section.holds(rule.expect) === false) report(findingOf(rule, section));
    }
  }
};
function findingOf(rule, section) {
  const option = rule.names.find((name) => section.fact(name).isSet) ?? rule.names[0];
  const taking = [...rule.when ? deciding(rule.when, section) : [], ...deciding(rule.expect, section)];
  const others = [...new Set(taking)].filter((name) => name !== option);
  return {
    rule: rule.id,
    section: section.name,
    option,
    message: fillIn(rule.source.message, section),
    help: rule.source.help,
    span: anchor(section, option, others),
    related: related(section, others, []),
    fix: toFix(rule, section)
  };
}
function fillIn(template, section) {
  return template.replace(/\{(=?)([^}]+)\}/g, (_, bare, option) => {
    if (bare === "") return phrase(section, option);
    const { fact, origin, read } = section.setting(option);
    const isHidden = !fact.known || origin === "file" && !isShown(read);
    return isHidden ? "\u2026" : showValue(String(fact.value ?? ""));
  });
}
function toFix({ source }, section) {
  if (!source.fix) return void 0;
  const settings = [];
  for (const [option, value] of Object.entries(source.fix.set)) {
    const text2 = typeof value === "string" ? value : computed(value, section);
    if (text2 === void 0) return void 0;
    settings.push([option, text2]);
  }
  return {
    title: settings.map(([option, text2]) => `set ${option} to ${showValue(text2)}`).join(" and "),
    applicability: source.fix.applicability,
    edits: settings.map(([option, text2]) => setOption(section, option, text2))
  };
}
function computed(value, section) {
  if ("defaultOf" in value) return section.catalog.option(value.defaultOf)?.default?.text;
  const { fact } = section.setting(value.hostOf);
  return fact.known && typeof fact.value === "string" ? hostOfUrl(fact.value) : void 0;
}

// src/rules/duplicate-option.ts
var duplicateOption = {
  ids: ["duplicate-option"],
  check({ name: section, entries }, _target, report) {
    const first = /* @__PURE__ */ new Map();
    for (const read of entries) {
      const { name, readable } = read.entry;
      if (!readable) continue;
      const earlier = first.get(name);
      if (earlier) report(findingOf2(section, read, earlier));
      else first.set(name, read);
    }
  }
};
function findingOf2(section, { name, entry }, earlier) {
  return {
    rule: "duplicate-option",
    section,
    option: name,
    message: `${name} is given again in [${section}].`,
    help: "Keep the one that is meant.",
    span: entry.nameSpan,
    related: [{ message: "it is first given here", span: earlier.entry.nameSpan }]
  };
}

// src/rules/duplicate-section.ts
var duplicateSection = {
  ids: ["duplicate-section"],
  check({ configuration, catalog }, report) {
    for (const { name, headers } of configuration.sections) {
      if (headers.length < 2 || !catalog.describe(name)) continue;
      for (const span2 of headers.slice(1)) report(findingOf3(name, span2, headers[0]));
    }
  }
};
function findingOf3(section, span2, first) {
  return {
    rule: "duplicate-section",
    section,
    message: `section [${section}] is given again.`,
    help: "Put all its options under one header.",
    span: span2,
    related: [{ message: "it is first given here", span: first }]
  };
}

// src/rules/invalid-value.ts
var invalidValue = {
  ids: ["invalid-value"],
  check(section, _target, report) {
    for (const read of section.entries) {
      const { content, option } = read;
      if (content.type === "illegal" && option) report(findingOf4(section, read, option, content.reading));
    }
  }
};
function findingOf4(section, read, option, reading) {
  const { entry } = read;
  const suggestion = option.isSecret || entry.isHidden ? void 0 : reading.suggestion;
  const what = isShown(read) ? `${entry.name} is ${showValue(read.text)}` : `the value of ${entry.name} is not accepted`;
  const why = reading.reason ? `: ${reading.reason}` : "";
  const fix2 = suggestion && repair(section, read, suggestion);
  return {
    rule: "invalid-value",
    section: section.name,
    option: entry.name,
    message: `${what}${why}; expected ${option.accepts}.`,
    help: suggestion && !fix2 ? advise(entry.name, suggestion) : void 0,
    span: valuePlace(read),
    fix: fix2
  };
}
function advise(option, { text: text2, alsoSet }) {
  const shown = showValue(text2);
  if (alsoSet) return `Set ${option} to ${shown} and ${alsoSet.option} to ${showValue(alsoSet.text)}.`;
  return `Did you mean ${shown}?`;
}
function repair(section, read, suggestion) {
  const { text: text2, certain, alsoSet } = suggestion;
  const edits = [setValue(read, text2)];
  let title = `set ${read.entry.name} to ${showValue(text2)}`;
  if (alsoSet) {
    const present = section.entry(alsoSet.option);
    if (present && present.text !== alsoSet.text) return void 0;
    if (!present) edits.push(setOption(section, alsoSet.option, alsoSet.text));
    title += ` and ${alsoSet.option} to ${showValue(alsoSet.text)}`;
  }
  if (hasComment(read.text)) title += ", without the comment behind it";
  return { title, applicability: certain ? "safe" : "unsafe", edits };
}

// late:src/rules/invisible-finding.ts
var late6;
function load6() {
  return late6 ??= require("./rules-invisible-finding.cjs");
}
function inComments(...given) {
  return load6().inComments(...given);
}
function inName(...given) {
  return load6().inName(...given);
}
function inSectionName(...given) {
  return load6().inSectionName(...given);
}
function inValue(...given) {
  return load6().inValue(...given);
}

// src/rules/invisible-character.ts
var invisibleCharacter = {
  ids: ["invisible-character"],
  check(config, report) {
    const { text: text2 } = config.document.source;
    if (text2.includes("\0")) return;
    for (const section of config.sections) {
      checkSectionName(section, report);
      for (const read of section.entries) {
        if (!read.entry.readable || read.option && read.isOrdinary) continue;
        checkName(section, read, report);
        checkValue(section, read, report);
      }
    }
    if (text2.search(DIRECTION_CONTROL) !== -1) inComments(config, report);
  }
};
function checkSectionName({ name, headers }, report) {
  const found2 = invisibles(name);
  if (found2.length === 0) return;
  for (const span2 of headers) report(inSectionName(name, found2, span2));
}
function checkName(section, read, report) {
  const found2 = read.option ? [] : invisibles(read.entry.name);
  if (found2.length > 0) report(inName(section, read, found2));
}
function checkValue(section, read, report) {
  const found2 = invisiblesOfValue(read.entry.value);
  if (found2.length > 0) report(inValue(section, read, found2));
}

// late:src/rules/mechanisms-finding.ts
var late7;
function load7() {
  return late7 ??= require("./rules-mechanisms-finding.cjs");
}
function checkList(...given) {
  return load7().checkList(...given);
}

// src/rules/mechanisms.ts
var mechanisms2 = {
  ids: ["x0auth2", "comma-separated-mechanisms", "unknown-mechanism", "xoauth2-not-alone"],
  check({ name: section, entries }, _target, report) {
    for (const read of entries) {
      const spec = read.option?.spec;
      if (spec?.type !== "mechanisms" || read.content.type !== "value" || faultless.has(read.reading))
        continue;
      if (isFaultless(read, spec)) faultless.add(read.reading);
      else checkList(section, read, spec, report);
    }
  }
};
var faultless = /* @__PURE__ */ new WeakSet();
function isFaultless({ text: text2 }, spec) {
  if (/[,#;]/.test(text2)) return false;
  const list3 = readMechanisms(text2, spec);
  if (!list3.every(({ isKnown, isMisprint }) => isKnown && !isMisprint)) return false;
  return list3.length === 1 || !list3.some(({ name }) => spec.alone?.includes(name));
}

// src/rules/missing-option.ts
var missingOption = {
  ids: ["missing-option"],
  check(section, _target, report) {
    for (const option of section.catalog.requiredOptions()) {
      const { requiredWhen } = option;
      if (requiredWhen !== "always" && !(requiredWhen && section.holds(requiredWhen))) continue;
      if (section.setting(option.name).fact.isSet === false) report(findingOf5(section, option));
    }
  }
};
function findingOf5(section, { name, requiredWhen, facts }) {
  const { read } = section.setting(name);
  const calling = requiredWhen && requiredWhen !== "always" ? deciding(requiredWhen, section) : [];
  const why = calling.length > 0 ? ` although ${phrases(section, calling)}` : "";
  const what = read ? "is empty" : "is missing";
  return {
    rule: "missing-option",
    section: section.name,
    option: name,
    message: `${name} ${what} in [${section.name}]${why}.`,
    help: `Set ${name}: ${lowerFirst(facts.summary)}`,
    span: read ? read.entry.nameSpan : section.header,
    related: related(section, calling, [name])
  };
}
function lowerFirst(sentence) {
  return /^[A-Z][a-z]/.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}

// src/rules/missing-section.ts
var missingSection = {
  ids: ["missing-section"],
  check({ document, configuration, catalog, sections: sections2 }, report) {
    if (document.incomplete) return;
    for (const described of catalog.sections) {
      if (!described.required || sections2.some((section) => section.catalog === described)) continue;
      report(findingOf6(described.name, configuration.anchor));
    }
  }
};
function findingOf6(section, span2) {
  return {
    rule: "missing-section",
    section,
    message: `section [${section}] is missing.`,
    help: `Add [${section}] with its options.`,
    span: span2
  };
}

// src/rules/plain-secret.ts
var plainSecret = {
  ids: ["plain-secret"],
  check({ name: section, entries }, _target, report) {
    for (const read of entries) {
      const { option, content, text: text2 } = read;
      if (!option?.isSecret || text2 === "" || content.type === "unknown") continue;
      report(findingOf7(section, read));
    }
  }
};
function findingOf7(section, { entry }) {
  return {
    rule: "plain-secret",
    section,
    option: entry.name,
    message: `${entry.name} stands in the file as it is.`,
    help: "Put a placeholder such as {{ NAME }} in its place, to be filled in when the file is deployed.",
    span: entry.nameSpan
  };
}

// src/rules/quoted-value.ts
var quotedValue = {
  ids: ["quoted-value"],
  check({ name: section, entries }, _target, report) {
    for (const read of entries) {
      if (read.isQuoted) report(findingOf8(section, read));
    }
  }
};
function findingOf8(section, read) {
  const { name } = read;
  const edits = [setValue(read, read.text)];
  const isSecret = read.option?.isSecret;
  const mayBeSecret = isSecret ?? true;
  return {
    rule: "quoted-value",
    section,
    option: name,
    message: `the value of ${name} is in quotes, which count as a part of it.`,
    help: isSecret ? "Take the quotes away, unless they belong to the secret." : void 0,
    span: valuePlace(read),
    fix: mayBeSecret ? void 0 : { title: `take the quotes away from ${name}`, applicability: "safe", edits }
  };
}

// late:src/rules/redundant-default-check.ts
var late8;
function load8() {
  return late8 ??= require("./rules-redundant-default-check.cjs");
}
function checkDefaults(...given) {
  return load8().checkDefaults(...given);
}

// src/rules/redundant-default.ts
var redundantDefault = {
  ids: ["redundant-default"],
  check(section, _target, report) {
    checkDefaults(section, report);
  }
};

// src/rules/release.ts
var release = {
  ids: ["not-yet-introduced", "discontinued-option"],
  check({ name: section, entries }, target, report) {
    for (const read of entries) {
      const { option, entry, content } = read;
      if (!option?.dependsOnRelease || !entry.readable || content.type === "not-set") continue;
      checkEntry(section, read, option.facts, target, report);
    }
  }
};
function checkEntry(section, read, facts, target, report) {
  const { content } = read;
  const { introduced, discontinued, valuesIntroduced } = facts;
  const { release: release2 } = target;
  if (introduced !== void 0 && compareReleases(introduced, release2) > 0)
    report(introducedLater(section, read, introduced, target));
  const value = content.type === "value" ? ownProperty(valuesIntroduced, String(content.value)) : void 0;
  if (value && compareReleases(value.release, release2) > 0)
    report(valueIntroducedLater(section, read, value, target));
  if (discontinued !== void 0 && compareReleases(discontinued, release2) <= 0)
    report(discontinuedBefore(section, read, facts, target));
}
function introducedLater(section, { entry }, introduced, target) {
  const { name, nameSpan } = entry;
  const message = `${name} was introduced with ${introduced}; the target release is ${target.release}.`;
  return { section, option: name, rule: "not-yet-introduced", message, span: nameSpan };
}
function valueIntroducedLater(section, read, { release: release2, inferred }, target) {
  const { name } = read.entry;
  const message = `${name} ${read.text} was introduced with ${release2}; the target release is ${target.release}.`;
  return { section, option: name, rule: "not-yet-introduced", message, span: valuePlace(read), inferred };
}
function discontinuedBefore(section, { entry }, { discontinued, successor }, target) {
  const { name, nameSpan } = entry;
  const message = `${name} was discontinued with ${discontinued}; the target release is ${target.release}.`;
  const help = successor ? `Remove it, and see whether ${successor} needs another value.` : "Remove it.";
  return { section, option: name, rule: "discontinued-option", message, help, span: nameSpan };
}

// src/rules/section-name.ts
var sectionName = {
  ids: ["misspelt-section", "undocumented-section"],
  check({ sections: sections2 }, report) {
    const taken = new Set(sections2.map((section) => section.name));
    for (const section of sections2) {
      const known3 = section.catalog.name;
      if (section.match === "undocumented") report(undocumented(section, known3));
      if (section.match !== "misspelt") continue;
      report(misspelt(section, known3, taken.has(known3)));
      taken.add(known3);
    }
  }
};
function undocumented({ name, header }, known3) {
  return {
    rule: "undocumented-section",
    section: name,
    message: `the documentation knows [${known3}] but not [${name}].`,
    help: `It is checked by the rules of [${known3}].`,
    span: header
  };
}
function misspelt(section, known3, isTaken) {
  const { name, header } = section;
  return {
    rule: "misspelt-section",
    section: name,
    message: `[${name}] is no section of the server; did you mean [${known3}]?`,
    help: isTaken ? `[${known3}] stands in the file too: put all options under it.` : void 0,
    span: header,
    fix: isTaken ? void 0 : rename(section, known3)
  };
}
function rename({ headers }, to) {
  return {
    title: `rename the section to ${to}`,
    applicability: "unsafe",
    edits: [{ type: "rename-section", headers, to }]
  };
}

// src/rules/shadowed-option.ts
var shadowedOption = {
  ids: ["javamail-shadows-option"],
  check(section, target, report) {
    for (const read of section.entries) {
      const regular = read.option?.facts.shadows;
      if (regular === void 0 || !read.entry.readable || read.content.type === "not-set") continue;
      report(findingOf9(section, read, regular, target));
    }
  }
};
function findingOf9(section, { entry }, regular, target) {
  return {
    rule: "javamail-shadows-option",
    section: section.name,
    option: entry.name,
    message: `${entry.name} does the job of ${regular}.`,
    help: `Use ${presentName(regular, section, target)} and remove ${entry.name}.`,
    span: entry.nameSpan,
    related: related(section, [regular], [])
  };
}
function presentName(regular, { catalog }, { release: release2 }) {
  const { discontinued, successor } = catalog.option(regular)?.facts ?? {};
  const isGone = discontinued !== void 0 && compareReleases(discontinued, release2) <= 0;
  return isGone ? successor ?? regular : regular;
}

// src/rules/syntax.ts
var SYNTAX = "syntax";
var syntax = {
  ids: [SYNTAX],
  check({ document, catalog }, report) {
    for (const { message, help, span: span2, section } of document.problems) {
      if (section !== void 0 && !catalog.describe(section)) continue;
      report({
        rule: SYNTAX,
        ...section !== void 0 && { section },
        message: `${message}.`,
        help,
        span: span2
      });
    }
  }
};

// src/rules/unknown-option.ts
var unknownOption = {
  ids: ["unknown-option", "unknown-mail-property"],
  check(section, _target, report) {
    const unknown = section.entries.filter(({ entry: { name, readable }, lookup: { type } }) => {
      return readable && type !== "option" && type !== "passes" && !section.catalog.hasPlaceholder(name);
    });
    if (unknown.length > 0) reportAll(unknown, section, report);
  }
};
function reportAll(unknown, section, report) {
  const nearestName = nameFinder(section);
  const offered = /* @__PURE__ */ new Set();
  for (const read of unknown) {
    const {
      lookup,
      entry: { name, nameSpan }
    } = read;
    const isWhole = read.name === name;
    const meant = nearestName(isWhole ? name : beginningOf(name));
    const taken = meant === void 0 ? void 0 : section.entry(meant);
    const hint = meant ? `; did you mean "${meant}"?` : ".";
    const rule = lookup.type === "unknown-in-family" ? lookup.rule : "unknown-option";
    const isProperty = rule !== "unknown-option";
    const what = isProperty ? "unknown property" : "unknown option";
    const keepOne = taken && `${meant} is set in this section already: keep one of the two.`;
    const help = keepOne ?? (meant ? void 0 : "smtp-lint explain lists the options.");
    report({
      rule,
      section: section.name,
      option: read.name,
      message: `${what} "${read.name}" in [${section.name}]${hint}`,
      help,
      span: nameSpan,
      related: taken ? [{ message: `${meant} is set here`, span: taken.entry.nameSpan }] : [],
      fix: isWhole && meant && !taken && !offered.has(meant) ? rename2(read, meant, isProperty) : void 0
    });
    if (meant) offered.add(meant);
  }
}
function beginningOf(name) {
  if (/^[A-Za-z_][\w.-]*$/.test(name)) return name;
  return nameAtStart2().exec(name)?.[1] ?? "";
}
var nameAtStart2 = latePattern(String.raw`^["']?([\p{L}_][\p{L}\p{M}\p{N}_.-]*)`, "u");
function nameFinder(section) {
  const found2 = /* @__PURE__ */ new Map();
  let names2;
  return (name) => {
    if (found2.has(name)) return found2.get(name);
    names2 ??= section.catalog.allNames();
    const seen = withoutInvisibles(name);
    const wanted = plain2(seen);
    const alike = names2.find((one) => one.length <= wanted.length && plain2(one) === wanted);
    const meant = alike ?? nearest(seen, names2);
    found2.set(name, meant);
    return meant;
  };
}
function rename2({ entry, name }, to, isProperty) {
  const applicability = !isProperty && plain2(entry.name) === plain2(to) ? "safe" : "unsafe";
  const edits = [{ type: "rename-option", nameSpan: entry.nameSpan, to }];
  return { title: `rename ${name} to ${to}`, applicability, edits };
}
function plain2(name) {
  return name.toLowerCase().replaceAll("_", "-");
}

// src/rules/unrecognized-value.ts
var unrecognizedValue = {
  ids: ["unrecognized-value"],
  check({ name: section, entries }, _target, report) {
    for (const read of entries) {
      const { content } = read;
      if (content.type !== "value" || content.reading.status !== "unrecognized") continue;
      report(findingOf10(section, read, content.reading));
    }
  }
};
function findingOf10(section, read, { instead, inferred }) {
  const { entry, option } = read;
  const value = isShown(read) ? `${entry.name} is ${showValue(read.text)}` : `${entry.name} has a value`;
  const edits = instead === void 0 ? [] : [setValue(read, instead)];
  return {
    rule: "unrecognized-value",
    section,
    option: entry.name,
    message: `${value}; expected ${option?.accepts}.`,
    help: instead === void 0 ? void 0 : `The reference says to use ${instead} or to leave it empty.`,
    span: valuePlace(read),
    fix: instead === void 0 ? void 0 : { title: `set ${entry.name} to ${instead}`, applicability: "unsafe", edits },
    inferred: inferred ? option?.facts.inferred : void 0
  };
}

// src/effective/is-default.ts
function isDefault({ option, content }) {
  if (option?.default === void 0) return false;
  if (content.type !== "value") return void 0;
  const { value } = option.default;
  return Array.isArray(value) ? String(value) === String(content.value) : value === content.value;
}

// src/rules/unused-option.ts
var unusedOption = {
  ids: ["unused-option"],
  check(section, _target, report) {
    for (const read of section.entries) {
      const { name } = read.entry;
      const usedWhen = usedWhenOf(read.lookup);
      if (!usedWhen || section.entry(name) !== read || !isSet(read) || section.holds(usedWhen) !== false)
        continue;
      report(findingOf11(section, read, usedWhen));
    }
  }
};
function findingOf11(section, read, usedWhen) {
  const { name } = read.entry;
  const failing = deciding(usedWhen, section);
  return {
    rule: "unused-option",
    section: section.name,
    option: name,
    message: `${name} has no effect: ${phrases(section, failing)}.`,
    help: `It is used when ${describe(usedWhen, "spelled-out")}.`,
    span: valuePlace(read),
    related: related(section, failing, [name])
  };
}
function isSet(read) {
  if (read.content.type === "not-set" || !read.entry.readable) return false;
  return isDefault(read) === false;
}

// src/rules/value-case.ts
var valueCase = {
  ids: ["value-case"],
  check({ name: section, entries }, _target, report) {
    for (const read of entries) {
      const { content } = read;
      if (content.type !== "value" || content.reading.status !== "legal") continue;
      const { spelling } = content.reading;
      if (spelling !== void 0) report(findingOf12(section, read, spelling));
    }
  }
};
function findingOf12(section, read, spelling) {
  const { name } = read.entry;
  return {
    rule: "value-case",
    section,
    option: name,
    message: `${name} is ${read.text}; the documented spelling is ${spelling}.`,
    span: valuePlace(read),
    fix: { title: `write ${spelling}`, applicability: "safe", edits: [setValue(read, spelling)] }
  };
}

// src/rules/index.ts
var fileRules = [
  syntax,
  duplicateSection,
  missingSection,
  sectionName,
  invisibleCharacter
];
var sectionRules = [
  duplicateOption,
  unknownOption,
  quotedValue,
  ambiguousValue,
  valueCase,
  invalidValue,
  unrecognizedValue,
  mechanisms2,
  redundantDefault,
  missingOption,
  unusedOption,
  release,
  shadowedOption,
  plainSecret,
  dependency
];

// late:src/rules/sound.ts
var late9;
function load9() {
  return late9 ??= require("./rules-sound.cjs");
}
function makeSound(...given) {
  return load9().makeSound(...given);
}

// src/suppress/directive-names.ts
var DIRECTIVES = ["disable-next-line", "disable-line", "disable", "enable", "disable-file"];
function nearestDirective(word) {
  return nearest(word.replaceAll("_", "-"), DIRECTIVES);
}

// late:src/suppress/misreading.ts
var late10;
function load10() {
  return late10 ??= require("./suppress-misreading.cjs");
}
function misreadAlone(...given) {
  return load10().misreadAlone(...given);
}
function misreadDirective(...given) {
  return load10().misreadDirective(...given);
}
function misreadRule(...given) {
  return load10().misreadRule(...given);
}
function misreadValue(...given) {
  return load10().misreadValue(...given);
}

// src/suppress/directive.ts
var NAME3 = /smtp[-_ ]?lint/i;
var MEANT = /^[#;\s]*smtp[-_ ]?lint(?:[\s:=_-]*(?:dis|en)able|[:=_-][\s:=_-]*(?:ignore|suppress))(?![a-z])/i;
var HYPHENED = /^[#;\s]*smtp[-_]?lint[-_:]([a-z_-]+)/i;
var FORM = /^[#;\s]*smtp-lint-((?:dis|en)able(?:-[a-z]+)*)(?=[\s:]|$):?(.*)$/s;
function hyphensOf({ syntax: syntax2 }) {
  return syntax2 === "xml" ? "-" : "--";
}
var NAMED = /^[#;\s]*smtp[-_ ]?lint(?:-(?:dis|en)able)?/i;
function mayHoldDirectives({ source }) {
  return namesProgram(source.text);
}
function namesProgram(text2) {
  return NAME3.test(text2);
}
function readDirectives(document, known3) {
  const directives = [];
  if (!mayHoldDirectives(document)) return { directives, misreadings: [] };
  const misreadings = [...misreadValues(document)];
  for (const comment of document.comments()) {
    if (!isMeant(comment.text)) continue;
    const { directive, misreading } = readComment(comment, document, known3);
    if (directive) directives.push(directive);
    if (misreading) misreadings.push(misreading);
  }
  return { directives, misreadings };
}
function isMeant(comment) {
  if (MEANT.test(comment)) return true;
  const [, word = ""] = HYPHENED.exec(comment) ?? [];
  return word !== "" && nearestDirective(word) !== void 0;
}
function misreadValues({ syntax: syntax2, configurations }) {
  if (syntax2 !== "cfg") return [];
  const entries = configurations.flatMap(({ sections: sections2 }) => sections2.flatMap((section) => section.entries));
  return entries.filter(({ value }) => endsInDirective(value)).map(({ nameSpan }) => misreadValue(nameSpan));
}
function endsInDirective(value) {
  const at = value.search(/(?:^|\s)[#;]\s*smtp-lint/i);
  return at !== -1 && isMeant(value.slice(at).trim());
}
function readComment(comment, document, known3) {
  const { start, end, text: text2, textStart } = comment;
  const upTo = (length) => span(start, textStart + length);
  const whole = upTo(NAMED.exec(text2)?.[0].length ?? 0);
  const [, word = "", rest = ""] = FORM.exec(text2) ?? [];
  const type = DIRECTIVES.find((one) => one === word);
  const hyphens = hyphensOf(document);
  if (!type) return { misreading: misreadDirective(text2, whole, hyphens) };
  if (type === "disable-line" && isAlone(comment, document))
    return { misreading: misreadAlone(document.syntax, whole) };
  const dashes = (hyphens === "-" ? /(?:^|\s)--?(?=\s|$)/ : /(?:^|\s)--(?=\s|$)/).exec(rest);
  const words = rest.slice(0, dashes?.index).split(/[\s,]+/).filter((one) => one !== "");
  const reason = dashes ? rest.slice(dashes.index + dashes[0].length).trim() : "";
  const directive = {
    type,
    rules: [...new Set(words)].filter((one) => known3.has(one)),
    isForAll: words.length === 0,
    ...reason !== "" && { reason },
    span: upTo(endOfIds(text2, text2.length - rest.length, words, known3)),
    end
  };
  const unknown = words.find((one) => !known3.has(one));
  if (unknown === void 0) return { directive };
  return { directive, misreading: misreadRule(unknown, dashes !== null, known3, directive.span, hyphens) };
}
function endOfIds(text2, from, words, known3) {
  let end = from;
  for (const word of words) {
    if (!known3.has(word)) break;
    end = text2.indexOf(word, end) + word.length;
  }
  return end;
}
function isAlone({ start, end }, { source }) {
  const before = source.text.slice(source.lineSpan(source.position(start).line).start, start);
  const behind = source.text.slice(end, source.lineSpan(source.position(end).line).end);
  return (before + behind).trim() === "";
}

// late:src/suppress/blocks.ts
var late11;
function load11() {
  return late11 ??= require("./suppress-blocks.cjs");
}
function blocksOf(...given) {
  return load11().blocksOf(...given);
}

// src/suppress/is-among-all.ts
function isAmongAll(rule) {
  return rule !== "syntax";
}

// src/suppress/precedence.ts
var Precedence = class {
  constructor() {
    this._ranks = /* @__PURE__ */ new Map();
    this._byRule = /* @__PURE__ */ new Map();
  }
  add(directive) {
    this._ranks.set(directive, this._ranks.size);
    if (directive.isForAll) this._forAll ??= directive;
    for (const rule of directive.rules) if (!this._byRule.has(rule)) this._byRule.set(rule, directive);
  }
  /** The first that is about a rule. */
  of(rule) {
    const own = this._byRule.get(rule);
    if (!isAmongAll(rule)) return own;
    if (!own || !this._forAll) return own ?? this._forAll;
    return this._rank(own) < this._rank(this._forAll) ? own : this._forAll;
  }
  _rank(directive) {
    return this._ranks.get(directive) ?? 0;
  }
};

// src/suppress/line-directives.ts
var LineDirectives = class {
  constructor(document, directives) {
    this._byLine = /* @__PURE__ */ new Map();
    this._document = document;
    const ofLines = directives.filter(({ type }) => type === "disable-line" || type === "disable-next-line");
    this._entries = ofLines.length > 0 ? extentsOf(document) : [];
    const next = new NextLines(document);
    for (const directive of ofLines.reverse()) {
      const own = this._lineOf(directive.span.start);
      const last = this._lineOf(directive.end);
      if (directive.type === "disable-next-line") this._add(next.after(last), directive);
      else for (const line of /* @__PURE__ */ new Set([own, this._firstLine(directive)])) this._add(line, directive);
    }
  }
  /** Those about the line that a place belongs to. */
  at(offset) {
    const entry = this._entryBefore(offset);
    return this._byLine.get(this._lineOf(entry && offset <= entry.end ? entry.start : offset));
  }
  _add(line, directive) {
    const present = this._byLine.get(line) ?? new Precedence();
    present.add(directive);
    this._byLine.set(line, present);
  }
  /** Where what stands before a comment begins: a value may have several lines. */
  _firstLine({ span: { start } }) {
    const entry = this._entryBefore(start);
    const isBefore2 = entry && this._lineOf(entry.end) === this._lineOf(start);
    return this._lineOf(isBefore2 ? entry.start : start);
  }
  _entryBefore(offset) {
    return this._entries[lowerBound(this._entries.length, (at) => (this._entries[at]?.start ?? 0) <= offset) - 1];
  }
  _lineOf(offset) {
    return this._document.source.position(offset).line;
  }
};
function extentsOf({ configurations }) {
  return configurations.flatMap(({ sections: sections2 }) => sections2.flatMap(({ entries }) => entries)).map(({ nameSpan, valueSpan }) => ({
    start: nameSpan.start,
    end: Math.max(nameSpan.end, valueSpan.end)
  })).sort((one, other) => one.start - other.start);
}
var NextLines = class {
  constructor(document) {
    this._comments = /* @__PURE__ */ new Map();
    this._known = /* @__PURE__ */ new Map();
    this._document = document;
    const { source } = document;
    for (const comment of document.comments()) {
      const last = source.position(comment.end).line;
      for (let line = source.position(comment.start).line; line <= last; line++) {
        const known3 = this._comments.get(line);
        if (known3) known3.push(comment);
        else this._comments.set(line, [comment]);
      }
    }
  }
  /** The first such line after this one; lines are asked for from the last to the first. */
  after(line) {
    const { source } = this._document;
    const last = source.position(source.text.length).line;
    let next = line + 1;
    while (next <= last && this._isIdle(next)) {
      const known3 = this._known.get(next);
      if (known3 !== void 0) {
        next = known3;
        break;
      }
      next++;
    }
    this._known.set(line, next);
    return next;
  }
  _isIdle(line) {
    const { source } = this._document;
    const { start, end } = source.lineSpan(line);
    let at = start;
    for (const comment of this._comments.get(line) ?? []) {
      if (source.text.slice(at, comment.start).trim() !== "") return false;
      at = comment.end;
    }
    return source.text.slice(at, end).trim() === "";
  }
};

// src/suppress/coverage.ts
var Coverage = class {
  constructor(document, directives) {
    this._file = new Precedence();
    this._lines = new LineDirectives(document, directives);
    const ofBlocks = directives.filter(({ type }) => type === "disable" || type === "enable");
    this._blocks = ofBlocks.length > 0 ? blocksOf(ofBlocks) : void 0;
    for (const directive of directives) if (directive.type === "disable-file") this._file.add(directive);
  }
  of({ rule, span: span2 }) {
    const block = this._blocks?.of(rule, span2.start);
    return this._lines.at(span2.start)?.of(rule) ?? block ?? this._file.of(rule);
  }
  /** Comments that end a block where none is open, once every finding was asked for. */
  idleEnds() {
    return this._blocks?.idleEnds() ?? [];
  }
};

// src/suppress/reason.ts
var SHORTEST = 4;
function reasonShower(configs) {
  let hidden;
  return (reason) => {
    hidden ??= new Set(hiddenTexts(configs).flatMap(wordsOf));
    return wordsOf(reason).some((word) => hidden?.has(word)) ? "***" : reason;
  };
}
function hiddenTexts(configs) {
  const document = configs[0]?.document;
  if (!document) return [];
  const shown = /* @__PURE__ */ new Map();
  const texts = [];
  for (const read of configs.flatMap(({ sections: sections2 }) => sections2.flatMap(({ entries }) => entries))) {
    if (isShown(read)) shown.set(read.entry, shownLength(read.entry.value));
    if (read.name !== read.entry.name) texts.push(read.entry.name);
  }
  for (const { sections: sections2 } of document.configurations) {
    for (const entry of sections2.flatMap(({ entries }) => entries))
      texts.push(entry.value.slice(shown.get(entry) ?? 0));
  }
  const { source, problems } = document;
  const lines = new Set(problems.map(({ span: span2 }) => source.position(span2.start).line));
  for (const { start, end } of [...lines].map((line) => source.lineSpan(line)))
    texts.push(source.text.slice(start, end));
  return texts;
}
function wordsOf(text2) {
  const words = text2.toLowerCase().split(/\s+/);
  const bare = words.map((word) => word.replace(signsAround(), ""));
  const parts = words.flatMap((word) => word.split(signs()));
  return [...words, ...bare, ...parts].filter((word) => word.length >= SHORTEST);
}
var signs = latePattern(String.raw`[\p{P}\p{S}]+`, "u");
var signsAround = latePattern(String.raw`^[\p{P}\p{S}]+|[\p{P}\p{S}]+$`, "gu");

// src/suppress/suppress.ts
var UNUSED_SUPPRESSION = "unused-suppression";
var SUPPRESSION_WITHOUT_REASON = "suppression-without-reason";
var REMOVE = "Remove it.";
function suppress(configs, diagnostics, severityOf) {
  const [first] = configs;
  if (!first || !mayHoldDirectives(first.document)) return { diagnostics, suppressed: [], findings: [] };
  return sift(first, configs, diagnostics, severityOf);
}
function sift({ document, catalog }, configs, diagnostics, severityOf) {
  const { directives, misreadings } = readDirectives(document, catalog.rules);
  const findings2 = misreadings.map(({ message, help, span: span2 }) => {
    return { rule: UNUSED_SUPPRESSION, message, help, span: span2 };
  });
  if (directives.length === 0) return { diagnostics, suppressed: [], findings: findings2 };
  const coverage = new Coverage(document, directives);
  const show = reasonShower(configs);
  const used = /* @__PURE__ */ new Map();
  const left = [];
  const suppressed = [];
  for (const diagnostic of diagnostics) {
    const directive = coverage.of(diagnostic);
    if (!directive) {
      left.push(diagnostic);
      continue;
    }
    const { reason } = directive;
    suppressed.push({
      diagnostic,
      by: { type: "comment", ...reason !== void 0 && { reason: show(reason) } }
    });
    used.set(directive, (used.get(directive) ?? /* @__PURE__ */ new Set()).add(diagnostic.rule));
  }
  if (!document.incomplete) {
    for (const { span: span2 } of coverage.idleEnds()) {
      const message = "this comment ends no suppression: none is open here.";
      findings2.push({ rule: UNUSED_SUPPRESSION, message, help: REMOVE, span: span2 });
    }
    for (const directive of directives) {
      const idle = idleIn(directive, used.get(directive), severityOf);
      if (idle) findings2.push({ rule: UNUSED_SUPPRESSION, ...idle, span: directive.span });
    }
  }
  const misread = new Set(misreadings.map(({ span: span2 }) => span2.start));
  for (const { type, reason, span: span2 } of directives) {
    if (type === "enable" || reason !== void 0 || misread.has(span2.start)) continue;
    const message = "this comment does not say why.";
    findings2.push({
      rule: SUPPRESSION_WITHOUT_REASON,
      message,
      help: `Put the reason behind ${hyphensOf(document)}.`,
      span: span2
    });
  }
  return { diagnostics: left, suppressed, findings: findings2 };
}
function idleIn({ type, rules, isForAll }, used, severityOf) {
  if (type === "enable") return void 0;
  if (isForAll && used) return void 0;
  if (isForAll) return { message: "this comment suppresses nothing: there is no finding.", help: REMOVE };
  const own = rules.filter((rule) => rule === UNUSED_SUPPRESSION || rule === SUPPRESSION_WITHOUT_REASON);
  if (own.length > 0)
    return { message: `no comment suppresses ${own.join(", ")}: --rule or the configuration does.` };
  const idle = rules.filter((rule) => !used?.has(rule) && severityOf(rule) !== "off");
  if (idle.length === 0) return void 0;
  const what = idle.length < rules.length ? "a part of this comment" : "this comment";
  const help = idle.length < rules.length ? `Remove ${idle.join(", ")} from it.` : REMOVE;
  return { message: `${what} suppresses nothing: there is no finding of ${enumerate(idle, "or")}.`, help };
}

// src/lint.ts
function lintConfigs(configs, catalog, options2 = {}) {
  const told = applyRules(configs, catalog, options2);
  const document = configs[0]?.document;
  if (told.length === 0 && !(document && mayHoldDirectives(document))) return NOTHING;
  const { severityOf } = activeRules(catalog, options2);
  const sifted = suppress(configs, told, severityOf);
  const { diagnostics, suppressed } = sifted;
  const further = sifted.findings.flatMap((finding) => {
    const severity = severityOf(finding.rule);
    return severity === "off" ? [] : [toDiagnostic(finding, severity, catalog)];
  });
  const findings2 = further.length > 0 ? inOrder([...diagnostics, ...further]) : diagnostics;
  return { findings: findings2, suppressed };
}
var NOTHING = { findings: [], suppressed: [] };
function applyRules(configs, catalog, options2 = {}) {
  const diagnostics = [];
  applyEach(configs, catalog, options2, (finding, severity) => {
    diagnostics.push(toDiagnostic(finding, severity, catalog));
  });
  if (diagnostics.length === 0) return diagnostics;
  const shown = shownPlaces(configs);
  return inOrder(diagnostics.map((diagnostic) => withPlaces(diagnostic, shown)));
}
function applyEach(configs, catalog, options2, tell) {
  const rules = activeRules(catalog, options2);
  if (rules.checked++ === FEW2) rules.sound = makeSound(namesProgram);
  const { target, severityOf, ofFiles, ofSections, sound } = rules;
  let told = 0;
  const report = (finding) => {
    const severity = severityOf(finding.rule);
    if (severity === "off") return;
    told++;
    tell(finding, severity);
  };
  for (const config of configs) {
    for (const rule of ofFiles) rule.check(config, report);
    for (const section of config.sections) {
      const place = sound?.sections.placeOf(section);
      if (place?.isSound) continue;
      const before = told;
      for (const rule of ofSections) rule.check(section, target, report);
      if (place) place.isSound = told === before && !section.hasAskedForSections;
    }
  }
}
var FEW2 = 10;
var latest2;
function activeRules(catalog, options2) {
  if (latest2?.catalog === catalog && latest2.options === options2) return latest2;
  const severityOf = severityTable(catalog, options2);
  const isOn = ({ ids }) => ids.length === 0 || ids.some((id) => severityOf(id) !== "off");
  const target = { release: options2.release ?? catalog.newestRelease };
  const ofFiles = fileRules.filter(isOn);
  const ofSections = sectionRules.filter(isOn);
  const rules = { catalog, options: options2, target, severityOf, ofFiles, ofSections };
  latest2 = { ...rules, checked: 0, sound: void 0 };
  return latest2;
}
function withPlaces(diagnostic, { cut, move }) {
  const related2 = diagnostic.related.map((place) => ({ ...place, span: cut(place.span) }));
  const shown = diagnostic.rule === SYNTAX ? move : cut;
  return { ...diagnostic, span: shown(diagnostic.span), related: related2 };
}
function severityTable(catalog, { severities }) {
  return (id) => {
    const own = severities?.get(id);
    if (own) return own;
    const rule = catalog.rules.get(id);
    return !rule || rule.off ? "off" : rule.severity;
  };
}
function toDiagnostic(finding, severity, catalog) {
  const info2 = catalog.rules.get(finding.rule);
  const {
    rule,
    section,
    option,
    message,
    help,
    span: span2,
    related: related2 = [],
    fix: fix2,
    inferred = info2?.inferred
  } = finding;
  const because = info2 && withSource(info2.because, inferred);
  return {
    rule,
    severity,
    ...section !== void 0 && { section },
    ...option !== void 0 && { option },
    message,
    ...because && { because },
    ...help && { help },
    span: span2,
    // The frame underlines the place of the finding anyway.
    related: related2.filter((place) => place.span.start !== span2.start),
    ...fix2 && { fix: fix2 }
  };
}
function withSource(because, inferred) {
  return inferred ? `${because} (Not in the option reference: ${inferred}.)` : because;
}

// src/source/source-file.ts
var SourceFile = class {
  constructor(path, text2) {
    this.path = path;
    this.text = text2;
  }
  position(offset) {
    const starts = this._starts();
    const index = lowerBound(starts.length, (at) => starts[at] <= offset) - 1;
    return { line: index + 1, column: offset - (starts[index] ?? 0) + 1 };
  }
  /** The span of a 1-based line, without its line break. */
  lineSpan(line) {
    const starts = this._starts();
    const start = starts[line - 1] ?? this.text.length;
    let end = starts[line] ?? this.text.length;
    while (end > start && isLineBreak2(this.text.charCodeAt(end - 1))) end--;
    return { start, end };
  }
  _starts() {
    this._lineStarts ??= findLineStarts(this.text);
    return this._lineStarts;
  }
};
var LF = 10;
var CR = 13;
function isLineBreak2(code2) {
  return code2 === LF || code2 === CR;
}
function findLineStarts(text2) {
  let starts = new Int32Array(64 + (text2.length >> 5));
  let count = 1;
  const add = (start) => {
    if (count === starts.length) {
      const longer = new Int32Array(count * 2);
      longer.set(starts);
      starts = longer;
    }
    starts[count++] = start;
  };
  if (!text2.includes("\r"))
    for (let at = text2.indexOf("\n"); at !== -1; at = text2.indexOf("\n", at + 1)) add(at + 1);
  else
    for (let at = 0; at < text2.length; at++) {
      const code2 = text2.charCodeAt(at);
      if (code2 === LF || code2 === CR && text2.charCodeAt(at + 1) !== LF) add(at + 1);
    }
  return starts.subarray(0, count);
}

// src/source/text-edit.ts
function applyEdits(text2, edits) {
  const sorted = [...edits].sort((one, other) => one.span.start - other.span.start);
  let edited2 = "";
  let at = 0;
  for (const { span: span2, text: own } of sorted) {
    edited2 += text2.slice(at, span2.start) + own;
    at = span2.end;
  }
  return edited2 + text2.slice(at);
}
function overlaps({ span: one }, { span: other }) {
  if (isInsertion(one)) return !isInsertion(other) && other.start <= one.start && one.start < other.end;
  if (isInsertion(other)) return one.start <= other.start && other.start < one.end;
  return one.start < other.end && other.start < one.end;
}
function touches({ span: one }, { span: other }) {
  return one.end === other.end && isInsertion(one) !== isInsertion(other);
}
function isInsertion({ start, end }) {
  return start === end;
}

// src/suppress/about-line.ts
function aboutLine(document, known3) {
  let lines;
  return (offset) => {
    lines ??= new LineDirectives(document, readDirectives(document, known3).directives);
    return lines.at(offset) !== void 0;
  };
}

// src/edit/editor.ts
var CannotEdit = class extends Error {
  constructor() {
    super(...arguments);
    this.name = "CannotEdit";
  }
};

// src/fix/intent.ts
var Places = class {
  constructor({ configurations }) {
    this._entries = /* @__PURE__ */ new Map();
    this._sections = /* @__PURE__ */ new Map();
    for (const { sections: sections2 } of configurations) {
      for (const section of sections2) {
        for (const { start } of section.headers)
          this._sections.set(start, this._sections.has(start) ? "shared" : section);
        for (const entry of section.entries) {
          const { start } = entry.nameSpan;
          this._entries.set(start, this._entries.has(start) ? "shared" : { section, entry });
        }
      }
    }
  }
  entry({ start }) {
    return found(this._entries.get(start));
  }
  section({ start }) {
    return found(this._sections.get(start));
  }
};
function found(place) {
  if (place === "shared") throw new CannotEdit("an alias stands for it elsewhere");
  if (place === void 0) throw new CannotEdit("it stands nowhere in the file");
  return place;
}
function textEdits(edits, places, editor) {
  const made = [];
  for (const edit of edits) {
    switch (edit.type) {
      case "set-value":
        made.push(...editor.setValue(places.entry(edit.nameSpan), edit.text));
        break;
      case "remove":
        made.push(...editor.remove(places.entry(edit.nameSpan)));
        break;
      case "rename-option":
        made.push(...editor.renameOption(places.entry(edit.nameSpan), edit.to));
        break;
      case "rename-section":
        made.push(...editor.renameSection(sectionOf(edit.headers, places), edit.to));
        break;
      case "add-option":
        if (edits.find((other) => isAddedTo(other, edit.header)) === edit)
          made.push(...editor.addOptions(places.section(edit.header), settingsFor(edits, edit.header)));
        break;
    }
  }
  const isClash = made.some((one, at) => made.slice(at + 1).some((other) => overlaps(one, other)));
  if (isClash) throw new CannotEdit("its edits overlap");
  return made;
}
function settingsFor(edits, header) {
  return edits.flatMap(
    (edit) => edit.type === "add-option" && isAddedTo(edit, header) ? [{ option: edit.option, text: edit.text }] : []
  );
}
function isAddedTo(edit, header) {
  return edit.type === "add-option" && edit.header.start === header.start;
}
function sectionOf(headers, places) {
  return places.section(headers[0]);
}

// src/fix/choose.ts
function choose(fixables, document, editor, canEncode) {
  const places = new Places(document);
  const taken = new Taken(places);
  const planned = [];
  const waiting = [];
  const refused = [];
  for (const diagnostic of fixables) {
    const intents = diagnostic.fix.edits;
    try {
      const edits = textEdits(intents, places, editor);
      if (!edits.every(({ text: text2 }) => canEncode(text2)))
        throw new CannotEdit("the encoding of the file lacks a character of it");
      if (!taken.allows(intents, edits)) {
        waiting.push(diagnostic);
        continue;
      }
      taken.add(intents, edits);
      planned.push({ diagnostic, edits });
    } catch (error) {
      if (!(error instanceof Error) || error.name !== "CannotEdit") throw error;
      refused.push({ diagnostic, reason: error.message });
    }
  }
  return { planned, waiting, refused };
}
var Taken = class {
  constructor(places) {
    /** In the order of the text. */
    this._edits = [];
    this._names = /* @__PURE__ */ new Set();
    this._removed = /* @__PURE__ */ new Map();
    this._places = places;
  }
  allows(intents, edits) {
    const isFree = (edit) => !this._neighbours(edit).some((other) => overlaps(edit, other) || touches(edit, other));
    const keepsOne = intents.every((intent) => {
      if (intent.type !== "remove") return true;
      const { section } = this._places.entry(intent.nameSpan);
      const removed = this._removed.get(section) ?? 0;
      return removed === 0 || removed + 1 < section.entries.length;
    });
    return keepsOne && edits.every(isFree) && this._namesOf(intents).every((name) => !this._names.has(name));
  }
  add(intents, edits) {
    for (const edit of edits) this._edits.splice(this._index(edit.span.start), 0, edit);
    for (const name of this._namesOf(intents)) this._names.add(name);
    for (const intent of intents) {
      if (intent.type !== "remove") continue;
      const { section } = this._places.entry(intent.nameSpan);
      this._removed.set(section, (this._removed.get(section) ?? 0) + 1);
    }
  }
  /** Edits that touch or surround this one; those chosen do not overlap, so these stand together. */
  _neighbours({ span: span2 }) {
    const near = [];
    for (let at = this._index(span2.start) - 1; at >= 0; at--) {
      const edit = this._edits[at];
      if (edit.span.end < span2.start) break;
      near.push(edit);
    }
    for (let at = this._index(span2.start); at < this._edits.length; at++) {
      const edit = this._edits[at];
      if (edit.span.start > span2.end) break;
      near.push(edit);
    }
    return near;
  }
  _index(start) {
    return lowerBound(this._edits.length, (at) => (this._edits[at]?.span.start ?? 0) < start);
  }
  /** Names that come into a section: two fixes must not write one option twice. */
  _namesOf(intents) {
    return intents.flatMap((intent) => {
      if (intent.type === "add-option") {
        return [`${intent.header.start}/${intent.option}`];
      }
      if (intent.type === "rename-option") {
        const { section } = this._places.entry(intent.nameSpan);
        return [`${section.headers[0]?.start}/${intent.to}`];
      }
      return [];
    });
  }
};

// src/fix/guessed.ts
function guessedNames(before, made) {
  const names2 = new Set(before);
  for (const { fix: fix2 } of made.map(({ diagnostic }) => diagnostic)) {
    for (const edit of fix2.edits) {
      if (edit.type === "remove") names2.delete(edit.nameSpan.start);
      if (edit.type === "rename-option" && fix2.applicability === "unsafe") names2.add(edit.nameSpan.start);
    }
  }
  const edits = made.flatMap((one) => one.edits);
  return new Set([...names2].map((name) => moved(name, edits)));
}
function moved(offset, edits) {
  let now = offset;
  for (const { span: span2, text: text2 } of edits) if (span2.end <= offset) now += text2.length - (span2.end - span2.start);
  return now;
}

// src/fix/intended.ts
function readsAsIntended(edited2, original, intents) {
  if (edited2.configurations.length !== original.configurations.length) return false;
  if (edited2.incomplete && !original.incomplete) return false;
  if (!isWithin2(messagesOf(edited2), messagesOf(original))) return false;
  const intended = new Intended(intents);
  return original.configurations.every(({ sections: sections2 }, at) => {
    const now = new Map(edited2.configurations[at]?.sections.map((section) => [section.name, section]));
    return now.size === sections2.length && sections2.every((section) => intended.isSection(now.get(intended.nameOf(section)), section));
  });
}
function messagesOf({ problems }) {
  return problems.map(({ message }) => message);
}
function isWithin2(some, all) {
  const count = /* @__PURE__ */ new Map();
  for (const one of all) count.set(one, (count.get(one) ?? 0) + 1);
  return some.every((one) => {
    const left = (count.get(one) ?? 0) - 1;
    count.set(one, left);
    return left >= 0;
  });
}
var Intended = class {
  constructor(intents) {
    this._values = /* @__PURE__ */ new Map();
    this._names = /* @__PURE__ */ new Map();
    this._removed = /* @__PURE__ */ new Set();
    this._added = /* @__PURE__ */ new Map();
    for (const edit of intents) {
      switch (edit.type) {
        case "set-value":
          this._values.set(edit.nameSpan.start, edit.text);
          break;
        case "remove":
          this._removed.add(edit.nameSpan.start);
          break;
        case "rename-option":
          this._names.set(edit.nameSpan.start, edit.to);
          break;
        case "rename-section":
          for (const { start } of edit.headers) this._names.set(start, edit.to);
          break;
        case "add-option": {
          const added = this._added.get(edit.header.start) ?? /* @__PURE__ */ new Map();
          this._added.set(edit.header.start, added.set(edit.option, edit.text));
          break;
        }
      }
    }
  }
  nameOf({ headers, name }) {
    return this._names.get(headers[0]?.start ?? -1) ?? name;
  }
  isSection(now, before) {
    const [header] = before.headers;
    if (!now || now.headers.length !== before.headers.length) return false;
    if (now.incomplete && !before.incomplete) return false;
    const added = new Map(this._added.get(header?.start ?? -1));
    const kept = before.entries.filter(({ nameSpan }) => !this._removed.has(nameSpan.start));
    let at = 0;
    for (const entry of now.entries) {
      if (this._isEntry(entry, kept[at])) at++;
      else if (entry.readable && added.get(entry.name) === entry.value) added.delete(entry.name);
      else return false;
    }
    return at === kept.length && added.size === 0;
  }
  _isEntry(now, before) {
    if (!before) return false;
    const { start } = before.nameSpan;
    const value = this._values.get(start);
    const isName = now.name === (this._names.get(start) ?? before.name);
    if (value !== void 0) return isName && now.readable && now.value === value;
    return isName && now.readable === before.readable && now.value === before.value;
  }
};

// src/fix/fix.ts
var ROUNDS = 10;
var READINGS = 100;
var SUPPRESSED = "a comment about its line suppresses findings: look at both together";
var WAITS = "another fix changes the same place";
var INEXACT = "the edited text would not read as intended";
async function fix(document, catalog, options2 = {}) {
  const read = await loadReader(document.syntax);
  const makeEditor = await loadEditor(document.syntax);
  const rounds = [];
  const seen = /* @__PURE__ */ new Map([[document.source.text, 0]]);
  let present = document;
  while (rounds.length < ROUNDS) {
    const round = fixOnce(present, findings(present, catalog, options2), read, makeEditor, catalog, options2);
    if (round.made.length === 0) return result(document, rounds, round.skipped);
    rounds.push(round);
    present = round.document;
    const cycle = seen.get(present.source.text);
    if (cycle !== void 0) return contradiction(document, rounds, cycle);
    seen.set(present.source.text, rounds.length);
  }
  const left = findings(present, catalog, options2);
  return result(document, rounds, skip(left, `it is not done after ${ROUNDS} rounds`));
}
async function fixOne(document, fixable, catalog) {
  const read = await loadReader(document.syntax);
  const makeEditor = await loadEditor(document.syntax);
  return fixOnce(document, [fixable], read, makeEditor, catalog, {}).made[0]?.edits;
}
function result(document, rounds, skipped) {
  return {
    document: rounds.at(-1)?.document ?? document,
    applied: rounds.flatMap(({ made }) => diagnosticsOf(made)),
    rounds: rounds.map(({ made }) => made.flatMap(({ edits }) => edits)),
    skipped,
    guessed: rounds.reduce((names2, { made }) => guessedNames(names2, made), /* @__PURE__ */ new Set())
  };
}
function contradiction(document, rounds, cycle) {
  const [next] = rounds.slice(cycle);
  const skipped = skip(diagnosticsOf(next?.made ?? []), "it and another fix undo each other");
  return result(document, rounds.slice(0, cycle), skipped);
}
function findings(document, catalog, options2) {
  const { findings: found2 } = lintConfigs(resolve2(document, catalog), catalog, options2);
  const isWanted = (diagnostic) => diagnostic.fix !== void 0 && (options2.unsafe === true || diagnostic.fix.applicability === "safe");
  return found2.filter(isWanted);
}
function fixOnce(document, fixables, read, makeEditor, catalog, { canEncode = () => true }) {
  if (fixables.length === 0) return { document, made: [], skipped: [] };
  if (document.incomplete || document.source.text.includes("\0")) {
    return { document, made: [], skipped: skip(fixables, "the file cannot be read as a whole") };
  }
  const editor = makeEditor(document);
  const proof = new Proof(document, read);
  const made = [];
  const isSuppressed = aboutLine(document, catalog.rules);
  const isKept = ({ fix: fix2 }) => fix2.edits.some((edit) => edit.type === "remove" && isSuppressed(edit.nameSpan.start));
  const skipped = [...skip(fixables.filter(isKept), SUPPRESSED)];
  let open2 = fixables.filter((one) => !isKept(one));
  while (open2.length > 0) {
    const { planned, waiting, refused } = choose(
      [...diagnosticsOf(made), ...open2],
      document,
      editor,
      canEncode
    );
    const further = planned.slice(made.length);
    const exact = new Set(proof.exactOnes(further, made));
    const inexact = further.filter((one) => !exact.has(one));
    made.push(...exact);
    skipped.push(...refused, ...skip(diagnosticsOf(inexact), INEXACT));
    const isDone = inexact.length === 0 || proof.isSpent;
    if (isDone) skipped.push(...skip(waiting, WAITS));
    open2 = isDone ? [] : waiting;
  }
  return { document: proof.edited(made), made, skipped };
}
function diagnosticsOf(fixes) {
  return fixes.map(({ diagnostic }) => diagnostic);
}
function skip(fixables, reason) {
  return fixables.map((diagnostic) => ({ diagnostic, reason }));
}
var Proof = class {
  constructor(document, read) {
    this._readingsLeft = READINGS;
    this._document = document;
    this._read = read;
  }
  edited(fixes) {
    if (fixes.length === 0) return this._document;
    const { path, text: text2 } = this._document.source;
    const edits = fixes.flatMap((one) => one.edits);
    return this._read(new SourceFile(path, applyEdits(text2, edits)));
  }
  get isSpent() {
    return this._readingsLeft <= 0;
  }
  /** Mostly all of them. Where they do not read as intended, with those made before, each half is tried by itself. */
  exactOnes(fixes, made) {
    if (fixes.length === 0 || this._areExact([...made, ...fixes])) return fixes;
    if (fixes.length < 2) return [];
    const half = fixes.length >> 1;
    const first = this.exactOnes(fixes.slice(0, half), made);
    return [...first, ...this.exactOnes(fixes.slice(half), [...made, ...first])];
  }
  _areExact(fixes) {
    if (this._readingsLeft-- <= 0) return false;
    const intents = fixes.flatMap((one) => one.diagnostic.fix.edits);
    return readsAsIntended(this.edited(fixes), this._document, intents);
  }
};

// src/source/compose.ts
function compose(length, rounds) {
  let pieces = [{ start: 0, end: length }];
  for (const edits of rounds) pieces = edited(pieces, edits);
  return toEdits(pieces, length);
}
function edited(pieces, edits) {
  const sorted = [...edits].sort((one, other) => one.span.start - other.span.start);
  const source = new PieceReader(pieces);
  const result2 = [];
  for (const { span: span2, text: text2 } of sorted) {
    result2.push(...source.upTo(span2.start));
    if (text2 !== "") result2.push(text2);
    source.upTo(span2.end);
  }
  result2.push(...source.upTo(Number.POSITIVE_INFINITY));
  return result2;
}
var PieceReader = class {
  constructor(pieces) {
    this._index = 0;
    /** How much of the piece at the index was handed out. */
    this._used = 0;
    this._offset = 0;
    this._pieces = pieces;
  }
  upTo(offset) {
    const taken = [];
    while (this._offset < offset) {
      const piece = this._pieces[this._index];
      if (piece === void 0) break;
      const left = lengthOf(piece) - this._used;
      const wanted = Math.min(left, offset - this._offset);
      taken.push(part(piece, this._used, this._used + wanted));
      this._offset += wanted;
      this._used += wanted;
      if (wanted < left) continue;
      this._index++;
      this._used = 0;
    }
    return taken;
  }
};
function lengthOf(piece) {
  return typeof piece === "string" ? piece.length : piece.end - piece.start;
}
function part(piece, from, to) {
  if (typeof piece === "string") return piece.slice(from, to);
  return { start: piece.start + from, end: piece.start + to };
}
function toEdits(pieces, length) {
  const edits = [];
  let at = 0;
  let text2 = "";
  for (const piece of [...pieces, { start: length, end: length }]) {
    if (typeof piece === "string") {
      text2 += piece;
      continue;
    }
    if (text2 !== "" || piece.start > at) edits.push({ span: { start: at, end: piece.start }, text: text2 });
    at = piece.end;
    text2 = "";
  }
  return edits;
}

// src/source/smallest.ts
function smallest(edits, text2) {
  const sorted = [...edits].sort((one, other) => one.span.start - other.span.start);
  return sorted.flatMap((edit) => reduce(edit, text2));
}
function reduce({ span: { start, end }, text: now }, text2) {
  const before = text2.slice(start, end);
  const kept = now === "" ? -1 : before.indexOf(now);
  if (kept !== -1) return around(start, end, start + kept, start + kept + now.length);
  const head = commonStart(before, now);
  const tail = commonEnd(before.slice(head), now.slice(head));
  return [{ span: { start: start + head, end: end - tail }, text: now.slice(head, now.length - tail) }];
}
function around(start, end, from, to) {
  const deletions = [
    { start, end: from },
    { start: to, end }
  ];
  return deletions.filter((span2) => span2.end > span2.start).map((span2) => ({ span: span2, text: "" }));
}
function commonStart(one, other) {
  const most = Math.min(one.length, other.length);
  let length = 0;
  while (length < most && one[length] === other[length]) length++;
  return length > 0 && isFirstOfTwo(one.charCodeAt(length - 1)) ? length - 1 : length;
}
function commonEnd(one, other) {
  const most = Math.min(one.length, other.length);
  let length = 0;
  while (length < most && one.at(-1 - length) === other.at(-1 - length)) length++;
  return length > 0 && isSecondOfTwo(one.charCodeAt(one.length - length)) ? length - 1 : length;
}
function isFirstOfTwo(code2) {
  return code2 === 13 || code2 >= 55296 && code2 < 56320;
}
function isSecondOfTwo(code2) {
  return code2 === 10 || code2 >= 56320 && code2 < 57344;
}

// src/effective/concerned.ts
function isConcerned(configs, catalog) {
  if (configs.some((config) => config.sections.length > 0)) return true;
  const document = configs[0]?.document;
  if (!document?.incomplete) return false;
  return catalog.sections.some(({ name, required }) => required && document.source.text.includes(name));
}

// src/editor/edited-file.ts
var NOTHING2 = { findings: [], suppressed: [] };
function editedFile(document, catalog, options2) {
  const configs = resolve2(document, catalog);
  const concerned = isConcerned(configs, catalog);
  const result2 = concerned ? lintConfigs(configs, catalog, options2) : NOTHING2;
  return { document, catalog, options: options2, configs, isConcerned: concerned, ...result2 };
}
function ignoredFile(document, catalog, options2) {
  const configs = resolve2(document, catalog);
  return { document, catalog, options: options2, configs, isConcerned: isConcerned(configs, catalog), ...NOTHING2 };
}

// src/editor/suppression.ts
async function suppression(finding, file) {
  const { document, catalog, options: options2, findings: findings2 } = file;
  if (document.syntax === "json") return void 0;
  const edit = commentAbove(finding, document);
  const { path, text: text2 } = document.source;
  const read = await loadReader(document.syntax);
  const edited2 = read(new SourceFile(path, applyEdits(text2, [edit])));
  if (!readsAsIntended(edited2, document, [])) return void 0;
  const alike = (all) => all.filter(({ rule, message }) => rule === finding.rule && message === finding.message).length;
  if (alike(editedFile(edited2, catalog, options2).findings) >= alike(findings2)) return void 0;
  const title = `Suppress ${finding.rule} here, and say why`;
  return { title, findings: [finding], edits: [edit], isPreferred: false };
}
function commentAbove({ rule, span: span2 }, document) {
  const { source } = document;
  const { start, end } = source.lineSpan(source.position(startOfEntry(span2, document)).line);
  const indent = /^[ \t]*/.exec(source.text.slice(start, end))?.[0] ?? "";
  const lineBreak = /\r\n|\r|\n/.exec(source.text)?.[0] ?? "\n";
  const directive = `smtp-lint-disable-next-line ${rule} ${hyphensOf(document)} `;
  const comment = document.syntax === "xml" ? `<!-- ${directive}-->` : `# ${directive}`;
  const text2 = `${indent}${comment}${lineBreak}`;
  return { span: { start, end: start }, text: text2 };
}
function startOfEntry({ start }, { configurations }) {
  for (const { sections: sections2 } of configurations) {
    for (const { nameSpan, valueSpan } of sections2.flatMap(({ entries }) => entries)) {
      if (valueSpan.start <= start && start <= valueSpan.end && nameSpan.start <= start)
        return nameSpan.start;
    }
  }
  return start;
}

// src/editor/repairs.ts
var MOST_READ = 5e6;
var MOST_FIXES = 50;
var MOST_SUPPRESSIONS = 10;
async function repairsWithin(file, span2) {
  const touched = file.findings.filter((finding) => touches2(finding.span, span2));
  const readings = Math.floor(MOST_READ / Math.max(1, file.document.source.text.length));
  const fixes = await Promise.all(
    touched.filter(isFixable).slice(0, Math.min(MOST_FIXES, readings)).map((finding) => fixOf(finding, file))
  );
  const most = Math.min(MOST_SUPPRESSIONS, Math.floor(readings / 10));
  const suppressed = touched.length > most ? [] : touched;
  const suppressions = await Promise.all(suppressed.map((finding) => suppression(finding, file)));
  return [...fixes, ...suppressions].filter((repair2) => repair2 !== void 0);
}
function fixAll(file) {
  const known3 = allFixed.get(file) ?? makeAll(file);
  allFixed.set(file, known3);
  return known3;
}
var allFixed = /* @__PURE__ */ new WeakMap();
async function makeAll(file) {
  const { document, catalog, options: options2, findings: findings2 } = file;
  const safe = findings2.filter(({ fix: fix2 }) => fix2?.applicability === "safe");
  if (safe.length === 0) return void 0;
  const { rounds, applied } = await fix(document, catalog, options2);
  if (applied.length === 0) return void 0;
  const { text: text2 } = document.source;
  const edits = smallest(compose(text2.length, rounds), text2);
  return { title: "Make all safe fixes", findings: safe.slice(0, MOST_SHOWN), edits, isPreferred: true };
}
async function fixOf(finding, { document, catalog }) {
  const edits = await fixOne(document, finding, catalog);
  if (!edits) return void 0;
  const isSafe = finding.fix.applicability === "safe";
  const title = printable(finding.fix.title);
  return {
    title: `${title.slice(0, 1).toUpperCase()}${title.slice(1)}${isSafe ? "" : " (needs your eye)"}`,
    findings: [finding],
    edits: smallest(edits, document.source.text),
    isPreferred: isSafe
  };
}
function isFixable(finding) {
  return finding.fix !== void 0;
}
function touches2(one, other) {
  return one.start <= other.end && other.start <= one.end;
}

// src/editor/symbols.ts
function outline({ configs }) {
  return configs.flatMap(({ sections: sections2 }) => sections2.flatMap(outlineSection)).sort((one, other) => one.whole.start - other.whole.start);
}
function outlineSection({ name, headers, entries }) {
  const sorted = [...headers].sort((one, other) => one.start - other.start);
  const below = sorted.map(() => []);
  for (const read of entries) {
    const { start } = read.entry.nameSpan;
    const at = lowerBound(sorted.length, (index) => sorted[index].start <= start) - 1;
    below[Math.max(at, 0)]?.push(outlineEntry(read));
  }
  return sorted.map((header, at) => {
    const children = below[at] ?? [];
    const whole = around2([header, ...children.map((child) => child.whole)]);
    return { name: printable(name) || "[]", detail: "", whole, nameSpan: header, children };
  });
}
function outlineEntry(read) {
  const { nameSpan, valueSpan } = read.entry;
  const detail = isShown(read) ? printable(showValue(read.text)) : "";
  const isBeside = valueSpan.start >= nameSpan.start;
  const whole = isBeside ? around2([nameSpan, valueSpan]) : nameSpan;
  return { name: printable(read.name) || "***", detail, whole, nameSpan, children: [] };
}
function around2(spans) {
  let { start, end } = spans[0];
  for (const span2 of spans) {
    start = Math.min(start, span2.start);
    end = Math.max(end, span2.end);
  }
  return { start, end };
}

// src/cli/lsp/positions.ts
function toRange(span2, source) {
  return { start: toPosition(span2.start, source), end: toPosition(span2.end, source) };
}
function toPosition(offset, source) {
  const { line, column } = source.position(offset);
  return { line: line - 1, character: column - 1 };
}
function toOffset({ line, character }, source) {
  const { start, end } = source.lineSpan(line + 1);
  return Math.min(start + character, end);
}
function toSpan({ start, end }, source) {
  return { start: toOffset(start, source), end: toOffset(end, source) };
}

// src/cli/lsp/to-protocol.ts
var import_node = __toESM(require_node3(), 1);
var FIX_ALL = `${import_node.CodeActionKind.SourceFixAll}.smtp-lint`;
var SEVERITY = {
  error: import_node.DiagnosticSeverity.Error,
  warning: import_node.DiagnosticSeverity.Warning,
  info: import_node.DiagnosticSeverity.Information
};
function toDiagnostic2(finding, source, uri) {
  const { rule, severity, message, because, help, span: span2, related: related2 } = finding;
  const sentences = [message, because, help].filter((sentence) => sentence !== void 0);
  const information = related2.map((place) => ({
    message: printable(place.message),
    location: { uri, range: toRange(place.span, source) }
  }));
  return {
    range: toRange(span2, source),
    severity: SEVERITY[severity],
    code: rule,
    source: "smtp-lint",
    message: sentences.map(printable).join("\n"),
    ...information.length > 0 && { relatedInformation: information }
  };
}
var ITEM_KIND = {
  section: import_node.CompletionItemKind.Module,
  option: import_node.CompletionItemKind.Property,
  value: import_node.CompletionItemKind.EnumMember
};
function toItem(proposal, at, source) {
  const { kind, label, span: span2, text: text2, filter, detail, documentation, isDiscontinued } = proposal;
  return {
    label,
    kind: ITEM_KIND[kind],
    sortText: String(at).padStart(5, "0"),
    filterText: filter,
    textEdit: { range: toRange(span2, source), newText: text2 },
    ...detail && { detail },
    ...documentation && { documentation: { kind: import_node.MarkupKind.Markdown, value: documentation } },
    ...isDiscontinued && { tags: [import_node.CompletionItemTag.Deprecated] }
  };
}
function toSymbol(section, source) {
  const children = section.children.map((option) => symbol(option, import_node.SymbolKind.Property, source));
  return { ...symbol(section, import_node.SymbolKind.Namespace, source), children };
}
function symbol({ name, detail, whole, nameSpan }, kind, source) {
  return { name, detail, kind, range: toRange(whole, source), selectionRange: toRange(nameSpan, source) };
}
function toAction({ title, findings: findings2, edits, isPreferred }, kind, source, { uri, version }) {
  const changes = edits.map((edit) => toEdit(edit, source));
  return {
    title,
    kind,
    diagnostics: findings2.map((finding) => toDiagnostic2(finding, source, uri)),
    ...isPreferred && kind === import_node.CodeActionKind.QuickFix && { isPreferred },
    edit: version === void 0 ? { changes: { [uri]: changes } } : { documentChanges: [{ textDocument: { uri, version }, edits: changes }] }
  };
}
function toEdit({ span: span2, text: text2 }, source) {
  return { range: toRange(span2, source), newText: text2 };
}

// src/cli/lsp/answers.ts
var Answers = class {
  constructor(documents, files, capabilities, guard) {
    this._hover = (file, { position }) => {
      const { source } = file.document;
      const found2 = hover(file, toOffset(position, source));
      if (!found2) return null;
      const { span: span2, markdown } = found2;
      return { contents: { kind: import_node2.MarkupKind.Markdown, value: markdown }, range: toRange(span2, source) };
    };
    this._complete = (file, { position }) => {
      const { source } = file.document;
      const proposals = complete(file, toOffset(position, source));
      return proposals.map((proposal, at) => toItem(proposal, at, source));
    };
    this._symbols = (file) => {
      return outline(file).map((outlined) => toSymbol(outlined, file.document.source));
    };
    this._actions = async (file, { textDocument: { uri }, range, context: { only } }, version) => {
      const { source } = file.document;
      const isWanted = (kind) => !only || only.some((one) => one === "" || `${kind}.`.startsWith(`${one}.`));
      const hasVersions = this._capabilities.workspace?.workspaceEdit?.documentChanges === true;
      const target = { uri, version: hasVersions ? version : void 0 };
      const actions = [];
      if (isWanted(import_node2.CodeActionKind.QuickFix)) {
        for (const repair2 of await repairsWithin(file, toSpan(range, source)))
          actions.push(toAction(repair2, import_node2.CodeActionKind.QuickFix, source, target));
      }
      const all = isWanted(FIX_ALL) ? await fixAll(file) : void 0;
      if (all) actions.push(toAction(all, FIX_ALL, source, target));
      return actions;
    };
    this._documents = documents;
    this._files = files;
    this._capabilities = capabilities;
    this._guard = guard;
  }
  register(connection) {
    connection.onHover((params) => this._about("hover", params, null, this._hover));
    connection.onCompletion((params) => this._about("completion", params, [], this._complete));
    connection.onDocumentSymbol((params) => this._about("symbols", params, [], this._symbols));
    connection.onCodeAction((params) => this._about("code actions", params, [], this._actions));
  }
  _about(what, params, nothing, answer) {
    return this._guard.run(what, nothing, async () => {
      const document = this._documents.get(params.textDocument.uri);
      if (!document) return nothing;
      const { version } = document;
      return answer(await this._files.file(document), params, version);
    });
  }
};

// src/cli/internal-error.ts
function traceOf(error) {
  return [kindOf3(error), ...framesOf(error)].join("\n");
}
function kindOf3(error) {
  if (!(error instanceof Error)) return `a thrown ${typeof error}`;
  const { name } = error.constructor;
  const code2 = "code" in error ? String(error.code) : "";
  return /^E[A-Z_]{2,40}$/.test(code2) ? `${name} ${code2}` : name;
}
function framesOf(error) {
  if (!(error instanceof Error)) return [];
  const { stack = "", message } = error;
  const at = message === "" ? -1 : stack.indexOf(message);
  const behind = at === -1 ? stack : stack.slice(at + message.length);
  return behind.split("\n").filter((line) => FRAME.test(line));
}
var FRAME = /^ {4}at (?:[\w$.<>#[\] ]+ \()?(?:node:|file:|\/|[A-Za-z]:[\\/])[^\n]*:\d+:\d+\)?$/;

// src/cli/lsp/guard.ts
var Guard = class {
  constructor(log) {
    this._log = log;
  }
  async run(what, otherwise, answer) {
    try {
      return await answer();
    } catch (error) {
      this._log(`smtp-lint: internal error in ${what}
${traceOf(error)}`);
      return otherwise;
    }
  }
};

// src/cli/lsp/open-files.ts
var import_node_path4 = require("node:path");
var import_node_url = require("node:url");

// src/document/choose-syntax.ts
var BY_EXTENSION = /* @__PURE__ */ new Map([
  ["cfg", "cfg"],
  ["conf", "cfg"],
  ["ini", "cfg"],
  ["yaml", "yaml"],
  ["yml", "yaml"],
  ["json", "json"],
  ["xml", "xml"]
]);
function syntaxOf(path) {
  const dot = path.lastIndexOf(".");
  return dot === -1 ? void 0 : BY_EXTENSION.get(path.slice(dot + 1).toLowerCase());
}
function guessSyntax(text2) {
  if (/^\s*(?:\{|\[\s*\{)/.test(text2)) return "json";
  if (/^\s*<(?:[?!]|[\w:]+[\s/>])/.test(text2)) return "xml";
  const first = /^[^\S\r\n]*([^\s#;][^\r\n]*)/m.exec(text2)?.[1] ?? "";
  return /^(?:---|%YAML|[\w.-]+\s*:(?:\s|$))/.test(first) && !/^[^:]*=/.test(first) ? "yaml" : "cfg";
}

// src/document/read-text.ts
function readText(source, syntax2) {
  const own = syntax2 ?? syntaxOf(source.path) ?? guessSyntax(source.text);
  const readPlain = loadedPlainReader(own);
  if (!readPlain) return loadPlainReader(own).then(() => readText(source, own));
  const plain3 = readPlain(source);
  if (plain3) return withoutNoise(plain3);
  const read = loadedReader(own);
  if (read) return withoutNoise(read(source));
  return loadReader(own).then((loaded) => withoutNoise(loaded(source)));
}
function withoutNoise(document) {
  const at = document.source.text.indexOf("\0");
  if (at === -1) return document;
  const message = "the file holds a NUL character: it is binary, or UTF-16 without a byte order mark";
  return { ...document, problems: [{ message, span: { start: at, end: at + 1 } }], incomplete: true };
}

// src/cli/lsp/open-files.ts
var BY_LANGUAGE = {
  cfg: "cfg",
  conf: "cfg",
  dosini: "cfg",
  ini: "cfg",
  properties: "cfg",
  json: "json",
  xml: "xml",
  jsonc: "json",
  yaml: "yaml"
};
var OpenFiles = class {
  constructor(settings, debug) {
    this._checked = /* @__PURE__ */ new Map();
    /** The files that are too large, by their addresses. */
    this._tooLarge = /* @__PURE__ */ new Set();
    /** Is told of a file that is too large to be checked, once until it has become smaller or is opened anew. */
    this.onTooLarge = () => {
    };
    this._settings = settings;
    this._debug = debug;
  }
  file(document) {
    const { uri, version } = document;
    const known3 = this._checked.get(uri);
    if (known3?.version === version) return known3.file;
    const file = this._check(uri, document.getText(), document.languageId);
    this._checked.set(uri, { version, file });
    return file;
  }
  close(uri) {
    this._checked.delete(uri);
    this._tooLarge.delete(uri);
  }
  /** Settings may have changed: everything is to be checked anew. */
  renew() {
    this._settings.renew();
    this._checked.clear();
  }
  async _check(uri, text2, languageId) {
    const path = pathOf(uri);
    const { settings, isIgnored } = await this._settings.of(path);
    const name = path === void 0 ? "" : (0, import_node_path4.basename)(path);
    const language = Object.hasOwn(BY_LANGUAGE, languageId) ? BY_LANGUAGE[languageId] : void 0;
    const isTooLarge = text2.length > settings.maxFileSize;
    if (isTooLarge) this._tellTooLarge(uri, name, text2.length, settings.maxFileSize);
    else this._tooLarge.delete(uri);
    const source = new SourceFile(name, isTooLarge ? "" : text2);
    const document = await readText(source, syntaxOf(name) ?? language);
    if (this._debug) {
      const { debugDocument } = await require("./cli-debug-read.cjs");
      const isByLanguage = syntaxOf(name) === void 0 && language !== void 0;
      debugDocument(this._debug, document, isByLanguage ? "as the editor says" : void 0);
    }
    const check = isIgnored || isTooLarge ? ignoredFile : editedFile;
    return check(document, settings.catalog, settings.lintOptions);
  }
  _tellTooLarge(uri, name, size, limit2) {
    if (this._tooLarge.has(uri)) return;
    this._tooLarge.add(uri);
    const sentence = `it is not checked, for it holds ${size} characters and --max-file-size is ${fileSizeText(limit2)}`;
    this.onTooLarge(`smtp-lint: ${printableLine(name || uri)}: ${sentence}`);
  }
};
function pathOf(uri) {
  if (!uri.startsWith("file:")) return void 0;
  try {
    return (0, import_node_url.fileURLToPath)(uri);
  } catch {
    return void 0;
  }
}

// src/cli/lsp/publisher.ts
var PAUSE = 100;
var Publisher = class {
  constructor(documents, files, connection, guard) {
    this._waiting = /* @__PURE__ */ new Map();
    this._open = /* @__PURE__ */ new Set();
    this._documents = documents;
    this._files = files;
    this._connection = connection;
    this._guard = guard;
  }
  changed(uri) {
    this._cancel(uri);
    if (this._open.has(uri)) {
      this._waiting.set(
        uri,
        setTimeout(() => this._publish(uri), PAUSE)
      );
      return;
    }
    this._open.add(uri);
    this._publish(uri);
  }
  closed(uri) {
    this._cancel(uri);
    this._open.delete(uri);
    this._files.close(uri);
    this._guard.run(
      "diagnostics",
      void 0,
      () => this._connection.sendDiagnostics({ uri, diagnostics: [] })
    );
  }
  /** Settings may have changed. */
  renew() {
    this._files.renew();
    for (const uri of this._open) {
      this._cancel(uri);
      this._publish(uri);
    }
  }
  stop() {
    for (const uri of this._waiting.keys()) this._cancel(uri);
  }
  _cancel(uri) {
    clearTimeout(this._waiting.get(uri));
    this._waiting.delete(uri);
  }
  _publish(uri) {
    this._guard.run("diagnostics", void 0, async () => {
      const document = this._documents.get(uri);
      if (!document) return;
      const { version } = document;
      const checking = this._files.file(document);
      const { findings: findings2, document: checked } = await checking;
      if (this._documents.get(uri)?.version !== version) return;
      if (this._files.file(document) !== checking) return;
      const sent = heaviest(findings2, MOST_SHOWN, ({ severity }) => severity);
      const diagnostics = sent.map((finding) => toDiagnostic2(finding, checked.source, uri));
      await this._connection.sendDiagnostics({ uri, version, diagnostics });
      const { length } = findings2;
      if (sent.length < length)
        this._connection.console.warn(`smtp-lint: ${length} findings, of which ${sent.length} are shown`);
    });
  }
};

// src/cli/lsp/serve.ts
var TRIGGERS = ["[", "=", ":", '"', " "];
function serve(settings, watchers, io, debug) {
  const reader = new import_node3.StreamMessageReader(import_node_stream.Readable.from(io.stdin));
  const connection = (0, import_node3.createConnection)(reader, new import_node3.StreamMessageWriter(writableOf(io)));
  const guard = new Guard((message) => connection.console.error(message));
  const documents = new import_node3.TextDocuments(TextDocument);
  const files = new OpenFiles(settings, debug);
  const publisher = new Publisher(documents, files, connection, guard);
  let capabilities = {};
  let isShutDown = false;
  const show = (type) => (message) => {
    guard.run(
      "a message",
      void 0,
      () => connection.sendNotification(import_node3.ShowMessageNotification.type, { type, message })
    );
  };
  settings.onTrouble = show(import_node3.MessageType.Error);
  files.onTooLarge = show(import_node3.MessageType.Warning);
  connection.onInitialize((params) => {
    capabilities = params.capabilities;
    new Answers(documents, files, capabilities, guard).register(connection);
    return {
      serverInfo: { name: "smtp-lint", version: "0.1.0" },
      capabilities: {
        positionEncoding: "utf-16",
        textDocumentSync: { openClose: true, change: import_node3.TextDocumentSyncKind.Incremental, save: true },
        completionProvider: { triggerCharacters: TRIGGERS },
        hoverProvider: true,
        // In the older forms of these answers there is no place for edits or for sections that hold options.
        codeActionProvider: capabilities.textDocument?.codeAction?.codeActionLiteralSupport ? { codeActionKinds: ["quickfix", FIX_ALL] } : false,
        documentSymbolProvider: capabilities.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true
      }
    };
  });
  connection.onInitialized(() => {
    if (!capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
    const registered = connection.client.register(import_node3.DidChangeWatchedFilesNotification.type, {
      watchers: [...watchers]
    });
    registered.catch(() => {
    });
  });
  connection.onDidChangeWatchedFiles(() => publisher.renew());
  documents.onDidSave(() => publisher.renew());
  documents.onDidChangeContent(({ document }) => publisher.changed(document.uri));
  documents.onDidClose(({ document }) => publisher.closed(document.uri));
  connection.onShutdown(() => {
    isShutDown = true;
    publisher.stop();
  });
  documents.listen(connection);
  connection.listen();
  return new Promise(() => {
    const end = () => process.exit(isShutDown ? ExitCode.clean : ExitCode.findings);
    reader.onClose(end);
    io.stdout.once?.("error", end);
  });
}
function writableOf({ stdout }) {
  return new import_node_stream.Writable({
    write(chunk, _, done) {
      stdout.write(chunk);
      done();
    }
  });
}

// src/cli/lsp/settings-files.ts
var import_node_path5 = require("node:path");
function settingsFiles({ config, catalog = [] }) {
  const configs = typeof config === "string" ? [config] : config === false ? [] : [...CONFIG_NAMES, PACKAGE];
  const names2 = new Set([...configs, ...catalog].map((path) => (0, import_node_path5.basename)(path)));
  return [...names2].map((name) => ({ globPattern: `**/${literal2(name)}` }));
}
function literal2(name) {
  return name.replace(/[*?{}[\]\\!]/g, "?");
}

// src/cli/commands/lsp.ts
async function lsp(flags, io) {
  if (io.stdin.isTTY) throw new UsageError("lsp is for editors: they start it and speak to it");
  const settings = new EditorSettings(await flagSettings(flags), () => findSettings(flags));
  return serve(settings, settingsFiles(flags), io, flags.debug);
}
module.exports = {
  lsp: lsp
};
