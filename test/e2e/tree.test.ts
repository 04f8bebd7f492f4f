import { describe, expect, test } from 'vitest'
import { Blobs, blobName, type Entry, filesOfTree, type Local, type Tree } from '../../src/host/tree.ts'
import { renamedAs } from '../../src/host/renames.ts'
import type { Files } from '../../src/text/files.ts'
import { type FilePath, filePath } from '../../src/text/span.ts'
import { committed, git } from '../git.ts'

interface Has {
  readonly [path: string]: string | { readonly link: string } | { readonly module: string } | { readonly size: number }
}

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text)
const linted = (path: FilePath): boolean => /\.(tf|json|yaml)$/.test(path)
function treeOf(has: Has, blobs = new Blobs()): { readonly tree: Tree; readonly blobs: Blobs } {
  const tree = new Map<FilePath, Entry>()
  for (const [path, one] of Object.entries(has)) {
    const text = typeof one === 'string' ? one : 'link' in one ? one.link : ''
    const name = blobName(encoded(text))
    const kind = typeof one === 'string' || 'size' in one ? 'file' : 'link' in one ? 'link' : 'submodule'
    tree.set(filePath(path), { kind, name, size: typeof one === 'object' && 'size' in one ? one.size : text.length })
    blobs.add(name, encoded(text))
  }
  return { tree, blobs }
}

function filesOf(has: Has, locals: readonly Local[] = []): Files {
  const { tree, blobs } = treeOf(has)
  return filesOfTree(tree, blobs, locals, linted)
}
const local = (has: Readonly<Record<string, string>>): Local => filesOf(has)
const said = (files: Files, path: string): string => {
  const file = files.open(filePath(path))
  return 'text' in file ? file.text : file.refused
}

describe('the files of a commit', () => {
  const files = filesOf({
    'a/x.tf': 'x',
    'a/notes.txt': 'notes',
    'b/link.json': { link: '../a/notes.txt' },
    'b/dir': { link: '../a' },
    'out.json': { link: '../../etc/passwd' },
    'absolute.json': { link: '/etc/passwd' },
    'loop.json': { link: 'loop.json' },
    'nowhere.json': { link: 'none.json' },
    'vendor/other': { module: '' },
    'big.json': { size: 10 * 1024 * 1024 + 1 },
  })
  test.each([
    ['a/x.tf', 'x'],
    ['./b/../a/x.tf', 'x'],
    ['b/link.json', 'notes'],
    ['b/dir/x.tf', 'x'],
    ['out.json', 'symbolic link out of the repository'],
    ['absolute.json', 'symbolic link out of the repository'],
    ['loop.json', 'symbolic link that cannot be followed'],
    ['nowhere.json', 'no such file'],
    ['vendor/other', 'no such file'],
    ['vendor/other/x.tf', 'no such file'],
    ['a', 'no such file'],
    ['big.json', 'larger than 10 MB'],
    ['../../etc/passwd', 'outside the repository'],
    ['a/../../etc/passwd', 'outside the repository'],
    ['/etc/passwd', 'outside the repository'],
    ['.git/config', 'no such file'],
    ['__proto__', 'no such file'],
  ])('%s', (path, expected) => {
    expect(said(files, path)).toBe(expected)
    const bytes = files.bytes(filePath(path))
    expect('refused' in bytes ? bytes.refused : new TextDecoder().decode(bytes)).toBe(expected)
  })
  test('are listed, and those to be linted are its sources', () => {
    expect([files.list(filePath('')), files.list(filePath('a')), files.list(filePath('b/'))]).toEqual([
      ['a', 'absolute.json', 'b', 'big.json', 'loop.json', 'nowhere.json', 'out.json', 'vendor'],
      ['notes.txt', 'x.tf'],
      ['dir', 'link.json'],
    ])
    expect(files.sources.map(({ path }) => path)).toEqual(['a/x.tf', 'b/link.json'])
    expect(files.refused.map(({ path }) => path)).toEqual([
      'absolute.json',
      'big.json',
      'loop.json',
      'nowhere.json',
      'out.json',
    ])
  })
  test('may have any names that git takes', () => {
    const names = ['a\nb.tf', 'a,b:c%25.tf', '`a`@b.tf', '\u202Ea.tf', '::error file=x::.tf', 'constructor/x.tf']
    const odd = filesOf(Object.fromEntries(names.map((name) => [name, name])))
    expect(odd.sources.map(({ text }) => text)).toEqual(names.toSorted())
  })
  test('are no more than 20,000', () => {
    const many = filesOf(
      Object.fromEntries(Array.from({ length: 20_001 }, (_, index) => [`${index.toString()}.tf`, ''])),
    )
    expect(many.sources).toHaveLength(20_000)
    expect(many.refused).toEqual([{ path: '.', refused: 'more than 20000 files; the others were not read' }])
  })
})

describe('files at hand', () => {
  test('are taken where they are the same, as the same object, whatever their line ends', () => {
    const own = local({ 'a.tf': 'one\r\ntwo\r\n', 'b.tf': 'here', 'only-here.tf': 'x' })
    const installed = { path: filePath('.terraform/m/x.tf'), text: 'installed' }
    const isInstalled = (path: FilePath): boolean => path.startsWith('.terraform/')
    const here: Local = {
      open: (path) => (isInstalled(path) ? installed : own.open(path)),
      bytes: own.bytes,
      list: (path) => (isInstalled(path) ? ['x.tf'] : own.list(path)),
    }
    const { tree } = treeOf({ 'a.tf': 'one\ntwo\n', 'b.tf': 'there' })
    const blobs = new Blobs()
    const files = filesOfTree(tree, blobs, [here], linted)
    expect(files.open(filePath('a.tf'))).toBe(here.open(filePath('a.tf')))
    expect([...blobs.missing]).toEqual([blobName(encoded('there'))])
    expect(said(files, 'b.tf')).toBe('not fetched')
    blobs.add(blobName(encoded('there')), encoded('there'))
    expect([said(files, 'b.tf'), said(files, 'only-here.tf')]).toEqual(['there', 'no such file'])
    expect(said(files, '.terraform/m/x.tf')).toBe('installed')
    expect(files.list(filePath('.terraform/m'))).toEqual(['x.tf'])
  })
  test('a blob is the same object in each tree that has it in the same place', () => {
    const blobs = new Blobs()
    const [one, other] = [treeOf({ 'a.tf': 'x', 'b.tf': 'y' }, blobs), treeOf({ 'a.tf': 'x', 'b.tf': 'z' }, blobs)]
    const [first, second] = [one, other].map(({ tree }) => filesOfTree(tree, blobs, [], linted))
    expect(first?.open(filePath('a.tf'))).toBe(second?.open(filePath('a.tf')))
    expect(first?.open(filePath('b.tf'))).not.toBe(second?.open(filePath('b.tf')))
  })
})

test('blobs have the names that git gives them', () => {
  const named = committed({ 'a.tf': 'x\n', 'b.bin': new Uint8Array([0, 255]), 'c.tf': '' })
  for (const [path, bytes] of [
    ['a.tf', encoded('x\n')],
    ['b.bin', new Uint8Array([0, 255])],
    ['c.tf', encoded('')],
  ] as const)
    expect(blobName(bytes)).toBe(git(named, 'rev-parse', `HEAD:${path}`).trim())
})

describe('renames', () => {
  const lines = (count: number, word = 'line'): string =>
    Array.from({ length: count }, (_, index) => `${word} ${index.toString()}\n`).join('')
  const paths = (base: Has, head: Has): readonly string[] => {
    const { tree, blobs } = treeOf(base)
    return [...renamedAs(filesOf(head), tree, blobs, linted).keys()].toSorted()
  }
  test.each([
    ['a template with the same content', { 'a.json': lines(10) }, { 'b.json': lines(10) }, ['b.json']],
    ['a template that is edited too', { 'a.json': lines(10) }, { 'b.json': lines(8) + lines(2, 'new') }, ['b.json']],
    ['the nearer of two', { 'a.json': lines(10), 'b.json': lines(7) }, { 'c.json': lines(9) }, ['b.json', 'c.json']],
    ['another text', { 'a.json': lines(10) }, { 'b.json': lines(4) + lines(6, 'new') }, ['a.json']],
    ['a copy', { 'a.json': lines(10) }, { 'a.json': lines(10), 'b.json': lines(10) }, ['a.json']],
    ['a whole module', { 'a/x.tf': 'x', 'a/y.tf': 'y' }, { 'b/x.tf': 'x', 'b/y.tf': 'y' }, ['b/x.tf', 'b/y.tf']],
    [
      'a file into another module',
      { 'a/x.tf': 'x', 'a/y.tf': 'y' },
      { 'b/x.tf': 'x', 'a/y.tf': 'y' },
      ['a/x.tf', 'a/y.tf'],
    ],
    ['nothing', { 'a.json': 'x' }, { 'a.json': 'y' }, ['a.json']],
  ] as const)('%s', (_, base, head, expected) => {
    expect(paths(base, head)).toEqual(expected)
  })
})
