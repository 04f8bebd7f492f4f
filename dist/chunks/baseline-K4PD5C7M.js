import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  writeInside
} from "./chunk-YBOSLYEF.js";
import {
  ownRules
} from "./chunk-AI76S6BJ.js";
import {
  baselineName,
  inRoot
} from "./chunk-CF7G2DDG.js";
import "./chunk-VKIY2S3A.js";
import "./chunk-VBUKLAPW.js";
import "./chunk-ISXDP6QB.js";
import "./chunk-G6YECOFJ.js";
import "./chunk-S7LMZ7MW.js";
import "./chunk-IDVG7HMV.js";
import {
  inertJson
} from "./chunk-HVSG7EWF.js";
import {
  UsageError,
  byPlace,
  fingerprint
} from "./chunk-E53BV5WV.js";
import "./chunk-BTNGEZAG.js";

// src/diff/baseline.ts
var VERSION = 1;
function readBaseline(source) {
  let data;
  try {
    data = JSON.parse(source.text.replace(/^\uFEFF/, ""));
  } catch {
    return { trouble: "not JSON" };
  }
  if (!isRecord(data) || data["version"] !== VERSION)
    return { trouble: `not a baseline of version ${VERSION.toString()}` };
  const { findings } = data;
  if (!Array.isArray(findings) || !findings.every(isEntry))
    return { trouble: "not a list of findings with rule, file, resource, message and fingerprint" };
  return { source, findings };
}
var isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var isEntry = (value) => isRecord(value) && ["rule", "file", "message", "fingerprint"].every((key) => typeof value[key] === "string") && (value["resource"] === null || typeof value["resource"] === "string") && [void 0, true].includes(value["possible"]);
function baselineOf(findings) {
  const entries = findings.map(({ rule, at, resource, message, fingerprint: name, certainty }) => ({
    rule,
    file: at.file,
    resource,
    message,
    fingerprint: name,
    ...certainty === "possible" ? { possible: true } : {}
  }));
  const order = ({ file, rule, resource, fingerprint: name }) => [file, rule, resource ?? "", name].join("\0");
  return { version: VERSION, findings: entries.toSorted((a, b) => order(a) < order(b) ? -1 : 1) };
}
function sinceBaseline(baseline, report, { whole, help }) {
  const before = new Map(baseline.findings.map((entry) => [entry.fingerprint, entry]));
  const isOld = ({ fingerprint: name, certainty }) => {
    const entry = before.get(name);
    return entry !== void 0 && (entry.possible !== true || certainty === "possible");
  };
  const known = report.findings.map((found) => ({
    ...found,
    status: isOld(found) ? "existing" : found.status ?? "new"
  }));
  const still = new Set(report.findings.map((found) => found.fingerprint));
  const unread = new Set(report.notRead.map(({ file }) => file));
  const isStale = ({ fingerprint: name, file }) => !still.has(name) && !unread.has(file);
  const stale = whole && report.faults.length === 0 ? baseline.findings.filter(isStale) : [];
  return {
    ...report,
    findings: [...known, ...stale.map((entry) => staleFinding(baseline.source, entry, help))].toSorted(byPlace),
    sources: new Map([...report.sources, [baseline.source.path, baseline.source]]),
    baseline: baseline.source.path
  };
}
function staleFinding({ path, text }, entry, help) {
  const word = JSON.stringify(entry.fingerprint);
  const start = Math.max(text.indexOf(word), 0);
  const at = { file: path, start, end: start + word.length };
  return {
    rule: STALE,
    severity: "warning",
    message: `${entry.resource ?? entry.file} no longer breaks ${entry.rule} like this; take it out with --write-baseline`,
    at,
    resource: entry.resource,
    path: null,
    scope: at,
    sid: null,
    certainty: "certain",
    status: "new",
    fingerprint: fingerprint([STALE, path, entry.fingerprint]),
    related: [],
    help: help(STALE)
  };
}
var STALE = "stale-baseline";

// src/run/baseline.ts
async function heldAgainst(report, asking) {
  const { root, request, against, inForce, files, ...judging } = asking;
  const named = inForce.config.baseline;
  const held = { root, named, ...judging };
  if (request.writeBaseline === void 0) {
    const path2 = named ?? baselineName;
    const source = inForce.trustsBase ? against?.base : against?.head;
    const file = source ? opened(path2, await source.file(path2)) : files.open(path2);
    return readAgainst(report, { ...held, path: path2, open: () => file });
  }
  const path = request.writeBaseline === true ? named ?? baselineName : inRoot(request.cwd, root, request.writeBaseline);
  return report.faults.length > 0 ? report : writeAgainst(report, { ...held, path, open: files.open });
}
var opened = (path, file) => "failed" in file ? { path, refused: file.failed } : file;
function readAgainst(report, { open, path, named, ...judging }) {
  const file = open(path);
  if ("refused" in file) {
    if (named === void 0 && file.refused === "no such file") return report;
    throw new UsageError(`cannot read the baseline ${path}: ${file.refused}`);
  }
  const read = readBaseline(file);
  if ("trouble" in read) throw new UsageError(`cannot read the baseline ${path}: ${read.trouble}`);
  return sinceBaseline(read, report, judging);
}
function writeAgainst(report, { root, path, ...judging }) {
  const own = new Set(ownRules.map(({ id }) => id));
  const text = `${inertJson(baselineOf(report.findings.filter(({ rule }) => !own.has(rule))))}
`;
  const failed = writeInside(root, path, text);
  if (failed !== void 0) throw new UsageError(`cannot write the baseline ${path}: ${failed}`);
  const read = readBaseline({ path, text });
  return "trouble" in read ? report : sinceBaseline(read, report, judging);
}
export {
  heldAgainst,
  readAgainst,
  writeAgainst
};
