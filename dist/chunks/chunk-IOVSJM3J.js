import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);

// src/iam/duration.ts
function secondsOf(duration) {
  const [found, ...counts] = /^P(?=[\dT])(?:(\d{1,6})D)?(?:T(?=\d)(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})S)?)?$/.exec(duration) ?? [];
  if (found === void 0) return void 0;
  return [86400, 3600, 60, 1].reduce((sum, unit, at) => sum + unit * Number(counts[at] ?? 0), 0);
}
function secondsOfGo(duration) {
  const [found, ...counts] = /^(?=\d)(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s)?$/.exec(duration) ?? [];
  if (found === void 0) return void 0;
  return [3600, 60, 1].reduce((sum, unit, at) => sum + unit * Number(counts[at] ?? 0), 0);
}
function isoDuration(seconds) {
  const parts = [
    [Math.floor(seconds / 3600), "H"],
    [Math.floor(seconds % 3600 / 60), "M"],
    [seconds % 60, "S"]
  ];
  return `PT${parts.map(([count, unit]) => count === 0 ? "" : `${count.toString()}${unit}`).join("") || "0S"}`;
}
function durationText(seconds) {
  const units = [
    [3600, "hour"],
    [60, "minute"]
  ];
  const [length, name] = units.find(([unit]) => seconds % unit === 0) ?? [1, "second"];
  const count = seconds / length;
  return `${count.toString()} ${name}${count === 1 ? "" : "s"}`;
}

export {
  secondsOf,
  secondsOfGo,
  isoDuration,
  durationText
};
