export const id = 5439;
export const ids = [5439];
export const modules = {

/***/ 5439:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   effectiveConfiguration: () => (/* binding */ effectiveConfiguration)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _lint_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2395);
/* harmony import */ var _cannot_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8738);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6785);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5200);





/** Everything that holds for a file, defaults and overrides merged, as a configuration would say it. */
async function effectiveConfiguration(file, options, surroundings) {
    const { cwd } = surroundings;
    if (file === "")
        throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_4__/* .CannotRun */ .z(_surroundings_js__WEBPACK_IMPORTED_MODULE_3__/* .EMPTY_PATH */ .I3);
    const configuration = await (0,_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .loadConfiguration */ .v)(options.config, surroundings, { entity: options.entity });
    const { preset, rules, entity, queryKeys, policy, steps } = configuration.forFile(file ?? ".", cwd);
    const settings = _lint_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .LINT_RULES */ .w.map(({ id, severity }) => {
        const active = rules.find(({ rule }) => rule.id === id);
        if (active === undefined)
            return [id, "off"];
        const level = active.severity ?? severity;
        return [id, Object.keys(active.options).length > 0 ? { severity: level, ...active.options } : level];
    });
    const value = {
        preset,
        ...(entity === null ? {} : { entity }),
        ...(file === null ? {} : { ignored: configuration.isIgnored(file, cwd) }),
        rules: Object.fromEntries(settings),
        query_keys: queryKeys,
        drift: {
            severity: policy.severity,
            scope: policy.scope,
            detections_are_scope: policy.detectionsAreScope,
            file_types_are_scope: policy.fileTypesAreScope,
            ignored_reasons: policy.ignoredReasons,
            several: policy.several,
            ...(steps === undefined ? {} : { steps }),
        },
        compiler: configuration.compiler,
        externals: configuration.externals,
        extra_fields: configuration.extraFields,
        services: { gti: true, retrohunt: false, ...configuration.services },
        suppressions: { reason_required: configuration.reasonRequired },
        max_file_size: configuration.maxFileSize,
        fail_on: configuration.failOn,
        ...(configuration.maxWarnings === null ? {} : { max_warnings: configuration.maxWarnings }),
    };
    const from = configuration.path === null ? "no configuration file: all defaults" : (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(configuration.path, cwd);
    return (format) => format === "json"
        ? `${JSON.stringify({ version: 1, from: configuration.path === null ? null : from, configuration: value }, null, 2)}\n`
        : `# ${from}\n${(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(value, { lineWidth: 100 })}`;
}


/***/ })

};
