import type { FilePath, Place } from '../text/span.ts'
import type { Part } from '../value/value.ts'

/**
 * What a document is, which follows from where it is used.
 * `boundary`, `scp` and `rcp` are ceilings: their Allow grants nothing. `endpoint` is a VPC endpoint policy.
 * `unknown` is a document whose use could not be seen: only rules that hold for every kind judge it.
 */
export type PolicyKind =
  'identity' | 'trust' | 'resource' | 'scp' | 'rcp' | 'boundary' | 'session' | 'endpoint' | 'unknown'

/** The resource that carries a policy or is one: `aws_iam_role.ci`, a logical id, or the file of a bare policy. */
export interface Carrier {
  /** `aws_iam_policy.x`, `module.m["k"].aws_iam_role.r`, `LogicalId`; empty for a policy file. */
  readonly address: string
  /** `aws_iam_role`, `AWS::IAM::Role`; empty for a policy file. */
  readonly type: string
  /** Where the address is unique: the directory of the root module, the template, the policy file. */
  readonly root: FilePath
  /** The words that name the resource. Findings about something that is not written stand here. */
  readonly at: Place
  /** `App/Role/Resource`: what wrote the resource, where that is known to be a construct of the CDK. */
  readonly construct?: string
}

export interface Policy {
  readonly kind: PolicyKind
  /** The service whose resource carries a resource policy, as in its actions: `s3`, `kms`, `sqs`. */
  readonly service?: string
  /**
   * When a resource lets others in without an IAM policy: what they may do, as the end of `anybody may …`. Its one way to
   * limit that is whom it names: such a service takes no conditions.
   */
  readonly gives?: string
  readonly carrier: Carrier
  readonly version?: Word
  readonly statements: readonly Statement[]
  /** Why there may be more statements than these. */
  readonly open?: string
  /** What of the document is not known; a policy with gaps is partly checked. */
  readonly gaps: readonly Gap[]
  readonly at: Place
}

/** Something written that could not be computed, and why. */
export interface Gap {
  readonly because: string
  readonly at: Place
}

/** Keys and indexes from the document down: `['Statement', 0, 'Action', 1]`. */
export type Path = readonly (string | number)[]

export interface Statement {
  readonly kind: PolicyKind
  readonly service?: string
  readonly gives?: string
  readonly carrier: Carrier
  readonly path: Path
  readonly sid?: Word
  readonly effect: 'Allow' | 'Deny' | 'unknown'
  readonly actions: Scope
  readonly resources: Scope
  readonly principals: Principals
  readonly conditions: Conditions
  readonly at: Place
}

/** Text in a policy as it can be known: whole, or with holes. */
export interface Word {
  /** For a reader: holes are shown as `${var.bucket}`. */
  readonly text: string
  readonly parts: readonly Part[]
  /** No holes: `text` is what AWS will see. */
  readonly known: boolean
  /** The source of the whole value when it is one reference, `aws_iam_policy.edge.arn`. */
  readonly refers?: string
  readonly at: Place
  readonly path: Path
}

/** `only` the listed patterns (Action, Resource), everything `except` them (NotAction, NotResource), or not written. */
export interface Scope {
  readonly form: 'only' | 'except' | 'none'
  readonly words: readonly Word[]
  /** Why there may be more than these. */
  readonly open?: string
}

/** `only` the listed principals (Principal), everybody `except` them (NotPrincipal), or not written. */
export interface Principals {
  readonly form: 'only' | 'except' | 'none'
  readonly list: readonly Principal[]
  readonly open?: string
}
export interface Principal {
  /** `"Principal": "*"` has the type `*`; `{"AWS": "*"}` has `AWS`. */
  readonly type: '*' | 'AWS' | 'Service' | 'Federated' | 'CanonicalUser' | 'other'
  readonly word: Word
}

/** All of them must hold. */
export interface Conditions {
  readonly list: readonly Condition[]
  readonly open?: string
}
/** One operator on one key; one of the values must match (negated operators: none). */
export interface Condition {
  readonly operator: Word
  readonly key: Word
  readonly values: readonly Word[]
  readonly open?: string
  readonly at: Place
}
