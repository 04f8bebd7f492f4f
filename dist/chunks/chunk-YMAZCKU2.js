// src/read/reader.ts
var partNotRead = ({ file, start, end }, reason, resource = null) => ({
  at: { file, start, end },
  resource,
  reason,
  policy: false
});
var wholeFile = ({ path }) => ({ file: path, start: 0, end: 0 });
var nothing = {
  model: { policies: [], roles: [], users: [], permissionSets: [], attachments: [] },
  unreadable: [],
  ignores: []
};
var together = (readings) => ({
  model: {
    policies: readings.flatMap(({ model }) => model.policies),
    roles: readings.flatMap(({ model }) => model.roles),
    users: readings.flatMap(({ model }) => model.users),
    permissionSets: readings.flatMap(({ model }) => model.permissionSets),
    attachments: readings.flatMap(({ model }) => model.attachments),
    ineffective: readings.flatMap(({ model }) => model.ineffective ?? [])
  },
  unreadable: readings.flatMap(({ unreadable }) => unreadable),
  ignores: readings.flatMap(({ ignores }) => ignores)
});

export {
  partNotRead,
  wholeFile,
  nothing,
  together
};
