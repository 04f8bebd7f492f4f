import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { bad, cli, repository, start } from './process.ts'
import manifest from '../package.json' with { type: 'json' }

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')

function contents(directory: string): Record<string, string> {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((each) => each.isFile())
  const paths = files.map((each) => join(each.parentPath, each.name)).toSorted()
  return Object.fromEntries(paths.map((path) => [path.slice(directory.length + 1), readFileSync(path, 'utf8')]))
}

// Windows has another shell; the files are the same.
test.skipIf(process.platform === 'win32')('is what the sources build', { timeout: 60_000 }, () => {
  const command = manifest.scripts.build.split(' && ').find((part) => part.startsWith('esbuild '))
  // Inside the repository, so that no path in the bundle depends on where it was built.
  const aside = mkdtempSync(join(root, 'node_modules/.dist-'))
  try {
    const path = `${join(root, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}`
    const build = (command ?? '').replace('--outdir=dist', `--outdir=${aside}`)
    execFileSync('sh', ['-c', build], { cwd: root, env: { ...process.env, PATH: path }, stdio: 'pipe' })
    const { 'LICENSES.txt': licences, ...committed } = contents(dist)
    const built = contents(aside)
    expect(licences).toContain('hcl2-parser')
    expect(Object.keys(committed)).toEqual(Object.keys(built))
    for (const [name, text] of Object.entries(built))
      expect(committed[name] === text, `dist/${name} is fresh`).toBe(true)
  } finally {
    rmSync(aside, { recursive: true })
  }
})

/** Calls of `eval` and `Function`; a method of that name, as a regular expression engine has one, makes no code. */
function codeMakers(name: string, text: string): readonly string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if ((ts.isCallExpression(node) || ts.isNewExpression(node)) && ts.isIdentifier(node.expression))
      if (['eval', 'Function'].includes(node.expression.text)) found.push(node.getText().slice(0, 80))
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(name, text, ts.ScriptTarget.ES2023, true))
  return found
}

test('makes no code from text', () => {
  for (const [name, text] of Object.entries(contents(dist)))
    if (/\beval\(|\bnew Function\b|\bFunction\(/.test(text)) expect(codeMakers(name, text), name).toEqual([])
  expect(codeMakers('a.js', 'x.eval(1); eval(y); new Function("z")')).toEqual(['eval(y)', 'new Function("z")'])
})

test('runs where code from text is forbidden', async () => {
  const cwd = repository({ 'a.tf': bad, '.iam-lint.yaml': 'fail-on: error\n' })
  expect(await start(cli, [], { cwd })).toMatchObject({ code: 1, stderr: '' })
})

test('needs nothing but itself', () => {
  const own = /^(?:node:|\.{1,2}\/)|^(?:buffer|process|fs|path|os|util|crypto|url|child_process|string_decoder)$/
  for (const text of Object.values(contents(dist)))
    for (const [, name = ''] of text.matchAll(/^(?:import|export) .*? from "([^"]+)";$/gm)) expect(name).toMatch(own)
})
