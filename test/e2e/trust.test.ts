import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import type { Files } from '../git.ts'
import { bad, good, temporary } from '../process.ts'
import { type Changed, checkout, download, judged, pullRequest, serve, type Told } from './change.ts'
import { violations } from './github.ts'

vi.setConfig({ testTimeout: 60_000 })
afterAll(() => {
  expect(violations).toEqual([])
})

const ignore = '    # iam-lint-ignore[no-wildcard-actions]: agreed with the platform team\n'
const suppressed = bad.replace('    Statement', `${ignore}    Statement`)
const lenient = 'rules: { no-wildcard-actions: off }\n'
const trusting = 'trust: head\n'

async function run(
  base: Files,
  changed: Changed,
  inputs: Readonly<Record<string, string>> = {},
  event = 'pull_request',
): Promise<Told> {
  const pull = pullRequest(base, changed)
  const merged = { merge_group: { base_sha: pull.base } }
  const how = event === 'merge_group' ? { event, payload: merged } : { event, payload: pull.payload }
  const elsewhere = event === 'pull_request_target'
  const workspace = elsewhere ? temporary() : checkout(pull.origin, pull.merge)
  return judged(pull, await serve(pull), { ...how, workspace, inputs, commit: elsewhere ? pull.base : pull.merge })
}

const waiting = ({ report }: Told): object | undefined =>
  (
    report() as {
      readonly afterMerge?: {
        readonly suppressed: readonly { readonly file: string }[]
        readonly config: string | null
      }
    }
  ).afterMerge

describe.each(['pull_request', 'merge_group', 'pull_request_target'])('in %s', (event) => {
  test('a suppression that the change adds takes effect after the merge', async () => {
    const told = await run({ 'b.tf': good }, { 'a.tf': suppressed }, {}, event)
    expect(told).toMatchObject({ code: 1, fresh: ['a.tf:5'] })
    const title = '1 suppression of this change takes effect after the merge'
    expect(told.log).toContain(`${title}:\n  a.tf:5:61 ignores no-wildcard-actions: agreed with the platform team`)
    expect(told.summary).toContain(title)
    expect(waiting(told)).toMatchObject({ suppressed: [{ file: 'a.tf' }], config: null })
  })

  test('a configuration that the change brings takes effect after the merge', async () => {
    const told = await run({ 'b.tf': good }, { 'a.tf': bad, '.iam-lint.yaml': lenient }, {}, event)
    expect(told).toMatchObject({ code: 1, fresh: ['a.tf:4'] })
    expect(told.log).toContain('the configuration of this change takes effect after the merge:\n  .iam-lint.yaml,')
    expect(waiting(told)).toEqual({ suppressed: [], config: '.iam-lint.yaml' })
  })
})

describe('what the base says counts', () => {
  test('a suppression of the base keeps working, wherever it moves in its file', async () => {
    const told = await run({ 'a.tf': suppressed }, { 'a.tf': `# more\n\n${suppressed}` })
    expect(told).toMatchObject({ code: 0, fresh: [], existing: [] })
    expect(waiting(told)).toBeUndefined()
  })

  test('also for what comes to its statement', async () => {
    const more = suppressed.replace('["s3:*"]', '["s3:*", "sqs:*"]')
    expect(await run({ 'a.tf': suppressed }, { 'a.tf': more })).toMatchObject({ code: 0, fresh: [] })
  })

  test('but not for a copy in another statement, resource or module', async () => {
    const other = suppressed.replace('"All"', '"Other"').replace('s3:*', 'sqs:*')
    const copies = { 'a.tf': suppressed, 'b/a.tf': suppressed }
    expect(await run({ 'a.tf': suppressed }, { 'b/a.tf': suppressed })).toMatchObject({ code: 1, fresh: ['b/a.tf:5'] })
    expect(await run(copies, { 'a.tf': other })).toMatchObject({ code: 1, fresh: ['a.tf:5'] })
    const renamed = suppressed.replace('"x"', '"y"')
    expect(await run({ 'a.tf': suppressed }, { 'c.tf': renamed })).toMatchObject({ code: 1, fresh: ['c.tf:5'] })
  })

  test('a suppression of what was there is not needed to pass, and waits', async () => {
    const told = await run({ 'a.tf': bad }, { 'a.tf': suppressed })
    expect(told).toMatchObject({ code: 0, fresh: [], existing: ['a.tf:5'], fixed: [] })
    expect(waiting(told)).toMatchObject({ suppressed: [{ file: 'a.tf' }] })
  })

  test('an entry of its configuration covers what the change brings', async () => {
    const entry =
      'ignore:\n  - { rule: no-wildcard-actions, resource: aws_iam_policy.x, reason: agreed with the platform team }\n'
    const told = await run({ '.iam-lint.yaml': entry, 'b.tf': good }, { 'a/a.tf': bad })
    expect(told).toMatchObject({ code: 0, fresh: [] })
  })

  test('its configuration holds though the change removes or breaks it', async () => {
    for (const changed of [null, 'rules: [not right\n'])
      expect(await run({ '.iam-lint.yaml': lenient }, { 'a.tf': bad, '.iam-lint.yaml': changed })).toMatchObject({
        code: 0,
      })
  })

  test('a configuration that is named is the one of the base', async () => {
    const told = await run(
      { 'ci/lint.yaml': lenient },
      { 'a.tf': bad, 'ci/lint.yaml': '{}' },
      { config: 'ci/lint.yaml' },
    )
    expect(told).toMatchObject({ code: 0 })
    expect(await run({}, { 'a.tf': bad, 'ci/lint.yaml': lenient }, { config: 'ci/lint.yaml' })).toMatchObject({
      code: 1,
    })
    const nowhere = await run({}, { 'a.tf': bad }, { config: 'ci/lint.yaml' })
    expect(nowhere.warnings).toEqual(['error: cannot read the configuration ci/lint.yaml: no such file'])
  })
})

describe('who trusts the head', () => {
  const changed = { 'a.tf': suppressed, '.iam-lint.yaml': lenient }
  test.each([
    ['the workflow', {}, changed, { trust: 'head' }, 0],
    ['the base', { '.iam-lint.yaml': trusting }, changed, {}, 0],
    ['the workflow more than the base', { '.iam-lint.yaml': trusting }, changed, { trust: 'base' }, 1],
    ['only the change', {}, { 'a.tf': suppressed, '.iam-lint.yaml': `${trusting}${lenient}` }, {}, 1],
  ] as const)('%s', async (_, base, change, inputs, code) => {
    const told = await run({ 'b.tf': good, ...base }, change, inputs)
    expect(told.code).toBe(code)
    expect(waiting(told) === undefined).toBe(code === 0)
  })

  test('a push is its own', async () => {
    const pull = pullRequest({ 'b.tf': good }, { 'a.tf': suppressed })
    const payload = { ref: 'refs/heads/topic', before: pull.base, repository: { default_branch: 'main' } }
    const workspace = checkout(pull.origin, pull.head)
    expect(
      await judged(pull, await serve(pull), { event: 'push', payload, commit: pull.head, workspace }),
    ).toMatchObject({ code: 0 })
  })

  test('a configuration that the workflow itself has put there is the one in force', async () => {
    const pull = pullRequest({ 'b.tf': good }, { 'a.tf': bad })
    const workspace = checkout(pull.origin, pull.merge)
    mkdirSync(join(workspace, 'central'))
    writeFileSync(join(workspace, 'central/lint.yaml'), lenient)
    const told = await judged(pull, await serve(pull), { workspace, inputs: { config: 'central/lint.yaml' } })
    expect(told).toMatchObject({ code: 0, warnings: [] })
    expect(waiting(told)).toBeUndefined()
  })

  test('without a base the change cannot choose that nothing fails', async () => {
    const pull = pullRequest({ 'b.tf': good }, { 'a.tf': bad, '.iam-lint.yaml': 'on-missing-base: none\n' })
    const workspace = download(pull.origin, pull.merge)
    const told = await judged(pull, await serve(pull, { permissions: {} }), { workspace })
    expect(told).toMatchObject({ code: 1 })
    expect(told.warnings[0]).toContain('only errors fail the job')
  })
})
