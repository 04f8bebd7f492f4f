import {
  actionCovers,
  confinable,
  confining,
  durationText,
  isAccountId,
  isAllOf,
  isDemanded,
  isEveryRole,
  isEverything,
  isLimited,
  isWholeService,
  keysNamed,
  letsAssume,
  mayAllow,
  narrowsRequests,
  passesEveryRole,
  saysSomething,
  splitArn,
  staysInside,
  typeAndId
} from "./chunk-NHCT4CYR.js";
import {
  and,
  answer,
  arnPieces,
  isLike,
  isWild,
  literal,
  makesAdministrator,
  managedPolicyNameOf,
  onlyHole
} from "./chunk-DTGUOXXR.js";
import {
  isHole
} from "./chunk-KBO52DYW.js";
import "./chunk-L72BKVDB.js";
import "./chunk-VL5DF5D7.js";
import {
  cfn,
  defineRule,
  identity,
  resource,
  scp,
  setting,
  tf,
  trust,
  using
} from "./chunk-7AIZDC53.js";
import "./chunk-WCZTE6QE.js";
import "./chunk-7VZ5H7B6.js";

// rules/boundary-required.ts
var mayBeOneOf = (value, patterns) => value.some(
  (one) => patterns.length > 0 && (one.is === "unknown" || one.is === "known" && patterns.some((pattern) => isLike(one.value.parts, pattern) !== "no"))
);
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
  *check({ kind, boundary, path, name }, { options }) {
    if (mayBeOneOf(path, options["exempt-paths"]) || mayBeOneOf(name, options["exempt-names"])) return;
    for (const one of boundary) {
      if (one.is === "absent")
        yield { at: one.at, message: `this ${kind} has no permissions boundary; set one that caps what it can get` };
      else if (one.is === "known" && options.accepted.every((pattern) => isLike(one.value.parts, pattern) === "no"))
        yield {
          at: one.at,
          message: `${one.value.text} is not an accepted boundary; use ${options.accepted.join(" or ")}`
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
    )
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
function ofArn({ service, region, account: account2, resource: resource2 }) {
  const { type, id } = typeAndId(resource2);
  const isRoot = service === "iam" && resource2 === "root";
  const isNamed = id !== "" && (typesOf.get(service) ?? []).includes(type);
  if (region !== "" || !(isRoot || isNamed)) return { kind: "malformed" };
  if (account2 === "cloudfront") return { kind: "cloudfront", name: id };
  if (!isAccountId(account2)) return { kind: "malformed" };
  return isRoot ? { kind: "account", account: account2 } : { kind: "identity", account: account2, type, name: id };
}
var typesOf = /* @__PURE__ */ new Map([
  ["iam", ["role", "user"]],
  ["sts", ["assumed-role", "federated-user"]]
]);
function servicePrincipal(text) {
  const [, name = ""] = /^([a-z0-9.-]{1,128})\.amazonaws\.com(?:\.cn)?$/.exec(text.toLowerCase()) ?? [];
  const [, service = name, region] = /^(.+)\.([a-z]{2,3}(?:-[a-z]+){1,2}-\d)$/.exec(name) ?? [];
  return service === "" ? void 0 : { service, region };
}

// src/policy/account.ts
function ownerOf(principal, { own, trusted }) {
  const account2 = accountPieces(principal);
  if (onlyHole(account2)?.domain === "own-account") return "own";
  const id = literal(account2);
  if (id === void 0 || !isAccountId(id)) return "unknown";
  return own.includes(id) ? "own" : trusted.includes(id) ? "trusted" : "other";
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
var awsPrincipals = ({ principals }) => principals.form === "only" ? principals.list.filter(isAws).map(({ word }) => word) : [];
var isAws = ({ type }) => type === "AWS";

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
    const name = managedPolicyNameOf(policy);
    if (name === void 0) return;
    if (makesAdministrator(policy))
      yield { at: policy.at, message: `${name} makes an administrator; attach a policy that names what is needed` };
    else if (options.also.includes(name))
      yield { at: policy.at, message: `${name} is not to be attached here; attach a policy that names what is needed` };
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
  *check({ kind, effect, actions, resources, conditions }) {
    if (kind !== "identity" || effect !== "Allow" || actions.form !== "only" || resources.form !== "only") return;
    if (isLimited(conditions, narrowsRequests, saysSomething) !== "no" || isDemanded(conditions, narrowsRequests))
      return;
    const action = actions.words.find(
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
      message: `${what} on ${grant.resource.text}${with_} ${gains(escalation)}; ${advice(escalation)}`,
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
var advice = ({ gain, target }) => target ? "let somebody else do that" : gain === "passed role" ? "name the roles that may be passed" : "name what it is needed for";

// src/policy/delegation.ts
function leavesItToTheAccount(statement, accounts) {
  const { kind, service, principals } = statement;
  if (kind !== "resource" || principals.form !== "only") return false;
  return principals.list.every(({ type, word }) => {
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
var advice2 = ({ conditions }) => conditions.list.some(isOfOpenUrl) ? "anybody may call this function by its URL; let AWS_IAM authenticate callers, or name who may" : "anybody may use this resource; name who may, or limit aws:PrincipalOrgID";
var no_public_access_default = defineRule({
  id: "no-public-access",
  on: "statement",
  severity: "error",
  category: "exposure",
  summary: "Resource policies and permissions let in named accounts, services and organizations, not everybody",
  why: `"*" as the principal of a resource policy is everybody in the world, with an AWS account or without. The same holds
    for a permission of a function, a layer or an event bus, and so for a function URL without authentication.`,
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-anonymous",
    "https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html"
  ],
  equivalents: [
    "checkov:CKV_AWS_301",
    "checkov:CKV_AWS_258",
    "cfn-nag:F13",
    "prowler:awslambda_function_not_publicly_accessible"
  ],
  *check(statement) {
    const { kind, service, effect, principals, conditions } = statement;
    if (kind !== "resource" || effect !== "Allow" || openAnyway.has(service)) return;
    const limits = { ...conditions, list: conditions.list.filter(someAddresses) };
    if (isLimited(limits, confines, staysInside) !== "no") return;
    if (leavesItToAccessPoints(statement) || mayBeOfEndpoint(statement)) return;
    const possible = statement.carrier.type === "";
    const [first] = principals.list;
    if (principals.form === "except" && first)
      yield { at: first.word.at, message: "NotPrincipal in an Allow lets in everybody else; name who may", possible };
    if (principals.form !== "only") return;
    for (const { type, word } of principals.list)
      if ((type === "*" || type === "AWS") && word.known && word.text === "*")
        yield { at: word.at, message: advice2(statement), possible };
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
  equivalents: ["checkov:CKV_AWS_60", "cloudsplaining:AssumableByAnyPrincipal", "kics:12b7e704", "kics:f80e3aa7"],
  *check(statement) {
    const { principals, conditions } = statement;
    if (!letsAssume(statement) || isLimited(conditions, confining, staysInside) !== "no") return;
    const [first] = principals.list;
    if (principals.form === "except" && first)
      yield {
        at: first.word.at,
        message: "NotPrincipal in an Allow lets everybody else assume this role; name who may"
      };
    if (principals.form !== "only") return;
    for (const { word } of principals.list)
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
  equivalents: ["checkov:CKV_AWS_63", "checkov:CKV_AWS_72", "checkov:CKV2_AWS_40", "trivy:AWS-0345", "cfn-nag:F3"],
  options: {
    allow: setting.strings({ default: [], help: "Patterns that may be granted whole, such as `logs:*`" })
  },
  *check(statement, { options, accounts }) {
    const { kind, effect, actions } = statement;
    if (effect !== "Allow" || !grants.has(kind)) return;
    if (leavesItToTheAccount(statement, accounts) || leavesItToAccessPoints(statement)) return;
    const [first] = actions.words;
    const possible = kind === "unknown";
    if (actions.form === "except") {
      if (first)
        yield {
          at: first.at,
          message: "NotAction in an Allow grants all it does not list; list what you need",
          possible
        };
      return;
    }
    for (const word of actions.words) {
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
  equivalents: ["checkov:CKV_AWS_355", "checkov:CKV_AWS_356", "parliament:RESOURCE_STAR", "cfn-nag:W12"],
  *check({ kind, effect, actions, resources, conditions }) {
    if (kind !== "identity" || effect !== "Allow" || actions.form !== "only" || resources.form !== "only") return;
    if (isLimited(conditions, narrowsRequests, () => true) !== "no" || isDemanded(conditions, narrowsRequests)) return;
    const candidates = actions.words.filter((word) => !saidElsewhere(word));
    for (const word of resources.words) {
      const found = candidates.filter((action) => confinable(action).some((fact) => isAllOf(word, fact)));
      if (found.length === 0) continue;
      const need = found.length === 1 ? "the ones it needs" : "the ones they need";
      yield { at: word.at, message: `${word.text} gives ${named(found)} every resource; name ${need}` };
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
var SHOWN = 3;
function named(actions) {
  const first = actions.slice(0, SHOWN).map(({ text }) => text);
  const more = actions.length - first.length;
  if (more > 0) return `${first.join(", ")} and ${more.toString()} more`;
  return first.length < 2 ? first.join() : `${first.slice(0, -1).join(", ")} and ${first.at(-1) ?? ""}`;
}

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

// rules/short-session-duration.ts
var HOUR = 3600;
var limit = (what) => setting.integer({ default: HOUR, min: HOUR, max: 12 * HOUR, help: `Longest session of a ${what}, in seconds` });
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
  options: { "role-seconds": limit("role"), "permission-set-seconds": limit("permission set") },
  *check({ of, seconds }, { options }) {
    const most = of === "role" ? options["role-seconds"] : options["permission-set-seconds"];
    for (const one of seconds) {
      if (one.is !== "known" || one.value <= most) continue;
      const message = `sessions of this ${of} last up to ${durationText(one.value)}; allow at most ${durationText(most)}`;
      yield { at: one.at, message };
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
    tf`
      resource "aws_iam_role" "deploy" {
        assume_role_policy   = "{}"
        max_session_duration = «43200»
      }
    `,
    cfn`
      Resources:
        Developer:
          Type: AWS::SSO::PermissionSet
          Properties: { Name: developer, SessionDuration: «PT1H30M» }
    `
  ]
});

// src/iam/source-keys.ts
function sourceKeys(principal, on) {
  const named2 = servicePrincipal(principal);
  return rows.find((row2) => row2.service === named2?.service && row2.on.includes(on));
}
var docs = "https://docs.aws.amazon.com/";
var account = ["aws:SourceAccount"];
var arn = ["aws:SourceArn"];
var both = ["aws:SourceAccount", "aws:SourceArn"];
var row = (service, on, keys, page) => ({
  service,
  on: on.split(" "),
  keys,
  page: docs + page
});
var rows = [
  row("batch", "role", both, "batch/latest/userguide/cross-service-confused-deputy-prevention.html"),
  row("bedrock", "role", both, "bedrock/latest/userguide/batch-iam-sr.html"),
  row("cloudfront", "role", account, "AmazonCloudFront/latest/DeveloperGuide/real-time-logs.html"),
  row("cognito-idp", "role", both, "cognito/latest/developerguide/user-pool-sms-settings.html"),
  row("config", "role", account, "config/latest/developerguide/iamrole-permissions.html"),
  row("datasync", "role", both, "datasync/latest/userguide/cross-service-confused-deputy-prevention.html"),
  row("ecs-tasks", "role", both, "AmazonECS/latest/developerguide/task-iam-roles.html"),
  row("hooks.cloudformation", "role", both, "AWSCloudFormation/latest/UserGuide/registry-public.html"),
  row("iot", "role", both, "iot/latest/developerguide/cross-service-confused-deputy-prevention.html"),
  row("logs", "role", arn, "AmazonCloudWatch/latest/logs/SubscriptionFilters.html"),
  row("personalize", "role", both, "personalize/latest/dg/cross-service-confused-deputy-prevention.html"),
  row("pipes", "role", both, "AWSCloudFormation/latest/UserGuide/aws-resource-pipes-pipe.html"),
  row("rds", "role", both, "AmazonRDS/latest/UserGuide/cross-service-confused-deputy-prevention.html"),
  row("resources.cloudformation", "role", both, "AWSCloudFormation/latest/UserGuide/registry-public.html"),
  row("sagemaker", "role", both, "sagemaker/latest/dg/security-confused-deputy-prevention.html"),
  row("scheduler", "role", both, "scheduler/latest/UserGuide/cross-service-confused-deputy-prevention.html"),
  row("ses", "role", both, "ses/latest/dg/event-publishing-add-event-destination-firehose.html"),
  row("ssm", "role", both, "systems-manager/latest/userguide/cross-service-confused-deputy-prevention.html"),
  row("ssm-incidents", "role", arn, "IAM/latest/UserGuide/confused-deputy.html"),
  row("states", "role", both, "step-functions/latest/dg/procedure-create-iam-role.html"),
  row("transfer", "role", both, "transfer/latest/userguide/confused-deputy.html"),
  row("vpc-flow-logs", "role", both, "vpc/latest/userguide/flow-logs-cwl.html"),
  row("apigateway", "lambda", both, "lambda/latest/dg/services-apigateway.html"),
  row("backups.rds", "s3", both, "AmazonRDS/latest/UserGuide/USER.SQLServer.AddlFeat.TransactionLogAccess.html"),
  row(
    "cloudfront",
    "s3 kms",
    arn,
    "AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html"
  ),
  row("cloudtrail", "s3", arn, "awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html"),
  row("cloudtrail", "kms", arn, "awscloudtrail/latest/userguide/create-kms-key-policy-for-cloudtrail.html"),
  row("cloudtrail", "sns", both, "awscloudtrail/latest/userguide/cloudtrail-permissions-for-sns-notifications.html"),
  row("cloudwatch", "sns", both, "AmazonCloudWatch/latest/monitoring/US_SetupSNS.html"),
  row("codebuild", "ecr", both, "codebuild/latest/userguide/sample-ecr.html"),
  row(
    "cognito-idp",
    "lambda",
    both,
    "cognito/latest/developerguide/cognito-user-identity-pools-working-with-aws-lambda-triggers.html"
  ),
  row("cognito-idp", "kms", both, "cognito/latest/developerguide/user-pool-lambda-custom-email-sender.html"),
  row("config", "s3", account, "config/latest/developerguide/s3-bucket-policy.html"),
  row("config", "kms", account, "config/latest/developerguide/s3-kms-key-policy.html"),
  row("config", "lambda", both, "config/latest/developerguide/evaluate-config_develop-rules_nodejs.html"),
  row("config", "sns", account, "config/latest/developerguide/sns-topic-policy.html"),
  row("delivery.logs", "s3 logs kms", both, "AmazonCloudWatch/latest/logs/AWS-logs-and-resource-policy.html"),
  row("email.cognito-idp", "ses", both, "cognito/latest/developerguide/user-pool-email.html"),
  row("events", "lambda sqs", arn, "eventbridge/latest/userguide/eb-use-resource-based.html"),
  row("events.rds", "sns", both, "AmazonRDS/latest/UserGuide/USER_Events.GrantingPermissions.html"),
  row("iot", "lambda", both, "iot/latest/developerguide/custom-auth-troubleshooting.html"),
  row("lambda", "ecr", arn, "lambda/latest/dg/gettingstarted-images.html"),
  row("logging.s3", "s3", both, "AmazonS3/latest/userguide/enable-server-access-logging.html"),
  row("s3", "sns sqs", both, "AmazonS3/latest/userguide/grant-destinations-permissions-to-s3.html"),
  row("s3", "s3", both, "AmazonS3/latest/userguide/example-bucket-policies.html"),
  row("s3", "kms", both, "AmazonS3/latest/userguide/configure-inventory.html"),
  row("s3", "lambda", both, "lambda/latest/dg/access-control-resource-based.html"),
  row("sagemaker", "sns", both, "sagemaker/latest/dg/sms-workforce-management-private-sns.html"),
  row("ses", "s3 sns kms", both, "ses/latest/dg/receiving-email-permissions.html"),
  row("sns", "lambda", arn, "lambda/latest/dg/with-sns-example.html"),
  row("sns", "sqs", arn, "sns/latest/dg/subscribe-sqs-queue-to-sns-topic.html"),
  row("sns", "s3", both, "sns/latest/dg/sms_stats_usage.html"),
  row("ssm", "s3 kms", both, "systems-manager/latest/userguide/sysman-inventory-resource-data-sync.html"),
  row("ssm", "sns", both, "systems-manager/latest/userguide/change-manager-sns-setup.html"),
  row("storage-lens.s3", "s3", both, "AmazonS3/latest/userguide/example-bucket-policies.html"),
  row("storage-lens.s3", "kms", both, "AmazonS3/latest/userguide/storage_lens_encrypt_permissions.html"),
  row("transfer", "lambda", arn, "transfer/latest/userguide/custom-identity-provider-users.html")
];

// src/policy/service-name.ts
function serviceNameOf({ parts }) {
  const pieces = parts.map(settled);
  return pieces.includes(void 0) ? void 0 : pieces.join("").replace("..", ".");
}
function settled(part) {
  if (!isHole(part)) return part;
  return part.domain === "url-suffix" ? "amazonaws.com" : part.domain === "region" ? "" : void 0;
}

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
var targetOf = (statement) => {
  if (statement.kind !== "trust") return statement.kind === "resource" ? statement.service : void 0;
  return mayAllow(statement, "sts:AssumeRole") ? "role" : void 0;
};
var keysOf = ({ type, word }, target) => {
  const name = type === "Service" ? serviceNameOf(word) : void 0;
  return name === void 0 ? void 0 : sourceKeys(name, target)?.keys;
};
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
    "prowler:iam_role_cross_service_confused_deputy_prevention"
  ],
  *check(statement) {
    const target = targetOf(statement);
    if (target === void 0 || statement.effect !== "Allow" || statement.principals.form !== "only") return;
    if (isLimited(statement.conditions, onWhoseBehalf, staysInside) !== "no") return;
    const documented = statement.principals.list.map((principal) => ({ principal, keys: keysOf(principal, target) }));
    const where = documented.some(({ keys }) => keys === void 0) ? " in a statement of its own" : "";
    const used = target === "role" ? "this role" : "this resource";
    for (const { principal, keys } of documented) {
      if (!keys) continue;
      const { at, text } = principal.word;
      yield { at, message: `${text} may use ${used} on behalf of any account; limit ${keys.join(" or ")}${where}` };
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
        "Condition": { "ArnLike": { "aws:SourceArn": "arn:aws:s3:::*" } } } }
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
    `
  ]
});

// rules/index.ts
var rules = [
  boundary_required_default,
  external_id_required_default,
  no_admin_policy_default,
  no_assume_any_role_default,
  no_pass_role_on_all_default,
  no_privilege_escalation_default,
  no_public_access_default,
  no_public_trust_default,
  no_whole_account_trust_default,
  no_wildcard_actions_default,
  no_wildcard_resources_default,
  no_workload_takeover_default,
  sam_policies_take_effect_default,
  short_session_duration_default,
  source_account_required_default
];
export {
  rules
};
