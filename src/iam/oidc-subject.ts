import { isWild } from './wildcard.ts'

/** How much of an issuer a pattern for the `sub` of its tokens lets in. */
export type Breadth =
  /** Everybody who has an account there. */
  | 'anybody'
  /** All of one organization: every repository, pipeline or workspace, or every service account of a cluster. */
  | 'tenant'
  /** One project, or those of one name, from any branch. */
  | 'project'
  /** A branch, a tag, an environment, or a project that has none of these. */
  | 'ref'

/**
 * Does the pattern name in full whose the subject is? A subject is a row of labels and values, and what comes before the
 * name must not be a wildcard: `*octo-org/app*` is also a branch of that name in a stranger's repository. GitHub's subjects
 * can be made of any claims, of which only some are not the workflow's own choice (`environment:prod` is anybody's).
 * https://docs.github.com/en/actions/reference/security/oidc#customizing-the-token-claims
 */
export function namesTenant(subject: string, provider: string): boolean {
  // No subject is without labels: a role that says "none" lets in nobody.
  if (!/[*?:/]/.test(subject)) return true
  const head = isWild(subject) ? (subject.split(/[*?]/, 1)[0] ?? '') : `${subject}:`
  return /^(?:vs)?token\.actions\./.test(provider)
    ? /(?:^|:)(?:repo|repository|repository_owner|repository_owner_id|repository_id|enterprise|enterprise_id|job_workflow_ref):[^:/]+[:/]/.test(
        head,
      )
    : !isWild(subject) || /^[^:/]+[:/][^:/]+[:/]/.test(head)
}

/** The value that follows a label: of `ref` in `repo:octo-org/app:ref:refs/heads/main`, `refs/heads/main`. */
function valueOf(subject: string, ...labels: readonly string[]): string | undefined {
  const words = subject.split(':')
  const at = words.findIndex((word, index) => labels.includes(word) && index < words.length - 1)
  return at < 0 ? undefined : words[at + 1]
}

const saysSomething = (value = ''): boolean => /[^*?]/.test(value)
/** Does the last part of `group/subgroup/project` name anything? What is no path is a name that stands for one. */
const namesProject = (path = '*'): boolean =>
  path.includes('/') ? saysSomething(path.slice(path.lastIndexOf('/') + 1)) : !isWild(path)

/** What a pattern for subjects leaves open; nothing for subjects of a form that is not known. */
export function breadthOf(subject: string): Breadth | undefined {
  const form = forms.find(({ begins }) => begins.test(subject))
  if (form) return form.project(subject) ? (form.ref(subject) ? 'ref' : 'project') : 'tenant'
  return saysSomething(subject) ? undefined : 'tenant'
}

interface Form {
  readonly begins: RegExp
  readonly project: (subject: string) => boolean
  readonly ref: (subject: string) => boolean
}

const always = (): boolean => true

/** How the issuers put subjects together; self-hosted ones do it as the public ones. */
const forms: readonly Form[] = [
  // https://docs.github.com/en/actions/reference/security/oidc
  {
    begins: /^repo:/,
    project: (subject) => namesProject(valueOf(subject, 'repo')),
    ref: (subject) => {
      const ref = valueOf(subject, 'ref')
      const of = subject.split(':').slice(2)
      // Every subject goes on after the repository: one that is cut short lets in nobody.
      if (of.length === 0) return !isWild(subject)
      if (ref !== undefined) return !/^(?:refs\/(?:heads\/)?)?[*?]+$/.test(ref)
      return of[0] === 'environment' ? saysSomething(of[1]) : saysSomething(of.join(''))
    },
  },
  // https://docs.gitlab.com/ci/secrets/id_token_authentication
  {
    begins: /^project_path:/,
    project: (subject) => namesProject(valueOf(subject, 'project_path')),
    ref: (subject) => saysSomething(valueOf(subject, 'ref') ?? valueOf(subject, 'environment')),
  },
  // https://developer.hashicorp.com/terraform/cloud-docs/dynamic-provider-credentials/aws-configuration
  // https://buildkite.com/docs/pipelines/security/oidc/aws
  {
    begins: /^organization:/,
    project: (subject) => ['project', 'workspace', 'pipeline'].some((label) => saysSomething(valueOf(subject, label))),
    ref: (subject) => !subject.includes(':pipeline:') || saysSomething(valueOf(subject, 'ref')),
  },
  // https://circleci.com/docs/guides/permissions-authentication/openid-connect-tokens/
  { begins: /^org\/[0-9a-f-]{4,}\//, project: (subject) => saysSomething(subject.split('/')[3]), ref: always },
  // https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html
  {
    begins: /^system:serviceaccount:/,
    project: (subject) => {
      const [namespace = '', account] = subject.split(':').slice(2)
      return !namespace.startsWith('*') && saysSomething(account)
    },
    ref: always,
  },
  { begins: /^system:/, project: (subject) => !isWild(subject), ref: always },
]
