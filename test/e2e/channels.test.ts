import { afterEach, describe, expect, test } from 'vitest'
import { commit, committed, type Files, git, write } from '../git.ts'
import { bad, good } from '../process.ts'
import { step } from '../step.ts'
import { gitHub, type GitHub, TOKEN, trouble, violations } from './github.ts'

const roles = 'resource "aws_iam_role" "r" {\n  name = "r"\n}\n'

/** A pull request of `change` on `base`, of which `meanwhile` was merged before; what is checked out is the merge of both. */
async function pullRequest(base: Files, change: Files, meanwhile: Files = {}) {
  const root = committed(base)
  git(root, 'checkout', '--quiet', '-b', 'change')
  write(root, change)
  const head = commit(root, 'change')
  const onHead = git(root, 'rev-parse', 'HEAD').trim()
  git(root, 'checkout', '--quiet', 'main')
  write(root, meanwhile)
  const into = commit(root, 'meanwhile')
  git(root, 'checkout', '--quiet', '--detach')
  git(root, 'merge', '--quiet', '--no-ff', '--message', 'merge', onHead)
  const checkout = git(root, 'rev-parse', 'HEAD').trim()
  const github = await gitHub({ repository: root, pull: { number: 7, base: 'main', head: 'change' } })
  const payload = { pull_request: { number: 7, base: { sha: into }, head: { sha: head } } }
  const run = (inputs: Readonly<Record<string, string>>) =>
    step({
      workspace: root,
      event: { name: 'pull_request', payload },
      inputs: { token: TOKEN, ...inputs },
      env: { GITHUB_SHA: checkout, GITHUB_API_URL: github.url },
    })
  return { root, head, github, run }
}
const channels = { comment: 'true', review: 'true', 'check-run': 'true' }
const shown = ({ state }: GitHub) => ({
  comments: state.comments.map(({ body }) => /^(?:## |<details><summary>)(.*?)(?:<\/summary>)?$/m.exec(body)?.[1]),
  lines: state.reviewComments.map(({ path, line }) => `${path}:${(line ?? 0).toString()}`),
  checks: state.checkRuns.map(({ conclusion, output }) => `${conclusion ?? ''}: ${output.title ?? ''}`),
})

afterEach(() => {
  expect(violations.splice(0)).toEqual([])
})

describe('a pull request', { timeout: 60_000 }, () => {
  test('hears nothing in these channels unless it is asked for', async () => {
    const { github, run } = await pullRequest({ 'a.tf': good }, { 'a.tf': bad })
    expect((await run({})).code).toBe(1)
    expect(github.requests).toEqual([])
  })
  test('that brings a finding hears it in each of them, with the same counts', async () => {
    const { github, run } = await pullRequest({ 'a.tf': good, 'old.tf': bad.replace('"x"', '"old"') }, { 'a.tf': bad })
    const { code, summary, commands } = await run(channels)
    expect(code).toBe(1)
    const counts = '1 new error, 1 existing'
    expect(shown(github)).toEqual({
      comments: [`iam-lint: ${counts}`],
      lines: ['a.tf:4'],
      checks: [`failure: ${counts}`],
    })
    expect(summary).toMatch(`## iam-lint: ${counts}\n`)
    expect(commands.filter(({ name }) => name === 'error').map(({ properties }) => properties['file'])).toEqual([
      'a.tf',
    ])
    expect(summary).toContain('```mermaid')
    expect(github.state.checkRuns[0]?.output.summary).not.toContain('mermaid')
  })
  test('is commented on in lines of its head, though others have moved them meanwhile', async () => {
    const base = { 'a.tf': `${roles}${'# filler\n'.repeat(12)}${good}` }
    const change = { 'a.tf': base['a.tf'].replace('s3:GetObject', 's3:*') }
    const { github, run } = await pullRequest(base, change, { 'a.tf': `# one\n# two\n${base['a.tf']}` })
    const { commands } = await run(channels)
    expect(commands.find(({ name }) => name === 'error')?.properties['line']).toBe('21')
    expect(shown(github).lines).toEqual(['a.tf:19'])
  })
  test('that changes a variable hears of it at the variable', async () => {
    const main = `module "m" {\n  source = "./m"\n  actions = var.actions\n}\nvariable "actions" {\n  default = ["s3:GetObject"]\n}\n`
    const policy = `${bad.replace('["s3:*"]', 'var.actions')}variable "actions" {}\n`
    const { github, run } = await pullRequest(
      { 'main.tf': main, 'm/policy.tf': policy },
      { 'main.tf': main.replace('s3:GetObject', 's3:*') },
    )
    const { commands } = await run(channels)
    expect(commands.find(({ name }) => name === 'error')?.properties).toMatchObject({ file: 'main.tf', line: '6' })
    expect(shown(github).lines).toEqual(['main.tf:6'])
  })
  test('that passes another value on hears of it where that is passed', async () => {
    const main = 'module "m" {\n  source = "./m"\n  actions = ["s3:GetObject"]\n}\nlocals {\n  wide = ["s3:*"]\n}\n'
    const policy = `${bad.replace('["s3:*"]', 'var.actions')}variable "actions" {}\n`
    const { run } = await pullRequest(
      { 'main.tf': main, 'm/policy.tf': policy },
      { 'main.tf': main.replace('["s3:GetObject"]', 'local.wide') },
    )
    const error = (await run({})).commands.find(({ name }) => name === 'error')
    expect(error?.properties).toMatchObject({ file: 'main.tf', line: '3' })
    expect(error?.data).toContain('(at main.tf:6:11; changed here: ')
  })
  test('that fixes all it was told hears so', async () => {
    const { root, github, run } = await pullRequest({ 'a.tf': good }, { 'a.tf': bad })
    await run(channels)
    write(root, { 'a.tf': good })
    expect((await run(channels)).code).toBe(0)
    expect(shown(github)).toEqual({
      comments: ['iam-lint: 1 fixed, none left'],
      lines: ['a.tf:4'],
      checks: ['failure: 1 new error, 0 existing', 'success: no new findings, 0 existing'],
    })
  })
  test.each([
    ['good', 0],
    ['bad', 1],
  ])('with %s policies has its verdict, whatever the channels may do', async (which, code) => {
    const text = which === 'bad' ? bad : `${good}\n`
    for (const answer of [trouble.notPermitted, trouble.invalid, trouble.server]) {
      const { github, run } = await pullRequest({ 'a.tf': good }, { 'a.tf': text })
      for (const endpoint of ['issues/list-comments', 'pulls/list-review-comments', 'checks/create'])
        github.answers(endpoint, answer)
      const ended = await run(channels)
      expect(ended.code).toBe(code)
      const said = ended.commands.filter(({ data }) => data.startsWith('cannot write'))
      expect(said.map(({ name, data }) => [name, data.split(':')[0]])).toEqual([
        ['warning', 'cannot write the comment'],
        ['warning', 'cannot write the review'],
        ['warning', 'cannot write the check run'],
      ])
    }
  })
  test('of hostile names is told of them as text', async () => {
    const path = 'evil`|\n::error file=README.md,line=1::@everyone.tf'
    const text = bad.replace('"All"', '"<!-- --><img src=x>"').replace('s3:*', 's3:*\\"]; click n0')
    const { github, run } = await pullRequest(
      { 'a.tf': good },
      { [path]: bad.replace('"x"', '"evil"'), 'b.tf': text.replace('"x"', '"b"') },
    )
    const { commands, summary } = await run(channels)
    expect(commands.every(({ properties }) => properties['file'] !== 'README.md')).toBe(true)
    for (const page of [summary, ...github.state.comments.map(({ body }) => body)]) {
      expect(page).not.toMatch(/@everyone|<img|^::error/m)
      expect(page).toContain('\\@\u200Beveryone')
    }
    expect(github.state.reviewComments.map(({ path: at }) => at)).toContain(path)
  })
})
