import {
  nothing,
  parsePolicy,
  together
} from "./chunk-DJ53XWOB.js";
import {
  isTerraform
} from "./chunk-HNOIEWU3.js";
import {
  elsewhere
} from "./chunk-TGJD63HR.js";
import {
  actionCovers,
  expand,
  isAllOf,
  isDemanded,
  isEveryOfSomeType,
  isEveryRole,
  isLimited,
  isWholeService,
  narrowsRequests,
  passesEveryRole,
  readOperator,
  saysSomething,
  secondsOf,
  service,
  servicePrefixes,
  splitAction
} from "./chunk-NHCT4CYR.js";
import {
  and,
  answer,
  arnPieces,
  covers,
  isWild,
  literal,
  makesAdministrator,
  managedPolicyDocuments,
  managedPolicyNameOf,
  matcher,
  matches,
  not,
  or,
  overlaps
} from "./chunk-DTGUOXXR.js";
import {
  isHole
} from "./chunk-KBO52DYW.js";
import "./chunk-L72BKVDB.js";
import "./chunk-VL5DF5D7.js";
import {
  nearest
} from "./chunk-ORNHUXJS.js";
import {
  optionsOf
} from "./chunk-7AIZDC53.js";
import {
  contradicts,
  filePath
} from "./chunk-WCZTE6QE.js";
import {
  lineStarts,
  lineText,
  position
} from "./chunk-HYAAF5JD.js";
import {
  fingerprint
} from "./chunk-ZXD4B6MJ.js";
import "./chunk-7VZ5H7B6.js";

// src/lint/collect.ts
function collected(found) {
  const groups = /* @__PURE__ */ new Map();
  const first = /* @__PURE__ */ new Map();
  for (const one of found) {
    const { finding: finding2 } = one;
    const before = first.get(finding2.fingerprint) ?? finding2;
    first.set(finding2.fingerprint, before);
    const { rule, at } = before.at.file === finding2.at.file ? finding2 : before;
    const key = JSON.stringify([rule, at.file, at.start, at.end]);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].flatMap((group) => {
    const surest = group.find(({ finding: finding2 }) => finding2.certainty === "certain") ?? group[0];
    const policies = group.flatMap(({ policy }) => policy ?? []);
    return surest ? [{ finding: withOthers(surest.finding, group), policies }] : [];
  });
}
var MOST_OTHERS = 3;
function withOthers(finding2, group) {
  const resources = /* @__PURE__ */ new Map();
  const messages = /* @__PURE__ */ new Set();
  for (const { finding: other, place } of group) {
    if (other.resource !== finding2.resource) {
      const key = [place.file, place.start].join(" ");
      const known2 = resources.get(key) ?? { at: place, names: /* @__PURE__ */ new Set() };
      resources.set(key, known2);
      known2.names.add(other.resource ?? "this file");
    } else if (other.message !== finding2.message) messages.add(other.message);
  }
  const others = [...resources.values()].map(({ at, names: names2 }) => ({ at, message: `also in ${listed(names2)}` }));
  const same = messages.size > 0 ? [{ at: finding2.at, message: `also ${listed(messages)}` }] : [];
  return others.length + same.length === 0 ? finding2 : { ...finding2, related: [...finding2.related, ...same, ...others] };
}
function listed(names2) {
  const shown = [...names2].slice(0, MOST_OTHERS).join(", ");
  return names2.size > MOST_OTHERS ? `${shown} and ${(names2.size - MOST_OTHERS).toString()} more` : shown;
}

// src/lint/finding-of.ts
function findingOf(rule, severity, problem, where, help) {
  const when = [...where.when, ...problem.at.when ?? []];
  if (contradicts(when)) return void 0;
  const condition = conditionText(when);
  const { file, start: start2, end, via = [] } = problem.at;
  return {
    rule,
    severity,
    message: where.construct === void 0 ? problem.message : `${problem.message} (construct ${where.construct})`,
    at: { file, start: start2, end },
    resource: where.resource,
    path: where.element(problem.at),
    scope: where.scope,
    sid: where.sid,
    certainty: problem.possible ? "possible" : condition === "" ? "certain" : "conditional",
    ...condition === "" ? {} : { condition },
    status: null,
    fingerprint: fingerprint([rule, where.root, where.resource ?? file, ...where.identity(problem.at)]),
    related: [...problem.related ?? [], ...via.map(({ at, note }) => ({ at, message: note, step: true }))],
    ...problem.fix ? { fix: problem.fix } : {},
    help
  };
}
function conditionText(when) {
  const texts = when.map(({ test, holds }) => holds ? test : `not ${/[\s?&|=<>]/.test(test) ? `(${test})` : test}`);
  return [...new Set(texts)].join(" and ");
}

// src/iam/escalation-paths.ts
var permissions = `
  iam:PutRolePolicy
  iam:PutUserPolicy
  iam:PutGroupPolicy
  iam:AttachRolePolicy
  iam:AttachUserPolicy
  iam:AttachGroupPolicy
  iam:AddUserToGroup
  iam:CreatePolicyVersion
  iam:SetDefaultPolicyVersion
  sso:PutInlinePolicyToPermissionSet
  sso:AttachManagedPolicyToPermissionSet`;
var principals = `
  iam:CreateAccessKey
  iam:CreateLoginProfile
  iam:UpdateLoginProfile
  iam:UpdateAssumeRolePolicy`;
var passed = `
  tasks.apprunner.amazonaws.com | apprunner:CreateService
  ec2.amazonaws.com | autoscaling:CreateAutoScalingGroup autoscaling:CreateLaunchConfiguration
  ec2.amazonaws.com | autoscaling:CreateLaunchConfiguration autoscaling:UpdateAutoScalingGroup
  ecs-tasks.amazonaws.com | batch:RegisterJobDefinition batch:SubmitJob
  bedrock-agentcore.amazonaws.com | bedrock-agentcore:ConnectBrowserAutomationStream bedrock-agentcore:CreateBrowser bedrock-agentcore:StartBrowserSession
  bedrock-agentcore.amazonaws.com | bedrock-agentcore:CreateAgentRuntime bedrock-agentcore:CreateAgentRuntimeEndpoint bedrock-agentcore:CreateWorkloadIdentity bedrock-agentcore:InvokeAgentRuntimeCommand
  bedrock-agentcore.amazonaws.com | bedrock-agentcore:CreateCodeInterpreter bedrock-agentcore:InvokeCodeInterpreter bedrock-agentcore:StartCodeInterpreterSession
  braket.amazonaws.com | braket:CreateJob
  cloudformation.amazonaws.com | cloudformation:CreateStack
  cloudformation.amazonaws.com | cloudformation:CreateStackInstances cloudformation:CreateStackSet
  cloudformation.amazonaws.com | cloudformation:UpdateStackSet
  codebuild.amazonaws.com | codebuild:CreateProject codebuild:StartBuild
  codebuild.amazonaws.com | codebuild:CreateProject codebuild:StartBuildBatch
  cognito-identity.amazonaws.com | cognito-identity:SetIdentityPoolRoles
  datapipeline.amazonaws.com | datapipeline:ActivatePipeline datapipeline:CreatePipeline datapipeline:PutPipelineDefinition
  ec2.amazonaws.com | ec2:RequestSpotInstances
  ec2.amazonaws.com | ec2:RunInstances
  ecs-tasks.amazonaws.com | ecs:CreateService ecs:RegisterTaskDefinition
  ecs-tasks.amazonaws.com | ecs:RunTask
  ecs-tasks.amazonaws.com | ecs:StartTask
  ec2.amazonaws.com | elasticmapreduce:RunJobFlow
  emr-serverless.amazonaws.com | emr-serverless:CreateApplication emr-serverless:StartJobRun
  gamelift.amazonaws.com | gamelift:CreateBuild gamelift:CreateFleet gamelift:RequestUploadCredentials
  glue.amazonaws.com | glue:CreateDevEndpoint
  glue.amazonaws.com | glue:CreateJob glue:CreateTrigger
  glue.amazonaws.com | glue:CreateJob glue:StartJobRun
  glue.amazonaws.com | glue:CreateSession glue:RunStatement
  glue.amazonaws.com | glue:CreateTrigger glue:UpdateJob
  glue.amazonaws.com | glue:StartJobRun glue:UpdateJob
  ec2.amazonaws.com | imagebuilder:CreateComponent imagebuilder:CreateImage imagebuilder:CreateImageRecipe imagebuilder:CreateInfrastructureConfiguration
  kinesisanalytics.amazonaws.com | kinesisanalytics:CreateApplication kinesisanalytics:StartApplication
  lambda.amazonaws.com | lambda:AddPermission lambda:CreateFunction
  lambda.amazonaws.com | lambda:CreateEventSourceMapping lambda:CreateFunction
  lambda.amazonaws.com | lambda:CreateFunction lambda:InvokeFunction
  omics.amazonaws.com | omics:CreateWorkflow omics:StartRun s3:GetObject
  sagemaker.amazonaws.com | sagemaker:CreateNotebookInstance
  sagemaker.amazonaws.com | sagemaker:CreateProcessingJob
  sagemaker.amazonaws.com | sagemaker:CreateTrainingJob
  scheduler.amazonaws.com | scheduler:CreateSchedule
  ssm.amazonaws.com | ssm:CreateDocument ssm:StartAutomationExecution
  states.amazonaws.com | states:CreateStateMachine states:StartExecution`;
var inUse = `
  apprunner:UpdateService
  batch:SubmitJob
  bedrock-agentcore:ConnectBrowserAutomationStream bedrock-agentcore:StartBrowserSession
  bedrock-agentcore:InvokeAgentRuntimeCommand
  bedrock-agentcore:InvokeCodeInterpreter bedrock-agentcore:StartCodeInterpreterSession
  cloudformation:CreateChangeSet cloudformation:ExecuteChangeSet
  cloudformation:UpdateStack
  codebuild:StartBuild
  codebuild:StartBuildBatch
  codedeploy:CreateDeployment codedeploy:GetDeploymentConfig codedeploy:RegisterApplicationRevision
  ec2-instance-connect:SendSSHPublicKey ec2:DescribeInstances
  ec2:CreateLaunchTemplateVersion ec2:ModifyLaunchTemplate
  ec2:ModifyInstanceAttribute ec2:StartInstances ec2:StopInstances
  ecs:DescribeTasks ecs:ExecuteCommand
  glue:UpdateDevEndpoint
  lambda:UpdateFunctionCode
  lambda:UpdateFunctionConfiguration
  sagemaker:CreateNotebookInstanceLifecycleConfig sagemaker:StartNotebookInstance sagemaker:StopNotebookInstance sagemaker:UpdateNotebookInstance
  sagemaker:CreatePresignedNotebookInstanceUrl
  ssm:SendCommand
  ssm:StartSession
  states:StartExecution states:UpdateStateMachine`;
var lines = (table) => table.trim().split("\n").map((line) => line.trim());
var alone = (gain) => (line) => ({ gain, actions: line.split(" ") });
var escalationPaths = [
  ...lines(permissions).map(alone("permissions")),
  ...lines(principals).map(alone("principal")),
  ...lines(passed).map((line) => {
    const [passedTo = "", actions = ""] = line.split(" | ");
    return { gain: "passed role", actions: ["iam:PassRole", ...actions.split(" ")], passedTo };
  }),
  ...lines(inUse).map(alone("role in use"))
];
var runsCode = (service2) => codeServices.has(service2);
var codeServices = /* @__PURE__ */ new Set([
  ...escalationPaths.flatMap(({ passedTo }) => passedTo ?? []),
  "build.apprunner.amazonaws.com",
  "codepipeline.amazonaws.com",
  "edgelambda.amazonaws.com",
  "pods.eks.amazonaws.com"
]);

// src/iam/action-set.ts
var noActions = { others: false, services: /* @__PURE__ */ new Map() };
var allActions = { others: true, services: /* @__PURE__ */ new Map() };
function actionSet(pattern2) {
  const known2 = sets.get(pattern2);
  if (known2) return known2;
  const made = setOf(pattern2.toLowerCase());
  sets.set(pattern2, made);
  return made;
}
var sets = /* @__PURE__ */ new Map();
function setOf(pattern2) {
  const action = splitAction(pattern2);
  if (!action) return noActions;
  if (/^\*+$/.test(action.service) && /^\*+$/.test(action.name)) return allActions;
  const isService = matcher(action.service);
  const prefixes = isWild(action.service) ? servicePrefixes().filter((prefix) => isService(prefix) === "yes") : [action.service];
  const services = /* @__PURE__ */ new Map();
  for (const prefix of prefixes) {
    const bits = bitsOf(prefix, action.name);
    if (bits) services.set(prefix, bits);
  }
  return { others: false, services };
}
function bitsOf(prefix, name) {
  const numbers = numbersOf(prefix);
  if (!numbers) return void 0;
  const bits = new Uint32Array(numbers.size + 31 >> 5);
  const matches2 = isWild(name) ? matcher(name) : void 0;
  if (!matches2) setBit(bits, numbers.get(name));
  else for (const [action, number] of numbers) if (matches2(action) === "yes") setBit(bits, number);
  return bits;
}
function setBit(bits, number) {
  if (number !== void 0) bits[number >> 5] = (bits[number >> 5] ?? 0) | 1 << (number & 31);
}
function numbersOf(prefix) {
  const known2 = numbered.get(prefix);
  if (known2) return known2;
  const facts = service(prefix);
  if (!facts) return void 0;
  const numbers = new Map([...facts.actions.keys()].map((name, index) => [name, index]));
  numbered.set(prefix, numbers);
  return numbers;
}
var numbered = /* @__PURE__ */ new Map();
function hasAction(set, action) {
  const { service: prefix, name } = splitAction(action.toLowerCase()) ?? { service: "", name: "" };
  const bits = set.services.get(prefix);
  if (!bits) return set.others;
  const number = numbersOf(prefix)?.get(name);
  return number !== void 0 && ((bits[number >> 5] ?? 0) & 1 << (number & 31)) !== 0;
}
var union = (a, b) => combined(a, b, (x, y) => x | y);
var minus = (a, b) => combined(a, b, (x, y) => x & ~y);
function combined(a, b, of) {
  const others = (of(a.others ? -1 : 0, b.others ? -1 : 0) & 1) === 1;
  const services = /* @__PURE__ */ new Map();
  for (const prefix of /* @__PURE__ */ new Set([...a.services.keys(), ...b.services.keys()])) {
    const [left, right] = [a.services.get(prefix), b.services.get(prefix)];
    const [x, y] = [a.others ? -1 : 0, b.others ? -1 : 0];
    const bits = (left ?? right ?? new Uint32Array()).map((_, i) => of(left?.[i] ?? x, right?.[i] ?? y));
    services.set(prefix, bits);
  }
  return { others, services };
}

// src/policy/grantee.ts
function granteesOf(model) {
  const principals2 = [
    ...model.roles,
    ...model.users,
    ...model.groups.map((group) => ({ kind: "group", ...group })),
    ...model.permissionSets.map((set) => ({ kind: "permission set", ...set }))
  ];
  const index = new Index(principals2);
  const policies = new Policies(model.policies);
  const held = new Map(principals2.map((one) => [one, []]));
  const given = /* @__PURE__ */ new Set();
  const assignments = new Map(model.assignments.map((one) => [keyOf(one.carrier), one]));
  const give = (carrier2, one) => {
    for (const principal of index.holdersOf(carrier2, assignments.get(keyOf(carrier2)))) {
      held.get(principal)?.push(one);
      given.add(one.policy);
    }
  };
  for (const policy of model.policies) if (policy.kind === "identity") give(policy.carrier, { policy });
  for (const attachment of model.attachments) {
    const policy = attachment.document ?? policies.named(attachment.policy, attachment.carrier);
    if (policy) give(attachment.carrier, attachment.document ? { policy, through: attachment } : { policy });
  }
  for (const { carrier: carrier2, users, groups } of model.memberships)
    for (const group of groups.flatMap((named) => index.find({ kind: "group", named }, carrier2)))
      for (const user of users.flatMap((named) => index.find({ kind: "user", named }, carrier2)))
        held.get(user)?.push(...held.get(group) ?? []);
  return [
    ...principals2.map((one) => granteeOf(one, held.get(one) ?? [], policies)),
    ...looseOf(model, given, assignments)
  ];
}
var granteeOf = (principal, held, policies) => ({
  kind: principal.kind,
  carrier: principal.carrier,
  names: namesOf(principal),
  held: [...new Set(held)],
  trust: principal.trust ?? [],
  boundaries: (principal.boundary ?? []).map((one) => {
    const policy = one.is === "known" ? policies.named(one.value, principal.carrier) : void 0;
    return { is: one.is, at: one.at, ...policy ? { policy } : {} };
  })
});
function looseOf(model, given, assignments) {
  const groups = /* @__PURE__ */ new Map();
  for (const policy of model.policies) {
    if (policy.kind !== "identity" || given.has(policy)) continue;
    const names2 = (assignments.get(keyOf(policy.carrier))?.holders ?? []).map(
      ({ kind, named }) => `${kind} ${named.text}`
    );
    const key = names2.length === 0 ? keyOf(policy.carrier) : [policy.carrier.root, ...names2].join("\n");
    groups.set(key, [...groups.get(key) ?? [], { policy }]);
  }
  return [...groups.values()].flatMap((held) => {
    const [first] = held;
    return first ? [{ kind: "holder", carrier: first.policy.carrier, names: [], held, trust: [], boundaries: [] }] : [];
  });
}
var keyOf = ({ root, address, at }) => address === "" ? `${at.file} ${at.start.toString()}` : `${root} ${address}`;
function namesOf({ carrier: { address }, name }) {
  const known2 = name.flatMap((one) => one.is === "known" ? [one.value.text] : []);
  return [address, ...["name", "id", "arn", "unique_id", "Arn"].map((attribute) => `${address}.${attribute}`), ...known2];
}
var Index = class {
  #byName = /* @__PURE__ */ new Map();
  #byCarrier = /* @__PURE__ */ new Map();
  constructor(principals2) {
    for (const one of principals2) {
      add(this.#byCarrier, keyOf(one.carrier), one);
      for (const name of namesOf(one)) add(this.#byName, `${one.kind} ${one.carrier.root} ${name}`, one);
    }
  }
  holdersOf(carrier2, assignment) {
    if (!assignment) return this.#byCarrier.get(keyOf(carrier2)) ?? [];
    return assignment.holders.flatMap((holder) => this.find(holder, carrier2));
  }
  /** Of several with one name, those in the module of the resource that names them. */
  find({ kind, named }, { root, address, type }) {
    const names2 = new Set([named.refers, named.text].filter((name) => name !== void 0));
    const found = [...names2].flatMap((name) => this.#byName.get(`${kind} ${root} ${name}`) ?? []);
    const near = found.filter(({ carrier: carrier2 }) => moduleOf(carrier2) === moduleOf({ address, type }));
    return [...new Set(near.length > 0 ? near : found)];
  }
};
function moduleOf({ address, type }) {
  const own = address.lastIndexOf(`${type}.`);
  return address.slice(0, own >= 0 ? own : address.lastIndexOf(".") + 1);
}
var Policies = class {
  #byName = /* @__PURE__ */ new Map();
  constructor(policies) {
    for (const policy of policies) {
      const { root, address } = policy.carrier;
      if (address !== "" && (policy.kind === "identity" || policy.kind === "boundary"))
        for (const name of [address, ...["arn", "id", "Arn", "PolicyArn"].map((each) => `${address}.${each}`)])
          this.#byName.set(`${root} ${name}`, policy);
    }
  }
  named(word, { root }) {
    return word.refers === void 0 || managedPolicyNameOf(word) !== void 0 ? void 0 : this.#byName.get(`${root} ${word.refers}`);
  }
};
function add(map, key, one) {
  const present = map.get(key);
  if (present) present.push(one);
  else map.set(key, [one]);
}

// src/policy/action-range.ts
function actionsOf(statement) {
  const known2 = ranges.get(statement);
  if (known2) return known2;
  const made = rangeOf(statement.actions);
  ranges.set(statement, made);
  return made;
}
var ranges = /* @__PURE__ */ new WeakMap();
function rangeOf({ form, words: words2, open }) {
  if (form === "none" && open === void 0) return { sure: noActions, maybe: noActions };
  const sure = words2.filter(({ known: known2 }) => known2).reduce((set, { text }) => union(set, actionSet(text)), noActions);
  const isOpen = open !== void 0 || form === "none";
  const maybe = isOpen ? allActions : words2.reduce((set, word) => union(set, mostOf(word)), noActions);
  return form === "except" ? { sure: minus(allActions, maybe), maybe: minus(allActions, sure) } : { sure, maybe };
}
function mostOf({ known: known2, text, parts }) {
  if (known2) return actionSet(text);
  const [first] = parts;
  const { service: service2 } = splitAction(`${typeof first === "string" ? first : ""}*`) ?? { service: "*" };
  return actionSet(`${service2}:*`);
}

// src/policy/evaluation.ts
var allowedBy = (statements, wanted) => or("no", ...statements.map((one) => allows(one, wanted)));
var deniedBy = (statements, wanted) => or("no", ...statements.map((one) => denies(one, wanted)));
function allows(statement, { action, resource, context }) {
  if (statement.effect === "Deny" || !hasAction(actionsOf(statement).maybe, action)) return "no";
  return and(
    statement.effect === "Allow" ? "yes" : "unknown",
    hasAction(actionsOf(statement).sure, action) ? "yes" : "unknown",
    resource ? meets(statement.resources, resource) : "yes",
    holdsInSome(statement.conditions, context)
  );
}
function denies(statement, { action, resource, context }) {
  if (statement.effect === "Allow" || !hasAction(actionsOf(statement).maybe, action)) return "no";
  return and(
    statement.effect === "Deny" ? "yes" : "unknown",
    hasAction(actionsOf(statement).sure, action) ? "yes" : "unknown",
    takesAll(statement.resources, resource),
    holdsInEvery(statement.conditions, context)
  );
}
function meets({ form, words: words2, open }, wanted) {
  if (form === "none") return open === void 0 ? "yes" : "unknown";
  const more = open === void 0 ? "no" : "unknown";
  if (form === "only") return or(more, ...words2.map((word) => overlap(word, wanted)));
  return not(or(more, ...words2.map((word) => cover(word, wanted))));
}
function takesAll({ form, words: words2, open }, wanted) {
  if (form === "none") return open === void 0 ? "yes" : "unknown";
  const more = open === void 0 ? "no" : "unknown";
  const [text] = wanted ? [wanted] : [everything];
  if (form === "only") return or(more, ...words2.map((word) => cover(word, text)));
  return not(or(more, ...words2.map((word) => overlap(word, text))));
}
var everything = { parts: ["*"], known: true, text: "*" };
function overlap(a, b) {
  if (a.text === b.text) return "yes";
  const met = overlaps(pattern(a), pattern(b));
  return met === "yes" && !(a.known && b.known) ? "unknown" : met;
}
function cover(outer, inner) {
  if (outer.text === inner.text || outer.text === "*") return "yes";
  if (outer.known) {
    const covered = covers(outer.text, pattern(inner));
    return inner.known || covered === "yes" ? covered : overlaps(outer.text, pattern(inner)) === "no" ? "no" : "unknown";
  }
  return overlaps(pattern(outer), pattern(inner)) === "no" ? "no" : "unknown";
}
var pattern = ({ known: known2, text, parts }) => known2 ? text : parts.map((part) => isHole(part) ? "*" : part).join("");
var holdsInSome = ({ list, open }, context) => and(
  open === void 0 ? "yes" : "unknown",
  ...list.map(
    (one) => holdsFor(one, context) ?? (isImpossible(one) ? "no" : about(one) === "context" ? "yes" : "unknown")
  )
);
var holdsInEvery = ({ list, open }, context) => and(
  open === void 0 ? "yes" : "unknown",
  ...list.map((one) => holdsFor(one, context) ?? (about(one) === "context" ? "no" : "unknown"))
);
var isImpossible = ({ operator, values, open }) => {
  const read2 = readOperator(operator.text);
  return values.length === 0 && open === void 0 && read2?.operator.negative === false && read2.operator.type !== "Null";
};
var about = ({ key }) => key.known && !narrowsRequests(key.text) && !/^aws:(?:principal|userid$|username$)/i.test(key.text) ? "context" : "request";
function holdsFor({ operator, key, values, open }, context) {
  const value = key.known ? context?.get(key.text.toLowerCase()) : void 0;
  const read2 = readOperator(operator.text)?.operator;
  if (value === void 0 || read2?.type !== "String") return void 0;
  const any = or(open === void 0 ? "no" : "unknown", ...values.map((one) => isValue(one, value, read2.wildcards)));
  return read2.negative ? not(any) : any;
}
var isValue = ({ known: known2, text }, value, wildcards) => known2 ? wildcards ? matches(text, value) : answer(text === value) : "unknown";

// src/policy/grants.ts
function grantsOf(grantee, action, context) {
  if (!hasAction(mostOf2(grantee), action)) return [];
  return grantee.held.flatMap(
    (held) => held.policy.statements.flatMap(
      (statement) => statement.effect !== "Allow" || !hasAction(actionsOf(statement).maybe, action) ? [] : statement.resources.words.flatMap(
        (resource) => grantBy(grantee, held, statement, { action, resource, ...context ? { context } : {} })
      )
    )
  );
}
function grantBy(grantee, held, statement, wanted) {
  const holds = and(
    statement.resources.form === "except" ? "unknown" : "yes",
    allows(statement, wanted),
    not(or("no", ...denialsOf(grantee).map((deny) => denies(deny, wanted)))),
    agreed(grantee.boundaries.map((boundary) => letsThrough(boundary, wanted)))
  );
  if (holds === "no") return [];
  const { action, resource } = wanted;
  const { form, words: words2 } = statement.actions;
  const word = form === "only" ? words2.find((one) => one.known && actionCovers(one.text, action) === "yes") : void 0;
  return [{ action, held, statement, word, resource, holds }];
}
var agreed = (answers) => {
  const [first = "yes", ...more] = new Set(answers);
  return more.length === 0 ? first : "unknown";
};
function letsThrough({ is, policy }, wanted) {
  if (is === "absent") return "yes";
  if (!policy) return "unknown";
  const allowed = allowedBy(policy.statements, wanted);
  return and(not(deniedBy(policy.statements, wanted)), policy.open === void 0 ? allowed : or(allowed, "unknown"));
}
function denialsOf(grantee) {
  const known2 = denials.get(grantee);
  if (known2) return known2;
  const made = grantee.held.flatMap(({ policy }) => policy.statements.filter(({ effect }) => effect !== "Allow"));
  denials.set(grantee, made);
  return made;
}
var denials = /* @__PURE__ */ new WeakMap();
function mostOf2(grantee) {
  const known2 = most.get(grantee);
  if (known2) return known2;
  const made = allowedActions(grantee.held.map(({ policy }) => policy));
  most.set(grantee, made);
  return made;
}
var most = /* @__PURE__ */ new WeakMap();
var allowedActions = (policies) => policies.flatMap(({ statements }) => statements.filter(({ effect }) => effect === "Allow")).reduce((set, statement) => union(set, actionsOf(statement).maybe), noActions);

// src/policy/escalation.ts
function escalationsOf(model) {
  const grantees = granteesOf(model);
  const found = grantees.flatMap((who) => escalationPaths.flatMap((path) => waysOf(path, who, grantees)));
  const first = /* @__PURE__ */ new Map();
  for (const one of found) {
    const { who, grant } = one;
    const same = first.get(grant.word) ?? /* @__PURE__ */ new Map();
    first.set(grant.word, same);
    const key = [who.carrier.root, who.carrier.address, grant.resource.text].join("\n");
    const before = same.get(key);
    const services = before?.gain === one.gain ? one.services : [];
    same.set(key, before ? { ...before, services: [.../* @__PURE__ */ new Set([...before.services, ...services])] } : one);
  }
  return [...first.values()].flatMap((ways) => [...ways.values()]);
}
function waysOf(path, who, all) {
  const { gain, actions, passedTo } = path;
  if (isOfServices(who)) return [];
  const most2 = mostOf2(who);
  if (!actions.every((action) => hasAction(most2, action))) return [];
  const context = passedTo === void 0 ? void 0 : /* @__PURE__ */ new Map([["iam:passedtoservice", passedTo]]);
  const [first = [], ...rest] = actions.map((action) => grantsOf(who, action, context));
  const others = rest.map((grants) => grants.find(({ holds }) => holds === "yes") ?? grants[0]);
  if (others.some((grant) => grant === void 0)) return [];
  return first.flatMap((grant) => {
    if (isGuess(grant) || isSaidElsewhere(grant) || isInVain(grant) || isNarrowed(grant)) return [];
    const target = targetOf(grant, gain, who, all);
    if (target === void 0) return [];
    const needed = others.filter((other) => other !== void 0);
    const services = passedTo === void 0 ? [] : [passedTo];
    return [{ gain, who, grant, others: needed, services, ...target === "any" ? {} : { target } }];
  });
}
function isOfServices({ trust }) {
  const statements = trust.flatMap((policy) => policy.statements.filter(({ effect }) => effect !== "Deny"));
  const isOwnWork = ({ type, word }) => type === "Service" && word.known && !runsCode(word.text);
  return statements.length > 0 && trust.every(({ open }) => open === void 0) && statements.every(
    ({ principals: { form, list, open } }) => form === "only" && open === void 0 && list.every(isOwnWork)
  );
}
function isSaidElsewhere({ action, word, resource, held, statement }) {
  if (held.through) return makesAdministrator(held.through.policy);
  if (word && isWholeService(word)) return true;
  return action === "iam:PassRole" && passesEveryRole(statement)?.resources.includes(resource) === true;
}
var isGuess = ({ word, statement }) => word === void 0 && statement.actions.form !== "except";
var isInVain = ({ action, word }) => action.startsWith("sso:") && word?.text.toLowerCase().startsWith("sso:") !== true;
var isNarrowed = ({ statement: { conditions } }) => isLimited(conditions, isNarrow, saysSomething) === "yes" || isDemanded(conditions, isNarrow);
var isNarrow = (key) => narrowsRequests(key) && key.toLowerCase() !== "iam:passedtoservice";
function targetOf({ action, resource }, gain, who, all) {
  const [fact] = [expand(action)].flatMap((facts) => facts === "unknown" ? [] : facts);
  if (!fact) return void 0;
  const isAny = gain === "role in use" ? isAllOf(resource, fact) : isEveryOfSomeType(resource, fact);
  if (isAny) return "any";
  if (gain === "role in use") return void 0;
  if (gain === "permissions" && (names(resource, who) || who.held.some(({ policy }) => isArnOf(resource, policy.carrier.address))))
    return who;
  return gain === "permissions" ? void 0 : all.find((one) => one !== who && names(resource, one) && isAdministrator(one));
}
var isArnOf = ({ refers }, address) => refers !== void 0 && refers === `${address}.arn`;
function names(resource, { kind, names: known2 }) {
  if (resource.refers !== void 0 && known2.includes(resource.refers)) return true;
  const arn = arnPieces(resource);
  const text = arn && literal(arn.resource);
  if (text === void 0 || kind !== "role" && kind !== "user") return false;
  return known2.some((name) => !name.includes(".") && covers(text, `${kind}/${name}`) === "yes");
}
var isAdministrator = (who) => ["iam:PutRolePolicy", "iam:AttachRolePolicy"].some(
  (action) => grantsOf(who, action).some(({ holds, resource }) => holds === "yes" && isEveryRole(resource))
);

// src/policy/sessions.ts
var sessionsOf = ({ roles, permissionSets }) => [
  ...roles.map(({ carrier: carrier2, maxSessionDuration }) => ({ carrier: carrier2, of: "role", seconds: maxSessionDuration })),
  ...permissionSets.map(ofPermissionSet)
];
var ofPermissionSet = ({ carrier: carrier2, sessionDuration }) => ({
  carrier: carrier2,
  of: "permission set",
  seconds: sessionDuration.map((one) => {
    if (one.is !== "known") return one;
    const seconds = one.value.known ? secondsOf(one.value.text) : void 0;
    return seconds === void 0 ? { is: "unknown", because: `${one.value.text} is not a duration that is understood`, at: one.at } : { is: "known", value: seconds, at: one.at };
  })
});

// src/lint/subjects.ts
function subjectsOf(model) {
  const lists = {
    statement: () => model.policies.flatMap(({ statements }) => statements),
    policy: () => model.policies,
    role: () => model.roles,
    user: () => model.users,
    principal: () => [...model.roles, ...model.users],
    permissionSet: () => model.permissionSets,
    session: () => sessionsOf(model),
    attachment: () => model.attachments,
    ineffective: () => model.ineffective ?? [],
    grantee: () => granteesOf(model),
    escalation: () => escalationsOf(model),
    project: () => [model]
  };
  return (on) => lists[on]();
}
var fileOf = (subject) => "gain" in subject ? fileOf(carriedBy(subject)) : "carrier" in subject ? subject.carrier.at.file : filePath("");
var carriedBy = ({ grant: { held, statement } }) => held.through ?? statement;
function whereabouts(subject) {
  if ("gain" in subject) return whereabouts(carriedBy(subject));
  if ("effect" in subject) return ofStatement(subject);
  if ("statements" in subject) return ofPolicy(subject);
  if ("carrier" in subject) return ofResource(subject);
  return { ...nowhere, element: () => null, identity: ({ start: start2, end, file }) => [file, (end - start2).toString()] };
}
var start = { file: filePath(""), start: 0, end: 0 };
var nowhere = {
  root: filePath(""),
  place: start,
  resource: null,
  sid: null,
  when: [],
  scope: start
};
var shared = ({ carrier: carrier2 }) => ({
  root: carrier2.root,
  place: carrier2.at,
  resource: carrier2.address === "" ? null : carrier2.address,
  ...carrier2.construct === void 0 ? {} : { construct: carrier2.construct },
  when: carrier2.at.when ?? []
});
function ofStatement(statement) {
  const sid = statement.sid?.known ? statement.sid.text : null;
  return {
    ...shared(statement),
    scope: statement.at,
    sid,
    when: [...statement.carrier.at.when ?? [], ...statement.at.when ?? []],
    element: (at) => wordsIn(statement).find((word) => isAt(word, at))?.path ?? statement.path,
    identity: (at) => {
      const offending = wordsIn(statement).find((word) => isAt(word, at));
      const others = wordsIn(statement).filter((word) => word !== offending);
      return [sid ?? others.map(({ text }) => text).join("\n"), offending?.text ?? ""];
    }
  };
}
var isAt = (word, at) => word.at.file === at.file && word.at.start === at.start && word.at.end === at.end;
function wordsIn({ sid, actions, resources, principals: principals2, conditions }) {
  return [
    ...sid ? [sid] : [],
    ...actions.words,
    ...resources.words,
    ...principals2.list.map(({ word }) => word),
    ...conditions.list.flatMap(({ operator, key, values }) => [operator, key, ...values])
  ];
}
var ofPolicy = (policy) => ({
  ...shared(policy),
  scope: policy.at,
  sid: null,
  element: (at) => policy.statements.map((s) => wordsIn(s).find((word) => isAt(word, at))?.path).find((path) => path) ?? [],
  identity: (at) => {
    const word = policy.statements.flatMap(wordsIn).find((one) => isAt(one, at));
    return [policy.kind, word?.text ?? ""];
  }
});
var ofResource = (subject) => ({
  ...shared(subject),
  scope: subject.carrier.at,
  sid: null,
  element: () => null,
  identity: () => {
    if ("policy" in subject) return [subject.policy.text];
    return "property" in subject ? [subject.property] : [];
  }
});

// src/lint/judge.ts
function judge(model, rules, bench) {
  const faults = [];
  const found = [];
  const pick = subjectsOf(model);
  const owners = new Map(
    model.policies.flatMap((policy) => [policy, ...policy.statements].map((part) => [part, policy]))
  );
  for (const rule of rules) {
    const contextIn = contexts(rule, bench);
    rule.each(pick, (subject, check) => {
      const context = contextIn(fileOf(subject));
      if (!context) return;
      try {
        for (const problem of check(context)) {
          const where = whereabouts(subject);
          const { severity } = bench.rule(rule.id, problem.at.file);
          const finding2 = severity === "off" ? void 0 : findingOf(rule.id, severity, problem, where, bench.help(rule.id));
          if (finding2) found.push({ finding: finding2, place: where.place, policy: owners.get(subject) });
        }
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        faults.push({ rule: rule.id, resource: whereabouts(subject).resource, message });
      }
    });
  }
  const all = numbered2(collected(found));
  return {
    findings: all.map(({ finding: finding2 }) => finding2),
    faults,
    policiesOf: new Map(all.map(({ finding: finding2, policies }) => [finding2.fingerprint, policies]))
  };
}
function contexts(rule, { accounts, rule: settingOf }) {
  const known2 = /* @__PURE__ */ new Map();
  return (file) => {
    if (!known2.has(file)) {
      const { severity, options } = settingOf(rule.id, file);
      known2.set(file, severity === "off" ? void 0 : { options: optionsOf(rule, options), accounts });
    }
    return known2.get(file);
  };
}
function numbered2(findings) {
  const counts = /* @__PURE__ */ new Map();
  return findings.map((one) => {
    const { finding: finding2 } = one;
    const count = (counts.get(finding2.fingerprint) ?? 0) + 1;
    counts.set(finding2.fingerprint, count);
    if (count === 1) return one;
    return { ...one, finding: { ...finding2, fingerprint: fingerprint([finding2.fingerprint, count.toString()]) } };
  });
}

// src/lint/coverage.ts
function coverage(policies, flagged) {
  const unread = policies.filter(isUnread);
  const partly = policies.filter((policy) => !isUnread(policy) && policy.gaps.length > 0);
  return {
    counts: {
      checked: policies.length - unread.length - partly.length,
      partly: partly.length,
      notRead: unread.length,
      flagged: flagged.size
    },
    unread: unread.map((policy) => unreadable(policy, policy.carrier.at, policy.open ?? "")),
    gaps: partly.flatMap((policy) => policy.gaps.map(({ at, because }) => unreadable(policy, at, because)))
  };
}
var unreadable = ({ carrier: carrier2 }, { file, start: start2, end }, reason) => ({
  file,
  at: { file, start: start2, end },
  resource: carrier2.address === "" ? null : carrier2.address,
  reason
});
var isUnread = ({ statements, open }) => statements.length === 0 && open !== void 0;

// src/read/managed.ts
async function withManagedPolicies(model) {
  const names2 = model.attachments.map(({ policy }) => managedPolicyNameOf(policy));
  if (names2.every((name) => name === void 0)) return model;
  const [documentOf, { parseJson }] = await Promise.all([managedPolicyDocuments(), import("./parse-PPU7S2P2.js")]);
  const parsed = /* @__PURE__ */ new Map();
  const read2 = (name) => {
    const text = documentOf(name);
    const { value } = text === void 0 ? {} : parseJson(elsewhere(text, nowhere2));
    return value && parsePolicy(value, { kind: "identity", carrier });
  };
  const attachments = model.attachments.map((attachment, index) => {
    const name = names2[index];
    if (name === void 0) return attachment;
    if (!parsed.has(name)) parsed.set(name, read2(name));
    const document = parsed.get(name);
    return document ? { ...attachment, document } : attachment;
  });
  return { ...model, attachments };
}
var nowhere2 = { file: filePath(""), start: 0, end: 0 };
var carrier = { address: "", type: "", root: nowhere2.file, at: nowhere2 };

// src/read/project.ts
async function readProject(files, settings) {
  const documents = files.sources.filter(({ path }) => !isTerraform(path));
  const { roots, read: read2, unreadable: unreadable3 } = await plansIn(documents, files, settings);
  const readings = [{ ...nothing, unreadable: unreadable3 }];
  if (documents.length < files.sources.length || roots.size > 0) {
    const { readTerraform } = await import("./read-2XB6SRQZ.js");
    readings.push(await readTerraform(files, settings, roots));
  }
  const used = /* @__PURE__ */ new Set([...readings.flatMap(({ model }) => model.policies.flatMap(filesOf)), ...read2]);
  if (documents.length > 0) {
    const { readDocuments } = await import("./documents-OTXMKEJJ.js");
    readings.push(await readDocuments({ ...files, sources: documents }, used));
  }
  const all = together(readings);
  return { ...all, model: await withManagedPolicies(all.model) };
}
var filesOf = ({ statements }) => statements.map(({ at }) => at.file);
async function plansIn(documents, files, { source }) {
  const none = { roots: /* @__PURE__ */ new Map(), read: [], unreadable: [] };
  if (documents.length === 0) return none;
  const { mayBePlan } = await import("./documents-OTXMKEJJ.js");
  const plans = documents.filter(mayBePlan);
  if (plans.length === 0) return none;
  const { plansOfRoots } = await import("./sources-GF242IAC.js");
  return plansOfRoots(plans, files, source);
}

// src/suppress/ignore.ts
var lineKey = (file, line) => `${file}:${line.toString()}`;
var resourceKey = (file, address) => `${file} ${address}`;
var ANYWHERE = "";
function keysOf({ at, scope, resource }, sources) {
  const lines2 = [at, scope].flatMap(({ file, start: start2 }) => {
    const source = sources.get(file);
    return source ? [lineKey(file, position(source, start2).line)] : [];
  });
  return /* @__PURE__ */ new Set([...lines2, ...resource === null ? [] : [resourceKey(at.file, resource)], ANYWHERE]);
}
var SHORTEST = 10;
function reasonTrouble(reason) {
  const said = reason.trim();
  if (said === "") return "gives no reason; write why the finding is accepted";
  if (/^<.*>$/.test(said)) return `has a placeholder for a reason, ${said}; write why the finding is accepted`;
  if (said.length < SHORTEST || !new RegExp("\\p{L}", "u").test(said))
    return `gives "${said}" for a reason; say it in at least ${SHORTEST.toString()} characters`;
  return void 0;
}

// src/suppress/comment.ts
var KEYWORD = "iam-lint-ignore";
var hcl = { markers: ["#", "//", "/*"], quotes: '"', bound: false };
var yaml = { markers: ["#"], quotes: `"'`, bound: true };
function syntaxOf({ path }) {
  if (/\.(tf|tofu|hcl|tfvars)$/.test(path)) return hcl;
  return path.endsWith(".json") ? void 0 : yaml;
}
function ignoreComments(source) {
  const syntax = syntaxOf(source);
  if (!syntax || !source.text.includes(KEYWORD)) return [];
  const starts = lineStarts(source);
  const lines2 = starts.map((_, index) => lineText(source, index + 1));
  const next = codeLines(lines2, syntax);
  return lines2.flatMap((line, index) => {
    const found = line.includes(KEYWORD) ? commentOf(line, syntax) : void 0;
    if (!found) return [];
    const offset = starts[index] ?? 0;
    return {
      text: found.text,
      at: { file: source.path, start: offset + found.start, end: offset + found.end },
      line: (found.alone ? next[index] ?? index : index) + 1
    };
  });
}
function codeLines(lines2, syntax) {
  const code = [];
  let inBlock = false;
  for (const line of lines2) {
    const text = line.trim();
    const marker = inBlock ? "/*" : syntax.markers.find((each) => text.startsWith(each));
    const closed = text.indexOf("*/", inBlock ? 0 : 2);
    code.push(marker === "/*" ? closed >= 0 && text.slice(closed + 2).trim() !== "" : text !== "" && !marker);
    inBlock = marker === "/*" && closed < 0;
  }
  const next = [];
  for (let index = code.length - 1, below; index >= 0; index--) {
    next[index] = below;
    if (code[index]) below = index;
  }
  return next;
}
function commentOf(line, syntax) {
  let quote = "";
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at);
    const opens = !syntax.bound || at === 0 || " 	[{(,".includes(line.charAt(at - 1));
    if (quote !== "") {
      if (character === "\\" && quote === '"') at++;
      else if (character === quote) quote = "";
    } else if (opens && syntax.quotes.includes(character)) quote = character;
    else {
      const marker = opens ? syntax.markers.find((each) => line.startsWith(each, at)) : void 0;
      if (marker === void 0) continue;
      const found = directive(line, at, marker);
      if (found || marker !== "/*") return found;
      const close = line.indexOf("*/", at + 2);
      if (close < 0) return void 0;
      at = close + 1;
    }
  }
  return void 0;
}
function directive(line, at, marker) {
  let start2 = at + marker.length;
  while (start2 < line.length && ` 	${marker.charAt(marker.length - 1)}`.includes(line.charAt(start2))) start2++;
  if (!line.startsWith(KEYWORD, start2)) return void 0;
  const close = marker === "/*" ? line.indexOf("*/", start2) : -1;
  const whole = line.slice(start2, close < 0 ? line.length : close).trimEnd();
  const around = line.slice(0, at) + (close < 0 ? "" : line.slice(close + 2));
  return { text: whole.slice(KEYWORD.length), start: start2, end: start2 + whole.length, alone: around.trim() === "" };
}

// src/suppress/read.ts
var commentsOf = (source, ruleIds) => ignoreComments(source).flatMap((comment) => ofComment(comment, ruleIds));
function ofComment({ text, at, line }, ruleIds) {
  const malformed = (trouble2) => [{ trouble: trouble2, at, resource: null }];
  const close = text.indexOf("]");
  const list = text.startsWith("[") && close > 0 ? text.slice(1, close) : "";
  if (list.trim() === "") return malformed(`${KEYWORD} names no rule; write ${KEYWORD}[rule-id]: reason`);
  const after = text.slice(close + 1).trimStart();
  const trouble = reasonTrouble(after.startsWith(":") ? after.slice(1) : "");
  if (trouble !== void 0) return malformed(`the comment ${trouble}`);
  return words(list, at.start + KEYWORD.length + 1).map(
    ({ word, start: start2 }) => known(
      {
        rule: word,
        reason: after.slice(1).trim(),
        at: { file: at.file, start: start2, end: start2 + word.length },
        resource: null,
        keys: [lineKey(at.file, line)],
        conclusive: true
      },
      ruleIds
    )
  );
}
function words(list, offset) {
  let at = offset;
  return list.split(",").map((part) => {
    const start2 = at + (part.length - part.trimStart().length);
    at += part.length + 1;
    return { word: part.trim(), start: start2 };
  });
}
function ofEntry(entry, ruleIds) {
  const trouble = reasonTrouble(entry.reason);
  if (trouble === void 0) return known(entry, ruleIds);
  return { trouble: `the entry ${trouble}`, at: entry.at, resource: entry.resource };
}
function known(ignore, ruleIds) {
  if (ruleIds.includes(ignore.rule)) return ignore;
  const near = nearest(ignore.rule, ruleIds);
  const hint = near === void 0 ? "" : `; did you mean ${near}?`;
  const trouble = ignore.rule === "" ? "a rule id is missing before or after a comma" : `unknown rule ${ignore.rule}${hint}`;
  return { trouble, at: ignore.at, resource: ignore.resource };
}

// src/suppress.ts
var severityOf = { "unused-ignore": "warning", "malformed-ignore": "error" };
function suppress(findings, sources, ignores, ruleIds, help) {
  const all = read([...sources.values()], ignores, ruleIds);
  const valid = all.filter((each) => "rule" in each);
  const malformed = all.filter((each) => "trouble" in each);
  const { kept, suppressed, used } = parted(findings, valid, sources);
  const unused = valid.filter((ignore) => ignore.conclusive && !used.has(ignore));
  const own = [
    ...malformed.map((each) => finding("malformed-ignore", each, each.trouble, help)),
    ...unused.map((each) => finding("unused-ignore", each, `nothing here breaks ${each.rule}; remove this`, help))
  ];
  return { kept: [...kept, ...own], suppressed };
}
function read(sources, { config, resource, whole }, ruleIds) {
  return [
    ...sources.flatMap((source) => commentsOf(source, ruleIds)),
    ...resource.map((entry) => {
      const keys = [entry.resource, ...entry.made ?? []].map((one) => resourceKey(entry.at.file, one));
      return ofEntry({ ...entry, keys, conclusive: true }, ruleIds);
    }),
    ...config.map((entry) => {
      const { rule, reason, at, file, resource: resource2 = null } = entry;
      const conclusive = whole || file !== void 0 && sources.some(({ path }) => file(path));
      const covers2 = (found) => configCovers(entry, found);
      return ofEntry({ rule, reason, at, resource: resource2, keys: [ANYWHERE], covers: covers2, conclusive }, ruleIds);
    })
  ];
}
var configCovers = ({ file, resource, sid }, found) => (sid === void 0 || sid === found.sid) && (resource === void 0 || resource === found.resource) && (file === void 0 || file(found.at.file));
function parted(findings, ignores, sources) {
  const index = indexed(ignores);
  const kept = [];
  const suppressed = [];
  const used = /* @__PURE__ */ new Set();
  for (const found of findings) {
    const near = [...keysOf(found, sources)].flatMap((key) => index.get(`${found.rule} ${key}`) ?? []);
    const covering = near.filter((ignore) => ignore.covers?.(found) ?? true);
    for (const ignore of covering) used.add(ignore);
    const [first] = covering;
    if (first) suppressed.push({ ...found, reason: first.reason, inSource: !first.keys.includes(ANYWHERE) });
    else kept.push(found);
  }
  return { kept, suppressed, used };
}
function indexed(ignores) {
  const index = /* @__PURE__ */ new Map();
  for (const ignore of ignores)
    for (const one of ignore.keys) {
      const key = `${ignore.rule} ${one}`;
      const present = index.get(key);
      if (present) present.push(ignore);
      else index.set(key, [ignore]);
    }
  return index;
}
function finding(rule, { at, resource }, message, help) {
  return {
    rule,
    severity: severityOf[rule],
    message,
    at,
    resource,
    path: null,
    scope: at,
    sid: null,
    certainty: "certain",
    status: null,
    fingerprint: fingerprint([rule, at.file, resource ?? "", message]),
    related: [],
    help: help(rule)
  };
}

// src/lint.ts
async function lint(files, rules, settings) {
  const reading = await readProject(files, settings.terraform);
  const { findings, faults, policiesOf } = judge(reading.model, rules, settings);
  const sources = new Map(files.sources.map((source) => [source.path, source]));
  for (const { file } of [
    ...findings.flatMap(({ at, related }) => [at, ...related.map((one) => one.at)]),
    ...gapsOf(reading.model),
    ...reading.unreadable.map(({ at }) => at)
  ])
    if (!sources.has(file)) addOpened(sources, files, file);
  await strikeSecrets(sources);
  const ids = rules.map(({ id }) => id);
  const ignores = { config: settings.ignores, resource: reading.ignores, whole: settings.whole };
  const { kept, suppressed } = suppress(findings, sources, ignores, ids, settings.help);
  const flagged = new Set(kept.filter(isSure).flatMap(({ fingerprint: fingerprint2 }) => policiesOf.get(fingerprint2) ?? []));
  const { counts, unread, gaps } = coverage(reading.model.policies, flagged);
  const lost = reading.unreadable.filter(({ policy }) => policy).length;
  return {
    findings: kept.toSorted(byPlace),
    suppressed,
    fixed: [],
    notRead: [...files.refused.map(refusal), ...reading.unreadable.map(unreadable2), ...unread].toSorted(byFile),
    partlyRead: gaps.toSorted(byFile),
    faults,
    files: files.sources.length,
    policies: { ...counts, notRead: counts.notRead + lost },
    sources: settings.config ? sources.set(settings.config.path, settings.config) : sources,
    data: settings.data
  };
}
async function strikeSecrets(sources) {
  const json = [...sources.values()].filter(({ path }) => path.endsWith(".json"));
  if (json.length === 0) return;
  const { mayBePlan } = await import("./documents-OTXMKEJJ.js");
  const plans = json.filter(mayBePlan);
  if (plans.length === 0) return;
  const { withoutSecrets } = await import("./secrets-IU4I4OTG.js");
  for (const plan of plans) sources.set(plan.path, withoutSecrets(plan));
}
var gapsOf = ({ policies }) => policies.flatMap(({ gaps }) => gaps.map(({ at }) => at));
function addOpened(sources, files, path) {
  const opened = files.open(path);
  if ("text" in opened) sources.set(path, opened);
}
var isSure = ({ certainty }) => certainty !== "possible";
var refusal = ({ path, refused }) => ({
  file: path,
  resource: null,
  reason: refused
});
var unreadable2 = ({ at, resource, reason }) => ({ file: at.file, at, resource, reason });
var compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;
var byFile = (a, b) => compare(a.file, b.file) || compare(a.at?.start ?? -1, b.at?.start ?? -1) || compare(a.reason, b.reason);
var byPlace = (a, b) => compare(a.at.file, b.at.file) || compare(a.at.start, b.at.start) || compare(a.at.end, b.at.end) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint);
export {
  lint
};
