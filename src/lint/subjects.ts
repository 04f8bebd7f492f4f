import type { Assumption } from '../policy/assumption.ts'
import { type Escalation, escalationsOf } from '../policy/escalation.ts'
import { type Grantee, granteesOf } from '../policy/grantee.ts'
import type { Carrier, Path, Policy, Statement, Word } from '../policy/policy.ts'
import type { Attachment, Ineffective, Model, PermissionSet, Role, User } from '../policy/resource.ts'
import { sessionsOf, type Session } from '../policy/sessions.ts'
import type { Pick, SubjectName, Subjects } from '../rule.ts'
import { type Unconfined, unconfinedIn } from '../policy/unconfined.ts'
import { filePath, type FilePath, type Place, type Span, type When } from '../text/span.ts'

/** The subjects that a model offers to rules. */
export function subjectsOf(model: Model): Pick {
  const grantees = once(() => granteesOf(model))
  const lists: { readonly [S in SubjectName]: () => readonly Subjects[S][] } = {
    statement: () => model.policies.flatMap(({ statements }) => statements),
    policy: () => model.policies,
    role: () => model.roles,
    user: () => model.users,
    principal: () => [...model.roles, ...model.users],
    permissionSet: () => model.permissionSets,
    session: () => sessionsOf(model),
    attachment: () => model.attachments,
    assumption: () => model.assumptions,
    ineffective: () => model.ineffective ?? [],
    grantee: grantees,
    escalation: () => escalationsOf(grantees()),
    unconfined: () => unconfinedIn(grantees()),
    project: () => [model],
  }
  const known = new Map<SubjectName, readonly Subjects[SubjectName][]>()
  return <S extends SubjectName>(on: S): readonly Subjects[S][] => {
    const list = (known.get(on) as readonly Subjects[S][] | undefined) ?? lists[on]()
    known.set(on, list)
    return list
  }
}

/** What is made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

/** The file whose settings apply to a subject. */
export const fileOf = (subject: Subjects[SubjectName]): FilePath =>
  'grant' in subject ? fileOf(carriedBy(subject)) : 'carrier' in subject ? subject.carrier.at.file : filePath('')

/** What is said of a grant is about its statement, or about the attachment of a policy that is not written here. */
const carriedBy = ({ grant: { held, statement } }: Escalation | Unconfined): Statement | Attachment =>
  held.through ?? statement

/** What the engine has to know of a subject to make findings of problems. */
export interface Whereabouts {
  /** The directory or file that the resource's address is unique in. */
  readonly root: FilePath
  /** The words that name the resource. */
  readonly place: Span
  readonly resource: string | null
  /** The construct of the CDK that wrote the resource. */
  readonly construct?: string
  readonly scope: Span
  readonly sid: string | null
  readonly when: readonly When[]
  /** Keys and indexes of the element of the policy that stands at a place. */
  readonly element: (at: Place) => Path | null
  /** What tells this subject and the element at a place from others of the same resource, without lines. */
  readonly identity: (at: Place) => readonly string[]
}

export function whereabouts(subject: Subjects[SubjectName]): Whereabouts {
  if ('grant' in subject) return whereabouts(carriedBy(subject))
  if ('effect' in subject) return ofStatement(subject)
  if ('statements' in subject) return ofPolicy(subject)
  if ('carrier' in subject) return ofResource(subject)
  return { ...nowhere, element: () => null, identity: ({ start, end, file }) => [file, (end - start).toString()] }
}

const start = { file: filePath(''), start: 0, end: 0 }
const nowhere = {
  root: filePath(''),
  place: start,
  resource: null,
  sid: null,
  when: [],
  scope: start,
}

const shared = ({ carrier }: { readonly carrier: Carrier }) => ({
  root: carrier.root,
  place: carrier.at,
  resource: carrier.address === '' ? null : carrier.address,
  ...(carrier.construct === undefined ? {} : { construct: carrier.construct }),
  when: carrier.at.when ?? [],
})

function ofStatement(statement: Statement): Whereabouts {
  const sid = statement.sid?.known ? statement.sid.text : null
  return {
    ...shared(statement),
    scope: statement.at,
    sid,
    when: [...(statement.carrier.at.when ?? []), ...(statement.at.when ?? [])],
    element: (at) => wordsIn(statement).find((word) => isAt(word, at))?.path ?? statement.path,
    identity: (at) => {
      const offending = wordsIn(statement).find((word) => isAt(word, at))
      const others = wordsIn(statement).filter((word) => word !== offending)
      return [sid ?? others.map(({ text }) => text).join('\n'), offending?.text ?? '']
    },
  }
}

const isAt = (word: Word, at: Place): boolean =>
  word.at.file === at.file && word.at.start === at.start && word.at.end === at.end

function wordsIn({ sid, actions, resources, principals, conditions }: Statement): readonly Word[] {
  return [
    ...(sid ? [sid] : []),
    ...actions.words,
    ...resources.words,
    ...principals.list.map(({ word }) => word),
    ...conditions.list.flatMap(({ operator, key, values }) => [operator, key, ...values]),
  ]
}

type Carried = Role | User | PermissionSet | Session | Attachment | Assumption | Ineffective | Grantee

const ofPolicy = (policy: Policy): Whereabouts => ({
  ...shared(policy),
  scope: policy.at,
  sid: null,
  element: (at) =>
    policy.statements.map((s) => wordsIn(s).find((word) => isAt(word, at))?.path).find((path) => path) ?? [],
  identity: (at) => {
    const word = policy.statements.flatMap(wordsIn).find((one) => isAt(one, at))
    return [policy.kind, word?.text ?? '']
  },
})

const ofResource = (subject: Carried): Whereabouts => ({
  ...shared(subject),
  scope: subject.carrier.at,
  sid: null,
  element: () => null,
  identity: () => {
    if ('policy' in subject) return [subject.policy.text]
    return 'property' in subject ? [subject.property] : []
  },
})
