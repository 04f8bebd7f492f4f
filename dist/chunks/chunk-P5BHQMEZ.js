// src/read/reader.ts
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
  nothing,
  together
};
