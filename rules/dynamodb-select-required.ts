import { isSameKey } from '../src/iam/condition.ts'
import { defineRule, identity } from '../src/rule.ts'

export default defineRule({
  id: 'dynamodb-select-required',
  on: 'statement',
  // AWS's page says outright that the condition alone does not hold.
  severity: 'error',
  category: 'exposure',
  summary: 'Limits on attributes of a table also limit dynamodb:Select',
  why: `dynamodb:Attributes looks at the attributes that a request names. One that names none gets all of them, unless
    dynamodb:Select demands SPECIFIC_ATTRIBUTES.`,
  references: ['https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/specifying-conditions.html'],
  equivalents: ['access-analyzer:DYNAMODB_ATTRIBUTES_WITHOUT_SELECT'],

  *check({ effect, conditions: { list, open } }) {
    if (effect !== 'Allow' || open !== undefined || list.some(({ key }) => isSameKey(key.text, 'dynamodb:Select')))
      return
    for (const { key } of list)
      if (isSameKey(key.text, 'dynamodb:Attributes'))
        yield { at: key.at, message: 'requests that name no attribute get all of them; add dynamodb:Select' }
  },

  valid: [
    identity`
      { "Statement": { "Effect": "Allow", "Action": "dynamodb:Query", "Resource": "arn:aws:dynamodb:*:*:table/t",
        "Condition": { "ForAllValues:StringEquals": { "dynamodb:Attributes": ["id"] },
          "StringEquals": { "dynamodb:Select": "SPECIFIC_ATTRIBUTES" } } } }
    `,
    identity`
      { "Statement": { "Effect": "Deny", "Action": "dynamodb:Query", "Resource": "*",
        "Condition": { "ForAnyValue:StringEquals": { "dynamodb:Attributes": ["salary"] } } } }
    `,
  ],
  invalid: [
    identity`
      { "Statement": { "Effect": "Allow", "Action": "dynamodb:Query", "Resource": "arn:aws:dynamodb:*:*:table/t",
        "Condition": { "ForAllValues:StringEquals": { «"dynamodb:Attributes"»: ["id"] } } } }
    `,
  ],
})
