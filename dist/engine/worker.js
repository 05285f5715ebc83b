import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({});
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: ./node_modules/@virustotal/yara-x/pkg/yara_x_js.js
/* @ts-self-types="./yara_x_js.d.ts" */

class Compiler {
    __destroy_into_raw() {
        const ptr = this.__wbg_ptr;
        this.__wbg_ptr = 0;
        CompilerFinalization.unregister(this);
        return ptr;
    }
    free() {
        const ptr = this.__destroy_into_raw();
        wasm.__wbg_compiler_free(ptr, 0);
    }
    /**
     * @param {string} source
     */
    addSource(source) {
        const ptr0 = passStringToWasm0(source, wasm.__wbindgen_malloc_command_export, wasm.__wbindgen_realloc_command_export);
        const len0 = WASM_VECTOR_LEN;
        const ret = wasm.compiler_addSource(this.__wbg_ptr, ptr0, len0);
        if (ret[1]) {
            throw takeFromExternrefTable0(ret[0]);
        }
    }
    /**
     * @returns {Rules}
     */
    build() {
        const ret = wasm.compiler_build(this.__wbg_ptr);
        if (ret[2]) {
            throw takeFromExternrefTable0(ret[1]);
        }
        return Rules.__wrap(ret[0]);
    }
    /**
     * @param {string} identifier
     * @param {any} value
     */
    defineGlobal(identifier, value) {
        const ptr0 = passStringToWasm0(identifier, wasm.__wbindgen_malloc_command_export, wasm.__wbindgen_realloc_command_export);
        const len0 = WASM_VECTOR_LEN;
        const ret = wasm.compiler_defineGlobal(this.__wbg_ptr, ptr0, len0, value);
        if (ret[1]) {
            throw takeFromExternrefTable0(ret[0]);
        }
    }
    /**
     * @returns {string[]}
     */
    get errors() {
        const ret = wasm.compiler_errors(this.__wbg_ptr);
        if (ret[3]) {
            throw takeFromExternrefTable0(ret[2]);
        }
        var v1 = getArrayJsValueFromWasm0(ret[0], ret[1]).slice();
        wasm.__wbindgen_free_command_export(ret[0], ret[1] * 4, 4);
        return v1;
    }
    constructor() {
        const ret = wasm.compiler_new();
        this.__wbg_ptr = ret;
        CompilerFinalization.register(this, this.__wbg_ptr, this);
        return this;
    }
    /**
     * @param {string} namespace
     */
    newNamespace(namespace) {
        const ptr0 = passStringToWasm0(namespace, wasm.__wbindgen_malloc_command_export, wasm.__wbindgen_realloc_command_export);
        const len0 = WASM_VECTOR_LEN;
        const ret = wasm.compiler_newNamespace(this.__wbg_ptr, ptr0, len0);
        if (ret[1]) {
            throw takeFromExternrefTable0(ret[0]);
        }
    }
    /**
     * @returns {string[]}
     */
    get warnings() {
        const ret = wasm.compiler_warnings(this.__wbg_ptr);
        if (ret[3]) {
            throw takeFromExternrefTable0(ret[2]);
        }
        var v1 = getArrayJsValueFromWasm0(ret[0], ret[1]).slice();
        wasm.__wbindgen_free_command_export(ret[0], ret[1] * 4, 4);
        return v1;
    }
}
if (Symbol.dispose) Compiler.prototype[Symbol.dispose] = Compiler.prototype.free;

class Rules {
    static __wrap(ptr) {
        const obj = Object.create(Rules.prototype);
        obj.__wbg_ptr = ptr;
        RulesFinalization.register(obj, obj.__wbg_ptr, obj);
        return obj;
    }
    __destroy_into_raw() {
        const ptr = this.__wbg_ptr;
        this.__wbg_ptr = 0;
        RulesFinalization.unregister(this);
        return ptr;
    }
    free() {
        const ptr = this.__destroy_into_raw();
        wasm.__wbg_rules_free(ptr, 0);
    }
    /**
     * @param {Uint8Array} payload
     * @returns {any}
     */
    scan(payload) {
        const ptr0 = passArray8ToWasm0(payload, wasm.__wbindgen_malloc_command_export);
        const len0 = WASM_VECTOR_LEN;
        const ret = wasm.rules_scan(this.__wbg_ptr, ptr0, len0);
        if (ret[2]) {
            throw takeFromExternrefTable0(ret[1]);
        }
        return takeFromExternrefTable0(ret[0]);
    }
    /**
     * @returns {Scanner}
     */
    scanner() {
        const ret = wasm.rules_scanner(this.__wbg_ptr);
        return Scanner.__wrap(ret);
    }
    /**
     * @returns {string[]}
     */
    get warnings() {
        const ret = wasm.rules_warnings(this.__wbg_ptr);
        var v1 = getArrayJsValueFromWasm0(ret[0], ret[1]).slice();
        wasm.__wbindgen_free_command_export(ret[0], ret[1] * 4, 4);
        return v1;
    }
}
if (Symbol.dispose) Rules.prototype[Symbol.dispose] = Rules.prototype.free;

class Scanner {
    static __wrap(ptr) {
        const obj = Object.create(Scanner.prototype);
        obj.__wbg_ptr = ptr;
        ScannerFinalization.register(obj, obj.__wbg_ptr, obj);
        return obj;
    }
    __destroy_into_raw() {
        const ptr = this.__wbg_ptr;
        this.__wbg_ptr = 0;
        ScannerFinalization.unregister(this);
        return ptr;
    }
    free() {
        const ptr = this.__destroy_into_raw();
        wasm.__wbg_scanner_free(ptr, 0);
    }
    /**
     * @param {Rules} rules
     */
    constructor(rules) {
        _assertClass(rules, Rules);
        const ret = wasm.scanner_new(rules.__wbg_ptr);
        this.__wbg_ptr = ret;
        ScannerFinalization.register(this, this.__wbg_ptr, this);
        return this;
    }
    /**
     * @param {Uint8Array} payload
     * @returns {any}
     */
    scan(payload) {
        const ptr0 = passArray8ToWasm0(payload, wasm.__wbindgen_malloc_command_export);
        const len0 = WASM_VECTOR_LEN;
        const ret = wasm.scanner_scan(this.__wbg_ptr, ptr0, len0);
        if (ret[2]) {
            throw takeFromExternrefTable0(ret[1]);
        }
        return takeFromExternrefTable0(ret[0]);
    }
    /**
     * @param {string} identifier
     * @param {any} value
     */
    setGlobal(identifier, value) {
        const ptr0 = passStringToWasm0(identifier, wasm.__wbindgen_malloc_command_export, wasm.__wbindgen_realloc_command_export);
        const len0 = WASM_VECTOR_LEN;
        const ret = wasm.scanner_setGlobal(this.__wbg_ptr, ptr0, len0, value);
        if (ret[1]) {
            throw takeFromExternrefTable0(ret[0]);
        }
    }
    /**
     * @param {number} n
     */
    setMaxMatchesPerPattern(n) {
        wasm.scanner_setMaxMatchesPerPattern(this.__wbg_ptr, n);
    }
    /**
     * @param {number} timeout_ms
     */
    setTimeoutMs(timeout_ms) {
        wasm.scanner_setTimeoutMs(this.__wbg_ptr, timeout_ms);
    }
}
if (Symbol.dispose) Scanner.prototype[Symbol.dispose] = Scanner.prototype.free;
function __wbg_get_imports() {
    const import0 = {
        __proto__: null,
        __wbg_Error_fdd633d4bb5dd76a: function(arg0, arg1) {
            const ret = Error(getStringFromWasm0(arg0, arg1));
            return ret;
        },
        __wbg_String_8564e559799eccda: function(arg0, arg1) {
            const ret = String(arg1);
            const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_malloc_command_export, wasm.__wbindgen_realloc_command_export);
            const len1 = WASM_VECTOR_LEN;
            getDataViewMemory0().setInt32(arg0 + 4 * 1, len1, true);
            getDataViewMemory0().setInt32(arg0 + 4 * 0, ptr1, true);
        },
        __wbg___wbindgen_bigint_get_as_i64_d9e915702856f831: function(arg0, arg1) {
            const v = arg1;
            const ret = typeof(v) === 'bigint' ? v : undefined;
            getDataViewMemory0().setBigInt64(arg0 + 8 * 1, isLikeNone(ret) ? BigInt(0) : ret, true);
            getDataViewMemory0().setInt32(arg0 + 4 * 0, !isLikeNone(ret), true);
        },
        __wbg___wbindgen_boolean_get_edaed31a367ce1bd: function(arg0) {
            const v = arg0;
            const ret = typeof(v) === 'boolean' ? v : undefined;
            return isLikeNone(ret) ? 0xFFFFFF : ret ? 1 : 0;
        },
        __wbg___wbindgen_debug_string_8a447059637473e2: function(arg0, arg1) {
            const ret = debugString(arg1);
            const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_malloc_command_export, wasm.__wbindgen_realloc_command_export);
            const len1 = WASM_VECTOR_LEN;
            getDataViewMemory0().setInt32(arg0 + 4 * 1, len1, true);
            getDataViewMemory0().setInt32(arg0 + 4 * 0, ptr1, true);
        },
        __wbg___wbindgen_in_4990f46af709e33c: function(arg0, arg1) {
            const ret = arg0 in arg1;
            return ret;
        },
        __wbg___wbindgen_is_bigint_90b5ccfe67c78460: function(arg0) {
            const ret = typeof(arg0) === 'bigint';
            return ret;
        },
        __wbg___wbindgen_is_function_acc5528be2b923f2: function(arg0) {
            const ret = typeof(arg0) === 'function';
            return ret;
        },
        __wbg___wbindgen_is_object_0beba4a1980d3eea: function(arg0) {
            const val = arg0;
            const ret = typeof(val) === 'object' && val !== null;
            return ret;
        },
        __wbg___wbindgen_is_undefined_721f8decd50c87a3: function(arg0) {
            const ret = arg0 === undefined;
            return ret;
        },
        __wbg___wbindgen_jsval_eq_4e8c38722cb8ff51: function(arg0, arg1) {
            const ret = arg0 === arg1;
            return ret;
        },
        __wbg___wbindgen_jsval_loose_eq_4b9aba9e5b3c4582: function(arg0, arg1) {
            const ret = arg0 == arg1;
            return ret;
        },
        __wbg___wbindgen_number_get_1cc01dd708740256: function(arg0, arg1) {
            const obj = arg1;
            const ret = typeof(obj) === 'number' ? obj : undefined;
            getDataViewMemory0().setFloat64(arg0 + 8 * 1, isLikeNone(ret) ? 0 : ret, true);
            getDataViewMemory0().setInt32(arg0 + 4 * 0, !isLikeNone(ret), true);
        },
        __wbg___wbindgen_string_get_71bb4348194e31f0: function(arg0, arg1) {
            const obj = arg1;
            const ret = typeof(obj) === 'string' ? obj : undefined;
            var ptr1 = isLikeNone(ret) ? 0 : passStringToWasm0(ret, wasm.__wbindgen_malloc_command_export, wasm.__wbindgen_realloc_command_export);
            var len1 = WASM_VECTOR_LEN;
            getDataViewMemory0().setInt32(arg0 + 4 * 1, len1, true);
            getDataViewMemory0().setInt32(arg0 + 4 * 0, ptr1, true);
        },
        __wbg___wbindgen_throw_ea4887a5f8f9a9db: function(arg0, arg1) {
            throw new Error(getStringFromWasm0(arg0, arg1));
        },
        __wbg__wbg_cb_unref_33c39e13d73b25f6: function(arg0) {
            arg0._wbg_cb_unref();
        },
        __wbg_buffer_49b4f592d8036785: function(arg0) {
            const ret = arg0.buffer;
            return ret;
        },
        __wbg_call_5575218572ead796: function() { return handleError(function (arg0, arg1, arg2) {
            const ret = arg0.call(arg1, arg2);
            return ret;
        }, arguments); },
        __wbg_call_8e98ed2f3c86c4b5: function() { return handleError(function (arg0, arg1) {
            const ret = arg0.call(arg1);
            return ret;
        }, arguments); },
        __wbg_done_b62d4a7d2286852a: function(arg0) {
            const ret = arg0.done;
            return ret;
        },
        __wbg_entries_c261c3fa1f281256: function(arg0) {
            const ret = Object.entries(arg0);
            return ret;
        },
        __wbg_exports_bf6d3d7e79dd313b: function(arg0) {
            const ret = arg0.exports;
            return ret;
        },
        __wbg_get_197a3fe98f169e38: function(arg0, arg1) {
            const ret = arg0[arg1 >>> 0];
            return ret;
        },
        __wbg_get_9a29be2cb383ed9a: function() { return handleError(function (arg0, arg1) {
            const ret = Reflect.get(arg0, arg1);
            return ret;
        }, arguments); },
        __wbg_get_dddb90ff5d27a080: function() { return handleError(function (arg0, arg1) {
            const ret = Reflect.get(arg0, arg1);
            return ret;
        }, arguments); },
        __wbg_get_unchecked_54a4374c38e08460: function(arg0, arg1) {
            const ret = arg0[arg1 >>> 0];
            return ret;
        },
        __wbg_instanceof_ArrayBuffer_2a7bb09fee70c2da: function(arg0) {
            let result;
            try {
                result = arg0 instanceof ArrayBuffer;
            } catch (_) {
                result = false;
            }
            const ret = result;
            return ret;
        },
        __wbg_instanceof_Map_afa18d5840c04c15: function(arg0) {
            let result;
            try {
                result = arg0 instanceof Map;
            } catch (_) {
                result = false;
            }
            const ret = result;
            return ret;
        },
        __wbg_instanceof_Uint8Array_f080092dc70f5d58: function(arg0) {
            let result;
            try {
                result = arg0 instanceof Uint8Array;
            } catch (_) {
                result = false;
            }
            const ret = result;
            return ret;
        },
        __wbg_isArray_145a34fd0a38d37b: function(arg0) {
            const ret = Array.isArray(arg0);
            return ret;
        },
        __wbg_isSafeInteger_a3389a198582f5f6: function(arg0) {
            const ret = Number.isSafeInteger(arg0);
            return ret;
        },
        __wbg_iterator_cc47ba25a2be735a: function() {
            const ret = Symbol.iterator;
            return ret;
        },
        __wbg_length_589238bdcf171f0e: function(arg0) {
            const ret = arg0.length;
            return ret;
        },
        __wbg_length_c6054974c0a6cdb9: function(arg0) {
            const ret = arg0.length;
            return ret;
        },
        __wbg_new_2e117a478906f062: function() {
            const ret = new Object();
            return ret;
        },
        __wbg_new_36e147a8ced3c6e0: function() {
            const ret = new Array();
            return ret;
        },
        __wbg_new_669dbd912b3ac42f: function() { return handleError(function (arg0, arg1) {
            const ret = new WebAssembly.Global(arg0, arg1);
            return ret;
        }, arguments); },
        __wbg_new_6af024326b90efb7: function() { return handleError(function (arg0) {
            const ret = new WebAssembly.Module(arg0);
            return ret;
        }, arguments); },
        __wbg_new_81880fb5002cb255: function(arg0) {
            const ret = new Uint8Array(arg0);
            return ret;
        },
        __wbg_new_9317ec2f3d86d4ea: function() { return handleError(function (arg0) {
            const ret = new WebAssembly.Memory(arg0);
            return ret;
        }, arguments); },
        __wbg_new_e66a4b7758dd2e5c: function(arg0, arg1) {
            const ret = new Error(getStringFromWasm0(arg0, arg1));
            return ret;
        },
        __wbg_new_f749bf2c00f4e889: function() { return handleError(function (arg0, arg1) {
            const ret = new WebAssembly.Instance(arg0, arg1);
            return ret;
        }, arguments); },
        __wbg_new_from_slice_543b875b27789a8f: function(arg0, arg1) {
            const ret = new Uint8Array(getArrayU8FromWasm0(arg0, arg1));
            return ret;
        },
        __wbg_next_0c4066e251d2eff9: function() { return handleError(function (arg0) {
            const ret = arg0.next();
            return ret;
        }, arguments); },
        __wbg_next_402fa10b59ab20c3: function(arg0) {
            const ret = arg0.next;
            return ret;
        },
        __wbg_now_d2e0afbad4edbe82: function() {
            const ret = Date.now();
            return ret;
        },
        __wbg_prototypesetcall_d721637c7ca66eb8: function(arg0, arg1, arg2) {
            Uint8Array.prototype.set.call(getArrayU8FromWasm0(arg0, arg1), arg2);
        },
        __wbg_push_f724b5db8acf89d2: function(arg0, arg1) {
            const ret = arg0.push(arg1);
            return ret;
        },
        __wbg_set_0bf1fca872bc6d18: function(arg0, arg1, arg2) {
            arg0.set(getArrayU8FromWasm0(arg1, arg2));
        },
        __wbg_set_4564f7dc44fcb0c9: function() { return handleError(function (arg0, arg1, arg2) {
            const ret = Reflect.set(arg0, arg1, arg2);
            return ret;
        }, arguments); },
        __wbg_set_6be42768c690e380: function(arg0, arg1, arg2) {
            arg0[arg1] = arg2;
        },
        __wbg_set_dc601f4a69da0bc2: function(arg0, arg1, arg2) {
            arg0[arg1 >>> 0] = arg2;
        },
        __wbg_set_value_2514eda76d3704a3: function(arg0, arg1) {
            arg0.value = arg1;
        },
        __wbg_static_accessor_GLOBAL_THIS_2fee5048bcca5938: function() {
            const ret = typeof globalThis === 'undefined' ? null : globalThis;
            return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
        },
        __wbg_static_accessor_GLOBAL_ce44e66a4935da8c: function() {
            const ret = typeof global === 'undefined' ? null : global;
            return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
        },
        __wbg_static_accessor_SELF_44f6e0cb5e67cdad: function() {
            const ret = typeof self === 'undefined' ? null : self;
            return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
        },
        __wbg_static_accessor_WINDOW_168f178805d978fe: function() {
            const ret = typeof window === 'undefined' ? null : window;
            return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
        },
        __wbg_toString_47c26f096dbd9c68: function() { return handleError(function (arg0, arg1) {
            const ret = arg0.toString(arg1);
            return ret;
        }, arguments); },
        __wbg_value_49f783bb59765962: function(arg0) {
            const ret = arg0.value;
            return ret;
        },
        __wbg_value_f9ab611b95e6a4df: function(arg0) {
            const ret = arg0.value;
            return ret;
        },
        __wbindgen_cast_0000000000000001: function(arg0, arg1) {
            // Cast intrinsic for `Closure(Closure { owned: true, function: Function { arguments: [Externref, Externref, Externref, Externref], shim_idx: 71, ret: Externref, inner_ret: Some(Externref) }, mutable: true }) -> Externref`.
            const ret = makeMutClosure(arg0, arg1, wasm_bindgen_7394716321252f1c___convert__closures_____invoke___wasm_bindgen_7394716321252f1c___JsValue__wasm_bindgen_7394716321252f1c___JsValue__wasm_bindgen_7394716321252f1c___JsValue__wasm_bindgen_7394716321252f1c___JsValue__wasm_bindgen_7394716321252f1c___JsValue__true_);
            return ret;
        },
        __wbindgen_cast_0000000000000002: function(arg0) {
            // Cast intrinsic for `F64 -> Externref`.
            const ret = arg0;
            return ret;
        },
        __wbindgen_cast_0000000000000003: function(arg0) {
            // Cast intrinsic for `I64 -> Externref`.
            const ret = arg0;
            return ret;
        },
        __wbindgen_cast_0000000000000004: function(arg0, arg1) {
            // Cast intrinsic for `Ref(String) -> Externref`.
            const ret = getStringFromWasm0(arg0, arg1);
            return ret;
        },
        __wbindgen_cast_0000000000000005: function(arg0) {
            // Cast intrinsic for `U64 -> Externref`.
            const ret = BigInt.asUintN(64, arg0);
            return ret;
        },
        __wbindgen_init_externref_table: function() {
            const table = wasm.__wbindgen_externrefs;
            const offset = table.grow(4);
            table.set(0, undefined);
            table.set(offset + 0, undefined);
            table.set(offset + 1, null);
            table.set(offset + 2, true);
            table.set(offset + 3, false);
        },
    };
    return {
        __proto__: null,
        "./yara_x_js_bg.js": import0,
    };
}

function wasm_bindgen_7394716321252f1c___convert__closures_____invoke___wasm_bindgen_7394716321252f1c___JsValue__wasm_bindgen_7394716321252f1c___JsValue__wasm_bindgen_7394716321252f1c___JsValue__wasm_bindgen_7394716321252f1c___JsValue__wasm_bindgen_7394716321252f1c___JsValue__true_(arg0, arg1, arg2, arg3, arg4, arg5) {
    const ret = wasm.wasm_bindgen_7394716321252f1c___convert__closures_____invoke___wasm_bindgen_7394716321252f1c___JsValue__wasm_bindgen_7394716321252f1c___JsValue__wasm_bindgen_7394716321252f1c___JsValue__wasm_bindgen_7394716321252f1c___JsValue__wasm_bindgen_7394716321252f1c___JsValue__true_(arg0, arg1, arg2, arg3, arg4, arg5);
    return ret;
}

const CompilerFinalization = (typeof FinalizationRegistry === 'undefined')
    ? { register: () => {}, unregister: () => {} }
    : new FinalizationRegistry(ptr => wasm.__wbg_compiler_free(ptr, 1));
const RulesFinalization = (typeof FinalizationRegistry === 'undefined')
    ? { register: () => {}, unregister: () => {} }
    : new FinalizationRegistry(ptr => wasm.__wbg_rules_free(ptr, 1));
const ScannerFinalization = (typeof FinalizationRegistry === 'undefined')
    ? { register: () => {}, unregister: () => {} }
    : new FinalizationRegistry(ptr => wasm.__wbg_scanner_free(ptr, 1));

function addToExternrefTable0(obj) {
    const idx = wasm.__externref_table_alloc_command_export();
    wasm.__wbindgen_externrefs.set(idx, obj);
    return idx;
}

function _assertClass(instance, klass) {
    if (!(instance instanceof klass)) {
        throw new Error(`expected instance of ${klass.name}`);
    }
}

const CLOSURE_DTORS = (typeof FinalizationRegistry === 'undefined')
    ? { register: () => {}, unregister: () => {} }
    : new FinalizationRegistry(state => wasm.__wbindgen_destroy_closure_command_export(state.a, state.b));

function debugString(val) {
    // primitive types
    const type = typeof val;
    if (type == 'number' || type == 'boolean' || val == null) {
        return  `${val}`;
    }
    if (type == 'string') {
        return `"${val}"`;
    }
    if (type == 'symbol') {
        const description = val.description;
        if (description == null) {
            return 'Symbol';
        } else {
            return `Symbol(${description})`;
        }
    }
    if (type == 'function') {
        const name = val.name;
        if (typeof name == 'string' && name.length > 0) {
            return `Function(${name})`;
        } else {
            return 'Function';
        }
    }
    // objects
    if (Array.isArray(val)) {
        const length = val.length;
        let debug = '[';
        if (length > 0) {
            debug += debugString(val[0]);
        }
        for(let i = 1; i < length; i++) {
            debug += ', ' + debugString(val[i]);
        }
        debug += ']';
        return debug;
    }
    // Test for built-in
    const builtInMatches = /\[object ([^\]]+)\]/.exec(toString.call(val));
    let className;
    if (builtInMatches && builtInMatches.length > 1) {
        className = builtInMatches[1];
    } else {
        // Failed to match the standard '[object ClassName]'
        return toString.call(val);
    }
    if (className == 'Object') {
        // we're a user defined class or Object
        // JSON.stringify avoids problems with cycles, and is generally much
        // easier than looping through ownProperties of `val`.
        try {
            return 'Object(' + JSON.stringify(val) + ')';
        } catch (_) {
            return 'Object';
        }
    }
    // errors
    if (val instanceof Error) {
        return `${val.name}: ${val.message}\n${val.stack}`;
    }
    // TODO we could test for more things here, like `Set`s and `Map`s.
    return className;
}

function getArrayJsValueFromWasm0(ptr, len) {
    ptr = ptr >>> 0;
    const mem = getDataViewMemory0();
    const result = [];
    for (let i = ptr; i < ptr + 4 * len; i += 4) {
        result.push(wasm.__wbindgen_externrefs.get(mem.getUint32(i, true)));
    }
    wasm.__externref_drop_slice_command_export(ptr, len);
    return result;
}

function getArrayU8FromWasm0(ptr, len) {
    ptr = ptr >>> 0;
    return getUint8ArrayMemory0().subarray(ptr / 1, ptr / 1 + len);
}

let cachedDataViewMemory0 = null;
function getDataViewMemory0() {
    if (cachedDataViewMemory0 === null || cachedDataViewMemory0.buffer.detached === true || (cachedDataViewMemory0.buffer.detached === undefined && cachedDataViewMemory0.buffer !== wasm.memory.buffer)) {
        cachedDataViewMemory0 = new DataView(wasm.memory.buffer);
    }
    return cachedDataViewMemory0;
}

function getStringFromWasm0(ptr, len) {
    return decodeText(ptr >>> 0, len);
}

let cachedUint8ArrayMemory0 = null;
function getUint8ArrayMemory0() {
    if (cachedUint8ArrayMemory0 === null || cachedUint8ArrayMemory0.byteLength === 0) {
        cachedUint8ArrayMemory0 = new Uint8Array(wasm.memory.buffer);
    }
    return cachedUint8ArrayMemory0;
}

function handleError(f, args) {
    try {
        return f.apply(this, args);
    } catch (e) {
        const idx = addToExternrefTable0(e);
        wasm.__wbindgen_exn_store_command_export(idx);
    }
}

function isLikeNone(x) {
    return x === undefined || x === null;
}

function makeMutClosure(arg0, arg1, f) {
    const state = { a: arg0, b: arg1, cnt: 1 };
    const real = (...args) => {

        // First up with a closure we increment the internal reference
        // count. This ensures that the Rust closure environment won't
        // be deallocated while we're invoking it.
        state.cnt++;
        const a = state.a;
        state.a = 0;
        try {
            return f(a, state.b, ...args);
        } finally {
            state.a = a;
            real._wbg_cb_unref();
        }
    };
    real._wbg_cb_unref = () => {
        if (--state.cnt === 0) {
            wasm.__wbindgen_destroy_closure_command_export(state.a, state.b);
            state.a = 0;
            CLOSURE_DTORS.unregister(state);
        }
    };
    CLOSURE_DTORS.register(real, state, state);
    return real;
}

function passArray8ToWasm0(arg, malloc) {
    const ptr = malloc(arg.length * 1, 1) >>> 0;
    getUint8ArrayMemory0().set(arg, ptr / 1);
    WASM_VECTOR_LEN = arg.length;
    return ptr;
}

function passStringToWasm0(arg, malloc, realloc) {
    if (realloc === undefined) {
        const buf = cachedTextEncoder.encode(arg);
        const ptr = malloc(buf.length, 1) >>> 0;
        getUint8ArrayMemory0().subarray(ptr, ptr + buf.length).set(buf);
        WASM_VECTOR_LEN = buf.length;
        return ptr;
    }

    let len = arg.length;
    let ptr = malloc(len, 1) >>> 0;

    const mem = getUint8ArrayMemory0();

    let offset = 0;

    for (; offset < len; offset++) {
        const code = arg.charCodeAt(offset);
        if (code > 0x7F) break;
        mem[ptr + offset] = code;
    }
    if (offset !== len) {
        if (offset !== 0) {
            arg = arg.slice(offset);
        }
        ptr = realloc(ptr, len, len = offset + arg.length * 3, 1) >>> 0;
        const view = getUint8ArrayMemory0().subarray(ptr + offset, ptr + len);
        const ret = cachedTextEncoder.encodeInto(arg, view);

        offset += ret.written;
        ptr = realloc(ptr, len, offset, 1) >>> 0;
    }

    WASM_VECTOR_LEN = offset;
    return ptr;
}

function takeFromExternrefTable0(idx) {
    const value = wasm.__wbindgen_externrefs.get(idx);
    wasm.__externref_table_dealloc_command_export(idx);
    return value;
}

let cachedTextDecoder = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });
cachedTextDecoder.decode();
const MAX_SAFARI_DECODE_BYTES = 2146435072;
let numBytesDecoded = 0;
function decodeText(ptr, len) {
    numBytesDecoded += len;
    if (numBytesDecoded >= MAX_SAFARI_DECODE_BYTES) {
        cachedTextDecoder = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });
        cachedTextDecoder.decode();
        numBytesDecoded = len;
    }
    return cachedTextDecoder.decode(getUint8ArrayMemory0().subarray(ptr, ptr + len));
}

const cachedTextEncoder = new TextEncoder();

if (!('encodeInto' in cachedTextEncoder)) {
    cachedTextEncoder.encodeInto = function (arg, view) {
        const buf = cachedTextEncoder.encode(arg);
        view.set(buf);
        return {
            read: arg.length,
            written: buf.length
        };
    };
}

let WASM_VECTOR_LEN = 0;

let wasmModule, wasmInstance, wasm;
function __wbg_finalize_init(instance, module) {
    wasmInstance = instance;
    wasm = instance.exports;
    wasmModule = module;
    cachedDataViewMemory0 = null;
    cachedUint8ArrayMemory0 = null;
    wasm.__wbindgen_start();
    return wasm;
}

async function __wbg_load(module, imports) {
    if (typeof Response === 'function' && module instanceof Response) {
        if (typeof WebAssembly.instantiateStreaming === 'function') {
            try {
                return await WebAssembly.instantiateStreaming(module, imports);
            } catch (e) {
                const validResponse = module.ok && expectedResponseType(module.type);

                if (validResponse && module.headers.get('Content-Type') !== 'application/wasm') {
                    console.warn("`WebAssembly.instantiateStreaming` failed because your server does not serve Wasm with `application/wasm` MIME type. Falling back to `WebAssembly.instantiate` which is slower. Original error:\n", e);

                } else { throw e; }
            }
        }

        const bytes = await module.arrayBuffer();
        return await WebAssembly.instantiate(bytes, imports);
    } else {
        const instance = await WebAssembly.instantiate(module, imports);

        if (instance instanceof WebAssembly.Instance) {
            return { instance, module };
        } else {
            return instance;
        }
    }

    function expectedResponseType(type) {
        switch (type) {
            case 'basic': case 'cors': case 'default': return true;
        }
        return false;
    }
}

function initSync(module) {
    if (wasm !== undefined) return wasm;


    if (module !== undefined) {
        if (Object.getPrototypeOf(module) === Object.prototype) {
            ({module} = module)
        } else {
            console.warn('using deprecated parameters for `initSync()`; pass a single object instead')
        }
    }

    const imports = __wbg_get_imports();
    if (!(module instanceof WebAssembly.Module)) {
        module = new WebAssembly.Module(module);
    }
    const instance = new WebAssembly.Instance(module, imports);
    return __wbg_finalize_init(instance, module);
}

async function __wbg_init(module_or_path) {
    if (wasm !== undefined) return wasm;


    if (module_or_path !== undefined) {
        if (Object.getPrototypeOf(module_or_path) === Object.prototype) {
            ({module_or_path} = module_or_path)
        } else {
            console.warn('using deprecated parameters for the initialization function; pass a single object instead')
        }
    }

    if (module_or_path === undefined) {
        module_or_path = __nccwpck_require__.ab + "yara_x_js_bg.wasm";
    }
    const imports = __wbg_get_imports();

    if (typeof module_or_path === 'string' || (typeof Request === 'function' && module_or_path instanceof Request) || (typeof URL === 'function' && module_or_path instanceof URL)) {
        module_or_path = fetch(module_or_path);
    }

    const { instance, module } = await __wbg_load(await module_or_path, imports);

    return __wbg_finalize_init(instance, module);
}



;// CONCATENATED MODULE: ./build/src/engine/descriptors.js
/**
 * Finds the Protocol Buffers descriptors inside the compiler's wasm, and walks their wire format. YARA-X embeds
 * each module's `FileDescriptorProto` as it was serialized, fields in ascending order, so that one ends where a
 * tag would go backwards.
 *
 * Format: https://protobuf.dev/programming-guides/encoding/; field numbers from `google/protobuf/descriptor.proto`.
 */
const SUFFIX = ".proto";
const LONGEST_NAME = 0x7f;
const NAME_TAG = 0x0a;
/** Every descriptor in `bytes`, in order of place. */
function findDescriptors(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const places = [];
    let at = 0;
    for (;;) {
        const found = buffer.indexOf(SUFFIX, at, "latin1");
        if (found < 0)
            return places;
        at = found + SUFFIX.length;
        const start = nameStart(buffer, at);
        if (start === null)
            continue;
        const end = descriptorEnd(buffer, start);
        // A dependency inside a descriptor looks like the beginning of one, but nothing follows that makes it one.
        const name = buffer.toString("latin1", start + 2, at);
        if (end <= at)
            continue;
        places.push({ name, start, end });
        at = end;
    }
}
/** Where a tag 1 with exactly the length up to `end` stands before it. */
function nameStart(buffer, end) {
    for (let length = SUFFIX.length + 1; length <= LONGEST_NAME; length++) {
        const start = end - length - 2;
        if (start < 0)
            return null;
        if (buffer[start] === NAME_TAG && buffer[start + 1] === length)
            return start;
        const first = buffer[end - length];
        if (first < 0x21 || first > 0x7e)
            return null;
    }
    return null;
}
/** Fields of `FileDescriptorProto` that are no varint: strings and messages. */
const LENGTH_DELIMITED = new Set([1, 2, 3, 4, 5, 6, 7, 8, 9, 12]);
const VARINT = new Set([10, 11, 14]);
const SYNTAX = 12;
function descriptorEnd(buffer, start) {
    let at = start;
    let last = 0;
    while (at < buffer.length) {
        const field = readField(buffer, at, buffer.length);
        if (!field || field.number < last || (field.number === 1 && last === 1))
            break;
        if (!(field.wireType === 2 ? LENGTH_DELIMITED : VARINT).has(field.number))
            break;
        last = field.number;
        at = field.end;
        // Only `edition` may follow the syntax, and only where it says "editions".
        if (field.number === SYNTAX && buffer.toString("latin1", field.start, field.end) !== "editions")
            break;
    }
    return at;
}
/** The fields of the message in `[start, end)`; stops at what is no field. */
function* wireFields(bytes, start, end) {
    let at = start;
    while (at < end) {
        const field = readField(bytes, at, end);
        if (!field)
            return;
        yield field;
        at = field.end;
    }
}
function readField(bytes, at, limit) {
    const tag = readVarint(bytes, at, limit);
    if (!tag)
        return null;
    const number = Math.floor(tag.value / 8);
    const wireType = tag.value % 8;
    if (number === 0)
        return null;
    const sized = { number, wireType, tag: at, start: tag.end };
    switch (wireType) {
        case 0: {
            const value = readVarint(bytes, tag.end, limit);
            return value && { ...sized, end: value.end };
        }
        case 1:
            return tag.end + 8 <= limit ? { ...sized, end: tag.end + 8 } : null;
        case 2: {
            const length = readVarint(bytes, tag.end, limit);
            if (!length || length.end + length.value > limit)
                return null;
            return { ...sized, start: length.end, end: length.end + length.value };
        }
        case 5:
            return tag.end + 4 <= limit ? { ...sized, end: tag.end + 4 } : null;
        default:
            return null;
    }
}
function readVarint(bytes, at, limit) {
    let value = 0;
    let scale = 1;
    for (let i = at; i < limit && i < at + 10; i++) {
        const byte = bytes[i];
        value += (byte & 0x7f) * scale;
        if (byte < 0x80)
            return { value, end: i + 1 };
        scale *= 0x80;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/engine/unlock.js

/** The descriptors are not laid out as expected: a release that this code does not know. */
class UnexpectedDescriptorsError extends Error {
    name = "UnexpectedDescriptorsError";
}
const ACCEPT_TAG = 0x1a;
const REJECT_TAG = 0x22;
/** Field numbers in `descriptor.proto` and `yara.proto`. */
const FILE_MESSAGE = 4;
const MESSAGE_FIELD = 2;
const MESSAGE_NESTED = 3;
const FIELD_OPTIONS = 8;
const YARA_FIELD_OPTIONS = 51504;
const ACL = 3;
const ACCEPT_IF = 3;
const REJECT_IF = 4;
/**
 * A copy of the compiler in which the fields are open that it would open with these features on: the rule's
 * entity (`file`, `url`, `domain`, `ip_address`), and `gti` or `retrohunt` where they apply.
 *
 * @throws UnexpectedDescriptorsError where no access list is found, or a tag is not the byte it should be
 */
function unlockCompiler(bytes, features) {
    const copy = new Uint8Array(bytes);
    return { bytes: copy, ...unlockMemory(copy, features) };
}
/**
 * The same in the memory of a compiler that was instantiated and has compiled nothing yet: it reads its descriptors
 * when it is first used. So one module serves every set of features.
 *
 * @throws UnexpectedDescriptorsError as {@link unlockCompiler} does; then nothing was changed
 */
function unlockMemory(bytes, features) {
    const changes = [];
    let acceptTags = 0;
    const replaceTags = (names, from, to) => {
        for (const { tag } of names) {
            if (bytes[tag] !== from)
                throw new UnexpectedDescriptorsError(`no tag ${from} at offset ${tag}`);
            changes.push({ tag, to });
        }
    };
    for (const entry of accessEntries(bytes)) {
        acceptTags += entry.accept.length;
        if (entry.accept.some(({ name }) => features.has(name)))
            replaceTags(entry.accept, ACCEPT_TAG, REJECT_TAG);
        if (entry.reject.some(({ name }) => features.has(name)))
            replaceTags(entry.reject, REJECT_TAG, ACCEPT_TAG);
    }
    if (acceptTags === 0)
        throw new UnexpectedDescriptorsError("no access list in the vt descriptors");
    for (const { tag, to } of changes)
        bytes[tag] = to;
    return { changed: changes.length, acceptTags };
}
function* accessEntries(bytes) {
    for (const { name, start, end } of findDescriptors(bytes)) {
        if (!name.startsWith("vt/"))
            continue;
        for (const message of withNumber(bytes, { start, end }, FILE_MESSAGE))
            yield* entriesOfMessage(bytes, message);
    }
}
function* entriesOfMessage(bytes, message) {
    for (const part of wireFields(bytes, message.start, message.end)) {
        if (part.number === MESSAGE_NESTED)
            yield* entriesOfMessage(bytes, part);
        if (part.number !== MESSAGE_FIELD)
            continue;
        for (const options of withNumber(bytes, part, FIELD_OPTIONS)) {
            for (const extension of withNumber(bytes, options, YARA_FIELD_OPTIONS)) {
                for (const entry of withNumber(bytes, extension, ACL)) {
                    yield { accept: namesOf(bytes, entry, ACCEPT_IF), reject: namesOf(bytes, entry, REJECT_IF) };
                }
            }
        }
    }
}
function namesOf(bytes, entry, number) {
    return withNumber(bytes, entry, number).map(({ tag, start, end }) => ({
        tag,
        name: Buffer.from(bytes.subarray(start, end)).toString("utf8"),
    }));
}
function withNumber(bytes, within, number) {
    return [...wireFields(bytes, within.start, within.end)].filter((field) => field.number === number);
}

;// CONCATENATED MODULE: ./build/src/engine/web_assembly.js
/** What this program uses of WebAssembly: its types belong to the browser's library, which is not loaded. */
const webAssembly = globalThis.WebAssembly;

;// CONCATENATED MODULE: ./build/src/engine/worker_protocol.js
/** Takes a job for oneself; false where the other side has it. */
function claim(claims, { slot, id }) {
    return Atomics.compareExchange(claims, slot, id, 0) === id;
}

;// CONCATENATED MODULE: ./build/src/engine/worker.js





/**
 * Runs the official compiler, and nothing else: hostile text can kill its instance, and the thread with it.
 * Sources are only read, not built: all errors and warnings are known by then, and building leaks.
 */
let memory;
let locked;
let claims;
external_node_worker_threads_namespaceObject.parentPort?.on("message", (message) => {
    if ("module" in message) {
        memory = new Uint8Array(initSync({ module: message.module }).memory.buffer);
        claims = message.claims;
    }
    else if (claim(claims, message)) {
        if (locked === undefined)
            locked = lockedAfter(message.features);
        external_node_worker_threads_namespaceObject.parentPort?.postMessage(answer(message, locked));
    }
});
/**
 * Opens the fields of some features; returns why they stayed closed. Where the descriptors are not as expected the
 * compiler is used as it is: huntlint works without what it knows of the vt module.
 */
function lockedAfter(features) {
    try {
        unlockMemory(memory, new Set(features));
        return null;
    }
    catch (error) {
        if (!(error instanceof UnexpectedDescriptorsError))
            throw error;
        return error.message;
    }
    finally {
        // Once the compiler takes more memory, this is no view of it any more.
        memory = undefined;
    }
}
/** A compiler takes a millisecond to set up, a quarter of what it needs for a usual file. */
let shared = null;
const MAX_SHARED_LENGTH = 1 << 19;
/** Each file in a namespace of its own, where nothing of the others is seen: no rule, no import. */
function compilerFor({ id, text, globals }) {
    const key = JSON.stringify(globals);
    if (shared !== null && (shared.globals !== key || shared.length > MAX_SHARED_LENGTH))
        freeCompiler();
    if (shared === null) {
        const compiler = new Compiler();
        for (const [name, value] of Object.entries(globals))
            compiler.defineGlobal(name, value);
        shared = { compiler, globals: key, length: 0 };
    }
    shared.compiler.newNamespace(String(id));
    shared.length += text.length;
    return shared.compiler;
}
function freeCompiler() {
    shared?.compiler.free();
    shared = null;
}
function answer(job, locked) {
    const { id, text } = job;
    try {
        const compiler = compilerFor(job);
        const failure = addSource(compiler, text);
        const messages = [...compiler.errors, ...compiler.warnings];
        if (failure !== null || messages.length > 0)
            freeCompiler();
        // It throws its first error, which is then among `errors`; anything else means that the instance is broken.
        if (failure !== null && messages.length === 0)
            return { id, crashed: failure };
        return { id, messages, locked };
    }
    catch (error) {
        return { id, crashed: String(error) };
    }
}
/** Null, or what it threw. @throws RangeError, WebAssembly.RuntimeError where the instance died */
function addSource(compiler, text) {
    try {
        compiler.addSource(text);
        return null;
    }
    catch (error) {
        if (error instanceof RangeError || error instanceof webAssembly.RuntimeError)
            throw error;
        return String(error);
    }
}

