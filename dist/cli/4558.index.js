export const id = 4558;
export const ids = [4558];
export const modules = {

/***/ 4558:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unifiedDiff: () => (/* binding */ unifiedDiff)
/* harmony export */ });
const CONTEXT = 3;
/** Beyond this many edits between two texts the middle is taken as replaced whole: a diff, if a coarse one. */
const MAX_EDITS = 2000;
/** A patch from one text to another as `git apply` and `patch` read it; empty where they are equal. */
function unifiedDiff(path, before, after) {
    if (before === after)
        return "";
    const steps = diffLines(linesOf(before), linesOf(after));
    const name = /[\s"\\]|[^\x20-\x7e]/.test(path) ? quoted : (text) => text;
    return `--- ${name(`a/${path}`)}\n+++ ${name(`b/${path}`)}\n${hunks(steps).join("")}`;
}
/** As git quotes names (git-config(1), core.quotePath): bytes that are no plain ASCII as octal numbers. */
function quoted(name) {
    const bytes = [...new TextEncoder().encode(name)];
    const text = bytes.map((byte) => {
        if (byte === 0x22 || byte === 0x5c)
            return `\\${String.fromCharCode(byte)}`;
        return byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, "0")}`;
    });
    return `"${text.join("")}"`;
}
/** Lines with their ends, so that a change of line ends is one too. */
function linesOf(text) {
    return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function hunks(steps) {
    const written = [];
    let before = 0;
    let after = 0;
    for (let i = 0; i < steps.length;) {
        if (steps[i]?.kind === " ") {
            before++;
            after++;
            i++;
            continue;
        }
        const start = Math.max(0, i - CONTEXT);
        let end = i;
        for (let quiet = 0, at = i; at < steps.length && quiet <= 2 * CONTEXT; at++) {
            if (steps[at]?.kind === " ")
                quiet++;
            else {
                quiet = 0;
                end = at + 1;
            }
        }
        const stop = Math.min(steps.length, end + CONTEXT);
        const hunk = steps.slice(start, stop);
        const oldCount = hunk.filter(({ kind }) => kind !== "+").length;
        const newCount = hunk.filter(({ kind }) => kind !== "-").length;
        const oldStart = before - (i - start);
        const newStart = after - (i - start);
        const head = `@@ -${range(oldStart, oldCount)} +${range(newStart, newCount)} @@\n`;
        written.push(head + hunk.map(shown).join(""));
        for (const { kind } of steps.slice(i, stop)) {
            if (kind !== "+")
                before++;
            if (kind !== "-")
                after++;
        }
        i = stop;
    }
    return written;
}
function range(start, count) {
    if (count === 0)
        return `${start},0`;
    return count === 1 ? String(start + 1) : `${start + 1},${count}`;
}
function shown({ kind, line }) {
    return line.endsWith("\n") ? kind + line : `${kind}${line}\n\\ No newline at end of file\n`;
}
/** Myers' O(ND) difference (Algorithmica 1, 1986), equal ends set aside first. */
function diffLines(before, after) {
    let head = 0;
    while (head < before.length && head < after.length && before[head] === after[head])
        head++;
    let tail = 0;
    while (tail < before.length - head &&
        tail < after.length - head &&
        before[before.length - 1 - tail] === after[after.length - 1 - tail]) {
        tail++;
    }
    const middle = shortest(before.slice(head, before.length - tail), after.slice(head, after.length - tail));
    const same = (line) => ({ kind: " ", line });
    return [...before.slice(0, head).map(same), ...middle, ...before.slice(before.length - tail).map(same)];
}
function shortest(a, b) {
    const replaced = [
        ...a.map((line) => ({ kind: "-", line })),
        ...b.map((line) => ({ kind: "+", line })),
    ];
    const max = Math.min(a.length + b.length, MAX_EDITS);
    const furthest = new Map([[1, 0]]);
    const trace = [];
    for (let edits = 0; edits <= max; edits++) {
        trace.push(new Map(furthest));
        for (let k = -edits; k <= edits; k += 2) {
            const down = k === -edits || (k !== edits && at(furthest, k - 1) < at(furthest, k + 1));
            let x = down ? at(furthest, k + 1) : at(furthest, k - 1) + 1;
            while (x < a.length && x - k < b.length && a[x] === b[x - k])
                x++;
            furthest.set(k, x);
            if (x >= a.length && x - k >= b.length)
                return walkBack(trace, a, b);
        }
    }
    return replaced;
}
function walkBack(trace, a, b) {
    const steps = [];
    let x = a.length;
    let y = b.length;
    for (let edits = trace.length - 1; edits >= 0; edits--) {
        const furthest = trace[edits];
        const k = x - y;
        const down = k === -edits || (k !== edits && at(furthest, k - 1) < at(furthest, k + 1));
        const fromK = down ? k + 1 : k - 1;
        const fromX = edits === 0 ? 0 : at(furthest, fromK);
        const fromY = edits === 0 ? 0 : fromX - fromK;
        while (x > fromX && y > fromY) {
            steps.push({ kind: " ", line: a[x - 1] });
            x--;
            y--;
        }
        if (edits === 0)
            break;
        if (down)
            steps.push({ kind: "+", line: b[y - 1] });
        else
            steps.push({ kind: "-", line: a[x - 1] });
        x = fromX;
        y = fromY;
    }
    return steps.reverse();
}
function at(furthest, k) {
    return furthest.get(k) ?? -1;
}


/***/ })

};
