import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  ours
} from "./chunk-WZ2XQH4Z.js";
import {
  page,
  units
} from "./chunk-3ZCKNYZ7.js";
import "./chunk-3P4SDUTC.js";
import "./chunk-M2D2WJZT.js";
import {
  findingCounts
} from "./chunk-TBO67NYP.js";
import "./chunk-BY2ZVXYW.js";
import "./chunk-5I2WROM7.js";
import {
  capped,
  htmlComment,
  markdown
} from "./chunk-HVSG7EWF.js";
import "./chunk-E53BV5WV.js";
import "./chunk-BTNGEZAG.js";

// src/report/comment.ts
var LIMIT = 6e4;
var MOST_SEEN = 500;
var TAG = 50;
var commentMarker = (tag) => `<!-- iam-lint:comment ${htmlComment(tag)} -->
`;
function earlierIn(body, { findings, suppressed, fixed }) {
  const [, list = ""] = /^<!-- iam-lint:seen ([\da-f ]*) -->$/m.exec(body) ?? [];
  const seen = list.split(" ").filter(Boolean);
  const known = new Set([...findings, ...suppressed, ...fixed].map(({ fingerprint }) => fingerprint));
  return { seen, gone: seen.filter((fingerprint) => !known.has(fingerprint)).length };
}
var isClean = ({ findings }) => findings.every(({ status }) => status === "existing");
function comment(report, { tag, baseUrl, limit = LIMIT, earlier = { seen: [], gone: 0 } }) {
  const listed = report.findings.filter(isFresh).map(({ fingerprint }) => fingerprint);
  const seen = [.../* @__PURE__ */ new Set([...listed, ...earlier.seen])].slice(0, MOST_SEEN);
  const marks = `${commentMarker(tag)}<!-- iam-lint:seen ${seen.join(" ")} -->
`;
  const name = tag === "" ? "iam-lint" : `iam-lint \\(${markdown(capped(tag, TAG))}\\)`;
  const title = `${name}: ${headline(report, report.fixed.length + earlier.gone)}`;
  const [open, close] = isClean(report) ? [`<details><summary>${title}</summary>

`, "\n</details>\n"] : [`## ${title}

`, ""];
  const room = { limit: limit - units(marks + open + close), measure: units };
  return marks + open + page(report, baseUrl, room) + close;
}
function headline(report, fixed) {
  if (fixed === 0) return findingCounts(report);
  const left = report.findings.filter(isFresh).length;
  return `${fixed.toString()} fixed, ${left === 0 ? "none" : left.toString()} left`;
}
var isFresh = ({ status }) => status !== "existing";

// src/run/speak/comment.ts
async function keepComment(thread, report, whole) {
  const found = await commentsOf(thread);
  if ("failed" in found) return found.failed;
  const [first, ...doubles] = found.data;
  if (!first && isClean(report)) return void 0;
  const { tag, baseUrl } = thread;
  const body = comment(report, {
    tag,
    ...baseUrl === void 0 ? {} : { baseUrl },
    ...first ? { earlier: earlierIn(first.body ?? "", whole) } : {}
  });
  if (!first) return create(thread, body);
  return (first.body === body ? void 0 : await update(thread, first, body)) ?? await remove(thread, doubles);
}
async function commentsOf({ api, pull, tag }) {
  const listed = await api.list("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", { issue_number: pull });
  if ("failed" in listed) return listed;
  const marked = listed.data.filter(({ body }) => body?.replaceAll("\r\n", "\n").startsWith(commentMarker(tag)));
  return { data: (await ours(api, marked)).toSorted((a, b) => Number(a.id) - Number(b.id)) };
}
async function create(thread, body) {
  const { api, pull } = thread;
  const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
  const made = await api.request(route, { issue_number: pull, body });
  if ("failed" in made) return made.failed;
  const again = await commentsOf(thread);
  if ("failed" in again) return void 0;
  const [oldest] = again.data;
  if (!oldest || oldest.id >= made.data.id) return void 0;
  return await update(thread, oldest, body) ?? await remove(thread, [made.data]);
}
async function update({ api }, { id }, body) {
  const route = "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}";
  return failureOf(await api.request(route, { comment_id: Number(id), body }));
}
async function remove({ api }, doubles) {
  for (const { id } of doubles) {
    const route = "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}";
    const gone = await api.request(route, { comment_id: Number(id) });
    if ("failed" in gone && gone.status !== 404) return gone.failed;
  }
  return void 0;
}
var failureOf = (answer) => "failed" in answer ? answer.failed : void 0;
export {
  keepComment
};
