import { expect, test } from 'vitest'
import { sourceKeys } from '../../src/iam/source-keys.ts'

const both = ['aws:SourceAccount', 'aws:SourceArn']

test.each([
  ['ecs-tasks.amazonaws.com', 'role', both],
  ['states.amazonaws.com', 'role', both],
  ['logs.eu-west-1.amazonaws.com', 'role', ['aws:SourceArn']],
  ['config.amazonaws.com', 'role', ['aws:SourceAccount']],
  ['config.amazonaws.com', 's3', ['aws:SourceAccount']],
  ['s3.amazonaws.com', 'sns', both],
  ['S3.amazonaws.com.cn', 'lambda', both],
  ['sns.amazonaws.com', 'sqs', ['aws:SourceArn']],
  ['cloudfront.amazonaws.com', 's3', ['aws:SourceArn']],
  ['events.amazonaws.com', 'lambda', ['aws:SourceArn']],
  // AWS documents no keys here: a condition on them may lock the service out.
  ['ec2.amazonaws.com', 'role', undefined],
  ['lambda.amazonaws.com', 'role', undefined],
  ['events.amazonaws.com', 'sns', undefined],
  ['events.amazonaws.com', 'role', undefined],
  ['cloudformation.amazonaws.com', 'role', undefined],
  ['s3.amazonaws.com', 'role', undefined],
  ['nosuch.amazonaws.com', 'role', undefined],
  ['not a principal', 'role', undefined],
])('%s on %s', (principal, on, keys) => {
  const row = sourceKeys(principal, on)
  expect(row?.keys).toEqual(keys)
  if (row) expect(row.page).toMatch(/^https:\/\/docs\.aws\.amazon\.com\/[\w/.-]+\.html$/)
})
