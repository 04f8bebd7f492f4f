import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import "./chunk-BTNGEZAG.js";

// src/host/github.ts
import { setTimeout as sleep } from "node:timers/promises";
var PATIENCE = 9e4;
var UNTOLD = 6e4;
var TRIES = 4;
var TIMEOUT = 3e4;
var PER_PAGE = 100;
function gitHub({ token, repository, url, patience = PATIENCE }) {
  let connected;
  const [owner = "", repo = ""] = repository.split("/");
  const until = { waited: 0, patience };
  const answerTo = async (route, asked) => {
    if (token === "") return { failed: "there is no token to ask GitHub with" };
    connected ??= connect(token, url);
    return persistently(await connected, route, asked, until);
  };
  const request = async (route, asked) => {
    const answer = await answerTo(route, { ...asked, owner, repo });
    return answer;
  };
  const login = async () => {
    const answer = await answerTo("GET /user", {});
    return "failed" in answer ? void 0 : answer.data.login;
  };
  const list = async (route, asked, most = 3e3) => {
    const data = [];
    for (let page = 1; data.length < most; page++) {
      const answer = await request(route, { ...asked, per_page: PER_PAGE, page });
      if ("failed" in answer) return answer;
      const items = answer.data;
      data.push(...items);
      if (items.length < PER_PAGE) break;
    }
    return { data };
  };
  return { request, list, login };
}
async function connect(token, baseUrl) {
  const { getOctokit } = await import("./github-MA2XDQTI.js");
  const silent = () => void 0;
  const log = { debug: silent, info: silent, warn: silent, error: silent };
  const { request } = getOctokit(token, { baseUrl, userAgent: "iam-lint", log });
  return (route, asked) => request(route, { ...asked, request: { signal: AbortSignal.timeout(TIMEOUT) } });
}
async function persistently(ask, route, asked, budget) {
  for (let tried = 1; ; tried++) {
    try {
      return await ask(route, asked);
    } catch (error) {
      const trouble = troubleOf(error);
      const wait = tried < TRIES ? waitFor(route, trouble, tried) : void 0;
      if (wait === void 0 || budget.waited + wait > budget.patience) return failure(route, trouble);
      budget.waited += wait;
      await sleep(wait);
    }
  }
}
function troubleOf(error) {
  const { message, status, response } = typeof error === "object" && error !== null ? error : {};
  return {
    status: response && typeof status === "number" ? status : void 0,
    message: typeof message === "string" ? message : "no answer",
    headers: response?.headers ?? {}
  };
}
var isLimit = ({ status, message, headers }) => status === 429 || status === 403 && (headers["retry-after"] !== void 0 || headers["x-ratelimit-remaining"] === "0" || /rate limit/i.test(message));
function waitFor(route, trouble, tried) {
  if (isLimit(trouble)) return limitWait(trouble.headers);
  const isPassing = trouble.status === void 0 || trouble.status >= 500;
  return isPassing && !route.startsWith("POST ") ? 500 * 2 ** (tried - 1) : void 0;
}
function limitWait(headers) {
  const after = Number(headers["retry-after"] ?? Number.NaN);
  if (Number.isFinite(after)) return Math.max(after, 0) * 1e3;
  const reset = Number(headers["x-ratelimit-reset"] ?? Number.NaN);
  if (headers["x-ratelimit-remaining"] === "0" && Number.isFinite(reset)) return Math.max(reset * 1e3 - Date.now(), 0);
  return UNTOLD;
}
function failure(route, trouble) {
  const { status, message } = trouble;
  if (status === void 0) return { failed: `GitHub does not answer (${message})` };
  return { failed: sentence(route, trouble, status), status };
}
function sentence(route, trouble, status) {
  if (isLimit(trouble)) return "GitHub limits the rate of requests for now";
  if (status === 401) return "GitHub does not accept the token";
  if (status === 403)
    return `the token may not do this; the job needs the permission ${permission(route)}${forks(route)}`;
  if (status === 404) return `GitHub finds nothing, or the token may not see it (the permission ${permission(route)})`;
  if (status >= 500) return `GitHub fails with status ${status.toString()}`;
  return `GitHub refuses with status ${status.toString()}: ${trouble.message}`;
}
var forks = (route) => permission(route).endsWith("write") ? ", which pull requests from forks and of Dependabot never have" : "";
function permission(route) {
  const level = route.startsWith("GET ") && !route.endsWith("/comments") ? "read" : "write";
  if (route.includes("/check-runs")) return `checks: ${level}`;
  return /\/(?:issues|pulls)\//.test(route) ? `pull-requests: ${level}` : `contents: ${level}`;
}
export {
  gitHub
};
