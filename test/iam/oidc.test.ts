import { expect, test } from 'vitest'
import { isCluster, sharedIssuer } from '../../src/iam/oidc-issuer.ts'
import { breadthOf, namesTenant } from '../../src/iam/oidc-subject.ts'

const github = 'token.actions.githubusercontent.com'

test.each([
  [github, 'sub'],
  ['TOKEN.actions.githubusercontent.com', 'sub'],
  ['gitlab.com', 'sub'],
  ['studio.datachain.ai/api', 'sub'],
  ['oidc.vercel.com', 'aud'],
  ['cognito-identity.amazonaws.com', 'aud'],
  ['www.amazon.com', 'app_id'],
  // These give each customer an issuer of its own.
  ['oidc.vercel.com/acme', undefined],
  ['oidc.circleci.com/org/1a2b', undefined],
  ['api.bitbucket.org/2.0/workspaces/acme/pipelines-config/identity/oidc', undefined],
  ['acme.app.spacelift.io', undefined],
  ['gitlab.example.com', undefined],
])('at %s the %s tells whose a token is', (host, claim) => {
  const issuer = sharedIssuer(host)
  expect(issuer?.tenant[0]).toBe(claim)
  if (issuer) expect(issuer.page).toMatch(/^https:\/\/[\w/.-]+$/)
})

test.each([
  ['oidc.eks.eu-west-1.amazonaws.com/id/EXAMPLE', true],
  ['oidc.eks.cn-north-1.amazonaws.com.cn/id/EXAMPLE', true],
  ['oidc.example.com/id/eks', false],
])('isCluster(%j) is %s', (provider, want) => {
  expect(isCluster(provider)).toBe(want)
})

test.each([
  [github, 'repo:octo-org/app:ref:refs/heads/main', true],
  [github, 'repo:octo-org@123456/app@456789:ref:refs/heads/main', true],
  [github, 'repo:octo-org/*', true],
  [github, 'repo:octo-org/a?p:*', true],
  [github, 'environment:prod:repo:octo-org/app', true],
  [github, 'repository_owner_id:65:*', true],
  [github, 'repository_owner:octo-org', true],
  [github, '*', false],
  [github, 'repo:*', false],
  [github, 'repo:octo*', false],
  [github, 'repo:octo-org*', false],
  [github, 'repo:*/app:ref:refs/heads/main', false],
  [github, '*octo-org/app*', false],
  [github, 'repository_owner:octo*', false],
  [github, 'environment:prod', false],
  [github, 'ref:refs/heads/main:*', false],
  [github, 'actor:octocat', false],
  [github, 'nobody', true],
  ['gitlab.com', 'project_path:acme/*:ref_type:branch:ref:main', true],
  ['gitlab.com', 'project_path:acme*', false],
  ['gitlab.com', 'project_path:*/app:ref_type:branch:ref:main', false],
  ['app.terraform.io', 'organization:acme:*', true],
  ['app.terraform.io', 'organization:acme*', false],
  ['app.terraform.io', 'organization:*:project:net:workspace:prod:run_phase:*', false],
  ['agent.buildkite.com', 'organization:acme:pipeline:*', true],
  ['proidc.upbound.io', 'mcp:acme/prod:provider:provider-aws', true],
])('a token of %s for %s is of a named tenant: %s', (provider, subject, want) => {
  expect(namesTenant(subject, provider)).toBe(want)
})

test.each([
  ['repo:octo-org/*', 'tenant'],
  ['repo:octo-org/*:ref:refs/heads/main', 'tenant'],
  ['repo:REPOSITORY:ref:refs/heads/main', 'ref'],
  ['repo:octo-org/app*', 'project'],
  ['repo:octo-org/app', 'ref'],
  ['org/app', undefined],
  ['repo:octo-org/app:*', 'project'],
  ['repo:octo-org/app:ref:*', 'project'],
  ['repo:octo-org/app:ref:refs/heads/*', 'project'],
  ['repo:octo-org/app:environment:*', 'project'],
  ['repo:octo-org/app:ref:refs/heads/release/*', 'ref'],
  ['repo:octo-org/app:ref:refs/tags/*', 'ref'],
  ['repo:octo-org/app:environment:prod', 'ref'],
  ['repo:octo-org/app:pull_request', 'ref'],
  ['project_path:acme/*:ref_type:branch:ref:main', 'tenant'],
  ['project_path:acme/team/app:ref_type:branch:ref:*', 'project'],
  ['project_path:acme/team/app:ref_type:branch:ref:main', 'ref'],
  ['organization:acme:*', 'tenant'],
  ['organization:acme:project:*:workspace:*:run_phase:*', 'tenant'],
  ['organization:acme:project:*:workspace:net-prod:run_phase:*', 'ref'],
  ['organization:acme:pipeline:app:ref:*', 'project'],
  ['organization:acme:pipeline:app:ref:refs/heads/main:commit:*', 'ref'],
  ['org/1a2b/project/*', 'tenant'],
  ['org/1a2b/project/3c4d/user/*', 'ref'],
  ['system:serviceaccount:kube-system:external-dns', 'ref'],
  ['system:serviceaccount:kube-system:aws-*', 'ref'],
  ['system:serviceaccount:kube-system:*', 'tenant'],
  ['system:serviceaccount:*:external-dns', 'tenant'],
  ['system:serviceaccount:*', 'tenant'],
  ['system:*', 'tenant'],
  ['*', 'tenant'],
  ['space:prod:stack:*', undefined],
])('%s leaves open: %s', (subject, want) => {
  expect(breadthOf(subject)).toBe(want)
})
