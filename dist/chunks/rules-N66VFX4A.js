import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  actionSet,
  allowedActions,
  allows,
  arnsOverlap,
  changeLength,
  conditionKey,
  confinable,
  confining,
  deniedBy,
  escalationPaths,
  fixed,
  insertCondition,
  insertProperty,
  intersection,
  isAccountId,
  isAdministrator,
  isAllOf,
  isAlwaysPresent,
  isDemanded,
  isEmpty,
  isEveryRole,
  isEverything,
  isLimited,
  isSameKey,
  isWholeService,
  keysNamed,
  letsAssume,
  limits,
  mayAllow,
  narrowsRequests,
  passesEveryRole,
  patternOfFormat,
  readOperator,
  replaceWord,
  saysSomething,
  splitArn,
  staysInside,
  typeAndId
} from "./chunk-XI6UMG3D.js";
import {
  arnPieces,
  isLike,
  literal,
  makesAdministrator,
  managedPolicyNameOf,
  onlyHole
} from "./chunk-VPQ2VVNF.js";
import {
  sharings
} from "./chunk-KWDIS3X2.js";
import {
  durationText
} from "./chunk-IOVSJM3J.js";
import {
  isHole,
  shown
} from "./chunk-QVIQE77B.js";
import "./chunk-4YZ2VXE4.js";
import {
  becomes,
  boundary,
  cfn,
  defineRule,
  identity,
  rcp,
  resource,
  scp,
  session,
  setting,
  tf,
  trust,
  using
} from "./chunk-S7LMZ7MW.js";
import "./chunk-IDVG7HMV.js";
import {
  actionCovers,
  actionsOverlap,
  expand,
  splitAction
} from "./chunk-CTS2P5BP.js";
import {
  and,
  answer,
  covers,
  isWild,
  matches,
  not,
  or,
  overlaps
} from "./chunk-4QEF62GD.js";
import "./chunk-734MBU24.js";
import "./chunk-BTNGEZAG.js";

// rules/arn-operator-required.ts
var isWildBeforeResource = (value) => {
  const parts = value.split(":");
  return parts.length >= 6 && isWild(parts.slice(0, 5).join(":"));
};
var arn_operator_required_default = defineRule({
  id: "arn-operator-required",
  on: "statement",
  severity: "warning",
  // Strict: AWS's own examples and managed policies do it, and the ARNs that make a difference are rare.
  preset: "strict",
  category: "trust",
  summary: "Condition keys that hold ARNs are compared by ArnLike, not by StringLike",
  why: `For StringLike an ARN is a text in which * also takes colons: arn:aws:iam::*:root is whatever begins and ends like that.
    ArnLike compares part by part, so that a wildcard stays in the account or the name where it stands.`,
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_ARN",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html"
  ],
  equivalents: [
    "access-analyzer:STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS",
    "parliament:MISMATCHED_TYPE_BUT_USABLE"
  ],
  *check({ conditions }) {
    for (const { operator, key, values } of conditions.list) {
      const read = readOperator(operator.text)?.operator;
      if (read?.type !== "String" || !read.wildcards || !conditionKey(key.text)?.type.endsWith("ARN")) continue;
      const wild = values.find(({ text, known: known3 }) => known3 && text.startsWith("arn:") && isWildBeforeResource(text));
      const better = read.negative ? "ArnNotLike" : "ArnLike";
      if (wild)
        yield {
          at: operator.at,
          message: `by ${operator.text} the * in ${wild.text} also takes what follows it; use ${better}`
        };
    }
  },
  valid: [
    scp`
      { "Statement": { "Effect": "Deny", "Action": "*", "Resource": "*",
        "Condition": { "ArnLike": { "aws:PrincipalArn": "arn:aws:iam::*:root" } } } }
    `,
    scp`
      { "Statement": { "Effect": "Deny", "Action": "*", "Resource": "*",
        "Condition": { "StringNotLike": { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/ops-*",
          "aws:userid": "*:ops" } } } }
    `
  ],
  invalid: [
    scp`
      { "Statement": { "Effect": "Deny", "Action": "*", "Resource": "*",
        "Condition": { «"StringLike"»: { "aws:PrincipalArn": "arn:aws:iam::*:root" } } } }
    `,
    tf`
      data "aws_iam_policy_document" "publish" {
        statement {
          actions   = ["sns:Publish"]
          resources = ["*"]
          principals {
            type        = "Service"
            identifiers = ["s3.amazonaws.com"]
          }
          condition {
            test     = «"StringLike"»
            variable = "aws:SourceArn"
            values   = ["arn:aws:s3:*:*:uploads"]
          }
        }
      }
      resource "aws_sns_topic_policy" "uploads" {
        arn    = "arn:aws:sns:eu-west-1:111122223333:uploads"
        policy = data.aws_iam_policy_document.publish.json
      }
    `,
    cfn`
      Resources:
        Guard:
          Type: AWS::IAM::ManagedPolicy
          Properties:
            PolicyDocument:
              Statement:
                Effect: Deny
                Action: '*'
                Resource: '*'
                Condition: { «StringNotLike»: { 'aws:PrincipalArn': 'arn:*:iam::*:role/admin' } }
    `
  ]
});

// src/policy/boundary-control.ts
function givesFreely({ kind, effect, actions: actions2, conditions }, wanted) {
  if (kind !== "identity" || effect !== "Allow" || actions2.form !== "only") return void 0;
  if (isLimited(conditions, narrowsRequests, saysSomething) !== "no" || isDemanded(conditions, narrowsRequests))
    return void 0;
  for (const word of actions2.words) {
    const action = word.known && !isWholeService(word) && wanted.find((one) => actionCovers(word.text, one) === "yes");
    if (typeof action === "string") return { word, action };
  }
  return void 0;
}

// rules/boundary-demanded-on-create.ts
var boundary_demanded_on_create_default = defineRule({
  id: "boundary-demanded-on-create",
  on: "statement",
  severity: "warning",
  // Right only where boundaries are the means of delegation.
  preset: "strict",
  category: "boundaries",
  summary: "Roles and users are made with the permissions boundary that is demanded",
  why: `Who may make a role without a boundary may make one that has more than they have. iam:PermissionsBoundary on
    iam:CreateRole and iam:CreateUser demands that what is made carries the boundary.`,
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html#access_policies_boundaries-delegate",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html"
  ],
  equivalents: [],
  *check(statement) {
    const given = givesFreely(statement, ["iam:CreateRole", "iam:CreateUser"]);
    if (given)
      yield {
        at: given.word.at,
        message: `${given.word.text} makes principals without a boundary; limit iam:PermissionsBoundary`
      };
  },
  valid: [
    identity`
      { "Statement": { "Effect": "Allow", "Action": ["iam:CreateRole", "iam:PutRolePolicy"], "Resource": "*",
        "Condition": { "StringEquals": { "iam:PermissionsBoundary": "arn:aws:iam::111122223333:policy/developer" } } } }
    `,
    identity`{ "Statement": { "Effect": "Allow", "Action": "iam:CreateServiceLinkedRole", "Resource": "*" } }`
  ],
  invalid: [
    identity`{ "Statement": { "Effect": "Allow", "Action": ["iam:GetRole", «"iam:CreateRole"»], "Resource": "arn:aws:iam::*:role/app-*" } }`,
    tf`
      resource "aws_iam_user_policy" "teams" {
        user   = "teams"
        policy = jsonencode({ Statement = { Effect = "Allow", Action = «"iam:Create*"», Resource = "*" } })
      }
    `
  ]
});

// rules/boundary-prevents-escalation.ts
var powers = escalationPaths.filter(({ actions: actions2 }) => actions2.length === 1).filter(({ gain }) => gain !== "role in use");
var actionsThatMatter = powers.flatMap(({ actions: actions2 }) => actions2).filter((action) => action.startsWith("iam:"));
var boundary_prevents_escalation_default = defineRule({
  id: "boundary-prevents-escalation",
  on: "policy",
  // Who may change policies under a boundary makes a role without one: it then caps nobody who wants out.
  severity: "error",
  category: "boundaries",
  summary: "A permissions boundary does not let its holder out of it",
  why: `A boundary that allows iam:PutRolePolicy or iam:CreateAccessKey without a condition lets its holder give what the
    boundary forbids to somebody who has none, and be them.`,
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html#access_policies_boundaries-delegate"
  ],
  equivalents: [],
  *check({ kind, statements }) {
    if (kind !== "boundary") return;
    const open = actionsThatMatter.filter((action) => deniedBy(statements, { action }) === "no");
    for (const statement of statements) {
      const given = open.filter((action) => allows(statement, { action }) === "yes");
      const [first, ...more] = given;
      if (first === void 0) continue;
      const word = statement.actions.words.find(({ text }) => actionCovers(text, first) === "yes");
      const others = more.length === 0 ? "" : ` and ${more.length.toString()} more ways out`;
      const message = `this boundary allows ${first}${others}; deny them, or limit iam:PermissionsBoundary`;
      yield { at: (word ?? statement.actions.words[0])?.at ?? statement.at, message };
    }
  },
  valid: [
    boundary`{ "Statement": { "Effect": "Allow", "Action": ["s3:*", "logs:*"], "Resource": "*" } }`,
    boundary`
      { "Statement": [{ "Effect": "Allow", "Action": "*", "Resource": "*" },
        { "Effect": "Deny", "Action": "iam:*", "Resource": "*" }] }
    `,
    boundary`
      { "Statement": { "Effect": "Allow", "Action": ["iam:CreateRole", "iam:PutRolePolicy"], "Resource": "*",
        "Condition": { "StringEquals": { "iam:PermissionsBoundary": "arn:aws:iam::111122223333:policy/developer" } } } }
    `
  ],
  invalid: [
    boundary`
      { "Statement": [{ "Effect": "Allow", "Action": «"*"», "Resource": "*" },
        { "Effect": "Deny", "Action": ["iam:CreateUser", "iam:AttachRolePolicy"], "Resource": "*" }] }
    `,
    tf`
      resource "aws_iam_policy" "ceiling" {
        policy = jsonencode({ Statement = { Effect = "Allow", Action = ["s3:*", «"iam:*"»], Resource = "*" } })
      }
      resource "aws_iam_role" "developer" {
        assume_role_policy   = "{}"
        permissions_boundary = aws_iam_policy.ceiling.arn
      }
    `
  ]
});

// rules/boundary-required.ts
var mayBeOneOf = (value, patterns) => value.some(
  (one) => patterns.length > 0 && (one.is === "unknown" || one.is === "known" && patterns.some((pattern) => isLike(one.value.parts, pattern) !== "no"))
);
var names = { terraform: "permissions_boundary", cloudformation: "PermissionsBoundary" };
var theOne = ([first, ...more]) => first === void 0 || more.length > 0 || isWild(first) ? void 0 : first;
var boundary_required_default = defineRule({
  id: "boundary-required",
  on: "principal",
  // A boundary is a second line of defence, and where nobody uses any yet, every role lacks one: no reason to fail a build.
  severity: "warning",
  category: "boundaries",
  summary: "Roles and users have a permissions boundary",
  why: `A boundary is the most that a role or user can ever do, whatever policies somebody attaches to it later. Where teams
    make their own roles, it is what keeps them from making an administrator.`,
  references: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html"],
  equivalents: [],
  options: {
    accepted: setting.strings({
      default: ["*"],
      help: "Patterns for ARNs of boundaries that count, such as `arn:aws:iam::*:policy/boundary/*`"
    }),
    "exempt-paths": setting.strings({
      default: [],
      help: "Patterns for IAM paths of roles and users that need none, such as `/break-glass/*`"
    }),
    "exempt-names": setting.strings({ default: [], help: "Patterns for names of roles and users that need none" })
  },
  *check({ kind, carrier, boundary: boundary2, path, name: name2 }, { options }) {
    if (mayBeOneOf(path, options["exempt-paths"]) || mayBeOneOf(name2, options["exempt-names"])) return;
    const arn2 = theOne(options.accepted);
    for (const one of boundary2) {
      if (one.is === "absent")
        yield {
          at: one.at,
          message: `this ${kind} has no permissions boundary; set one that caps what it can get`,
          ...fixed(`set ${arn2 ?? ""}`, arn2 === void 0 ? void 0 : insertProperty(carrier, names, arn2))
        };
      else if (one.is === "known" && options.accepted.every((pattern) => isLike(one.value.parts, pattern) === "no"))
        yield {
          at: one.at,
          message: `${one.value.text} is not an accepted boundary; use ${options.accepted.join(" or ")}`,
          ...fixed(`use ${arn2 ?? ""}`, arn2 === void 0 ? void 0 : replaceWord(one.value, arn2))
        };
    }
  },
  valid: [
    tf`
      resource "aws_iam_role" "app" {
        assume_role_policy   = "{}"
        permissions_boundary = "arn:aws:iam::111122223333:policy/developer"
      }
    `,
    cfn`
      Parameters:
        Boundary: { Type: String }
      Resources:
        App:
          Type: AWS::IAM::Role
          Properties:
            PermissionsBoundary: !Ref Boundary
    `,
    using(
      { options: { "exempt-paths": ["/break-glass/*"] } },
      tf`
        resource "aws_iam_user" "emergency" {
          name = "emergency"
          path = "/break-glass/"
        }
      `
    )
  ],
  invalid: [
    tf`
      «resource "aws_iam_role" "app"» {
        assume_role_policy = "{}"
      }
    `,
    cfn`
      Resources:
        «App»:
          Type: AWS::IAM::User
    `,
    using(
      { options: { accepted: ["arn:aws:iam::*:policy/boundary/*"] } },
      tf`
        resource "aws_iam_role" "app" {
          assume_role_policy   = "{}"
          permissions_boundary = «"arn:aws:iam::111122223333:policy/developer"»
        }
      `
    ),
    using(
      { options: { accepted: ["arn:aws:iam::111122223333:policy/boundary"] } },
      becomes(
        tf`
          «resource "aws_iam_role" "app"» {
            assume_role_policy = "{}"
          }
        `,
        tf`
          resource "aws_iam_role" "app" {
            assume_role_policy   = "{}"
            permissions_boundary = "arn:aws:iam::111122223333:policy/boundary"
          }
        `
      )
    ),
    using(
      { options: { accepted: ["arn:aws:iam::111122223333:policy/boundary"] } },
      becomes(
        cfn`
          Resources:
            «App»:
              Type: AWS::IAM::User
            Build:
              Type: AWS::IAM::User
              Properties: { PermissionsBoundary: «'arn:aws:iam::111122223333:policy/old'» }
        `,
        cfn`
          Resources:
            App:
              Type: AWS::IAM::User
              Properties:
                PermissionsBoundary: arn:aws:iam::111122223333:policy/boundary
            Build:
              Type: AWS::IAM::User
              Properties: { PermissionsBoundary: 'arn:aws:iam::111122223333:policy/boundary' }
        `
      )
    )
  ]
});

// src/policy/deny.ts
var aboutCaller = keysNamed(
  "aws:PrincipalArn",
  "aws:PrincipalAccount",
  "aws:PrincipalTag/",
  "aws:PrincipalType",
  "aws:PrincipalOrgID",
  "aws:PrincipalOrgPaths",
  "aws:PrincipalIsAWSService",
  "aws:PrincipalServiceName",
  "aws:PrincipalServiceNamesList",
  "aws:SourceAccount",
  "aws:ViaAWSService",
  "aws:CalledVia",
  "aws:userid",
  "aws:username"
);
function coversAction({ actions: { form, words, open } }, pattern) {
  const rest = open === void 0 ? "no" : "unknown";
  const each = (test) => or(rest, ...words.map(({ known: known3, text }) => known3 ? test(text, pattern) : "unknown"));
  return form === "only" ? each(actionCovers) : form === "except" ? not(each(actionsOverlap)) : rest;
}
var isOnEverything = ({ resources: { form, words } }) => form === "only" && words.some(isEverything);
var isOfMostActions = ({ actions: { form, words } }) => form === "except" || words.some(({ known: known3, text }) => known3 && actionCovers(text, "*") === "yes");
var exemptionsIn = ({ list }) => list.filter(({ operator, key }) => readOperator(operator.text)?.operator.negative === true && aboutCaller(key.text));
function isForAllButExempt({ effect, conditions }) {
  if (effect !== "Deny") return effect === "Allow" ? "no" : "unknown";
  const exemptions = exemptionsIn(conditions);
  return and(
    conditions.open === void 0 ? "yes" : "unknown",
    ...conditions.list.map((one) => {
      if (!one.operator.known || !one.key.known) return "unknown";
      return answer(exemptions.includes(one) || isOfServices(one) || isAlwaysTrue(one));
    })
  );
}
var isOfServices = ({ key, values }) => serviceFlags(key.text) && values.every(({ text }) => text === "false");
var serviceFlags = keysNamed("aws:PrincipalIsAWSService", "aws:ViaAWSService");
function isAlwaysTrue({ operator, key, values, open }) {
  const read = readOperator(operator.text);
  if (!read || open !== void 0 || !key.known) return false;
  const isThere = isAlwaysPresent(key.text) || alwaysInSigned(key.text) && !read.set;
  if (read.operator.type === "Null") return isThere && values.some(({ text }) => text === "false");
  if (read.operator.negative || !read.operator.wildcards || !(isThere || read.ifExists)) return false;
  return values.some((value) => value.known && !saysSomething(value.text.replace(/^arn:\*(?::\*)*$/, "*")));
}
var alwaysInSigned = keysNamed("aws:PrincipalArn", "aws:PrincipalAccount", "aws:PrincipalType", "aws:userid");
var conditionsOn = ({ conditions }, isKey, negative) => conditions.list.filter(({ operator, key }) => {
  const read = readOperator(operator.text);
  return read !== void 0 && read.operator.type !== "Null" && read.operator.negative === negative && isKey(key.text);
});
var asksNull = ({ conditions }, isKey, value) => conditions.list.some(
  ({ operator, key, values }) => readOperator(operator.text)?.operator.type === "Null" && isKey(key.text) && values.some(({ text }) => text === value)
);
var firstWord = ({ actions: actions2, resources }) => actions2.words[0] ?? resources.words[0];

// src/policy/guardrails.ts
var MOST_COMPARISONS = 2e5;
var known = /* @__PURE__ */ new WeakMap();
function guardrailsOf(project2, kind) {
  const sets = known.get(project2) ?? /* @__PURE__ */ new Map();
  known.set(project2, sets);
  const found = sets.get(kind) ?? setOf(project2, kind);
  sets.set(kind, found);
  return found;
}
function setOf(project2, kind) {
  const policies = project2.policies.filter((policy) => policy.kind === kind);
  const statements = policies.flatMap((policy) => policy.statements);
  return {
    policies,
    denies: statements.filter(({ effect }) => effect === "Deny"),
    isOpen: policies.some(({ open }) => open !== void 0) || statements.some(({ effect }) => effect === "unknown") || project2.policies.some(isOfUnknownType),
    guarded: /* @__PURE__ */ new Map(),
    guarding: /* @__PURE__ */ new Map(),
    budget: { left: MOST_COMPARISONS }
  };
}
var isOfUnknownType = ({ kind, carrier: { type } }) => kind === "unknown" && /^(?:aws_organizations_policy|AWS::Organizations::Policy)$/.test(type);
function isFirstWithout(policy, project2, kind, does) {
  if (policy.kind !== kind) return "no";
  const { policies, denies, isOpen } = guardrailsOf(project2, kind);
  if (policies[0] !== policy) return "no";
  return not(or(isOpen ? "unknown" : "no", ...denies.map(does)));
}
function isGuarded(set, action) {
  const known3 = set.guarded.get(action) ?? or(set.isOpen ? "unknown" : "no", ...answersOf(set, action));
  set.guarded.set(action, known3);
  return known3;
}
var answersOf = ({ denies }, action) => [
  ...new Set(denies.map((deny) => guards(deny, action)))
];
function guardingOf(set, action) {
  const known3 = set.guarding.get(action) ?? set.denies.filter((deny) => guards(deny, action) !== "no");
  set.guarding.set(action, known3);
  return known3;
}
var guards = (deny, action) => and(isForAllButExempt(deny), coversAction(deny, action));
var region = keysNamed("aws:RequestedRegion");
function regionsLeft(statement) {
  if (statement.effect !== "Deny") return void 0;
  const [ofRegion, others] = [conditionsOn(statement, region, true), exemptionsIn(statement.conditions)];
  if (ofRegion.length === 0 || ofRegion.length + others.length < statement.conditions.list.length) return void 0;
  return ofRegion.flatMap(({ values }) => values.map(({ text }) => text));
}
var shutOutside = (statement, services) => regionsLeft(statement) && isOfMostActions(statement) ? services.filter((service) => coversAction(statement, `${service}:*`) === "yes") : [];
var leavesHomeOfGlobalServices = (statement) => (regionsLeft(statement) ?? []).some((region2) => matches(region2, "us-east-1") === "yes");
var restrictsRegions = (statement) => answer(
  regionsLeft(statement) !== void 0 || isDeny(statement) && conditionsOn(statement, region, false).length > 0
);
var isDeny = ({ effect }) => effect === "Deny";
var principalArn = keysNamed("aws:PrincipalArn");
var deniesRoot = (statement) => statement.effect === "Deny" && isOfMostActions(statement) && conditionsOn(statement, principalArn, false).some(
  ({ operator, values }) => values.some(
    ({ text }) => /:root$/.test(text) && (readOperator(operator.text)?.operator.wildcards === true || !text.includes("*"))
  )
);

// rules/cloudtrail-protection-required.ts
var cloudtrail_protection_required_default = defineRule({
  id: "cloudtrail-protection-required",
  on: "policy",
  // What an organization denies is its own decision, and an organization trail cannot be stopped by members: strict.
  severity: "warning",
  preset: "strict",
  category: "guardrails",
  summary: "Some SCP keeps trails of CloudTrail from being stopped",
  why: `The first thing that an intruder with an administrator's rights does is to stop the log. An SCP keeps it running
    whoever the intruder has become.`,
  references: [
    "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples.html",
    "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/best-practices-security.html"
  ],
  equivalents: [],
  *check(policy, { project: project2 }) {
    const lacks = isFirstWithout(policy, project2, "scp", (deny) => guards(deny, "cloudtrail:StopLogging"));
    if (lacks === "no") return;
    yield {
      at: policy.carrier.at,
      message: "no SCP here protects CloudTrail; deny cloudtrail:StopLogging and DeleteTrail",
      possible: lacks === "unknown"
    };
  },
  valid: [
    scp`
      { "Statement": { "Effect": "Deny", "Action": "cloudtrail:*", "Resource": "*",
        "Condition": { "ArnNotLike": { "aws:PrincipalArn": "arn:aws:iam::*:role/audit" } } } }
    `,
    scp`
      { "Statement": { "Effect": "Deny", "Action": ["cloudtrail:StopLogging", "cloudtrail:DeleteTrail"],
        "Resource": "arn:aws:cloudtrail:*:*:trail/organization" } }
    `
  ],
  invalid: [
    tf`
      «resource "aws_organizations_policy" "root"» {
        content = jsonencode({
          Statement = [{
            Effect    = "Deny"
            Action    = "*"
            Resource  = "*"
            Condition = { ArnLike = { "aws:PrincipalArn" = "arn:aws:iam::*:root" } }
          }]
        })
      }
    `,
    cfn`
      Resources:
        «Stay»:
          Type: AWS::Organizations::Policy
          Properties:
            Name: stay
            Type: SERVICE_CONTROL_POLICY
            Content:
              Statement: { Effect: Deny, Action: 'organizations:LeaveOrganization', Resource: '*' }
    `
  ]
});

// rules/complete-cloudtrail-protection.ts
var blinding = ["StopLogging", "DeleteTrail", "UpdateTrail", "PutEventSelectors"].map((name2) => `cloudtrail:${name2}`);
var complete_cloudtrail_protection_default = defineRule({
  id: "complete-cloudtrail-protection",
  on: "statement",
  // Whoever denies some of the ways meant all of them: the one that is left does the same to the log.
  severity: "warning",
  category: "guardrails",
  summary: "SCPs that protect CloudTrail deny every way to stop the log",
  why: `A trail need not be stopped to see nothing. cloudtrail:PutEventSelectors makes it record no events, and
    cloudtrail:UpdateTrail sends them elsewhere: one way that is left open is as good as all.`,
  references: [
    "https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_PutEventSelectors.html",
    "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples.html"
  ],
  equivalents: [],
  options: {
    also: setting.strings({
      default: [],
      help: "Further actions to be denied, such as `cloudtrail:DeleteEventDataStore` where CloudTrail Lake is in use"
    })
  },
  *check(statement, { options, project: project2 }) {
    if (statement.kind !== "scp" || statement.effect !== "Deny" || statement.actions.form !== "only") return;
    const first = statement.actions.words.find(
      ({ known: known3, text }) => known3 && splitAction(text)?.service.toLowerCase() === "cloudtrail"
    );
    if (!first || or(...blinding.map((action) => guards(statement, action))) !== "yes") return;
    const guardrails = guardrailsOf(project2, "scp");
    const answers = [...blinding, ...options.also].map((action) => ({ action, is: isGuarded(guardrails, action) }));
    const open = answers.filter(({ is }) => is !== "yes");
    if (open.length === 0) return;
    const named3 = open.map(({ action }) => action).join(", ");
    yield {
      at: first.at,
      message: `trails can still be blinded by ${named3}; deny ${open.length === 1 ? "it" : "them"} too`,
      possible: open.every(({ is }) => is === "unknown")
    };
  },
  valid: [
    scp`
      { "Statement": { "Effect": "Deny", "Resource": "arn:aws:cloudtrail:*:*:trail/organization",
        "Action": ["cloudtrail:DeleteTrail", "cloudtrail:Put*", "cloudtrail:StopLogging", "cloudtrail:UpdateTrail"] } }
    `,
    scp`
      { "Statement": [
        { "Effect": "Deny", "Action": "cloudtrail:StopLogging", "Resource": "*" },
        { "Effect": "Deny", "NotAction": ["cloudtrail:Get*", "cloudtrail:StopLogging", "cloudtrail:Describe*"], "Resource": "*" } ] }
    `
  ],
  invalid: [
    scp`
      { "Statement": { "Effect": "Deny", "Resource": "*",
        "Action": [«"cloudtrail:StopLogging"», "cloudtrail:DeleteTrail", "cloudtrail:UpdateTrail"] } }
    `,
    tf`
      resource "aws_organizations_policy" "trail" {
        content = jsonencode({
          Statement = [{ Effect = "Deny", Action = [«"cloudtrail:Stop*"», "cloudtrail:Delete*"], Resource = "*" }]
        })
      }
      resource "aws_organizations_policy" "selectors" {
        content = jsonencode({
          Statement = [{
            Effect    = "Deny"
            Action    = "cloudtrail:*"
            Resource  = "*"
            Condition = { StringEquals = { "aws:RequestedRegion" = "eu-west-1" } }
          }]
        })
      }
    `
  ]
});

// rules/confused-deputy-denial-required.ts
var source = keysNamed("aws:SourceOrgID", "aws:SourceOrgPaths");
var confused_deputy_denial_required_default = defineRule({
  id: "confused-deputy-denial-required",
  on: "policy",
  // Each resource policy can do the same for itself: for those who ask for all.
  severity: "info",
  preset: "all",
  category: "guardrails",
  summary: "Some RCP denies AWS services that act for other organizations",
  why: `A service that may write to a bucket writes for whoever tells it to, unless aws:SourceOrgID or the like is limited. An
    RCP limits it for all resources at once, also for those whose own policy forgot.`,
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html#cross-service-confused-deputy-prevention",
    "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_examples.html"
  ],
  equivalents: [],
  *check(policy, { project: project2 }) {
    const lacks = isFirstWithout(policy, project2, "rcp", (deny) => answer(conditionsOn(deny, source, true).length > 0));
    if (lacks === "no") return;
    yield {
      at: policy.carrier.at,
      message: "no RCP here limits for whom AWS services act; deny services with another aws:SourceOrgID",
      possible: lacks === "unknown"
    };
  },
  valid: [
    rcp`
      { "Statement": { "Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*",
        "Condition": { "StringNotEqualsIfExists": { "aws:SourceOrgID": "o-a1b2c3d4e5" },
          "Null": { "aws:SourceAccount": "false" }, "Bool": { "aws:PrincipalIsAWSService": "true" } } } }
    `,
    tf`
      resource "aws_organizations_policy" "stay" {
        content = jsonencode({ Statement = [{ Effect = "Deny", Action = "organizations:Leave*", Resource = "*" }] })
      }
    `
  ],
  invalid: [
    cfn`
      Resources:
        «Tls»:
          Type: AWS::Organizations::Policy
          Properties:
            Name: tls
            Type: RESOURCE_CONTROL_POLICY
            Content:
              Statement:
                Effect: Deny
                Principal: '*'
                Action: s3:*
                Resource: '*'
                Condition: { BoolIfExists: { aws:SecureTransport: 'false' } }
    `
  ]
});

// rules/dynamodb-select-required.ts
var dynamodb_select_required_default = defineRule({
  id: "dynamodb-select-required",
  on: "statement",
  // AWS's page says outright that the condition alone does not hold.
  severity: "error",
  category: "exposure",
  summary: "Limits on attributes of a table also limit dynamodb:Select",
  why: `dynamodb:Attributes looks at the attributes that a request names. One that names none gets all of them, unless
    dynamodb:Select demands SPECIFIC_ATTRIBUTES.`,
  references: ["https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/specifying-conditions.html"],
  equivalents: ["access-analyzer:DYNAMODB_ATTRIBUTES_WITHOUT_SELECT"],
  *check({ effect, conditions: { list, open } }) {
    if (effect !== "Allow" || open !== void 0 || list.some(({ key }) => isSameKey(key.text, "dynamodb:Select")))
      return;
    for (const { key } of list)
      if (isSameKey(key.text, "dynamodb:Attributes"))
        yield { at: key.at, message: "requests that name no attribute get all of them; add dynamodb:Select" };
  },
  valid: [
    identity`
      { "Statement": { "Effect": "Allow", "Action": "dynamodb:Query", "Resource": "arn:aws:dynamodb:*:*:table/t",
        "Condition": { "ForAllValues:StringEquals": { "dynamodb:Attributes": ["id"] },
          "StringEquals": { "dynamodb:Select": "SPECIFIC_ATTRIBUTES" } } } }
    `,
    identity`
      { "Statement": { "Effect": "Deny", "Action": "dynamodb:Query", "Resource": "*",
        "Condition": { "ForAnyValue:StringEquals": { "dynamodb:Attributes": ["salary"] } } } }
    `
  ],
  invalid: [
    identity`
      { "Statement": { "Effect": "Allow", "Action": "dynamodb:Query", "Resource": "arn:aws:dynamodb:*:*:table/t",
        "Condition": { "ForAllValues:StringEquals": { «"dynamodb:Attributes"»: ["id"] } } } }
    `
  ]
});

// rules/escalation-guardrail-required.ts
var ways = [
  { to: "make users with keys of their own", actions: ["iam:CreateUser", "iam:CreateAccessKey"] },
  {
    to: "change protected roles",
    actions: [
      "iam:UpdateAssumeRolePolicy",
      "iam:AttachRolePolicy",
      "iam:PutRolePolicy",
      "iam:DeleteRolePermissionsBoundary"
    ]
  },
  { to: "add identity providers", actions: ["iam:CreateSAMLProvider", "iam:CreateOpenIDConnectProvider"] }
];
var escalation_guardrail_required_default = defineRule({
  id: "escalation-guardrail-required",
  on: "policy",
  // What accounts may do with IAM is an organization's own decision: strict.
  severity: "info",
  preset: "strict",
  category: "guardrails",
  summary: "SCPs limit what member accounts do to users, protected roles and identity providers",
  why: `With rights on IAM one takes any other. Guardrails that hold whoever asks keep member accounts from making users with
    lasting keys, from changing the roles that watch them and from letting in identity providers.`,
  references: [
    "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples.html",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"
  ],
  equivalents: [],
  *check(policy, { project: project2 }) {
    const guardrails = guardrailsOf(project2, "scp");
    if (guardrails.policies[0] !== policy) return;
    const denied = ({ actions: actions2 }) => or(...actions2.map((one) => isGuarded(guardrails, one)));
    const open = ways.filter((way) => denied(way) !== "yes");
    if (open.length === 0) return;
    const what = open.map(({ to }) => to).join(", ");
    const first = open.flatMap(({ actions: actions2 }) => actions2.slice(0, 1)).join(", ");
    yield {
      at: policy.carrier.at,
      message: `no SCP here keeps member accounts from what lets them ${what}; deny ${first}`,
      possible: open.every((way) => denied(way) === "unknown")
    };
  },
  valid: [
    scp`
      { "Statement": { "Effect": "Deny", "Resource": "*", "Action": ["iam:CreateUser", "iam:*Provider", "iam:*RolePolicy"],
        "Condition": { "ArnNotLike": { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/admin" } } } }
    `,
    scp`{ "Statement": { "Effect": "Deny", "NotAction": "ec2:*", "Resource": "*" } }`
  ],
  invalid: [
    tf`
      «resource "aws_organizations_policy" "keys"» {
        content = jsonencode({
          Statement = [{ Effect = "Deny", Action = ["iam:CreateUser", "iam:PutRolePolicy"], Resource = "*" }]
        })
      }
    `
  ]
});

// src/iam/principal.ts
function awsPrincipal(text) {
  if (text === "*") return { kind: "anyone" };
  if (isWild(text)) return { kind: "partial-wildcard" };
  if (isAccountId(text)) return { kind: "account", account: text };
  if (/^A[A-Z]{3}[A-Z0-9]{12,124}$/.test(text)) return { kind: "unique-id", id: text };
  const arn2 = splitArn(text);
  return arn2 ? ofArn(arn2) : { kind: "malformed" };
}
function ofArn({ service, region: region2, account: account2, resource: resource2 }) {
  const { type, id } = typeAndId(resource2);
  const isRoot = service === "iam" && resource2 === "root";
  const isNamed = id !== "" && (typesOf.get(service) ?? []).includes(type);
  if (region2 !== "" || !(isRoot || isNamed)) return { kind: "malformed" };
  if (account2 === "cloudfront") return { kind: "cloudfront", name: id };
  if (!isAccountId(account2)) return { kind: "malformed" };
  return isRoot ? { kind: "account", account: account2 } : { kind: "identity", account: account2, type, name: id };
}
var typesOf = /* @__PURE__ */ new Map([
  ["iam", ["role", "user"]],
  ["sts", ["assumed-role", "federated-user"]]
]);
var isAnyone = (principal) => awsPrincipal(principal).kind === "anyone";
var webProviders = /* @__PURE__ */ new Set([
  "cognito-identity.amazonaws.com",
  "www.amazon.com",
  "graph.facebook.com",
  "accounts.google.com"
]);
function federatedPrincipal(text) {
  if (text === "*") return { kind: "anyone" };
  if (isWild(text)) return { kind: "partial-wildcard" };
  if (webProviders.has(text.toLowerCase())) return { kind: "web", provider: text.toLowerCase() };
  const arn2 = splitArn(text);
  if (arn2?.service !== "iam" || !isAccountId(arn2.account)) return { kind: "malformed" };
  const { type, id } = typeAndId(arn2.resource);
  if (type === "oidc-provider" && id !== "") return { kind: "oidc", account: arn2.account, provider: id };
  return type === "saml-provider" && id !== "" ? { kind: "saml", account: arn2.account, name: id } : { kind: "malformed" };
}
function servicePrincipal(text) {
  const [, name2 = ""] = /^([a-z0-9.-]{1,128})\.amazonaws\.com(?:\.cn)?$/.exec(text.toLowerCase()) ?? [];
  const [, service = name2, region2] = /^(.+)\.([a-z]{2,3}(?:-[a-z]+){1,2}-\d)$/.exec(name2) ?? [];
  return service === "" ? void 0 : { service, region: region2 };
}

// src/policy/account.ts
function ownerOf(principal, { own: own2, trusted }) {
  const account2 = accountPieces(principal);
  if (onlyHole(account2)?.domain === "own-account") return "own";
  const id = literal(account2);
  if (id === void 0 || !isAccountId(id)) return "unknown";
  return own2.includes(id) ? "own" : trusted.includes(id) ? "trusted" : "other";
}
var accountIdOf = (principal) => literal(accountPieces(principal)) ?? "";
var accountPieces = (principal) => arnPieces(principal)?.account ?? principal.parts;
function isWholeAccount(principal) {
  if (principal.known) return answer(awsPrincipal(principal.text).kind === "account");
  const domain = onlyHole(principal.parts)?.domain;
  if (domain === "account" || domain === "own-account") return "yes";
  const arn2 = arnPieces(principal);
  if (!arn2) return "unknown";
  return and(isLike(arn2.service, "iam"), isLike(arn2.resource, "root"));
}
var awsPrincipals = ({ principals: principals2 }) => principals2.form === "only" ? principals2.list.filter(isAws).map(({ word }) => word) : [];
var isAws = ({ type }) => type === "AWS";
var isUser = (principal) => {
  const arn2 = arnPieces(principal);
  const [type] = arn2?.resource ?? [];
  return arn2 !== void 0 && literal(arn2.service) === "iam" && typeof type === "string" && /^user(?:\/|$)/.test(type);
};

// rules/external-id-required.ts
var externalId = keysNamed("sts:ExternalId");
var organization = keysNamed("aws:PrincipalOrgID", "aws:PrincipalOrgPaths");
var external_id_required_default = defineRule({
  id: "external-id-required",
  on: "statement",
  severity: "error",
  category: "trust",
  summary: "Roles that other accounts may assume require an external id",
  why: `A vendor's account acts for all of the vendor's customers. Without an external id, one of them can make the vendor
    assume your role for them, by knowing or guessing its ARN: the confused deputy.`,
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html"
  ],
  equivalents: ["kics:09c35abf", "kics:85138beb"],
  *check(statement, { accounts }) {
    if (statement.kind !== "trust" || !mayAllow(statement, "sts:AssumeRole")) return;
    const { conditions } = statement;
    if (isLimited(conditions, externalId, saysSomething) !== "no") return;
    if (isLimited(conditions, organization, staysInside) !== "no") return;
    for (const word of awsPrincipals(statement)) {
      const owner = ownerOf(word, accounts);
      const limit2 = `${word.text} may assume this role without an external id; limit sts:ExternalId`;
      if (owner === "other")
        yield { at: word.at, message: `${limit2}, or list ${accountIdOf(word)} in accounts.own if it is yours` };
      else if (owner === "unknown" && !word.known)
        yield { at: word.at, message: `${limit2} if its account is not yours`, possible: true };
    }
  },
  valid: [
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::444455556666:role/collector" },
        "Action": "sts:AssumeRole", "Condition": { "StringEquals": { "sts:ExternalId": "f3e0c1d2" } } } }
    `,
    using(
      { accounts: { own: ["444455556666"] } },
      trust`
        { "Statement": { "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::444455556666:role/ci" },
          "Action": "sts:AssumeRole" } }
      `
    )
  ],
  invalid: [
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "AWS": «"arn:aws:iam::444455556666:role/collector"» },
        "Action": "sts:AssumeRole",
        "Condition": { "StringEqualsIfExists": { "sts:ExternalId": "f3e0c1d2" } } } }
    `,
    cfn`
      Resources:
        Collector:
          Type: AWS::IAM::Role
          Properties:
            AssumeRolePolicyDocument:
              Statement: { Effect: Allow, Action: 'sts:AssumeRole', Principal: { AWS: «'444455556666'» } }
    `
  ]
});

// rules/external-sharing-denial-required.ts
var external = keysNamed("ram:RequestedAllowsExternalPrincipals");
var deniesSharing = (deny) => and(
  coversAction(deny, "ram:CreateResourceShare"),
  answer(deny.conditions.list.length === 0 || conditionsOn(deny, external, false).length > 0)
);
var external_sharing_denial_required_default = defineRule({
  id: "external-sharing-denial-required",
  on: "policy",
  // Some organizations share with partners on purpose: for those who ask for all.
  severity: "info",
  preset: "all",
  category: "guardrails",
  summary: "Some SCP keeps accounts from sharing resources with others through RAM",
  why: `Resource Access Manager shares subnets, databases and more with any account that the sharer names. An SCP limits that
    to the organization.`,
  references: [
    "https://docs.aws.amazon.com/ram/latest/userguide/iam-policies-condition.html",
    "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples.html"
  ],
  equivalents: [],
  *check(policy, { project: project2 }) {
    const lacks = isFirstWithout(policy, project2, "scp", deniesSharing);
    if (lacks === "no") return;
    yield {
      at: policy.carrier.at,
      message: "no SCP here limits sharing to the organization; deny ram:RequestedAllowsExternalPrincipals true",
      possible: lacks === "unknown"
    };
  },
  valid: [
    scp`
      { "Statement": { "Effect": "Deny", "Action": ["ram:CreateResourceShare", "ram:UpdateResourceShare"], "Resource": "*",
        "Condition": { "Bool": { "ram:RequestedAllowsExternalPrincipals": "true" } } } }
    `,
    scp`{ "Statement": { "Effect": "Deny", "Action": "ram:*", "Resource": "*" } }`
  ],
  invalid: [
    tf`
      «resource "aws_organizations_policy" "sharing"» {
        content = jsonencode({
          Statement = [{
            Effect    = "Deny"
            Action    = "ram:*"
            Resource  = "*"
            Condition = { StringNotEquals = { "aws:RequestedRegion" = "eu-west-1" } }
          }]
        })
      }
    `
  ]
});

// rules/global-service-exemption-required.ts
var global_service_exemption_required_default = defineRule({
  id: "global-service-exemption-required",
  on: "statement",
  // Without us-east-1 nobody can change a role or open a support case any more: an error wherever it is deployed.
  severity: "error",
  category: "guardrails",
  summary: "A Deny outside of some regions leaves out the services that have no region",
  why: `IAM, Organizations, Support and others are one for all regions, and a request to them counts as one to us-east-1. A
    Deny of every action outside of other regions denies them everywhere. AWS's examples leave such services out with
    NotAction.`,
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_examples_aws_deny-requested-region.html",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-requestedregion"
  ],
  equivalents: [],
  options: {
    services: setting.strings({
      default: ["iam", "organizations", "support"],
      help: "Prefixes of services without regions that are in use, such as `cloudfront` and `route53`"
    })
  },
  *check(statement, { options }) {
    const at = firstWord(statement)?.at;
    const shut = shutOutside(statement, options.services);
    if (at && shut.length > 0 && !leavesHomeOfGlobalServices(statement))
      yield { at, message: `this denies services that have no region; list ${shut.join(", ")} in NotAction` };
  },
  valid: [
    scp`
      { "Statement": { "Effect": "Deny", "NotAction": ["iam:*", "organizations:*", "sts:*", "support:*"], "Resource": "*",
        "Condition": { "StringNotEquals": { "aws:RequestedRegion": "eu-west-1" } } } }
    `,
    scp`
      { "Statement": { "Effect": "Deny", "Action": ["ec2:*", "rds:*"], "Resource": "*",
        "Condition": { "StringNotEquals": { "aws:RequestedRegion": "eu-west-1" } } } }
    `,
    scp`
      { "Statement": { "Effect": "Deny", "Action": "*", "Resource": "*",
        "Condition": { "StringNotEquals": { "aws:RequestedRegion": "eu-west-1" }, "StringEquals": { "aws:SourceVpc": "vpc-1" } } } }
    `
  ],
  invalid: [
    scp`
      { "Statement": { "Effect": "Deny", "Action": «"*"», "Resource": "*",
        "Condition": { "StringNotEquals": { "aws:RequestedRegion": ["eu-west-1", "eu-central-1"] },
          "ArnNotLike": { "aws:PrincipalArn": "arn:aws:iam::*:role/OrganizationAdmin" } } } }
    `,
    tf`
      resource "aws_organizations_policy" "regions" {
        content = jsonencode({
          Statement = [{
            Effect    = "Deny"
            NotAction = [«"sts:*"», "support:*", "organizations:*"]
            Resource  = "*"
            Condition = { StringNotEquals = { "aws:RequestedRegion" = "eu-west-1" } }
          }]
        })
      }
    `
  ]
});

// rules/global-services-exempt-by-name.ts
var global_services_exempt_by_name_default = defineRule({
  id: "global-services-exempt-by-name",
  on: "statement",
  // It works as long as the regions stay listed, and some list them for that reason: strict.
  severity: "warning",
  preset: "strict",
  category: "guardrails",
  summary: "A Deny outside of some regions keeps services without regions by name, not by their region",
  why: `Services without regions answer from us-east-1, some from us-west-2. A Deny of every action that leaves those regions
    open keeps them, but breaks IAM and others on the day a region is taken off the list, and opens a region to machines for
    the sake of what is no machine.`,
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_examples_aws_deny-requested-region.html",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-requestedregion"
  ],
  equivalents: [],
  options: {
    services: setting.strings({
      default: ["iam", "organizations", "support"],
      help: "Prefixes of services without regions that are in use, such as `cloudfront`, `route53` and `globalaccelerator`"
    })
  },
  *check(statement, { options }) {
    const at = firstWord(statement)?.at;
    const shut = shutOutside(statement, options.services);
    if (at && shut.length > 0 && leavesHomeOfGlobalServices(statement))
      yield {
        at,
        message: `services without regions hang on us-east-1 being listed; list ${shut.join(", ")} and others in NotAction`
      };
  },
  valid: [
    scp`
      { "Statement": { "Effect": "Deny", "NotAction": ["iam:*", "organizations:*", "sts:*", "support:*"], "Resource": "*",
        "Condition": { "StringNotEquals": { "aws:RequestedRegion": ["eu-west-1", "us-east-1"] } } } }
    `,
    scp`
      { "Statement": { "Effect": "Deny", "Action": ["ec2:*", "rds:*"], "Resource": "*",
        "Condition": { "StringNotEquals": { "aws:RequestedRegion": "us-east-1" } } } }
    `
  ],
  invalid: [
    scp`
      { "Statement": { "Effect": "Deny", "Action": «"*"», "Resource": "*",
        "Condition": { "StringNotEquals": { "aws:RequestedRegion": ["eu-west-1", "us-east-1"] } } } }
    `,
    tf`
      resource "aws_organizations_policy" "regions" {
        content = jsonencode({
          Statement = [{
            Effect    = "Deny"
            Action    = [«"*"»]
            Resource  = "*"
            Condition = { StringNotLike = { "aws:RequestedRegion" = "us-*" } }
          }]
        })
      }
    `
  ]
});

// src/policy/attached.ts
function attachmentsOf({ carrier }, { guardrailAttachments }) {
  const near = guardrailAttachments.filter((one) => one.carrier.root === carrier.root);
  return {
    to: near.filter(({ guardrail }) => guardrail !== void 0 && isSame(guardrail, carrier.address)),
    mayBeMore: carrier.type === "" || near.some(({ guardrail }) => guardrail === void 0)
  };
}
var isSame = (a, b) => a === b || (isVague(a) || isVague(b)) && withoutKeys(a) === withoutKeys(b);
var isVague = (address2) => /\[(?!"|\d+\])/.test(address2);
var withoutKeys = (address2) => address2.replace(/\["(?:[^"\\]|\\.)*"\]|\[[^\]]*\]/g, "");
var targetOf = ({ target }) => target.refers ?? target.text;
var isManagementAccount = ({ target }) => /\.(?:master_account_id|ManagementAccountId)$/.test(target.refers ?? "");

// rules/guardrail-quota.ts
var guardrail_quota_default = defineRule({
  id: "guardrail-quota",
  on: "policy",
  // AWS refuses the attachment that is one too many, but raises its quotas from time to time: strict.
  severity: "warning",
  preset: "strict",
  category: "guardrails",
  summary: "No root, unit or account has more SCPs or RCPs than AWS takes",
  why: `AWS takes five SCPs and five RCPs for each root, unit and account, FullAWSAccess among them. What is too much fails to
    deploy, and the guardrail is not there. Statements can be joined into fewer policies.`,
  references: ["https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html"],
  equivalents: [],
  options: {
    most: setting.integer({ default: 5, min: 1, max: 100, help: "How many of a type may be set on one target" })
  },
  *check(policy, { options: { most }, project: project2 }) {
    if (policy.kind !== "scp" && policy.kind !== "rcp") return;
    const near = guardrailsOf(project2, policy.kind).policies.filter(
      ({ carrier }) => carrier.root === policy.carrier.root
    );
    const before = near.slice(0, near.indexOf(policy)).map((other) => attachmentsOf(other, project2).to.map(targetOf));
    for (const attachment of attachmentsOf(policy, project2).to) {
      const { at, text } = attachment.target;
      const others = before.filter((targets) => targets.includes(targetOf(attachment))).length;
      if (others === most)
        yield { at, message: `more than ${most.toString()} policies are set on ${text}; join some of them` };
    }
  },
  valid: [
    tf`
      resource "aws_organizations_policy" "some" {
        for_each = toset(["organizations:LeaveOrganization", "iam:CreateUser"])
        content  = jsonencode({ Statement = [{ Effect = "Deny", Action = each.key, Resource = "*" }] })
      }
      resource "aws_organizations_policy_attachment" "some" {
        for_each  = aws_organizations_policy.some
        policy_id = each.value.id
        target_id = "r-ab12"
      }
    `,
    cfn`
      Resources:
        Stay:
          Type: AWS::Organizations::Policy
          Properties:
            Name: stay
            Type: SERVICE_CONTROL_POLICY
            TargetIds: [r-ab12]
            Content:
              Statement: { Effect: Deny, Action: 'organizations:LeaveOrganization', Resource: '*' }
    `
  ],
  invalid: [
    tf`
      resource "aws_organizations_policy" "many" {
        for_each = toset(["a4b:*", "braket:*", "chime:*", "deepracer:*", "gamelift:*", "honeycode:*"])
        content  = jsonencode({ Statement = [{ Effect = "Deny", Action = each.key, Resource = "*" }] })
      }
      resource "aws_organizations_policy_attachment" "many" {
        for_each  = aws_organizations_policy.many
        policy_id = each.value.id
        target_id = «"r-ab12"»
      }
    `,
    using(
      { options: { most: 1 } },
      cfn`
        Resources:
          Stay:
            Type: AWS::Organizations::Policy
            Properties:
              Name: stay
              Type: SERVICE_CONTROL_POLICY
              TargetIds: [r-ab12]
              Content:
                Statement: { Effect: Deny, Action: 'organizations:LeaveOrganization', Resource: '*' }
          Users:
            Type: AWS::Organizations::Policy
            Properties:
              Name: users
              Type: SERVICE_CONTROL_POLICY
              TargetIds: [ou-ab12-cdef3456, «r-ab12»]
              Content:
                Statement: { Effect: Deny, Action: 'iam:CreateUser', Resource: '*' }
      `
    )
  ]
});

// rules/guardrails-attached.ts
var guardrails_attached_default = defineRule({
  id: "guardrails-attached",
  on: "policy",
  // Where policies are attached by another repository or by hand, each lacks its attachment: strict.
  severity: "warning",
  preset: "strict",
  category: "guardrails",
  summary: "SCPs and RCPs are attached to a root, a unit or a member account",
  why: `A policy that nothing attaches denies nothing, however good it reads. In the management account SCPs and RCPs do not
    hold at all.`,
  references: [
    "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_policies_attach.html",
    "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html"
  ],
  equivalents: [],
  *check(policy, { project: project2 }) {
    if (policy.kind !== "scp" && policy.kind !== "rcp" || policy.carrier.type === "") return;
    const { to, mayBeMore } = attachmentsOf(policy, project2);
    if (to.length === 0)
      yield {
        at: policy.carrier.at,
        message: "nothing here attaches this policy, so it denies nothing; attach it to a root, a unit or an account",
        possible: mayBeMore
      };
    else if (to.every(isManagementAccount))
      for (const { carrier } of to)
        yield {
          at: carrier.at,
          message: "the management account is not subject to this policy; attach it to a root or a unit",
          possible: mayBeMore
        };
  },
  valid: [
    tf`
      resource "aws_organizations_policy" "stay" {
        for_each = { stay = "organizations:LeaveOrganization" }
        content  = jsonencode({ Statement = [{ Effect = "Deny", Action = each.value, Resource = "*" }] })
      }
      resource "aws_organizations_policy_attachment" "stay" {
        for_each  = aws_organizations_policy.stay
        policy_id = each.value.id
        target_id = "r-ab12"
      }
    `,
    cfn`
      Parameters: { Targets: { Type: CommaDelimitedList } }
      Resources:
        Stay:
          Type: AWS::Organizations::Policy
          Properties:
            Name: stay
            Type: SERVICE_CONTROL_POLICY
            TargetIds: !Ref Targets
            Content:
              Statement: { Effect: Deny, Action: 'organizations:LeaveOrganization', Resource: '*' }
    `
  ],
  invalid: [
    tf`
      resource "aws_organizations_organization" "this" {}
      «resource "aws_organizations_policy" "stay"» {
        content = jsonencode({ Statement = [{ Effect = "Deny", Action = "organizations:Leave*", Resource = "*" }] })
      }
      resource "aws_organizations_policy" "users" {
        content = jsonencode({ Statement = [{ Effect = "Deny", Action = "iam:CreateUser", Resource = "*" }] })
      }
      «resource "aws_organizations_policy_attachment" "users"» {
        policy_id = aws_organizations_policy.users.id
        target_id = aws_organizations_organization.this.master_account_id
      }
    `,
    cfn`
      Resources:
        «Stay»:
          Type: AWS::Organizations::Policy
          Properties:
            Name: stay
            Type: SERVICE_CONTROL_POLICY
            Content:
              Statement: { Effect: Deny, Action: 'organizations:LeaveOrganization', Resource: '*' }
    `
  ]
});

// rules/identity-perimeter-required.ts
var organization2 = keysNamed("aws:PrincipalOrgID", "aws:PrincipalOrgPaths");
var identity_perimeter_required_default = defineRule({
  id: "identity-perimeter-required",
  on: "policy",
  // Some organizations share with many partners, and use RCPs for other things: for those who ask for all.
  severity: "info",
  preset: "all",
  category: "guardrails",
  summary: "Some RCP shuts principals of other organizations out of the resources",
  why: `A bucket policy that lets in the wrong account does so whatever SCPs say: they hold for one's own principals. An RCP
    with aws:PrincipalOrgID keeps strangers out of every bucket, key, queue and secret.`,
  references: [
    "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_examples.html",
    "https://docs.aws.amazon.com/whitepapers/latest/building-a-data-perimeter-on-aws/building-a-data-perimeter-on-aws.html"
  ],
  equivalents: [],
  *check(policy, { project: project2 }) {
    const lacks = isFirstWithout(
      policy,
      project2,
      "rcp",
      (deny) => answer(conditionsOn(deny, organization2, true).length > 0)
    );
    if (lacks === "no") return;
    yield {
      at: policy.carrier.at,
      message: "no RCP here shuts out other organizations; deny whoever has another aws:PrincipalOrgID",
      possible: lacks === "unknown"
    };
  },
  valid: [
    rcp`
      { "Statement": { "Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*",
        "Condition": { "StringNotEqualsIfExists": { "aws:PrincipalOrgID": "o-a1b2c3d4e5" },
          "BoolIfExists": { "aws:PrincipalIsAWSService": "false" } } } }
    `,
    tf`
      resource "aws_organizations_policy" "stay" {
        content = jsonencode({ Statement = [{ Effect = "Deny", Action = "organizations:Leave*", Resource = "*" }] })
      }
    `
  ],
  invalid: [
    tf`
      «resource "aws_organizations_policy" "tls"» {
        type = "RESOURCE_CONTROL_POLICY"
        content = jsonencode({
          Statement = [{
            Effect    = "Deny"
            Principal = "*"
            Action    = "s3:*"
            Resource  = "*"
            Condition = { BoolIfExists = { "aws:SecureTransport" = "false" } }
          }]
        })
      }
    `
  ]
});

// rules/if-exists-required.ts
var missingWhenFalse = keysNamed("aws:MultiFactorAuthPresent", "kms:GrantIsForAWSResource");
var missingWithoutMfa = keysNamed("aws:MultiFactorAuthAge");
var missingWhenAnonymous = keysNamed("aws:PrincipalIsAWSService");
function letsMissingKeyPass({ operator, key, values }, kind) {
  const read = readOperator(operator.text);
  if (!read || read.ifExists) return false;
  if (missingWithoutMfa(key.text)) return read.operator.name.startsWith("NumericGreater");
  const isFalse = read.operator.type === "Bool" && values.every(({ text }) => text.toLowerCase() === "false");
  if (!isFalse) return false;
  return missingWhenFalse(key.text) || (kind === "rcp" || kind === "resource") && missingWhenAnonymous(key.text);
}
var if_exists_required_default = defineRule({
  id: "if-exists-required",
  on: "policy",
  // AWS itself advises against it, but a Deny for console sessions only can be meant: a warning.
  severity: "warning",
  category: "guardrails",
  summary: "A Deny for requests without MFA also holds for requests that do not tell about MFA",
  why: `A request with an access key has no aws:MultiFactorAuthPresent at all, and a condition that wants it to be "false"
    does not hold: the Deny lets the request pass that it was written for. With BoolIfExists it holds. The same goes for
    kms:GrantIsForAWSResource, and for anonymous requests and aws:PrincipalIsAWSService.`,
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-multifactorauthpresent",
    "https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html#conditions-kms-grant-is-for-aws-resource"
  ],
  equivalents: ["parliament:BAD_PATTERN_FOR_MFA"],
  *check({ kind, statements }) {
    const denies = statements.filter(({ effect }) => effect === "Deny");
    for (const { conditions } of denies)
      for (const condition of conditions.list) {
        const { operator, key } = condition;
        if (!letsMissingKeyPass(condition, kind)) continue;
        if (denies.some((other) => asksNull(other, (name2) => isSameKey(name2, key.text), "true"))) continue;
        yield {
          at: operator.at,
          message: `the Deny does not meet requests without ${key.text}; use ${operator.text}IfExists`
        };
      }
  },
  valid: [
    identity`
      { "Statement": { "Effect": "Deny", "NotAction": "iam:EnableMFADevice", "Resource": "*",
        "Condition": { "BoolIfExists": { "aws:MultiFactorAuthPresent": "false" } } } }
    `,
    resource`
      { "Statement": { "Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*",
        "Condition": { "Bool": { "aws:SecureTransport": "false" } } } }
    `
  ],
  invalid: [
    identity`
      { "Statement": { "Effect": "Deny", "NotAction": "iam:EnableMFADevice", "Resource": "*",
        "Condition": { «"Bool"»: { "aws:MultiFactorAuthPresent": "false" } } } }
    `,
    tf`
      data "aws_iam_policy_document" "recent" {
        statement {
          effect    = "Deny"
          actions   = ["rds:Delete*"]
          resources = ["*"]
          condition {
            test     = «"NumericGreaterThan"»
            variable = "aws:MultiFactorAuthAge"
            values   = ["3600"]
          }
        }
      }
      resource "aws_iam_policy" "recent" {
        policy = data.aws_iam_policy_document.recent.json
      }
    `,
    cfn`
      Resources:
        Perimeter:
          Type: AWS::Organizations::Policy
          Properties:
            Name: perimeter
            Type: RESOURCE_CONTROL_POLICY
            Content:
              Statement:
                Effect: Deny
                Principal: '*'
                Action: s3:*
                Resource: '*'
                Condition:
                  StringNotEqualsIfExists: { aws:PrincipalOrgID: o-a1b2c3d4e5 }
                  «Bool»: { aws:PrincipalIsAWSService: 'false' }
    `
  ]
});

// rules/key-administrator-required.ts
var key_administrator_required_default = defineRule({
  id: "key-administrator-required",
  on: "policy",
  // Without one the key can be used and never changed again; AWS asks for a support case.
  severity: "error",
  category: "exposure",
  summary: "A key policy lets somebody change it",
  why: `Who may change a key is said by its key policy alone, and not by policies of the account unless the key policy says so.
    AWS refuses to set one that shuts out whoever sets it, but not one that shuts out everybody who comes after.`,
  references: ["https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html"],
  equivalents: [],
  *check({ kind, service, statements, open, at, carrier }) {
    if (kind !== "resource" || service !== "kms" || open !== void 0 || statements.length === 0) return;
    if (carrier.address === "" || statements.some(({ effect }) => effect === "unknown")) return;
    if (!statements.some((statement) => mayAllow(statement, "kms:PutKeyPolicy")))
      yield {
        at,
        message: "nobody may change this key policy; allow kms:* to the account, or kms:PutKeyPolicy to a role"
      };
  },
  valid: [
    tf`
      resource "aws_kms_key" "k" {
        policy = jsonencode({ Statement = { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" } })
      }
    `,
    resource`
      { "Statement": { "Effect": "Allow", "Principal": { "AWS": "111122223333" }, "Action": "kms:Decrypt", "Resource": "*" } }
    `
  ],
  invalid: [
    tf`
      resource "aws_kms_key" "k" {
        policy = jsonencode(«{ Statement = { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/app" }, Action = ["kms:Encrypt", "kms:Decrypt"], Resource = "*" } }»)
      }
    `
  ]
});

// rules/leave-organization-denial-required.ts
var leave_organization_denial_required_default = defineRule({
  id: "leave-organization-denial-required",
  on: "policy",
  // What an organization denies is its own decision, and some of it may be kept elsewhere: strict.
  severity: "warning",
  preset: "strict",
  category: "guardrails",
  summary: "Some SCP keeps member accounts from leaving the organization",
  why: `An account that leaves the organization leaves all of its guardrails. An administrator of the account can make it
    leave, unless an SCP denies organizations:LeaveOrganization.`,
  references: ["https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples.html"],
  equivalents: [],
  *check(policy, { project: project2 }) {
    const lacks = isFirstWithout(policy, project2, "scp", (deny) => guards(deny, "organizations:LeaveOrganization"));
    if (lacks === "no") return;
    yield {
      at: policy.carrier.at,
      message: "no SCP here keeps accounts in the organization; deny organizations:LeaveOrganization",
      possible: lacks === "unknown"
    };
  },
  valid: [
    scp`{ "Statement": { "Effect": "Deny", "Action": "organizations:Leave*", "Resource": "*" } }`,
    tf`
      variable "more" {}
      resource "aws_organizations_policy" "more" {
        content = jsonencode({ Statement = [{ Effect = "Deny", Action = ["organizations:LeaveOrganization", var.more], Resource = "*" }] })
      }
    `
  ],
  invalid: [
    tf`
      «resource "aws_organizations_policy" "stay"» {
        content = jsonencode({ Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] })
      }
    `,
    tf`
      «resource "aws_organizations_policy" "half"» {
        content = jsonencode({
          Statement = [{
            Effect    = "Deny"
            Action    = "organizations:*"
            Resource  = "*"
            Condition = { StringNotEquals = { "aws:RequestedRegion" = "us-east-1" } }
          }]
        })
      }
    `
  ]
});

// src/policy/place.ts
function placeIn({ at, actions: actions2 }, word) {
  const isInside = ({ file, start, end }) => file === at.file && start >= at.start && end <= at.end;
  if (word.known || isInside(word.at)) return word.at;
  const step = word.at.via?.find((one) => isInside(one.at));
  const when = word.at.when ? { when: word.at.when } : {};
  if (step) return { ...step.at, ...when };
  const action = actions2.words.find(({ text }) => /^sts:AssumeRole/i.test(text)) ?? actions2.words[0];
  return action?.at ?? word.at;
}

// rules/mfa-required.ts
var mfa = keysNamed("aws:MultiFactorAuthPresent", "aws:MultiFactorAuthAge");
var mfa_required_default = defineRule({
  id: "mfa-required",
  on: "statement",
  severity: "warning",
  // Strict: the users of machines cannot do it, and only their owner knows which they are.
  preset: "strict",
  category: "trust",
  summary: "IAM users assume roles with a second factor only",
  why: `The access key of a user works from anywhere until somebody takes it away. A role that asks for MFA is still shut to
    whoever has found the key.`,
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_configure-api-require.html",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#enable-mfa-for-privileged-users"
  ],
  equivalents: ["kics:09c35abf"],
  *check(statement) {
    if (statement.kind !== "trust" || !mayAllow(statement, "sts:AssumeRole")) return;
    if (isLimited(statement.conditions, mfa, () => true) !== "no") return;
    for (const word of awsPrincipals(statement))
      if (isUser(word))
        yield {
          at: placeIn(statement, word),
          message: `${word.text} may assume this role with an access key alone; limit aws:MultiFactorAuthPresent to true`
        };
  },
  valid: [
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::111122223333:user/ada" },
        "Action": "sts:AssumeRole", "Condition": { "NumericLessThan": { "aws:MultiFactorAuthAge": "3600" } } } }
    `,
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::111122223333:role/user/ada" },
        "Action": "sts:AssumeRole" } }
    `
  ],
  invalid: [
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "AWS": [«"arn:aws:iam::111122223333:user/ada"»] },
        "Action": "sts:AssumeRole",
        "Condition": { "BoolIfExists": { "aws:MultiFactorAuthPresent": "true" } } } }
    `,
    tf`
      resource "aws_iam_user" "ada" {
        name = "ada"
      }
      resource "aws_iam_role" "admin" {
        assume_role_policy = jsonencode({
          Statement = [{
            Effect    = "Allow"
            Action    = «"sts:AssumeRole"»
            Principal = { AWS = aws_iam_user.ada.arn }
          }]
        })
      }
    `,
    cfn`
      Resources:
        Admin:
          Type: AWS::IAM::Role
          Properties:
            AssumeRolePolicyDocument:
              Statement:
                Effect: Allow
                Action: sts:AssumeRole
                Principal: { AWS: !Sub «'arn:aws:iam::\${AWS::AccountId}:user/ada'» }
    `
  ]
});

// rules/no-admin-for-outsiders.ts
var no_admin_for_outsiders_default = defineRule({
  id: "no-admin-for-outsiders",
  on: "grantee",
  // Whoever takes over the other account has this one.
  severity: "error",
  category: "trust",
  summary: "No role that other accounts may assume is an administrator",
  why: `A role that may change what every role may do has everything. When its trust policy lets in another account, all that
    protects this account is how that one is looked after.`,
  references: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html"],
  equivalents: ["prowler:iam_role_cross_account_readonlyaccess_policy"],
  *check(who, { accounts }) {
    if (who.kind !== "role" || who.trust.length === 0 || !isAdministrator(who)) return;
    for (const statement of who.trust.flatMap(({ statements }) => statements.filter(letsAssume)))
      for (const word of awsPrincipals(statement))
        if (ownerOf(word, accounts) === "other")
          yield { at: word.at, message: `${word.text} becomes an administrator here; give this role what it is for` };
  },
  valid: [
    tf`
      resource "aws_iam_role" "audit" {
        managed_policy_arns = ["arn:aws:iam::aws:policy/SecurityAudit"]
        assume_role_policy  = jsonencode({ Statement = { Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "444455556666" } } })
      }
    `,
    using(
      { accounts: { own: ["444455556666"] } },
      tf`
        resource "aws_iam_role" "deploy" {
          managed_policy_arns = ["arn:aws:iam::aws:policy/AdministratorAccess"]
          assume_role_policy  = jsonencode({ Statement = { Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "444455556666" } } })
        }
      `
    )
  ],
  invalid: [
    tf`
      resource "aws_iam_role" "vendor" {
        assume_role_policy = jsonencode({ Statement = { Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = «"arn:aws:iam::444455556666:role/x"» } } })
      }
      resource "aws_iam_role_policy_attachment" "vendor" {
        role       = aws_iam_role.vendor.name
        policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
      }
    `
  ]
});

// rules/no-admin-policy.ts
var no_admin_policy_default = defineRule({
  id: "no-admin-policy",
  on: "attachment",
  severity: "error",
  category: "escalation",
  summary: "No AWS managed policy that makes an administrator is attached",
  why: `AdministratorAccess gives every action on every resource, and IAMFullAccess lets its holder take the same. What holds
    them can do anything in the account once it is compromised, and nobody notices what it really needed.`,
  references: [
    "https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AdministratorAccess.html",
    "https://docs.aws.amazon.com/aws-managed-policy/latest/reference/IAMFullAccess.html",
    "https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AdministratorAccess-Amplify.html",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#bp-use-aws-defined-policies"
  ],
  equivalents: [
    "checkov:CKV_AWS_274",
    "prowler:iam_aws_attached_policy_no_administrative_privileges",
    "semgrep:aws-iam-admin-policy-ssoadmin"
  ],
  options: {
    also: setting.strings({ default: [], help: "Names of further AWS managed policies, such as `PowerUserAccess`" })
  },
  *check({ policy }, { options }) {
    const name2 = managedPolicyNameOf(policy);
    if (name2 === void 0) return;
    if (makesAdministrator(policy))
      yield { at: policy.at, message: `${name2} makes an administrator; attach a policy that names what is needed` };
    else if (options.also.includes(name2))
      yield { at: policy.at, message: `${name2} is not to be attached here; attach a policy that names what is needed` };
  },
  valid: [
    tf`
      resource "aws_iam_role_policy_attachment" "task" {
        role       = "task"
        policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
      }
    `,
    cfn`
      Resources:
        Deploy:
          Type: AWS::IAM::User
          Properties:
            ManagedPolicyArns: [arn:aws:iam::111122223333:policy/AdministratorAccess]
    `
  ],
  invalid: [
    tf`
      data "aws_partition" "current" {}
      resource "aws_iam_role_policy_attachment" "deploy" {
        role       = "deploy"
        policy_arn = «"arn:\${data.aws_partition.current.partition}:iam::aws:policy/AdministratorAccess"»
      }
    `,
    cfn`
      Transform: AWS::Serverless-2016-10-31
      Resources:
        Handler:
          Type: AWS::Serverless::Function
          Properties:
            Policies: [«IAMFullAccess», AWSXrayWriteOnlyAccess]
    `,
    using(
      { options: { also: ["PowerUserAccess"] } },
      tf`
        resource "aws_iam_role" "deploy" {
          assume_role_policy  = "{}"
          managed_policy_arns = [«"arn:aws:iam::aws:policy/PowerUserAccess"»]
        }
      `
    )
  ]
});

// rules/no-assume-any-role.ts
var no_assume_any_role_default = defineRule({
  id: "no-assume-any-role",
  on: "statement",
  // Any role anywhere that trusts this account is then a role of its holder, also one that is made later.
  severity: "error",
  category: "escalation",
  summary: "sts:AssumeRole names the roles that may be assumed",
  why: `Roles often trust a whole account and leave it to that account who may be them. Who may assume every role is all of
    them, in this account and in others.`,
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_permissions-to-switch.html",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-accounts"
  ],
  equivalents: ["prowler:iam_no_custom_policy_permissive_role_assumption", "kics:1b3af2f9"],
  *check({ kind, effect, actions: actions2, resources, conditions }) {
    if (kind !== "identity" || effect !== "Allow" || actions2.form !== "only" || resources.form !== "only") return;
    if (isLimited(conditions, narrowsRequests, saysSomething) !== "no" || isDemanded(conditions, narrowsRequests))
      return;
    const action = actions2.words.find(
      (word) => word.known && !isWholeService(word) && actionCovers(word.text, "sts:AssumeRole") === "yes"
    );
    for (const { at, text } of action ? resources.words.filter(isEveryRole) : [])
      yield {
        at,
        message: `${action?.text ?? ""} on ${text} assumes any role that trusts this account; name the roles`
      };
  },
  valid: [
    identity`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "arn:aws:iam::*:role/deploy" } }
    `,
    identity`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*",
        "Condition": { "StringEquals": { "aws:ResourceTag/team": "web" } } } }
    `
  ],
  invalid: [
    identity`{ "Statement": { "Effect": "Allow", "Action": "sts:AssumeRole", "Resource": «"*"» } }`,
    tf`
      resource "aws_iam_user_policy" "ci" {
        user   = "ci"
        policy = jsonencode({ Statement = { Effect = "Allow", Action = ["sts:Assume*"], Resource = «"arn:aws:iam::*:role/*"» } })
      }
    `
  ]
});

// rules/no-boundary-removal.ts
var controls = [
  "iam:DeleteRolePermissionsBoundary",
  "iam:DeleteUserPermissionsBoundary",
  "iam:PutRolePermissionsBoundary",
  "iam:PutUserPermissionsBoundary"
];
var no_boundary_removal_default = defineRule({
  id: "no-boundary-removal",
  on: "statement",
  // A boundary that its subjects may take off holds nobody.
  severity: "warning",
  preset: "strict",
  category: "boundaries",
  summary: "Permissions boundaries are put and removed under a condition on which",
  why: `Who may remove a boundary, or put a wider one in its place, is not bound by it. Where roles are to be made by many,
    iam:PermissionsBoundary names the one boundary they may use.`,
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html#access_policies_boundaries-delegate"
  ],
  equivalents: ["prowler:iam_policy_allows_privilege_escalation"],
  *check(statement) {
    const given = givesFreely(statement, controls);
    if (given)
      yield {
        at: given.word.at,
        message: `${given.word.text} sets boundaries aside; limit iam:PermissionsBoundary, or deny it`
      };
  },
  valid: [
    identity`
      { "Statement": { "Effect": "Allow", "Action": "iam:PutRolePermissionsBoundary", "Resource": "*",
        "Condition": { "StringEquals": { "iam:PermissionsBoundary": "arn:aws:iam::111122223333:policy/developer" } } } }
    `,
    identity`{ "Statement": { "Effect": "Deny", "Action": "iam:DeleteRolePermissionsBoundary", "Resource": "*" } }`
  ],
  invalid: [
    identity`{ "Statement": { "Effect": "Allow", "Action": ["iam:GetRole", «"iam:DeleteRole*"»], "Resource": "*" } }`,
    tf`
      resource "aws_iam_user_policy" "teams" {
        user   = "teams"
        policy = jsonencode({ Statement = { Effect = "Allow", Action = «"iam:PutUserPermissionsBoundary"», Resource = "*" } })
      }
    `
  ]
});

// src/policy/exemptions.ts
var principalArn2 = keysNamed("aws:PrincipalArn");
var principalTag = keysNamed("aws:PrincipalTag/");
var exemptionsOf = (statement) => exemptionsIn(statement.conditions).flatMap(({ key, values }) => {
  if (principalArn2(key.text)) return values.flatMap(namedInAnyAccount);
  if (!principalTag(key.text) || !key.known) return [];
  return [{ by: "tag", name: key.text.slice(key.text.indexOf("/") + 1), word: key }];
});
function namedInAnyAccount(word) {
  const arn2 = arnPieces(word);
  if (!arn2 || !isWild(literal(arn2.account) ?? "")) return [];
  const resource2 = word.text.slice(word.text.search(/:(?:role|user)\//) + 1);
  const [by, name2] = [resource2.slice(0, 4), resource2.slice(5)];
  return by === "role" || by === "user" ? [{ by, name: name2, word }] : [];
}
var isReservedName = (name2) => /^aws-(?:reserved|service-role)\/|^aws:/.test(name2);
function isProtected(set, exemption) {
  const found = exemption.by === "tag" ? tagAnswers(set, exemption) : nameAnswers(set, exemption);
  return or(set.isOpen ? "unknown" : "no", ...found);
}
function nameAnswers(set, { by, name: name2, word }) {
  const make = by === "user" ? ["iam:CreateUser", "iam:CreateAccessKey"] : ["iam:CreateRole", "iam:UpdateAssumeRolePolicy"];
  const answers = /* @__PURE__ */ new Set();
  for (const action of isWild(name2) ? make.slice(0, 1) : make)
    for (const deny of guardingOf(set, action)) {
      if (answers.has("yes")) return answers;
      answers.add(
        (set.budget.left -= deny.resources.words.length) < 0 ? "unknown" : and(guards(deny, action), isOn(deny, word))
      );
    }
  return answers;
}
var tagAnswers = ({ denies, budget }, exemption) => new Set((budget.left -= denies.length) < 0 ? ["unknown"] : denies.map((deny) => protectsTag(deny, exemption)));
function isOn({ resources: { form, words, open } }, { text }) {
  const wanted = anyPartition(text);
  const rest = open === void 0 ? "no" : "unknown";
  const each = (test) => or(
    rest,
    ...words.map((word) => {
      const found = test(anyPartition(word.text), wanted);
      return found === "no" && !word.known ? "unknown" : found;
    })
  );
  return form === "only" ? each(covers) : form === "except" ? not(each(arnsOverlap)) : rest;
}
var anyPartition = (arn2) => arn2.replace(/^arn:[^:]*:/, "arn:*:");
var requestedTags = keysNamed("aws:TagKeys", "aws:RequestTag/");
function protectsTag(deny, { name: name2 }) {
  const isAsked = deny.conditions.list.some(({ operator, key, values }) => {
    const read = readOperator(operator.text);
    if (!read || read.operator.negative || !requestedTags(key.text)) return false;
    if (key.text.includes("/")) return key.text.slice(key.text.indexOf("/") + 1) === name2;
    return values.some(({ text }) => covers(text, name2) !== "no");
  });
  return isAsked ? coversAction(deny, "iam:TagRole") : "no";
}

// rules/no-broad-exemption.ts
var principalArn3 = keysNamed("aws:PrincipalArn");
var userId = keysNamed("aws:userid");
function tooBroad(key, pattern) {
  if (userId(key)) return /^\*:/.test(pattern) ? "everybody chooses the name of a session" : void 0;
  if (!principalArn3(key)) return void 0;
  if (covers(pattern, "arn:aws:iam::*:role/*") === "yes") return "it exempts every role";
  const [, name2 = pattern] = /:(?:role|user)\/(.*)$/.exec(pattern) ?? [];
  return /^\*.*\*$/.test(name2) && !isReservedName(name2) ? "any name with that in it is exempt" : void 0;
}
var no_broad_exemption_default = defineRule({
  id: "no-broad-exemption",
  on: "statement",
  // Such a pattern exempts whoever wants to be, in every organization.
  severity: "warning",
  category: "guardrails",
  summary: "Exemptions of an SCP or RCP name roles",
  why: `A guardrail is as strong as its exemption. "*Admin*" takes every role with these letters in its name, also those that a
    developer makes, and what follows the colon of aws:userid is what the caller calls the session.`,
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principalarn",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#principaltable"
  ],
  equivalents: [],
  *check({ kind, effect, conditions }) {
    if (kind !== "scp" && kind !== "rcp" || effect !== "Deny") return;
    for (const { key, values } of exemptionsIn(conditions))
      for (const { at, known: known3, text } of values) {
        const why = known3 ? tooBroad(key.text, text) : void 0;
        if (why !== void 0) yield { at, message: `${text} leaves little of this Deny, as ${why}; name the role` };
      }
  },
  valid: [
    scp`
      { "Statement": { "Effect": "Deny", "Action": "ec2:*", "Resource": "*",
        "Condition": { "ArnNotLike": { "aws:PrincipalArn": [ "arn:aws:iam::*:role/platform-*",
          "arn:aws:iam::*:role/aws-reserved/sso.amazonaws.com/*AWSReservedSSO_Admin*",
          "arn:aws:iam::111122223333:role/*" ] } } } }
    `,
    scp`
      { "Statement": { "Effect": "Deny", "Action": "ec2:*", "Resource": "*",
        "Condition": { "ArnLike": { "aws:PrincipalArn": "arn:aws:iam::*:role/*" } } } }
    `
  ],
  invalid: [
    scp`
      { "Statement": { "Effect": "Deny", "Action": "ec2:*", "Resource": "*",
        "Condition": {
          "StringNotLike": { "aws:PrincipalArn": [«"*"», «"arn:aws:iam::*:role/*Admin*"», «"*Admin*"»] },
          "StringNotLikeIfExists": { "aws:userid": [«"*:admin"», "AROAEXAMPLEID:*"] } } } }
    `,
    tf`
      resource "aws_organizations_policy" "trail" {
        content = jsonencode({
          Statement = [{
            Effect    = "Deny"
            Action    = "cloudtrail:StopLogging"
            Resource  = "*"
            Condition = { ArnNotLike = { "aws:PrincipalArn" = [«"arn:aws:iam::*:role/*"»] } }
          }]
        })
      }
    `
  ]
});

// src/iam/oidc-issuer.ts
var sharedIssuer = (provider) => rows.find(({ host }) => host === provider.toLowerCase());
var isCluster = (provider) => /^oidc\.eks[.-][a-z0-9.-]+\/id\//i.test(provider);
var controls2 = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html";
var webKeys = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html";
var row = (host, name2, tenant, page) => ({
  host,
  name: name2,
  tenant: tenant.split(" "),
  page
});
var rows = [
  row(
    "token.actions.githubusercontent.com",
    "GitHub",
    "sub repository repository_id job_workflow_ref enterprise_id",
    "https://docs.github.com/en/actions/reference/security/oidc"
  ),
  row("vstoken.actions.githubusercontent.com", "GitHub", "sub", controls2),
  row("oidc-configuration.audit-log.githubusercontent.com", "GitHub audit log streaming", "sub", controls2),
  row("gitlab.com", "GitLab.com", "sub", "https://docs.gitlab.com/ci/cloud_services/aws/"),
  row(
    "app.terraform.io",
    "HCP Terraform",
    "sub",
    "https://developer.hashicorp.com/terraform/cloud-docs/dynamic-provider-credentials/aws-configuration"
  ),
  row("agent.buildkite.com", "Buildkite", "sub", "https://buildkite.com/docs/pipelines/security/oidc/aws"),
  row("oidc.codefresh.io", "Codefresh", "sub", controls2),
  row("studio.datachain.ai/api", "DVC Studio", "sub", controls2),
  row("scalr.io", "Scalr", "sub", controls2),
  row("tokens.cloud.shisho.dev", "Shisho Cloud", "sub", controls2),
  row("proidc.upbound.io", "Upbound", "sub", controls2),
  row("api.pulumi.com/oidc", "Pulumi Cloud", "aud sub", "https://www.pulumi.com/docs/pulumi-cloud/oidc/provider/aws/"),
  row("sandboxes.cloud", "sandboxes.cloud", "aud", controls2),
  row("oidc.vercel.com", "Vercel", "aud sub", "https://vercel.com/docs/oidc/aws"),
  row(
    "cognito-identity.amazonaws.com",
    "Cognito",
    "aud sub",
    "https://docs.aws.amazon.com/cognito/latest/developerguide/role-trust-and-permissions.html"
  ),
  // `aud` is the token's azp where it has one: `oaud` alone is what any client may ask for.
  row("accounts.google.com", "Google", "aud sub email", webKeys),
  row("graph.facebook.com", "Facebook", "app_id id", webKeys),
  row("www.amazon.com", "Login with Amazon", "app_id user_id", webKeys)
];

// src/iam/oidc-subject.ts
function namesTenant(subject, provider) {
  if (!/[*?:/]/.test(subject)) return true;
  const head = isWild(subject) ? subject.split(/[*?]/, 1)[0] ?? "" : `${subject}:`;
  return /^(?:vs)?token\.actions\./.test(provider) ? /(?:^|:)(?:repo|repository|repository_owner|repository_owner_id|repository_id|enterprise|enterprise_id|job_workflow_ref):[^:/]+[:/]/.test(
    head
  ) : !isWild(subject) || /^[^:/]+[:/][^:/]+[:/]/.test(head);
}
function valueOf(subject, ...labels) {
  const words = subject.split(":");
  const at = words.findIndex((word, index) => labels.includes(word) && index < words.length - 1);
  return at < 0 ? void 0 : words[at + 1];
}
var saysSomething2 = (value = "") => /[^*?]/.test(value);
var namesProject = (path = "*") => path.includes("/") ? saysSomething2(path.slice(path.lastIndexOf("/") + 1)) : !isWild(path);
function breadthOf(subject) {
  const form = forms.find(({ begins }) => begins.test(subject));
  if (form) return form.project(subject) ? form.ref(subject) ? "ref" : "project" : "tenant";
  return saysSomething2(subject) ? void 0 : "tenant";
}
var always = () => true;
var forms = [
  // https://docs.github.com/en/actions/reference/security/oidc
  {
    begins: /^repo:/,
    project: (subject) => namesProject(valueOf(subject, "repo")),
    ref: (subject) => {
      const ref = valueOf(subject, "ref");
      const of = subject.split(":").slice(2);
      if (of.length === 0) return !isWild(subject);
      if (ref !== void 0) return !/^(?:refs\/(?:heads\/)?)?[*?]+$/.test(ref);
      return of[0] === "environment" ? saysSomething2(of[1]) : saysSomething2(of.join(""));
    }
  },
  // https://docs.gitlab.com/ci/secrets/id_token_authentication
  {
    begins: /^project_path:/,
    project: (subject) => namesProject(valueOf(subject, "project_path")),
    ref: (subject) => saysSomething2(valueOf(subject, "ref") ?? valueOf(subject, "environment"))
  },
  // https://developer.hashicorp.com/terraform/cloud-docs/dynamic-provider-credentials/aws-configuration
  // https://buildkite.com/docs/pipelines/security/oidc/aws
  {
    begins: /^organization:/,
    project: (subject) => ["project", "workspace", "pipeline"].some((label) => saysSomething2(valueOf(subject, label))),
    ref: (subject) => !subject.includes(":pipeline:") || saysSomething2(valueOf(subject, "ref"))
  },
  // https://circleci.com/docs/guides/permissions-authentication/openid-connect-tokens/
  { begins: /^org\/[0-9a-f-]{4,}\//, project: (subject) => saysSomething2(subject.split("/")[3]), ref: always },
  // https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html
  {
    begins: /^system:serviceaccount:/,
    project: (subject) => {
      const [namespace = "", account2] = subject.split(":").slice(2);
      return !namespace.startsWith("*") && saysSomething2(account2);
    },
    ref: always
  },
  { begins: /^system:/, project: (subject) => !isWild(subject), ref: always }
];

// src/policy/federation.ts
function trustedIssuers(statement) {
  const { kind, actions: actions2, principals: principals2 } = statement;
  if (kind !== "trust" || principals2.form !== "only" || !mayAllow(statement, "sts:AssumeRoleWithWebIdentity")) return [];
  const [action] = actions2.words.filter(({ text }) => /^sts:AssumeRoleWithWebIdentity$/i.test(text));
  if (action && principals2.list.length === 0 && principals2.open !== void 0) return [issuerOf(statement, action)];
  return principals2.list.flatMap(({ type, word }) => {
    if (type !== "Federated" || isSaml(word) || word.text === "*") return [];
    return [issuerOf(statement, word, providerOf(word))];
  });
}
function issuerOf(statement, word, known3) {
  const provider = known3 ?? named(statement);
  return { word, ...provider === void 0 ? {} : { provider } };
}
var isSaml = (word) => isOfType(word, "saml-provider/");
var isOidc = (word) => isOfType(word, "oidc-provider/") || word.known && !resourceOf(word);
var isOfType = (word, type) => {
  const [first] = resourceOf(word) ?? [];
  return typeof first === "string" && first.startsWith(type);
};
var resourceOf = (word) => arnPieces(word)?.resource;
function providerOf(word) {
  const resource2 = resourceOf(word);
  const text = resource2 ? literal(resource2) : word.known ? word.text : void 0;
  return text?.replace(/^oidc-provider\//, "").toLowerCase();
}
function named({ conditions }) {
  const issuers = new Set(claimsIn(conditions).flatMap(({ issuer }) => issuer ?? []));
  const [only] = issuers;
  return issuers.size === 1 ? only : void 0;
}
var claimsIn = ({ list }) => list.flatMap((condition) => {
  const { key } = condition;
  const last = key.parts.at(-1);
  if (last === void 0 || isHole(last) || !last.includes(":")) return [];
  const name2 = last.slice(last.lastIndexOf(":") + 1);
  const issuer = key.text.slice(0, key.text.lastIndexOf(":")).replace(/^https:\/\//, "");
  if (!key.known) return [{ name: name2, condition }];
  return issuer.includes(".") ? [{ issuer: issuer.toLowerCase(), name: name2, condition }] : [];
});
function demandsClaim({ conditions }, isClaim2, passes) {
  const isOpen = conditions.open !== void 0 || conditions.list.some(({ key }) => key.parts.every(isHole));
  const asked = claimsIn(conditions).filter(({ name: name2 }) => isClaim2(name2.toLowerCase()));
  return or(isOpen ? "unknown" : "no", ...asked.map(({ condition }) => holdsOnlyFor(condition, passes)));
}
function holdsOnlyFor({ operator, values, open }, passes) {
  const read = operator.known ? readOperator(operator.text)?.operator : void 0;
  if (!read) return "unknown";
  if (read.negative || read.type === "Null") return "no";
  const each = values.map((value) => testOf(value, read.wildcards, passes));
  return and(open === void 0 ? "yes" : "unknown", ...each);
}
function testOf(value, wildcards, passes) {
  const pattern = patternOf(value, wildcards);
  if (value.known) return answer(passes(pattern));
  const start = value.parts.findIndex(isHole);
  const before = shown(value.parts.slice(0, start));
  if (/[*?]/.test(before)) return answer(passes(before));
  return passes(`${before}*`) ? "yes" : "unknown";
}
var patternOf = ({ parts }, wildcards) => {
  const text = parts.map((part) => isHole(part) ? "_" : part).join("");
  return wildcards ? text : text.replace(/[*?]/g, "_");
};
function claimPatterns({ conditions }, name2) {
  return claimsIn(conditions).filter((claim) => claim.name.toLowerCase() === name2).flatMap(({ condition: { operator, values } }) => {
    const read = readOperator(operator.text)?.operator;
    if (!read || read.negative || read.type === "Null") return [];
    return values.map((word) => ({ word, pattern: patternOf(word, read.wildcards) }));
  });
}
function saysWhose(claim, pattern, provider) {
  if (claim === "sub") return namesTenant(pattern, provider);
  return !isWild(pattern) || /^[^*?/:]+\//.test(pattern);
}
var isForOneTenant = (statement, { tenant, host }) => or(
  ...tenant.map(
    (claim) => demandsClaim(
      statement,
      (name2) => name2 === claim,
      (pattern) => saysWhose(claim, pattern, host)
    )
  )
);

// rules/no-broad-oidc-subject.ts
var project = /* @__PURE__ */ new Set([
  "repository",
  "repository_id",
  "job_workflow_ref",
  "project_id",
  "oidc.circleci.com/project-id"
]);
var no_broad_oidc_subject_default = defineRule({
  id: "no-broad-oidc-subject",
  on: "statement",
  // A warning: all who can start a pipeline in the organization are its own people. Recommended, as nobody argues for it.
  severity: "warning",
  category: "trust",
  summary: "Roles trust the tokens of named repositories, workspaces and service accounts",
  why: `A subject such as repo:octo-org/* is every repository of the organization, also the one that is created tomorrow, and
    system:serviceaccount:*:app any namespace in which somebody names a service account so. Who may write to any of them
    has the role.`,
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html",
    "https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html"
  ],
  equivalents: ["access-analyzer:SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED"],
  *check(statement) {
    const [issuer] = trustedIssuers(statement);
    if (!issuer) return;
    const shared = issuer.provider === void 0 ? void 0 : sharedIssuer(issuer.provider);
    if (shared && isForOneTenant(statement, shared) === "no") return;
    const isNamed = demandsClaim(
      statement,
      (name2) => name2 === "sub" || project.has(name2),
      (pattern) => breadthOf(pattern) !== "tenant"
    );
    if (isNamed === "yes") return;
    for (const { word, pattern } of claimPatterns(statement, "sub")) {
      if (breadthOf(pattern) !== "tenant") continue;
      const what = pattern.startsWith("system:") ? "service accounts of any namespace or name" : "all projects there";
      const message = `${word.text} lets in ${what}; name the ones that need this role`;
      yield { at: word.at, message, ...word.known ? {} : { possible: true } };
    }
  },
  valid: [
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": { "Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" },
        "Condition": { "StringLike": { "token.actions.githubusercontent.com:sub": "repo:octo-org/app:*" } } } }
    `,
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": { "Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" },
        "Condition": {
          "StringLike": { "token.actions.githubusercontent.com:sub": "repo:octo-org/*" },
          "StringEquals": { "token.actions.githubusercontent.com:job_workflow_ref":
            "octo-org/deploy/.github/workflows/deploy.yml@refs/heads/main" } } } }
    `
  ],
  invalid: [
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": { "Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" },
        "Condition": { "StringLike": { "token.actions.githubusercontent.com:sub":
          ["repo:octo-org/app:*", «"repo:octo-org/*:ref:refs/heads/main"»] } } } }
    `,
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": { "Federated": "arn:aws:iam::111122223333:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/EXAMPLE" },
        "Condition": { "StringLike": {
          "oidc.eks.eu-west-1.amazonaws.com/id/EXAMPLE:sub": «"system:serviceaccount:*:external-dns"» } } } }
    `,
    cfn`
      Resources:
        Deploy:
          Type: AWS::IAM::Role
          Properties:
            AssumeRolePolicyDocument:
              Statement:
                Effect: Allow
                Action: sts:AssumeRoleWithWebIdentity
                Principal: { Federated: !Sub 'arn:aws:iam::\${AWS::AccountId}:oidc-provider/gitlab.com' }
                Condition:
                  StringLike: { 'gitlab.com:sub': «'project_path:acme/*:ref_type:branch:ref:main'» }
    `
  ]
});

// rules/no-caller-controlled-keys.ts
var callersOwn = keysNamed("aws:Referer", "aws:UserAgent");
var no_caller_controlled_keys_default = defineRule({
  id: "no-caller-controlled-keys",
  on: "statement",
  severity: "warning",
  // AWS itself shows aws:Referer against hotlinking, for which it will do.
  preset: "strict",
  category: "wildcards",
  summary: "Access does not rest on what callers say of themselves",
  why: "The referer and the user agent are headers that whoever calls may set to anything, and others can read.",
  references: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html"],
  equivalents: ["access-analyzer:UNTRUSTWORTHY_CONDITION_KEY"],
  *check({ conditions }) {
    for (const { key } of conditions.list)
      if (key.known && callersOwn(key.text))
        yield {
          at: key.at,
          message: `callers set ${key.text} as they like; use a key that AWS sets, such as aws:SourceVpce`
        };
  },
  valid: [
    resource`
      { "Statement": { "Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*",
        "Condition": { "StringEquals": { "aws:SourceVpce": "vpce-0a1b2c3d4e5f60718" } } } }
    `,
    identity`{ "Statement": { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*" } }`
  ],
  invalid: [
    resource`
      { "Statement": { "Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*",
        "Condition": { "StringLike": { «"aws:Referer"»: "https://example.com/*" } } } }
    `
  ]
});

// rules/no-chosen-session-names.ts
var no_chosen_session_names_default = defineRule({
  id: "no-chosen-session-names",
  on: "assumption",
  severity: "info",
  // All: it blurs the records, and gives nobody anything.
  preset: "all",
  category: "sessions",
  summary: "Sessions of IAM Roles Anywhere are named for their certificate",
  why: `A profile that accepts session names lets the holder of a certificate choose what CloudTrail calls the session. Without
    it, the name is the serial number of the certificate.`,
  references: ["https://docs.aws.amazon.com/rolesanywhere/latest/userguide/authentication-create-session.html"],
  equivalents: [],
  *check({ acceptsSessionName }) {
    for (const one of acceptsSessionName)
      if (one.is === "known" && one.value.text === "true")
        yield { at: one.at, message: "the caller chooses the name of its sessions; leave this out" };
  },
  valid: [
    tf`
      resource "aws_rolesanywhere_profile" "backup" {
        name                     = "backup"
        role_arns                = ["arn:aws:iam::111122223333:role/backup"]
        accept_role_session_name = false
      }
    `,
    cfn`
      Resources:
        Backup:
          Type: AWS::RolesAnywhere::Profile
          Properties: { Name: backup, RoleArns: ['arn:aws:iam::111122223333:role/backup'] }
    `
  ],
  invalid: [
    tf`
      resource "aws_rolesanywhere_profile" "backup" {
        name                     = "backup"
        role_arns                = ["arn:aws:iam::111122223333:role/backup"]
        accept_role_session_name = «true»
      }
    `,
    cfn`
      Resources:
        Backup:
          Type: AWS::RolesAnywhere::Profile
          Properties:
            Name: backup
            RoleArns: ['arn:aws:iam::111122223333:role/backup']
            AcceptRoleSessionName: «true»
    `
  ]
});

// rules/no-credentials-on-all.ts
var SHOWN = 2;
var no_credentials_on_all_default = defineRule({
  id: "no-credentials-on-all",
  on: "unconfined",
  severity: "warning",
  // As for data: sometimes meant, never by accident.
  preset: "strict",
  category: "exposure",
  summary: "Credentials are given out for named databases, instances and users",
  why: `These actions answer with a password or a token. On every resource they are a way into all of them, whatever those who
    log in there may do.`,
  references: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege"],
  equivalents: [
    "checkov:CKV_AWS_107",
    "checkov:CKV_AWS_287",
    "cloudsplaining:CredentialsExposure",
    "semgrep:no-iam-creds-exposure"
  ],
  *check({ use, grant, actions: actions2 }) {
    if (use !== "credentials") return;
    const more = actions2.length > SHOWN ? ` and ${(actions2.length - SHOWN).toString()} more` : "";
    const shown2 = actions2.slice(0, SHOWN).join(", ");
    yield {
      at: grant.word.at,
      message: `${shown2}${more} on ${grant.resource.text} gives out credentials for all of them; name the resources it needs`
    };
  },
  valid: [
    identity`
      { "Statement": { "Effect": "Allow", "Action": "rds-db:connect", "Resource": "arn:aws:rds-db:*:111122223333:dbuser:db-ABC/app" } }
    `,
    identity`{ "Statement": { "Effect": "Allow", "Action": "ecr:GetAuthorizationToken", "Resource": "*" } }`
  ],
  invalid: [
    identity`{ "Statement": { "Effect": "Allow", "Action": [«"redshift:GetCluster*"»], "Resource": "*" } }`,
    tf`
      resource "aws_iam_user_policy" "app" {
        user   = "app"
        policy = jsonencode({ Statement = { Effect = "Allow", Action = «"rds-db:connect"», Resource = "*" } })
      }
    `
  ]
});

// src/iam/environment.ts
function environmentIn(name2, { production, other }) {
  const words = name2.replace(/([a-z0-9])([A-Z])/g, "$1-$2").toLowerCase().replace(/(^|[^a-z])(non|pre|not)[^a-z]+(?=[a-z])/g, "$1$2").split(/[^a-z0-9]+/);
  const isProduction = words.some((word) => production.includes(word));
  const isOther = words.some((word) => other.includes(word));
  return isProduction === isOther ? void 0 : isProduction ? "production" : "other";
}

// rules/no-cross-environment-trust.ts
var nameOf = ({ text, refers }) => refers ?? text.slice(text.lastIndexOf(":") + 1);
var no_cross_environment_trust_default = defineRule({
  id: "no-cross-environment-trust",
  on: "role",
  severity: "warning",
  // All: what is production is guessed from names.
  preset: "all",
  category: "trust",
  summary: "Roles of production do not trust principals of other environments",
  why: `Where developers try things out, more people may do more. A role of production that trusts a role from there is as
    well guarded as the least guarded environment.`,
  references: [
    "https://docs.aws.amazon.com/whitepapers/latest/organizing-your-aws-environment/benefits-of-using-multiple-aws-accounts.html"
  ],
  equivalents: [],
  options: {
    production: setting.strings({
      default: ["prod", "production", "prd", "live"],
      help: "Words in names, and account ids, of production"
    }),
    other: setting.strings({
      default: [
        "dev",
        "development",
        "test",
        "testing",
        "staging",
        "stage",
        "stg",
        "qa",
        "uat",
        "sandbox",
        "nonprod",
        "preprod"
      ],
      help: "Words in names, and account ids, of the other environments"
    })
  },
  *check({ carrier, name: name2, trust: trust2 }, { options }) {
    const names2 = name2.map((one) => one.is === "known" ? one.value.text : carrier.address);
    if (!names2.every((one) => environmentIn(one, options) === "production")) return;
    for (const statement of trust2.flatMap(({ statements }) => statements)) {
      if (!letsAssume(statement)) continue;
      for (const word of awsPrincipals(statement)) {
        const isOther = options.other.includes(accountIdOf(word)) || environmentIn(nameOf(word), options) === "other";
        if (isOther)
          yield {
            at: placeIn(statement, word),
            message: `${word.text} is of another environment than ${names2[0] ?? "this role"}; trust a role of production`
          };
      }
    }
  },
  valid: [
    tf`
      resource "aws_iam_role" "deploy" {
        name = "app-nonprod-deploy"
        assume_role_policy = jsonencode({
          Statement = [{
            Effect    = "Allow"
            Action    = "sts:AssumeRole"
            Principal = { AWS = "arn:aws:iam::111122223333:role/ci-dev" }
          }]
        })
      }
    `,
    cfn`
      Resources:
        Deploy:
          Type: AWS::IAM::Role
          Properties:
            RoleName: app-prod-deploy
            AssumeRolePolicyDocument:
              Statement:
                Effect: Allow
                Action: sts:AssumeRole
                Principal: { AWS: 'arn:aws:iam::111122223333:role/ci-prod' }
    `
  ],
  invalid: [
    tf`
      resource "aws_iam_role" "deploy" {
        name = "app-prod-deploy"
        assume_role_policy = jsonencode({
          Statement = [{
            Effect    = "Allow"
            Action    = "sts:AssumeRole"
            Principal = { AWS = [«"arn:aws:iam::111122223333:role/ci-dev"», "arn:aws:iam::111122223333:role/ci"] }
          }]
        })
      }
    `,
    using(
      { options: { other: ["444455556666"] } },
      cfn`
        Resources:
          DeployProd:
            Type: AWS::IAM::Role
            Properties:
              AssumeRolePolicyDocument:
                Statement: { Effect: Allow, Action: 'sts:AssumeRole', Principal: { AWS: «'444455556666'» } }
      `
    )
  ]
});

// src/policy/danger.ts
var alone = new Set(
  escalationPaths.flatMap(
    ({ gain, actions: actions2 }) => gain !== "role in use" && actions2.length === 1 ? actions2.map((one) => one.toLowerCase()) : []
  )
);
var isDangerous = ({ service, name: name2, level }) => level === "Permissions management" && !/^(?:List|Get|Describe)/.test(name2) || alone.has(`${service}:${name2}`.toLowerCase());
function dangersOf(word, { resources }) {
  if (!word.known || !/[*?]/.test(word.text) || isWholeService(word)) return [];
  const facts = expand(word.text);
  if (facts === "unknown" || resources.form !== "only") return [];
  return facts.filter(
    (fact) => isDangerous(fact) && (fact.mayNameNone || resources.words.some((one) => canBe(one, fact)))
  );
}
var canBe = ({ parts }, { resources }) => {
  const pattern = parts.map((part) => isHole(part) ? "*" : part).join("");
  return resources.some(
    ({ formats }) => formats.some((format) => overlaps(pattern, patternOfFormat(format)) !== "no" && !isPartOf(pattern, format))
  );
};
var isPartOf = (pattern, format) => pattern !== "*" && pattern.split("/").length > format.split("/").length && !format.includes("/");

// rules/no-dangerous-wildcards.ts
var SHOWN2 = 2;
var no_dangerous_wildcards_default = defineRule({
  id: "no-dangerous-wildcards",
  on: "statement",
  severity: "warning",
  // Nearly always something nobody meant, but what it gives lies within the resources that are named.
  preset: "strict",
  category: "wildcards",
  summary: "Wildcards in actions do not stand for changes of permissions",
  why: `s3:Put* looks like writing objects, and is also s3:PutBucketPolicy and s3:PutBucketAcl: whoever has it decides who else
    has the bucket.`,
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_understand-policy-summary-access-level-summaries.html"
  ],
  equivalents: [],
  *check(statement) {
    const { kind, effect, actions: actions2 } = statement;
    if (kind !== "identity" || effect !== "Allow" || actions2.form !== "only") return;
    for (const word of actions2.words) {
      const names2 = dangersOf(word, statement).map(({ service, name: name2 }) => `${service}:${name2}`);
      if (names2.length === 0) continue;
      const more = names2.length > SHOWN2 ? ` and ${(names2.length - SHOWN2).toString()} more` : "";
      const shown2 = names2.slice(0, SHOWN2).join(", ");
      yield { at: word.at, message: `${word.text} changes permissions with ${shown2}${more}; name the actions you need` };
    }
  },
  valid: [
    identity`{ "Statement": { "Effect": "Allow", "Action": "s3:Get*", "Resource": "arn:aws:s3:::a" } }`,
    identity`{ "Statement": { "Effect": "Allow", "Action": "s3:PutBucket*", "Resource": "arn:aws:s3:::a/*" } }`
  ],
  invalid: [
    identity`{ "Statement": { "Effect": "Allow", "Action": [«"s3:Put*"», "s3:ListBucket"], "Resource": "arn:aws:s3:::a" } }`,
    tf`
      resource "aws_iam_user_policy" "ci" {
        user   = "ci"
        policy = jsonencode({ Statement = { Effect = "Allow", Action = «"iam:*Policy*"», Resource = "arn:aws:iam::*:role/ci-*" } })
      }
    `
  ]
});

// rules/no-data-access-on-all.ts
var SHOWN3 = 2;
var no_data_access_on_all_default = defineRule({
  id: "no-data-access-on-all",
  on: "unconfined",
  severity: "warning",
  // Some workloads are there to read everything: a decision that a security team wants to see.
  preset: "strict",
  category: "exposure",
  summary: "Stored data can be read by those who need it only",
  why: `Who reads every object, table, secret and parameter needs one leak to lose them all. What is denied elsewhere or lies
    outside of the permissions boundary is not reported.`,
  references: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege"],
  equivalents: [
    "checkov:CKV_AWS_108",
    "checkov:CKV_AWS_288",
    "cloudsplaining:DataExfiltration",
    "semgrep:no-iam-data-exfiltration"
  ],
  *check({ use, grant, actions: actions2 }) {
    if (use !== "data") return;
    const more = actions2.length > SHOWN3 ? ` and ${(actions2.length - SHOWN3).toString()} more` : "";
    const shown2 = actions2.slice(0, SHOWN3).join(", ");
    yield {
      at: grant.word.at,
      message: `${shown2}${more} on ${grant.resource.text} reads what everybody stores there; name the resources it needs`
    };
  },
  valid: [
    identity`{ "Statement": { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::reports/*" } }`,
    identity`
      { "Statement": [{ "Effect": "Allow", "Action": "kms:Decrypt", "Resource": "*" },
        { "Effect": "Deny", "Action": "kms:*", "Resource": "*" }] }
    `
  ],
  invalid: [
    identity`{ "Statement": { "Effect": "Allow", "Action": [«"s3:Get*"»], "Resource": "arn:aws:s3:::*" } }`,
    tf`
      resource "aws_iam_user_policy" "app" {
        user   = "app"
        policy = jsonencode({ Statement = { Effect = "Allow", Action = «"secretsmanager:GetSecretValue"», Resource = "*" } })
      }
    `
  ]
});

// rules/no-dead-permissions.ts
var no_dead_permissions_default = defineRule({
  id: "no-dead-permissions",
  on: "grantee",
  severity: "info",
  // Nothing is open that should not be: it is a workload that will fail, or words that say too much.
  preset: "strict",
  category: "boundaries",
  summary: "What policies give lies within the permissions boundary",
  why: `A principal has what its policies and its boundary both allow. What only its policies allow fails when it is used, and
    makes readers think that it could be done.`,
  references: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html"],
  equivalents: [],
  *check({ held, boundaries }) {
    const known3 = boundaries.flatMap(({ policy }) => policy && policy.open === void 0 ? [policy] : []);
    if (known3.length === 0 || known3.length < boundaries.length) return;
    const within = allowedActions(known3);
    const related = known3.map(({ carrier }) => ({ at: carrier.at, message: "the permissions boundary" }));
    for (const { policy, through } of held) {
      if (through) continue;
      for (const { effect, actions: actions2 } of policy.statements) {
        if (effect !== "Allow" || actions2.form !== "only") continue;
        for (const { known: known4, text, at } of actions2.words) {
          const given = actionSet(text);
          if (known4 && !isEmpty(given) && isEmpty(intersection(given, within)))
            yield {
              at,
              message: `the permissions boundary does not allow ${text}; remove it, or widen the boundary`,
              related
            };
        }
      }
    }
  },
  valid: [
    cfn`
      Resources:
        Ceiling:
          Type: AWS::IAM::ManagedPolicy
          Properties: { PolicyDocument: { Statement: { Effect: Allow, Action: 's3:*', Resource: '*' } } }
        App:
          Type: AWS::IAM::Role
          Properties:
            PermissionsBoundary: !Ref Ceiling
            Policies: [{ PolicyName: read, PolicyDocument: { Statement: { Effect: Allow, Action: 's3:Get*', Resource: '*' } } }]
    `,
    tf`
      resource "aws_iam_role" "app" {
        assume_role_policy   = "{}"
        permissions_boundary = "arn:aws:iam::111122223333:policy/from-elsewhere"
      }
      resource "aws_iam_role_policy" "app" {
        role   = aws_iam_role.app.id
        policy = jsonencode({ Statement = { Effect = "Allow", Action = "sqs:SendMessage", Resource = "*" } })
      }
    `
  ],
  invalid: [
    tf`
      resource "aws_iam_policy" "ceiling" {
        policy = jsonencode({ Statement = { Effect = "Allow", Action = "s3:*", Resource = "*" } })
      }
      resource "aws_iam_role" "app" {
        assume_role_policy   = "{}"
        permissions_boundary = aws_iam_policy.ceiling.arn
      }
      resource "aws_iam_role_policy" "app" {
        role   = aws_iam_role.app.id
        policy = jsonencode({ Statement = { Effect = "Allow", Action = ["s3:GetObject", «"sqs:SendMessage"»], Resource = "*" } })
      }
    `
  ]
});

// rules/no-deleted-principals.ts
var no_deleted_principals_default = defineRule({
  id: "no-deleted-principals",
  on: "statement",
  // A warning, and recommended: nothing is open, but the line does not do what its author thinks.
  severity: "warning",
  category: "trust",
  summary: "Principals are named, not left behind as ids of deleted roles and users",
  why: `When a trusted role or user is deleted, AWS puts its id in place of the name: AROA\u2026 or AIDA\u2026. A new role of the same name
    is not that principal, and nobody can tell any more who it was.`,
  references: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids"],
  equivalents: ["access-analyzer:INVALID_ROLE_REFERENCE", "access-analyzer:INVALID_USER_REFERENCE"],
  *check(statement) {
    for (const { at, text, known: known3 } of awsPrincipals(statement))
      if (known3 && awsPrincipal(text).kind === "unique-id")
        yield {
          at,
          message: `${text} is what is left of a deleted principal; name the one that is meant, or remove it`
        };
  },
  valid: [
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::111122223333:role/AROADEPLOY" },
        "Action": "sts:AssumeRole" } }
    `,
    resource`
      { "Statement": { "Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "arn:aws:s3:::data/*",
        "Condition": { "StringNotLike": { "aws:userid": "AROAEXAMPLEEXAMPLE12:*" } } } }
    `
  ],
  invalid: [
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "AWS": [«"AROAEXAMPLEEXAMPLE12"»] }, "Action": "sts:AssumeRole" } }
    `,
    cfn`
      Resources:
        Data:
          Type: AWS::S3::BucketPolicy
          Properties:
            Bucket: data
            PolicyDocument:
              Statement:
                Effect: Allow
                Action: 's3:GetObject'
                Resource: arn:aws:s3:::data/*
                Principal: { AWS: «AIDAEXAMPLEEXAMPLE12» }
    `
  ]
});

// rules/no-deny-all-scp.ts
var no_deny_all_scp_default = defineRule({
  id: "no-deny-all-scp",
  on: "statement",
  // An organization that keeps suspended accounts has one such policy on purpose: strict, so that nobody else is asked.
  severity: "error",
  preset: "strict",
  category: "guardrails",
  summary: "No SCP denies everything to everybody",
  why: `A Deny of all actions on all resources shuts everybody out of the accounts that it is set on, whoever should repair
    them too. It belongs to a unit for suspended accounts and nowhere else.`,
  references: [
    "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_evaluation.html",
    "https://docs.aws.amazon.com/whitepapers/latest/organizing-your-aws-environment/suspended-ou.html"
  ],
  equivalents: [],
  *check(statement) {
    const { kind, effect, actions: actions2, conditions } = statement;
    if (kind !== "scp" || effect !== "Deny" || actions2.form !== "only" || !isOnEverything(statement)) return;
    if (conditions.open !== void 0 || !conditions.list.every(isAlwaysTrue)) return;
    for (const word of actions2.words)
      if (isWholeService(word) && /^\*/.test(word.text))
        yield { at: word.at, message: `${word.text} is denied to everybody; exempt a role, or name what is denied` };
  },
  valid: [
    scp`
      { "Statement": { "Effect": "Deny", "Action": "*", "Resource": "*",
        "Condition": { "ArnNotLike": { "aws:PrincipalArn": "arn:aws:iam::*:role/break-glass" } } } }
    `,
    scp`{ "Statement": { "Effect": "Deny", "Action": "organizations:*", "Resource": "*" } }`
  ],
  invalid: [
    scp`
      { "Statement": { "Effect": "Deny", "Action": «"*"», "Resource": "*",
        "Condition": { "StringLike": { "aws:PrincipalArn": "*" } } } }
    `,
    tf`
      resource "aws_organizations_policy" "frozen" {
        content = jsonencode({ Statement = [{ Effect = "Deny", Action = «"*"», Resource = "*" }] })
      }
    `
  ]
});

// rules/no-deny-on-missing-key.ts
var isUsual = (key) => /^aws:/i.test(key) && !ofSomeRequests(key);
var ofSomeRequests = keysNamed("aws:RequestTag/", "aws:ResourceTag/", "aws:TagKeys");
var address = keysNamed("aws:SourceIp");
var behalf = keysNamed("aws:ViaAWSService", "aws:PrincipalIsAWSService", "aws:CalledVia", "aws:CalledViaFirst");
var holdsWithout = ({ operator, key }) => {
  const read = readOperator(operator.text);
  return read?.operator.negative === true && key.known && !isUsual(key.text) && !isAlwaysPresent(key.text);
};
function addressOnly(statement) {
  if (statement.kind === "resource" || statement.kind === "rcp" || statement.kind === "endpoint") return void 0;
  const { conditions } = statement;
  const [first] = conditionsOn(statement, address, true);
  return conditions.open === void 0 && !conditions.list.some(({ key }) => behalf(key.text)) ? first : void 0;
}
var no_deny_on_missing_key_default = defineRule({
  id: "no-deny-on-missing-key",
  on: "statement",
  // Both forms shut out what was not meant in every deployment; AWS's own examples of a Deny by address exempt services.
  severity: "warning",
  category: "guardrails",
  summary: "A Deny of most actions does not hang on a key that most requests lack",
  why: `A negated operator holds when the request lacks the key. A Deny of everything unless aws:RequestTag is right denies
    every request that tags nothing. A Deny of other addresses also denies what a service does for its caller, as that comes
    from the service's address.`,
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_examples_aws_deny-ip.html"
  ],
  equivalents: ["access-analyzer:DENY_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE"],
  *check(statement) {
    const { effect, conditions, kind } = statement;
    if (effect !== "Deny" || !isOfMostActions(statement)) return;
    const from = addressOnly(statement);
    if (from)
      yield { at: from.key.at, message: `services that act for these addresses are denied too; add aws:ViaAWSService` };
    const [first] = conditions.list;
    if (!first || kind === "resource" || conditions.open !== void 0 || !conditions.list.every(holdsWithout)) return;
    if (conditions.list.some(({ key }) => asksNull(statement, (name2) => name2 === key.text, "false"))) return;
    yield {
      at: first.key.at,
      message: `most requests lack ${first.key.text} and are denied; name the actions that have it, or ask for it with Null`
    };
  },
  valid: [
    scp`
      { "Statement": { "Effect": "Deny", "Action": ["ec2:RunInstances", "ec2:CreateVolume"], "Resource": "*",
        "Condition": { "StringNotEquals": { "aws:RequestTag/stage": ["dev", "prod"] } } } }
    `,
    identity`
      { "Statement": { "Effect": "Deny", "Action": "*", "Resource": "*",
        "Condition": { "NotIpAddress": { "aws:SourceIp": "192.0.2.0/24" }, "Bool": { "aws:ViaAWSService": "false" } } } }
    `
  ],
  invalid: [
    scp`
      { "Statement": { "Effect": "Deny", "Action": "*", "Resource": "*",
        "Condition": { "StringNotEquals": { «"aws:RequestTag/stage"»: ["dev", "prod"] } } } }
    `,
    identity`
      { "Statement": { "Effect": "Deny", "NotAction": "iam:*", "Resource": "*",
        "Condition": { "NotIpAddress": { «"aws:SourceIp"»: "192.0.2.0/24" } } } }
    `
  ]
});

// src/policy/placeholder.ts
var hasPlaceholder = (text) => /<[^<>]+>|\[[A-Z][^[\]]*\]|\{[^{}]+\}/.test(text);

// rules/no-forgeable-exemption.ts
var advice = ({ by, name: name2 }) => by === "tag" ? `member accounts can give their roles the tag ${name2}; deny iam:TagRole with it in aws:TagKeys` : by === "user" ? `member accounts can make a user ${name2}; deny iam:CreateUser and iam:CreateAccessKey for it` : `member accounts can make a role ${name2}; deny iam:CreateRole and iam:UpdateAssumeRolePolicy on it`;
var no_forgeable_exemption_default = defineRule({
  id: "no-forgeable-exemption",
  on: "statement",
  // True wherever accounts have administrators of their own, but what protects the role may be kept elsewhere: strict.
  severity: "warning",
  preset: "strict",
  category: "guardrails",
  summary: "What an SCP exempts by name, member accounts cannot make for themselves",
  why: `"arn:aws:iam::*:role/OrganizationAdmin" is any role of that name in any account. An administrator of a member account
    makes one and is past the guardrail, unless some SCP denies making and changing roles of that name. The same goes for
    tags.`,
  references: [
    "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples.html",
    "https://docs.aws.amazon.com/whitepapers/latest/building-a-data-perimeter-on-aws/building-a-data-perimeter-on-aws.html"
  ],
  equivalents: [],
  options: {
    protected: setting.strings({
      default: ["AWSControlTower*", "aws-controltower-*", "stacksets-exec-*"],
      help: "Patterns for names of roles and users that something else protects; by default those that Control Tower does"
    })
  },
  *check(statement, { options, project: project2 }) {
    if (statement.kind !== "scp" || statement.effect !== "Deny") return;
    const guardrails = guardrailsOf(project2, "scp");
    for (const exemption of exemptionsOf(statement)) {
      const { name: name2, word } = exemption;
      if (isReservedName(name2) || options.protected.some((pattern) => matches(pattern, name2) === "yes")) continue;
      const isKept = isProtected(guardrails, exemption);
      const possible = isKept === "unknown" || hasPlaceholder(name2);
      if (isKept !== "yes") yield { at: word.at, message: advice(exemption), possible };
    }
  },
  valid: [
    scp`
      { "Statement": [
        { "Effect": "Deny", "Action": "cloudtrail:StopLogging", "Resource": "*",
          "Condition": { "ArnNotLike": { "aws:PrincipalArn": "arn:aws:iam::*:role/security/*" } } },
        { "Effect": "Deny", "Action": "iam:*", "Resource": "arn:aws:iam::*:role/security/*",
          "Condition": { "ArnNotLike": { "aws:PrincipalArn": "arn:aws:iam::*:role/security/*" } } } ] }
    `,
    scp`
      { "Statement": [
        { "Effect": "Deny", "Action": "cloudtrail:StopLogging", "Resource": "*",
          "Condition": { "ArnNotLike": { "aws:PrincipalArn": [
            "arn:aws:iam::111122223333:role/security",
            "arn:aws:iam::*:role/aws-reserved/sso.amazonaws.com/*/AWSReservedSSO_Security_*",
            "arn:aws:iam::*:role/AWSControlTowerExecution" ] } } } ] }
    `,
    using(
      { options: { protected: ["break-glass"] } },
      scp`
        { "Statement": { "Effect": "Deny", "Action": "cloudtrail:StopLogging", "Resource": "*",
          "Condition": { "ArnNotLike": { "aws:PrincipalArn": "arn:aws:iam::*:role/break-glass" } } } }
      `
    )
  ],
  invalid: [
    scp`
      { "Statement": { "Effect": "Deny", "Action": "cloudtrail:StopLogging", "Resource": "*",
        "Condition": { "ArnNotLike": { "aws:PrincipalArn": «"arn:aws:iam::*:role/OrganizationAdmin"» },
          "StringNotEquals": { «"aws:PrincipalTag/team"»: "security" } } } }
    `,
    tf`
      variable "breakglass" {}
      resource "aws_organizations_policy" "trail" {
        content = jsonencode({
          Statement = [
            {
              Effect    = "Deny"
              Action    = "cloudtrail:StopLogging"
              Resource  = "*"
              Condition = { ArnNotLike = { "aws:PrincipalArn" = «"arn:aws:iam::*:role/audit-*"» } }
            },
            { Effect = "Deny", Action = "iam:UpdateAssumeRolePolicy", Resource = "arn:aws:iam::*:role/audit-*" },
          ]
        })
      }
    `
  ]
});

// rules/no-guest-trust.ts
var isSignedIn = (method) => method !== "unauthenticated" && !/^[*?]+$/.test(method);
var no_guest_trust_default = defineRule({
  id: "no-guest-trust",
  on: "statement",
  severity: "warning",
  // Strict: some pools let guests in on purpose, and what the role may do is not asked here.
  preset: "strict",
  category: "trust",
  summary: "Roles of Cognito identity pools are for users who have signed in",
  why: `An identity pool with guest access gives credentials to whoever knows its id, which stands in the application. A role
    that does not ask for amr authenticated is theirs as well.`,
  references: [
    "https://docs.aws.amazon.com/cognito/latest/developerguide/role-trust-and-permissions.html",
    "https://docs.aws.amazon.com/cognito/latest/developerguide/identity-pools.html"
  ],
  equivalents: ["cfn-nag:W57"],
  *check(statement) {
    for (const { word, provider } of trustedIssuers(statement)) {
      if (provider !== "cognito-identity.amazonaws.com") continue;
      if (demandsClaim(statement, (name2) => name2 === "amr", isSignedIn) !== "no") continue;
      const guests = claimPatterns(statement, "amr").filter(({ pattern }) => !isSignedIn(pattern));
      const places = guests.length > 0 ? guests.map((guest) => guest.word.at) : [placeIn(statement, word)];
      for (const at of places)
        yield { at, message: "guests of the identity pool may assume this role; limit amr to authenticated" };
    }
  },
  valid: [
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": { "Federated": "cognito-identity.amazonaws.com" },
        "Condition": { "ForAnyValue:StringLike": { "cognito-identity.amazonaws.com:amr": "authenticated" } } } }
    `,
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": { "Federated": "graph.facebook.com" },
        "Condition": { "StringEquals": { "graph.facebook.com:app_id": "111122223333" } } } }
    `
  ],
  invalid: [
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": { "Federated": "cognito-identity.amazonaws.com" },
        "Condition": {
          "StringEquals": { "cognito-identity.amazonaws.com:aud": "eu-west-1:12345678-abcd" },
          "ForAnyValue:StringLike": { "cognito-identity.amazonaws.com:amr": «"unauthenticated"» } } } }
    `,
    cfn`
      Resources:
        Reader:
          Type: AWS::IAM::Role
          Properties:
            AssumeRolePolicyDocument:
              Statement:
                Effect: Allow
                Action: sts:AssumeRoleWithWebIdentity
                Principal: { Federated: «cognito-identity.amazonaws.com» }
                Condition: { StringEquals: { 'cognito-identity.amazonaws.com:aud': !Ref Pool } }
        Pool: { Type: 'AWS::Cognito::IdentityPool', Properties: { AllowUnauthenticatedIdentities: true } }
    `
  ]
});

// rules/no-idle-denies.ts
var no_idle_denies_default = defineRule({
  id: "no-idle-denies",
  on: "policy",
  severity: "info",
  // Harmless by itself, and by some meant as a reminder.
  preset: "strict",
  category: "boundaries",
  summary: "A permissions boundary denies only what it allows elsewhere",
  why: `What no Allow of a boundary gives is outside of it already. A Deny of it does nothing there, and reads as if without
    it there were a way.`,
  references: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html"],
  equivalents: [],
  *check(policy) {
    if (policy.kind !== "boundary" || policy.open !== void 0) return;
    const allowed = allowedActions([policy]);
    for (const { effect, actions: actions2 } of policy.statements) {
      if (effect !== "Deny" || actions2.form !== "only") continue;
      const idle = actions2.words.filter(({ known: known3, text }) => known3 && isEmpty(intersection(allowed, actionSet(text))));
      const [first, ...more] = idle;
      if (!first) continue;
      const others = more.length === 0 ? "" : ` and of ${more.length.toString()} more`;
      yield { at: first.at, message: `no Allow of this boundary gives ${first.text}; remove the Deny of it${others}` };
    }
  },
  valid: [
    boundary`
      { "Statement": [{ "Effect": "Allow", "Action": ["s3:*", "iam:Get*"], "Resource": "*" },
        { "Effect": "Deny", "Action": ["s3:DeleteBucket", "iam:*"], "Resource": "*" }] }
    `,
    boundary`
      { "Statement": [{ "Effect": "Allow", "Action": "*", "Resource": "*" },
        { "Effect": "Deny", "Action": "organizations:*", "Resource": "*" }] }
    `
  ],
  invalid: [
    boundary`
      { "Statement": [{ "Effect": "Allow", "Action": ["s3:*", "logs:*"], "Resource": "*" },
        { "Effect": "Deny", "Action": [«"iam:CreateUser"», "organizations:*"], "Resource": "*" }] }
    `,
    tf`
      resource "aws_iam_policy" "ceiling" {
        policy = jsonencode({ Statement = [
          { Effect = "Allow", Action = "s3:*", Resource = "*" },
          { Effect = "Deny", Action = «"iam:*"», Resource = "*" },
        ] })
      }
      resource "aws_iam_role" "developer" {
        assume_role_policy   = "{}"
        permissions_boundary = aws_iam_policy.ceiling.arn
      }
    `
  ]
});

// rules/no-lockout.ts
var mends = {
  s3: "s3:PutBucketPolicy",
  kms: "kms:PutKeyPolicy",
  sqs: "sqs:SetQueueAttributes",
  sns: "sns:SetTopicAttributes",
  secretsmanager: "secretsmanager:PutResourcePolicy"
};
var no_lockout_default = defineRule({
  id: "no-lockout",
  on: "statement",
  // Deployed once, only the root user can take it back, and of a key only AWS support.
  severity: "error",
  category: "exposure",
  summary: "A resource policy leaves somebody who can change it",
  why: `A Deny of everything to everybody also denies changing the policy. A bucket or queue is then mended by the root user
    alone, and a key by nobody in the account.`,
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user-privileged-task.html",
    "https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html"
  ],
  equivalents: [],
  *check({ kind, service = "", effect, actions: actions2, principals: principals2, conditions }) {
    const mend = Object.hasOwn(mends, service) ? mends[service] : void 0;
    if (kind !== "resource" || effect !== "Deny" || mend === void 0 || actions2.form !== "only") return;
    if (conditions.list.length > 0 || conditions.open !== void 0 || principals2.form !== "only") return;
    const everybody = principals2.list.some(({ type, word: word2 }) => (type === "*" || type === "AWS") && word2.text === "*");
    const word = actions2.words.find(({ known: known3, text }) => known3 && actionCovers(text, mend) === "yes");
    if (everybody && word)
      yield { at: word.at, message: `${word.text} denies ${mend} to everybody; exempt who looks after this` };
  },
  valid: [
    resource`
      { "Statement": { "Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "arn:aws:s3:::a",
        "Condition": { "Bool": { "aws:SecureTransport": "false" } } } }
    `,
    resource`
      { "Statement": { "Effect": "Deny", "Principal": "*", "Action": "s3:DeleteObject", "Resource": "arn:aws:s3:::a/*" } }
    `
  ],
  invalid: [
    resource`
      { "Statement": { "Effect": "Deny", "Principal": "*", "Action": «"s3:*"», "Resource": ["arn:aws:s3:::a", "arn:aws:s3:::a/*"] } }
    `
  ]
});

// src/iam/workload.ts
var families = [
  ["lambda", "edgelambda", "replicator.lambda"],
  ["ecs", "ecs-tasks"],
  ["ec2", "ssm", "spotfleet", "autoscaling"],
  ["eks", "eks-fargate-pods", "eks-nodegroup", "pods.eks", "ec2"],
  ["events", "scheduler", "pipes"],
  ["apigateway", "ops.apigateway"],
  ["codebuild", "codepipeline", "codedeploy", "cloudformation"],
  ["cloudtrail", "logs", "delivery.logs", "vpc-flow-logs"],
  ["glue", "lakeformation"],
  ["bedrock", "bedrock-agentcore", "sagemaker"],
  ["config", "config-multiaccountsetup"],
  ["rds", "export.rds", "monitoring.rds"],
  ["elasticmapreduce", "emr-serverless", "ec2"],
  ["backup", "restore-testing.backup"]
];
var worksAs = (a, b) => a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`) || families.some((family) => family.includes(a) && family.includes(b));

// src/policy/service-name.ts
function serviceNameOf({ parts }) {
  const pieces = parts.map(settled);
  return pieces.includes(void 0) ? void 0 : pieces.join("").replace("..", ".");
}
function settled(part) {
  if (!isHole(part)) return part;
  return part.domain === "url-suffix" ? "amazonaws.com" : part.domain === "region" ? "" : void 0;
}

// rules/no-mixed-trust.ts
var servicesOf = ({ statements }) => statements.filter((statement) => letsAssume(statement) && statement.principals.form === "only").flatMap(({ principals: principals2 }) => principals2.list).flatMap(({ type, word }) => {
  const name2 = type === "Service" ? serviceNameOf(word)?.replace(/\.amazonaws\.com(?:\.cn)?$/, "") : void 0;
  return name2 === void 0 ? [] : [{ name: name2, word }];
});
var no_mixed_trust_default = defineRule({
  id: "no-mixed-trust",
  on: "policy",
  severity: "info",
  // All: it is a matter of order, and what the role may do decides whether it hurts.
  preset: "all",
  category: "trust",
  summary: "A role is for one kind of workload",
  why: `A role that several services may use has the permissions that all of them need together, and each of them has all. One
    role for a workload can be given what that workload needs.`,
  references: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege"],
  equivalents: [],
  *check(policy) {
    if (policy.kind !== "trust") return;
    const [first, ...others] = servicesOf(policy);
    if (!first) return;
    for (const { name: name2, word } of others)
      if (!worksAs(name2, first.name))
        yield { at: word.at, message: `${word.text} shares this role with ${first.word.text}; give it one of its own` };
  },
  valid: [
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "Service": ["lambda.amazonaws.com", "edgelambda.amazonaws.com"] },
        "Action": "sts:AssumeRole" } }
    `,
    trust`
      { "Statement": [
        { "Effect": "Allow", "Principal": { "Service": "ec2.amazonaws.com" }, "Action": "sts:AssumeRole" },
        { "Effect": "Deny", "Principal": { "Service": "lambda.amazonaws.com" }, "Action": "sts:AssumeRole" } ] }
    `
  ],
  invalid: [
    trust`
      { "Statement": [
        { "Effect": "Allow", "Principal": { "Service": "ec2.amazonaws.com" }, "Action": "sts:AssumeRole" },
        { "Effect": "Allow", "Principal": { "Service": [«"lambda.amazonaws.com"»] }, "Action": "sts:AssumeRole" } ] }
    `,
    cfn`
      Resources:
        Shared:
          Type: AWS::IAM::Role
          Properties:
            AssumeRolePolicyDocument:
              Statement:
                Effect: Allow
                Action: sts:AssumeRole
                Principal: { Service: [states.amazonaws.com, «glue.amazonaws.com»] }
    `
  ]
});

// rules/no-moot-scp-allow.ts
var isFullAccess = (statement) => statement.effect === "Allow" && statement.actions.form === "only" && isOfMostActions(statement) && isOnEverything(statement) && statement.conditions.list.length === 0 && statement.conditions.open === void 0;
function isBesideFullAccess(policy, project2) {
  const full = guardrailsOf(project2, "scp").policies.filter(
    (other) => other.carrier.root === policy.carrier.root && other.statements.some(isFullAccess)
  );
  const open = new Set(full.flatMap((other) => attachmentsOf(other, project2).to.map(targetOf)));
  const { to } = attachmentsOf(policy, project2);
  return to.length > 0 && to.every((attachment) => open.has(targetOf(attachment)));
}
var no_moot_scp_allow_default = defineRule({
  id: "no-moot-scp-allow",
  on: "policy",
  // Certain where both stand in one policy or on one target; else it is shown on request, as AWS attaches FullAWSAccess itself.
  severity: "warning",
  category: "guardrails",
  summary: "What SCPs allow is less than everything only where nothing allows everything",
  why: `SCPs on one target add up what they allow. An Allow for one region beside FullAWSAccess, which AWS sets on everything,
    restricts nothing. A restriction is a Deny, or an Allow in the place of FullAWSAccess.`,
  references: [
    "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_evaluation.html",
    "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_strategies.html"
  ],
  equivalents: [],
  *check(policy, { project: project2 }) {
    if (policy.kind !== "scp") return;
    const isMoot = policy.statements.some(isFullAccess) || isBesideFullAccess(policy, project2);
    const advice4 = isMoot ? "beside an Allow of everything" : "as long as FullAWSAccess is attached too";
    for (const statement of policy.statements) {
      const at = statement.effect === "Allow" && !isFullAccess(statement) ? firstWord(statement)?.at : void 0;
      if (at) yield { at, message: `this Allow restricts nothing ${advice4}; deny the rest`, possible: !isMoot };
    }
  },
  valid: [
    scp`
      { "Statement": [ { "Effect": "Allow", "Action": "*", "Resource": "*" },
        { "Effect": "Deny", "Action": "braket:*", "Resource": "*" } ] }
    `,
    tf`
      resource "aws_organizations_policy" "full" {
        content = jsonencode({ Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] })
      }
      resource "aws_organizations_policy" "stay" {
        content = jsonencode({ Statement = [{ Effect = "Deny", Action = "organizations:Leave*", Resource = "*" }] })
      }
    `
  ],
  invalid: [
    scp`
      { "Statement": [ { "Effect": "Allow", "Action": "*", "Resource": "*" },
        { "Effect": "Allow", "Action": «"ec2:*"», "Resource": "*",
          "Condition": { "StringEquals": { "aws:RequestedRegion": "eu-west-1" } } } ] }
    `,
    tf`
      locals {
        policies = {
          full  = { actions = ["*"] }
          dev   = { actions = [«"s3:*"», "ec2:*"] }
        }
      }
      resource "aws_organizations_policy" "each" {
        for_each = local.policies
        content  = jsonencode({ Statement = [{ Effect = "Allow", Action = each.value.actions, Resource = "*" }] })
      }
      resource "aws_organizations_policy_attachment" "each" {
        for_each  = aws_organizations_policy.each
        policy_id = each.value.id
        target_id = "ou-ab12-cdef3456"
      }
    `
  ]
});

// rules/no-negated-prefix.ts
var no_negated_prefix_default = defineRule({
  id: "no-negated-prefix",
  on: "statement",
  severity: "warning",
  category: "exposure",
  summary: "Prefixes of a bucket are allowed, not forbidden",
  why: `s3:prefix is what the caller asks to see. Who may not list \`secret/\` lists \`s\`, or everything, and sees the same
    names. Only an Allow of the prefixes that may be listed holds.`,
  references: ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/amazon-s3-policy-keys.html"],
  equivalents: ["access-analyzer:S3_PREFIX_IN_NEGATIVE_CONTEXT"],
  *check({ effect, conditions }) {
    for (const { operator, key } of conditions.list) {
      const read = readOperator(operator.text)?.operator;
      if (!isSameKey(key.text, "s3:prefix") || read?.type !== "String") continue;
      if (effect === (read.negative ? "Allow" : "Deny"))
        yield { at: key.at, message: "a shorter prefix shows the same names; allow the prefixes that may be listed" };
    }
  },
  valid: [
    identity`
      { "Statement": { "Effect": "Allow", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::a",
        "Condition": { "StringLike": { "s3:prefix": "home/*" } } } }
    `,
    resource`
      { "Statement": { "Effect": "Deny", "Principal": "*", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::a",
        "Condition": { "StringNotLike": { "s3:prefix": "home/*" } } } }
    `
  ],
  invalid: [
    identity`
      { "Statement": { "Effect": "Deny", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::a",
        "Condition": { "StringLike": { «"s3:prefix"»: "secret/*" } } } }
    `,
    identity`
      { "Statement": { "Effect": "Allow", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::a",
        "Condition": { "StringNotEquals": { «"s3:prefix"»: "secret/" } } } }
    `
  ]
});

// rules/no-not-action-in-scp-allow.ts
var no_not_action_in_scp_allow_default = defineRule({
  id: "no-not-action-in-scp-allow",
  on: "statement",
  // Legal, and no wider than the FullAWSAccess that most organizations keep: for those who ask for all.
  severity: "info",
  preset: "all",
  category: "guardrails",
  summary: "SCPs that allow a list of services name the services",
  why: `Whoever replaces FullAWSAccess by a list wants to decide about each service. NotAction in an Allow takes in every
    service that AWS adds.`,
  references: ["https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_strategies.html"],
  equivalents: [],
  *check({ kind, effect, actions: { form, words } }) {
    const [first] = words;
    if (kind === "scp" && effect === "Allow" && form === "except" && first)
      yield { at: first.at, message: "NotAction allows every service to come; list those in use, or deny these" };
  },
  valid: [
    scp`{ "Statement": { "Effect": "Allow", "Action": ["ec2:*", "s3:*"], "Resource": "*" } }`,
    scp`{ "Statement": { "Effect": "Deny", "NotAction": "iam:*", "Resource": "*" } }`
  ],
  invalid: [scp`{ "Statement": { "Effect": "Allow", "NotAction": [«"braket:*"», "chime:*"], "Resource": "*" } }`]
});

// rules/no-not-resource-allow.ts
var no_not_resource_allow_default = defineRule({
  id: "no-not-resource-allow",
  on: "statement",
  // Everything else includes what nobody thought of, also what other teams and AWS add later.
  severity: "warning",
  category: "wildcards",
  summary: "Allow statements name their resources",
  why: "NotResource in an Allow gives every resource that it does not list, of every service that the actions work on.",
  references: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notresource.html"],
  equivalents: ["cfn-nag:W21", "cfn-nag:W22", "cfn-nag:W23", "parliament:NOTRESOURCE_WITH_ALLOW"],
  *check({ kind, effect, resources }) {
    const [first] = resources.words;
    if (kind === "identity" && effect === "Allow" && resources.form === "except" && first)
      yield { at: first.at, message: "NotResource in an Allow gives all it does not list; list what is needed" };
  },
  valid: [
    identity`{ "Statement": { "Effect": "Deny", "Action": "s3:*", "NotResource": "arn:aws:s3:::public/*" } }`,
    identity`{ "Statement": { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::public/*" } }`
  ],
  invalid: [
    identity`{ "Statement": { "Effect": "Allow", "Action": "s3:GetObject", "NotResource": [«"arn:aws:s3:::salaries/*"»] } }`,
    cfn`
      Resources:
        Reader:
          Type: AWS::IAM::ManagedPolicy
          Properties:
            PolicyDocument:
              Statement: { Effect: Allow, Action: s3:GetObject, NotResource: «'arn:aws:s3:::salaries/*'» }
    `
  ]
});

// rules/no-pass-role-on-all.ts
var no_pass_role_on_all_default = defineRule({
  id: "no-pass-role-on-all",
  on: "statement",
  severity: "error",
  category: "escalation",
  summary: "iam:PassRole names the roles that may be passed, or the service they are passed to",
  why: `Who may pass every role can hand the strongest one to a function or an instance of their own, and act as it. A limit
    on the service leaves that service only, and the roles that trust it.`,
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html"
  ],
  equivalents: ["access-analyzer:PASS_ROLE_WITH_STAR_IN_RESOURCE", "cfn-nag:F38", "cfn-nag:F39", "cfn-nag:F40"],
  *check(statement) {
    const found = statement.kind === "identity" ? passesEveryRole(statement) : void 0;
    for (const { at, text } of found?.resources ?? [])
      yield {
        at,
        message: `${found?.action.text ?? ""} on ${text} passes any role; name the roles, or limit iam:PassedToService`
      };
  },
  valid: [
    identity`
      { "Statement": { "Effect": "Allow", "Action": "iam:PassRole", "Resource": "arn:aws:iam::111122223333:role/app-*" } }
    `,
    identity`
      { "Statement": { "Effect": "Allow", "Action": "iam:PassRole", "Resource": "*",
        "Condition": { "StringEquals": { "iam:PassedToService": "ecs-tasks.amazonaws.com" } } } }
    `
  ],
  invalid: [
    identity`{ "Statement": { "Effect": "Allow", "Action": ["lambda:CreateFunction", "iam:Pass*"], "Resource": «"*"» } }`,
    tf`
      data "aws_caller_identity" "current" {}
      data "aws_iam_policy_document" "deploy" {
        statement {
          actions   = ["iam:PassRole"]
          resources = [«"arn:aws:iam::\${data.aws_caller_identity.current.account_id}:role/*"»]
        }
      }
      resource "aws_iam_policy" "deploy" {
        policy = data.aws_iam_policy_document.deploy.json
      }
    `
  ]
});

// rules/no-permissions-management-on-all.ts
var SHOWN4 = 2;
var no_permissions_management_on_all_default = defineRule({
  id: "no-permissions-management-on-all",
  on: "unconfined",
  severity: "warning",
  // Deployments manage permissions; on everything they rarely have to.
  preset: "strict",
  category: "escalation",
  summary: "Permissions are managed on named resources",
  why: `Actions that AWS counts as permissions management write policies of buckets, keys, queues and functions. On every resource
    they let their holder give themselves, or anybody outside, all that is in them.`,
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_understand-policy-summary-access-level-summaries.html"
  ],
  equivalents: [
    "checkov:CKV_AWS_109",
    "checkov:CKV_AWS_289",
    "cloudsplaining:ResourceExposure",
    "parliament:PERMISSIONS_MANAGEMENT_ACTIONS",
    "semgrep:no-iam-resource-exposure"
  ],
  *check({ use, grant, actions: actions2 }) {
    if (use !== "permissions") return;
    const more = actions2.length > SHOWN4 ? ` and ${(actions2.length - SHOWN4).toString()} more` : "";
    const shown2 = actions2.slice(0, SHOWN4).join(", ");
    yield {
      at: grant.word.at,
      message: `${shown2}${more} on ${grant.resource.text} decides who has access to all of them; name the resources`
    };
  },
  valid: [
    identity`{ "Statement": { "Effect": "Allow", "Action": "s3:PutBucketPolicy", "Resource": "arn:aws:s3:::site" } }`,
    identity`{ "Statement": { "Effect": "Allow", "Action": "s3:GetBucketPolicy", "Resource": "*" } }`
  ],
  invalid: [
    identity`{ "Statement": { "Effect": "Allow", "Action": [«"s3:PutBucketPolicy"», "s3:ListBucket"], "Resource": "*" } }`,
    tf`
      resource "aws_iam_user_policy" "ci" {
        user   = "ci"
        policy = jsonencode({ Statement = { Effect = "Allow", Action = «"kms:PutKeyPolicy"», Resource = "*" } })
      }
    `
  ]
});

// rules/no-privilege-escalation.ts
var no_privilege_escalation_default = defineRule({
  id: "no-privilege-escalation",
  on: "escalation",
  // Every path ends with an administrator, or with all that some role can do.
  severity: "error",
  category: "escalation",
  summary: "Nobody can give themselves more permissions than they have",
  why: `Who may change the policies of every role, make keys for every user or pass every role to code of their own has all
    that the account has, whatever else their policies say. All policies of a role count together, also those of AWS that are
    attached, less what is denied and what its permissions boundary leaves out.`,
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html"
  ],
  equivalents: [
    "checkov:CKV_AWS_110",
    "checkov:CKV_AWS_286",
    "parliament:PRIVILEGE_ESCALATION",
    "cloudsplaining:PrivilegeEscalation",
    "prowler:iam_policy_allows_privilege_escalation",
    "prowler:iam_inline_policy_allows_privilege_escalation",
    "semgrep:no-iam-priv-esc-funcs",
    "semgrep:no-iam-priv-esc-other-users",
    "semgrep:no-iam-priv-esc-roles"
  ],
  *check(escalation) {
    const { gain, grant, others, target } = escalation;
    if (gain === "role in use") return;
    const with_ = others.length === 0 ? "" : ` with ${others.map(({ action }) => action).join(" and ")}`;
    const { through } = grant.held;
    const what = through ? `${grant.action}, which ${managedPolicyNameOf(through.policy) ?? ""} gives,` : grant.word?.text ?? grant.action;
    yield {
      at: through ? through.policy.at : grant.word?.at ?? grant.resource.at,
      message: `${what} on ${grant.resource.text}${with_} ${gains(escalation)}; ${advice2(escalation)}`,
      possible: [grant, ...others].some(({ holds }) => holds !== "yes"),
      related: [
        ...others.filter(({ word, held }) => word && !held.through).map(({ action, word, statement }) => ({ at: word?.at ?? statement.at, message: `${action} is given here` })),
        ...target ? [{ at: target.carrier.at, message: `${target.carrier.address} is declared here` }] : []
      ]
    };
  },
  valid: [
    tf`
      resource "aws_iam_user_policy" "own_keys" {
        user   = "ann"
        policy = jsonencode({ Statement = { Effect = "Allow", Action = "iam:CreateAccessKey", Resource = "arn:aws:iam::*:user/$\${aws:username}" } })
      }
    `,
    tf`
      resource "aws_iam_role" "app" {
        name               = "app"
        assume_role_policy = "{}"
      }
      resource "aws_iam_role_policy" "app" {
        role   = aws_iam_role.app.name
        policy = jsonencode({ Statement = { Effect = "Allow", Action = "iam:PutRolePolicy", Resource = "*" } })
      }
      resource "aws_iam_role_policy" "guard" {
        role   = aws_iam_role.app.name
        policy = jsonencode({ Statement = { Effect = "Deny", Action = "iam:Put*", Resource = "*" } })
      }
    `
  ],
  invalid: [
    tf`
      resource "aws_iam_role" "ci" {
        assume_role_policy = "{}"
      }
      resource "aws_iam_role_policy" "pass" {
        role   = aws_iam_role.ci.name
        policy = jsonencode({ Statement = {
          Effect    = "Allow"
          Action    = [«"iam:PassRole"»]
          Resource  = "*"
          Condition = { StringEquals = { "iam:PassedToService" = "lambda.amazonaws.com" } }
        } })
      }
      resource "aws_iam_role_policy" "functions" {
        role   = aws_iam_role.ci.name
        policy = jsonencode({ Statement = {
          Effect   = "Allow"
          Action   = ["lambda:CreateFunction", "lambda:InvokeFunction"]
          Resource = "arn:aws:lambda:*:*:function:ci-*"
        } })
      }
    `,
    cfn`
      Resources:
        Bot:
          Type: AWS::IAM::User
        BotPolicy:
          Type: AWS::IAM::Policy
          Properties:
            PolicyName: bot
            Users: [!Ref Bot]
            PolicyDocument:
              Statement: { Effect: Allow, Action: [s3:ListAllMyBuckets, «iam:CreateAccessKey»], Resource: '*' }
    `
  ]
});
function gains({ gain, services, target }) {
  if (target) return `gives all that ${target.carrier.address} has`;
  if (gain === "permissions") return "gives its holder any permission";
  if (gain === "principal") return "makes its holder anybody in the account";
  const [first = "", ...more] = services.map((service) => service.replace(".amazonaws.com", ""));
  return `runs code as any role that trusts ${first}${more.length > 0 ? ` or ${more.length.toString()} other services` : ""}`;
}
var advice2 = ({ gain, target }) => target ? "let somebody else do that" : gain === "passed role" ? "name the roles that may be passed" : "name what it is needed for";

// src/policy/delegation.ts
function leavesItToTheAccount(statement, accounts) {
  const { kind, service, principals: principals2 } = statement;
  if (kind !== "resource" || principals2.form !== "only") return false;
  return principals2.list.every(({ type, word }) => {
    const owner = ownerOf(word, accounts);
    const isOwn = owner === "own" || service === "kms" && (owner === "unknown" || accounts.own.length === 0);
    return type === "AWS" && isOwn && isWholeAccount(word) !== "no";
  });
}
var accessPoint = keysNamed("s3:DataAccessPointAccount", "s3:DataAccessPointArn");
var leavesItToAccessPoints = ({ kind, conditions }) => kind === "resource" && isLimited(conditions, accessPoint, saysSomething) !== "no" && conditions.open === void 0;

// rules/no-public-access.ts
var alsoConfining = keysNamed(
  "aws:SourceIp",
  "aws:VpcSourceIp",
  "aws:SourceOwner",
  "aws:VpceAccount",
  "aws:VpceOrgID",
  "aws:VpceOrgPaths",
  "aws:SourceVpcArn",
  "aws:PrincipalIsAWSService",
  "aws:PrincipalServiceName",
  "aws:ViaAWSService",
  "aws:CalledVia",
  "elasticfilesystem:AccessedViaMountTarget",
  "elasticfilesystem:AccessPointArn",
  "kms:CallerAccount",
  "lambda:EventSourceToken",
  "sns:Endpoint"
);
var confines = (key) => confining(key) || alsoConfining(key);
var openAnyway = /* @__PURE__ */ new Set(["execute-api", "vpc-lattice-svcs"]);
var mayBeOfEndpoint = ({ carrier, resources }) => carrier.type === "" && resources.words.every(isEverything);
var someAddresses = ({ values }) => !values.some(({ text }) => /^[0.:]+\/0$/.test(text));
var openUrl = keysNamed("lambda:FunctionUrlAuthType", "lambda:InvokedViaFunctionUrl");
var isOfOpenUrl = ({ key, values }) => openUrl(key.text) && values.some(({ text }) => text === "NONE" || text === "true");
var advice3 = ({ conditions, gives }) => gives !== void 0 ? `anybody may ${gives}; name who may` : conditions.list.some(isOfOpenUrl) ? "anybody may call this function by its URL; let AWS_IAM authenticate callers, or name who may" : "anybody may use this resource; name who may, or limit aws:PrincipalOrgID";
var no_public_access_default = defineRule({
  id: "no-public-access",
  on: "statement",
  severity: "error",
  category: "exposure",
  summary: "Resource policies and permissions let in named accounts, services and organizations, not everybody",
  why: `"*" as the principal of a resource policy is everybody in the world, with an AWS account or without. The same holds
    for a permission of a function, a layer or an event bus, and so for a function URL without authentication. Images,
    snapshots, documents and buckets with an ACL are opened to everybody by a word of their own: all, public-read.`,
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-anonymous",
    "https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html",
    "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharingamis-intro.html",
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html"
  ],
  equivalents: [
    "checkov:CKV_AWS_301",
    "checkov:CKV_AWS_258",
    "checkov:CKV_AWS_20",
    "checkov:CKV_AWS_57",
    "checkov:CKV_AWS_205",
    "checkov:CKV_AWS_302",
    "checkov:CKV_AWS_303",
    "cfn-nag:F13",
    "prowler:awslambda_function_not_publicly_accessible"
  ],
  *check(statement) {
    const { kind, service, effect, principals: principals2, conditions } = statement;
    if (kind !== "resource" || effect !== "Allow" || openAnyway.has(service)) return;
    const limits2 = { ...conditions, list: conditions.list.filter(someAddresses) };
    if (isLimited(limits2, confines, staysInside) !== "no") return;
    if (leavesItToAccessPoints(statement) || mayBeOfEndpoint(statement)) return;
    const possible = statement.carrier.type === "";
    const [first] = principals2.list;
    if (principals2.form === "except" && first)
      yield { at: first.word.at, message: "NotPrincipal in an Allow lets in everybody else; name who may", possible };
    if (principals2.form !== "only") return;
    for (const { type, word } of principals2.list)
      if ((type === "*" || type === "AWS") && word.known && word.text === "*")
        yield { at: word.at, message: advice3(statement), possible };
  },
  valid: [
    resource`
      { "Statement": { "Effect": "Allow", "Principal": "*", "Action": "sns:Publish",
        "Resource": "arn:aws:sns:eu-west-1:111122223333:alarms",
        "Condition": { "StringEquals": { "aws:SourceAccount": "111122223333" } } } }
    `,
    tf`
      resource "aws_lambda_permission" "organization" {
        action           = "lambda:InvokeFunction"
        function_name    = "thumbnails"
        principal        = "*"
        principal_org_id = "o-a1b2c3d4e5"
      }
    `,
    tf`
      resource "aws_s3_bucket" "site" {}
      resource "aws_s3_bucket_acl" "site" {
        bucket = aws_s3_bucket.site.id
        acl    = "public-read"
      }
      resource "aws_s3_bucket_public_access_block" "site" {
        bucket             = aws_s3_bucket.site.id
        ignore_public_acls = true
      }
    `
  ],
  invalid: [
    cfn`
      Resources:
        Search:
          Type: AWS::OpenSearchService::Domain
          Properties:
            AccessPolicies:
              Statement: { Effect: Allow, Principal: «'*'», Action: 'es:ESHttp*', Resource: '*',
                Condition: { IpAddress: { aws:SourceIp: 0.0.0.0/0 } } }
    `,
    tf`
      resource "aws_s3_bucket_policy" "site" {
        bucket = "site"
        policy = jsonencode({
          Statement = [{
            Effect    = "Allow"
            Principal = { AWS = «"*"» }
            Action    = "s3:GetObject"
            Resource  = "arn:aws:s3:::site/*"
          }]
        })
      }
    `,
    tf`
      resource "aws_lambda_layer_version_permission" "shared" {
        action         = "lambda:GetLayerVersion"
        layer_name     = "tools"
        version_number = 1
        principal      = «"*"»
      }
    `,
    cfn`
      Transform: AWS::Serverless-2016-10-31
      Resources:
        Form:
          Type: AWS::Serverless::Function
          Properties:
            FunctionUrlConfig: { AuthType: «NONE» }
    `,
    tf`
      resource "aws_ami_launch_permission" "golden" {
        image_id = "ami-0a1b2c3d"
        group    = «"all"»
      }
    `,
    cfn`
      Resources:
        Site: { Type: AWS::S3::Bucket, Properties: { AccessControl: «PublicRead» } }
    `
  ]
});

// rules/no-public-oidc-trust.ts
var no_public_oidc_trust_default = defineRule({
  id: "no-public-oidc-trust",
  on: "statement",
  // An error, and recommended: whoever signs up at the issuer is in, and AWS itself refuses most of these today.
  severity: "error",
  category: "trust",
  summary: "Of an OIDC issuer that everybody shares, roles trust the tokens of one organization only",
  why: `GitHub, GitLab.com, HCP Terraform, Cognito and others sign the tokens of all their customers with one name. A role that
    does not ask whose a token is can be assumed by anybody who opens an account there.`,
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html",
    "https://docs.aws.amazon.com/cognito/latest/developerguide/role-trust-and-permissions.html"
  ],
  equivalents: [
    "access-analyzer:MISSING_GITHUB_REPO_CONDITION_KEY",
    "access-analyzer:MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL",
    "checkov:CKV_AWS_358",
    "checkov:CKV_AWS_393",
    "semgrep:unrestricted-github-oidc-policy"
  ],
  *check(statement) {
    for (const { word, provider } of trustedIssuers(statement)) {
      const issuer = provider === void 0 ? void 0 : sharedIssuer(provider);
      if (!issuer || isForOneTenant(statement, issuer) !== "no") continue;
      const { host, name: name2, tenant } = issuer;
      const [claim = "sub"] = tenant;
      const loose = claimPatterns(statement, claim).filter(({ pattern }) => !saysWhose(claim, pattern, host));
      for (const { word: value } of loose)
        yield { at: value.at, message: `${value.text} lets in anybody at ${name2}; name what is yours in full` };
      if (loose.length > 0) continue;
      const message = `anybody at ${name2} may assume this role; limit ${host}:${claim} to what is yours`;
      yield { at: placeIn(statement, word), message };
    }
  },
  valid: [
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": { "Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" },
        "Condition": { "StringLike": { "token.actions.githubusercontent.com:sub": "repo:octo-org/*" } } } }
    `,
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": { "Federated": "arn:aws:iam::111122223333:oidc-provider/idp.example.com" } } }
    `,
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": { "Federated": "cognito-identity.amazonaws.com" },
        "Condition": { "StringEquals": {
          "cognito-identity.amazonaws.com:aud": "eu-west-1:12345678-abcd-abcd-abcd-123456790ab" } } } }
    `
  ],
  invalid: [
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": { "Federated": «"arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"» },
        "Condition": { "StringEquals": { "token.actions.githubusercontent.com:aud": "sts.amazonaws.com" } } } }
    `,
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": { "Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" },
        "Condition": { "StringLike": { "token.actions.githubusercontent.com:sub":
          ["repo:octo-org/app:*", «"repo:octo*/app:*"», «"*octo-org/app*"», «"environment:prod"»] } } } }
    `,
    tf`
      resource "aws_iam_openid_connect_provider" "gitlab" {
        url            = "https://gitlab.com"
        client_id_list = ["https://gitlab.com"]
      }
      resource "aws_iam_role" "deploy" {
        assume_role_policy = jsonencode({
          Statement = [{
            Effect    = "Allow"
            Action    = «"sts:AssumeRoleWithWebIdentity"»
            Principal = { Federated = aws_iam_openid_connect_provider.gitlab.arn }
          }]
        })
      }
    `,
    cfn`
      Resources:
        Plan:
          Type: AWS::IAM::Role
          Properties:
            AssumeRolePolicyDocument:
              Statement:
                Effect: Allow
                Action: sts:AssumeRoleWithWebIdentity
                Principal: { Federated: !Sub 'arn:aws:iam::\${AWS::AccountId}:oidc-provider/app.terraform.io' }
                Condition:
                  StringLike: { 'app.terraform.io:sub': «'organization:*:project:*:workspace:prod:run_phase:*'» }
    `
  ]
});

// rules/no-public-trust.ts
var no_public_trust_default = defineRule({
  id: "no-public-trust",
  on: "statement",
  severity: "error",
  category: "trust",
  summary: "Roles cannot be assumed from just any AWS account",
  why: `A role that trusts "*" can be assumed with the credentials of any AWS account in the world. NotPrincipal in an Allow
    means everybody but those it lists; AWS no longer takes it in a trust policy.`,
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-anonymous",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html"
  ],
  equivalents: [
    "checkov:CKV_AWS_60",
    "cloudsplaining:AssumableByAnyPrincipal",
    "kics:12b7e704",
    "kics:f80e3aa7",
    "semgrep:wildcard-assume-role"
  ],
  *check(statement) {
    const { principals: principals2, conditions } = statement;
    if (!letsAssume(statement) || isLimited(conditions, confining, staysInside) !== "no") return;
    const [first] = principals2.list;
    if (principals2.form === "except" && first)
      yield {
        at: first.word.at,
        message: "NotPrincipal in an Allow lets everybody else assume this role; name who may"
      };
    if (principals2.form !== "only") return;
    for (const { word } of principals2.list)
      if (word.known && word.text === "*")
        yield {
          at: word.at,
          message: "any AWS account may assume this role; name who may, or limit aws:PrincipalOrgID"
        };
  },
  valid: [
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "AWS": "*" }, "Action": "sts:AssumeRole",
        "Condition": { "StringEquals": { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } } } }
    `,
    trust`{ "Statement": { "Effect": "Deny", "Principal": "*", "Action": "sts:AssumeRole" } }`
  ],
  invalid: [
    trust`{ "Statement": { "Effect": "Allow", "Principal": «"*"», "Action": "sts:AssumeRole" } }`,
    tf`
      resource "aws_iam_role" "audit" {
        assume_role_policy = jsonencode({
          Statement = [{
            Effect    = "Allow"
            Action    = "sts:AssumeRole"
            Principal = { AWS = «"*"» }
            Condition = { ArnLike = { "aws:PrincipalArn" = "arn:aws:iam::*:role/audit" } }
          }]
        })
      }
    `,
    cfn`
      Resources:
        Audit:
          Type: AWS::IAM::Role
          Properties:
            AssumeRolePolicyDocument:
              Statement: { Effect: Allow, Action: 'sts:AssumeRole', NotPrincipal: { AWS: «'111122223333'» } }
    `
  ]
});

// rules/no-pull-request-trust.ts
var no_pull_request_trust_default = defineRule({
  id: "no-pull-request-trust",
  on: "statement",
  severity: "warning",
  // Strict: a role that only plans needs it, and what a role may do is not asked here.
  preset: "strict",
  category: "trust",
  summary: "Roles do not trust the workflows of pull requests",
  why: `The workflow of a pull request is the one that the pull request brings along. Whoever may open one from a branch of the
    repository decides what the role does, before the review.`,
  references: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html"],
  equivalents: [],
  *check(statement) {
    if (trustedIssuers(statement).length === 0) return;
    for (const { word, pattern } of claimPatterns(statement, "sub"))
      if (/^repo:[^:]*:(?:pull_request(?:$|:)|ref:refs\/pull\/)/.test(pattern))
        yield {
          at: word.at,
          message: `${word.text} lets in changes that nobody has reviewed; name a branch, or an environment with approvals`
        };
  },
  valid: [
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": { "Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" },
        "Condition": { "StringEquals": {
          "token.actions.githubusercontent.com:sub": "repo:octo-org/app:ref:refs/heads/main" } } } }
    `,
    trust`
      { "Statement": { "Effect": "Deny", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": { "Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" },
        "Condition": { "StringEquals": { "token.actions.githubusercontent.com:sub": "repo:octo-org/app:pull_request" } } } }
    `
  ],
  invalid: [
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": { "Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" },
        "Condition": { "StringLike": { "token.actions.githubusercontent.com:sub":
          ["repo:octo-org/app:ref:refs/heads/main", «"repo:octo-org/app:pull_request"», «"repo:octo-org/app:ref:refs/pull/*"»] } } } }
    `,
    cfn`
      Resources:
        Plan:
          Type: AWS::IAM::Role
          Properties:
            AssumeRolePolicyDocument:
              Statement:
                Effect: Allow
                Action: sts:AssumeRoleWithWebIdentity
                Principal: { Federated: !Ref GitHub }
                Condition:
                  StringEquals: { 'token.actions.githubusercontent.com:sub': «'repo:octo-org/app:pull_request'» }
        GitHub: { Type: 'AWS::IAM::OIDCProvider', Properties: { Url: 'https://token.actions.githubusercontent.com' } }
    `
  ]
});

// rules/no-set-operators-on-claims.ts
var no_set_operators_on_claims_default = defineRule({
  id: "no-set-operators-on-claims",
  on: "statement",
  severity: "warning",
  // Strict: every token has its sub and aud, so that today nobody comes in by it.
  preset: "strict",
  category: "trust",
  summary: "Claims that have one value are compared without ForAllValues and ForAnyValue",
  why: `ForAllValues holds when the token lacks the claim, also when the key has a typing error: the guard is then gone and
    nobody notices. ForAnyValue on the audience takes a token that is meant for others as well.`,
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html"
  ],
  equivalents: [
    "access-analyzer:CONFIRM_AUDIENCE_CLAIM_TYPE",
    "access-analyzer:FORANYVALUE_WITH_AUDIENCE_CLAIM_TYPE",
    "access-analyzer:FORALLVALUES_WITH_SINGLE_VALUED_KEY"
  ],
  *check(statement) {
    if (trustedIssuers(statement).length === 0) return;
    for (const { name: name2, condition } of claimsIn(statement.conditions)) {
      const { text, at } = condition.operator;
      const set = readOperator(text)?.set;
      if (set === "ForAllValues" && name2 === "iss")
        yield { at, message: `${text} always holds, as STS does not pass on the iss; remove the condition` };
      else if (set === "ForAllValues" && name2 !== "amr")
        yield { at, message: `${text} also holds when the token has no ${name2}; leave out ForAllValues` };
      else if (set === "ForAnyValue" && name2 === "aud")
        yield { at, message: `${text} takes tokens for several audiences; leave out ForAnyValue` };
    }
  },
  valid: [
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": { "Federated": "cognito-identity.amazonaws.com" },
        "Condition": { "ForAnyValue:StringLike": { "cognito-identity.amazonaws.com:amr": "authenticated" } } } }
    `,
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": { "Service": "ec2.amazonaws.com" },
        "Condition": { "ForAllValues:StringEquals": { "aws:TagKeys": "team" } } } }
    `
  ],
  invalid: [
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": { "Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" },
        "Condition": {
          «"ForAllValues:StringLike"»: { "token.actions.githubusercontent.com:sub": "repo:octo-org/app:*" },
          «"ForAnyValue:StringEquals"»: { "token.actions.githubusercontent.com:aud": "sts.amazonaws.com" } } } }
    `,
    cfn`
      Resources:
        Deploy:
          Type: AWS::IAM::Role
          Properties:
            AssumeRolePolicyDocument:
              Statement:
                Effect: Allow
                Action: sts:AssumeRoleWithWebIdentity
                Principal: { Federated: !Sub 'arn:aws:iam::\${AWS::AccountId}:oidc-provider/gitlab.com' }
                Condition:
                  «ForAllValues:StringEquals»: { 'gitlab.com:sub': 'project_path:acme/app:ref_type:branch:ref:main' }
    `
  ]
});

// src/iam/aws-accounts.ts
var ofAws = new Set(
  `009996457667 027434742980 033677994240 037604701340 048591011584 054676820928 076674570225 098369216593 114774131450
  127311923021 156460612806 190560391635 383597477331 507241528517 582318560864 589379963580 600734575887 635631232127
  638102146993 652711504416 718504428378 754344448648 783225319266 797873946194 897822967062 985666609251
  386209384616`.split(/\s+/)
);
var isAccountOfAws = (id) => ofAws.has(id);

// rules/no-unknown-accounts.ts
var organization3 = keysNamed("aws:PrincipalOrgID", "aws:PrincipalOrgPaths");
var whatTheyMay = ({ kind, gives }) => gives ?? (kind === "trust" ? "assume this role" : "use this resource");
var own = ["111122223333"];
var no_unknown_accounts_default = defineRule({
  id: "no-unknown-accounts",
  on: "statement",
  severity: "error",
  category: "exposure",
  summary: "Only accounts that the configuration names are let in",
  why: `Once accounts.own says which accounts are yours, each other account that a role, a resource or a share lets in is a
    third party: one that somebody decided to trust, or a mistake of twelve digits. accounts.trusted keeps the decisions.
    The rule is silent as long as accounts.own is empty.`,
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies-cross-account-resource-access.html",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/what-is-access-analyzer.html"
  ],
  equivalents: ["cloudsplaining:AssumableByCrossAccountPrincipal", "checkov:CKV_AWS_385"],
  *check(statement, { accounts }) {
    const { kind, effect, conditions } = statement;
    if (accounts.own.length === 0 || effect !== "Allow" || kind !== "trust" && kind !== "resource") return;
    if (isLimited(conditions, organization3, staysInside) !== "no") return;
    for (const word of awsPrincipals(statement)) {
      const account2 = accountIdOf(word);
      if (ownerOf(word, accounts) !== "other" || isAccountOfAws(account2)) continue;
      const message = `${word.text} may ${whatTheyMay(statement)} and is of no listed account; list ${account2} in accounts.trusted, or leave it out`;
      yield { at: word.at, message };
    }
  },
  valid: [
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::444455556666:role/ci" },
        "Action": "sts:AssumeRole", "Condition": { "StringEquals": { "sts:ExternalId": "f3e0c1d2" } } } }
    `,
    using(
      { accounts: { own, trusted: ["444455556666"] } },
      resource`
        { "Statement": { "Effect": "Allow", "Principal": { "AWS": ["111122223333", "444455556666"] },
          "Action": "sqs:SendMessage", "Resource": "arn:aws:sqs:eu-west-1:111122223333:orders" } }
      `
    ),
    using(
      { accounts: { own } },
      cfn`
        Resources:
          Logs:
            Type: AWS::S3::BucketPolicy
            Properties:
              Bucket: logs
              PolicyDocument:
                # Elastic Load Balancing in eu-west-1
                Statement: { Effect: Allow, Principal: { AWS: '156460612806' }, Action: 's3:PutObject', Resource: 'arn:aws:s3:::logs/*' }
      `
    ),
    using(
      { accounts: { own } },
      tf`
        resource "aws_ram_resource_share" "subnets" {
          name = "subnets"
        }
        resource "aws_ram_principal_association" "team" {
          principal          = "444455556666"
          resource_share_arn = aws_ram_resource_share.subnets.arn
        }
      `
    )
  ],
  invalid: [
    using(
      { accounts: { own } },
      trust`
        { "Statement": { "Effect": "Allow", "Principal": { "AWS": «"arn:aws:iam::444455556666:role/ci"» },
          "Action": "sts:AssumeRole", "Condition": { "StringEquals": { "sts:ExternalId": "f3e0c1d2" } } } }
      `
    ),
    using(
      { accounts: { own } },
      tf`
        resource "aws_ami_launch_permission" "golden" {
          image_id   = "ami-0a1b2c3d"
          account_id = «"444455556666"»
        }
      `
    ),
    using(
      { accounts: { own } },
      cfn`
        Resources:
          Team: { Type: AWS::EKS::AccessEntry, Properties: { ClusterName: main, PrincipalArn: «'arn:aws:iam::444455556666:role/admin'» } }
      `
    )
  ]
});

// rules/no-unlimited-session-policy.ts
var no_unlimited_session_policy_default = defineRule({
  id: "no-unlimited-session-policy",
  on: "policy",
  // A warning, and recommended: it gives nothing away, but looks like a limit that is none.
  severity: "warning",
  category: "sessions",
  summary: "Session policies take something away",
  why: `A session has what its role and the session policy both allow. One that allows everything leaves all of the role's
    permissions, and whoever reads it thinks that the session was scoped.`,
  references: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#policies_session"],
  equivalents: [],
  *check({ kind, statements, open }) {
    if (kind !== "session" || open !== void 0 || statements.some(({ effect }) => effect !== "Allow")) return;
    for (const { actions: actions2, resources, conditions } of statements) {
      if (actions2.form !== "only" || resources.form !== "only") continue;
      if (conditions.list.length > 0 || conditions.open !== void 0 || !resources.words.some(isEverything)) continue;
      for (const { at, text } of actions2.words)
        if (/^\*+$|^\*+:\*+$/.test(text))
          yield { at, message: `${text} on every resource leaves the session all of its role; name what it needs` };
    }
  },
  valid: [
    session`{ "Statement": { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::export/*" } }`,
    session`
      { "Statement": [
        { "Effect": "Allow", "Action": "*", "Resource": "*" },
        { "Effect": "Deny", "Action": "iam:*", "Resource": "*" } ] }
    `
  ],
  invalid: [
    session`{ "Statement": { "Effect": "Allow", "Action": [«"*"»], "Resource": "*" } }`,
    tf`
      provider "aws" {
        assume_role {
          role_arn     = "arn:aws:iam::111122223333:role/contractor"
          session_name = "contractor"
          policy       = jsonencode({ Statement = [{ Effect = "Allow", Action = «"*"», Resource = "*" }] })
        }
      }
    `
  ]
});

// src/policy/chains.ts
var doorsOf = ({ trust: trust2 }) => trust2.flatMap(({ statements }) => statements).filter((one) => letsAssume(one));
function linksAmong(roles) {
  const references = new Map(roles.flatMap((role) => referencesTo(role).map((key) => [key, role])));
  return roles.flatMap(
    (to) => doorsOf(to).flatMap(
      (statement) => awsPrincipals(statement).flatMap((word) => {
        const from = references.get(`${to.carrier.root} ${word.refers ?? ""}`) ?? references.get(nameIn(word) ?? "");
        return from && from !== to ? [{ from, to, word, statement }] : [];
      })
    )
  );
}
var referencesTo = ({ carrier, name: name2 }) => [
  `${carrier.root} ${carrier.address}.arn`,
  `${carrier.root} ${carrier.address}.Arn`,
  ...name2.flatMap((one) => one.is === "known" && one.value.known ? [`role ${one.value.text}`] : [])
];
function nameIn(word) {
  const arn2 = arnPieces(word);
  const resource2 = arn2 && literal(arn2.resource);
  return resource2?.startsWith("role/") ? `role ${resource2.slice(resource2.lastIndexOf("/") + 1)}` : void 0;
}
function isChainedOnly(role) {
  const doors = doorsOf(role);
  if (doors.length === 0 || role.trust.some(({ open }) => open !== void 0)) return false;
  return doors.every(
    ({ principals: { form, list, open } }) => form === "only" && open === void 0 && list.length > 0 && list.every(({ type, word }) => type === "AWS" && isRole(word))
  );
}
var isRole = (word) => {
  const [type] = arnPieces(word)?.resource ?? [];
  return typeof type === "string" && type.startsWith("role/");
};
var LONGEST = 8;
function weakestBehind(link, links, accounts) {
  let ways2 = [[link.from]];
  const seen = /* @__PURE__ */ new Set([link.to, link.from]);
  for (let length = 1; length <= LONGEST && ways2.length > 0; length++) {
    for (const way of ways2) {
      const weakness = weaknessOf(way.at(-1), accounts);
      if (weakness !== void 0) return { way, weakness };
    }
    ways2 = ways2.flatMap(
      (way) => links.filter(({ to, from }) => to === way.at(-1) && !seen.has(from)).map(({ from }) => {
        seen.add(from);
        return [...way, from];
      })
    );
  }
  return void 0;
}
function weaknessOf(role, accounts) {
  const weak = role && doorsOf(role).flatMap((door) => weaknessesOf(door, accounts));
  return weak?.toSorted((a, b) => a.rank - b.rank)[0]?.text;
}
function weaknessesOf(door, accounts) {
  const isConfined = isLimited(door.conditions, confining, saysSomething) !== "no";
  const weak = [];
  if (!isConfined && door.principals.list.some(({ word }) => word.known && isAnyone(word.text)))
    weak.push({ rank: 0, text: "any AWS account" });
  for (const { provider } of trustedIssuers(door)) {
    const issuer = provider === void 0 ? void 0 : sharedIssuer(provider);
    if (issuer && isForOneTenant(door, issuer) === "no") weak.push({ rank: 1, text: `anybody at ${issuer.name}` });
  }
  for (const { word, pattern } of claimPatterns(door, "sub"))
    if (breadthOf(pattern) === "tenant") weak.push({ rank: 3, text: `tokens for ${word.text}` });
  for (const word of awsPrincipals(door)) {
    if (!isConfined && isWholeAccount(word) === "yes" && ownerOf(word, accounts) === "other")
      weak.push({ rank: 2, text: `all of ${word.text}` });
    if (isUser(word)) weak.push({ rank: 4, text: `the user ${word.text}` });
  }
  return weak;
}

// rules/no-unusable-session-duration.ts
var HOUR = 3600;
var no_unusable_session_duration_default = defineRule({
  id: "no-unusable-session-duration",
  on: "role",
  severity: "info",
  // All: nothing is open, the number only says what is not so.
  preset: "all",
  category: "sessions",
  summary: "Roles that only other roles assume allow sessions of one hour",
  why: `A role that is assumed with the credentials of another role gives sessions of one hour at most, whatever its maximum
    session duration says. STS rejects a request for more.`,
  references: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html#iam-term-role-chaining"],
  equivalents: [],
  *check(role) {
    if (!isChainedOnly(role)) return;
    for (const one of role.maxSessionDuration)
      if (one.is === "known" && one.value > HOUR)
        yield {
          at: one.at,
          message: `${durationText(one.value)} are never given to a role that assumes this one; leave it out`
        };
  },
  valid: [
    tf`
      resource "aws_iam_role" "deploy" {
        max_session_duration = 14400
        assume_role_policy = jsonencode({
          Statement = [{
            Effect    = "Allow"
            Action    = "sts:AssumeRole"
            Principal = { AWS = ["arn:aws:iam::111122223333:role/ci", "arn:aws:iam::111122223333:user/ada"] }
          }]
        })
      }
    `,
    cfn`
      Resources:
        Deploy:
          Type: AWS::IAM::Role
          Properties:
            MaxSessionDuration: 7200
            AssumeRolePolicyDocument:
              Statement: { Effect: Allow, Action: 'sts:AssumeRole', Principal: { Service: codebuild.amazonaws.com } }
    `
  ],
  invalid: [
    tf`
      resource "aws_iam_role" "deploy" {
        max_session_duration = «14400»
        assume_role_policy = jsonencode({
          Statement = [{
            Effect    = "Allow"
            Action    = "sts:AssumeRole"
            Principal = { AWS = "arn:aws:iam::111122223333:role/ci" }
          }]
        })
      }
    `,
    cfn`
      Resources:
        Ci: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: { Statement: [] } } }
        Deploy:
          Type: AWS::IAM::Role
          Properties:
            MaxSessionDuration: «7200»
            AssumeRolePolicyDocument:
              Statement: { Effect: Allow, Action: 'sts:AssumeRole', Principal: { AWS: !GetAtt Ci.Arn } }
    `
  ]
});

// rules/no-user-policies.ts
var no_user_policies_default = defineRule({
  id: "no-user-policies",
  on: "grantee",
  severity: "warning",
  // A matter of order; service users of third parties need it.
  preset: "strict",
  category: "hygiene",
  summary: "Users have their permissions by groups or roles",
  why: `Policies of single users are forgotten when people change their work. Groups say what a job needs, and roles need no
    keys at all.`,
  references: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#bp-users-federation-idp"],
  equivalents: [
    "checkov:CKV_AWS_40",
    "trivy:AWS-0143",
    "cfn-nag:F11",
    "prowler:iam_policy_attached_only_to_group_or_roles"
  ],
  *check({ kind, held }) {
    if (kind !== "user") return;
    const first = held.find(({ byGroup }) => byGroup !== true);
    if (first) {
      const at = first.through ? first.through.policy.at : first.policy.carrier.at;
      yield { at, message: "this gives a user permissions; give them to a group, or let the user assume a role" };
    }
  },
  valid: [
    tf`
      resource "aws_iam_user" "ann" {
        name = "ann"
      }
      resource "aws_iam_group" "devs" {
        name = "devs"
      }
      resource "aws_iam_user_group_membership" "ann" {
        user   = aws_iam_user.ann.name
        groups = [aws_iam_group.devs.name]
      }
      resource "aws_iam_group_policy" "devs" {
        group  = aws_iam_group.devs.name
        policy = jsonencode({ Statement = { Effect = "Allow", Action = "s3:ListAllMyBuckets", Resource = "*" } })
      }
    `,
    cfn`
      Resources:
        Ann: { Type: AWS::IAM::User }
    `
  ],
  invalid: [
    tf`
      resource "aws_iam_user" "ann" {
        name = "ann"
      }
      «resource "aws_iam_user_policy" "ann"» {
        user   = aws_iam_user.ann.name
        policy = jsonencode({ Statement = { Effect = "Allow", Action = "s3:ListAllMyBuckets", Resource = "*" } })
      }
    `,
    cfn`
      Resources:
        Ann:
          Type: AWS::IAM::User
          Properties: { ManagedPolicyArns: [«arn:aws:iam::aws:policy/ReadOnlyAccess»] }
    `
  ]
});

// rules/no-user-trust.ts
var no_user_trust_default = defineRule({
  id: "no-user-trust",
  on: "statement",
  severity: "warning",
  // All: whether an organization still has IAM users is a matter of its own pace.
  preset: "all",
  category: "trust",
  summary: "Roles trust roles, not IAM users",
  why: `A user has access keys that do not expire and a password of its own. People who sign in to a role, and machines that
    have one, leave nothing lying about.`,
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#bp-users-federation-idp",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/id.html#id_which-to-choose"
  ],
  equivalents: [],
  *check(statement) {
    if (!letsAssume(statement)) return;
    for (const word of awsPrincipals(statement))
      if (isUser(word))
        yield {
          at: placeIn(statement, word),
          message: `${word.text} is a user with keys that do not expire; trust a role of its owner`
        };
  },
  valid: [
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::111122223333:role/ci" },
        "Action": "sts:AssumeRole" } }
    `,
    trust`
      { "Statement": { "Effect": "Deny", "Principal": { "AWS": "arn:aws:iam::111122223333:user/ada" },
        "Action": "sts:AssumeRole" } }
    `
  ],
  invalid: [
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "AWS": «"arn:aws:iam::111122223333:user/ada"» },
        "Action": "sts:AssumeRole", "Condition": { "Bool": { "aws:MultiFactorAuthPresent": "true" } } } }
    `,
    cfn`
      Resources:
        Ada: { Type: 'AWS::IAM::User' }
        Admin:
          Type: AWS::IAM::Role
          Properties:
            AssumeRolePolicyDocument:
              Statement: { Effect: Allow, Action: 'sts:AssumeRole', Principal: { AWS: «!GetAtt Ada.Arn» } }
    `
  ]
});

// rules/no-vacuous-for-all-values.ts
var isSingle = (key) => conditionKey(key)?.type.startsWith("ArrayOf") === false;
var isDemandedKey = ({ list }, { key }) => list.some(
  (other) => readOperator(other.operator.text)?.operator.type === "Null" && isSameKey(other.key.text, key.text) && other.values.every(({ text }) => text === "false")
);
var no_vacuous_for_all_values_default = defineRule({
  id: "no-vacuous-for-all-values",
  on: "statement",
  // The condition holds for whoever leaves the key out: it guards nothing.
  severity: "error",
  category: "wildcards",
  summary: "ForAllValues does not guard an Allow with a key that has one value",
  why: `ForAllValues holds when the request does not have the key at all. It is for keys with several values; on others it
    turns a condition into none.`,
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html"
  ],
  equivalents: [
    "access-analyzer:FORALLVALUES_WITH_SINGLE_VALUED_KEY",
    "parliament:SINGLE_VALUE_CONDITION_TOO_PERMISSIVE"
  ],
  *check({ effect, conditions }) {
    if (effect !== "Allow") return;
    for (const one of conditions.list) {
      const { operator, key } = one;
      if (readOperator(operator.text)?.set !== "ForAllValues" || !key.known || !isSingle(key.text)) continue;
      if (!isDemandedKey(conditions, one))
        yield { at: operator.at, message: `this holds when ${key.text} is absent; remove ForAllValues` };
    }
  },
  valid: [
    identity`
      { "Statement": { "Effect": "Allow", "Action": "ec2:CreateTags", "Resource": "arn:aws:ec2:*:*:instance/*",
        "Condition": { "ForAllValues:StringEquals": { "aws:TagKeys": ["team", "cost"] } } } }
    `,
    identity`
      { "Statement": { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*",
        "Condition": { "ForAllValues:StringEquals": { "aws:SourceVpc": "vpc-1" }, "Null": { "aws:SourceVpc": "false" } } } }
    `
  ],
  invalid: [
    identity`
      { "Statement": { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*",
        "Condition": { «"ForAllValues:StringEquals"»: { "aws:SourceVpc": "vpc-1" } } } }
    `,
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "AWS": "*" }, "Action": "sts:AssumeRole",
        "Condition": { «"ForAllValues:StringLike"»: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } } } }
    `
  ]
});

// rules/no-weak-role-chains.ts
var no_weak_role_chains_default = defineRule({
  id: "no-weak-role-chains",
  on: "project",
  severity: "warning",
  // Strict: the door itself is reported too; this says what else it leads to, as far as trust policies tell.
  preset: "strict",
  category: "trust",
  summary: "A chain of roles begins with a role that lets in only those it names",
  why: `A role that trusts another role trusts all that may become that one. A chain is as strong as its first door, and the
    account where the chain ends does not see who came in there.`,
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html#iam-term-role-chaining",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"
  ],
  equivalents: [],
  *check({ roles }, { accounts }) {
    const links = linksAmong(roles);
    for (const link of links) {
      const behind = weakestBehind(link, links, accounts);
      const first = behind?.way.at(-1);
      if (!behind || !first) continue;
      const way = behind.way.map(({ carrier }) => carrier.address).join(" from ");
      const message = `this role can be reached from ${way}, which lets in ${behind.weakness}; narrow that door`;
      const { file, start, end } = first.carrier.at;
      const related = [{ at: { file, start, end }, message: `the chain begins here: ${behind.weakness}` }];
      yield { at: placeIn(link.statement, link.word), message, related };
    }
  },
  valid: [
    tf`
      resource "aws_iam_role" "ci" {
        name = "ci"
        assume_role_policy = jsonencode({
          Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "codebuild.amazonaws.com" } }]
        })
      }
      resource "aws_iam_role" "deploy" {
        assume_role_policy = jsonencode({
          Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = aws_iam_role.ci.arn } }]
        })
      }
    `,
    cfn`
      Resources:
        Loop:
          Type: AWS::IAM::Role
          Properties:
            RoleName: loop
            AssumeRolePolicyDocument:
              Statement:
                Effect: Allow
                Action: sts:AssumeRole
                Principal: { AWS: !Sub 'arn:aws:iam::\${AWS::AccountId}:role/loop' }
    `
  ],
  invalid: [
    tf`
      resource "aws_iam_role" "ci" {
        name = "ci"
        assume_role_policy = jsonencode({
          Statement = [{
            Effect    = "Allow"
            Action    = "sts:AssumeRoleWithWebIdentity"
            Principal = { Federated = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" }
            Condition = { StringLike = { "token.actions.githubusercontent.com:sub" = "repo:octo-org/*" } }
          }]
        })
      }
      resource "aws_iam_role" "deploy" {
        name = "deploy"
        assume_role_policy = jsonencode({
          Statement = [{ Effect = "Allow", Action = «"sts:AssumeRole"», Principal = { AWS = aws_iam_role.ci.arn } }]
        })
      }
      resource "aws_iam_role" "production" {
        assume_role_policy = jsonencode({
          Statement = [{
            Effect    = "Allow"
            Action    = "sts:AssumeRole"
            Principal = { AWS = «"arn:aws:iam::111122223333:role/deploy"» }
          }]
        })
      }
    `,
    cfn`
      Resources:
        Entry:
          Type: AWS::IAM::Role
          Properties:
            AssumeRolePolicyDocument:
              Statement: { Effect: Allow, Action: 'sts:AssumeRole', Principal: { AWS: '444455556666' } }
        Admin:
          Type: AWS::IAM::Role
          Properties:
            AssumeRolePolicyDocument:
              Statement: { Effect: Allow, Action: 'sts:AssumeRole', Principal: { AWS: «!GetAtt Entry.Arn» } }
    `
  ]
});

// rules/no-weakening-if-exists.ts
var no_weakening_if_exists_default = defineRule({
  id: "no-weakening-if-exists",
  on: "statement",
  severity: "warning",
  // Some keys are absent for requests that are meant, and the author may know it.
  preset: "strict",
  category: "wildcards",
  summary: "An Allow does not rest on a condition that holds when its key is absent",
  why: `An operator with IfExists holds for a request that does not have the key. In a Deny that is caution; as the only guard
    of an Allow it lets in whoever comes without.`,
  references: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html"],
  equivalents: [],
  *check({ effect, conditions: { list, open } }) {
    const guards2 = list.filter(({ key }) => !key.known || confining(key.text));
    if (effect !== "Allow" || open !== void 0 || guards2.length === 0) return;
    const [first] = guards2;
    const weak = guards2.every(
      ({ operator, key }) => readOperator(operator.text)?.ifExists === true && !isAlwaysPresent(key.text)
    );
    if (weak && first)
      yield { at: first.operator.at, message: `this holds when ${first.key.text} is absent; remove IfExists` };
  },
  valid: [
    identity`
      { "Statement": { "Effect": "Deny", "Action": "*", "Resource": "*",
        "Condition": { "StringNotEqualsIfExists": { "aws:SourceVpc": "vpc-1" } } } }
    `,
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "AWS": "*" }, "Action": "sts:AssumeRole",
        "Condition": { "StringEquals": { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } } } }
    `
  ],
  invalid: [
    identity`
      { "Statement": { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*",
        "Condition": { «"StringEqualsIfExists"»: { "aws:SourceVpce": "vpce-1" } } } }
    `
  ]
});

// rules/no-whole-account-trust.ts
var whichOfThem = keysNamed(
  "aws:PrincipalArn",
  "aws:PrincipalTag/",
  "aws:userid",
  "aws:username",
  "aws:PrincipalOrgID",
  "aws:PrincipalOrgPaths"
);
var no_whole_account_trust_default = defineRule({
  id: "no-whole-account-trust",
  on: "statement",
  severity: "warning",
  category: "trust",
  summary: "Roles trust roles of other accounts, not whole accounts",
  why: `An account as principal means each of its roles and users that its own administrators let assume roles: who gets in
    is decided there. Trust in the own account is left to its own policies, as AWS sets it up.`,
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-accounts"
  ],
  equivalents: ["checkov:CKV_AWS_61", "cloudsplaining:AssumableByCrossAccountPrincipal"],
  options: {
    allow: setting.strings({
      default: [],
      help: "Account ids that may be trusted whole, such as those of a vendor who names no roles"
    })
  },
  *check(statement, { options, accounts }) {
    if (!letsAssume(statement) || isLimited(statement.conditions, whichOfThem, saysSomething) !== "no") return;
    for (const word of awsPrincipals(statement)) {
      const owner = ownerOf(word, accounts);
      if (isWholeAccount(word) !== "yes" || owner === "own" || owner === "trusted") continue;
      if (owner === "unknown") {
        yield {
          at: word.at,
          message: `${word.text} trusts a whole account; name its roles if it is not yours`,
          possible: true
        };
        continue;
      }
      const account2 = accountIdOf(word);
      if (options.allow.includes(account2)) continue;
      yield {
        at: word.at,
        message: `${word.text} trusts all of account ${account2}; name its roles, or list it in accounts.own if it is yours`
      };
    }
  },
  valid: [
    using(
      { accounts: { own: ["111122223333"] } },
      trust`
        { "Statement": { "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::111122223333:root" },
          "Action": "sts:AssumeRole" } }
      `
    ),
    tf`
      data "aws_caller_identity" "current" {}
      resource "aws_iam_role" "deploy" {
        assume_role_policy = jsonencode({
          Statement = [{
            Effect    = "Allow"
            Action    = "sts:AssumeRole"
            Principal = { AWS = data.aws_caller_identity.current.account_id }
          }]
        })
      }
    `
  ],
  invalid: [
    trust`
      { "Statement": { "Effect": "Allow",
        "Principal": { "AWS": ["arn:aws:iam::444455556666:role/ci", «"arn:aws:iam::444455556666:root"», «"777788889999"»] },
        "Action": "sts:AssumeRole", "Condition": { "StringEquals": { "sts:ExternalId": "f3e0c1d2" } } } }
    `
  ]
});

// rules/no-wildcard-actions.ts
var grants = /* @__PURE__ */ new Set(["identity", "resource", "trust", "unknown"]);
var no_wildcard_actions_default = defineRule({
  id: "no-wildcard-actions",
  on: "statement",
  severity: "error",
  category: "wildcards",
  summary: "Allow statements name their actions",
  why: `A service wildcard grants every action the service has today and every action AWS adds to it later, including
    those that change permissions. NotAction in an Allow does the same for all services it does not list.`,
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html"
  ],
  equivalents: [
    "checkov:CKV_AWS_63",
    "checkov:CKV_AWS_72",
    "checkov:CKV2_AWS_40",
    "checkov:CKV_AWS_49",
    "checkov:CKV_AWS_1",
    "checkov:CKV_AWS_62",
    "trivy:AWS-0345",
    "trivy:AWS-0057",
    "trivy:aws-iam-no-policy-wildcards",
    "cfn-nag:F3",
    "cfn-nag:F4",
    "cfn-nag:F5",
    "semgrep:no-iam-admin-privileges",
    "semgrep:no-iam-star-actions",
    "semgrep:aws-iam-admin-policy"
  ],
  options: {
    allow: setting.strings({ default: [], help: "Patterns that may be granted whole, such as `logs:*`" })
  },
  *check(statement, { options, accounts }) {
    const { kind, effect, actions: actions2 } = statement;
    if (effect !== "Allow" || !grants.has(kind)) return;
    if (leavesItToTheAccount(statement, accounts) || leavesItToAccessPoints(statement)) return;
    const [first] = actions2.words;
    const possible = kind === "unknown";
    if (actions2.form === "except") {
      if (first)
        yield {
          at: first.at,
          message: "NotAction in an Allow grants all it does not list; list what you need",
          possible
        };
      return;
    }
    for (const word of actions2.words) {
      if (!isWholeService(word) || options.allow.some((pattern) => actionCovers(pattern, word.text) === "yes")) continue;
      const [service = ""] = word.text.split(":");
      const what = /^\*+$/.test(service) ? "every action of every service" : `every ${service} action`;
      yield { at: word.at, message: `${word.text} grants ${what}; name the ones you need`, possible };
    }
  },
  valid: [
    identity`{ "Statement": { "Effect": "Allow", "Action": ["s3:GetObject", "s3:List*"], "Resource": "*" } }`,
    using(
      { options: { allow: ["logs:*"] } },
      identity`{ "Statement": { "Effect": "Allow", "Action": "logs:*", "Resource": "*" } }`
    ),
    scp`{ "Statement": { "Effect": "Allow", "Action": "*", "Resource": "*" } }`,
    resource`
      { "Statement": { "Sid": "Enable IAM User Permissions", "Effect": "Allow",
        "Principal": { "AWS": "arn:aws:iam::111122223333:root" }, "Action": "kms:*", "Resource": "*" } }
    `
  ],
  invalid: [
    identity`{ "Statement": { "Effect": "Allow", "Action": ["sqs:SendMessage", «"s3:*"»], "Resource": "*" } }`,
    identity`{ "Statement": { "Effect": "Allow", "NotAction": [«"iam:*"», "organizations:*"], "Resource": "*" } }`,
    tf`
      data "aws_iam_policy_document" "deploy" {
        statement {
          actions   = [«"*"»]
          resources = ["*"]
        }
      }
      resource "aws_iam_policy" "deploy" {
        policy = data.aws_iam_policy_document.deploy.json
      }
    `,
    cfn`
      Resources:
        Jobs:
          Type: AWS::SQS::QueuePolicy
          Properties:
            PolicyDocument:
              Statement: { Effect: Allow, Principal: '*', Action: «sqs:*» }
    `
  ]
});

// rules/no-wildcard-ids.ts
var isId = keysNamed(
  "aws:PrincipalOrgID",
  "aws:PrincipalAccount",
  "aws:ResourceAccount",
  "aws:ResourceOrgID",
  "aws:SourceAccount",
  "aws:SourceOrgID",
  "aws:SourceOwner",
  "aws:SourceVpc",
  "aws:SourceVpce"
);
var FEWEST = 6;
var no_wildcard_ids_default = defineRule({
  id: "no-wildcard-ids",
  on: "statement",
  // o-* is every organization there is.
  severity: "error",
  category: "wildcards",
  summary: "Conditions on accounts, organizations and networks name them",
  why: "An id with a wildcard near its beginning matches the ids of strangers, too: AWS gives out the rest of it.",
  references: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html"],
  equivalents: ["access-analyzer:WILDCARD_USAGE_TOO_PERMISSIVE"],
  *check({ effect, conditions }) {
    if (effect !== "Allow") return;
    for (const { operator, key, values } of conditions.list) {
      if (!key.known || !isId(key.text) || limits(operator.text, key.text) === "no") continue;
      if (readOperator(operator.text)?.operator.wildcards !== true) continue;
      for (const { known: known3, text, at } of values) {
        const first = text.search(/[*?]/);
        if (known3 && first >= 0 && first < FEWEST)
          yield { at, message: `${text} matches ids of others for ${key.text}; write the whole id` };
      }
    }
  },
  valid: [
    resource`
      { "Statement": { "Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*",
        "Condition": { "StringEquals": { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } } } }
    `,
    identity`
      { "Statement": { "Effect": "Deny", "Action": "*", "Resource": "*",
        "Condition": { "StringNotLike": { "aws:ResourceAccount": "1*" } } } }
    `
  ],
  invalid: [
    resource`
      { "Statement": { "Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*",
        "Condition": { "StringLike": { "aws:PrincipalOrgID": «"o-*"» } } } }
    `
  ]
});

// rules/no-wildcard-principals.ts
var no_wildcard_principals_default = defineRule({
  id: "no-wildcard-principals",
  on: "statement",
  // An error, and recommended: AWS refuses the policy, so that it is broken and not only broad.
  severity: "error",
  category: "trust",
  summary: "Principals are named in full",
  why: `AWS takes no wildcard for a part of a principal: role/* or an account of stars makes it reject the policy. Who is meant
    can be said by a condition on aws:PrincipalArn, beside the account as principal.`,
  references: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html"],
  equivalents: [],
  *check({ principals: principals2 }) {
    for (const { type, word } of principals2.list) {
      const isPartial = { AWS: awsPrincipal, Federated: federatedPrincipal };
      if (!word.known || type !== "AWS" && type !== "Federated") continue;
      if (isPartial[type](word.text).kind !== "partial-wildcard") continue;
      const message = `AWS rejects ${word.text}; name the account, and limit aws:PrincipalArn`;
      yield { at: word.at, message };
    }
  },
  valid: [
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::111122223333:root" },
        "Action": "sts:AssumeRole",
        "Condition": { "ArnLike": { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/ci-*" } } } }
    `,
    trust`{ "Statement": { "Effect": "Deny", "Principal": { "AWS": "*" }, "Action": "sts:AssumeRole" } }`
  ],
  invalid: [
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "AWS": «"arn:aws:iam::111122223333:role/ci-*"» },
        "Action": "sts:AssumeRole" } }
    `,
    resource`
      { "Statement": { "Effect": "Deny", "NotPrincipal": { "AWS": «"arn:aws:sts::111122223333:assumed-role/ci/*"» },
        "Action": "s3:*", "Resource": "arn:aws:s3:::data/*" } }
    `,
    cfn`
      Resources:
        Deploy:
          Type: AWS::IAM::Role
          Properties:
            AssumeRolePolicyDocument:
              Statement: { Effect: Allow, Action: 'sts:AssumeRole', Principal: { AWS: «'arn:aws:iam::*:root'» } }
    `
  ]
});

// rules/no-wildcard-resources.ts
var saidElsewhere = (word) => isWholeService(word) || word.text.toLowerCase() === "iam:passrole";
var no_wildcard_resources_default = defineRule({
  id: "no-wildcard-resources",
  on: "statement",
  severity: "warning",
  category: "wildcards",
  summary: "Actions that can be confined to resources are given with the resources they need",
  why: `What can read one table with "*" can read all of them, also those of other teams and those made later. Actions that
    accept nothing but "*" are not meant.`,
  references: [
    "https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html"
  ],
  equivalents: [
    "checkov:CKV_AWS_355",
    "checkov:CKV_AWS_356",
    "checkov:CKV_AWS_107",
    "checkov:CKV_AWS_108",
    "checkov:CKV_AWS_109",
    "checkov:CKV_AWS_111",
    "checkov:CKV_AWS_287",
    "checkov:CKV_AWS_288",
    "checkov:CKV_AWS_289",
    "checkov:CKV_AWS_290",
    "trivy:AWS-0057",
    "trivy:aws-iam-no-policy-wildcards",
    "cfn-nag:W11",
    "cfn-nag:W12",
    "cfn-nag:W13",
    "parliament:RESOURCE_STAR"
  ],
  *check({ kind, effect, actions: actions2, resources, conditions }) {
    if (kind !== "identity" || effect !== "Allow" || actions2.form !== "only" || resources.form !== "only") return;
    if (isLimited(conditions, narrowsRequests, () => true) !== "no" || isDemanded(conditions, narrowsRequests)) return;
    const candidates = actions2.words.filter((word) => !saidElsewhere(word));
    for (const word of resources.words) {
      const found = candidates.filter((action) => confinable(action).some((fact) => isAllOf(word, fact)));
      if (found.length === 0) continue;
      const need = found.length === 1 ? "the ones it needs" : "the ones they need";
      yield { at: word.at, message: `${word.text} gives ${named2(found)} every resource; name ${need}` };
    }
  },
  valid: [
    identity`{ "Statement": { "Effect": "Allow", "Action": ["ec2:Describe*", "s3:ListAllMyBuckets"], "Resource": "*" } }`,
    identity`
      { "Statement": { "Effect": "Allow", "Action": "ec2:TerminateInstances", "Resource": "*",
        "Condition": { "StringEquals": { "aws:ResourceTag/team": "web" } } } }
    `,
    resource`
      { "Statement": { "Effect": "Allow", "Principal": { "AWS": "111122223333" }, "Action": "kms:Decrypt", "Resource": "*" } }
    `,
    tf`
      resource "aws_iam_user_policy" "reports" {
        user   = "reports"
        policy = jsonencode({ Statement = { Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws:s3:::\${var.bucket}/*" } })
      }
      variable "bucket" {}
    `
  ],
  invalid: [
    identity`
      { "Statement": { "Effect": "Allow", "Action": ["sqs:ListQueues", "sqs:SendMessage", "kms:Decrypt"], "Resource": «"*"» } }
    `,
    identity`{ "Statement": { "Effect": "Allow", "Action": "s3:Get*", "Resource": ["arn:aws:s3:::a/*", «"arn:aws:s3:::*"»] } }`,
    cfn`
      Resources:
        Reader:
          Type: AWS::IAM::ManagedPolicy
          Properties:
            PolicyDocument:
              Statement: { Effect: Allow, Action: [dynamodb:GetItem, dynamodb:Query], Resource: «'*'» }
    `
  ]
});
var SHOWN5 = 3;
function named2(actions2) {
  const first = actions2.slice(0, SHOWN5).map(({ text }) => text);
  const more = actions2.length - first.length;
  if (more > 0) return `${first.join(", ")} and ${more.toString()} more`;
  return first.length < 2 ? first.join() : `${first.slice(0, -1).join(", ")} and ${first.at(-1) ?? ""}`;
}

// rules/no-wildcard-services.ts
var no_wildcard_services_default = defineRule({
  id: "no-wildcard-services",
  on: "statement",
  // What it matches grows with every service that AWS names, and nobody reads it right.
  severity: "warning",
  category: "wildcards",
  summary: "Actions name their service",
  why: `A wildcard in the name of a service matches services that were not meant and those that are made later: \`s*:Get*\` is
    not only S3, but also SQS, SNS, Secrets Manager and Systems Manager.`,
  references: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html"],
  equivalents: ["access-analyzer:WILDCARD_IN_SERVICE_NAME"],
  *check({ effect, actions: actions2 }) {
    if (effect !== "Allow" || actions2.form !== "only") return;
    for (const { known: known3, text, at } of actions2.words) {
      const service = known3 ? splitAction(text)?.service : void 0;
      if (service !== void 0 && isWild(service) && !/^[*:]+$/.test(text))
        yield { at, message: `${text} matches actions of any service like ${service}; name the services` };
    }
  },
  valid: [
    identity`{ "Statement": { "Effect": "Allow", "Action": "s3:Get*", "Resource": "arn:aws:s3:::a/*" } }`,
    identity`{ "Statement": { "Effect": "Deny", "Action": "*:Delete*", "Resource": "*" } }`
  ],
  invalid: [
    identity`{ "Statement": { "Effect": "Allow", "Action": ["sqs:SendMessage", «"s*:Get*"»], "Resource": "arn:aws:s3:::a/*" } }`,
    tf`
      resource "aws_iam_user_policy" "reader" {
        user   = "reader"
        policy = jsonencode({ Statement = { Effect = "Allow", Action = «"*:Describe*"», Resource = "*" } })
      }
    `
  ]
});

// rules/no-wildcard-source.ts
var source2 = keysNamed("aws:SourceArn", "aws:SourceAccount", "aws:SourceOrgID", "aws:SourceOrgPaths");
var no_wildcard_source_default = defineRule({
  id: "no-wildcard-source",
  on: "statement",
  // A warning, and recommended: the condition was written to keep others out, and does not.
  severity: "warning",
  category: "trust",
  summary: "Conditions on the source of a service name the account or the resource",
  why: `aws:SourceArn says on whose behalf a service acts. With a wildcard for the account, or arn:aws:s3:::*, it is anybody's
    resource, and the condition looks like a guard that it is not.`,
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html#cross-service-confused-deputy-prevention"
  ],
  equivalents: ["prowler:iam_role_cross_service_confused_deputy_prevention"],
  *check({ kind, effect, principals: principals2, conditions }) {
    if (effect !== "Allow" || kind !== "trust" && kind !== "resource") return;
    if (!principals2.list.some(({ type }) => type === "Service")) return;
    if (isLimited(conditions, source2, staysInside) !== "no") return;
    for (const { operator, key, values } of conditions.list) {
      const read = readOperator(operator.text)?.operator;
      if (!source2(key.text) || !read?.wildcards || read.negative) continue;
      for (const { at, known: known3, text } of values)
        if (known3 && !staysInside(text))
          yield { at, message: `${text} is in anybody's account too; name the account or the resource` };
    }
  },
  valid: [
    resource`
      { "Statement": { "Effect": "Allow", "Principal": { "Service": "events.amazonaws.com" }, "Action": "sqs:SendMessage",
        "Resource": "arn:aws:sqs:eu-west-1:111122223333:jobs",
        "Condition": { "ArnLike": { "aws:SourceArn": "arn:aws:events:*:111122223333:rule/*" } } } }
    `,
    resource`
      { "Statement": { "Effect": "Allow", "Principal": { "Service": "s3.amazonaws.com" }, "Action": "sqs:SendMessage",
        "Resource": "arn:aws:sqs:eu-west-1:111122223333:jobs", "Condition": {
          "ArnLike": { "aws:SourceArn": "arn:aws:s3:*:*:*" },
          "StringEquals": { "aws:SourceAccount": "111122223333" } } } }
    `
  ],
  invalid: [
    resource`
      { "Statement": { "Effect": "Allow", "Principal": { "Service": "s3.amazonaws.com" }, "Action": "sqs:SendMessage",
        "Resource": "arn:aws:sqs:eu-west-1:111122223333:uploads",
        "Condition": { "ArnLike": { "aws:SourceArn": «"arn:aws:s3:::*"» } } } }
    `,
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "Service": "bedrock.amazonaws.com" }, "Action": "sts:AssumeRole",
        "Condition": { "ArnLike": { "aws:SourceArn": [
          "arn:aws:bedrock:eu-west-1:111122223333:agent/*", «"arn:aws:bedrock:eu-west-1:*:agent/*"»] } } } }
    `,
    cfn`
      Resources:
        Jobs:
          Type: AWS::SNS::TopicPolicy
          Properties:
            PolicyDocument:
              Statement:
                Effect: Allow
                Action: sns:Publish
                Principal: { Service: cloudwatch.amazonaws.com }
                Condition: { ArnLike: { 'aws:SourceArn': «'arn:aws:cloudwatch:*:*:alarm:*'» } }
    `
  ]
});

// rules/no-workload-takeover.ts
var no_workload_takeover_default = defineRule({
  id: "no-workload-takeover",
  on: "escalation",
  severity: "warning",
  // What it gives is what the workload's role has, and deployments need some of it: a decision, not a mistake.
  preset: "strict",
  category: "escalation",
  summary: "Nobody can run code in every workload that has a role",
  why: `Who may change the code of every function or open a shell on every instance has what the strongest role of them has,
    without ever passing a role.`,
  references: [
    "https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html",
    "https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-restrict-access.html"
  ],
  equivalents: ["cloudsplaining:PrivilegeEscalation", "prowler:iam_policy_allows_privilege_escalation"],
  *check({ gain, grant, others }) {
    if (gain !== "role in use" || grant.held.through) return;
    const needed = others.length === 0 ? "" : ` with ${others.map(({ action }) => action).join(" and ")}`;
    const what = grant.word?.text ?? grant.action;
    yield {
      at: grant.word?.at ?? grant.resource.at,
      message: `${what} on ${grant.resource.text}${needed} takes over whatever runs there, with its role; name the workloads`,
      possible: [grant, ...others].some(({ holds }) => holds !== "yes")
    };
  },
  valid: [
    identity`
      { "Statement": { "Effect": "Allow", "Action": "lambda:UpdateFunctionCode", "Resource": "arn:aws:lambda:*:*:function:web-*" } }
    `,
    identity`
      { "Statement": { "Effect": "Allow", "Action": "ssm:StartSession", "Resource": "*",
        "Condition": { "StringEquals": { "ssm:resourceTag/team": "web" } } } }
    `
  ],
  invalid: [
    tf`
      resource "aws_iam_user_policy" "support" {
        user   = "support"
        policy = jsonencode({ Statement = { Effect = "Allow", Action = [«"ssm:StartSession"»], Resource = "*" } })
      }
    `,
    cfn`
      Resources:
        Deploy:
          Type: AWS::IAM::ManagedPolicy
          Properties:
            PolicyDocument:
              Statement: { Effect: Allow, Action: «'lambda:Update*'», Resource: '*' }
    `
  ]
});

// rules/oidc-audience-required.ts
var oidc_audience_required_default = defineRule({
  id: "oidc-audience-required",
  on: "statement",
  severity: "warning",
  // Strict: IAM takes tokens only for the audiences that are registered with the provider, so this guards against a second one.
  preset: "strict",
  category: "trust",
  summary: "Roles take OIDC tokens for one audience",
  why: `A token is made for somebody. One that was given to another service must not open a role, and the list of audiences of
    the provider holds for every role that trusts it.`,
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html"
  ],
  equivalents: [],
  *check(statement) {
    for (const { word, provider } of trustedIssuers(statement)) {
      const shared = provider === void 0 ? void 0 : sharedIssuer(provider);
      if (shared && shared.tenant[0] !== "sub") continue;
      if (demandsClaim(
        statement,
        (name2) => name2 === "aud",
        (pattern) => !isWild(pattern)
      ) !== "no")
        continue;
      if (demandsClaim(
        statement,
        () => true,
        () => true
      ) !== "yes")
        continue;
      yield {
        at: placeIn(statement, word),
        message: `tokens for any audience of the provider open this role; limit ${provider ?? "the provider"}:aud`
      };
    }
  },
  valid: [
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": { "Federated": "arn:aws:iam::111122223333:oidc-provider/agent.buildkite.com" },
        "Condition": {
          "StringEquals": { "agent.buildkite.com:aud": "sts.amazonaws.com" },
          "StringLike": { "agent.buildkite.com:sub": "organization:acme:pipeline:app:ref:refs/heads/main:*" } } } }
    `,
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": { "Federated": "cognito-identity.amazonaws.com" } } }
    `
  ],
  invalid: [
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": { "Federated": «"arn:aws:iam::111122223333:oidc-provider/agent.buildkite.com"» },
        "Condition": { "StringLike": {
          "agent.buildkite.com:aud": "*",
          "agent.buildkite.com:sub": "organization:acme:pipeline:app:ref:refs/heads/main:*" } } } }
    `,
    tf`
      variable "provider_arn" {}
      resource "aws_iam_role" "dns" {
        assume_role_policy = jsonencode({
          Statement = [{
            Effect    = "Allow"
            Action    = "sts:AssumeRoleWithWebIdentity"
            Principal = { Federated = [«var.provider_arn»] }
            Condition = { StringEquals = { "idp.example.com:sub" = "build" } }
          }]
        })
      }
    `
  ]
});

// rules/oidc-ref-required.ts
var which = /* @__PURE__ */ new Set(["ref", "environment", "job_workflow_ref"]);
var oidc_ref_required_default = defineRule({
  id: "oidc-ref-required",
  on: "statement",
  severity: "warning",
  // Strict: plan roles and small repositories trust each of their branches on purpose.
  preset: "strict",
  category: "trust",
  summary: "Roles trust pipelines of a named branch, tag or environment",
  why: `repo:octo-org/app:* is every branch and every pull request of the repository: whoever may push a branch has the role,
    before anybody reviewed it. A protected branch or an environment with approvals stands between.`,
  references: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html"],
  equivalents: ["access-analyzer:SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED"],
  *check(statement) {
    if (trustedIssuers(statement).length === 0) return;
    const isAsked = (name2) => name2 === "sub" || which.has(name2);
    if (demandsClaim(statement, isAsked, (pattern) => !["project", "tenant"].includes(breadthOf(pattern) ?? "")) === "yes")
      return;
    for (const { word, pattern } of claimPatterns(statement, "sub")) {
      if (breadthOf(pattern) !== "project") continue;
      const message = `${word.text} lets in every branch; name the branch or the environment`;
      yield { at: word.at, message, ...word.known ? {} : { possible: true } };
    }
  },
  valid: [
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": { "Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" },
        "Condition": { "StringLike": { "token.actions.githubusercontent.com:sub":
          ["repo:octo-org/app:ref:refs/tags/v*", "repo:octo-org/app:environment:prod"] } } } }
    `,
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": { "Federated": "arn:aws:iam::111122223333:oidc-provider/app.terraform.io" },
        "Condition": { "StringLike": {
          "app.terraform.io:sub": "organization:acme:project:net:workspace:net-prod:run_phase:*" } } } }
    `
  ],
  invalid: [
    tf`
      data "aws_iam_policy_document" "trust" {
        statement {
          actions = ["sts:AssumeRoleWithWebIdentity"]
          principals {
            type        = "Federated"
            identifiers = ["arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"]
          }
          condition {
            test     = "StringLike"
            variable = "token.actions.githubusercontent.com:sub"
            values   = [«"repo:octo-org/app:*"», «"repo:octo-org/app:ref:refs/heads/*"»]
          }
        }
      }
      resource "aws_iam_role" "deploy" {
        assume_role_policy = data.aws_iam_policy_document.trust.json
      }
    `,
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": { "Federated": "arn:aws:iam::111122223333:oidc-provider/gitlab.com" },
        "Condition": { "StringLike": { "gitlab.com:sub": «"project_path:acme/app:ref_type:branch:ref:*"» } } } }
    `
  ]
});

// rules/oidc-subject-required.ts
var oidc_subject_required_default = defineRule({
  id: "oidc-subject-required",
  on: "statement",
  // An error, and recommended: the whole cluster or company gets in, which nobody writes on purpose.
  severity: "error",
  category: "trust",
  summary: "A role that takes the tokens of an OIDC provider says which of them",
  why: `Without a condition on its claims, each token that the provider signs opens the role. The provider of an EKS cluster
    signs one for every service account, and all of them are for the same audience: only the subject tells them apart.`,
  references: [
    "https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html"
  ],
  equivalents: ["access-analyzer:MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL"],
  *check(statement) {
    for (const { word, provider } of trustedIssuers(statement)) {
      if (provider !== void 0 && sharedIssuer(provider)) continue;
      const cluster = provider !== void 0 && isCluster(provider);
      const isAsked = (name2) => !cluster || name2 === "sub";
      if (demandsClaim(statement, isAsked, () => true) !== "no") continue;
      const who = cluster ? "any service account of the cluster" : "any token of this provider";
      yield { at: placeIn(statement, word), message: `${who} opens this role; limit the provider's sub claim` };
    }
  },
  valid: [
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": { "Federated": "arn:aws:iam::111122223333:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/EXAMPLE" },
        "Condition": { "StringEquals": {
          "oidc.eks.eu-west-1.amazonaws.com/id/EXAMPLE:sub": "system:serviceaccount:kube-system:external-dns" } } } }
    `,
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": { "Federated": "arn:aws:iam::111122223333:oidc-provider/login.example.com" },
        "Condition": { "StringEquals": { "login.example.com:aud": "0oa1b2c3" } } } }
    `
  ],
  invalid: [
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": { "Federated": «"arn:aws:iam::111122223333:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/EXAMPLE"» },
        "Condition": { "StringEquals": { "oidc.eks.eu-west-1.amazonaws.com/id/EXAMPLE:aud": "sts.amazonaws.com" } } } }
    `,
    tf`
      variable "oidc_provider_arn" {}
      resource "aws_iam_role" "dns" {
        assume_role_policy = jsonencode({
          Statement = [{
            Effect    = "Allow"
            Action    = "sts:AssumeRoleWithWebIdentity"
            Principal = { Federated = [«var.oidc_provider_arn»] }
          }]
        })
      }
    `
  ]
});

// rules/oidc-tenant-denial-required.ts
var isClaim = (key) => /^[^:]+\.[^:]+:[\w/]+$|:(?:sub|aud)$/.test(key);
var asksForTenant = (deny) => and(
  coversAction(deny, "sts:AssumeRoleWithWebIdentity"),
  answer(deny.conditions.list.some(({ key }) => isClaim(key.text)))
);
var oidc_tenant_denial_required_default = defineRule({
  id: "oidc-tenant-denial-required",
  on: "policy",
  // Only organizations that use such providers need it, and each trust policy can do the same: for those who ask for all.
  severity: "info",
  preset: "all",
  category: "guardrails",
  summary: "Some RCP denies foreign tenants of identity providers that many share",
  why: `GitHub, GitLab and others issue tokens to all of their customers. A role whose trust forgot to ask for the subject is
    open to all of those. An RCP that asks for your own tenant holds for every role.`,
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html",
    "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_examples.html"
  ],
  equivalents: [],
  *check(policy, { project: project2 }) {
    const lacks = isFirstWithout(policy, project2, "rcp", asksForTenant);
    if (lacks === "no") return;
    yield {
      at: policy.carrier.at,
      message: "no RCP here limits tokens to your tenants; deny sts:AssumeRoleWithWebIdentity by the sub of each provider",
      possible: lacks === "unknown"
    };
  },
  valid: [
    rcp`
      { "Statement": { "Effect": "Deny", "Principal": "*", "Action": "sts:AssumeRoleWithWebIdentity", "Resource": "*",
        "Condition": { "StringNotLikeIfExists": { "token.actions.githubusercontent.com:sub": "repo:example/*" },
          "Null": { "token.actions.githubusercontent.com:sub": "false" } } } }
    `,
    rcp`
      { "Statement": { "Effect": "Deny", "Principal": "*", "Action": "sts:AssumeRoleWithWebIdentity", "Resource": "*",
        "Condition": { "Null": { "gitlab.com:sub": "true" } } } }
    `
  ],
  invalid: [
    tf`
      «resource "aws_organizations_policy" "tls"» {
        type = "RESOURCE_CONTROL_POLICY"
        content = jsonencode({
          Statement = [{
            Effect    = "Deny"
            Principal = "*"
            Action    = "sts:AssumeRole"
            Resource  = "*"
            Condition = { StringNotEquals = { "aws:PrincipalOrgID" = "o-a1b2c3d4e5" } }
          }]
        })
      }
    `
  ]
});

// rules/paired-condition-keys.ts
var paired_condition_keys_default = defineRule({
  id: "paired-condition-keys",
  on: "statement",
  // Anybody can make a VPC with the same private addresses.
  severity: "warning",
  category: "wildcards",
  summary: "Addresses in a VPC are asked for together with the VPC",
  why: `aws:VpcSourceIp is the private address of the caller in their own VPC. Every account can have a VPC with that address:
    it says nothing without aws:SourceVpc or aws:SourceVpce.`,
  references: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html"],
  equivalents: ["access-analyzer:MISSING_PAIRED_CONDITION_KEYS"],
  *check({ conditions: { list, open } }) {
    const has = (name2) => list.some(({ key }) => isSameKey(key.text, name2));
    if (open !== void 0 || has("aws:SourceVpc") || has("aws:SourceVpce") || has("aws:SourceVpcArn")) return;
    for (const { key } of list)
      if (isSameKey(key.text, "aws:VpcSourceIp"))
        yield { at: key.at, message: `${key.text} is an address in any VPC; add aws:SourceVpc or aws:SourceVpce` };
  },
  valid: [
    resource`
      { "Statement": { "Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*",
        "Condition": { "IpAddress": { "aws:VpcSourceIp": "10.0.0.0/16" }, "StringEquals": { "aws:SourceVpc": "vpc-1" } } } }
    `,
    resource`
      { "Statement": { "Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*",
        "Condition": { "IpAddress": { "aws:SourceIp": "192.0.2.0/24" } } } }
    `
  ],
  invalid: [
    resource`
      { "Statement": { "Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*",
        "Condition": { "IpAddress": { «"aws:VpcSourceIp"»: "10.0.0.0/16" } } } }
    `
  ]
});

// rules/passed-to-service-required.ts
var passed_to_service_required_default = defineRule({
  id: "passed-to-service-required",
  on: "statement",
  severity: "info",
  // The role's own trust policy limits the services, too: this says it twice.
  preset: "all",
  category: "escalation",
  summary: "iam:PassRole says to which service roles are passed",
  why: `A role that is named may still be passed to every service that it trusts. iam:PassedToService leaves the one that is
    meant.`,
  references: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html"],
  equivalents: [],
  *check(statement) {
    const given = givesFreely(statement, ["iam:PassRole"]);
    if (given && !statement.resources.words.some(isEveryRole))
      yield { at: given.word.at, message: `${given.word.text} passes to any service; limit iam:PassedToService` };
  },
  valid: [
    identity`
      { "Statement": { "Effect": "Allow", "Action": "iam:PassRole", "Resource": "arn:aws:iam::*:role/app",
        "Condition": { "StringEquals": { "iam:PassedToService": "lambda.amazonaws.com" } } } }
    `,
    identity`{ "Statement": { "Effect": "Allow", "Action": "iam:PassRole", "Resource": "*" } }`
  ],
  invalid: [
    identity`{ "Statement": { "Effect": "Allow", "Action": «"iam:PassRole"», "Resource": "arn:aws:iam::*:role/app" } }`,
    tf`
      resource "aws_iam_user_policy" "ci" {
        user   = "ci"
        policy = jsonencode({ Statement = { Effect = "Allow", Action = [«"iam:Pass*"»], Resource = "arn:aws:iam::*:role/ci-*" } })
      }
    `
  ]
});

// rules/policy-types-enabled.ts
var types = { scp: "SERVICE_CONTROL_POLICY", rcp: "RESOURCE_CONTROL_POLICY" };
function obstacle({ policyTypes, featureSet, carrier }, type) {
  if (featureSet.every((one) => one.is === "known" && one.value.text === "CONSOLIDATED_BILLING"))
    return `policies are not taken by ${carrier.address}, which has billing features only; set its features to ALL`;
  if (!policyTypes || policyTypes.open !== void 0) return void 0;
  if (policyTypes.words.some(({ known: known3, text }) => !known3 || text === type)) return void 0;
  return `${type} is not switched on in ${carrier.address}; add it to enabled_policy_types`;
}
var policy_types_enabled_default = defineRule({
  id: "policy-types-enabled",
  on: "policy",
  // AWS refuses the policy, or its attachment, as long as its type is off.
  severity: "error",
  category: "guardrails",
  summary: "Organizations have the types of policy switched on that are written for them",
  why: `An organization takes SCPs and RCPs only when it has all features and the type is enabled. What is written before that
    is not deployed, and denies nothing.`,
  references: ["https://docs.aws.amazon.com/organizations/latest/userguide/enable-policy-type.html"],
  equivalents: ["kics:5ba6229c"],
  *check(policy, { project: project2 }) {
    const { kind, carrier } = policy;
    if (kind !== "scp" && kind !== "rcp") return;
    const near = guardrailsOf(project2, kind).policies.filter((other) => other.carrier.root === carrier.root);
    if (near[0] !== policy) return;
    for (const organization4 of project2.organizations) {
      const message = organization4.carrier.root === carrier.root ? obstacle(organization4, types[kind]) : void 0;
      if (message !== void 0)
        yield { at: carrier.at, message, related: [{ at: organization4.carrier.at, message: "the organization" }] };
    }
  },
  valid: [
    tf`
      resource "aws_organizations_organization" "this" {
        enabled_policy_types = ["SERVICE_CONTROL_POLICY"]
      }
      resource "aws_organizations_policy" "stay" {
        content = jsonencode({ Statement = [{ Effect = "Deny", Action = "organizations:Leave*", Resource = "*" }] })
      }
    `,
    tf`
      variable "types" {}
      resource "aws_organizations_organization" "this" {
        enabled_policy_types = var.types
      }
      resource "aws_organizations_policy" "stay" {
        content = jsonencode({ Statement = [{ Effect = "Deny", Action = "organizations:Leave*", Resource = "*" }] })
      }
    `
  ],
  invalid: [
    tf`
      resource "aws_organizations_organization" "this" {
        enabled_policy_types = ["SERVICE_CONTROL_POLICY"]
      }
      «resource "aws_organizations_policy" "tls"» {
        type = "RESOURCE_CONTROL_POLICY"
        content = jsonencode({
          Statement = [{ Effect = "Deny", Principal = "*", Action = "s3:*", Resource = "*" }]
        })
      }
    `,
    cfn`
      Resources:
        Organization:
          Type: AWS::Organizations::Organization
          Properties: { FeatureSet: CONSOLIDATED_BILLING }
        «Stay»:
          Type: AWS::Organizations::Policy
          Properties:
            Name: stay
            Type: SERVICE_CONTROL_POLICY
            Content:
              Statement: { Effect: Deny, Action: 'organizations:LeaveOrganization', Resource: '*' }
    `
  ]
});

// rules/provider-session-name-required.ts
var provider_session_name_required_default = defineRule({
  id: "provider-session-name-required",
  on: "assumption",
  severity: "info",
  // All: it helps whoever reads CloudTrail afterwards.
  preset: "all",
  category: "sessions",
  summary: "Terraform providers that assume a role name their sessions",
  why: `Without session_name the provider makes one up of the time. A name that says which pipeline it is tells in CloudTrail
    who has changed what, and trust policies can ask for it.`,
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#ck_rolesessionname"
  ],
  equivalents: [],
  *check({ by, sessionName, carrier }) {
    if (by !== "provider") return;
    if (sessionName.some(({ is }) => is === "absent"))
      yield { at: carrier.at, message: "the sessions of this provider have no name of their own; set session_name" };
  },
  valid: [
    tf`
      provider "aws" {
        assume_role {
          role_arn     = "arn:aws:iam::111122223333:role/deploy"
          session_name = "deploy-pipeline"
        }
      }
    `,
    tf`
      provider "aws" {
        region = "eu-west-1"
      }
    `
  ],
  invalid: [
    tf`
      provider "aws" {
        alias = "production"
        «assume_role» {
          role_arn = "arn:aws:iam::111122223333:role/deploy"
        }
      }
    `
  ]
});

// rules/region-restriction-required.ts
var region_restriction_required_default = defineRule({
  id: "region-restriction-required",
  on: "policy",
  // What an organization denies is its own decision, and some of it may be kept elsewhere: strict.
  severity: "warning",
  preset: "strict",
  category: "guardrails",
  summary: "Some SCP denies the regions that are not in use",
  why: `What nobody looks at is where an attacker runs machines. An SCP that denies all regions but your own keeps them
    empty, in every account and for every role.`,
  references: [
    "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples.html",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-requestedregion"
  ],
  equivalents: ["prowler:organizations_scp_check_deny_regions"],
  *check(policy, { project: project2 }) {
    const lacks = isFirstWithout(policy, project2, "scp", restrictsRegions);
    if (lacks === "no") return;
    yield {
      at: policy.carrier.at,
      message: "no SCP here denies regions; deny all but yours by aws:RequestedRegion",
      possible: lacks === "unknown"
    };
  },
  valid: [
    scp`
      { "Statement": { "Effect": "Deny", "NotAction": "iam:*", "Resource": "*",
        "Condition": { "StringNotEquals": { "aws:RequestedRegion": "eu-west-1" },
          "ArnNotLike": { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/admin" } } } }
    `,
    tf`
      resource "aws_iam_policy" "reports" {
        policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "*" }] })
      }
    `
  ],
  invalid: [
    tf`
      «resource "aws_organizations_policy" "stay"» {
        content = jsonencode({
          Statement = [{ Effect = "Deny", Action = "organizations:LeaveOrganization", Resource = "*" }]
        })
      }
      resource "aws_organizations_policy" "only_here" {
        content = jsonencode({
          Statement = [{
            Effect    = "Deny"
            Action    = "ec2:*"
            Resource  = "*"
            Condition = {
              StringNotEquals = { "aws:RequestedRegion" = "eu-west-1" }
              StringEquals    = { "aws:SourceVpc" = "vpc-1a2b3c4d" }
            }
          }]
        })
      }
    `
  ]
});

// rules/roles-anywhere-anchor-required.ts
var whichCertificate = keysNamed("aws:SourceArn", "aws:PrincipalTag/", "aws:RequestTag/", "sts:SourceIdentity");
var roles_anywhere_anchor_required_default = defineRule({
  id: "roles-anywhere-anchor-required",
  on: "statement",
  // A warning: the trust anchors are the account's own. Recommended, as AWS's guide asks for it in its first example.
  severity: "warning",
  category: "trust",
  summary: "Roles for IAM Roles Anywhere name the trust anchor or the certificate",
  why: `Every certificate that any trust anchor of the account has signed can assume a role that trusts IAM Roles Anywhere and
    asks for nothing else: the laptop's certificate the role of the backup server.`,
  references: ["https://docs.aws.amazon.com/rolesanywhere/latest/userguide/trust-model.html"],
  equivalents: [],
  *check(statement) {
    const { kind, principals: principals2, conditions } = statement;
    if (kind !== "trust" || !mayAllow(statement, "sts:AssumeRole") || principals2.form !== "only") return;
    if (isLimited(conditions, whichCertificate, saysSomething) !== "no") return;
    for (const { type, word } of principals2.list)
      if (type === "Service" && serviceNameOf(word) === "rolesanywhere.amazonaws.com")
        yield {
          at: word.at,
          message: "any certificate of any trust anchor opens this role; limit aws:SourceArn to the trust anchor"
        };
  },
  valid: [
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "Service": "rolesanywhere.amazonaws.com" },
        "Action": ["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"],
        "Condition": { "ArnEquals": {
          "aws:SourceArn": "arn:aws:rolesanywhere:eu-west-1:111122223333:trust-anchor/1a2b" } } } }
    `,
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "Service": "rolesanywhere.amazonaws.com" },
        "Action": ["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"],
        "Condition": { "StringEquals": { "aws:PrincipalTag/x509Subject/CN": "backup" } } } }
    `
  ],
  invalid: [
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "Service": «"rolesanywhere.amazonaws.com"» },
        "Action": ["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"] } }
    `,
    cfn`
      Resources:
        Backup:
          Type: AWS::IAM::Role
          Properties:
            AssumeRolePolicyDocument:
              Statement:
                Effect: Allow
                Action: ['sts:AssumeRole', 'sts:TagSession', 'sts:SetSourceIdentity']
                Principal: { Service: [ec2.amazonaws.com, «rolesanywhere.amazonaws.com»] }
    `
  ]
});

// rules/root-denial-required.ts
var root_denial_required_default = defineRule({
  id: "root-denial-required",
  on: "policy",
  // Where root credentials of members are removed centrally, there is nothing left to deny: strict.
  severity: "warning",
  preset: "strict",
  category: "guardrails",
  summary: "Some SCP denies the root users of member accounts",
  why: `A root user can do anything in its account, and no policy of the account limits it; an SCP does. Nothing in daily work
    needs it.`,
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html",
    "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples.html"
  ],
  equivalents: [],
  *check(policy, { project: project2 }) {
    const lacks = isFirstWithout(policy, project2, "scp", (deny) => answer(deniesRoot(deny)));
    if (lacks === "no") return;
    yield {
      at: policy.carrier.at,
      message: "no SCP here denies root users; deny them by aws:PrincipalArn arn:aws:iam::*:root",
      possible: lacks === "unknown"
    };
  },
  valid: [
    scp`
      { "Statement": { "Effect": "Deny", "NotAction": "s3:PutBucketPolicy", "Resource": "*",
        "Condition": { "ArnLike": { "aws:PrincipalArn": "arn:aws:iam::*:root" } } } }
    `,
    scp`
      { "Statement": { "Effect": "Deny", "Action": "*", "Resource": "*",
        "Condition": { "StringLike": { "aws:PrincipalArn": ["arn:aws:iam::*:root"] } } } }
    `
  ],
  invalid: [
    tf`
      «resource "aws_organizations_policy" "stay"» {
        content = jsonencode({
          Statement = [{ Effect = "Deny", Action = "organizations:LeaveOrganization", Resource = "*" }]
        })
      }
    `,
    tf`
      «resource "aws_organizations_policy" "keys"» {
        content = jsonencode({
          Statement = [{
            Effect    = "Deny"
            Action    = "iam:CreateAccessKey"
            Resource  = "*"
            Condition = { ArnLike = { "aws:PrincipalArn" = "arn:aws:iam::*:root" } }
          }]
        })
      }
    `
  ]
});

// rules/root-recovery-required.ts
var assumedRoot = keysNamed("aws:AssumedRoot");
var root_recovery_required_default = defineRule({
  id: "root-recovery-required",
  on: "statement",
  // An SCP can be detached while something is repaired, so that it costs time and not the bucket: strict.
  severity: "info",
  preset: "strict",
  category: "guardrails",
  summary: "SCPs that deny root users leave a way to repair locked buckets and queues",
  why: `A bucket or queue policy that shuts everybody out can only be removed by the root user of its account, or by a central
    session of it. An SCP that denies root users everything denies that too, unless it leaves out the policies of buckets or
    the sessions, which have aws:AssumedRoot.`,
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user-privileged-task.html",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-assumedroot"
  ],
  equivalents: [],
  *check(statement) {
    const at = firstWord(statement)?.at;
    if (statement.kind !== "scp" || !at || !deniesRoot(statement)) return;
    if (statement.conditions.open !== void 0 || asksNull(statement, assumedRoot, "true")) return;
    if (["s3:DeleteBucketPolicy", "s3:PutBucketPolicy"].some((action) => coversAction(statement, action) !== "yes"))
      return;
    yield {
      at,
      message: "nobody can repair a bucket that locks everybody out; leave out s3:DeleteBucketPolicy, or ask for Null aws:AssumedRoot"
    };
  },
  valid: [
    scp`
      { "Statement": { "Effect": "Deny", "NotAction": "s3:*BucketPolicy", "Resource": "*",
        "Condition": { "ArnLike": { "aws:PrincipalArn": "arn:aws:iam::*:root" } } } }
    `,
    scp`
      { "Statement": { "Effect": "Deny", "Action": "*", "Resource": "*",
        "Condition": { "ArnLike": { "aws:PrincipalArn": "arn:aws:iam::*:root" }, "Null": { "aws:AssumedRoot": "true" } } } }
    `
  ],
  invalid: [
    scp`
      { "Statement": { "Effect": "Deny", "Action": [«"*"»], "Resource": "*",
        "Condition": { "StringLike": { "aws:PrincipalArn": "arn:aws:iam::*:root" } } } }
    `,
    tf`
      resource "aws_organizations_policy" "root" {
        content = jsonencode({
          Statement = [{
            Effect    = "Deny"
            NotAction = [«"support:*"»]
            Resource  = "*"
            Condition = { ArnLike = { "aws:PrincipalArn" = "arn:aws:iam::*:root" } }
          }]
        })
      }
    `
  ]
});

// rules/sam-policies-take-effect.ts
var sam_policies_take_effect_default = defineRule({
  id: "sam-policies-take-effect",
  on: "ineffective",
  severity: "warning",
  category: "hygiene",
  summary: "What a SAM template says of a role stands where SAM makes the role",
  why: `SAM takes policies, trust and boundary of a function for the role that it makes. Beside a role that is given they do
    nothing, and a state machine with both is refused. Whoever reads the template believes in permissions that nobody has, or
    in a boundary that is not there.`,
  references: [
    "https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html",
    "https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html"
  ],
  equivalents: [],
  *check({ property, beside, at }) {
    yield {
      at,
      message: `with ${beside} set, ${property} takes no effect; move it to that role, or leave ${beside} out`
    };
  },
  valid: [
    cfn`
      Resources:
        Report:
          Type: AWS::Serverless::Function
          Properties:
            Policies:
              - SQSSendMessagePolicy: { QueueName: !GetAtt Queue.QueueName }
        Queue: { Type: AWS::SQS::Queue }
    `,
    cfn`
      Resources:
        Report:
          Type: AWS::Serverless::Function
          Properties:
            Role: !If [Shared, !ImportValue reports-role, !Ref AWS::NoValue]
            Policies: AmazonSQSReadOnlyAccess
    `
  ],
  invalid: [
    cfn`
      Resources:
        Report:
          Type: AWS::Serverless::Function
          Properties:
            Role: !ImportValue reports-role
            «PermissionsBoundary»: arn:aws:iam::111122223333:policy/boundary
            «Policies»: AmazonSQSReadOnlyAccess
    `,
    cfn`
      Resources:
        Import:
          Type: AWS::Serverless::StateMachine
          Properties:
            Role: !ImportValue import-role
            «Policies»:
              - LambdaInvokePolicy: { FunctionName: import }
    `
  ]
});

// rules/saml-audience-required.ts
var audience = keysNamed("saml:aud", "saml:recipient");
var saml_audience_required_default = defineRule({
  id: "saml-audience-required",
  on: "statement",
  severity: "warning",
  // Strict: an assertion also names the role, so that a stolen one is what this guards against.
  preset: "strict",
  category: "trust",
  summary: "Roles for SAML take assertions that are made for AWS",
  why: `An identity provider makes assertions for many services. SAML:aud says which endpoint one is made for; without the
    condition, an assertion that was meant for another recipient can be passed on to STS.`,
  references: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_saml.html"],
  equivalents: [],
  *check(statement) {
    const { kind, principals: principals2, conditions } = statement;
    if (kind !== "trust" || !mayAllow(statement, "sts:AssumeRoleWithSAML") || principals2.form !== "only") return;
    if (isLimited(conditions, audience, saysSomething) !== "no") return;
    for (const { type, word } of principals2.list)
      if (type === "Federated" && isSaml(word))
        yield {
          at: placeIn(statement, word),
          message: "assertions for any recipient open this role; limit SAML:aud to https://signin.aws.amazon.com/saml"
        };
  },
  valid: [
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRoleWithSAML",
        "Principal": { "Federated": "arn:aws:iam::111122223333:saml-provider/idp" },
        "Condition": { "StringEquals": { "SAML:aud": "https://signin.aws.amazon.com/saml" } } } }
    `,
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:TagSession",
        "Principal": { "Federated": "arn:aws:iam::111122223333:saml-provider/idp" } } }
    `
  ],
  invalid: [
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRoleWithSAML",
        "Principal": { "Federated": «"arn:aws:iam::111122223333:saml-provider/idp"» } } }
    `,
    cfn`
      Resources:
        Engineer:
          Type: AWS::IAM::Role
          Properties:
            AssumeRolePolicyDocument:
              Statement:
                Effect: Allow
                Action: sts:AssumeRoleWithSAML
                Principal: { Federated: !Sub «'arn:aws:iam::\${AWS::AccountId}:saml-provider/idp'» }
    `
  ]
});

// rules/secure-transport-required.ts
var deniesPlain = ({ effect, conditions }) => effect !== "Allow" && (conditions.open !== void 0 || conditions.list.some(({ key }) => isSameKey(key.text, "aws:SecureTransport")));
var secure_transport_required_default = defineRule({
  id: "secure-transport-required",
  on: "policy",
  severity: "warning",
  // Required by most standards; what AWS serves without TLS becomes less each year.
  preset: "strict",
  category: "exposure",
  summary: "A bucket policy denies requests without TLS",
  why: "S3 answers over plain HTTP, too, and what is read that way can be read on the way. A Deny with aws:SecureTransport ends it.",
  references: ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html"],
  equivalents: ["checkov:CKV_AWS_379", "prowler:s3_bucket_secure_transport_policy", "kics:4bc4dd4c"],
  *check({ kind, service, carrier, statements, open, at }) {
    if (kind !== "resource" || service !== "s3" || open !== void 0 || carrier.address === "") return;
    if (!/bucket_?policy$|s3_bucket$/i.test(carrier.type) || statements.length === 0) return;
    if (!statements.some(deniesPlain))
      yield { at, message: "this bucket answers without TLS; deny s3:* where aws:SecureTransport is false" };
  },
  valid: [
    tf`
      resource "aws_s3_bucket_policy" "b" {
        bucket = "b"
        policy = jsonencode({ Statement = { Effect = "Deny", Principal = "*", Action = "s3:*", Resource = "*", Condition = { Bool = { "aws:SecureTransport" = "false" } } } })
      }
    `,
    resource`
      { "Statement": { "Effect": "Allow", "Principal": { "AWS": "111122223333" }, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*" } }
    `
  ],
  invalid: [
    tf`
      resource "aws_s3_bucket_policy" "b" {
        bucket = "b"
        policy = jsonencode(«{ Statement = { Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "s3:GetObject", Resource = "arn:aws:s3:::b/*" } }»)
      }
    `,
    cfn`
      Resources:
        Policy:
          Type: AWS::S3::BucketPolicy
          Properties:
            Bucket: b
            PolicyDocument: «{ Statement: { Effect: Allow, Principal: { AWS: '111122223333' }, Action: s3:GetObject, Resource: 'arn:aws:s3:::b/*' } }»
    `
  ]
});

// rules/security-services-protection-required.ts
var security_services_protection_required_default = defineRule({
  id: "security-services-protection-required",
  on: "policy",
  // Which of these an organization uses, the repository does not tell: for those who ask for all.
  severity: "info",
  preset: "all",
  category: "guardrails",
  summary: "SCPs keep member accounts from switching off the services that watch them",
  why: `GuardDuty, Config, Security Hub and Access Analyzer can each be switched off by an administrator of the account that
    they watch, unless an SCP denies it.`,
  references: [
    "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples.html",
    "https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_suspend-disable.html"
  ],
  equivalents: [],
  options: {
    actions: setting.strings({
      default: [
        "guardduty:DeleteDetector",
        "config:StopConfigurationRecorder",
        "securityhub:DisableSecurityHub",
        "access-analyzer:DeleteAnalyzer"
      ],
      help: "Actions that some SCP has to deny; add `macie2:DisableMacie` and the like where you use the service"
    })
  },
  *check(policy, { options, project: project2 }) {
    const guardrails = guardrailsOf(project2, "scp");
    if (guardrails.policies[0] !== policy) return;
    const open = options.actions.filter((action) => isGuarded(guardrails, action) !== "yes");
    if (open.length === 0) return;
    yield {
      at: policy.carrier.at,
      message: `no SCP here keeps security services on; deny ${open.join(", ")}`,
      possible: or(...open.map((action) => isGuarded(guardrails, action))) === "unknown"
    };
  },
  valid: [
    scp`
      { "Statement": { "Effect": "Deny", "Resource": "*",
        "Action": ["guardduty:*", "config:Stop*", "config:Delete*", "securityhub:Disable*", "access-analyzer:Delete*"] } }
    `,
    using(
      { options: { actions: ["macie2:DisableMacie"] } },
      scp`{ "Statement": { "Effect": "Deny", "Action": "macie2:*", "Resource": "*" } }`
    )
  ],
  invalid: [
    tf`
      «resource "aws_organizations_policy" "watch"» {
        content = jsonencode({
          Statement = [{ Effect = "Deny", Action = ["guardduty:*", "config:*"], Resource = "*" }]
        })
      }
    `
  ]
});

// rules/service-deny-list-required.ts
var service_deny_list_required_default = defineRule({
  id: "service-deny-list-required",
  on: "policy",
  // It says nothing until services are listed, and who lists them wants it.
  severity: "warning",
  preset: "strict",
  category: "guardrails",
  summary: "SCPs deny the services that are listed as not in use",
  why: `Services that nobody uses are the ones nobody watches, and some cost thousands in an hour. Which ones is yours to say:
    the rule is silent until services are listed.`,
  references: ["https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_strategies.html"],
  equivalents: [],
  options: {
    services: setting.strings({
      default: [],
      help: "Prefixes of services that some SCP has to deny, or actions such as `ec2:PurchaseReservedInstancesOffering`"
    })
  },
  *check(policy, { options, project: project2 }) {
    const guardrails = guardrailsOf(project2, "scp");
    if (guardrails.policies[0] !== policy) return;
    const isDenied = (service) => isGuarded(guardrails, service.includes(":") ? service : `${service}:*`);
    const open = options.services.filter((service) => isDenied(service) !== "yes");
    if (open.length === 0) return;
    yield {
      at: policy.carrier.at,
      message: `no SCP here denies ${open.join(", ")}; deny what is not in use`,
      possible: open.every((service) => isDenied(service) === "unknown")
    };
  },
  valid: [
    scp`{ "Statement": { "Effect": "Deny", "Action": "organizations:LeaveOrganization", "Resource": "*" } }`,
    using(
      { options: { services: ["braket", "ec2:PurchaseReservedInstancesOffering"] } },
      scp`{ "Statement": { "Effect": "Deny", "Action": ["braket:*", "ec2:Purchase*"], "Resource": "*" } }`
    )
  ],
  invalid: [
    using(
      { options: { services: ["braket", "groundstation"] } },
      tf`
        «resource "aws_organizations_policy" "unused"» {
          content = jsonencode({ Statement = [{ Effect = "Deny", Action = "braket:*", Resource = "*" }] })
        }
      `
    )
  ]
});

// rules/service-exemption-required.ts
var ofOrganization = keysNamed("aws:PrincipalOrgID", "aws:PrincipalOrgPaths");
var ofServices = keysNamed("aws:PrincipalIsAWSService", "aws:PrincipalServiceName", "aws:PrincipalServiceNamesList");
var tagsOfResource = keysNamed("aws:ResourceTag/");
var isNarrowed = ({ conditions }) => {
  const exemptions = exemptionsIn(conditions);
  const isExemption = (one) => exemptions.includes(one) || tagsOfResource(one.key.text);
  return conditions.open !== void 0 || !conditions.list.every(isExemption);
};
var service_exemption_required_default = defineRule({
  id: "service-exemption-required",
  on: "statement",
  // AWS services belong to no organization, so it breaks log delivery and replication wherever it is set.
  severity: "error",
  category: "guardrails",
  summary: "RCPs that shut out other organizations' principals let AWS services in",
  why: `A service that calls on its own behalf, to deliver logs or to replicate, is in no organization: a Deny for everybody
    who is not in yours denies it too. aws:PrincipalIsAWSService tells services from the others.`,
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principalisawsservice"
  ],
  equivalents: ["access-analyzer:RCP_MISSING_RELATED_PRINCIPAL_CONDITION_KEY"],
  *check(statement) {
    if (statement.kind !== "rcp" || statement.effect !== "Deny" || isNarrowed(statement)) return;
    if (statement.conditions.list.some(({ key }) => ofServices(key.text))) return;
    const [first] = conditionsOn(statement, ofOrganization, true);
    if (first)
      yield {
        at: first.key.at,
        message: `AWS services have no ${first.key.text} and are denied; add BoolIfExists aws:PrincipalIsAWSService false`
      };
  },
  valid: [
    rcp`
      { "Statement": { "Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*",
        "Condition": { "StringNotEqualsIfExists": { "aws:PrincipalOrgID": "o-a1b2c3d4e5" },
          "BoolIfExists": { "aws:PrincipalIsAWSService": "false" } } } }
    `,
    rcp`
      { "Statement": { "Effect": "Deny", "Principal": "*", "Action": "sts:TagSession", "Resource": "*",
        "Condition": { "StringNotEqualsIfExists": { "aws:PrincipalOrgID": "o-a1b2c3d4e5" },
          "ForAnyValue:StringLike": { "aws:TagKeys": "team" } } } }
    `
  ],
  invalid: [
    rcp`
      { "Statement": { "Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*",
        "Condition": { "StringNotEqualsIfExists": { «"aws:PrincipalOrgID"»: "o-a1b2c3d4e5",
          "aws:ResourceTag/shared": "true" } } } }
    `,
    tf`
      resource "aws_organizations_policy" "perimeter" {
        type = "RESOURCE_CONTROL_POLICY"
        content = jsonencode({
          Statement = [{
            Effect    = "Deny"
            Principal = "*"
            Action    = ["sqs:*"]
            Resource  = "*"
            Condition = { StringNotEquals = { «"aws:PrincipalOrgID"» = "o-a1b2c3d4e5" } }
          }]
        })
      }
    `
  ]
});

// rules/service-scope-required.ts
var ofSource = keysNamed("aws:SourceOrgID", "aws:SourceOrgPaths");
var anySource = keysNamed("aws:SourceOrgID", "aws:SourceOrgPaths", "aws:SourceAccount", "aws:SourceArn");
var isService = keysNamed("aws:PrincipalIsAWSService");
var isOnlyForServices = (statement) => conditionsOn(statement, isService, false).some(({ values }) => values.some(({ text }) => text === "true"));
function missing(statement, { key }) {
  if (!isOnlyForServices(statement))
    return `only AWS services have ${key.text}, so everybody else is denied; add Bool aws:PrincipalIsAWSService true`;
  if (!asksNull(statement, anySource, "false"))
    return `services that tell no source are denied; add Null aws:SourceAccount false`;
  return void 0;
}
var service_scope_required_default = defineRule({
  id: "service-scope-required",
  on: "statement",
  // Without it an RCP against confused deputies denies one's own users, or services that send no source: both break things.
  severity: "error",
  category: "guardrails",
  summary: "RCPs that limit the source of a request are for AWS services that tell it",
  why: `Only a service that acts for a resource sends aws:SourceOrgID. A negated operator also holds without the key: the Deny
    meets your own roles, which never have it, and services that act for nobody.`,
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html#cross-service-confused-deputy-prevention"
  ],
  equivalents: [
    "access-analyzer:RCP_MISSING_RELATED_SERVICE_PRINCIPAL_CONDITION_KEY",
    "access-analyzer:RCP_MISSING_SERVICE_CONDITION_KEY_NULL_CHECK"
  ],
  *check(statement) {
    const { kind, effect, conditions } = statement;
    if (kind !== "rcp" || effect !== "Deny" || conditions.open !== void 0) return;
    const [first] = conditionsOn(statement, ofSource, true);
    const message = first && missing(statement, first);
    if (first && message !== void 0) yield { at: first.key.at, message };
  },
  valid: [
    rcp`
      { "Statement": { "Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*",
        "Condition": { "StringNotEqualsIfExists": { "aws:SourceOrgID": "o-a1b2c3d4e5" },
          "Null": { "aws:SourceAccount": "false" }, "Bool": { "aws:PrincipalIsAWSService": "true" } } } }
    `,
    rcp`
      { "Statement": { "Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*",
        "Condition": { "StringEquals": { "aws:SourceOrgID": "o-blocked123" } } } }
    `
  ],
  invalid: [
    rcp`
      { "Statement": { "Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*",
        "Condition": { "StringNotEquals": { «"aws:SourceOrgID"»: "o-a1b2c3d4e5" } } } }
    `,
    rcp`
      { "Statement": { "Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*",
        "Condition": { "StringNotEqualsIfExists": { «"aws:SourceOrgID"»: "o-a1b2c3d4e5" },
          "Bool": { "aws:PrincipalIsAWSService": "true" } } } }
    `
  ]
});

// rules/session-name-required.ts
var name = keysNamed("sts:RoleSessionName", "sts:SourceIdentity");
var session_name_required_default = defineRule({
  id: "session-name-required",
  on: "statement",
  severity: "info",
  // All: it helps whoever reads CloudTrail afterwards, and opens or shuts nothing.
  preset: "all",
  category: "sessions",
  summary: "Whoever assumes a role from a user or another account says who they are",
  why: `In CloudTrail a session is a role and a name that the caller chose. A condition on sts:RoleSessionName, or on
    sts:SourceIdentity which stays through chains of roles, makes it the name of somebody.`,
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#ck_rolesessionname",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_monitor.html"
  ],
  equivalents: [],
  *check(statement, { accounts }) {
    const { kind, conditions } = statement;
    if (kind !== "trust" || !mayAllow(statement, "sts:AssumeRole")) return;
    if (isDemanded(conditions, name) || isLimited(conditions, name, saysSomething) !== "no") return;
    for (const word of awsPrincipals(statement))
      if (isUser(word) || isWholeAccount(word) === "yes" && ownerOf(word, accounts) !== "own")
        yield {
          at: placeIn(statement, word),
          message: `sessions of ${word.text} have any name; limit sts:RoleSessionName or sts:SourceIdentity`
        };
  },
  valid: [
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::111122223333:root" },
        "Action": "sts:AssumeRole", "Condition": { "StringLike": { "sts:RoleSessionName": "\${aws:username}" } } } }
    `,
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::111122223333:role/ci" },
        "Action": "sts:AssumeRole" } }
    `
  ],
  invalid: [
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "AWS": [«"111122223333"», «"arn:aws:iam::111122223333:user/ada"»] },
        "Action": "sts:AssumeRole", "Condition": { "StringLike": { "sts:RoleSessionName": "*" } } } }
    `,
    cfn`
      Resources:
        Audit:
          Type: AWS::IAM::Role
          Properties:
            AssumeRolePolicyDocument:
              Statement:
                Effect: Allow
                Action: sts:AssumeRole
                Principal: { AWS: [!Ref AWS::AccountId, «'arn:aws:iam::444455556666:root'»] }
    `
  ]
});

// rules/session-policy-required.ts
var session_policy_required_default = defineRule({
  id: "session-policy-required",
  on: "project",
  severity: "warning",
  // Strict: who shares a role is seen, what the role may do is not.
  preset: "strict",
  category: "sessions",
  summary: "Users of Transfer Family and profiles of Roles Anywhere narrow the role that they share",
  why: `One role serves many users of a file server, or many machines with a certificate. Without a session policy or a mapping
    of directories, each of them has all that the role may do: the files of all the others.`,
  references: [
    "https://docs.aws.amazon.com/transfer/latest/userguide/users-policies-session.html",
    "https://docs.aws.amazon.com/rolesanywhere/latest/userguide/getting-started.html"
  ],
  equivalents: ["prowler:rolesanywhere_profile_restricts_session_permissions"],
  *check({ assumptions }) {
    for (const { assumption, with: other } of sharings(assumptions)) {
      const { by, carrier } = assumption;
      if (by === "provider") continue;
      const how = by === "Transfer Family user" ? "a policy or home directory mappings" : "a session policy";
      const message = `this ${by} has all permissions of a role that ${other.carrier.address} has too; give it ${how}`;
      yield { at: carrier.at, message };
    }
  },
  valid: [
    tf`
      resource "aws_transfer_user" "ada" {
        server_id           = "s-1"
        user_name           = "ada"
        role                = "arn:aws:iam::111122223333:role/files"
        home_directory_type = "LOGICAL"
        home_directory_mappings {
          entry  = "/"
          target = "/files/ada"
        }
      }
    `,
    tf`
      resource "aws_iam_role" "files" {
        for_each           = toset(["ada", "ben"])
        name               = each.key
        assume_role_policy = "{}"
      }
      resource "aws_transfer_user" "own" {
        for_each  = toset(["ada", "ben"])
        server_id = "s-1"
        user_name = each.key
        role      = aws_iam_role.files[each.key].arn
      }
    `,
    cfn`
      Resources:
        Backup:
          Type: AWS::RolesAnywhere::Profile
          Properties:
            Name: backup
            RoleArns: ['arn:aws:iam::111122223333:role/backup']
            ManagedPolicyArns: ['arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess']
    `
  ],
  invalid: [
    tf`
      «resource "aws_transfer_user" "ada"» {
        server_id      = "s-1"
        user_name      = "ada"
        role           = "arn:aws:iam::111122223333:role/files"
        home_directory = "/files/ada"
      }
      «resource "aws_transfer_user" "others"» {
        for_each  = toset(["ben", "cleo"])
        server_id = "s-1"
        user_name = each.key
        role      = "arn:aws:iam::111122223333:role/files"
      }
    `,
    tf`
      resource "aws_iam_role" "machine" {
        assume_role_policy = "{}"
      }
      «resource "aws_rolesanywhere_profile" "backup"» {
        name                = "backup"
        role_arns           = [aws_iam_role.machine.arn]
        managed_policy_arns = []
      }
      «resource "aws_rolesanywhere_profile" "metrics"» {
        name      = "metrics"
        role_arns = [aws_iam_role.machine.arn]
      }
    `,
    cfn`
      Resources:
        «Ada»:
          Type: AWS::Transfer::User
          Properties: { ServerId: s-1, UserName: ada, Role: !GetAtt Files.Arn }
        «Ben»:
          Type: AWS::Transfer::User
          Properties: { ServerId: s-1, UserName: ben, Role: !GetAtt Files.Arn }
        Files: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: { Statement: [] } } }
    `
  ]
});

// rules/short-session-duration.ts
var HOUR2 = 3600;
var limit = (what) => setting.integer({ default: HOUR2, min: HOUR2, max: 12 * HOUR2, help: `Longest session of a ${what}, in seconds` });
var short_session_duration_default = defineRule({
  id: "short-session-duration",
  on: "session",
  severity: "warning",
  category: "sessions",
  summary: "Sessions of roles and permission sets are short",
  why: `Stolen credentials work until their session ends, and taking them back means shutting out everybody who has that
    role. One hour is AWS's default, twelve hours the most it takes.`,
  references: [
    "https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html",
    "https://docs.aws.amazon.com/singlesignon/latest/userguide/howtosessionduration.html"
  ],
  equivalents: ["kics:ce9dfce0"],
  options: { "role-seconds": limit("role, or of what assumes one"), "permission-set-seconds": limit("permission set") },
  *check(session2, { options }) {
    const { of, seconds } = session2;
    const most = of === "permission set" ? options["permission-set-seconds"] : options["role-seconds"];
    for (const one of seconds) {
      if (one.is !== "known" || one.value <= most) continue;
      const message = `sessions of this ${of} last up to ${durationText(one.value)}; allow at most ${durationText(most)}`;
      yield { at: one.at, message, ...fixed(`allow ${durationText(most)}`, changeLength(session2, one, most)) };
    }
  },
  valid: [
    tf`
      resource "aws_iam_role" "deploy" {
        assume_role_policy   = "{}"
        max_session_duration = var.seconds
      }
      variable "seconds" {}
    `,
    using(
      { options: { "permission-set-seconds": 28800 } },
      cfn`
        Resources:
          Developer:
            Type: AWS::SSO::PermissionSet
            Properties: { Name: developer, SessionDuration: PT8H }
      `
    )
  ],
  invalid: [
    becomes(
      tf`
        resource "aws_iam_role" "deploy" {
          assume_role_policy   = "{}"
          max_session_duration = «43200»
        }
      `,
      tf`
        resource "aws_iam_role" "deploy" {
          assume_role_policy   = "{}"
          max_session_duration = 3600
        }
      `
    ),
    becomes(
      cfn`
        Resources:
          Developer:
            Type: AWS::SSO::PermissionSet
            Properties: { Name: developer, SessionDuration: «PT1H30M» }
      `,
      cfn`
        Resources:
          Developer:
            Type: AWS::SSO::PermissionSet
            Properties: { Name: developer, SessionDuration: PT1H }
      `
    ),
    tf`
      provider "aws" {
        assume_role {
          role_arn = "arn:aws:iam::111122223333:role/deploy"
          duration = «"12h"»
        }
      }
    `
  ]
});

// src/iam/source-keys.ts
function sourceKeys(principal, on) {
  const named3 = servicePrincipal(principal);
  return rows2.find((row3) => row3.service === named3?.service && row3.on.includes(on));
}
var docs = "https://docs.aws.amazon.com/";
var account = ["aws:SourceAccount"];
var arn = ["aws:SourceArn"];
var both = ["aws:SourceAccount", "aws:SourceArn"];
var row2 = (service, on, keys, page) => ({
  service,
  on: on.split(" "),
  keys,
  page: docs + page
});
var rows2 = [
  row2("batch", "role", both, "batch/latest/userguide/cross-service-confused-deputy-prevention.html"),
  row2("bedrock", "role", both, "bedrock/latest/userguide/batch-iam-sr.html"),
  row2("cloudfront", "role", account, "AmazonCloudFront/latest/DeveloperGuide/real-time-logs.html"),
  row2("cognito-idp", "role", both, "cognito/latest/developerguide/user-pool-sms-settings.html"),
  row2("config", "role", account, "config/latest/developerguide/iamrole-permissions.html"),
  row2("datasync", "role", both, "datasync/latest/userguide/cross-service-confused-deputy-prevention.html"),
  row2("ecs-tasks", "role", both, "AmazonECS/latest/developerguide/task-iam-roles.html"),
  row2("hooks.cloudformation", "role", both, "AWSCloudFormation/latest/UserGuide/registry-public.html"),
  row2("iot", "role", both, "iot/latest/developerguide/cross-service-confused-deputy-prevention.html"),
  row2("logs", "role", arn, "AmazonCloudWatch/latest/logs/SubscriptionFilters.html"),
  row2("personalize", "role", both, "personalize/latest/dg/cross-service-confused-deputy-prevention.html"),
  row2("pipes", "role", both, "AWSCloudFormation/latest/UserGuide/aws-resource-pipes-pipe.html"),
  row2("rds", "role", both, "AmazonRDS/latest/UserGuide/cross-service-confused-deputy-prevention.html"),
  row2("resources.cloudformation", "role", both, "AWSCloudFormation/latest/UserGuide/registry-public.html"),
  row2("sagemaker", "role", both, "sagemaker/latest/dg/security-confused-deputy-prevention.html"),
  row2("scheduler", "role", both, "scheduler/latest/UserGuide/cross-service-confused-deputy-prevention.html"),
  row2("ses", "role", both, "ses/latest/dg/event-publishing-add-event-destination-firehose.html"),
  row2("ssm", "role", both, "systems-manager/latest/userguide/cross-service-confused-deputy-prevention.html"),
  row2("ssm-incidents", "role", arn, "IAM/latest/UserGuide/confused-deputy.html"),
  row2("states", "role", both, "step-functions/latest/dg/procedure-create-iam-role.html"),
  row2("transfer", "role", both, "transfer/latest/userguide/confused-deputy.html"),
  row2("vpc-flow-logs", "role", both, "vpc/latest/userguide/flow-logs-cwl.html"),
  row2("apigateway", "lambda", both, "lambda/latest/dg/services-apigateway.html"),
  row2("backups.rds", "s3", both, "AmazonRDS/latest/UserGuide/USER.SQLServer.AddlFeat.TransactionLogAccess.html"),
  row2(
    "cloudfront",
    "s3 kms",
    arn,
    "AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html"
  ),
  row2("cloudtrail", "s3", arn, "awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html"),
  row2("cloudtrail", "kms", arn, "awscloudtrail/latest/userguide/create-kms-key-policy-for-cloudtrail.html"),
  row2("cloudtrail", "sns", both, "awscloudtrail/latest/userguide/cloudtrail-permissions-for-sns-notifications.html"),
  row2("cloudwatch", "sns", both, "AmazonCloudWatch/latest/monitoring/US_SetupSNS.html"),
  row2("codebuild", "ecr", both, "codebuild/latest/userguide/sample-ecr.html"),
  row2(
    "cognito-idp",
    "lambda",
    both,
    "cognito/latest/developerguide/cognito-user-identity-pools-working-with-aws-lambda-triggers.html"
  ),
  row2("cognito-idp", "kms", both, "cognito/latest/developerguide/user-pool-lambda-custom-email-sender.html"),
  row2("config", "s3", account, "config/latest/developerguide/s3-bucket-policy.html"),
  row2("config", "kms", account, "config/latest/developerguide/s3-kms-key-policy.html"),
  row2("config", "lambda", both, "config/latest/developerguide/evaluate-config_develop-rules_nodejs.html"),
  row2("config", "sns", account, "config/latest/developerguide/sns-topic-policy.html"),
  row2("delivery.logs", "s3 logs kms", both, "AmazonCloudWatch/latest/logs/AWS-logs-and-resource-policy.html"),
  row2("email.cognito-idp", "ses", both, "cognito/latest/developerguide/user-pool-email.html"),
  row2("events", "lambda sqs", arn, "eventbridge/latest/userguide/eb-use-resource-based.html"),
  row2("events.rds", "sns", both, "AmazonRDS/latest/UserGuide/USER_Events.GrantingPermissions.html"),
  row2("iot", "lambda", both, "iot/latest/developerguide/custom-auth-troubleshooting.html"),
  row2("lambda", "ecr", arn, "lambda/latest/dg/gettingstarted-images.html"),
  row2("logging.s3", "s3", both, "AmazonS3/latest/userguide/enable-server-access-logging.html"),
  row2("s3", "sns sqs", both, "AmazonS3/latest/userguide/grant-destinations-permissions-to-s3.html"),
  row2("s3", "s3", both, "AmazonS3/latest/userguide/example-bucket-policies.html"),
  row2("s3", "kms", both, "AmazonS3/latest/userguide/configure-inventory.html"),
  row2("s3", "lambda", both, "lambda/latest/dg/access-control-resource-based.html"),
  row2("sagemaker", "sns", both, "sagemaker/latest/dg/sms-workforce-management-private-sns.html"),
  row2("ses", "s3 sns kms", both, "ses/latest/dg/receiving-email-permissions.html"),
  row2("sns", "lambda", arn, "lambda/latest/dg/with-sns-example.html"),
  row2("sns", "sqs", arn, "sns/latest/dg/subscribe-sqs-queue-to-sns-topic.html"),
  row2("sns", "s3", both, "sns/latest/dg/sms_stats_usage.html"),
  row2("ssm", "s3 kms", both, "systems-manager/latest/userguide/sysman-inventory-resource-data-sync.html"),
  row2("ssm", "sns", both, "systems-manager/latest/userguide/change-manager-sns-setup.html"),
  row2("storage-lens.s3", "s3", both, "AmazonS3/latest/userguide/example-bucket-policies.html"),
  row2("storage-lens.s3", "kms", both, "AmazonS3/latest/userguide/storage_lens_encrypt_permissions.html"),
  row2("transfer", "lambda", arn, "transfer/latest/userguide/custom-identity-provider-users.html")
];

// rules/source-account-required.ts
var onWhoseBehalf = keysNamed(
  "aws:SourceAccount",
  "aws:SourceArn",
  "aws:SourceOrgID",
  "aws:SourceOrgPaths",
  "aws:SourceOwner",
  "kms:EncryptionContext:",
  // A service belongs to no organization: by a statement that asks for one, it gets in for nobody.
  "aws:PrincipalOrgID",
  "aws:PrincipalOrgPaths"
);
var targetOf2 = (statement) => {
  if (statement.kind !== "trust") return statement.kind === "resource" ? statement.service : void 0;
  return mayAllow(statement, "sts:AssumeRole") ? "role" : void 0;
};
var keysOf = ({ type, word }, target) => {
  const name2 = type === "Service" ? serviceNameOf(word) : void 0;
  return name2 === void 0 ? void 0 : sourceKeys(name2, target)?.keys;
};
var SOURCE_ACCOUNT = "aws:SourceAccount";
var source_account_required_default = defineRule({
  id: "source-account-required",
  on: "statement",
  severity: "warning",
  category: "trust",
  summary: "AWS services are let in on behalf of named accounts or resources only",
  why: `A service principal is the same for all customers. Without a condition on the source, a resource in somebody else's
    account can make the service use your role or your bucket. Only services that AWS documents to send such keys are
    meant: for the others the condition would shut the service out.`,
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html#cross-service-confused-deputy-prevention",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html"
  ],
  equivalents: [
    "access-analyzer:RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL",
    "access-analyzer:RECOMMENDED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL",
    "prowler:iam_role_cross_service_confused_deputy_prevention"
  ],
  *check(statement, { accounts }) {
    const target = targetOf2(statement);
    if (target === void 0 || statement.effect !== "Allow" || statement.principals.form !== "only") return;
    if (isLimited(statement.conditions, onWhoseBehalf, () => true) !== "no") return;
    const documented = statement.principals.list.map((principal) => ({ principal, keys: keysOf(principal, target) }));
    const where = documented.some(({ keys }) => keys === void 0) ? " in a statement of its own" : "";
    const used = target === "role" ? "this role" : "this resource";
    const takeAccount = documented.every(({ keys }) => keys?.includes(SOURCE_ACCOUNT));
    const change = takeAccount ? insertCondition(statement, "StringEquals", SOURCE_ACCOUNT, accounts.own) : void 0;
    for (const { principal, keys } of documented) {
      if (!keys) continue;
      const { at, text } = principal.word;
      const message = `${text} may use ${used} on behalf of any account; limit ${keys.join(" or ")}${where}`;
      yield { at, message, ...fixed(`limit ${SOURCE_ACCOUNT} to ${accounts.own.join(" and ")}`, change) };
    }
  },
  valid: [
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "Service": "ecs-tasks.amazonaws.com" },
        "Action": "sts:AssumeRole", "Condition": { "StringEquals": { "aws:SourceAccount": "111122223333" } } } }
    `,
    trust`{ "Statement": { "Effect": "Allow", "Principal": { "Service": "ec2.amazonaws.com" }, "Action": "sts:AssumeRole" } }`
  ],
  invalid: [
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "Service": [«"ecs-tasks.amazonaws.com"»] },
        "Action": "sts:AssumeRole" } }
    `,
    resource`
      { "Statement": { "Effect": "Allow", "Principal": { "Service": «"s3.amazonaws.com"» }, "Action": "sqs:SendMessage",
        "Resource": "arn:aws:sqs:eu-west-1:111122223333:uploads",
        "Condition": { "ArnNotLike": { "aws:SourceArn": "arn:aws:s3:::private" } } } }
    `,
    tf`
      data "aws_partition" "current" {}
      resource "aws_iam_role" "task" {
        assume_role_policy = jsonencode({
          Statement = [{
            Effect    = "Allow"
            Action    = "sts:AssumeRole"
            Principal = { Service = «"ecs-tasks.\${data.aws_partition.current.dns_suffix}"» }
          }]
        })
      }
    `,
    cfn`
      Resources:
        Uploads:
          Type: AWS::SNS::TopicPolicy
          Properties:
            PolicyDocument:
              Statement: { Effect: Allow, Action: 'sns:Publish', Principal: { Service: «s3.amazonaws.com» } }
    `,
    using(
      { accounts: { own: ["111122223333"] } },
      becomes(
        tf`
          data "aws_iam_policy_document" "trust" {
            statement {
              actions = ["sts:AssumeRole"]
              principals {
                type        = "Service"
                identifiers = [«"ecs-tasks.amazonaws.com"»]
              }
            }
          }
          resource "aws_iam_role" "task" {
            assume_role_policy = data.aws_iam_policy_document.trust.json
          }
        `,
        tf`
          data "aws_iam_policy_document" "trust" {
            statement {
              actions = ["sts:AssumeRole"]
              principals {
                type        = "Service"
                identifiers = ["ecs-tasks.amazonaws.com"]
              }

              condition {
                test     = "StringEquals"
                variable = "aws:SourceAccount"
                values   = ["111122223333"]
              }
            }
          }
          resource "aws_iam_role" "task" {
            assume_role_policy = data.aws_iam_policy_document.trust.json
          }
        `
      )
    ),
    using(
      { accounts: { own: ["111122223333", "444455556666"] } },
      becomes(
        trust`
          { "Statement": { "Effect": "Allow", "Principal": { "Service": «"ecs-tasks.amazonaws.com"» }, "Action": "sts:AssumeRole" } }
        `,
        trust`
          { "Statement": { "Effect": "Allow", "Principal": { "Service": "ecs-tasks.amazonaws.com" }, "Action": "sts:AssumeRole", "Condition": { "StringEquals": { "aws:SourceAccount": ["111122223333", "444455556666"] } } } }
        `
      )
    )
  ]
});

// src/iam/external-id.ts
function weaknessOf2(id) {
  if (id.length < SHORTEST) return `has fewer than ${SHORTEST.toString()} characters`;
  if (/^(.)\1*$/.test(id)) return "repeats one character";
  if (isRun(id)) return "counts up";
  if (/^\d{12}$/.test(id)) return "is an account id, which is no secret";
  const words = id.split(/[^A-Za-z]+/).filter((word) => word !== "");
  const digits = id.replace(/\D/g, "");
  const isWords = words.length > 0 && words.every(isPronounceable);
  return isWords && digits.length <= MOST_DIGITS ? "is made of words, which can be guessed" : void 0;
}
var SHORTEST = 6;
var MOST_DIGITS = 4;
var isRun = (id) => /^\d+$/.test(id) && Array.from(id, Number).every((digit, at, all) => at === 0 || ((all[at - 1] ?? 0) + 1) % 10 === digit);
function isPronounceable(word) {
  if (/^[a-f]+$/i.test(word) && word.length < 4) return false;
  const isCased = /^(?:[a-z]+|[A-Z]+|(?:[A-Z]?[a-z]+)+|(?:[A-Z][a-z]+)*[A-Z]{2,})$/.test(word);
  return isCased && !/[^aeiouy]{5}/i.test(word) && (word.length < 4 || /[aeiouy]/i.test(word));
}

// rules/strong-external-id.ts
var externalId2 = keysNamed("sts:ExternalId");
var strong_external_id_default = defineRule({
  id: "strong-external-id",
  on: "statement",
  severity: "warning",
  // Strict: the third party gives the id out, so that often only it can do better.
  preset: "strict",
  category: "trust",
  summary: "External ids cannot be guessed",
  why: `An external id keeps one customer of a third party from naming another's role. It only does so if no two customers have
    the same and nobody can guess it: company names, words with a year and account ids are what is tried first.`,
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html"
  ],
  equivalents: [],
  *check(statement) {
    const { kind, effect, conditions } = statement;
    if (kind !== "trust" || effect !== "Allow" || awsPrincipals(statement).length === 0) return;
    for (const { operator, key, values } of conditions.list) {
      const read = readOperator(operator.text)?.operator;
      if (!externalId2(key.text) || read?.type !== "String" || read.negative) continue;
      for (const { at, known: known3, text } of values) {
        const isPattern = read.wildcards && isWild(text);
        if (text === "") continue;
        const weakness = isPattern ? "lets in all that are like it" : known3 ? weaknessOf2(text) : void 0;
        if (weakness !== void 0)
          yield { at, message: `the external id ${text} ${weakness}; use a random one of its own for each third party` };
      }
    }
  },
  valid: [
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::444455556666:role/collector" },
        "Action": "sts:AssumeRole", "Condition": { "StringEquals": { "sts:ExternalId": "f47ac10b-58cc-4372-a567" } } } }
    `,
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "Service": "vmie.amazonaws.com" },
        "Action": "sts:AssumeRole", "Condition": { "StringEquals": { "sts:ExternalId": "vmimport" } } } }
    `,
    tf`
      resource "random_uuid" "vendor" {}
      resource "aws_iam_role" "vendor" {
        assume_role_policy = jsonencode({
          Statement = [{
            Effect    = "Allow"
            Action    = "sts:AssumeRole"
            Principal = { AWS = "444455556666" }
            Condition = { StringEquals = { "sts:ExternalId" = random_uuid.vendor.result } }
          }]
        })
      }
    `
  ],
  invalid: [
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::111111111111:role/CICDPipeline" },
        "Action": "sts:AssumeRole", "Condition": { "StringLike": {
          "sts:ExternalId": [«"deployment-2026"», «"f47ac10b-*"»] } } } }
    `,
    tf`
      variable "external_id" {
        default = «"changeme"»
      }
      resource "aws_iam_role" "vendor" {
        assume_role_policy = jsonencode({
          Statement = [{
            Effect    = "Allow"
            Action    = "sts:AssumeRole"
            Principal = { AWS = "444455556666" }
            Condition = { StringEquals = { "sts:ExternalId" = var.external_id } }
          }]
        })
      }
    `,
    cfn`
      Resources:
        Vendor:
          Type: AWS::IAM::Role
          Properties:
            AssumeRolePolicyDocument:
              Statement:
                Effect: Allow
                Action: sts:AssumeRole
                Principal: { AWS: '444455556666' }
                Condition: { StringEquals: { 'sts:ExternalId': «'111122223333'» } }
    `
  ]
});

// rules/valid-boundary.ts
function trouble(text) {
  const arn2 = splitArn(text);
  if (arn2?.service !== "iam" || !arn2.resource.startsWith("policy/")) return "is not the ARN of a managed policy";
  return isAccountId(arn2.account) || arn2.account === "aws" ? void 0 : "names no account of twelve digits";
}
var valid_boundary_default = defineRule({
  id: "valid-boundary",
  on: "principal",
  // AWS refuses the role, and a deployment stops half way.
  severity: "error",
  category: "boundaries",
  summary: "A permissions boundary is the ARN of a managed policy",
  why: "AWS takes nothing else for a boundary: no name, no inline policy and no ARN of a role.",
  references: ["https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePermissionsBoundary.html"],
  equivalents: ["cfn-lint:E3031"],
  *check({ boundary: boundary2 }) {
    for (const one of boundary2) {
      const wrong = one.is === "known" && one.value.known ? trouble(one.value.text) : void 0;
      if (one.is === "known" && wrong !== void 0)
        yield { at: one.at, message: `${one.value.text} ${wrong}; write arn:aws:iam::ACCOUNT:policy/NAME` };
    }
  },
  valid: [
    tf`
      resource "aws_iam_role" "app" {
        assume_role_policy   = "{}"
        permissions_boundary = "arn:aws-cn:iam::aws:policy/PowerUserAccess"
      }
    `,
    cfn`
      Resources:
        App:
          Type: AWS::IAM::Role
          Properties: { PermissionsBoundary: !Sub 'arn:aws:iam::\${AWS::AccountId}:policy/developer' }
    `
  ],
  invalid: [
    tf`
      resource "aws_iam_role" "app" {
        assume_role_policy   = "{}"
        permissions_boundary = «"arn:aws:iam::123456789:policy/developer"»
      }
    `,
    cfn`
      Resources:
        App:
          Type: AWS::IAM::User
          Properties: { PermissionsBoundary: «developer» }
    `
  ]
});

// rules/valid-mfa-conditions.ts
var mfa2 = keysNamed("aws:MultiFactorAuthPresent");
var valid_mfa_conditions_default = defineRule({
  id: "valid-mfa-conditions",
  on: "statement",
  severity: "warning",
  // Strict: some leave access keys out of a Deny on purpose, and only they know.
  preset: "strict",
  category: "trust",
  summary: "Conditions on MFA also hold for requests that do not speak of it",
  why: `aws:MultiFactorAuthPresent is in requests with temporary credentials only. A Deny on Bool false does not see an access
    key, an Allow on BoolIfExists true lets it in, and a Null test passes for false as well as for true.`,
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-multifactorauthpresent"
  ],
  equivalents: ["parliament:BAD_PATTERN_FOR_MFA"],
  *check({ effect, conditions }) {
    for (const { operator, key, values } of conditions.list) {
      const read = readOperator(operator.text);
      const [value, ...more] = values;
      if (!mfa2(key.text) || !read || !value?.known || more.length > 0) continue;
      const isTrue = value.text.toLowerCase() === "true";
      const { at, text } = operator;
      const isBool = read.operator.type === "Bool";
      if (effect === "Deny" && isBool && !isTrue && !read.ifExists)
        yield { at, message: `by ${text} requests with an access key are not denied; use BoolIfExists` };
      if (effect === "Allow" && isBool && isTrue && read.ifExists)
        yield { at, message: `by ${text} requests with an access key are allowed; use Bool` };
      if (effect === "Allow" && read.operator.type === "Null" && !isTrue)
        yield { at, message: `by ${text} sessions without MFA are allowed too; use Bool with true` };
    }
  },
  valid: [
    identity`
      { "Statement": { "Effect": "Deny", "NotAction": "iam:EnableMFADevice", "Resource": "*",
        "Condition": { "BoolIfExists": { "aws:MultiFactorAuthPresent": "false" } } } }
    `,
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::111122223333:root" },
        "Action": "sts:AssumeRole", "Condition": { "Bool": { "aws:MultiFactorAuthPresent": "true" } } } }
    `
  ],
  invalid: [
    scp`
      { "Statement": { "Effect": "Deny", "Action": "ec2:StopInstances", "Resource": "*",
        "Condition": { «"Bool"»: { "aws:MultiFactorAuthPresent": false } } } }
    `,
    identity`
      { "Statement": { "Effect": "Allow", "Action": "ec2:StopInstances", "Resource": "*",
        "Condition": { «"Null"»: { "aws:MultiFactorAuthPresent": "false" } } } }
    `,
    cfn`
      Resources:
        Operator:
          Type: AWS::IAM::Role
          Properties:
            AssumeRolePolicyDocument:
              Statement:
                Effect: Allow
                Action: sts:AssumeRole
                Principal: { AWS: !Sub 'arn:aws:iam::\${AWS::AccountId}:root' }
                Condition: { «BoolIfExists»: { 'aws:MultiFactorAuthPresent': 'true' } }
    `
  ]
});

// rules/valid-oidc-claims.ts
var valid_oidc_claims_default = defineRule({
  id: "valid-oidc-claims",
  on: "statement",
  // An error, and recommended: the key is in no request, so that the role is shut or its guard gone.
  severity: "error",
  category: "trust",
  summary: "Conditions ask for claims of the provider that the statement trusts",
  why: `A condition key such as gitlab.com:sub is there only when a token of gitlab.com comes in. Beside another provider, as
    copied from another role or cluster, nobody can assume the role; with IfExists or ForAllValues everybody can.`,
  references: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html"],
  equivalents: [],
  *check(statement) {
    const providers = trustedIssuers(statement).map(({ provider }) => provider);
    const { open, list } = statement.principals;
    if (open !== void 0 || providers.length === 0 || providers.length < list.length) return;
    if (providers.includes(void 0)) return;
    for (const { issuer, condition } of claimsIn(statement.conditions))
      if (issuer !== void 0 && !providers.includes(issuer))
        yield {
          at: condition.key.at,
          message: `${condition.key.text} is no claim of ${providers.join(" or ")}; name the provider that is trusted`
        };
  },
  valid: [
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": { "Federated": "arn:aws:iam::111122223333:oidc-provider/Gitlab.com" },
        "Condition": { "StringLike": { "gitlab.com:sub": "project_path:acme/app:*", "aws:SourceIp": "192.0.2.0/24" } } } }
    `,
    tf`
      variable "provider_arn" {}
      resource "aws_iam_role" "deploy" {
        assume_role_policy = jsonencode({
          Statement = [{
            Effect    = "Allow"
            Action    = "sts:AssumeRoleWithWebIdentity"
            Principal = { Federated = var.provider_arn }
            Condition = { StringLike = { "gitlab.com:sub" = "project_path:acme/app:*" } }
          }]
        })
      }
    `
  ],
  invalid: [
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": { "Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" },
        "Condition": { "StringLike": { «"githubusercontent.com:sub"»: "repo:octo-org/app:*" } } } }
    `,
    tf`
      data "aws_iam_policy_document" "trust" {
        statement {
          actions = ["sts:AssumeRoleWithWebIdentity"]
          principals {
            type        = "Federated"
            identifiers = ["arn:aws:iam::111122223333:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/AAAA"]
          }
          condition {
            test     = "StringEquals"
            variable = «"oidc.eks.eu-west-1.amazonaws.com/id/BBBB:sub"»
            values   = ["system:serviceaccount:kube-system:external-dns"]
          }
        }
      }
      resource "aws_iam_role" "dns" {
        assume_role_policy = data.aws_iam_policy_document.trust.json
      }
    `
  ]
});

// src/iam/rcp-services.ts
var rcpServices = [
  "aoss",
  "cognito-identity",
  "cognito-idp",
  "dynamodb",
  "ecr",
  "kms",
  "logs",
  "s3",
  "secretsmanager",
  "sqs",
  "sts"
];

// rules/valid-rcp.ts
var told = (word, message) => word ? [{ at: word.at, message }] : [];
function principals(statement) {
  const { form, list, open } = statement.principals;
  if (form === "none")
    return open === void 0 ? told(firstWord(statement), 'an RCP names its Principal; write "Principal": "*"') : [];
  const wrong = list.find(({ word }) => form === "except" || word.known && word.text !== "*");
  const element = form === "only" ? `the principal ${wrong?.word.text ?? ""}` : "NotPrincipal";
  return told(wrong?.word, `an RCP takes no ${element}; write "Principal": "*" and use a condition on aws:PrincipalArn`);
}
function actions({ actions: { form, words } }, services) {
  if (form === "except") return told(words[0], "an RCP takes no NotAction; list the actions that are denied");
  return words.flatMap((word) => {
    const service = word.known ? splitAction(word.text)?.service.toLowerCase() : void 0;
    if (service === void 0 || services.includes(service)) return [];
    return told(word, `RCPs do not cover ${word.text}; name actions of services that they do: ${services.join(", ")}`);
  });
}
var isFullAccess2 = (statement) => isOfMostActions(statement) && isOnEverything(statement);
var valid_rcp_default = defineRule({
  id: "valid-rcp",
  on: "statement",
  // AWS refuses such a policy, so it is an error for everybody.
  severity: "error",
  category: "guardrails",
  summary: "RCPs deny actions of services that RCPs cover, to everybody",
  why: `AWS Organizations takes no other RCP: the effect is Deny, the principal is "*", and the actions are listed by service.
    Whom it leaves out is for conditions to say.`,
  references: [
    "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_syntax.html",
    "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html#rcp-supported-services"
  ],
  equivalents: [
    "access-analyzer:RCP_SYNTAX_ERROR_ACTION",
    "access-analyzer:RCP_SYNTAX_ERROR_ALLOW",
    "access-analyzer:RCP_SYNTAX_ERROR_NOTACTION",
    "access-analyzer:RCP_SYNTAX_ERROR_PRINCIPAL"
  ],
  options: {
    services: setting.strings({ default: [], help: "Prefixes of services that RCPs cover by now, such as `sns`" })
  },
  *check(statement, { options }) {
    if (statement.kind !== "rcp") return;
    if (statement.effect === "Allow") {
      if (!isFullAccess2(statement)) yield* told(firstWord(statement), "an RCP allows nothing; write what it denies");
      return;
    }
    yield* principals(statement);
    yield* actions(statement, [...rcpServices, ...options.services]);
  },
  valid: [
    rcp`{ "Statement": { "Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*" } }`,
    rcp`
      { "Statement": { "Effect": "Deny", "Principal": "*", "Action": ["s3:*", "sqs:SendMessage"], "NotResource": "arn:aws:s3:::public/*",
        "Condition": { "BoolIfExists": { "aws:SecureTransport": "false" } } } }
    `
  ],
  invalid: [
    rcp`
      { "Statement": [
        { "Effect": "Deny", "Principal": { "AWS": «"111122223333"» }, "Action": «"*"», "Resource": "*" },
        { "Effect": "Deny", "Principal": "*", "NotAction": [«"s3:GetObject"»], "Resource": "*" },
        { "Effect": "Deny", "Action": [«"s3:PutObject"», «"ec2:RunInstances"»], "Resource": "*" },
        { "Effect": "Allow", "Principal": "*", "Action": «"s3:GetObject"», "Resource": "*" } ] }
    `,
    cfn`
      Resources:
        Perimeter:
          Type: AWS::Organizations::Policy
          Properties:
            Name: perimeter
            Type: RESOURCE_CONTROL_POLICY
            Content:
              Statement: { Effect: Deny, Principal: '*', Action: «sns:Publish», Resource: '*' }
    `
  ]
});

// src/iam/region.ts
var areas = {
  af: "south-1",
  ap: "east-1 east-2 northeast-1 northeast-2 northeast-3 south-1 south-2 southeast-1 southeast-2 southeast-3 southeast-4 southeast-5 southeast-6 southeast-7",
  ca: "central-1 west-1",
  cn: "north-1 northwest-1",
  eu: "central-1 central-2 north-1 south-1 south-2 west-1 west-2 west-3",
  "eu-isoe": "west-1",
  "eusc-de": "east-1",
  il: "central-1",
  me: "central-1 south-1",
  mx: "central-1",
  sa: "east-1 west-1",
  us: "east-1 east-2 west-1 west-2",
  "us-gov": "east-1 west-1",
  "us-iso": "east-1 west-1",
  "us-isob": "east-1 west-1",
  "us-isof": "east-1 south-1"
};
var regions = Object.entries(areas).flatMap(
  ([area, rest]) => rest.split(" ").map((one) => `${area}-${one}`)
);
var known2 = new Set(regions);
var mayBeRegion = (text) => known2.has(text) || /^[a-z]{2,4}(?:-[a-z]{2,4})?-(?:north|south|east|west|central|(?:north|south)(?:east|west))-\d$/.test(text);

// rules/valid-regions.ts
var aboutRegions = keysNamed("aws:RequestedRegion", "ec2:Region");
var isRegion = (text, wild) => wild ? regions.some((region2) => overlaps(text, region2) === "yes") : mayBeRegion(text);
var valid_regions_default = defineRule({
  id: "valid-regions",
  on: "statement",
  // A value that no request can have is a mistake whatever was meant: nothing is denied, or everything is.
  severity: "error",
  category: "guardrails",
  summary: "Conditions on the region name regions that there are, and that are approved",
  why: `A region that does not exist never matches. In a Deny of all other regions it shuts the region out that was meant,
    and a "*" in StringEquals is no wildcard, so that "eu-*" shuts out all of them.`,
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-requestedregion",
    "https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html"
  ],
  equivalents: ["access-analyzer:INVALID_REGION", "prowler:organizations_scp_check_deny_regions"],
  options: {
    approved: setting.strings({
      default: [],
      help: "The regions that may be left open, such as `eu-west-1`; none means all that there are"
    })
  },
  *check({ conditions }, { options: { approved } }) {
    for (const { operator, key, values } of conditions.list) {
      const read = readOperator(operator.text);
      if (!aboutRegions(key.text) || read?.operator.type !== "String") continue;
      const { wildcards, negative } = read.operator;
      for (const { known: known3, text, at } of values) {
        if (!known3 || hasPlaceholder(text)) continue;
        if (!isRegion(text, wildcards)) {
          const advice4 = isWild(text) && !wildcards ? `use ${negative ? "StringNotLike" : "StringLike"}` : "name one";
          yield { at, message: `${text} is no region in ${operator.text}; ${advice4}` };
        } else if (negative && approved.length > 0 && !approved.includes(text))
          yield { at, message: `${text} is not approved; leave open ${approved.join(", ")} only` };
      }
    }
  },
  valid: [
    scp`
      { "Statement": { "Effect": "Deny", "NotAction": ["iam:*", "sts:*"], "Resource": "*",
        "Condition": { "StringNotEquals": { "aws:RequestedRegion": ["eu-west-1", "eu-central-1"] } } } }
    `,
    scp`
      { "Statement": { "Effect": "Deny", "Action": "ec2:*", "Resource": "*",
        "Condition": { "StringNotLike": { "aws:RequestedRegion": ["eu-*", "<region>"] } } } }
    `
  ],
  invalid: [
    scp`
      { "Statement": { "Effect": "Deny", "Action": "ec2:*", "Resource": "*",
        "Condition": { "StringNotEquals": { "aws:RequestedRegion": ["eu-west-1", «"eu-wset-2"», «"eu-*"»] } } } }
    `,
    using(
      { options: { approved: ["eu-west-1"] } },
      scp`
        { "Statement": { "Effect": "Deny", "Action": "ec2:*", "Resource": "*",
          "Condition": { "StringNotEquals": { "aws:RequestedRegion": ["eu-west-1", «"us-east-1"»] } } } }
      `
    )
  ]
});

// rules/valid-scp.ts
var valid_scp_default = defineRule({
  id: "valid-scp",
  on: "statement",
  // AWS refuses such a policy, so it is an error for everybody. Since September 2025 nothing else of the language is refused.
  severity: "error",
  category: "guardrails",
  summary: "SCPs have no Principal and no NotPrincipal",
  why: `An SCP holds for every user and role of the accounts that it is set on, and AWS Organizations refuses one that says
    otherwise. Whom it leaves out is for a condition on aws:PrincipalArn to say.`,
  references: ["https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_syntax.html"],
  equivalents: ["access-analyzer:SCP_SYNTAX_ERROR_PRINCIPAL", "tenable:AC_AWS_0404"],
  *check({ kind, principals: { form, list } }) {
    const [first] = list;
    if (kind !== "scp" || form === "none" || !first) return;
    const element = form === "only" ? "Principal" : "NotPrincipal";
    yield { at: first.word.at, message: `an SCP has no ${element}; use a condition on aws:PrincipalArn` };
  },
  valid: [
    scp`{ "Statement": { "Effect": "Deny", "Action": "iam:CreateUser", "Resource": "*" } }`,
    scp`
      { "Statement": { "Effect": "Allow", "NotAction": "iam:*User", "NotResource": "arn:aws:s3:::logs/*",
        "Condition": { "StringEquals": { "aws:RequestedRegion": "eu-west-1" } } } }
    `
  ],
  invalid: [
    scp`{ "Statement": { "Effect": "Deny", "Principal": «"*"», "Action": "iam:CreateUser", "Resource": "*" } }`,
    tf`
      resource "aws_organizations_policy" "users" {
        content = jsonencode({
          Statement = [{
            Effect       = "Deny"
            NotPrincipal = { AWS = «"arn:aws:iam::111122223333:role/admin"» }
            Action       = "iam:CreateUser"
            Resource     = "*"
          }]
        })
      }
    `
  ]
});

// rules/valid-session-duration.ts
var HOUR3 = 3600;
var shortest = {
  role: HOUR3,
  "permission set": HOUR3,
  "Roles Anywhere profile": 900,
  "Transfer Family user": 0,
  provider: 900
};
var valid_session_duration_default = defineRule({
  id: "valid-session-duration",
  on: "session",
  // An error, and recommended: AWS rejects it.
  severity: "error",
  category: "sessions",
  summary: "Session durations are within what AWS takes",
  why: `Roles and permission sets take one to twelve hours. A session itself, as Roles Anywhere and Terraform's provider start
    one, lasts from a quarter of an hour to twelve hours.`,
  references: [
    "https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html",
    "https://docs.aws.amazon.com/singlesignon/latest/APIReference/API_CreatePermissionSet.html",
    "https://docs.aws.amazon.com/rolesanywhere/latest/APIReference/API_CreateProfile.html",
    "https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html"
  ],
  equivalents: [],
  *check({ of, seconds }) {
    for (const one of seconds) {
      if (one.is !== "known" || one.value >= shortest[of] && one.value <= 12 * HOUR3) continue;
      const range = `${durationText(shortest[of])} to 12 hours`;
      yield { at: one.at, message: `AWS rejects sessions of ${durationText(one.value)} for a ${of}; it takes ${range}` };
    }
  },
  valid: [
    tf`
      resource "aws_rolesanywhere_profile" "backup" {
        name             = "backup"
        role_arns        = ["arn:aws:iam::111122223333:role/backup"]
        duration_seconds = 900
      }
    `,
    cfn`
      Resources:
        Deploy:
          Type: AWS::IAM::Role
          Properties: { AssumeRolePolicyDocument: { Statement: [] }, MaxSessionDuration: 43200 }
    `
  ],
  invalid: [
    tf`
      resource "aws_iam_role" "deploy" {
        assume_role_policy   = "{}"
        max_session_duration = «900»
      }
      provider "aws" {
        assume_role {
          role_arn = "arn:aws:iam::111122223333:role/deploy"
          duration = «"10m"»
        }
      }
    `,
    cfn`
      Resources:
        Developer:
          Type: AWS::SSO::PermissionSet
          Properties: { Name: developer, SessionDuration: «PT24H» }
    `
  ]
});

// src/iam/assume-action.ts
var entranceAction = {
  role: "sts:AssumeRole",
  oidc: "sts:AssumeRoleWithWebIdentity",
  saml: "sts:AssumeRoleWithSAML"
};
var companions = ["sts:TagSession", "sts:SetSourceIdentity", "sts:SetContext"];
var leadsIn = (action, entrance) => [entranceAction[entrance], ...companions].some((one) => actionsOverlap(action, one) !== "no");
var neededBeside = /* @__PURE__ */ new Map([
  ["rolesanywhere.amazonaws.com", ["sts:TagSession", "sts:SetSourceIdentity"]],
  ["pods.eks.amazonaws.com", ["sts:TagSession"]]
]);

// src/policy/entrance.ts
var entrancesOf = ({ type, word }) => {
  if (type !== "Federated") return type === "AWS" || type === "Service" ? ["role"] : [];
  if (isSaml(word)) return ["saml"];
  return isOidc(word) ? ["oidc"] : ["oidc", "saml"];
};
function isShutOut({ actions: actions2 }, principal) {
  const entrances = entrancesOf(principal);
  if (entrances.length === 0 || actions2.form !== "only" || actions2.open !== void 0) return false;
  return actions2.words.every(({ known: known3, text }) => known3 && !entrances.some((entrance) => leadsIn(text, entrance)));
}
function missingBeside({ statements, open }, statement, { type, word }) {
  const name2 = type === "Service" && open === void 0 ? serviceNameOf(word) : void 0;
  if (name2 === void 0 || !mayAllow(statement, "sts:AssumeRole")) return [];
  const its = statements.filter(({ principals: principals2 }) => principals2.list.some((one) => serviceNameOf(one.word) === name2));
  return (neededBeside.get(name2) ?? []).filter((action) => !its.some((one) => mayAllow(one, action)));
}

// rules/valid-trust-actions.ts
var valid_trust_actions_default = defineRule({
  id: "valid-trust-actions",
  on: "policy",
  // An error, and recommended: AWS rejects the policy, or nobody can assume the role.
  severity: "error",
  category: "trust",
  summary: "Trust policies allow the action with which their principals come in",
  why: `AWS principals and services come in by sts:AssumeRole, OIDC providers by sts:AssumeRoleWithWebIdentity, SAML providers
    by sts:AssumeRoleWithSAML; by another action nobody can assume the role. IAM Roles Anywhere and EKS Pod Identity tag
    their sessions and fail without the actions for that.`,
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-trust-policy.html",
    "https://docs.aws.amazon.com/rolesanywhere/latest/userguide/trust-model.html",
    "https://docs.aws.amazon.com/eks/latest/userguide/pod-id-role.html"
  ],
  equivalents: ["cfn-nag:W14"],
  *check(policy) {
    if (policy.kind !== "trust") return;
    for (const statement of policy.statements) {
      const { effect, actions: actions2, principals: principals2 } = statement;
      if (effect !== "Allow") continue;
      for (const { at, text, known: known3 } of actions2.words)
        if (actions2.form === "except") yield { at, message: "NotAction lets in by all other ways; name the action" };
        else if (known3 && text !== "*" && !/^sts:/i.test(text))
          yield { at, message: `${text} is no way into a role; a trust policy takes actions of sts only` };
      if (principals2.form !== "only") continue;
      for (const principal of principals2.list) {
        const { text } = principal.word;
        const at = placeIn(statement, principal.word);
        const needed = missingBeside(policy, statement, principal);
        if (isShutOut(statement, principal)) {
          const by = entrancesOf(principal).map((entrance) => entranceAction[entrance]).join(" or ");
          yield { at, message: `${text} cannot come in by this action; allow ${by}` };
        } else if (needed.length > 0)
          yield { at, message: `${text} cannot start a session; allow ${needed.join(" and ")}` };
      }
    }
  },
  valid: [
    trust`
      { "Statement": [
        { "Effect": "Allow", "Principal": { "Service": "pods.eks.amazonaws.com" }, "Action": "sts:AssumeRole" },
        { "Effect": "Allow", "Principal": { "Service": "pods.eks.amazonaws.com" }, "Action": "sts:TagSession" } ] }
    `,
    trust`
      { "Statement": { "Effect": "Allow", "Action": ["sts:AssumeRoleWithSAML", "sts:TagSession"],
        "Principal": { "Federated": "arn:aws:iam::111122223333:saml-provider/idp" } } }
    `
  ],
  invalid: [
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRole",
        "Principal": { "Federated": «"arn:aws:iam::111122223333:oidc-provider/gitlab.com"» } } }
    `,
    trust`
      { "Statement": { "Effect": "Allow", "Action": ["sts:AssumeRole", «"s3:GetObject"»],
        "Principal": { "Service": "ec2.amazonaws.com" } } }
    `,
    tf`
      resource "aws_iam_role" "backup" {
        assume_role_policy = jsonencode({
          Statement = [{
            Effect    = "Allow"
            Action    = ["sts:AssumeRole", "sts:TagSession"]
            Principal = { Service = «"rolesanywhere.amazonaws.com"» }
          }]
        })
      }
    `,
    cfn`
      Resources:
        Pod:
          Type: AWS::IAM::Role
          Properties:
            AssumeRolePolicyDocument:
              Statement: { Effect: Allow, Action: 'sts:AssumeRole', Principal: { Service: «pods.eks.amazonaws.com» } }
    `
  ]
});

// rules/index.ts
var rules = [
  arn_operator_required_default,
  boundary_demanded_on_create_default,
  boundary_prevents_escalation_default,
  boundary_required_default,
  cloudtrail_protection_required_default,
  complete_cloudtrail_protection_default,
  confused_deputy_denial_required_default,
  dynamodb_select_required_default,
  escalation_guardrail_required_default,
  external_id_required_default,
  external_sharing_denial_required_default,
  global_service_exemption_required_default,
  global_services_exempt_by_name_default,
  guardrail_quota_default,
  guardrails_attached_default,
  identity_perimeter_required_default,
  if_exists_required_default,
  key_administrator_required_default,
  leave_organization_denial_required_default,
  mfa_required_default,
  no_admin_for_outsiders_default,
  no_admin_policy_default,
  no_assume_any_role_default,
  no_boundary_removal_default,
  no_broad_exemption_default,
  no_broad_oidc_subject_default,
  no_caller_controlled_keys_default,
  no_chosen_session_names_default,
  no_credentials_on_all_default,
  no_cross_environment_trust_default,
  no_dangerous_wildcards_default,
  no_data_access_on_all_default,
  no_dead_permissions_default,
  no_deleted_principals_default,
  no_deny_all_scp_default,
  no_deny_on_missing_key_default,
  no_forgeable_exemption_default,
  no_guest_trust_default,
  no_idle_denies_default,
  no_lockout_default,
  no_mixed_trust_default,
  no_moot_scp_allow_default,
  no_negated_prefix_default,
  no_not_action_in_scp_allow_default,
  no_not_resource_allow_default,
  no_pass_role_on_all_default,
  no_permissions_management_on_all_default,
  no_privilege_escalation_default,
  no_public_access_default,
  no_public_oidc_trust_default,
  no_public_trust_default,
  no_pull_request_trust_default,
  no_set_operators_on_claims_default,
  no_unknown_accounts_default,
  no_unlimited_session_policy_default,
  no_unusable_session_duration_default,
  no_user_policies_default,
  no_user_trust_default,
  no_vacuous_for_all_values_default,
  no_weak_role_chains_default,
  no_weakening_if_exists_default,
  no_whole_account_trust_default,
  no_wildcard_actions_default,
  no_wildcard_ids_default,
  no_wildcard_principals_default,
  no_wildcard_resources_default,
  no_wildcard_services_default,
  no_wildcard_source_default,
  no_workload_takeover_default,
  oidc_audience_required_default,
  oidc_ref_required_default,
  oidc_subject_required_default,
  oidc_tenant_denial_required_default,
  paired_condition_keys_default,
  passed_to_service_required_default,
  policy_types_enabled_default,
  provider_session_name_required_default,
  region_restriction_required_default,
  roles_anywhere_anchor_required_default,
  root_denial_required_default,
  root_recovery_required_default,
  sam_policies_take_effect_default,
  saml_audience_required_default,
  secure_transport_required_default,
  security_services_protection_required_default,
  service_deny_list_required_default,
  service_exemption_required_default,
  service_scope_required_default,
  session_name_required_default,
  session_policy_required_default,
  short_session_duration_default,
  source_account_required_default,
  strong_external_id_default,
  valid_boundary_default,
  valid_mfa_conditions_default,
  valid_oidc_claims_default,
  valid_rcp_default,
  valid_regions_default,
  valid_scp_default,
  valid_session_duration_default,
  valid_trust_actions_default
];
export {
  rules
};
