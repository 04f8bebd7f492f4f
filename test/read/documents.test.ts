import { expect, test } from 'vitest'
import { readDocuments } from '../../src/read/documents.ts'
import { filePath } from '../../src/text/span.ts'
import { inMemory } from '../files.ts'

const policy = '{"Statement": {"Effect": "Allow", "Action": "s3:*", "Resource": "*"}}'
const trust = policy.replace('"Resource": "*"', '"Principal": "*"').replace('s3:*', 'sts:AssumeRole')
const template = 'Resources: {P: {Type: AWS::IAM::ManagedPolicy, Properties: {PolicyDocument: {Statement: []}}}}'

/** The kinds of the policies read and the reasons of what was not. */
const read = async (path: string, text: string, named = false, used = false) => {
  const name = filePath(path)
  const all = new Set([name])
  const reading = await readDocuments(
    { ...inMemory({ [path]: text }), named: named ? all : new Set() },
    used ? all : new Set(),
  )
  return [...reading.model.policies.map(({ kind }) => kind), ...reading.unreadable.map(({ reason }) => reason)]
}

test.each([
  ['p.json', policy, ['identity']],
  ['p.json', trust, ['trust']],
  ['p.yaml', 'Statement: {Effect: Allow, Action: "s3:*", Resource: "*"}', ['identity']],
  ['t.yaml', template, ['identity']],
  [
    't.json',
    JSON.stringify({ Resources: { P: { Type: 'AWS::IAM::Policy', Properties: { PolicyDocument: {} } } } }),
    ['identity'],
  ],
  ['package.json', '{"name": "x"}', []],
  ['pod.yaml', 'kind: Pod', []],
  ['p.json', policy.slice(0, -1), ['identity', 'expected , or }']],
])('%s %s', async (path, text, expected) => {
  expect(await read(path, text)).toEqual(expected)
})

test.each([
  ['package.json', '{"name": "x"}'],
  ['pod.yaml', 'kind: Pod'],
])('%s is not passed over when it is named', async (path, text) => {
  expect(await read(path, text, true)).toEqual(['neither an IAM policy nor a template'])
})

test('a policy that Terraform uses is judged there, as what it is used for', async () => {
  expect(await read('p.json', policy, false, true)).toEqual([])
})

const deny = '{"Statement": {"Effect": "Deny", "Action": "s3:*", "Resource": "*"}}'
const resource = deny.replace('"Resource"', '"Principal": "*", "Resource"')

test.each([
  ['service-control-policies/guardrails.json', policy, 'scp'],
  ['org/SCPs/guardrails.json', deny, 'scp'],
  ['org/service_control_policies/network/glue.json', deny, 'identity'],
  ['org/region-scp.json', deny, 'scp'],
  ['org/scp.yaml', 'Statement: {Effect: Deny, Action: "s3:*", Resource: "*"}', 'scp'],
  ['org/manage-scp.json', policy, 'identity'],
  ['org/scpolicy.json', deny, 'identity'],
  ['scp/bucket.json', resource, 'resource'],
  ['resource-control-policies/deputy.json', resource, 'rcp'],
  ['resource-control-policies/deputy.json', deny, 'identity'],
  ['identity_perimeter_rcp.json', resource, 'rcp'],
  ['vpc_endpoint_policies/s3_endpoint_policy.json', resource.replace('Deny', 'Allow'), 'endpoint'],
  ['s3-vpc-endpoint.json', policy, 'identity'],
])('%s %s: its name says that it is of kind %s, unless its elements do not fit', async (path, text, kind) => {
  expect(await read(path, text)).toEqual([kind])
})

test('what the user says of a file goes before its name and its elements', async () => {
  const files = { ...inMemory({ 'scp/a.json': deny, 'b.yaml': 'Statement: {Effect: Deny}' }), named: new Set<never>() }
  const { model } = await readDocuments(files, new Set(), (path) => (path === 'b.yaml' ? 'rcp' : 'boundary'))
  expect(model.policies.map(({ kind }) => kind).sort()).toEqual(['boundary', 'rcp'])
})
