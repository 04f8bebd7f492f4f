// src/value/value.ts
var hole = (domain, origin) => ({ domain, origin });
var unknown = (at, because, what) => ({
  kind: "unknown",
  hole: what,
  because,
  at
});
var absent = (at) => ({ kind: "absent", at });
var failed = (at, because) => ({ kind: "failed", because, at });

export {
  hole,
  unknown,
  absent,
  failed
};
