import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import "./chunk-BTNGEZAG.js";

// src/config/validate.generated.js
var validate = validate21;
var schema6 = {
  $schema: "http://json-schema.org/draft-07/schema#",
  type: "object",
  additionalProperties: false,
  properties: {
    $schema: { type: "string" },
    include: { type: ["array", "null"], items: { type: "string", minLength: 1 }, maxItems: 1e4 },
    exclude: { type: ["array", "null"], items: { type: "string", minLength: 1 }, maxItems: 1e4 },
    accounts: {
      type: ["object", "null"],
      additionalProperties: false,
      properties: {
        own: { type: ["array", "null"], items: { type: "string", pattern: "^[0-9]{12}$" }, maxItems: 1e4 },
        trusted: { type: ["array", "null"], items: { type: "string", pattern: "^[0-9]{12}$" }, maxItems: 1e4 }
      }
    },
    known: {
      type: ["object", "null"],
      additionalProperties: false,
      properties: {
        account: { type: "string", pattern: "^[0-9]{12}$" },
        partition: { type: "string", minLength: 1 },
        region: { type: "string", minLength: 1 },
        workspace: { type: "string", minLength: 1 }
      }
    },
    "var-files": {
      type: ["array", "null"],
      items: { type: ["array", "null"], items: { type: "string", minLength: 1 }, maxItems: 1e4 },
      maxItems: 1e4
    },
    policies: {
      type: ["array", "null"],
      items: {
        type: "object",
        additionalProperties: false,
        required: ["files", "kind"],
        properties: {
          files: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1, maxItems: 1e4 },
          kind: {
            type: "string",
            enum: ["identity", "trust", "resource", "scp", "rcp", "boundary", "session", "endpoint"]
          }
        }
      },
      maxItems: 1e4
    },
    preset: { type: "string", enum: ["recommended", "strict", "all"] },
    rules: { $ref: "#/definitions/rules" },
    overrides: {
      type: ["array", "null"],
      items: {
        type: "object",
        additionalProperties: false,
        required: ["files", "rules"],
        properties: {
          files: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1, maxItems: 1e4 },
          rules: { $ref: "#/definitions/rules" }
        }
      },
      maxItems: 1e4
    },
    ignore: {
      type: ["array", "null"],
      items: {
        type: "object",
        additionalProperties: false,
        required: ["rule", "reason"],
        properties: {
          rule: {
            type: "string",
            enum: [
              "arn-operator-required",
              "boundary-demanded-on-create",
              "boundary-prevents-escalation",
              "boundary-required",
              "cloudtrail-protection-required",
              "complete-cloudtrail-protection",
              "confused-deputy-denial-required",
              "dynamodb-select-required",
              "escalation-guardrail-required",
              "external-id-required",
              "external-sharing-denial-required",
              "global-service-exemption-required",
              "global-services-exempt-by-name",
              "guardrail-quota",
              "guardrails-attached",
              "identity-perimeter-required",
              "if-exists-required",
              "key-administrator-required",
              "leave-organization-denial-required",
              "mfa-required",
              "no-admin-for-outsiders",
              "no-admin-policy",
              "no-assume-any-role",
              "no-boundary-removal",
              "no-broad-exemption",
              "no-broad-oidc-subject",
              "no-caller-controlled-keys",
              "no-chosen-session-names",
              "no-credentials-on-all",
              "no-cross-environment-trust",
              "no-dangerous-wildcards",
              "no-data-access-on-all",
              "no-dead-permissions",
              "no-deleted-principals",
              "no-deny-all-scp",
              "no-deny-on-missing-key",
              "no-forgeable-exemption",
              "no-guest-trust",
              "no-idle-denies",
              "no-lockout",
              "no-mixed-trust",
              "no-moot-scp-allow",
              "no-negated-prefix",
              "no-not-action-in-scp-allow",
              "no-not-resource-allow",
              "no-pass-role-on-all",
              "no-permissions-management-on-all",
              "no-privilege-escalation",
              "no-public-access",
              "no-public-oidc-trust",
              "no-public-trust",
              "no-pull-request-trust",
              "no-set-operators-on-claims",
              "no-unknown-accounts",
              "no-unlimited-session-policy",
              "no-unusable-session-duration",
              "no-user-policies",
              "no-user-trust",
              "no-vacuous-for-all-values",
              "no-weak-role-chains",
              "no-weakening-if-exists",
              "no-whole-account-trust",
              "no-wildcard-actions",
              "no-wildcard-ids",
              "no-wildcard-principals",
              "no-wildcard-resources",
              "no-wildcard-services",
              "no-wildcard-source",
              "no-workload-takeover",
              "oidc-audience-required",
              "oidc-ref-required",
              "oidc-subject-required",
              "oidc-tenant-denial-required",
              "paired-condition-keys",
              "passed-to-service-required",
              "policy-types-enabled",
              "provider-session-name-required",
              "region-restriction-required",
              "roles-anywhere-anchor-required",
              "root-denial-required",
              "root-recovery-required",
              "sam-policies-take-effect",
              "saml-audience-required",
              "secure-transport-required",
              "security-services-protection-required",
              "service-deny-list-required",
              "service-exemption-required",
              "service-scope-required",
              "session-name-required",
              "session-policy-required",
              "short-session-duration",
              "source-account-required",
              "strong-external-id",
              "valid-boundary",
              "valid-mfa-conditions",
              "valid-oidc-claims",
              "valid-rcp",
              "valid-regions",
              "valid-scp",
              "valid-session-duration",
              "valid-trust-actions"
            ]
          },
          reason: { type: "string", minLength: 10 },
          file: { type: "string", minLength: 1 },
          resource: { type: "string", minLength: 1 },
          sid: { type: "string", minLength: 1 },
          until: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }
        }
      },
      maxItems: 1e4
    },
    baseline: { type: "string", minLength: 1 },
    "max-ignore-days": { type: "integer", minimum: 1, maximum: 3660 },
    "foreign-ignores": {
      type: ["boolean", "array", "null"],
      items: { type: "string", enum: ["checkov", "trivy", "tfsec", "cfn-nag", "semgrep"] },
      maxItems: 5
    },
    "fail-on": { type: "string", enum: ["error", "warning", "info", "never"] },
    trust: { type: "string", enum: ["base", "head"] },
    "on-missing-base": { type: "string", enum: ["fail", "all", "none"] }
  },
  definitions: {
    level: { type: "string", enum: ["off", "error", "warning", "info"] },
    rule: {
      anyOf: [
        { $ref: "#/definitions/level" },
        { type: "object", additionalProperties: false, properties: { severity: { $ref: "#/definitions/level" } } }
      ]
    },
    rules: {
      type: ["object", "null"],
      additionalProperties: false,
      properties: {
        "arn-operator-required": { $ref: "#/definitions/rule" },
        "boundary-demanded-on-create": { $ref: "#/definitions/rule" },
        "boundary-prevents-escalation": { $ref: "#/definitions/rule" },
        "boundary-required": {
          anyOf: [
            { $ref: "#/definitions/level" },
            {
              type: "object",
              additionalProperties: false,
              properties: {
                accepted: { type: "array", items: { type: "string", minLength: 1 }, maxItems: 1e3 },
                "exempt-paths": { type: "array", items: { type: "string", minLength: 1 }, maxItems: 1e3 },
                "exempt-names": { type: "array", items: { type: "string", minLength: 1 }, maxItems: 1e3 },
                severity: { $ref: "#/definitions/level" }
              }
            }
          ]
        },
        "cloudtrail-protection-required": { $ref: "#/definitions/rule" },
        "complete-cloudtrail-protection": {
          anyOf: [
            { $ref: "#/definitions/level" },
            {
              type: "object",
              additionalProperties: false,
              properties: {
                also: { type: "array", items: { type: "string", minLength: 1 }, maxItems: 1e3 },
                severity: { $ref: "#/definitions/level" }
              }
            }
          ]
        },
        "confused-deputy-denial-required": { $ref: "#/definitions/rule" },
        "dynamodb-select-required": { $ref: "#/definitions/rule" },
        "escalation-guardrail-required": { $ref: "#/definitions/rule" },
        "external-id-required": { $ref: "#/definitions/rule" },
        "external-sharing-denial-required": { $ref: "#/definitions/rule" },
        "global-service-exemption-required": {
          anyOf: [
            { $ref: "#/definitions/level" },
            {
              type: "object",
              additionalProperties: false,
              properties: {
                services: { type: "array", items: { type: "string", minLength: 1 }, maxItems: 1e3 },
                severity: { $ref: "#/definitions/level" }
              }
            }
          ]
        },
        "global-services-exempt-by-name": {
          anyOf: [
            { $ref: "#/definitions/level" },
            {
              type: "object",
              additionalProperties: false,
              properties: {
                services: { type: "array", items: { type: "string", minLength: 1 }, maxItems: 1e3 },
                severity: { $ref: "#/definitions/level" }
              }
            }
          ]
        },
        "guardrail-quota": {
          anyOf: [
            { $ref: "#/definitions/level" },
            {
              type: "object",
              additionalProperties: false,
              properties: {
                most: { type: "integer", minimum: 1, maximum: 100 },
                severity: { $ref: "#/definitions/level" }
              }
            }
          ]
        },
        "guardrails-attached": { $ref: "#/definitions/rule" },
        "identity-perimeter-required": { $ref: "#/definitions/rule" },
        "if-exists-required": { $ref: "#/definitions/rule" },
        "key-administrator-required": { $ref: "#/definitions/rule" },
        "leave-organization-denial-required": { $ref: "#/definitions/rule" },
        "mfa-required": { $ref: "#/definitions/rule" },
        "no-admin-for-outsiders": { $ref: "#/definitions/rule" },
        "no-admin-policy": {
          anyOf: [
            { $ref: "#/definitions/level" },
            {
              type: "object",
              additionalProperties: false,
              properties: {
                also: { type: "array", items: { type: "string", minLength: 1 }, maxItems: 1e3 },
                severity: { $ref: "#/definitions/level" }
              }
            }
          ]
        },
        "no-assume-any-role": { $ref: "#/definitions/rule" },
        "no-boundary-removal": { $ref: "#/definitions/rule" },
        "no-broad-exemption": { $ref: "#/definitions/rule" },
        "no-broad-oidc-subject": { $ref: "#/definitions/rule" },
        "no-caller-controlled-keys": { $ref: "#/definitions/rule" },
        "no-chosen-session-names": { $ref: "#/definitions/rule" },
        "no-credentials-on-all": { $ref: "#/definitions/rule" },
        "no-cross-environment-trust": {
          anyOf: [
            { $ref: "#/definitions/level" },
            {
              type: "object",
              additionalProperties: false,
              properties: {
                production: { type: "array", items: { type: "string", minLength: 1 }, maxItems: 1e3 },
                other: { type: "array", items: { type: "string", minLength: 1 }, maxItems: 1e3 },
                severity: { $ref: "#/definitions/level" }
              }
            }
          ]
        },
        "no-dangerous-wildcards": { $ref: "#/definitions/rule" },
        "no-data-access-on-all": { $ref: "#/definitions/rule" },
        "no-dead-permissions": { $ref: "#/definitions/rule" },
        "no-deleted-principals": { $ref: "#/definitions/rule" },
        "no-deny-all-scp": { $ref: "#/definitions/rule" },
        "no-deny-on-missing-key": { $ref: "#/definitions/rule" },
        "no-forgeable-exemption": {
          anyOf: [
            { $ref: "#/definitions/level" },
            {
              type: "object",
              additionalProperties: false,
              properties: {
                protected: { type: "array", items: { type: "string", minLength: 1 }, maxItems: 1e3 },
                severity: { $ref: "#/definitions/level" }
              }
            }
          ]
        },
        "no-guest-trust": { $ref: "#/definitions/rule" },
        "no-idle-denies": { $ref: "#/definitions/rule" },
        "no-lockout": { $ref: "#/definitions/rule" },
        "no-mixed-trust": { $ref: "#/definitions/rule" },
        "no-moot-scp-allow": { $ref: "#/definitions/rule" },
        "no-negated-prefix": { $ref: "#/definitions/rule" },
        "no-not-action-in-scp-allow": { $ref: "#/definitions/rule" },
        "no-not-resource-allow": { $ref: "#/definitions/rule" },
        "no-pass-role-on-all": { $ref: "#/definitions/rule" },
        "no-permissions-management-on-all": { $ref: "#/definitions/rule" },
        "no-privilege-escalation": { $ref: "#/definitions/rule" },
        "no-public-access": { $ref: "#/definitions/rule" },
        "no-public-oidc-trust": { $ref: "#/definitions/rule" },
        "no-public-trust": { $ref: "#/definitions/rule" },
        "no-pull-request-trust": { $ref: "#/definitions/rule" },
        "no-set-operators-on-claims": { $ref: "#/definitions/rule" },
        "no-unknown-accounts": { $ref: "#/definitions/rule" },
        "no-unlimited-session-policy": { $ref: "#/definitions/rule" },
        "no-unusable-session-duration": { $ref: "#/definitions/rule" },
        "no-user-policies": { $ref: "#/definitions/rule" },
        "no-user-trust": { $ref: "#/definitions/rule" },
        "no-vacuous-for-all-values": { $ref: "#/definitions/rule" },
        "no-weak-role-chains": { $ref: "#/definitions/rule" },
        "no-weakening-if-exists": { $ref: "#/definitions/rule" },
        "no-whole-account-trust": {
          anyOf: [
            { $ref: "#/definitions/level" },
            {
              type: "object",
              additionalProperties: false,
              properties: {
                allow: { type: "array", items: { type: "string", minLength: 1 }, maxItems: 1e3 },
                severity: { $ref: "#/definitions/level" }
              }
            }
          ]
        },
        "no-wildcard-actions": {
          anyOf: [
            { $ref: "#/definitions/level" },
            {
              type: "object",
              additionalProperties: false,
              properties: {
                allow: { type: "array", items: { type: "string", minLength: 1 }, maxItems: 1e3 },
                severity: { $ref: "#/definitions/level" }
              }
            }
          ]
        },
        "no-wildcard-ids": { $ref: "#/definitions/rule" },
        "no-wildcard-principals": { $ref: "#/definitions/rule" },
        "no-wildcard-resources": { $ref: "#/definitions/rule" },
        "no-wildcard-services": { $ref: "#/definitions/rule" },
        "no-wildcard-source": { $ref: "#/definitions/rule" },
        "no-workload-takeover": { $ref: "#/definitions/rule" },
        "oidc-audience-required": { $ref: "#/definitions/rule" },
        "oidc-ref-required": { $ref: "#/definitions/rule" },
        "oidc-subject-required": { $ref: "#/definitions/rule" },
        "oidc-tenant-denial-required": { $ref: "#/definitions/rule" },
        "paired-condition-keys": { $ref: "#/definitions/rule" },
        "passed-to-service-required": { $ref: "#/definitions/rule" },
        "policy-types-enabled": { $ref: "#/definitions/rule" },
        "provider-session-name-required": { $ref: "#/definitions/rule" },
        "region-restriction-required": { $ref: "#/definitions/rule" },
        "roles-anywhere-anchor-required": { $ref: "#/definitions/rule" },
        "root-denial-required": { $ref: "#/definitions/rule" },
        "root-recovery-required": { $ref: "#/definitions/rule" },
        "sam-policies-take-effect": { $ref: "#/definitions/rule" },
        "saml-audience-required": { $ref: "#/definitions/rule" },
        "secure-transport-required": { $ref: "#/definitions/rule" },
        "security-services-protection-required": {
          anyOf: [
            { $ref: "#/definitions/level" },
            {
              type: "object",
              additionalProperties: false,
              properties: {
                actions: { type: "array", items: { type: "string", minLength: 1 }, maxItems: 1e3 },
                severity: { $ref: "#/definitions/level" }
              }
            }
          ]
        },
        "service-deny-list-required": {
          anyOf: [
            { $ref: "#/definitions/level" },
            {
              type: "object",
              additionalProperties: false,
              properties: {
                services: { type: "array", items: { type: "string", minLength: 1 }, maxItems: 1e3 },
                severity: { $ref: "#/definitions/level" }
              }
            }
          ]
        },
        "service-exemption-required": { $ref: "#/definitions/rule" },
        "service-scope-required": { $ref: "#/definitions/rule" },
        "session-name-required": { $ref: "#/definitions/rule" },
        "session-policy-required": { $ref: "#/definitions/rule" },
        "short-session-duration": {
          anyOf: [
            { $ref: "#/definitions/level" },
            {
              type: "object",
              additionalProperties: false,
              properties: {
                "role-seconds": { type: "integer", minimum: 3600, maximum: 43200 },
                "permission-set-seconds": { type: "integer", minimum: 3600, maximum: 43200 },
                severity: { $ref: "#/definitions/level" }
              }
            }
          ]
        },
        "source-account-required": { $ref: "#/definitions/rule" },
        "strong-external-id": { $ref: "#/definitions/rule" },
        "valid-boundary": { $ref: "#/definitions/rule" },
        "valid-mfa-conditions": { $ref: "#/definitions/rule" },
        "valid-oidc-claims": { $ref: "#/definitions/rule" },
        "valid-rcp": {
          anyOf: [
            { $ref: "#/definitions/level" },
            {
              type: "object",
              additionalProperties: false,
              properties: {
                services: { type: "array", items: { type: "string", minLength: 1 }, maxItems: 1e3 },
                severity: { $ref: "#/definitions/level" }
              }
            }
          ]
        },
        "valid-regions": {
          anyOf: [
            { $ref: "#/definitions/level" },
            {
              type: "object",
              additionalProperties: false,
              properties: {
                approved: { type: "array", items: { type: "string", minLength: 1 }, maxItems: 1e3 },
                severity: { $ref: "#/definitions/level" }
              }
            }
          ]
        },
        "valid-scp": { $ref: "#/definitions/rule" },
        "valid-session-duration": { $ref: "#/definitions/rule" },
        "valid-trust-actions": { $ref: "#/definitions/rule" }
      }
    }
  }
};
var func2 = Object.prototype.hasOwnProperty;
var pattern0 = new RegExp("^[0-9]{12}$", "u");
var pattern3 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
var schema7 = {
  type: ["object", "null"],
  additionalProperties: false,
  properties: {
    "arn-operator-required": { $ref: "#/definitions/rule" },
    "boundary-demanded-on-create": { $ref: "#/definitions/rule" },
    "boundary-prevents-escalation": { $ref: "#/definitions/rule" },
    "boundary-required": {
      anyOf: [
        { $ref: "#/definitions/level" },
        {
          type: "object",
          additionalProperties: false,
          properties: {
            accepted: { type: "array", items: { type: "string", minLength: 1 }, maxItems: 1e3 },
            "exempt-paths": { type: "array", items: { type: "string", minLength: 1 }, maxItems: 1e3 },
            "exempt-names": { type: "array", items: { type: "string", minLength: 1 }, maxItems: 1e3 },
            severity: { $ref: "#/definitions/level" }
          }
        }
      ]
    },
    "cloudtrail-protection-required": { $ref: "#/definitions/rule" },
    "complete-cloudtrail-protection": {
      anyOf: [
        { $ref: "#/definitions/level" },
        {
          type: "object",
          additionalProperties: false,
          properties: {
            also: { type: "array", items: { type: "string", minLength: 1 }, maxItems: 1e3 },
            severity: { $ref: "#/definitions/level" }
          }
        }
      ]
    },
    "confused-deputy-denial-required": { $ref: "#/definitions/rule" },
    "dynamodb-select-required": { $ref: "#/definitions/rule" },
    "escalation-guardrail-required": { $ref: "#/definitions/rule" },
    "external-id-required": { $ref: "#/definitions/rule" },
    "external-sharing-denial-required": { $ref: "#/definitions/rule" },
    "global-service-exemption-required": {
      anyOf: [
        { $ref: "#/definitions/level" },
        {
          type: "object",
          additionalProperties: false,
          properties: {
            services: { type: "array", items: { type: "string", minLength: 1 }, maxItems: 1e3 },
            severity: { $ref: "#/definitions/level" }
          }
        }
      ]
    },
    "global-services-exempt-by-name": {
      anyOf: [
        { $ref: "#/definitions/level" },
        {
          type: "object",
          additionalProperties: false,
          properties: {
            services: { type: "array", items: { type: "string", minLength: 1 }, maxItems: 1e3 },
            severity: { $ref: "#/definitions/level" }
          }
        }
      ]
    },
    "guardrail-quota": {
      anyOf: [
        { $ref: "#/definitions/level" },
        {
          type: "object",
          additionalProperties: false,
          properties: {
            most: { type: "integer", minimum: 1, maximum: 100 },
            severity: { $ref: "#/definitions/level" }
          }
        }
      ]
    },
    "guardrails-attached": { $ref: "#/definitions/rule" },
    "identity-perimeter-required": { $ref: "#/definitions/rule" },
    "if-exists-required": { $ref: "#/definitions/rule" },
    "key-administrator-required": { $ref: "#/definitions/rule" },
    "leave-organization-denial-required": { $ref: "#/definitions/rule" },
    "mfa-required": { $ref: "#/definitions/rule" },
    "no-admin-for-outsiders": { $ref: "#/definitions/rule" },
    "no-admin-policy": {
      anyOf: [
        { $ref: "#/definitions/level" },
        {
          type: "object",
          additionalProperties: false,
          properties: {
            also: { type: "array", items: { type: "string", minLength: 1 }, maxItems: 1e3 },
            severity: { $ref: "#/definitions/level" }
          }
        }
      ]
    },
    "no-assume-any-role": { $ref: "#/definitions/rule" },
    "no-boundary-removal": { $ref: "#/definitions/rule" },
    "no-broad-exemption": { $ref: "#/definitions/rule" },
    "no-broad-oidc-subject": { $ref: "#/definitions/rule" },
    "no-caller-controlled-keys": { $ref: "#/definitions/rule" },
    "no-chosen-session-names": { $ref: "#/definitions/rule" },
    "no-credentials-on-all": { $ref: "#/definitions/rule" },
    "no-cross-environment-trust": {
      anyOf: [
        { $ref: "#/definitions/level" },
        {
          type: "object",
          additionalProperties: false,
          properties: {
            production: { type: "array", items: { type: "string", minLength: 1 }, maxItems: 1e3 },
            other: { type: "array", items: { type: "string", minLength: 1 }, maxItems: 1e3 },
            severity: { $ref: "#/definitions/level" }
          }
        }
      ]
    },
    "no-dangerous-wildcards": { $ref: "#/definitions/rule" },
    "no-data-access-on-all": { $ref: "#/definitions/rule" },
    "no-dead-permissions": { $ref: "#/definitions/rule" },
    "no-deleted-principals": { $ref: "#/definitions/rule" },
    "no-deny-all-scp": { $ref: "#/definitions/rule" },
    "no-deny-on-missing-key": { $ref: "#/definitions/rule" },
    "no-forgeable-exemption": {
      anyOf: [
        { $ref: "#/definitions/level" },
        {
          type: "object",
          additionalProperties: false,
          properties: {
            protected: { type: "array", items: { type: "string", minLength: 1 }, maxItems: 1e3 },
            severity: { $ref: "#/definitions/level" }
          }
        }
      ]
    },
    "no-guest-trust": { $ref: "#/definitions/rule" },
    "no-idle-denies": { $ref: "#/definitions/rule" },
    "no-lockout": { $ref: "#/definitions/rule" },
    "no-mixed-trust": { $ref: "#/definitions/rule" },
    "no-moot-scp-allow": { $ref: "#/definitions/rule" },
    "no-negated-prefix": { $ref: "#/definitions/rule" },
    "no-not-action-in-scp-allow": { $ref: "#/definitions/rule" },
    "no-not-resource-allow": { $ref: "#/definitions/rule" },
    "no-pass-role-on-all": { $ref: "#/definitions/rule" },
    "no-permissions-management-on-all": { $ref: "#/definitions/rule" },
    "no-privilege-escalation": { $ref: "#/definitions/rule" },
    "no-public-access": { $ref: "#/definitions/rule" },
    "no-public-oidc-trust": { $ref: "#/definitions/rule" },
    "no-public-trust": { $ref: "#/definitions/rule" },
    "no-pull-request-trust": { $ref: "#/definitions/rule" },
    "no-set-operators-on-claims": { $ref: "#/definitions/rule" },
    "no-unknown-accounts": { $ref: "#/definitions/rule" },
    "no-unlimited-session-policy": { $ref: "#/definitions/rule" },
    "no-unusable-session-duration": { $ref: "#/definitions/rule" },
    "no-user-policies": { $ref: "#/definitions/rule" },
    "no-user-trust": { $ref: "#/definitions/rule" },
    "no-vacuous-for-all-values": { $ref: "#/definitions/rule" },
    "no-weak-role-chains": { $ref: "#/definitions/rule" },
    "no-weakening-if-exists": { $ref: "#/definitions/rule" },
    "no-whole-account-trust": {
      anyOf: [
        { $ref: "#/definitions/level" },
        {
          type: "object",
          additionalProperties: false,
          properties: {
            allow: { type: "array", items: { type: "string", minLength: 1 }, maxItems: 1e3 },
            severity: { $ref: "#/definitions/level" }
          }
        }
      ]
    },
    "no-wildcard-actions": {
      anyOf: [
        { $ref: "#/definitions/level" },
        {
          type: "object",
          additionalProperties: false,
          properties: {
            allow: { type: "array", items: { type: "string", minLength: 1 }, maxItems: 1e3 },
            severity: { $ref: "#/definitions/level" }
          }
        }
      ]
    },
    "no-wildcard-ids": { $ref: "#/definitions/rule" },
    "no-wildcard-principals": { $ref: "#/definitions/rule" },
    "no-wildcard-resources": { $ref: "#/definitions/rule" },
    "no-wildcard-services": { $ref: "#/definitions/rule" },
    "no-wildcard-source": { $ref: "#/definitions/rule" },
    "no-workload-takeover": { $ref: "#/definitions/rule" },
    "oidc-audience-required": { $ref: "#/definitions/rule" },
    "oidc-ref-required": { $ref: "#/definitions/rule" },
    "oidc-subject-required": { $ref: "#/definitions/rule" },
    "oidc-tenant-denial-required": { $ref: "#/definitions/rule" },
    "paired-condition-keys": { $ref: "#/definitions/rule" },
    "passed-to-service-required": { $ref: "#/definitions/rule" },
    "policy-types-enabled": { $ref: "#/definitions/rule" },
    "provider-session-name-required": { $ref: "#/definitions/rule" },
    "region-restriction-required": { $ref: "#/definitions/rule" },
    "roles-anywhere-anchor-required": { $ref: "#/definitions/rule" },
    "root-denial-required": { $ref: "#/definitions/rule" },
    "root-recovery-required": { $ref: "#/definitions/rule" },
    "sam-policies-take-effect": { $ref: "#/definitions/rule" },
    "saml-audience-required": { $ref: "#/definitions/rule" },
    "secure-transport-required": { $ref: "#/definitions/rule" },
    "security-services-protection-required": {
      anyOf: [
        { $ref: "#/definitions/level" },
        {
          type: "object",
          additionalProperties: false,
          properties: {
            actions: { type: "array", items: { type: "string", minLength: 1 }, maxItems: 1e3 },
            severity: { $ref: "#/definitions/level" }
          }
        }
      ]
    },
    "service-deny-list-required": {
      anyOf: [
        { $ref: "#/definitions/level" },
        {
          type: "object",
          additionalProperties: false,
          properties: {
            services: { type: "array", items: { type: "string", minLength: 1 }, maxItems: 1e3 },
            severity: { $ref: "#/definitions/level" }
          }
        }
      ]
    },
    "service-exemption-required": { $ref: "#/definitions/rule" },
    "service-scope-required": { $ref: "#/definitions/rule" },
    "session-name-required": { $ref: "#/definitions/rule" },
    "session-policy-required": { $ref: "#/definitions/rule" },
    "short-session-duration": {
      anyOf: [
        { $ref: "#/definitions/level" },
        {
          type: "object",
          additionalProperties: false,
          properties: {
            "role-seconds": { type: "integer", minimum: 3600, maximum: 43200 },
            "permission-set-seconds": { type: "integer", minimum: 3600, maximum: 43200 },
            severity: { $ref: "#/definitions/level" }
          }
        }
      ]
    },
    "source-account-required": { $ref: "#/definitions/rule" },
    "strong-external-id": { $ref: "#/definitions/rule" },
    "valid-boundary": { $ref: "#/definitions/rule" },
    "valid-mfa-conditions": { $ref: "#/definitions/rule" },
    "valid-oidc-claims": { $ref: "#/definitions/rule" },
    "valid-rcp": {
      anyOf: [
        { $ref: "#/definitions/level" },
        {
          type: "object",
          additionalProperties: false,
          properties: {
            services: { type: "array", items: { type: "string", minLength: 1 }, maxItems: 1e3 },
            severity: { $ref: "#/definitions/level" }
          }
        }
      ]
    },
    "valid-regions": {
      anyOf: [
        { $ref: "#/definitions/level" },
        {
          type: "object",
          additionalProperties: false,
          properties: {
            approved: { type: "array", items: { type: "string", minLength: 1 }, maxItems: 1e3 },
            severity: { $ref: "#/definitions/level" }
          }
        }
      ]
    },
    "valid-scp": { $ref: "#/definitions/rule" },
    "valid-session-duration": { $ref: "#/definitions/rule" },
    "valid-trust-actions": { $ref: "#/definitions/rule" }
  }
};
var schema9 = { type: "string", enum: ["off", "error", "warning", "info"] };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "off" || data === "error" || data === "warning" || data === "info")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema9.enum } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate24(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        if (!(key0 === "severity")) {
          const err0 = {
            instancePath,
            schemaPath: "#/anyOf/1/additionalProperties",
            keyword: "additionalProperties",
            params: { additionalProperty: key0 }
          };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      }
      if (data.severity !== void 0) {
        if (!validate24(data.severity, {
          instancePath: instancePath + "/severity",
          parentData: data,
          parentDataProperty: "severity",
          rootData
        })) {
          vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err1 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema7.type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema7.properties, key0)) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 }
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data["arn-operator-required"] !== void 0) {
      if (!validate23(data["arn-operator-required"], {
        instancePath: instancePath + "/arn-operator-required",
        parentData: data,
        parentDataProperty: "arn-operator-required",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["boundary-demanded-on-create"] !== void 0) {
      if (!validate23(data["boundary-demanded-on-create"], {
        instancePath: instancePath + "/boundary-demanded-on-create",
        parentData: data,
        parentDataProperty: "boundary-demanded-on-create",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["boundary-prevents-escalation"] !== void 0) {
      if (!validate23(data["boundary-prevents-escalation"], {
        instancePath: instancePath + "/boundary-prevents-escalation",
        parentData: data,
        parentDataProperty: "boundary-prevents-escalation",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["boundary-required"] !== void 0) {
      let data3 = data["boundary-required"];
      const _errs6 = errors;
      let valid1 = false;
      const _errs7 = errors;
      if (!validate24(data3, {
        instancePath: instancePath + "/boundary-required",
        parentData: data,
        parentDataProperty: "boundary-required",
        rootData
      })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs7 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs8 = errors;
        if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
          for (const key1 in data3) {
            if (!(key1 === "accepted" || key1 === "exempt-paths" || key1 === "exempt-names" || key1 === "severity")) {
              const err2 = {
                instancePath: instancePath + "/boundary-required",
                schemaPath: "#/properties/boundary-required/anyOf/1/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: key1 }
              };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          }
          if (data3.accepted !== void 0) {
            let data4 = data3.accepted;
            if (Array.isArray(data4)) {
              if (data4.length > 1e3) {
                const err3 = {
                  instancePath: instancePath + "/boundary-required/accepted",
                  schemaPath: "#/properties/boundary-required/anyOf/1/properties/accepted/maxItems",
                  keyword: "maxItems",
                  params: { limit: 1e3 }
                };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
              const len0 = data4.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data5 = data4[i0];
                if (typeof data5 === "string") {
                  if (data5.length < 1) {
                    const err4 = {
                      instancePath: instancePath + "/boundary-required/accepted/" + i0,
                      schemaPath: "#/properties/boundary-required/anyOf/1/properties/accepted/items/minLength",
                      keyword: "minLength",
                      params: { limit: 1 }
                    };
                    if (vErrors === null) {
                      vErrors = [err4];
                    } else {
                      vErrors.push(err4);
                    }
                    errors++;
                  }
                } else {
                  const err5 = {
                    instancePath: instancePath + "/boundary-required/accepted/" + i0,
                    schemaPath: "#/properties/boundary-required/anyOf/1/properties/accepted/items/type",
                    keyword: "type",
                    params: { type: "string" }
                  };
                  if (vErrors === null) {
                    vErrors = [err5];
                  } else {
                    vErrors.push(err5);
                  }
                  errors++;
                }
              }
            } else {
              const err6 = {
                instancePath: instancePath + "/boundary-required/accepted",
                schemaPath: "#/properties/boundary-required/anyOf/1/properties/accepted/type",
                keyword: "type",
                params: { type: "array" }
              };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
          if (data3["exempt-paths"] !== void 0) {
            let data6 = data3["exempt-paths"];
            if (Array.isArray(data6)) {
              if (data6.length > 1e3) {
                const err7 = {
                  instancePath: instancePath + "/boundary-required/exempt-paths",
                  schemaPath: "#/properties/boundary-required/anyOf/1/properties/exempt-paths/maxItems",
                  keyword: "maxItems",
                  params: { limit: 1e3 }
                };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
              const len1 = data6.length;
              for (let i1 = 0; i1 < len1; i1++) {
                let data7 = data6[i1];
                if (typeof data7 === "string") {
                  if (data7.length < 1) {
                    const err8 = {
                      instancePath: instancePath + "/boundary-required/exempt-paths/" + i1,
                      schemaPath: "#/properties/boundary-required/anyOf/1/properties/exempt-paths/items/minLength",
                      keyword: "minLength",
                      params: { limit: 1 }
                    };
                    if (vErrors === null) {
                      vErrors = [err8];
                    } else {
                      vErrors.push(err8);
                    }
                    errors++;
                  }
                } else {
                  const err9 = {
                    instancePath: instancePath + "/boundary-required/exempt-paths/" + i1,
                    schemaPath: "#/properties/boundary-required/anyOf/1/properties/exempt-paths/items/type",
                    keyword: "type",
                    params: { type: "string" }
                  };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
              }
            } else {
              const err10 = {
                instancePath: instancePath + "/boundary-required/exempt-paths",
                schemaPath: "#/properties/boundary-required/anyOf/1/properties/exempt-paths/type",
                keyword: "type",
                params: { type: "array" }
              };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          }
          if (data3["exempt-names"] !== void 0) {
            let data8 = data3["exempt-names"];
            if (Array.isArray(data8)) {
              if (data8.length > 1e3) {
                const err11 = {
                  instancePath: instancePath + "/boundary-required/exempt-names",
                  schemaPath: "#/properties/boundary-required/anyOf/1/properties/exempt-names/maxItems",
                  keyword: "maxItems",
                  params: { limit: 1e3 }
                };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
              const len2 = data8.length;
              for (let i2 = 0; i2 < len2; i2++) {
                let data9 = data8[i2];
                if (typeof data9 === "string") {
                  if (data9.length < 1) {
                    const err12 = {
                      instancePath: instancePath + "/boundary-required/exempt-names/" + i2,
                      schemaPath: "#/properties/boundary-required/anyOf/1/properties/exempt-names/items/minLength",
                      keyword: "minLength",
                      params: { limit: 1 }
                    };
                    if (vErrors === null) {
                      vErrors = [err12];
                    } else {
                      vErrors.push(err12);
                    }
                    errors++;
                  }
                } else {
                  const err13 = {
                    instancePath: instancePath + "/boundary-required/exempt-names/" + i2,
                    schemaPath: "#/properties/boundary-required/anyOf/1/properties/exempt-names/items/type",
                    keyword: "type",
                    params: { type: "string" }
                  };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              }
            } else {
              const err14 = {
                instancePath: instancePath + "/boundary-required/exempt-names",
                schemaPath: "#/properties/boundary-required/anyOf/1/properties/exempt-names/type",
                keyword: "type",
                params: { type: "array" }
              };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          }
          if (data3.severity !== void 0) {
            if (!validate24(data3.severity, {
              instancePath: instancePath + "/boundary-required/severity",
              parentData: data3,
              parentDataProperty: "severity",
              rootData
            })) {
              vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err15 = {
            instancePath: instancePath + "/boundary-required",
            schemaPath: "#/properties/boundary-required/anyOf/1/type",
            keyword: "type",
            params: { type: "object" }
          };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        var _valid0 = _errs8 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err16 = {
          instancePath: instancePath + "/boundary-required",
          schemaPath: "#/properties/boundary-required/anyOf",
          keyword: "anyOf",
          params: {}
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      } else {
        errors = _errs6;
        if (vErrors !== null) {
          if (_errs6) {
            vErrors.length = _errs6;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["cloudtrail-protection-required"] !== void 0) {
      if (!validate23(data["cloudtrail-protection-required"], {
        instancePath: instancePath + "/cloudtrail-protection-required",
        parentData: data,
        parentDataProperty: "cloudtrail-protection-required",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["complete-cloudtrail-protection"] !== void 0) {
      let data12 = data["complete-cloudtrail-protection"];
      const _errs26 = errors;
      let valid9 = false;
      const _errs27 = errors;
      if (!validate24(data12, {
        instancePath: instancePath + "/complete-cloudtrail-protection",
        parentData: data,
        parentDataProperty: "complete-cloudtrail-protection",
        rootData
      })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs27 === errors;
      valid9 = valid9 || _valid1;
      if (!valid9) {
        const _errs28 = errors;
        if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
          for (const key2 in data12) {
            if (!(key2 === "also" || key2 === "severity")) {
              const err17 = {
                instancePath: instancePath + "/complete-cloudtrail-protection",
                schemaPath: "#/properties/complete-cloudtrail-protection/anyOf/1/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: key2 }
              };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          }
          if (data12.also !== void 0) {
            let data13 = data12.also;
            if (Array.isArray(data13)) {
              if (data13.length > 1e3) {
                const err18 = {
                  instancePath: instancePath + "/complete-cloudtrail-protection/also",
                  schemaPath: "#/properties/complete-cloudtrail-protection/anyOf/1/properties/also/maxItems",
                  keyword: "maxItems",
                  params: { limit: 1e3 }
                };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
              const len3 = data13.length;
              for (let i3 = 0; i3 < len3; i3++) {
                let data14 = data13[i3];
                if (typeof data14 === "string") {
                  if (data14.length < 1) {
                    const err19 = {
                      instancePath: instancePath + "/complete-cloudtrail-protection/also/" + i3,
                      schemaPath: "#/properties/complete-cloudtrail-protection/anyOf/1/properties/also/items/minLength",
                      keyword: "minLength",
                      params: { limit: 1 }
                    };
                    if (vErrors === null) {
                      vErrors = [err19];
                    } else {
                      vErrors.push(err19);
                    }
                    errors++;
                  }
                } else {
                  const err20 = {
                    instancePath: instancePath + "/complete-cloudtrail-protection/also/" + i3,
                    schemaPath: "#/properties/complete-cloudtrail-protection/anyOf/1/properties/also/items/type",
                    keyword: "type",
                    params: { type: "string" }
                  };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
              }
            } else {
              const err21 = {
                instancePath: instancePath + "/complete-cloudtrail-protection/also",
                schemaPath: "#/properties/complete-cloudtrail-protection/anyOf/1/properties/also/type",
                keyword: "type",
                params: { type: "array" }
              };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          }
          if (data12.severity !== void 0) {
            if (!validate24(data12.severity, {
              instancePath: instancePath + "/complete-cloudtrail-protection/severity",
              parentData: data12,
              parentDataProperty: "severity",
              rootData
            })) {
              vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err22 = {
            instancePath: instancePath + "/complete-cloudtrail-protection",
            schemaPath: "#/properties/complete-cloudtrail-protection/anyOf/1/type",
            keyword: "type",
            params: { type: "object" }
          };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        var _valid1 = _errs28 === errors;
        valid9 = valid9 || _valid1;
      }
      if (!valid9) {
        const err23 = {
          instancePath: instancePath + "/complete-cloudtrail-protection",
          schemaPath: "#/properties/complete-cloudtrail-protection/anyOf",
          keyword: "anyOf",
          params: {}
        };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      } else {
        errors = _errs26;
        if (vErrors !== null) {
          if (_errs26) {
            vErrors.length = _errs26;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["confused-deputy-denial-required"] !== void 0) {
      if (!validate23(data["confused-deputy-denial-required"], {
        instancePath: instancePath + "/confused-deputy-denial-required",
        parentData: data,
        parentDataProperty: "confused-deputy-denial-required",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["dynamodb-select-required"] !== void 0) {
      if (!validate23(data["dynamodb-select-required"], {
        instancePath: instancePath + "/dynamodb-select-required",
        parentData: data,
        parentDataProperty: "dynamodb-select-required",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["escalation-guardrail-required"] !== void 0) {
      if (!validate23(data["escalation-guardrail-required"], {
        instancePath: instancePath + "/escalation-guardrail-required",
        parentData: data,
        parentDataProperty: "escalation-guardrail-required",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["external-id-required"] !== void 0) {
      if (!validate23(data["external-id-required"], {
        instancePath: instancePath + "/external-id-required",
        parentData: data,
        parentDataProperty: "external-id-required",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["external-sharing-denial-required"] !== void 0) {
      if (!validate23(data["external-sharing-denial-required"], {
        instancePath: instancePath + "/external-sharing-denial-required",
        parentData: data,
        parentDataProperty: "external-sharing-denial-required",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["global-service-exemption-required"] !== void 0) {
      let data21 = data["global-service-exemption-required"];
      const _errs42 = errors;
      let valid13 = false;
      const _errs43 = errors;
      if (!validate24(data21, {
        instancePath: instancePath + "/global-service-exemption-required",
        parentData: data,
        parentDataProperty: "global-service-exemption-required",
        rootData
      })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
      var _valid2 = _errs43 === errors;
      valid13 = valid13 || _valid2;
      if (!valid13) {
        const _errs44 = errors;
        if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
          for (const key3 in data21) {
            if (!(key3 === "services" || key3 === "severity")) {
              const err24 = {
                instancePath: instancePath + "/global-service-exemption-required",
                schemaPath: "#/properties/global-service-exemption-required/anyOf/1/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: key3 }
              };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          }
          if (data21.services !== void 0) {
            let data22 = data21.services;
            if (Array.isArray(data22)) {
              if (data22.length > 1e3) {
                const err25 = {
                  instancePath: instancePath + "/global-service-exemption-required/services",
                  schemaPath: "#/properties/global-service-exemption-required/anyOf/1/properties/services/maxItems",
                  keyword: "maxItems",
                  params: { limit: 1e3 }
                };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
              const len4 = data22.length;
              for (let i4 = 0; i4 < len4; i4++) {
                let data23 = data22[i4];
                if (typeof data23 === "string") {
                  if (data23.length < 1) {
                    const err26 = {
                      instancePath: instancePath + "/global-service-exemption-required/services/" + i4,
                      schemaPath: "#/properties/global-service-exemption-required/anyOf/1/properties/services/items/minLength",
                      keyword: "minLength",
                      params: { limit: 1 }
                    };
                    if (vErrors === null) {
                      vErrors = [err26];
                    } else {
                      vErrors.push(err26);
                    }
                    errors++;
                  }
                } else {
                  const err27 = {
                    instancePath: instancePath + "/global-service-exemption-required/services/" + i4,
                    schemaPath: "#/properties/global-service-exemption-required/anyOf/1/properties/services/items/type",
                    keyword: "type",
                    params: { type: "string" }
                  };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
              }
            } else {
              const err28 = {
                instancePath: instancePath + "/global-service-exemption-required/services",
                schemaPath: "#/properties/global-service-exemption-required/anyOf/1/properties/services/type",
                keyword: "type",
                params: { type: "array" }
              };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          }
          if (data21.severity !== void 0) {
            if (!validate24(data21.severity, {
              instancePath: instancePath + "/global-service-exemption-required/severity",
              parentData: data21,
              parentDataProperty: "severity",
              rootData
            })) {
              vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err29 = {
            instancePath: instancePath + "/global-service-exemption-required",
            schemaPath: "#/properties/global-service-exemption-required/anyOf/1/type",
            keyword: "type",
            params: { type: "object" }
          };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        var _valid2 = _errs44 === errors;
        valid13 = valid13 || _valid2;
      }
      if (!valid13) {
        const err30 = {
          instancePath: instancePath + "/global-service-exemption-required",
          schemaPath: "#/properties/global-service-exemption-required/anyOf",
          keyword: "anyOf",
          params: {}
        };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      } else {
        errors = _errs42;
        if (vErrors !== null) {
          if (_errs42) {
            vErrors.length = _errs42;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["global-services-exempt-by-name"] !== void 0) {
      let data25 = data["global-services-exempt-by-name"];
      const _errs53 = errors;
      let valid17 = false;
      const _errs54 = errors;
      if (!validate24(data25, {
        instancePath: instancePath + "/global-services-exempt-by-name",
        parentData: data,
        parentDataProperty: "global-services-exempt-by-name",
        rootData
      })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
      var _valid3 = _errs54 === errors;
      valid17 = valid17 || _valid3;
      if (!valid17) {
        const _errs55 = errors;
        if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
          for (const key4 in data25) {
            if (!(key4 === "services" || key4 === "severity")) {
              const err31 = {
                instancePath: instancePath + "/global-services-exempt-by-name",
                schemaPath: "#/properties/global-services-exempt-by-name/anyOf/1/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: key4 }
              };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          }
          if (data25.services !== void 0) {
            let data26 = data25.services;
            if (Array.isArray(data26)) {
              if (data26.length > 1e3) {
                const err32 = {
                  instancePath: instancePath + "/global-services-exempt-by-name/services",
                  schemaPath: "#/properties/global-services-exempt-by-name/anyOf/1/properties/services/maxItems",
                  keyword: "maxItems",
                  params: { limit: 1e3 }
                };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
              const len5 = data26.length;
              for (let i5 = 0; i5 < len5; i5++) {
                let data27 = data26[i5];
                if (typeof data27 === "string") {
                  if (data27.length < 1) {
                    const err33 = {
                      instancePath: instancePath + "/global-services-exempt-by-name/services/" + i5,
                      schemaPath: "#/properties/global-services-exempt-by-name/anyOf/1/properties/services/items/minLength",
                      keyword: "minLength",
                      params: { limit: 1 }
                    };
                    if (vErrors === null) {
                      vErrors = [err33];
                    } else {
                      vErrors.push(err33);
                    }
                    errors++;
                  }
                } else {
                  const err34 = {
                    instancePath: instancePath + "/global-services-exempt-by-name/services/" + i5,
                    schemaPath: "#/properties/global-services-exempt-by-name/anyOf/1/properties/services/items/type",
                    keyword: "type",
                    params: { type: "string" }
                  };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
              }
            } else {
              const err35 = {
                instancePath: instancePath + "/global-services-exempt-by-name/services",
                schemaPath: "#/properties/global-services-exempt-by-name/anyOf/1/properties/services/type",
                keyword: "type",
                params: { type: "array" }
              };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
          }
          if (data25.severity !== void 0) {
            if (!validate24(data25.severity, {
              instancePath: instancePath + "/global-services-exempt-by-name/severity",
              parentData: data25,
              parentDataProperty: "severity",
              rootData
            })) {
              vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err36 = {
            instancePath: instancePath + "/global-services-exempt-by-name",
            schemaPath: "#/properties/global-services-exempt-by-name/anyOf/1/type",
            keyword: "type",
            params: { type: "object" }
          };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
        var _valid3 = _errs55 === errors;
        valid17 = valid17 || _valid3;
      }
      if (!valid17) {
        const err37 = {
          instancePath: instancePath + "/global-services-exempt-by-name",
          schemaPath: "#/properties/global-services-exempt-by-name/anyOf",
          keyword: "anyOf",
          params: {}
        };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      } else {
        errors = _errs53;
        if (vErrors !== null) {
          if (_errs53) {
            vErrors.length = _errs53;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["guardrail-quota"] !== void 0) {
      let data29 = data["guardrail-quota"];
      const _errs64 = errors;
      let valid21 = false;
      const _errs65 = errors;
      if (!validate24(data29, {
        instancePath: instancePath + "/guardrail-quota",
        parentData: data,
        parentDataProperty: "guardrail-quota",
        rootData
      })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
      var _valid4 = _errs65 === errors;
      valid21 = valid21 || _valid4;
      if (!valid21) {
        const _errs66 = errors;
        if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
          for (const key5 in data29) {
            if (!(key5 === "most" || key5 === "severity")) {
              const err38 = {
                instancePath: instancePath + "/guardrail-quota",
                schemaPath: "#/properties/guardrail-quota/anyOf/1/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: key5 }
              };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          }
          if (data29.most !== void 0) {
            let data30 = data29.most;
            if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30))) {
              const err39 = {
                instancePath: instancePath + "/guardrail-quota/most",
                schemaPath: "#/properties/guardrail-quota/anyOf/1/properties/most/type",
                keyword: "type",
                params: { type: "integer" }
              };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            if (typeof data30 == "number" && isFinite(data30)) {
              if (data30 > 100 || isNaN(data30)) {
                const err40 = {
                  instancePath: instancePath + "/guardrail-quota/most",
                  schemaPath: "#/properties/guardrail-quota/anyOf/1/properties/most/maximum",
                  keyword: "maximum",
                  params: { comparison: "<=", limit: 100 }
                };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
              if (data30 < 1 || isNaN(data30)) {
                const err41 = {
                  instancePath: instancePath + "/guardrail-quota/most",
                  schemaPath: "#/properties/guardrail-quota/anyOf/1/properties/most/minimum",
                  keyword: "minimum",
                  params: { comparison: ">=", limit: 1 }
                };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
          }
          if (data29.severity !== void 0) {
            if (!validate24(data29.severity, {
              instancePath: instancePath + "/guardrail-quota/severity",
              parentData: data29,
              parentDataProperty: "severity",
              rootData
            })) {
              vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err42 = {
            instancePath: instancePath + "/guardrail-quota",
            schemaPath: "#/properties/guardrail-quota/anyOf/1/type",
            keyword: "type",
            params: { type: "object" }
          };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
        var _valid4 = _errs66 === errors;
        valid21 = valid21 || _valid4;
      }
      if (!valid21) {
        const err43 = {
          instancePath: instancePath + "/guardrail-quota",
          schemaPath: "#/properties/guardrail-quota/anyOf",
          keyword: "anyOf",
          params: {}
        };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      } else {
        errors = _errs64;
        if (vErrors !== null) {
          if (_errs64) {
            vErrors.length = _errs64;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["guardrails-attached"] !== void 0) {
      if (!validate23(data["guardrails-attached"], {
        instancePath: instancePath + "/guardrails-attached",
        parentData: data,
        parentDataProperty: "guardrails-attached",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["identity-perimeter-required"] !== void 0) {
      if (!validate23(data["identity-perimeter-required"], {
        instancePath: instancePath + "/identity-perimeter-required",
        parentData: data,
        parentDataProperty: "identity-perimeter-required",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["if-exists-required"] !== void 0) {
      if (!validate23(data["if-exists-required"], {
        instancePath: instancePath + "/if-exists-required",
        parentData: data,
        parentDataProperty: "if-exists-required",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["key-administrator-required"] !== void 0) {
      if (!validate23(data["key-administrator-required"], {
        instancePath: instancePath + "/key-administrator-required",
        parentData: data,
        parentDataProperty: "key-administrator-required",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["leave-organization-denial-required"] !== void 0) {
      if (!validate23(data["leave-organization-denial-required"], {
        instancePath: instancePath + "/leave-organization-denial-required",
        parentData: data,
        parentDataProperty: "leave-organization-denial-required",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["mfa-required"] !== void 0) {
      if (!validate23(data["mfa-required"], {
        instancePath: instancePath + "/mfa-required",
        parentData: data,
        parentDataProperty: "mfa-required",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["no-admin-for-outsiders"] !== void 0) {
      if (!validate23(data["no-admin-for-outsiders"], {
        instancePath: instancePath + "/no-admin-for-outsiders",
        parentData: data,
        parentDataProperty: "no-admin-for-outsiders",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["no-admin-policy"] !== void 0) {
      let data39 = data["no-admin-policy"];
      const _errs80 = errors;
      let valid23 = false;
      const _errs81 = errors;
      if (!validate24(data39, {
        instancePath: instancePath + "/no-admin-policy",
        parentData: data,
        parentDataProperty: "no-admin-policy",
        rootData
      })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
      var _valid5 = _errs81 === errors;
      valid23 = valid23 || _valid5;
      if (!valid23) {
        const _errs82 = errors;
        if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
          for (const key6 in data39) {
            if (!(key6 === "also" || key6 === "severity")) {
              const err44 = {
                instancePath: instancePath + "/no-admin-policy",
                schemaPath: "#/properties/no-admin-policy/anyOf/1/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: key6 }
              };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
          }
          if (data39.also !== void 0) {
            let data40 = data39.also;
            if (Array.isArray(data40)) {
              if (data40.length > 1e3) {
                const err45 = {
                  instancePath: instancePath + "/no-admin-policy/also",
                  schemaPath: "#/properties/no-admin-policy/anyOf/1/properties/also/maxItems",
                  keyword: "maxItems",
                  params: { limit: 1e3 }
                };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
              const len6 = data40.length;
              for (let i6 = 0; i6 < len6; i6++) {
                let data41 = data40[i6];
                if (typeof data41 === "string") {
                  if (data41.length < 1) {
                    const err46 = {
                      instancePath: instancePath + "/no-admin-policy/also/" + i6,
                      schemaPath: "#/properties/no-admin-policy/anyOf/1/properties/also/items/minLength",
                      keyword: "minLength",
                      params: { limit: 1 }
                    };
                    if (vErrors === null) {
                      vErrors = [err46];
                    } else {
                      vErrors.push(err46);
                    }
                    errors++;
                  }
                } else {
                  const err47 = {
                    instancePath: instancePath + "/no-admin-policy/also/" + i6,
                    schemaPath: "#/properties/no-admin-policy/anyOf/1/properties/also/items/type",
                    keyword: "type",
                    params: { type: "string" }
                  };
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                }
              }
            } else {
              const err48 = {
                instancePath: instancePath + "/no-admin-policy/also",
                schemaPath: "#/properties/no-admin-policy/anyOf/1/properties/also/type",
                keyword: "type",
                params: { type: "array" }
              };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
          }
          if (data39.severity !== void 0) {
            if (!validate24(data39.severity, {
              instancePath: instancePath + "/no-admin-policy/severity",
              parentData: data39,
              parentDataProperty: "severity",
              rootData
            })) {
              vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err49 = {
            instancePath: instancePath + "/no-admin-policy",
            schemaPath: "#/properties/no-admin-policy/anyOf/1/type",
            keyword: "type",
            params: { type: "object" }
          };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
        var _valid5 = _errs82 === errors;
        valid23 = valid23 || _valid5;
      }
      if (!valid23) {
        const err50 = {
          instancePath: instancePath + "/no-admin-policy",
          schemaPath: "#/properties/no-admin-policy/anyOf",
          keyword: "anyOf",
          params: {}
        };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      } else {
        errors = _errs80;
        if (vErrors !== null) {
          if (_errs80) {
            vErrors.length = _errs80;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["no-assume-any-role"] !== void 0) {
      if (!validate23(data["no-assume-any-role"], {
        instancePath: instancePath + "/no-assume-any-role",
        parentData: data,
        parentDataProperty: "no-assume-any-role",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["no-boundary-removal"] !== void 0) {
      if (!validate23(data["no-boundary-removal"], {
        instancePath: instancePath + "/no-boundary-removal",
        parentData: data,
        parentDataProperty: "no-boundary-removal",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["no-broad-exemption"] !== void 0) {
      if (!validate23(data["no-broad-exemption"], {
        instancePath: instancePath + "/no-broad-exemption",
        parentData: data,
        parentDataProperty: "no-broad-exemption",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["no-broad-oidc-subject"] !== void 0) {
      if (!validate23(data["no-broad-oidc-subject"], {
        instancePath: instancePath + "/no-broad-oidc-subject",
        parentData: data,
        parentDataProperty: "no-broad-oidc-subject",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["no-caller-controlled-keys"] !== void 0) {
      if (!validate23(data["no-caller-controlled-keys"], {
        instancePath: instancePath + "/no-caller-controlled-keys",
        parentData: data,
        parentDataProperty: "no-caller-controlled-keys",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["no-chosen-session-names"] !== void 0) {
      if (!validate23(data["no-chosen-session-names"], {
        instancePath: instancePath + "/no-chosen-session-names",
        parentData: data,
        parentDataProperty: "no-chosen-session-names",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["no-credentials-on-all"] !== void 0) {
      if (!validate23(data["no-credentials-on-all"], {
        instancePath: instancePath + "/no-credentials-on-all",
        parentData: data,
        parentDataProperty: "no-credentials-on-all",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["no-cross-environment-trust"] !== void 0) {
      let data50 = data["no-cross-environment-trust"];
      const _errs98 = errors;
      let valid27 = false;
      const _errs99 = errors;
      if (!validate24(data50, {
        instancePath: instancePath + "/no-cross-environment-trust",
        parentData: data,
        parentDataProperty: "no-cross-environment-trust",
        rootData
      })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
      var _valid6 = _errs99 === errors;
      valid27 = valid27 || _valid6;
      if (!valid27) {
        const _errs100 = errors;
        if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
          for (const key7 in data50) {
            if (!(key7 === "production" || key7 === "other" || key7 === "severity")) {
              const err51 = {
                instancePath: instancePath + "/no-cross-environment-trust",
                schemaPath: "#/properties/no-cross-environment-trust/anyOf/1/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: key7 }
              };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
          }
          if (data50.production !== void 0) {
            let data51 = data50.production;
            if (Array.isArray(data51)) {
              if (data51.length > 1e3) {
                const err52 = {
                  instancePath: instancePath + "/no-cross-environment-trust/production",
                  schemaPath: "#/properties/no-cross-environment-trust/anyOf/1/properties/production/maxItems",
                  keyword: "maxItems",
                  params: { limit: 1e3 }
                };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
              const len7 = data51.length;
              for (let i7 = 0; i7 < len7; i7++) {
                let data52 = data51[i7];
                if (typeof data52 === "string") {
                  if (data52.length < 1) {
                    const err53 = {
                      instancePath: instancePath + "/no-cross-environment-trust/production/" + i7,
                      schemaPath: "#/properties/no-cross-environment-trust/anyOf/1/properties/production/items/minLength",
                      keyword: "minLength",
                      params: { limit: 1 }
                    };
                    if (vErrors === null) {
                      vErrors = [err53];
                    } else {
                      vErrors.push(err53);
                    }
                    errors++;
                  }
                } else {
                  const err54 = {
                    instancePath: instancePath + "/no-cross-environment-trust/production/" + i7,
                    schemaPath: "#/properties/no-cross-environment-trust/anyOf/1/properties/production/items/type",
                    keyword: "type",
                    params: { type: "string" }
                  };
                  if (vErrors === null) {
                    vErrors = [err54];
                  } else {
                    vErrors.push(err54);
                  }
                  errors++;
                }
              }
            } else {
              const err55 = {
                instancePath: instancePath + "/no-cross-environment-trust/production",
                schemaPath: "#/properties/no-cross-environment-trust/anyOf/1/properties/production/type",
                keyword: "type",
                params: { type: "array" }
              };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
          }
          if (data50.other !== void 0) {
            let data53 = data50.other;
            if (Array.isArray(data53)) {
              if (data53.length > 1e3) {
                const err56 = {
                  instancePath: instancePath + "/no-cross-environment-trust/other",
                  schemaPath: "#/properties/no-cross-environment-trust/anyOf/1/properties/other/maxItems",
                  keyword: "maxItems",
                  params: { limit: 1e3 }
                };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
              const len8 = data53.length;
              for (let i8 = 0; i8 < len8; i8++) {
                let data54 = data53[i8];
                if (typeof data54 === "string") {
                  if (data54.length < 1) {
                    const err57 = {
                      instancePath: instancePath + "/no-cross-environment-trust/other/" + i8,
                      schemaPath: "#/properties/no-cross-environment-trust/anyOf/1/properties/other/items/minLength",
                      keyword: "minLength",
                      params: { limit: 1 }
                    };
                    if (vErrors === null) {
                      vErrors = [err57];
                    } else {
                      vErrors.push(err57);
                    }
                    errors++;
                  }
                } else {
                  const err58 = {
                    instancePath: instancePath + "/no-cross-environment-trust/other/" + i8,
                    schemaPath: "#/properties/no-cross-environment-trust/anyOf/1/properties/other/items/type",
                    keyword: "type",
                    params: { type: "string" }
                  };
                  if (vErrors === null) {
                    vErrors = [err58];
                  } else {
                    vErrors.push(err58);
                  }
                  errors++;
                }
              }
            } else {
              const err59 = {
                instancePath: instancePath + "/no-cross-environment-trust/other",
                schemaPath: "#/properties/no-cross-environment-trust/anyOf/1/properties/other/type",
                keyword: "type",
                params: { type: "array" }
              };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
          }
          if (data50.severity !== void 0) {
            if (!validate24(data50.severity, {
              instancePath: instancePath + "/no-cross-environment-trust/severity",
              parentData: data50,
              parentDataProperty: "severity",
              rootData
            })) {
              vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err60 = {
            instancePath: instancePath + "/no-cross-environment-trust",
            schemaPath: "#/properties/no-cross-environment-trust/anyOf/1/type",
            keyword: "type",
            params: { type: "object" }
          };
          if (vErrors === null) {
            vErrors = [err60];
          } else {
            vErrors.push(err60);
          }
          errors++;
        }
        var _valid6 = _errs100 === errors;
        valid27 = valid27 || _valid6;
      }
      if (!valid27) {
        const err61 = {
          instancePath: instancePath + "/no-cross-environment-trust",
          schemaPath: "#/properties/no-cross-environment-trust/anyOf",
          keyword: "anyOf",
          params: {}
        };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      } else {
        errors = _errs98;
        if (vErrors !== null) {
          if (_errs98) {
            vErrors.length = _errs98;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["no-dangerous-wildcards"] !== void 0) {
      if (!validate23(data["no-dangerous-wildcards"], {
        instancePath: instancePath + "/no-dangerous-wildcards",
        parentData: data,
        parentDataProperty: "no-dangerous-wildcards",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["no-data-access-on-all"] !== void 0) {
      if (!validate23(data["no-data-access-on-all"], {
        instancePath: instancePath + "/no-data-access-on-all",
        parentData: data,
        parentDataProperty: "no-data-access-on-all",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["no-dead-permissions"] !== void 0) {
      if (!validate23(data["no-dead-permissions"], {
        instancePath: instancePath + "/no-dead-permissions",
        parentData: data,
        parentDataProperty: "no-dead-permissions",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["no-deleted-principals"] !== void 0) {
      if (!validate23(data["no-deleted-principals"], {
        instancePath: instancePath + "/no-deleted-principals",
        parentData: data,
        parentDataProperty: "no-deleted-principals",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["no-deny-all-scp"] !== void 0) {
      if (!validate23(data["no-deny-all-scp"], {
        instancePath: instancePath + "/no-deny-all-scp",
        parentData: data,
        parentDataProperty: "no-deny-all-scp",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["no-deny-on-missing-key"] !== void 0) {
      if (!validate23(data["no-deny-on-missing-key"], {
        instancePath: instancePath + "/no-deny-on-missing-key",
        parentData: data,
        parentDataProperty: "no-deny-on-missing-key",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["no-forgeable-exemption"] !== void 0) {
      let data62 = data["no-forgeable-exemption"];
      const _errs119 = errors;
      let valid33 = false;
      const _errs120 = errors;
      if (!validate24(data62, {
        instancePath: instancePath + "/no-forgeable-exemption",
        parentData: data,
        parentDataProperty: "no-forgeable-exemption",
        rootData
      })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
      var _valid7 = _errs120 === errors;
      valid33 = valid33 || _valid7;
      if (!valid33) {
        const _errs121 = errors;
        if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
          for (const key8 in data62) {
            if (!(key8 === "protected" || key8 === "severity")) {
              const err62 = {
                instancePath: instancePath + "/no-forgeable-exemption",
                schemaPath: "#/properties/no-forgeable-exemption/anyOf/1/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: key8 }
              };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
          }
          if (data62.protected !== void 0) {
            let data63 = data62.protected;
            if (Array.isArray(data63)) {
              if (data63.length > 1e3) {
                const err63 = {
                  instancePath: instancePath + "/no-forgeable-exemption/protected",
                  schemaPath: "#/properties/no-forgeable-exemption/anyOf/1/properties/protected/maxItems",
                  keyword: "maxItems",
                  params: { limit: 1e3 }
                };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              }
              const len9 = data63.length;
              for (let i9 = 0; i9 < len9; i9++) {
                let data64 = data63[i9];
                if (typeof data64 === "string") {
                  if (data64.length < 1) {
                    const err64 = {
                      instancePath: instancePath + "/no-forgeable-exemption/protected/" + i9,
                      schemaPath: "#/properties/no-forgeable-exemption/anyOf/1/properties/protected/items/minLength",
                      keyword: "minLength",
                      params: { limit: 1 }
                    };
                    if (vErrors === null) {
                      vErrors = [err64];
                    } else {
                      vErrors.push(err64);
                    }
                    errors++;
                  }
                } else {
                  const err65 = {
                    instancePath: instancePath + "/no-forgeable-exemption/protected/" + i9,
                    schemaPath: "#/properties/no-forgeable-exemption/anyOf/1/properties/protected/items/type",
                    keyword: "type",
                    params: { type: "string" }
                  };
                  if (vErrors === null) {
                    vErrors = [err65];
                  } else {
                    vErrors.push(err65);
                  }
                  errors++;
                }
              }
            } else {
              const err66 = {
                instancePath: instancePath + "/no-forgeable-exemption/protected",
                schemaPath: "#/properties/no-forgeable-exemption/anyOf/1/properties/protected/type",
                keyword: "type",
                params: { type: "array" }
              };
              if (vErrors === null) {
                vErrors = [err66];
              } else {
                vErrors.push(err66);
              }
              errors++;
            }
          }
          if (data62.severity !== void 0) {
            if (!validate24(data62.severity, {
              instancePath: instancePath + "/no-forgeable-exemption/severity",
              parentData: data62,
              parentDataProperty: "severity",
              rootData
            })) {
              vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err67 = {
            instancePath: instancePath + "/no-forgeable-exemption",
            schemaPath: "#/properties/no-forgeable-exemption/anyOf/1/type",
            keyword: "type",
            params: { type: "object" }
          };
          if (vErrors === null) {
            vErrors = [err67];
          } else {
            vErrors.push(err67);
          }
          errors++;
        }
        var _valid7 = _errs121 === errors;
        valid33 = valid33 || _valid7;
      }
      if (!valid33) {
        const err68 = {
          instancePath: instancePath + "/no-forgeable-exemption",
          schemaPath: "#/properties/no-forgeable-exemption/anyOf",
          keyword: "anyOf",
          params: {}
        };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      } else {
        errors = _errs119;
        if (vErrors !== null) {
          if (_errs119) {
            vErrors.length = _errs119;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["no-guest-trust"] !== void 0) {
      if (!validate23(data["no-guest-trust"], {
        instancePath: instancePath + "/no-guest-trust",
        parentData: data,
        parentDataProperty: "no-guest-trust",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["no-idle-denies"] !== void 0) {
      if (!validate23(data["no-idle-denies"], {
        instancePath: instancePath + "/no-idle-denies",
        parentData: data,
        parentDataProperty: "no-idle-denies",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["no-lockout"] !== void 0) {
      if (!validate23(data["no-lockout"], {
        instancePath: instancePath + "/no-lockout",
        parentData: data,
        parentDataProperty: "no-lockout",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["no-mixed-trust"] !== void 0) {
      if (!validate23(data["no-mixed-trust"], {
        instancePath: instancePath + "/no-mixed-trust",
        parentData: data,
        parentDataProperty: "no-mixed-trust",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["no-moot-scp-allow"] !== void 0) {
      if (!validate23(data["no-moot-scp-allow"], {
        instancePath: instancePath + "/no-moot-scp-allow",
        parentData: data,
        parentDataProperty: "no-moot-scp-allow",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["no-negated-prefix"] !== void 0) {
      if (!validate23(data["no-negated-prefix"], {
        instancePath: instancePath + "/no-negated-prefix",
        parentData: data,
        parentDataProperty: "no-negated-prefix",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["no-not-action-in-scp-allow"] !== void 0) {
      if (!validate23(data["no-not-action-in-scp-allow"], {
        instancePath: instancePath + "/no-not-action-in-scp-allow",
        parentData: data,
        parentDataProperty: "no-not-action-in-scp-allow",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["no-not-resource-allow"] !== void 0) {
      if (!validate23(data["no-not-resource-allow"], {
        instancePath: instancePath + "/no-not-resource-allow",
        parentData: data,
        parentDataProperty: "no-not-resource-allow",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["no-pass-role-on-all"] !== void 0) {
      if (!validate23(data["no-pass-role-on-all"], {
        instancePath: instancePath + "/no-pass-role-on-all",
        parentData: data,
        parentDataProperty: "no-pass-role-on-all",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["no-permissions-management-on-all"] !== void 0) {
      if (!validate23(data["no-permissions-management-on-all"], {
        instancePath: instancePath + "/no-permissions-management-on-all",
        parentData: data,
        parentDataProperty: "no-permissions-management-on-all",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["no-privilege-escalation"] !== void 0) {
      if (!validate23(data["no-privilege-escalation"], {
        instancePath: instancePath + "/no-privilege-escalation",
        parentData: data,
        parentDataProperty: "no-privilege-escalation",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["no-public-access"] !== void 0) {
      if (!validate23(data["no-public-access"], {
        instancePath: instancePath + "/no-public-access",
        parentData: data,
        parentDataProperty: "no-public-access",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["no-public-oidc-trust"] !== void 0) {
      if (!validate23(data["no-public-oidc-trust"], {
        instancePath: instancePath + "/no-public-oidc-trust",
        parentData: data,
        parentDataProperty: "no-public-oidc-trust",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["no-public-trust"] !== void 0) {
      if (!validate23(data["no-public-trust"], {
        instancePath: instancePath + "/no-public-trust",
        parentData: data,
        parentDataProperty: "no-public-trust",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["no-pull-request-trust"] !== void 0) {
      if (!validate23(data["no-pull-request-trust"], {
        instancePath: instancePath + "/no-pull-request-trust",
        parentData: data,
        parentDataProperty: "no-pull-request-trust",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["no-set-operators-on-claims"] !== void 0) {
      if (!validate23(data["no-set-operators-on-claims"], {
        instancePath: instancePath + "/no-set-operators-on-claims",
        parentData: data,
        parentDataProperty: "no-set-operators-on-claims",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["no-unknown-accounts"] !== void 0) {
      if (!validate23(data["no-unknown-accounts"], {
        instancePath: instancePath + "/no-unknown-accounts",
        parentData: data,
        parentDataProperty: "no-unknown-accounts",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["no-unlimited-session-policy"] !== void 0) {
      if (!validate23(data["no-unlimited-session-policy"], {
        instancePath: instancePath + "/no-unlimited-session-policy",
        parentData: data,
        parentDataProperty: "no-unlimited-session-policy",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["no-unusable-session-duration"] !== void 0) {
      if (!validate23(data["no-unusable-session-duration"], {
        instancePath: instancePath + "/no-unusable-session-duration",
        parentData: data,
        parentDataProperty: "no-unusable-session-duration",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["no-user-policies"] !== void 0) {
      if (!validate23(data["no-user-policies"], {
        instancePath: instancePath + "/no-user-policies",
        parentData: data,
        parentDataProperty: "no-user-policies",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["no-user-trust"] !== void 0) {
      if (!validate23(data["no-user-trust"], {
        instancePath: instancePath + "/no-user-trust",
        parentData: data,
        parentDataProperty: "no-user-trust",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["no-vacuous-for-all-values"] !== void 0) {
      if (!validate23(data["no-vacuous-for-all-values"], {
        instancePath: instancePath + "/no-vacuous-for-all-values",
        parentData: data,
        parentDataProperty: "no-vacuous-for-all-values",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["no-weak-role-chains"] !== void 0) {
      if (!validate23(data["no-weak-role-chains"], {
        instancePath: instancePath + "/no-weak-role-chains",
        parentData: data,
        parentDataProperty: "no-weak-role-chains",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["no-weakening-if-exists"] !== void 0) {
      if (!validate23(data["no-weakening-if-exists"], {
        instancePath: instancePath + "/no-weakening-if-exists",
        parentData: data,
        parentDataProperty: "no-weakening-if-exists",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["no-whole-account-trust"] !== void 0) {
      let data90 = data["no-whole-account-trust"];
      const _errs154 = errors;
      let valid37 = false;
      const _errs155 = errors;
      if (!validate24(data90, {
        instancePath: instancePath + "/no-whole-account-trust",
        parentData: data,
        parentDataProperty: "no-whole-account-trust",
        rootData
      })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
      var _valid8 = _errs155 === errors;
      valid37 = valid37 || _valid8;
      if (!valid37) {
        const _errs156 = errors;
        if (data90 && typeof data90 == "object" && !Array.isArray(data90)) {
          for (const key9 in data90) {
            if (!(key9 === "allow" || key9 === "severity")) {
              const err69 = {
                instancePath: instancePath + "/no-whole-account-trust",
                schemaPath: "#/properties/no-whole-account-trust/anyOf/1/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: key9 }
              };
              if (vErrors === null) {
                vErrors = [err69];
              } else {
                vErrors.push(err69);
              }
              errors++;
            }
          }
          if (data90.allow !== void 0) {
            let data91 = data90.allow;
            if (Array.isArray(data91)) {
              if (data91.length > 1e3) {
                const err70 = {
                  instancePath: instancePath + "/no-whole-account-trust/allow",
                  schemaPath: "#/properties/no-whole-account-trust/anyOf/1/properties/allow/maxItems",
                  keyword: "maxItems",
                  params: { limit: 1e3 }
                };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
              const len10 = data91.length;
              for (let i10 = 0; i10 < len10; i10++) {
                let data92 = data91[i10];
                if (typeof data92 === "string") {
                  if (data92.length < 1) {
                    const err71 = {
                      instancePath: instancePath + "/no-whole-account-trust/allow/" + i10,
                      schemaPath: "#/properties/no-whole-account-trust/anyOf/1/properties/allow/items/minLength",
                      keyword: "minLength",
                      params: { limit: 1 }
                    };
                    if (vErrors === null) {
                      vErrors = [err71];
                    } else {
                      vErrors.push(err71);
                    }
                    errors++;
                  }
                } else {
                  const err72 = {
                    instancePath: instancePath + "/no-whole-account-trust/allow/" + i10,
                    schemaPath: "#/properties/no-whole-account-trust/anyOf/1/properties/allow/items/type",
                    keyword: "type",
                    params: { type: "string" }
                  };
                  if (vErrors === null) {
                    vErrors = [err72];
                  } else {
                    vErrors.push(err72);
                  }
                  errors++;
                }
              }
            } else {
              const err73 = {
                instancePath: instancePath + "/no-whole-account-trust/allow",
                schemaPath: "#/properties/no-whole-account-trust/anyOf/1/properties/allow/type",
                keyword: "type",
                params: { type: "array" }
              };
              if (vErrors === null) {
                vErrors = [err73];
              } else {
                vErrors.push(err73);
              }
              errors++;
            }
          }
          if (data90.severity !== void 0) {
            if (!validate24(data90.severity, {
              instancePath: instancePath + "/no-whole-account-trust/severity",
              parentData: data90,
              parentDataProperty: "severity",
              rootData
            })) {
              vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err74 = {
            instancePath: instancePath + "/no-whole-account-trust",
            schemaPath: "#/properties/no-whole-account-trust/anyOf/1/type",
            keyword: "type",
            params: { type: "object" }
          };
          if (vErrors === null) {
            vErrors = [err74];
          } else {
            vErrors.push(err74);
          }
          errors++;
        }
        var _valid8 = _errs156 === errors;
        valid37 = valid37 || _valid8;
      }
      if (!valid37) {
        const err75 = {
          instancePath: instancePath + "/no-whole-account-trust",
          schemaPath: "#/properties/no-whole-account-trust/anyOf",
          keyword: "anyOf",
          params: {}
        };
        if (vErrors === null) {
          vErrors = [err75];
        } else {
          vErrors.push(err75);
        }
        errors++;
      } else {
        errors = _errs154;
        if (vErrors !== null) {
          if (_errs154) {
            vErrors.length = _errs154;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["no-wildcard-actions"] !== void 0) {
      let data94 = data["no-wildcard-actions"];
      const _errs165 = errors;
      let valid41 = false;
      const _errs166 = errors;
      if (!validate24(data94, {
        instancePath: instancePath + "/no-wildcard-actions",
        parentData: data,
        parentDataProperty: "no-wildcard-actions",
        rootData
      })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
      var _valid9 = _errs166 === errors;
      valid41 = valid41 || _valid9;
      if (!valid41) {
        const _errs167 = errors;
        if (data94 && typeof data94 == "object" && !Array.isArray(data94)) {
          for (const key10 in data94) {
            if (!(key10 === "allow" || key10 === "severity")) {
              const err76 = {
                instancePath: instancePath + "/no-wildcard-actions",
                schemaPath: "#/properties/no-wildcard-actions/anyOf/1/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: key10 }
              };
              if (vErrors === null) {
                vErrors = [err76];
              } else {
                vErrors.push(err76);
              }
              errors++;
            }
          }
          if (data94.allow !== void 0) {
            let data95 = data94.allow;
            if (Array.isArray(data95)) {
              if (data95.length > 1e3) {
                const err77 = {
                  instancePath: instancePath + "/no-wildcard-actions/allow",
                  schemaPath: "#/properties/no-wildcard-actions/anyOf/1/properties/allow/maxItems",
                  keyword: "maxItems",
                  params: { limit: 1e3 }
                };
                if (vErrors === null) {
                  vErrors = [err77];
                } else {
                  vErrors.push(err77);
                }
                errors++;
              }
              const len11 = data95.length;
              for (let i11 = 0; i11 < len11; i11++) {
                let data96 = data95[i11];
                if (typeof data96 === "string") {
                  if (data96.length < 1) {
                    const err78 = {
                      instancePath: instancePath + "/no-wildcard-actions/allow/" + i11,
                      schemaPath: "#/properties/no-wildcard-actions/anyOf/1/properties/allow/items/minLength",
                      keyword: "minLength",
                      params: { limit: 1 }
                    };
                    if (vErrors === null) {
                      vErrors = [err78];
                    } else {
                      vErrors.push(err78);
                    }
                    errors++;
                  }
                } else {
                  const err79 = {
                    instancePath: instancePath + "/no-wildcard-actions/allow/" + i11,
                    schemaPath: "#/properties/no-wildcard-actions/anyOf/1/properties/allow/items/type",
                    keyword: "type",
                    params: { type: "string" }
                  };
                  if (vErrors === null) {
                    vErrors = [err79];
                  } else {
                    vErrors.push(err79);
                  }
                  errors++;
                }
              }
            } else {
              const err80 = {
                instancePath: instancePath + "/no-wildcard-actions/allow",
                schemaPath: "#/properties/no-wildcard-actions/anyOf/1/properties/allow/type",
                keyword: "type",
                params: { type: "array" }
              };
              if (vErrors === null) {
                vErrors = [err80];
              } else {
                vErrors.push(err80);
              }
              errors++;
            }
          }
          if (data94.severity !== void 0) {
            if (!validate24(data94.severity, {
              instancePath: instancePath + "/no-wildcard-actions/severity",
              parentData: data94,
              parentDataProperty: "severity",
              rootData
            })) {
              vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err81 = {
            instancePath: instancePath + "/no-wildcard-actions",
            schemaPath: "#/properties/no-wildcard-actions/anyOf/1/type",
            keyword: "type",
            params: { type: "object" }
          };
          if (vErrors === null) {
            vErrors = [err81];
          } else {
            vErrors.push(err81);
          }
          errors++;
        }
        var _valid9 = _errs167 === errors;
        valid41 = valid41 || _valid9;
      }
      if (!valid41) {
        const err82 = {
          instancePath: instancePath + "/no-wildcard-actions",
          schemaPath: "#/properties/no-wildcard-actions/anyOf",
          keyword: "anyOf",
          params: {}
        };
        if (vErrors === null) {
          vErrors = [err82];
        } else {
          vErrors.push(err82);
        }
        errors++;
      } else {
        errors = _errs165;
        if (vErrors !== null) {
          if (_errs165) {
            vErrors.length = _errs165;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["no-wildcard-ids"] !== void 0) {
      if (!validate23(data["no-wildcard-ids"], {
        instancePath: instancePath + "/no-wildcard-ids",
        parentData: data,
        parentDataProperty: "no-wildcard-ids",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["no-wildcard-principals"] !== void 0) {
      if (!validate23(data["no-wildcard-principals"], {
        instancePath: instancePath + "/no-wildcard-principals",
        parentData: data,
        parentDataProperty: "no-wildcard-principals",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["no-wildcard-resources"] !== void 0) {
      if (!validate23(data["no-wildcard-resources"], {
        instancePath: instancePath + "/no-wildcard-resources",
        parentData: data,
        parentDataProperty: "no-wildcard-resources",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["no-wildcard-services"] !== void 0) {
      if (!validate23(data["no-wildcard-services"], {
        instancePath: instancePath + "/no-wildcard-services",
        parentData: data,
        parentDataProperty: "no-wildcard-services",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["no-wildcard-source"] !== void 0) {
      if (!validate23(data["no-wildcard-source"], {
        instancePath: instancePath + "/no-wildcard-source",
        parentData: data,
        parentDataProperty: "no-wildcard-source",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["no-workload-takeover"] !== void 0) {
      if (!validate23(data["no-workload-takeover"], {
        instancePath: instancePath + "/no-workload-takeover",
        parentData: data,
        parentDataProperty: "no-workload-takeover",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["oidc-audience-required"] !== void 0) {
      if (!validate23(data["oidc-audience-required"], {
        instancePath: instancePath + "/oidc-audience-required",
        parentData: data,
        parentDataProperty: "oidc-audience-required",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["oidc-ref-required"] !== void 0) {
      if (!validate23(data["oidc-ref-required"], {
        instancePath: instancePath + "/oidc-ref-required",
        parentData: data,
        parentDataProperty: "oidc-ref-required",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["oidc-subject-required"] !== void 0) {
      if (!validate23(data["oidc-subject-required"], {
        instancePath: instancePath + "/oidc-subject-required",
        parentData: data,
        parentDataProperty: "oidc-subject-required",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["oidc-tenant-denial-required"] !== void 0) {
      if (!validate23(data["oidc-tenant-denial-required"], {
        instancePath: instancePath + "/oidc-tenant-denial-required",
        parentData: data,
        parentDataProperty: "oidc-tenant-denial-required",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["paired-condition-keys"] !== void 0) {
      if (!validate23(data["paired-condition-keys"], {
        instancePath: instancePath + "/paired-condition-keys",
        parentData: data,
        parentDataProperty: "paired-condition-keys",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["passed-to-service-required"] !== void 0) {
      if (!validate23(data["passed-to-service-required"], {
        instancePath: instancePath + "/passed-to-service-required",
        parentData: data,
        parentDataProperty: "passed-to-service-required",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["policy-types-enabled"] !== void 0) {
      if (!validate23(data["policy-types-enabled"], {
        instancePath: instancePath + "/policy-types-enabled",
        parentData: data,
        parentDataProperty: "policy-types-enabled",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["provider-session-name-required"] !== void 0) {
      if (!validate23(data["provider-session-name-required"], {
        instancePath: instancePath + "/provider-session-name-required",
        parentData: data,
        parentDataProperty: "provider-session-name-required",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["region-restriction-required"] !== void 0) {
      if (!validate23(data["region-restriction-required"], {
        instancePath: instancePath + "/region-restriction-required",
        parentData: data,
        parentDataProperty: "region-restriction-required",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["roles-anywhere-anchor-required"] !== void 0) {
      if (!validate23(data["roles-anywhere-anchor-required"], {
        instancePath: instancePath + "/roles-anywhere-anchor-required",
        parentData: data,
        parentDataProperty: "roles-anywhere-anchor-required",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["root-denial-required"] !== void 0) {
      if (!validate23(data["root-denial-required"], {
        instancePath: instancePath + "/root-denial-required",
        parentData: data,
        parentDataProperty: "root-denial-required",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["root-recovery-required"] !== void 0) {
      if (!validate23(data["root-recovery-required"], {
        instancePath: instancePath + "/root-recovery-required",
        parentData: data,
        parentDataProperty: "root-recovery-required",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["sam-policies-take-effect"] !== void 0) {
      if (!validate23(data["sam-policies-take-effect"], {
        instancePath: instancePath + "/sam-policies-take-effect",
        parentData: data,
        parentDataProperty: "sam-policies-take-effect",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["saml-audience-required"] !== void 0) {
      if (!validate23(data["saml-audience-required"], {
        instancePath: instancePath + "/saml-audience-required",
        parentData: data,
        parentDataProperty: "saml-audience-required",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["secure-transport-required"] !== void 0) {
      if (!validate23(data["secure-transport-required"], {
        instancePath: instancePath + "/secure-transport-required",
        parentData: data,
        parentDataProperty: "secure-transport-required",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["security-services-protection-required"] !== void 0) {
      let data119 = data["security-services-protection-required"];
      const _errs197 = errors;
      let valid45 = false;
      const _errs198 = errors;
      if (!validate24(data119, {
        instancePath: instancePath + "/security-services-protection-required",
        parentData: data,
        parentDataProperty: "security-services-protection-required",
        rootData
      })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
      var _valid10 = _errs198 === errors;
      valid45 = valid45 || _valid10;
      if (!valid45) {
        const _errs199 = errors;
        if (data119 && typeof data119 == "object" && !Array.isArray(data119)) {
          for (const key11 in data119) {
            if (!(key11 === "actions" || key11 === "severity")) {
              const err83 = {
                instancePath: instancePath + "/security-services-protection-required",
                schemaPath: "#/properties/security-services-protection-required/anyOf/1/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: key11 }
              };
              if (vErrors === null) {
                vErrors = [err83];
              } else {
                vErrors.push(err83);
              }
              errors++;
            }
          }
          if (data119.actions !== void 0) {
            let data120 = data119.actions;
            if (Array.isArray(data120)) {
              if (data120.length > 1e3) {
                const err84 = {
                  instancePath: instancePath + "/security-services-protection-required/actions",
                  schemaPath: "#/properties/security-services-protection-required/anyOf/1/properties/actions/maxItems",
                  keyword: "maxItems",
                  params: { limit: 1e3 }
                };
                if (vErrors === null) {
                  vErrors = [err84];
                } else {
                  vErrors.push(err84);
                }
                errors++;
              }
              const len12 = data120.length;
              for (let i12 = 0; i12 < len12; i12++) {
                let data121 = data120[i12];
                if (typeof data121 === "string") {
                  if (data121.length < 1) {
                    const err85 = {
                      instancePath: instancePath + "/security-services-protection-required/actions/" + i12,
                      schemaPath: "#/properties/security-services-protection-required/anyOf/1/properties/actions/items/minLength",
                      keyword: "minLength",
                      params: { limit: 1 }
                    };
                    if (vErrors === null) {
                      vErrors = [err85];
                    } else {
                      vErrors.push(err85);
                    }
                    errors++;
                  }
                } else {
                  const err86 = {
                    instancePath: instancePath + "/security-services-protection-required/actions/" + i12,
                    schemaPath: "#/properties/security-services-protection-required/anyOf/1/properties/actions/items/type",
                    keyword: "type",
                    params: { type: "string" }
                  };
                  if (vErrors === null) {
                    vErrors = [err86];
                  } else {
                    vErrors.push(err86);
                  }
                  errors++;
                }
              }
            } else {
              const err87 = {
                instancePath: instancePath + "/security-services-protection-required/actions",
                schemaPath: "#/properties/security-services-protection-required/anyOf/1/properties/actions/type",
                keyword: "type",
                params: { type: "array" }
              };
              if (vErrors === null) {
                vErrors = [err87];
              } else {
                vErrors.push(err87);
              }
              errors++;
            }
          }
          if (data119.severity !== void 0) {
            if (!validate24(data119.severity, {
              instancePath: instancePath + "/security-services-protection-required/severity",
              parentData: data119,
              parentDataProperty: "severity",
              rootData
            })) {
              vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err88 = {
            instancePath: instancePath + "/security-services-protection-required",
            schemaPath: "#/properties/security-services-protection-required/anyOf/1/type",
            keyword: "type",
            params: { type: "object" }
          };
          if (vErrors === null) {
            vErrors = [err88];
          } else {
            vErrors.push(err88);
          }
          errors++;
        }
        var _valid10 = _errs199 === errors;
        valid45 = valid45 || _valid10;
      }
      if (!valid45) {
        const err89 = {
          instancePath: instancePath + "/security-services-protection-required",
          schemaPath: "#/properties/security-services-protection-required/anyOf",
          keyword: "anyOf",
          params: {}
        };
        if (vErrors === null) {
          vErrors = [err89];
        } else {
          vErrors.push(err89);
        }
        errors++;
      } else {
        errors = _errs197;
        if (vErrors !== null) {
          if (_errs197) {
            vErrors.length = _errs197;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["service-deny-list-required"] !== void 0) {
      let data123 = data["service-deny-list-required"];
      const _errs208 = errors;
      let valid49 = false;
      const _errs209 = errors;
      if (!validate24(data123, {
        instancePath: instancePath + "/service-deny-list-required",
        parentData: data,
        parentDataProperty: "service-deny-list-required",
        rootData
      })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
      var _valid11 = _errs209 === errors;
      valid49 = valid49 || _valid11;
      if (!valid49) {
        const _errs210 = errors;
        if (data123 && typeof data123 == "object" && !Array.isArray(data123)) {
          for (const key12 in data123) {
            if (!(key12 === "services" || key12 === "severity")) {
              const err90 = {
                instancePath: instancePath + "/service-deny-list-required",
                schemaPath: "#/properties/service-deny-list-required/anyOf/1/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: key12 }
              };
              if (vErrors === null) {
                vErrors = [err90];
              } else {
                vErrors.push(err90);
              }
              errors++;
            }
          }
          if (data123.services !== void 0) {
            let data124 = data123.services;
            if (Array.isArray(data124)) {
              if (data124.length > 1e3) {
                const err91 = {
                  instancePath: instancePath + "/service-deny-list-required/services",
                  schemaPath: "#/properties/service-deny-list-required/anyOf/1/properties/services/maxItems",
                  keyword: "maxItems",
                  params: { limit: 1e3 }
                };
                if (vErrors === null) {
                  vErrors = [err91];
                } else {
                  vErrors.push(err91);
                }
                errors++;
              }
              const len13 = data124.length;
              for (let i13 = 0; i13 < len13; i13++) {
                let data125 = data124[i13];
                if (typeof data125 === "string") {
                  if (data125.length < 1) {
                    const err92 = {
                      instancePath: instancePath + "/service-deny-list-required/services/" + i13,
                      schemaPath: "#/properties/service-deny-list-required/anyOf/1/properties/services/items/minLength",
                      keyword: "minLength",
                      params: { limit: 1 }
                    };
                    if (vErrors === null) {
                      vErrors = [err92];
                    } else {
                      vErrors.push(err92);
                    }
                    errors++;
                  }
                } else {
                  const err93 = {
                    instancePath: instancePath + "/service-deny-list-required/services/" + i13,
                    schemaPath: "#/properties/service-deny-list-required/anyOf/1/properties/services/items/type",
                    keyword: "type",
                    params: { type: "string" }
                  };
                  if (vErrors === null) {
                    vErrors = [err93];
                  } else {
                    vErrors.push(err93);
                  }
                  errors++;
                }
              }
            } else {
              const err94 = {
                instancePath: instancePath + "/service-deny-list-required/services",
                schemaPath: "#/properties/service-deny-list-required/anyOf/1/properties/services/type",
                keyword: "type",
                params: { type: "array" }
              };
              if (vErrors === null) {
                vErrors = [err94];
              } else {
                vErrors.push(err94);
              }
              errors++;
            }
          }
          if (data123.severity !== void 0) {
            if (!validate24(data123.severity, {
              instancePath: instancePath + "/service-deny-list-required/severity",
              parentData: data123,
              parentDataProperty: "severity",
              rootData
            })) {
              vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err95 = {
            instancePath: instancePath + "/service-deny-list-required",
            schemaPath: "#/properties/service-deny-list-required/anyOf/1/type",
            keyword: "type",
            params: { type: "object" }
          };
          if (vErrors === null) {
            vErrors = [err95];
          } else {
            vErrors.push(err95);
          }
          errors++;
        }
        var _valid11 = _errs210 === errors;
        valid49 = valid49 || _valid11;
      }
      if (!valid49) {
        const err96 = {
          instancePath: instancePath + "/service-deny-list-required",
          schemaPath: "#/properties/service-deny-list-required/anyOf",
          keyword: "anyOf",
          params: {}
        };
        if (vErrors === null) {
          vErrors = [err96];
        } else {
          vErrors.push(err96);
        }
        errors++;
      } else {
        errors = _errs208;
        if (vErrors !== null) {
          if (_errs208) {
            vErrors.length = _errs208;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["service-exemption-required"] !== void 0) {
      if (!validate23(data["service-exemption-required"], {
        instancePath: instancePath + "/service-exemption-required",
        parentData: data,
        parentDataProperty: "service-exemption-required",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["service-scope-required"] !== void 0) {
      if (!validate23(data["service-scope-required"], {
        instancePath: instancePath + "/service-scope-required",
        parentData: data,
        parentDataProperty: "service-scope-required",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["session-name-required"] !== void 0) {
      if (!validate23(data["session-name-required"], {
        instancePath: instancePath + "/session-name-required",
        parentData: data,
        parentDataProperty: "session-name-required",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["session-policy-required"] !== void 0) {
      if (!validate23(data["session-policy-required"], {
        instancePath: instancePath + "/session-policy-required",
        parentData: data,
        parentDataProperty: "session-policy-required",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["short-session-duration"] !== void 0) {
      let data131 = data["short-session-duration"];
      const _errs223 = errors;
      let valid53 = false;
      const _errs224 = errors;
      if (!validate24(data131, {
        instancePath: instancePath + "/short-session-duration",
        parentData: data,
        parentDataProperty: "short-session-duration",
        rootData
      })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
      var _valid12 = _errs224 === errors;
      valid53 = valid53 || _valid12;
      if (!valid53) {
        const _errs225 = errors;
        if (data131 && typeof data131 == "object" && !Array.isArray(data131)) {
          for (const key13 in data131) {
            if (!(key13 === "role-seconds" || key13 === "permission-set-seconds" || key13 === "severity")) {
              const err97 = {
                instancePath: instancePath + "/short-session-duration",
                schemaPath: "#/properties/short-session-duration/anyOf/1/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: key13 }
              };
              if (vErrors === null) {
                vErrors = [err97];
              } else {
                vErrors.push(err97);
              }
              errors++;
            }
          }
          if (data131["role-seconds"] !== void 0) {
            let data132 = data131["role-seconds"];
            if (!(typeof data132 == "number" && !(data132 % 1) && !isNaN(data132) && isFinite(data132))) {
              const err98 = {
                instancePath: instancePath + "/short-session-duration/role-seconds",
                schemaPath: "#/properties/short-session-duration/anyOf/1/properties/role-seconds/type",
                keyword: "type",
                params: { type: "integer" }
              };
              if (vErrors === null) {
                vErrors = [err98];
              } else {
                vErrors.push(err98);
              }
              errors++;
            }
            if (typeof data132 == "number" && isFinite(data132)) {
              if (data132 > 43200 || isNaN(data132)) {
                const err99 = {
                  instancePath: instancePath + "/short-session-duration/role-seconds",
                  schemaPath: "#/properties/short-session-duration/anyOf/1/properties/role-seconds/maximum",
                  keyword: "maximum",
                  params: { comparison: "<=", limit: 43200 }
                };
                if (vErrors === null) {
                  vErrors = [err99];
                } else {
                  vErrors.push(err99);
                }
                errors++;
              }
              if (data132 < 3600 || isNaN(data132)) {
                const err100 = {
                  instancePath: instancePath + "/short-session-duration/role-seconds",
                  schemaPath: "#/properties/short-session-duration/anyOf/1/properties/role-seconds/minimum",
                  keyword: "minimum",
                  params: { comparison: ">=", limit: 3600 }
                };
                if (vErrors === null) {
                  vErrors = [err100];
                } else {
                  vErrors.push(err100);
                }
                errors++;
              }
            }
          }
          if (data131["permission-set-seconds"] !== void 0) {
            let data133 = data131["permission-set-seconds"];
            if (!(typeof data133 == "number" && !(data133 % 1) && !isNaN(data133) && isFinite(data133))) {
              const err101 = {
                instancePath: instancePath + "/short-session-duration/permission-set-seconds",
                schemaPath: "#/properties/short-session-duration/anyOf/1/properties/permission-set-seconds/type",
                keyword: "type",
                params: { type: "integer" }
              };
              if (vErrors === null) {
                vErrors = [err101];
              } else {
                vErrors.push(err101);
              }
              errors++;
            }
            if (typeof data133 == "number" && isFinite(data133)) {
              if (data133 > 43200 || isNaN(data133)) {
                const err102 = {
                  instancePath: instancePath + "/short-session-duration/permission-set-seconds",
                  schemaPath: "#/properties/short-session-duration/anyOf/1/properties/permission-set-seconds/maximum",
                  keyword: "maximum",
                  params: { comparison: "<=", limit: 43200 }
                };
                if (vErrors === null) {
                  vErrors = [err102];
                } else {
                  vErrors.push(err102);
                }
                errors++;
              }
              if (data133 < 3600 || isNaN(data133)) {
                const err103 = {
                  instancePath: instancePath + "/short-session-duration/permission-set-seconds",
                  schemaPath: "#/properties/short-session-duration/anyOf/1/properties/permission-set-seconds/minimum",
                  keyword: "minimum",
                  params: { comparison: ">=", limit: 3600 }
                };
                if (vErrors === null) {
                  vErrors = [err103];
                } else {
                  vErrors.push(err103);
                }
                errors++;
              }
            }
          }
          if (data131.severity !== void 0) {
            if (!validate24(data131.severity, {
              instancePath: instancePath + "/short-session-duration/severity",
              parentData: data131,
              parentDataProperty: "severity",
              rootData
            })) {
              vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err104 = {
            instancePath: instancePath + "/short-session-duration",
            schemaPath: "#/properties/short-session-duration/anyOf/1/type",
            keyword: "type",
            params: { type: "object" }
          };
          if (vErrors === null) {
            vErrors = [err104];
          } else {
            vErrors.push(err104);
          }
          errors++;
        }
        var _valid12 = _errs225 === errors;
        valid53 = valid53 || _valid12;
      }
      if (!valid53) {
        const err105 = {
          instancePath: instancePath + "/short-session-duration",
          schemaPath: "#/properties/short-session-duration/anyOf",
          keyword: "anyOf",
          params: {}
        };
        if (vErrors === null) {
          vErrors = [err105];
        } else {
          vErrors.push(err105);
        }
        errors++;
      } else {
        errors = _errs223;
        if (vErrors !== null) {
          if (_errs223) {
            vErrors.length = _errs223;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["source-account-required"] !== void 0) {
      if (!validate23(data["source-account-required"], {
        instancePath: instancePath + "/source-account-required",
        parentData: data,
        parentDataProperty: "source-account-required",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["strong-external-id"] !== void 0) {
      if (!validate23(data["strong-external-id"], {
        instancePath: instancePath + "/strong-external-id",
        parentData: data,
        parentDataProperty: "strong-external-id",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["valid-boundary"] !== void 0) {
      if (!validate23(data["valid-boundary"], {
        instancePath: instancePath + "/valid-boundary",
        parentData: data,
        parentDataProperty: "valid-boundary",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["valid-mfa-conditions"] !== void 0) {
      if (!validate23(data["valid-mfa-conditions"], {
        instancePath: instancePath + "/valid-mfa-conditions",
        parentData: data,
        parentDataProperty: "valid-mfa-conditions",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["valid-oidc-claims"] !== void 0) {
      if (!validate23(data["valid-oidc-claims"], {
        instancePath: instancePath + "/valid-oidc-claims",
        parentData: data,
        parentDataProperty: "valid-oidc-claims",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["valid-rcp"] !== void 0) {
      let data140 = data["valid-rcp"];
      const _errs239 = errors;
      let valid55 = false;
      const _errs240 = errors;
      if (!validate24(data140, {
        instancePath: instancePath + "/valid-rcp",
        parentData: data,
        parentDataProperty: "valid-rcp",
        rootData
      })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
      var _valid13 = _errs240 === errors;
      valid55 = valid55 || _valid13;
      if (!valid55) {
        const _errs241 = errors;
        if (data140 && typeof data140 == "object" && !Array.isArray(data140)) {
          for (const key14 in data140) {
            if (!(key14 === "services" || key14 === "severity")) {
              const err106 = {
                instancePath: instancePath + "/valid-rcp",
                schemaPath: "#/properties/valid-rcp/anyOf/1/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: key14 }
              };
              if (vErrors === null) {
                vErrors = [err106];
              } else {
                vErrors.push(err106);
              }
              errors++;
            }
          }
          if (data140.services !== void 0) {
            let data141 = data140.services;
            if (Array.isArray(data141)) {
              if (data141.length > 1e3) {
                const err107 = {
                  instancePath: instancePath + "/valid-rcp/services",
                  schemaPath: "#/properties/valid-rcp/anyOf/1/properties/services/maxItems",
                  keyword: "maxItems",
                  params: { limit: 1e3 }
                };
                if (vErrors === null) {
                  vErrors = [err107];
                } else {
                  vErrors.push(err107);
                }
                errors++;
              }
              const len14 = data141.length;
              for (let i14 = 0; i14 < len14; i14++) {
                let data142 = data141[i14];
                if (typeof data142 === "string") {
                  if (data142.length < 1) {
                    const err108 = {
                      instancePath: instancePath + "/valid-rcp/services/" + i14,
                      schemaPath: "#/properties/valid-rcp/anyOf/1/properties/services/items/minLength",
                      keyword: "minLength",
                      params: { limit: 1 }
                    };
                    if (vErrors === null) {
                      vErrors = [err108];
                    } else {
                      vErrors.push(err108);
                    }
                    errors++;
                  }
                } else {
                  const err109 = {
                    instancePath: instancePath + "/valid-rcp/services/" + i14,
                    schemaPath: "#/properties/valid-rcp/anyOf/1/properties/services/items/type",
                    keyword: "type",
                    params: { type: "string" }
                  };
                  if (vErrors === null) {
                    vErrors = [err109];
                  } else {
                    vErrors.push(err109);
                  }
                  errors++;
                }
              }
            } else {
              const err110 = {
                instancePath: instancePath + "/valid-rcp/services",
                schemaPath: "#/properties/valid-rcp/anyOf/1/properties/services/type",
                keyword: "type",
                params: { type: "array" }
              };
              if (vErrors === null) {
                vErrors = [err110];
              } else {
                vErrors.push(err110);
              }
              errors++;
            }
          }
          if (data140.severity !== void 0) {
            if (!validate24(data140.severity, {
              instancePath: instancePath + "/valid-rcp/severity",
              parentData: data140,
              parentDataProperty: "severity",
              rootData
            })) {
              vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err111 = {
            instancePath: instancePath + "/valid-rcp",
            schemaPath: "#/properties/valid-rcp/anyOf/1/type",
            keyword: "type",
            params: { type: "object" }
          };
          if (vErrors === null) {
            vErrors = [err111];
          } else {
            vErrors.push(err111);
          }
          errors++;
        }
        var _valid13 = _errs241 === errors;
        valid55 = valid55 || _valid13;
      }
      if (!valid55) {
        const err112 = {
          instancePath: instancePath + "/valid-rcp",
          schemaPath: "#/properties/valid-rcp/anyOf",
          keyword: "anyOf",
          params: {}
        };
        if (vErrors === null) {
          vErrors = [err112];
        } else {
          vErrors.push(err112);
        }
        errors++;
      } else {
        errors = _errs239;
        if (vErrors !== null) {
          if (_errs239) {
            vErrors.length = _errs239;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["valid-regions"] !== void 0) {
      let data144 = data["valid-regions"];
      const _errs250 = errors;
      let valid59 = false;
      const _errs251 = errors;
      if (!validate24(data144, {
        instancePath: instancePath + "/valid-regions",
        parentData: data,
        parentDataProperty: "valid-regions",
        rootData
      })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
      var _valid14 = _errs251 === errors;
      valid59 = valid59 || _valid14;
      if (!valid59) {
        const _errs252 = errors;
        if (data144 && typeof data144 == "object" && !Array.isArray(data144)) {
          for (const key15 in data144) {
            if (!(key15 === "approved" || key15 === "severity")) {
              const err113 = {
                instancePath: instancePath + "/valid-regions",
                schemaPath: "#/properties/valid-regions/anyOf/1/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: key15 }
              };
              if (vErrors === null) {
                vErrors = [err113];
              } else {
                vErrors.push(err113);
              }
              errors++;
            }
          }
          if (data144.approved !== void 0) {
            let data145 = data144.approved;
            if (Array.isArray(data145)) {
              if (data145.length > 1e3) {
                const err114 = {
                  instancePath: instancePath + "/valid-regions/approved",
                  schemaPath: "#/properties/valid-regions/anyOf/1/properties/approved/maxItems",
                  keyword: "maxItems",
                  params: { limit: 1e3 }
                };
                if (vErrors === null) {
                  vErrors = [err114];
                } else {
                  vErrors.push(err114);
                }
                errors++;
              }
              const len15 = data145.length;
              for (let i15 = 0; i15 < len15; i15++) {
                let data146 = data145[i15];
                if (typeof data146 === "string") {
                  if (data146.length < 1) {
                    const err115 = {
                      instancePath: instancePath + "/valid-regions/approved/" + i15,
                      schemaPath: "#/properties/valid-regions/anyOf/1/properties/approved/items/minLength",
                      keyword: "minLength",
                      params: { limit: 1 }
                    };
                    if (vErrors === null) {
                      vErrors = [err115];
                    } else {
                      vErrors.push(err115);
                    }
                    errors++;
                  }
                } else {
                  const err116 = {
                    instancePath: instancePath + "/valid-regions/approved/" + i15,
                    schemaPath: "#/properties/valid-regions/anyOf/1/properties/approved/items/type",
                    keyword: "type",
                    params: { type: "string" }
                  };
                  if (vErrors === null) {
                    vErrors = [err116];
                  } else {
                    vErrors.push(err116);
                  }
                  errors++;
                }
              }
            } else {
              const err117 = {
                instancePath: instancePath + "/valid-regions/approved",
                schemaPath: "#/properties/valid-regions/anyOf/1/properties/approved/type",
                keyword: "type",
                params: { type: "array" }
              };
              if (vErrors === null) {
                vErrors = [err117];
              } else {
                vErrors.push(err117);
              }
              errors++;
            }
          }
          if (data144.severity !== void 0) {
            if (!validate24(data144.severity, {
              instancePath: instancePath + "/valid-regions/severity",
              parentData: data144,
              parentDataProperty: "severity",
              rootData
            })) {
              vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err118 = {
            instancePath: instancePath + "/valid-regions",
            schemaPath: "#/properties/valid-regions/anyOf/1/type",
            keyword: "type",
            params: { type: "object" }
          };
          if (vErrors === null) {
            vErrors = [err118];
          } else {
            vErrors.push(err118);
          }
          errors++;
        }
        var _valid14 = _errs252 === errors;
        valid59 = valid59 || _valid14;
      }
      if (!valid59) {
        const err119 = {
          instancePath: instancePath + "/valid-regions",
          schemaPath: "#/properties/valid-regions/anyOf",
          keyword: "anyOf",
          params: {}
        };
        if (vErrors === null) {
          vErrors = [err119];
        } else {
          vErrors.push(err119);
        }
        errors++;
      } else {
        errors = _errs250;
        if (vErrors !== null) {
          if (_errs250) {
            vErrors.length = _errs250;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["valid-scp"] !== void 0) {
      if (!validate23(data["valid-scp"], {
        instancePath: instancePath + "/valid-scp",
        parentData: data,
        parentDataProperty: "valid-scp",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["valid-session-duration"] !== void 0) {
      if (!validate23(data["valid-session-duration"], {
        instancePath: instancePath + "/valid-session-duration",
        parentData: data,
        parentDataProperty: "valid-session-duration",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data["valid-trust-actions"] !== void 0) {
      if (!validate23(data["valid-trust-actions"], {
        instancePath: instancePath + "/valid-trust-actions",
        parentData: data,
        parentDataProperty: "valid-trust-actions",
        rootData
      })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
  }
  validate22.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema6.properties, key0)) {
        const err0 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 }
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      if (typeof data.$schema !== "string") {
        const err1 = {
          instancePath: instancePath + "/$schema",
          schemaPath: "#/properties/%24schema/type",
          keyword: "type",
          params: { type: "string" }
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.include !== void 0) {
      let data1 = data.include;
      if (!Array.isArray(data1) && data1 !== null) {
        const err2 = {
          instancePath: instancePath + "/include",
          schemaPath: "#/properties/include/type",
          keyword: "type",
          params: { type: schema6.properties.include.type }
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (Array.isArray(data1)) {
        if (data1.length > 1e4) {
          const err3 = {
            instancePath: instancePath + "/include",
            schemaPath: "#/properties/include/maxItems",
            keyword: "maxItems",
            params: { limit: 1e4 }
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (data2.length < 1) {
              const err4 = {
                instancePath: instancePath + "/include/" + i0,
                schemaPath: "#/properties/include/items/minLength",
                keyword: "minLength",
                params: { limit: 1 }
              };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = {
              instancePath: instancePath + "/include/" + i0,
              schemaPath: "#/properties/include/items/type",
              keyword: "type",
              params: { type: "string" }
            };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      }
    }
    if (data.exclude !== void 0) {
      let data3 = data.exclude;
      if (!Array.isArray(data3) && data3 !== null) {
        const err6 = {
          instancePath: instancePath + "/exclude",
          schemaPath: "#/properties/exclude/type",
          keyword: "type",
          params: { type: schema6.properties.exclude.type }
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (Array.isArray(data3)) {
        if (data3.length > 1e4) {
          const err7 = {
            instancePath: instancePath + "/exclude",
            schemaPath: "#/properties/exclude/maxItems",
            keyword: "maxItems",
            params: { limit: 1e4 }
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (typeof data4 === "string") {
            if (data4.length < 1) {
              const err8 = {
                instancePath: instancePath + "/exclude/" + i1,
                schemaPath: "#/properties/exclude/items/minLength",
                keyword: "minLength",
                params: { limit: 1 }
              };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = {
              instancePath: instancePath + "/exclude/" + i1,
              schemaPath: "#/properties/exclude/items/type",
              keyword: "type",
              params: { type: "string" }
            };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      }
    }
    if (data.accounts !== void 0) {
      let data5 = data.accounts;
      if (!(data5 && typeof data5 == "object" && !Array.isArray(data5)) && data5 !== null) {
        const err10 = {
          instancePath: instancePath + "/accounts",
          schemaPath: "#/properties/accounts/type",
          keyword: "type",
          params: { type: schema6.properties.accounts.type }
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key1 in data5) {
          if (!(key1 === "own" || key1 === "trusted")) {
            const err11 = {
              instancePath: instancePath + "/accounts",
              schemaPath: "#/properties/accounts/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key1 }
            };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data5.own !== void 0) {
          let data6 = data5.own;
          if (!Array.isArray(data6) && data6 !== null) {
            const err12 = {
              instancePath: instancePath + "/accounts/own",
              schemaPath: "#/properties/accounts/properties/own/type",
              keyword: "type",
              params: { type: schema6.properties.accounts.properties.own.type }
            };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          if (Array.isArray(data6)) {
            if (data6.length > 1e4) {
              const err13 = {
                instancePath: instancePath + "/accounts/own",
                schemaPath: "#/properties/accounts/properties/own/maxItems",
                keyword: "maxItems",
                params: { limit: 1e4 }
              };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            const len2 = data6.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data7 = data6[i2];
              if (typeof data7 === "string") {
                if (!pattern0.test(data7)) {
                  const err14 = {
                    instancePath: instancePath + "/accounts/own/" + i2,
                    schemaPath: "#/properties/accounts/properties/own/items/pattern",
                    keyword: "pattern",
                    params: { pattern: "^[0-9]{12}$" }
                  };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              } else {
                const err15 = {
                  instancePath: instancePath + "/accounts/own/" + i2,
                  schemaPath: "#/properties/accounts/properties/own/items/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
          }
        }
        if (data5.trusted !== void 0) {
          let data8 = data5.trusted;
          if (!Array.isArray(data8) && data8 !== null) {
            const err16 = {
              instancePath: instancePath + "/accounts/trusted",
              schemaPath: "#/properties/accounts/properties/trusted/type",
              keyword: "type",
              params: { type: schema6.properties.accounts.properties.trusted.type }
            };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          if (Array.isArray(data8)) {
            if (data8.length > 1e4) {
              const err17 = {
                instancePath: instancePath + "/accounts/trusted",
                schemaPath: "#/properties/accounts/properties/trusted/maxItems",
                keyword: "maxItems",
                params: { limit: 1e4 }
              };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            const len3 = data8.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data9 = data8[i3];
              if (typeof data9 === "string") {
                if (!pattern0.test(data9)) {
                  const err18 = {
                    instancePath: instancePath + "/accounts/trusted/" + i3,
                    schemaPath: "#/properties/accounts/properties/trusted/items/pattern",
                    keyword: "pattern",
                    params: { pattern: "^[0-9]{12}$" }
                  };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
              } else {
                const err19 = {
                  instancePath: instancePath + "/accounts/trusted/" + i3,
                  schemaPath: "#/properties/accounts/properties/trusted/items/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
          }
        }
      }
    }
    if (data.known !== void 0) {
      let data10 = data.known;
      if (!(data10 && typeof data10 == "object" && !Array.isArray(data10)) && data10 !== null) {
        const err20 = {
          instancePath: instancePath + "/known",
          schemaPath: "#/properties/known/type",
          keyword: "type",
          params: { type: schema6.properties.known.type }
        };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key2 in data10) {
          if (!(key2 === "account" || key2 === "partition" || key2 === "region" || key2 === "workspace")) {
            const err21 = {
              instancePath: instancePath + "/known",
              schemaPath: "#/properties/known/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key2 }
            };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data10.account !== void 0) {
          let data11 = data10.account;
          if (typeof data11 === "string") {
            if (!pattern0.test(data11)) {
              const err22 = {
                instancePath: instancePath + "/known/account",
                schemaPath: "#/properties/known/properties/account/pattern",
                keyword: "pattern",
                params: { pattern: "^[0-9]{12}$" }
              };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          } else {
            const err23 = {
              instancePath: instancePath + "/known/account",
              schemaPath: "#/properties/known/properties/account/type",
              keyword: "type",
              params: { type: "string" }
            };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data10.partition !== void 0) {
          let data12 = data10.partition;
          if (typeof data12 === "string") {
            if (data12.length < 1) {
              const err24 = {
                instancePath: instancePath + "/known/partition",
                schemaPath: "#/properties/known/properties/partition/minLength",
                keyword: "minLength",
                params: { limit: 1 }
              };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          } else {
            const err25 = {
              instancePath: instancePath + "/known/partition",
              schemaPath: "#/properties/known/properties/partition/type",
              keyword: "type",
              params: { type: "string" }
            };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data10.region !== void 0) {
          let data13 = data10.region;
          if (typeof data13 === "string") {
            if (data13.length < 1) {
              const err26 = {
                instancePath: instancePath + "/known/region",
                schemaPath: "#/properties/known/properties/region/minLength",
                keyword: "minLength",
                params: { limit: 1 }
              };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          } else {
            const err27 = {
              instancePath: instancePath + "/known/region",
              schemaPath: "#/properties/known/properties/region/type",
              keyword: "type",
              params: { type: "string" }
            };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data10.workspace !== void 0) {
          let data14 = data10.workspace;
          if (typeof data14 === "string") {
            if (data14.length < 1) {
              const err28 = {
                instancePath: instancePath + "/known/workspace",
                schemaPath: "#/properties/known/properties/workspace/minLength",
                keyword: "minLength",
                params: { limit: 1 }
              };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          } else {
            const err29 = {
              instancePath: instancePath + "/known/workspace",
              schemaPath: "#/properties/known/properties/workspace/type",
              keyword: "type",
              params: { type: "string" }
            };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
      }
    }
    if (data["var-files"] !== void 0) {
      let data15 = data["var-files"];
      if (!Array.isArray(data15) && data15 !== null) {
        const err30 = {
          instancePath: instancePath + "/var-files",
          schemaPath: "#/properties/var-files/type",
          keyword: "type",
          params: { type: schema6.properties["var-files"].type }
        };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
      if (Array.isArray(data15)) {
        if (data15.length > 1e4) {
          const err31 = {
            instancePath: instancePath + "/var-files",
            schemaPath: "#/properties/var-files/maxItems",
            keyword: "maxItems",
            params: { limit: 1e4 }
          };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        const len4 = data15.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data16 = data15[i4];
          if (!Array.isArray(data16) && data16 !== null) {
            const err32 = {
              instancePath: instancePath + "/var-files/" + i4,
              schemaPath: "#/properties/var-files/items/type",
              keyword: "type",
              params: { type: schema6.properties["var-files"].items.type }
            };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
          if (Array.isArray(data16)) {
            if (data16.length > 1e4) {
              const err33 = {
                instancePath: instancePath + "/var-files/" + i4,
                schemaPath: "#/properties/var-files/items/maxItems",
                keyword: "maxItems",
                params: { limit: 1e4 }
              };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            const len5 = data16.length;
            for (let i5 = 0; i5 < len5; i5++) {
              let data17 = data16[i5];
              if (typeof data17 === "string") {
                if (data17.length < 1) {
                  const err34 = {
                    instancePath: instancePath + "/var-files/" + i4 + "/" + i5,
                    schemaPath: "#/properties/var-files/items/items/minLength",
                    keyword: "minLength",
                    params: { limit: 1 }
                  };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
              } else {
                const err35 = {
                  instancePath: instancePath + "/var-files/" + i4 + "/" + i5,
                  schemaPath: "#/properties/var-files/items/items/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
          }
        }
      }
    }
    if (data.policies !== void 0) {
      let data18 = data.policies;
      if (!Array.isArray(data18) && data18 !== null) {
        const err36 = {
          instancePath: instancePath + "/policies",
          schemaPath: "#/properties/policies/type",
          keyword: "type",
          params: { type: schema6.properties.policies.type }
        };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
      if (Array.isArray(data18)) {
        if (data18.length > 1e4) {
          const err37 = {
            instancePath: instancePath + "/policies",
            schemaPath: "#/properties/policies/maxItems",
            keyword: "maxItems",
            params: { limit: 1e4 }
          };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
        const len6 = data18.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data19 = data18[i6];
          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            if (data19.files === void 0) {
              const err38 = {
                instancePath: instancePath + "/policies/" + i6,
                schemaPath: "#/properties/policies/items/required",
                keyword: "required",
                params: { missingProperty: "files" }
              };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            if (data19.kind === void 0) {
              const err39 = {
                instancePath: instancePath + "/policies/" + i6,
                schemaPath: "#/properties/policies/items/required",
                keyword: "required",
                params: { missingProperty: "kind" }
              };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            for (const key3 in data19) {
              if (!(key3 === "files" || key3 === "kind")) {
                const err40 = {
                  instancePath: instancePath + "/policies/" + i6,
                  schemaPath: "#/properties/policies/items/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key3 }
                };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
            if (data19.files !== void 0) {
              let data20 = data19.files;
              if (Array.isArray(data20)) {
                if (data20.length > 1e4) {
                  const err41 = {
                    instancePath: instancePath + "/policies/" + i6 + "/files",
                    schemaPath: "#/properties/policies/items/properties/files/maxItems",
                    keyword: "maxItems",
                    params: { limit: 1e4 }
                  };
                  if (vErrors === null) {
                    vErrors = [err41];
                  } else {
                    vErrors.push(err41);
                  }
                  errors++;
                }
                if (data20.length < 1) {
                  const err42 = {
                    instancePath: instancePath + "/policies/" + i6 + "/files",
                    schemaPath: "#/properties/policies/items/properties/files/minItems",
                    keyword: "minItems",
                    params: { limit: 1 }
                  };
                  if (vErrors === null) {
                    vErrors = [err42];
                  } else {
                    vErrors.push(err42);
                  }
                  errors++;
                }
                const len7 = data20.length;
                for (let i7 = 0; i7 < len7; i7++) {
                  let data21 = data20[i7];
                  if (typeof data21 === "string") {
                    if (data21.length < 1) {
                      const err43 = {
                        instancePath: instancePath + "/policies/" + i6 + "/files/" + i7,
                        schemaPath: "#/properties/policies/items/properties/files/items/minLength",
                        keyword: "minLength",
                        params: { limit: 1 }
                      };
                      if (vErrors === null) {
                        vErrors = [err43];
                      } else {
                        vErrors.push(err43);
                      }
                      errors++;
                    }
                  } else {
                    const err44 = {
                      instancePath: instancePath + "/policies/" + i6 + "/files/" + i7,
                      schemaPath: "#/properties/policies/items/properties/files/items/type",
                      keyword: "type",
                      params: { type: "string" }
                    };
                    if (vErrors === null) {
                      vErrors = [err44];
                    } else {
                      vErrors.push(err44);
                    }
                    errors++;
                  }
                }
              } else {
                const err45 = {
                  instancePath: instancePath + "/policies/" + i6 + "/files",
                  schemaPath: "#/properties/policies/items/properties/files/type",
                  keyword: "type",
                  params: { type: "array" }
                };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
            if (data19.kind !== void 0) {
              let data22 = data19.kind;
              if (typeof data22 !== "string") {
                const err46 = {
                  instancePath: instancePath + "/policies/" + i6 + "/kind",
                  schemaPath: "#/properties/policies/items/properties/kind/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
              if (!(data22 === "identity" || data22 === "trust" || data22 === "resource" || data22 === "scp" || data22 === "rcp" || data22 === "boundary" || data22 === "session" || data22 === "endpoint")) {
                const err47 = {
                  instancePath: instancePath + "/policies/" + i6 + "/kind",
                  schemaPath: "#/properties/policies/items/properties/kind/enum",
                  keyword: "enum",
                  params: { allowedValues: schema6.properties.policies.items.properties.kind.enum }
                };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
          } else {
            const err48 = {
              instancePath: instancePath + "/policies/" + i6,
              schemaPath: "#/properties/policies/items/type",
              keyword: "type",
              params: { type: "object" }
            };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
      }
    }
    if (data.preset !== void 0) {
      let data23 = data.preset;
      if (typeof data23 !== "string") {
        const err49 = {
          instancePath: instancePath + "/preset",
          schemaPath: "#/properties/preset/type",
          keyword: "type",
          params: { type: "string" }
        };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
      if (!(data23 === "recommended" || data23 === "strict" || data23 === "all")) {
        const err50 = {
          instancePath: instancePath + "/preset",
          schemaPath: "#/properties/preset/enum",
          keyword: "enum",
          params: { allowedValues: schema6.properties.preset.enum }
        };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
    if (data.rules !== void 0) {
      if (!validate22(data.rules, {
        instancePath: instancePath + "/rules",
        parentData: data,
        parentDataProperty: "rules",
        rootData
      })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.overrides !== void 0) {
      let data25 = data.overrides;
      if (!Array.isArray(data25) && data25 !== null) {
        const err51 = {
          instancePath: instancePath + "/overrides",
          schemaPath: "#/properties/overrides/type",
          keyword: "type",
          params: { type: schema6.properties.overrides.type }
        };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
      if (Array.isArray(data25)) {
        if (data25.length > 1e4) {
          const err52 = {
            instancePath: instancePath + "/overrides",
            schemaPath: "#/properties/overrides/maxItems",
            keyword: "maxItems",
            params: { limit: 1e4 }
          };
          if (vErrors === null) {
            vErrors = [err52];
          } else {
            vErrors.push(err52);
          }
          errors++;
        }
        const len8 = data25.length;
        for (let i8 = 0; i8 < len8; i8++) {
          let data26 = data25[i8];
          if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
            if (data26.files === void 0) {
              const err53 = {
                instancePath: instancePath + "/overrides/" + i8,
                schemaPath: "#/properties/overrides/items/required",
                keyword: "required",
                params: { missingProperty: "files" }
              };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
            if (data26.rules === void 0) {
              const err54 = {
                instancePath: instancePath + "/overrides/" + i8,
                schemaPath: "#/properties/overrides/items/required",
                keyword: "required",
                params: { missingProperty: "rules" }
              };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
            for (const key4 in data26) {
              if (!(key4 === "files" || key4 === "rules")) {
                const err55 = {
                  instancePath: instancePath + "/overrides/" + i8,
                  schemaPath: "#/properties/overrides/items/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key4 }
                };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
            }
            if (data26.files !== void 0) {
              let data27 = data26.files;
              if (Array.isArray(data27)) {
                if (data27.length > 1e4) {
                  const err56 = {
                    instancePath: instancePath + "/overrides/" + i8 + "/files",
                    schemaPath: "#/properties/overrides/items/properties/files/maxItems",
                    keyword: "maxItems",
                    params: { limit: 1e4 }
                  };
                  if (vErrors === null) {
                    vErrors = [err56];
                  } else {
                    vErrors.push(err56);
                  }
                  errors++;
                }
                if (data27.length < 1) {
                  const err57 = {
                    instancePath: instancePath + "/overrides/" + i8 + "/files",
                    schemaPath: "#/properties/overrides/items/properties/files/minItems",
                    keyword: "minItems",
                    params: { limit: 1 }
                  };
                  if (vErrors === null) {
                    vErrors = [err57];
                  } else {
                    vErrors.push(err57);
                  }
                  errors++;
                }
                const len9 = data27.length;
                for (let i9 = 0; i9 < len9; i9++) {
                  let data28 = data27[i9];
                  if (typeof data28 === "string") {
                    if (data28.length < 1) {
                      const err58 = {
                        instancePath: instancePath + "/overrides/" + i8 + "/files/" + i9,
                        schemaPath: "#/properties/overrides/items/properties/files/items/minLength",
                        keyword: "minLength",
                        params: { limit: 1 }
                      };
                      if (vErrors === null) {
                        vErrors = [err58];
                      } else {
                        vErrors.push(err58);
                      }
                      errors++;
                    }
                  } else {
                    const err59 = {
                      instancePath: instancePath + "/overrides/" + i8 + "/files/" + i9,
                      schemaPath: "#/properties/overrides/items/properties/files/items/type",
                      keyword: "type",
                      params: { type: "string" }
                    };
                    if (vErrors === null) {
                      vErrors = [err59];
                    } else {
                      vErrors.push(err59);
                    }
                    errors++;
                  }
                }
              } else {
                const err60 = {
                  instancePath: instancePath + "/overrides/" + i8 + "/files",
                  schemaPath: "#/properties/overrides/items/properties/files/type",
                  keyword: "type",
                  params: { type: "array" }
                };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
            }
            if (data26.rules !== void 0) {
              if (!validate22(data26.rules, {
                instancePath: instancePath + "/overrides/" + i8 + "/rules",
                parentData: data26,
                parentDataProperty: "rules",
                rootData
              })) {
                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err61 = {
              instancePath: instancePath + "/overrides/" + i8,
              schemaPath: "#/properties/overrides/items/type",
              keyword: "type",
              params: { type: "object" }
            };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
      }
    }
    if (data.ignore !== void 0) {
      let data30 = data.ignore;
      if (!Array.isArray(data30) && data30 !== null) {
        const err62 = {
          instancePath: instancePath + "/ignore",
          schemaPath: "#/properties/ignore/type",
          keyword: "type",
          params: { type: schema6.properties.ignore.type }
        };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
      if (Array.isArray(data30)) {
        if (data30.length > 1e4) {
          const err63 = {
            instancePath: instancePath + "/ignore",
            schemaPath: "#/properties/ignore/maxItems",
            keyword: "maxItems",
            params: { limit: 1e4 }
          };
          if (vErrors === null) {
            vErrors = [err63];
          } else {
            vErrors.push(err63);
          }
          errors++;
        }
        const len10 = data30.length;
        for (let i10 = 0; i10 < len10; i10++) {
          let data31 = data30[i10];
          if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
            if (data31.rule === void 0) {
              const err64 = {
                instancePath: instancePath + "/ignore/" + i10,
                schemaPath: "#/properties/ignore/items/required",
                keyword: "required",
                params: { missingProperty: "rule" }
              };
              if (vErrors === null) {
                vErrors = [err64];
              } else {
                vErrors.push(err64);
              }
              errors++;
            }
            if (data31.reason === void 0) {
              const err65 = {
                instancePath: instancePath + "/ignore/" + i10,
                schemaPath: "#/properties/ignore/items/required",
                keyword: "required",
                params: { missingProperty: "reason" }
              };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
            for (const key5 in data31) {
              if (!(key5 === "rule" || key5 === "reason" || key5 === "file" || key5 === "resource" || key5 === "sid" || key5 === "until")) {
                const err66 = {
                  instancePath: instancePath + "/ignore/" + i10,
                  schemaPath: "#/properties/ignore/items/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key5 }
                };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
            }
            if (data31.rule !== void 0) {
              let data32 = data31.rule;
              if (typeof data32 !== "string") {
                const err67 = {
                  instancePath: instancePath + "/ignore/" + i10 + "/rule",
                  schemaPath: "#/properties/ignore/items/properties/rule/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
              if (!(data32 === "arn-operator-required" || data32 === "boundary-demanded-on-create" || data32 === "boundary-prevents-escalation" || data32 === "boundary-required" || data32 === "cloudtrail-protection-required" || data32 === "complete-cloudtrail-protection" || data32 === "confused-deputy-denial-required" || data32 === "dynamodb-select-required" || data32 === "escalation-guardrail-required" || data32 === "external-id-required" || data32 === "external-sharing-denial-required" || data32 === "global-service-exemption-required" || data32 === "global-services-exempt-by-name" || data32 === "guardrail-quota" || data32 === "guardrails-attached" || data32 === "identity-perimeter-required" || data32 === "if-exists-required" || data32 === "key-administrator-required" || data32 === "leave-organization-denial-required" || data32 === "mfa-required" || data32 === "no-admin-for-outsiders" || data32 === "no-admin-policy" || data32 === "no-assume-any-role" || data32 === "no-boundary-removal" || data32 === "no-broad-exemption" || data32 === "no-broad-oidc-subject" || data32 === "no-caller-controlled-keys" || data32 === "no-chosen-session-names" || data32 === "no-credentials-on-all" || data32 === "no-cross-environment-trust" || data32 === "no-dangerous-wildcards" || data32 === "no-data-access-on-all" || data32 === "no-dead-permissions" || data32 === "no-deleted-principals" || data32 === "no-deny-all-scp" || data32 === "no-deny-on-missing-key" || data32 === "no-forgeable-exemption" || data32 === "no-guest-trust" || data32 === "no-idle-denies" || data32 === "no-lockout" || data32 === "no-mixed-trust" || data32 === "no-moot-scp-allow" || data32 === "no-negated-prefix" || data32 === "no-not-action-in-scp-allow" || data32 === "no-not-resource-allow" || data32 === "no-pass-role-on-all" || data32 === "no-permissions-management-on-all" || data32 === "no-privilege-escalation" || data32 === "no-public-access" || data32 === "no-public-oidc-trust" || data32 === "no-public-trust" || data32 === "no-pull-request-trust" || data32 === "no-set-operators-on-claims" || data32 === "no-unknown-accounts" || data32 === "no-unlimited-session-policy" || data32 === "no-unusable-session-duration" || data32 === "no-user-policies" || data32 === "no-user-trust" || data32 === "no-vacuous-for-all-values" || data32 === "no-weak-role-chains" || data32 === "no-weakening-if-exists" || data32 === "no-whole-account-trust" || data32 === "no-wildcard-actions" || data32 === "no-wildcard-ids" || data32 === "no-wildcard-principals" || data32 === "no-wildcard-resources" || data32 === "no-wildcard-services" || data32 === "no-wildcard-source" || data32 === "no-workload-takeover" || data32 === "oidc-audience-required" || data32 === "oidc-ref-required" || data32 === "oidc-subject-required" || data32 === "oidc-tenant-denial-required" || data32 === "paired-condition-keys" || data32 === "passed-to-service-required" || data32 === "policy-types-enabled" || data32 === "provider-session-name-required" || data32 === "region-restriction-required" || data32 === "roles-anywhere-anchor-required" || data32 === "root-denial-required" || data32 === "root-recovery-required" || data32 === "sam-policies-take-effect" || data32 === "saml-audience-required" || data32 === "secure-transport-required" || data32 === "security-services-protection-required" || data32 === "service-deny-list-required" || data32 === "service-exemption-required" || data32 === "service-scope-required" || data32 === "session-name-required" || data32 === "session-policy-required" || data32 === "short-session-duration" || data32 === "source-account-required" || data32 === "strong-external-id" || data32 === "valid-boundary" || data32 === "valid-mfa-conditions" || data32 === "valid-oidc-claims" || data32 === "valid-rcp" || data32 === "valid-regions" || data32 === "valid-scp" || data32 === "valid-session-duration" || data32 === "valid-trust-actions")) {
                const err68 = {
                  instancePath: instancePath + "/ignore/" + i10 + "/rule",
                  schemaPath: "#/properties/ignore/items/properties/rule/enum",
                  keyword: "enum",
                  params: { allowedValues: schema6.properties.ignore.items.properties.rule.enum }
                };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
            }
            if (data31.reason !== void 0) {
              let data33 = data31.reason;
              if (typeof data33 === "string") {
                if (data33.length < 10) {
                  const err69 = {
                    instancePath: instancePath + "/ignore/" + i10 + "/reason",
                    schemaPath: "#/properties/ignore/items/properties/reason/minLength",
                    keyword: "minLength",
                    params: { limit: 10 }
                  };
                  if (vErrors === null) {
                    vErrors = [err69];
                  } else {
                    vErrors.push(err69);
                  }
                  errors++;
                }
              } else {
                const err70 = {
                  instancePath: instancePath + "/ignore/" + i10 + "/reason",
                  schemaPath: "#/properties/ignore/items/properties/reason/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
            }
            if (data31.file !== void 0) {
              let data34 = data31.file;
              if (typeof data34 === "string") {
                if (data34.length < 1) {
                  const err71 = {
                    instancePath: instancePath + "/ignore/" + i10 + "/file",
                    schemaPath: "#/properties/ignore/items/properties/file/minLength",
                    keyword: "minLength",
                    params: { limit: 1 }
                  };
                  if (vErrors === null) {
                    vErrors = [err71];
                  } else {
                    vErrors.push(err71);
                  }
                  errors++;
                }
              } else {
                const err72 = {
                  instancePath: instancePath + "/ignore/" + i10 + "/file",
                  schemaPath: "#/properties/ignore/items/properties/file/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
            }
            if (data31.resource !== void 0) {
              let data35 = data31.resource;
              if (typeof data35 === "string") {
                if (data35.length < 1) {
                  const err73 = {
                    instancePath: instancePath + "/ignore/" + i10 + "/resource",
                    schemaPath: "#/properties/ignore/items/properties/resource/minLength",
                    keyword: "minLength",
                    params: { limit: 1 }
                  };
                  if (vErrors === null) {
                    vErrors = [err73];
                  } else {
                    vErrors.push(err73);
                  }
                  errors++;
                }
              } else {
                const err74 = {
                  instancePath: instancePath + "/ignore/" + i10 + "/resource",
                  schemaPath: "#/properties/ignore/items/properties/resource/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                if (vErrors === null) {
                  vErrors = [err74];
                } else {
                  vErrors.push(err74);
                }
                errors++;
              }
            }
            if (data31.sid !== void 0) {
              let data36 = data31.sid;
              if (typeof data36 === "string") {
                if (data36.length < 1) {
                  const err75 = {
                    instancePath: instancePath + "/ignore/" + i10 + "/sid",
                    schemaPath: "#/properties/ignore/items/properties/sid/minLength",
                    keyword: "minLength",
                    params: { limit: 1 }
                  };
                  if (vErrors === null) {
                    vErrors = [err75];
                  } else {
                    vErrors.push(err75);
                  }
                  errors++;
                }
              } else {
                const err76 = {
                  instancePath: instancePath + "/ignore/" + i10 + "/sid",
                  schemaPath: "#/properties/ignore/items/properties/sid/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                if (vErrors === null) {
                  vErrors = [err76];
                } else {
                  vErrors.push(err76);
                }
                errors++;
              }
            }
            if (data31.until !== void 0) {
              let data37 = data31.until;
              if (typeof data37 === "string") {
                if (!pattern3.test(data37)) {
                  const err77 = {
                    instancePath: instancePath + "/ignore/" + i10 + "/until",
                    schemaPath: "#/properties/ignore/items/properties/until/pattern",
                    keyword: "pattern",
                    params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }
                  };
                  if (vErrors === null) {
                    vErrors = [err77];
                  } else {
                    vErrors.push(err77);
                  }
                  errors++;
                }
              } else {
                const err78 = {
                  instancePath: instancePath + "/ignore/" + i10 + "/until",
                  schemaPath: "#/properties/ignore/items/properties/until/type",
                  keyword: "type",
                  params: { type: "string" }
                };
                if (vErrors === null) {
                  vErrors = [err78];
                } else {
                  vErrors.push(err78);
                }
                errors++;
              }
            }
          } else {
            const err79 = {
              instancePath: instancePath + "/ignore/" + i10,
              schemaPath: "#/properties/ignore/items/type",
              keyword: "type",
              params: { type: "object" }
            };
            if (vErrors === null) {
              vErrors = [err79];
            } else {
              vErrors.push(err79);
            }
            errors++;
          }
        }
      }
    }
    if (data.baseline !== void 0) {
      let data38 = data.baseline;
      if (typeof data38 === "string") {
        if (data38.length < 1) {
          const err80 = {
            instancePath: instancePath + "/baseline",
            schemaPath: "#/properties/baseline/minLength",
            keyword: "minLength",
            params: { limit: 1 }
          };
          if (vErrors === null) {
            vErrors = [err80];
          } else {
            vErrors.push(err80);
          }
          errors++;
        }
      } else {
        const err81 = {
          instancePath: instancePath + "/baseline",
          schemaPath: "#/properties/baseline/type",
          keyword: "type",
          params: { type: "string" }
        };
        if (vErrors === null) {
          vErrors = [err81];
        } else {
          vErrors.push(err81);
        }
        errors++;
      }
    }
    if (data["max-ignore-days"] !== void 0) {
      let data39 = data["max-ignore-days"];
      if (!(typeof data39 == "number" && !(data39 % 1) && !isNaN(data39) && isFinite(data39))) {
        const err82 = {
          instancePath: instancePath + "/max-ignore-days",
          schemaPath: "#/properties/max-ignore-days/type",
          keyword: "type",
          params: { type: "integer" }
        };
        if (vErrors === null) {
          vErrors = [err82];
        } else {
          vErrors.push(err82);
        }
        errors++;
      }
      if (typeof data39 == "number" && isFinite(data39)) {
        if (data39 > 3660 || isNaN(data39)) {
          const err83 = {
            instancePath: instancePath + "/max-ignore-days",
            schemaPath: "#/properties/max-ignore-days/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 3660 }
          };
          if (vErrors === null) {
            vErrors = [err83];
          } else {
            vErrors.push(err83);
          }
          errors++;
        }
        if (data39 < 1 || isNaN(data39)) {
          const err84 = {
            instancePath: instancePath + "/max-ignore-days",
            schemaPath: "#/properties/max-ignore-days/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 1 }
          };
          if (vErrors === null) {
            vErrors = [err84];
          } else {
            vErrors.push(err84);
          }
          errors++;
        }
      }
    }
    if (data["foreign-ignores"] !== void 0) {
      let data40 = data["foreign-ignores"];
      if (typeof data40 !== "boolean" && !Array.isArray(data40) && data40 !== null) {
        const err85 = {
          instancePath: instancePath + "/foreign-ignores",
          schemaPath: "#/properties/foreign-ignores/type",
          keyword: "type",
          params: { type: schema6.properties["foreign-ignores"].type }
        };
        if (vErrors === null) {
          vErrors = [err85];
        } else {
          vErrors.push(err85);
        }
        errors++;
      }
      if (Array.isArray(data40)) {
        if (data40.length > 5) {
          const err86 = {
            instancePath: instancePath + "/foreign-ignores",
            schemaPath: "#/properties/foreign-ignores/maxItems",
            keyword: "maxItems",
            params: { limit: 5 }
          };
          if (vErrors === null) {
            vErrors = [err86];
          } else {
            vErrors.push(err86);
          }
          errors++;
        }
        const len11 = data40.length;
        for (let i11 = 0; i11 < len11; i11++) {
          let data41 = data40[i11];
          if (typeof data41 !== "string") {
            const err87 = {
              instancePath: instancePath + "/foreign-ignores/" + i11,
              schemaPath: "#/properties/foreign-ignores/items/type",
              keyword: "type",
              params: { type: "string" }
            };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
          if (!(data41 === "checkov" || data41 === "trivy" || data41 === "tfsec" || data41 === "cfn-nag" || data41 === "semgrep")) {
            const err88 = {
              instancePath: instancePath + "/foreign-ignores/" + i11,
              schemaPath: "#/properties/foreign-ignores/items/enum",
              keyword: "enum",
              params: { allowedValues: schema6.properties["foreign-ignores"].items.enum }
            };
            if (vErrors === null) {
              vErrors = [err88];
            } else {
              vErrors.push(err88);
            }
            errors++;
          }
        }
      }
    }
    if (data["fail-on"] !== void 0) {
      let data42 = data["fail-on"];
      if (typeof data42 !== "string") {
        const err89 = {
          instancePath: instancePath + "/fail-on",
          schemaPath: "#/properties/fail-on/type",
          keyword: "type",
          params: { type: "string" }
        };
        if (vErrors === null) {
          vErrors = [err89];
        } else {
          vErrors.push(err89);
        }
        errors++;
      }
      if (!(data42 === "error" || data42 === "warning" || data42 === "info" || data42 === "never")) {
        const err90 = {
          instancePath: instancePath + "/fail-on",
          schemaPath: "#/properties/fail-on/enum",
          keyword: "enum",
          params: { allowedValues: schema6.properties["fail-on"].enum }
        };
        if (vErrors === null) {
          vErrors = [err90];
        } else {
          vErrors.push(err90);
        }
        errors++;
      }
    }
    if (data.trust !== void 0) {
      let data43 = data.trust;
      if (typeof data43 !== "string") {
        const err91 = {
          instancePath: instancePath + "/trust",
          schemaPath: "#/properties/trust/type",
          keyword: "type",
          params: { type: "string" }
        };
        if (vErrors === null) {
          vErrors = [err91];
        } else {
          vErrors.push(err91);
        }
        errors++;
      }
      if (!(data43 === "base" || data43 === "head")) {
        const err92 = {
          instancePath: instancePath + "/trust",
          schemaPath: "#/properties/trust/enum",
          keyword: "enum",
          params: { allowedValues: schema6.properties.trust.enum }
        };
        if (vErrors === null) {
          vErrors = [err92];
        } else {
          vErrors.push(err92);
        }
        errors++;
      }
    }
    if (data["on-missing-base"] !== void 0) {
      let data44 = data["on-missing-base"];
      if (typeof data44 !== "string") {
        const err93 = {
          instancePath: instancePath + "/on-missing-base",
          schemaPath: "#/properties/on-missing-base/type",
          keyword: "type",
          params: { type: "string" }
        };
        if (vErrors === null) {
          vErrors = [err93];
        } else {
          vErrors.push(err93);
        }
        errors++;
      }
      if (!(data44 === "fail" || data44 === "all" || data44 === "none")) {
        const err94 = {
          instancePath: instancePath + "/on-missing-base",
          schemaPath: "#/properties/on-missing-base/enum",
          keyword: "enum",
          params: { allowedValues: schema6.properties["on-missing-base"].enum }
        };
        if (vErrors === null) {
          vErrors = [err94];
        } else {
          vErrors.push(err94);
        }
        errors++;
      }
    }
  } else {
    const err95 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err95];
    } else {
      vErrors.push(err95);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
export {
  validate
};
