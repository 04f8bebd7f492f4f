import { describe, expect, test } from 'vitest'
import { changeOf } from '../../src/run/event.ts'

const [base, head, merge, before] = ['b', 'c', 'd', 'e'].map((one) => one.repeat(40)) as [
  string,
  string,
  string,
  string,
]
const none = '0'.repeat(40)
const pull = { pull_request: { number: 7, base: { sha: base }, head: { sha: head } } }
const push = (more: object): object => ({
  ref: 'refs/heads/topic',
  before,
  forced: false,
  repository: { default_branch: 'main' },
  ...more,
})
const itself = { at: before, as: 'itself' }
const parting = { at: 'main', as: 'merge-base' }

describe('what an event is compared with', () => {
  test.each([
    ['pull_request', pull, [{ at: base, as: 'merge-base' }]],
    ['pull_request_review', pull, [{ at: base, as: 'merge-base' }]],
    ['pull_request_target', pull, [{ at: base, as: 'merge-base' }]],
    ['merge_group', { merge_group: { base_sha: base, head_sha: head } }, [{ at: base, as: 'itself' }]],
    ['push', push({}), [itself, parting]],
    ['push', push({ ref: 'refs/heads/main' }), [itself]],
    ['push', push({ before: none, created: true }), [parting]],
    ['push', push({ ref: 'refs/heads/main', before: none, created: true }), []],
    ['push', push({ forced: true }), [parting]],
    ['push', push({ ref: 'refs/heads/main', forced: true }), [itself]],
    ['push', push({ ref: 'refs/tags/v1', before: none }), []],
    ['workflow_dispatch', { inputs: {} }, []],
    ['schedule', { schedule: '0 0 * * *' }, []],
    ['repository_dispatch', {}, []],
    ['pull_request', {}, []],
    ['pull_request', null, []],
    ['pull_request', { pull_request: { base: { sha: '--upload-pack=x' } } }, []],
    ['merge_group', { merge_group: { base_sha: 7 } }, []],
    ['push', {}, []],
  ])('%s %j', (name, payload, bases) => {
    expect(changeOf({ name, payload, commit: merge }).bases).toEqual(bases)
  })

  test.each([
    ['pull_request', pull, { head, merged: true, elsewhere: false, gate: true, pull: 7 }],
    ['pull_request_target', pull, { head, merged: true, elsewhere: true, gate: true, pull: 7 }],
    ['merge_group', { merge_group: { base_sha: base } }, { head: merge, merged: false, elsewhere: false, gate: true }],
    ['push', push({}), { head: merge, merged: false, elsewhere: false, gate: false }],
    ['schedule', {}, { head: merge, merged: false, elsewhere: false, gate: false }],
  ])('%s is about', (name, payload, expected) => {
    const { bases, ...rest } = changeOf({ name, payload, commit: merge })
    expect(bases.every(({ at }) => at !== '')).toBe(true)
    expect(rest).toEqual({ ...expected, checkout: merge })
  })
})
