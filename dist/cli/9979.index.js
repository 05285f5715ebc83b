export const id = 9979;
export const ids = [9979,4891];
export const modules = {

/***/ 9979:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   conclude: () => (/* binding */ conclude)
/* harmony export */ });
/* harmony import */ var _run_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4891);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1232);


/**
 * Says on standard error what went wrong in a run, or else what it fails for and the report does not show; gives its
 * exit code.
 */
function conclude(shell, shown, problems, limits) {
    for (const problem of problems)
        shell.note(`huntlint: ${problem}`);
    if (problems.length > 0)
        return _shell_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.failed;
    for (const remark of (0,_run_limits_js__WEBPACK_IMPORTED_MODULE_0__.failureRemarks)(shown, limits))
        shell.note(`huntlint: ${remark}`);
    return (0,_run_limits_js__WEBPACK_IMPORTED_MODULE_0__.fails)(shown, limits.failOn, limits.maxWarnings) ? _shell_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.findings : _shell_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.fine;
}


/***/ }),

/***/ 4891:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fails: () => (/* binding */ fails),
/* harmony export */   failureRemarks: () => (/* binding */ failureRemarks),
/* harmony export */   onlySevere: () => (/* binding */ onlySevere)
/* harmony export */ });
/* harmony import */ var _report_counted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8142);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8579);


/** Whether a report goes beyond its limits, with what is shown of it and what is not. */
function fails(report, failOn, maxWarnings) {
    const counts = countsOf(report);
    return (maxWarnings !== null && counts.warnings > maxWarnings) || hasSevere(counts, failOn);
}
/** One line for each thing that a report fails for and does not show. */
function failureRemarks(report, { failOn, maxWarnings }) {
    const { summary, hidden } = report;
    const { warnings } = countsOf(report);
    const remarks = [];
    if (maxWarnings !== null && warnings > maxWarnings) {
        remarks.push(`${(0,_report_counted_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(warnings, "warning")}, at most ${maxWarnings} allowed`);
    }
    if (hidden !== undefined && hasSevere(hidden, failOn) && !hasSevere(summary, failOn)) {
        remarks.push(`not shown, and failing the run at severity ${failOn}: ${(0,_report_counted_js__WEBPACK_IMPORTED_MODULE_0__/* .countedBySeverity */ .$)(hidden)}`);
    }
    return remarks;
}
/** The findings at or above a severity, and their counts; what is hidden is counted too. */
function onlySevere(report, severity) {
    const isShown = (finding) => RANK[finding.severity] >= RANK[severity];
    const shown = (0,_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .reportOf */ .E)(report.files.map((file) => ({ ...file, findings: file.findings.filter(isShown) })));
    const all = countsOf(report);
    const hidden = (kind) => all[kind] - shown.summary[kind];
    const counts = { errors: hidden("errors"), warnings: hidden("warnings"), notes: hidden("notes") };
    return { ...report, ...shown, hidden: counts };
}
const RANK = { note: 0, warning: 1, error: 2 };
function countsOf({ summary, hidden = { errors: 0, warnings: 0, notes: 0 } }) {
    return {
        errors: summary.errors + hidden.errors,
        warnings: summary.warnings + hidden.warnings,
        notes: summary.notes + hidden.notes,
    };
}
function hasSevere({ errors, warnings, notes }, failOn) {
    switch (failOn) {
        case "never":
            return false;
        case "error":
            return errors > 0;
        case "warning":
            return errors + warnings > 0;
        case "note":
            return errors + warnings + notes > 0;
    }
}


/***/ }),

/***/ 8579:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ reportOf)
/* harmony export */ });
/* unused harmony export summarise */
/** Counts what a report holds. */
function summarise(files) {
    const summary = {
        files: files.length,
        rules: 0,
        errors: 0,
        warnings: 0,
        notes: 0,
        withQuery: 0,
        judged: 0,
        partly: 0,
        unknown: 0,
    };
    for (const { rules, findings, queries } of files) {
        summary.rules += rules.length;
        for (const { severity } of findings)
            summary[`${severity}s`]++;
        for (const kept of byRule(queries).values()) {
            summary.withQuery++;
            summary[coverage(kept)]++;
        }
    }
    return summary;
}
/** How far the queries of one rule were judged. */
function coverage(queries) {
    const isJudged = ({ relation }) => relation !== null && relation !== "unknown";
    if (queries.every((query) => isJudged(query) && query.complete))
        return "judged";
    return queries.some(isJudged) ? "partly" : "unknown";
}
/** A report of these files. */
function reportOf(files) {
    return { summary: summarise(files), files };
}
function byRule(queries) {
    const groups = new Map();
    for (const query of queries) {
        const group = groups.get(query.yaraRule);
        if (group)
            group.push(query);
        else
            groups.set(query.yaraRule, [query]);
    }
    return groups;
}


/***/ })

};
