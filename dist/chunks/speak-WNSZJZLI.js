import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import "./chunk-BTNGEZAG.js";

// src/run/speak.ts
async function speakTo({ api, pull, head, baseUrl, linesAtHead, end }, { comment, tag, review, checkRun }, report, whole) {
  const silent = [];
  const attempt = async (channel, speak) => {
    const why = await speak();
    if (why !== void 0) silent.push({ channel, why });
  };
  if (pull !== void 0 && comment) {
    const { keepComment } = await import("./comment-KNGSJ7XK.js");
    await attempt("the comment", () => keepComment({ api, pull, tag, baseUrl }, report, whole));
  }
  if (pull !== void 0 && review) {
    const { postReview } = await import("./review-I2XZ64TL.js");
    await attempt("the review", () => postReview({ api, pull, tag }, head, report, linesAtHead));
  }
  if (checkRun) {
    const { postCheckRun } = await import("./check-run-4ZPONEZN.js");
    await attempt("the check run", () => postCheckRun({ api, head, tag, baseUrl, end }, report));
  }
  return silent;
}
export {
  speakTo
};
