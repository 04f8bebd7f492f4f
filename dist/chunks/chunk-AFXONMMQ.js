// src/iam/duration.ts
function secondsOf(duration) {
  const [found, ...counts] = /^P(?=[\dT])(?:(\d{1,6})D)?(?:T(?=\d)(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})S)?)?$/.exec(duration) ?? [];
  if (found === void 0) return void 0;
  return [86400, 3600, 60, 1].reduce((sum, unit, at) => sum + unit * Number(counts[at] ?? 0), 0);
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
  durationText
};
