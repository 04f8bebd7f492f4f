import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);

// src/run/speak/written.ts
async function ours(api, marked) {
  const login = marked.some((one) => !isBot(one)) ? await api.login() : void 0;
  return marked.filter((one) => isBot(one) || login !== void 0 && one.user?.login === login);
}
var isBot = ({ user }) => user?.type === "Bot";

export {
  ours
};
