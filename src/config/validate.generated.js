// Made by src/config/build.ts. Do not edit.
/* eslint-disable */
'use strict'
export const validate = validate21
const schema6 = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: { type: 'string' },
    include: { type: ['array', 'null'], items: { type: 'string', minLength: 1 }, maxItems: 10000 },
    exclude: { type: ['array', 'null'], items: { type: 'string', minLength: 1 }, maxItems: 10000 },
    accounts: {
      type: ['object', 'null'],
      additionalProperties: false,
      properties: {
        own: { type: ['array', 'null'], items: { type: 'string', pattern: '^[0-9]{12}$' }, maxItems: 10000 },
        trusted: { type: ['array', 'null'], items: { type: 'string', pattern: '^[0-9]{12}$' }, maxItems: 10000 },
      },
    },
    known: {
      type: ['object', 'null'],
      additionalProperties: false,
      properties: {
        account: { type: 'string', pattern: '^[0-9]{12}$' },
        partition: { type: 'string', minLength: 1 },
        region: { type: 'string', minLength: 1 },
        workspace: { type: 'string', minLength: 1 },
      },
    },
    'var-files': {
      type: ['array', 'null'],
      items: { type: ['array', 'null'], items: { type: 'string', minLength: 1 }, maxItems: 10000 },
      maxItems: 10000,
    },
    preset: { type: 'string', enum: ['recommended', 'strict', 'all'] },
    rules: { $ref: '#/definitions/rules' },
    overrides: {
      type: ['array', 'null'],
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['files', 'rules'],
        properties: {
          files: { type: 'array', items: { type: 'string', minLength: 1 }, minItems: 1, maxItems: 10000 },
          rules: { $ref: '#/definitions/rules' },
        },
      },
      maxItems: 10000,
    },
    ignore: {
      type: ['array', 'null'],
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['rule', 'reason'],
        properties: {
          rule: {
            type: 'string',
            enum: [
              'boundary-demanded-on-create',
              'boundary-prevents-escalation',
              'boundary-required',
              'dynamodb-select-required',
              'external-id-required',
              'key-administrator-required',
              'no-admin-for-outsiders',
              'no-admin-policy',
              'no-assume-any-role',
              'no-boundary-removal',
              'no-caller-controlled-keys',
              'no-credentials-on-all',
              'no-dangerous-wildcards',
              'no-data-access-on-all',
              'no-dead-permissions',
              'no-idle-denies',
              'no-lockout',
              'no-negated-prefix',
              'no-not-resource-allow',
              'no-pass-role-on-all',
              'no-permissions-management-on-all',
              'no-privilege-escalation',
              'no-public-access',
              'no-public-trust',
              'no-unknown-accounts',
              'no-user-policies',
              'no-vacuous-for-all-values',
              'no-weakening-if-exists',
              'no-whole-account-trust',
              'no-wildcard-actions',
              'no-wildcard-ids',
              'no-wildcard-resources',
              'no-wildcard-services',
              'no-workload-takeover',
              'paired-condition-keys',
              'passed-to-service-required',
              'sam-policies-take-effect',
              'secure-transport-required',
              'short-session-duration',
              'source-account-required',
              'valid-boundary',
            ],
          },
          reason: { type: 'string', minLength: 10 },
          file: { type: 'string', minLength: 1 },
          resource: { type: 'string', minLength: 1 },
          sid: { type: 'string', minLength: 1 },
        },
      },
      maxItems: 10000,
    },
    'fail-on': { type: 'string', enum: ['error', 'warning', 'info', 'never'] },
  },
  definitions: {
    level: { type: 'string', enum: ['off', 'error', 'warning', 'info'] },
    rule: {
      anyOf: [
        { $ref: '#/definitions/level' },
        { type: 'object', additionalProperties: false, properties: { severity: { $ref: '#/definitions/level' } } },
      ],
    },
    rules: {
      type: ['object', 'null'],
      additionalProperties: false,
      properties: {
        'boundary-demanded-on-create': { $ref: '#/definitions/rule' },
        'boundary-prevents-escalation': { $ref: '#/definitions/rule' },
        'boundary-required': {
          anyOf: [
            { $ref: '#/definitions/level' },
            {
              type: 'object',
              additionalProperties: false,
              properties: {
                accepted: { type: 'array', items: { type: 'string', minLength: 1 }, maxItems: 1000 },
                'exempt-paths': { type: 'array', items: { type: 'string', minLength: 1 }, maxItems: 1000 },
                'exempt-names': { type: 'array', items: { type: 'string', minLength: 1 }, maxItems: 1000 },
                severity: { $ref: '#/definitions/level' },
              },
            },
          ],
        },
        'dynamodb-select-required': { $ref: '#/definitions/rule' },
        'external-id-required': { $ref: '#/definitions/rule' },
        'key-administrator-required': { $ref: '#/definitions/rule' },
        'no-admin-for-outsiders': { $ref: '#/definitions/rule' },
        'no-admin-policy': {
          anyOf: [
            { $ref: '#/definitions/level' },
            {
              type: 'object',
              additionalProperties: false,
              properties: {
                also: { type: 'array', items: { type: 'string', minLength: 1 }, maxItems: 1000 },
                severity: { $ref: '#/definitions/level' },
              },
            },
          ],
        },
        'no-assume-any-role': { $ref: '#/definitions/rule' },
        'no-boundary-removal': { $ref: '#/definitions/rule' },
        'no-caller-controlled-keys': { $ref: '#/definitions/rule' },
        'no-credentials-on-all': { $ref: '#/definitions/rule' },
        'no-dangerous-wildcards': { $ref: '#/definitions/rule' },
        'no-data-access-on-all': { $ref: '#/definitions/rule' },
        'no-dead-permissions': { $ref: '#/definitions/rule' },
        'no-idle-denies': { $ref: '#/definitions/rule' },
        'no-lockout': { $ref: '#/definitions/rule' },
        'no-negated-prefix': { $ref: '#/definitions/rule' },
        'no-not-resource-allow': { $ref: '#/definitions/rule' },
        'no-pass-role-on-all': { $ref: '#/definitions/rule' },
        'no-permissions-management-on-all': { $ref: '#/definitions/rule' },
        'no-privilege-escalation': { $ref: '#/definitions/rule' },
        'no-public-access': { $ref: '#/definitions/rule' },
        'no-public-trust': { $ref: '#/definitions/rule' },
        'no-unknown-accounts': { $ref: '#/definitions/rule' },
        'no-user-policies': { $ref: '#/definitions/rule' },
        'no-vacuous-for-all-values': { $ref: '#/definitions/rule' },
        'no-weakening-if-exists': { $ref: '#/definitions/rule' },
        'no-whole-account-trust': {
          anyOf: [
            { $ref: '#/definitions/level' },
            {
              type: 'object',
              additionalProperties: false,
              properties: {
                allow: { type: 'array', items: { type: 'string', minLength: 1 }, maxItems: 1000 },
                severity: { $ref: '#/definitions/level' },
              },
            },
          ],
        },
        'no-wildcard-actions': {
          anyOf: [
            { $ref: '#/definitions/level' },
            {
              type: 'object',
              additionalProperties: false,
              properties: {
                allow: { type: 'array', items: { type: 'string', minLength: 1 }, maxItems: 1000 },
                severity: { $ref: '#/definitions/level' },
              },
            },
          ],
        },
        'no-wildcard-ids': { $ref: '#/definitions/rule' },
        'no-wildcard-resources': { $ref: '#/definitions/rule' },
        'no-wildcard-services': { $ref: '#/definitions/rule' },
        'no-workload-takeover': { $ref: '#/definitions/rule' },
        'paired-condition-keys': { $ref: '#/definitions/rule' },
        'passed-to-service-required': { $ref: '#/definitions/rule' },
        'sam-policies-take-effect': { $ref: '#/definitions/rule' },
        'secure-transport-required': { $ref: '#/definitions/rule' },
        'short-session-duration': {
          anyOf: [
            { $ref: '#/definitions/level' },
            {
              type: 'object',
              additionalProperties: false,
              properties: {
                'role-seconds': { type: 'integer', minimum: 3600, maximum: 43200 },
                'permission-set-seconds': { type: 'integer', minimum: 3600, maximum: 43200 },
                severity: { $ref: '#/definitions/level' },
              },
            },
          ],
        },
        'source-account-required': { $ref: '#/definitions/rule' },
        'valid-boundary': { $ref: '#/definitions/rule' },
      },
    },
  },
}
const func2 = Object.prototype.hasOwnProperty
const pattern0 = new RegExp('^[0-9]{12}$', 'u')
const schema7 = {
  type: ['object', 'null'],
  additionalProperties: false,
  properties: {
    'boundary-demanded-on-create': { $ref: '#/definitions/rule' },
    'boundary-prevents-escalation': { $ref: '#/definitions/rule' },
    'boundary-required': {
      anyOf: [
        { $ref: '#/definitions/level' },
        {
          type: 'object',
          additionalProperties: false,
          properties: {
            accepted: { type: 'array', items: { type: 'string', minLength: 1 }, maxItems: 1000 },
            'exempt-paths': { type: 'array', items: { type: 'string', minLength: 1 }, maxItems: 1000 },
            'exempt-names': { type: 'array', items: { type: 'string', minLength: 1 }, maxItems: 1000 },
            severity: { $ref: '#/definitions/level' },
          },
        },
      ],
    },
    'dynamodb-select-required': { $ref: '#/definitions/rule' },
    'external-id-required': { $ref: '#/definitions/rule' },
    'key-administrator-required': { $ref: '#/definitions/rule' },
    'no-admin-for-outsiders': { $ref: '#/definitions/rule' },
    'no-admin-policy': {
      anyOf: [
        { $ref: '#/definitions/level' },
        {
          type: 'object',
          additionalProperties: false,
          properties: {
            also: { type: 'array', items: { type: 'string', minLength: 1 }, maxItems: 1000 },
            severity: { $ref: '#/definitions/level' },
          },
        },
      ],
    },
    'no-assume-any-role': { $ref: '#/definitions/rule' },
    'no-boundary-removal': { $ref: '#/definitions/rule' },
    'no-caller-controlled-keys': { $ref: '#/definitions/rule' },
    'no-credentials-on-all': { $ref: '#/definitions/rule' },
    'no-dangerous-wildcards': { $ref: '#/definitions/rule' },
    'no-data-access-on-all': { $ref: '#/definitions/rule' },
    'no-dead-permissions': { $ref: '#/definitions/rule' },
    'no-idle-denies': { $ref: '#/definitions/rule' },
    'no-lockout': { $ref: '#/definitions/rule' },
    'no-negated-prefix': { $ref: '#/definitions/rule' },
    'no-not-resource-allow': { $ref: '#/definitions/rule' },
    'no-pass-role-on-all': { $ref: '#/definitions/rule' },
    'no-permissions-management-on-all': { $ref: '#/definitions/rule' },
    'no-privilege-escalation': { $ref: '#/definitions/rule' },
    'no-public-access': { $ref: '#/definitions/rule' },
    'no-public-trust': { $ref: '#/definitions/rule' },
    'no-unknown-accounts': { $ref: '#/definitions/rule' },
    'no-user-policies': { $ref: '#/definitions/rule' },
    'no-vacuous-for-all-values': { $ref: '#/definitions/rule' },
    'no-weakening-if-exists': { $ref: '#/definitions/rule' },
    'no-whole-account-trust': {
      anyOf: [
        { $ref: '#/definitions/level' },
        {
          type: 'object',
          additionalProperties: false,
          properties: {
            allow: { type: 'array', items: { type: 'string', minLength: 1 }, maxItems: 1000 },
            severity: { $ref: '#/definitions/level' },
          },
        },
      ],
    },
    'no-wildcard-actions': {
      anyOf: [
        { $ref: '#/definitions/level' },
        {
          type: 'object',
          additionalProperties: false,
          properties: {
            allow: { type: 'array', items: { type: 'string', minLength: 1 }, maxItems: 1000 },
            severity: { $ref: '#/definitions/level' },
          },
        },
      ],
    },
    'no-wildcard-ids': { $ref: '#/definitions/rule' },
    'no-wildcard-resources': { $ref: '#/definitions/rule' },
    'no-wildcard-services': { $ref: '#/definitions/rule' },
    'no-workload-takeover': { $ref: '#/definitions/rule' },
    'paired-condition-keys': { $ref: '#/definitions/rule' },
    'passed-to-service-required': { $ref: '#/definitions/rule' },
    'sam-policies-take-effect': { $ref: '#/definitions/rule' },
    'secure-transport-required': { $ref: '#/definitions/rule' },
    'short-session-duration': {
      anyOf: [
        { $ref: '#/definitions/level' },
        {
          type: 'object',
          additionalProperties: false,
          properties: {
            'role-seconds': { type: 'integer', minimum: 3600, maximum: 43200 },
            'permission-set-seconds': { type: 'integer', minimum: 3600, maximum: 43200 },
            severity: { $ref: '#/definitions/level' },
          },
        },
      ],
    },
    'source-account-required': { $ref: '#/definitions/rule' },
    'valid-boundary': { $ref: '#/definitions/rule' },
  },
}
const schema8 = {
  anyOf: [
    { $ref: '#/definitions/level' },
    { type: 'object', additionalProperties: false, properties: { severity: { $ref: '#/definitions/level' } } },
  ],
}
const schema9 = { type: 'string', enum: ['off', 'error', 'warning', 'info'] }
function validate24(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data !== 'string') {
    const err0 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  if (!(data === 'off' || data === 'error' || data === 'warning' || data === 'info')) {
    const err1 = { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema9.enum } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate24.errors = vErrors
  return errors === 0
}
function validate23(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  const _errs0 = errors
  let valid0 = false
  const _errs1 = errors
  if (!validate24(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors)
    errors = vErrors.length
  }
  var _valid0 = _errs1 === errors
  valid0 = valid0 || _valid0
  if (!valid0) {
    const _errs2 = errors
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      for (const key0 in data) {
        if (!(key0 === 'severity')) {
          const err0 = {
            instancePath,
            schemaPath: '#/anyOf/1/additionalProperties',
            keyword: 'additionalProperties',
            params: { additionalProperty: key0 },
          }
          if (vErrors === null) {
            vErrors = [err0]
          } else {
            vErrors.push(err0)
          }
          errors++
        }
      }
      if (data.severity !== undefined) {
        if (
          !validate24(data.severity, {
            instancePath: instancePath + '/severity',
            parentData: data,
            parentDataProperty: 'severity',
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors)
          errors = vErrors.length
        }
      }
    } else {
      const err1 = { instancePath, schemaPath: '#/anyOf/1/type', keyword: 'type', params: { type: 'object' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    var _valid0 = _errs2 === errors
    valid0 = valid0 || _valid0
  }
  if (!valid0) {
    const err2 = { instancePath, schemaPath: '#/anyOf', keyword: 'anyOf', params: {} }
    if (vErrors === null) {
      vErrors = [err2]
    } else {
      vErrors.push(err2)
    }
    errors++
  } else {
    errors = _errs0
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0
      } else {
        vErrors = null
      }
    }
  }
  validate23.errors = vErrors
  return errors === 0
}
function validate22(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (!(data && typeof data == 'object' && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: schema7.type } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema7.properties, key0)) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err1]
        } else {
          vErrors.push(err1)
        }
        errors++
      }
    }
    if (data['boundary-demanded-on-create'] !== undefined) {
      if (
        !validate23(data['boundary-demanded-on-create'], {
          instancePath: instancePath + '/boundary-demanded-on-create',
          parentData: data,
          parentDataProperty: 'boundary-demanded-on-create',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
    }
    if (data['boundary-prevents-escalation'] !== undefined) {
      if (
        !validate23(data['boundary-prevents-escalation'], {
          instancePath: instancePath + '/boundary-prevents-escalation',
          parentData: data,
          parentDataProperty: 'boundary-prevents-escalation',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
    }
    if (data['boundary-required'] !== undefined) {
      let data2 = data['boundary-required']
      const _errs5 = errors
      let valid1 = false
      const _errs6 = errors
      if (
        !validate24(data2, {
          instancePath: instancePath + '/boundary-required',
          parentData: data,
          parentDataProperty: 'boundary-required',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors)
        errors = vErrors.length
      }
      var _valid0 = _errs6 === errors
      valid1 = valid1 || _valid0
      if (!valid1) {
        const _errs7 = errors
        if (data2 && typeof data2 == 'object' && !Array.isArray(data2)) {
          for (const key1 in data2) {
            if (!(key1 === 'accepted' || key1 === 'exempt-paths' || key1 === 'exempt-names' || key1 === 'severity')) {
              const err2 = {
                instancePath: instancePath + '/boundary-required',
                schemaPath: '#/properties/boundary-required/anyOf/1/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key1 },
              }
              if (vErrors === null) {
                vErrors = [err2]
              } else {
                vErrors.push(err2)
              }
              errors++
            }
          }
          if (data2.accepted !== undefined) {
            let data3 = data2.accepted
            if (Array.isArray(data3)) {
              if (data3.length > 1000) {
                const err3 = {
                  instancePath: instancePath + '/boundary-required/accepted',
                  schemaPath: '#/properties/boundary-required/anyOf/1/properties/accepted/maxItems',
                  keyword: 'maxItems',
                  params: { limit: 1000 },
                }
                if (vErrors === null) {
                  vErrors = [err3]
                } else {
                  vErrors.push(err3)
                }
                errors++
              }
              const len0 = data3.length
              for (let i0 = 0; i0 < len0; i0++) {
                let data4 = data3[i0]
                if (typeof data4 === 'string') {
                  if (data4.length < 1) {
                    const err4 = {
                      instancePath: instancePath + '/boundary-required/accepted/' + i0,
                      schemaPath: '#/properties/boundary-required/anyOf/1/properties/accepted/items/minLength',
                      keyword: 'minLength',
                      params: { limit: 1 },
                    }
                    if (vErrors === null) {
                      vErrors = [err4]
                    } else {
                      vErrors.push(err4)
                    }
                    errors++
                  }
                } else {
                  const err5 = {
                    instancePath: instancePath + '/boundary-required/accepted/' + i0,
                    schemaPath: '#/properties/boundary-required/anyOf/1/properties/accepted/items/type',
                    keyword: 'type',
                    params: { type: 'string' },
                  }
                  if (vErrors === null) {
                    vErrors = [err5]
                  } else {
                    vErrors.push(err5)
                  }
                  errors++
                }
              }
            } else {
              const err6 = {
                instancePath: instancePath + '/boundary-required/accepted',
                schemaPath: '#/properties/boundary-required/anyOf/1/properties/accepted/type',
                keyword: 'type',
                params: { type: 'array' },
              }
              if (vErrors === null) {
                vErrors = [err6]
              } else {
                vErrors.push(err6)
              }
              errors++
            }
          }
          if (data2['exempt-paths'] !== undefined) {
            let data5 = data2['exempt-paths']
            if (Array.isArray(data5)) {
              if (data5.length > 1000) {
                const err7 = {
                  instancePath: instancePath + '/boundary-required/exempt-paths',
                  schemaPath: '#/properties/boundary-required/anyOf/1/properties/exempt-paths/maxItems',
                  keyword: 'maxItems',
                  params: { limit: 1000 },
                }
                if (vErrors === null) {
                  vErrors = [err7]
                } else {
                  vErrors.push(err7)
                }
                errors++
              }
              const len1 = data5.length
              for (let i1 = 0; i1 < len1; i1++) {
                let data6 = data5[i1]
                if (typeof data6 === 'string') {
                  if (data6.length < 1) {
                    const err8 = {
                      instancePath: instancePath + '/boundary-required/exempt-paths/' + i1,
                      schemaPath: '#/properties/boundary-required/anyOf/1/properties/exempt-paths/items/minLength',
                      keyword: 'minLength',
                      params: { limit: 1 },
                    }
                    if (vErrors === null) {
                      vErrors = [err8]
                    } else {
                      vErrors.push(err8)
                    }
                    errors++
                  }
                } else {
                  const err9 = {
                    instancePath: instancePath + '/boundary-required/exempt-paths/' + i1,
                    schemaPath: '#/properties/boundary-required/anyOf/1/properties/exempt-paths/items/type',
                    keyword: 'type',
                    params: { type: 'string' },
                  }
                  if (vErrors === null) {
                    vErrors = [err9]
                  } else {
                    vErrors.push(err9)
                  }
                  errors++
                }
              }
            } else {
              const err10 = {
                instancePath: instancePath + '/boundary-required/exempt-paths',
                schemaPath: '#/properties/boundary-required/anyOf/1/properties/exempt-paths/type',
                keyword: 'type',
                params: { type: 'array' },
              }
              if (vErrors === null) {
                vErrors = [err10]
              } else {
                vErrors.push(err10)
              }
              errors++
            }
          }
          if (data2['exempt-names'] !== undefined) {
            let data7 = data2['exempt-names']
            if (Array.isArray(data7)) {
              if (data7.length > 1000) {
                const err11 = {
                  instancePath: instancePath + '/boundary-required/exempt-names',
                  schemaPath: '#/properties/boundary-required/anyOf/1/properties/exempt-names/maxItems',
                  keyword: 'maxItems',
                  params: { limit: 1000 },
                }
                if (vErrors === null) {
                  vErrors = [err11]
                } else {
                  vErrors.push(err11)
                }
                errors++
              }
              const len2 = data7.length
              for (let i2 = 0; i2 < len2; i2++) {
                let data8 = data7[i2]
                if (typeof data8 === 'string') {
                  if (data8.length < 1) {
                    const err12 = {
                      instancePath: instancePath + '/boundary-required/exempt-names/' + i2,
                      schemaPath: '#/properties/boundary-required/anyOf/1/properties/exempt-names/items/minLength',
                      keyword: 'minLength',
                      params: { limit: 1 },
                    }
                    if (vErrors === null) {
                      vErrors = [err12]
                    } else {
                      vErrors.push(err12)
                    }
                    errors++
                  }
                } else {
                  const err13 = {
                    instancePath: instancePath + '/boundary-required/exempt-names/' + i2,
                    schemaPath: '#/properties/boundary-required/anyOf/1/properties/exempt-names/items/type',
                    keyword: 'type',
                    params: { type: 'string' },
                  }
                  if (vErrors === null) {
                    vErrors = [err13]
                  } else {
                    vErrors.push(err13)
                  }
                  errors++
                }
              }
            } else {
              const err14 = {
                instancePath: instancePath + '/boundary-required/exempt-names',
                schemaPath: '#/properties/boundary-required/anyOf/1/properties/exempt-names/type',
                keyword: 'type',
                params: { type: 'array' },
              }
              if (vErrors === null) {
                vErrors = [err14]
              } else {
                vErrors.push(err14)
              }
              errors++
            }
          }
          if (data2.severity !== undefined) {
            if (
              !validate24(data2.severity, {
                instancePath: instancePath + '/boundary-required/severity',
                parentData: data2,
                parentDataProperty: 'severity',
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors)
              errors = vErrors.length
            }
          }
        } else {
          const err15 = {
            instancePath: instancePath + '/boundary-required',
            schemaPath: '#/properties/boundary-required/anyOf/1/type',
            keyword: 'type',
            params: { type: 'object' },
          }
          if (vErrors === null) {
            vErrors = [err15]
          } else {
            vErrors.push(err15)
          }
          errors++
        }
        var _valid0 = _errs7 === errors
        valid1 = valid1 || _valid0
      }
      if (!valid1) {
        const err16 = {
          instancePath: instancePath + '/boundary-required',
          schemaPath: '#/properties/boundary-required/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err16]
        } else {
          vErrors.push(err16)
        }
        errors++
      } else {
        errors = _errs5
        if (vErrors !== null) {
          if (_errs5) {
            vErrors.length = _errs5
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data['dynamodb-select-required'] !== undefined) {
      if (
        !validate23(data['dynamodb-select-required'], {
          instancePath: instancePath + '/dynamodb-select-required',
          parentData: data,
          parentDataProperty: 'dynamodb-select-required',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
    }
    if (data['external-id-required'] !== undefined) {
      if (
        !validate23(data['external-id-required'], {
          instancePath: instancePath + '/external-id-required',
          parentData: data,
          parentDataProperty: 'external-id-required',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
    }
    if (data['key-administrator-required'] !== undefined) {
      if (
        !validate23(data['key-administrator-required'], {
          instancePath: instancePath + '/key-administrator-required',
          parentData: data,
          parentDataProperty: 'key-administrator-required',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
    }
    if (data['no-admin-for-outsiders'] !== undefined) {
      if (
        !validate23(data['no-admin-for-outsiders'], {
          instancePath: instancePath + '/no-admin-for-outsiders',
          parentData: data,
          parentDataProperty: 'no-admin-for-outsiders',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
    }
    if (data['no-admin-policy'] !== undefined) {
      let data14 = data['no-admin-policy']
      const _errs28 = errors
      let valid9 = false
      const _errs29 = errors
      if (
        !validate24(data14, {
          instancePath: instancePath + '/no-admin-policy',
          parentData: data,
          parentDataProperty: 'no-admin-policy',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors)
        errors = vErrors.length
      }
      var _valid1 = _errs29 === errors
      valid9 = valid9 || _valid1
      if (!valid9) {
        const _errs30 = errors
        if (data14 && typeof data14 == 'object' && !Array.isArray(data14)) {
          for (const key2 in data14) {
            if (!(key2 === 'also' || key2 === 'severity')) {
              const err17 = {
                instancePath: instancePath + '/no-admin-policy',
                schemaPath: '#/properties/no-admin-policy/anyOf/1/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key2 },
              }
              if (vErrors === null) {
                vErrors = [err17]
              } else {
                vErrors.push(err17)
              }
              errors++
            }
          }
          if (data14.also !== undefined) {
            let data15 = data14.also
            if (Array.isArray(data15)) {
              if (data15.length > 1000) {
                const err18 = {
                  instancePath: instancePath + '/no-admin-policy/also',
                  schemaPath: '#/properties/no-admin-policy/anyOf/1/properties/also/maxItems',
                  keyword: 'maxItems',
                  params: { limit: 1000 },
                }
                if (vErrors === null) {
                  vErrors = [err18]
                } else {
                  vErrors.push(err18)
                }
                errors++
              }
              const len3 = data15.length
              for (let i3 = 0; i3 < len3; i3++) {
                let data16 = data15[i3]
                if (typeof data16 === 'string') {
                  if (data16.length < 1) {
                    const err19 = {
                      instancePath: instancePath + '/no-admin-policy/also/' + i3,
                      schemaPath: '#/properties/no-admin-policy/anyOf/1/properties/also/items/minLength',
                      keyword: 'minLength',
                      params: { limit: 1 },
                    }
                    if (vErrors === null) {
                      vErrors = [err19]
                    } else {
                      vErrors.push(err19)
                    }
                    errors++
                  }
                } else {
                  const err20 = {
                    instancePath: instancePath + '/no-admin-policy/also/' + i3,
                    schemaPath: '#/properties/no-admin-policy/anyOf/1/properties/also/items/type',
                    keyword: 'type',
                    params: { type: 'string' },
                  }
                  if (vErrors === null) {
                    vErrors = [err20]
                  } else {
                    vErrors.push(err20)
                  }
                  errors++
                }
              }
            } else {
              const err21 = {
                instancePath: instancePath + '/no-admin-policy/also',
                schemaPath: '#/properties/no-admin-policy/anyOf/1/properties/also/type',
                keyword: 'type',
                params: { type: 'array' },
              }
              if (vErrors === null) {
                vErrors = [err21]
              } else {
                vErrors.push(err21)
              }
              errors++
            }
          }
          if (data14.severity !== undefined) {
            if (
              !validate24(data14.severity, {
                instancePath: instancePath + '/no-admin-policy/severity',
                parentData: data14,
                parentDataProperty: 'severity',
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors)
              errors = vErrors.length
            }
          }
        } else {
          const err22 = {
            instancePath: instancePath + '/no-admin-policy',
            schemaPath: '#/properties/no-admin-policy/anyOf/1/type',
            keyword: 'type',
            params: { type: 'object' },
          }
          if (vErrors === null) {
            vErrors = [err22]
          } else {
            vErrors.push(err22)
          }
          errors++
        }
        var _valid1 = _errs30 === errors
        valid9 = valid9 || _valid1
      }
      if (!valid9) {
        const err23 = {
          instancePath: instancePath + '/no-admin-policy',
          schemaPath: '#/properties/no-admin-policy/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err23]
        } else {
          vErrors.push(err23)
        }
        errors++
      } else {
        errors = _errs28
        if (vErrors !== null) {
          if (_errs28) {
            vErrors.length = _errs28
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data['no-assume-any-role'] !== undefined) {
      if (
        !validate23(data['no-assume-any-role'], {
          instancePath: instancePath + '/no-assume-any-role',
          parentData: data,
          parentDataProperty: 'no-assume-any-role',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
    }
    if (data['no-boundary-removal'] !== undefined) {
      if (
        !validate23(data['no-boundary-removal'], {
          instancePath: instancePath + '/no-boundary-removal',
          parentData: data,
          parentDataProperty: 'no-boundary-removal',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
    }
    if (data['no-caller-controlled-keys'] !== undefined) {
      if (
        !validate23(data['no-caller-controlled-keys'], {
          instancePath: instancePath + '/no-caller-controlled-keys',
          parentData: data,
          parentDataProperty: 'no-caller-controlled-keys',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
    }
    if (data['no-credentials-on-all'] !== undefined) {
      if (
        !validate23(data['no-credentials-on-all'], {
          instancePath: instancePath + '/no-credentials-on-all',
          parentData: data,
          parentDataProperty: 'no-credentials-on-all',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
    }
    if (data['no-dangerous-wildcards'] !== undefined) {
      if (
        !validate23(data['no-dangerous-wildcards'], {
          instancePath: instancePath + '/no-dangerous-wildcards',
          parentData: data,
          parentDataProperty: 'no-dangerous-wildcards',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
    }
    if (data['no-data-access-on-all'] !== undefined) {
      if (
        !validate23(data['no-data-access-on-all'], {
          instancePath: instancePath + '/no-data-access-on-all',
          parentData: data,
          parentDataProperty: 'no-data-access-on-all',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
    }
    if (data['no-dead-permissions'] !== undefined) {
      if (
        !validate23(data['no-dead-permissions'], {
          instancePath: instancePath + '/no-dead-permissions',
          parentData: data,
          parentDataProperty: 'no-dead-permissions',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
    }
    if (data['no-idle-denies'] !== undefined) {
      if (
        !validate23(data['no-idle-denies'], {
          instancePath: instancePath + '/no-idle-denies',
          parentData: data,
          parentDataProperty: 'no-idle-denies',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
    }
    if (data['no-lockout'] !== undefined) {
      if (
        !validate23(data['no-lockout'], {
          instancePath: instancePath + '/no-lockout',
          parentData: data,
          parentDataProperty: 'no-lockout',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
    }
    if (data['no-negated-prefix'] !== undefined) {
      if (
        !validate23(data['no-negated-prefix'], {
          instancePath: instancePath + '/no-negated-prefix',
          parentData: data,
          parentDataProperty: 'no-negated-prefix',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
    }
    if (data['no-not-resource-allow'] !== undefined) {
      if (
        !validate23(data['no-not-resource-allow'], {
          instancePath: instancePath + '/no-not-resource-allow',
          parentData: data,
          parentDataProperty: 'no-not-resource-allow',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
    }
    if (data['no-pass-role-on-all'] !== undefined) {
      if (
        !validate23(data['no-pass-role-on-all'], {
          instancePath: instancePath + '/no-pass-role-on-all',
          parentData: data,
          parentDataProperty: 'no-pass-role-on-all',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
    }
    if (data['no-permissions-management-on-all'] !== undefined) {
      if (
        !validate23(data['no-permissions-management-on-all'], {
          instancePath: instancePath + '/no-permissions-management-on-all',
          parentData: data,
          parentDataProperty: 'no-permissions-management-on-all',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
    }
    if (data['no-privilege-escalation'] !== undefined) {
      if (
        !validate23(data['no-privilege-escalation'], {
          instancePath: instancePath + '/no-privilege-escalation',
          parentData: data,
          parentDataProperty: 'no-privilege-escalation',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
    }
    if (data['no-public-access'] !== undefined) {
      if (
        !validate23(data['no-public-access'], {
          instancePath: instancePath + '/no-public-access',
          parentData: data,
          parentDataProperty: 'no-public-access',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
    }
    if (data['no-public-trust'] !== undefined) {
      if (
        !validate23(data['no-public-trust'], {
          instancePath: instancePath + '/no-public-trust',
          parentData: data,
          parentDataProperty: 'no-public-trust',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
    }
    if (data['no-unknown-accounts'] !== undefined) {
      if (
        !validate23(data['no-unknown-accounts'], {
          instancePath: instancePath + '/no-unknown-accounts',
          parentData: data,
          parentDataProperty: 'no-unknown-accounts',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
    }
    if (data['no-user-policies'] !== undefined) {
      if (
        !validate23(data['no-user-policies'], {
          instancePath: instancePath + '/no-user-policies',
          parentData: data,
          parentDataProperty: 'no-user-policies',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
    }
    if (data['no-vacuous-for-all-values'] !== undefined) {
      if (
        !validate23(data['no-vacuous-for-all-values'], {
          instancePath: instancePath + '/no-vacuous-for-all-values',
          parentData: data,
          parentDataProperty: 'no-vacuous-for-all-values',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
    }
    if (data['no-weakening-if-exists'] !== undefined) {
      if (
        !validate23(data['no-weakening-if-exists'], {
          instancePath: instancePath + '/no-weakening-if-exists',
          parentData: data,
          parentDataProperty: 'no-weakening-if-exists',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
    }
    if (data['no-whole-account-trust'] !== undefined) {
      let data38 = data['no-whole-account-trust']
      const _errs59 = errors
      let valid13 = false
      const _errs60 = errors
      if (
        !validate24(data38, {
          instancePath: instancePath + '/no-whole-account-trust',
          parentData: data,
          parentDataProperty: 'no-whole-account-trust',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors)
        errors = vErrors.length
      }
      var _valid2 = _errs60 === errors
      valid13 = valid13 || _valid2
      if (!valid13) {
        const _errs61 = errors
        if (data38 && typeof data38 == 'object' && !Array.isArray(data38)) {
          for (const key3 in data38) {
            if (!(key3 === 'allow' || key3 === 'severity')) {
              const err24 = {
                instancePath: instancePath + '/no-whole-account-trust',
                schemaPath: '#/properties/no-whole-account-trust/anyOf/1/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key3 },
              }
              if (vErrors === null) {
                vErrors = [err24]
              } else {
                vErrors.push(err24)
              }
              errors++
            }
          }
          if (data38.allow !== undefined) {
            let data39 = data38.allow
            if (Array.isArray(data39)) {
              if (data39.length > 1000) {
                const err25 = {
                  instancePath: instancePath + '/no-whole-account-trust/allow',
                  schemaPath: '#/properties/no-whole-account-trust/anyOf/1/properties/allow/maxItems',
                  keyword: 'maxItems',
                  params: { limit: 1000 },
                }
                if (vErrors === null) {
                  vErrors = [err25]
                } else {
                  vErrors.push(err25)
                }
                errors++
              }
              const len4 = data39.length
              for (let i4 = 0; i4 < len4; i4++) {
                let data40 = data39[i4]
                if (typeof data40 === 'string') {
                  if (data40.length < 1) {
                    const err26 = {
                      instancePath: instancePath + '/no-whole-account-trust/allow/' + i4,
                      schemaPath: '#/properties/no-whole-account-trust/anyOf/1/properties/allow/items/minLength',
                      keyword: 'minLength',
                      params: { limit: 1 },
                    }
                    if (vErrors === null) {
                      vErrors = [err26]
                    } else {
                      vErrors.push(err26)
                    }
                    errors++
                  }
                } else {
                  const err27 = {
                    instancePath: instancePath + '/no-whole-account-trust/allow/' + i4,
                    schemaPath: '#/properties/no-whole-account-trust/anyOf/1/properties/allow/items/type',
                    keyword: 'type',
                    params: { type: 'string' },
                  }
                  if (vErrors === null) {
                    vErrors = [err27]
                  } else {
                    vErrors.push(err27)
                  }
                  errors++
                }
              }
            } else {
              const err28 = {
                instancePath: instancePath + '/no-whole-account-trust/allow',
                schemaPath: '#/properties/no-whole-account-trust/anyOf/1/properties/allow/type',
                keyword: 'type',
                params: { type: 'array' },
              }
              if (vErrors === null) {
                vErrors = [err28]
              } else {
                vErrors.push(err28)
              }
              errors++
            }
          }
          if (data38.severity !== undefined) {
            if (
              !validate24(data38.severity, {
                instancePath: instancePath + '/no-whole-account-trust/severity',
                parentData: data38,
                parentDataProperty: 'severity',
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors)
              errors = vErrors.length
            }
          }
        } else {
          const err29 = {
            instancePath: instancePath + '/no-whole-account-trust',
            schemaPath: '#/properties/no-whole-account-trust/anyOf/1/type',
            keyword: 'type',
            params: { type: 'object' },
          }
          if (vErrors === null) {
            vErrors = [err29]
          } else {
            vErrors.push(err29)
          }
          errors++
        }
        var _valid2 = _errs61 === errors
        valid13 = valid13 || _valid2
      }
      if (!valid13) {
        const err30 = {
          instancePath: instancePath + '/no-whole-account-trust',
          schemaPath: '#/properties/no-whole-account-trust/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err30]
        } else {
          vErrors.push(err30)
        }
        errors++
      } else {
        errors = _errs59
        if (vErrors !== null) {
          if (_errs59) {
            vErrors.length = _errs59
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data['no-wildcard-actions'] !== undefined) {
      let data42 = data['no-wildcard-actions']
      const _errs70 = errors
      let valid17 = false
      const _errs71 = errors
      if (
        !validate24(data42, {
          instancePath: instancePath + '/no-wildcard-actions',
          parentData: data,
          parentDataProperty: 'no-wildcard-actions',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors)
        errors = vErrors.length
      }
      var _valid3 = _errs71 === errors
      valid17 = valid17 || _valid3
      if (!valid17) {
        const _errs72 = errors
        if (data42 && typeof data42 == 'object' && !Array.isArray(data42)) {
          for (const key4 in data42) {
            if (!(key4 === 'allow' || key4 === 'severity')) {
              const err31 = {
                instancePath: instancePath + '/no-wildcard-actions',
                schemaPath: '#/properties/no-wildcard-actions/anyOf/1/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key4 },
              }
              if (vErrors === null) {
                vErrors = [err31]
              } else {
                vErrors.push(err31)
              }
              errors++
            }
          }
          if (data42.allow !== undefined) {
            let data43 = data42.allow
            if (Array.isArray(data43)) {
              if (data43.length > 1000) {
                const err32 = {
                  instancePath: instancePath + '/no-wildcard-actions/allow',
                  schemaPath: '#/properties/no-wildcard-actions/anyOf/1/properties/allow/maxItems',
                  keyword: 'maxItems',
                  params: { limit: 1000 },
                }
                if (vErrors === null) {
                  vErrors = [err32]
                } else {
                  vErrors.push(err32)
                }
                errors++
              }
              const len5 = data43.length
              for (let i5 = 0; i5 < len5; i5++) {
                let data44 = data43[i5]
                if (typeof data44 === 'string') {
                  if (data44.length < 1) {
                    const err33 = {
                      instancePath: instancePath + '/no-wildcard-actions/allow/' + i5,
                      schemaPath: '#/properties/no-wildcard-actions/anyOf/1/properties/allow/items/minLength',
                      keyword: 'minLength',
                      params: { limit: 1 },
                    }
                    if (vErrors === null) {
                      vErrors = [err33]
                    } else {
                      vErrors.push(err33)
                    }
                    errors++
                  }
                } else {
                  const err34 = {
                    instancePath: instancePath + '/no-wildcard-actions/allow/' + i5,
                    schemaPath: '#/properties/no-wildcard-actions/anyOf/1/properties/allow/items/type',
                    keyword: 'type',
                    params: { type: 'string' },
                  }
                  if (vErrors === null) {
                    vErrors = [err34]
                  } else {
                    vErrors.push(err34)
                  }
                  errors++
                }
              }
            } else {
              const err35 = {
                instancePath: instancePath + '/no-wildcard-actions/allow',
                schemaPath: '#/properties/no-wildcard-actions/anyOf/1/properties/allow/type',
                keyword: 'type',
                params: { type: 'array' },
              }
              if (vErrors === null) {
                vErrors = [err35]
              } else {
                vErrors.push(err35)
              }
              errors++
            }
          }
          if (data42.severity !== undefined) {
            if (
              !validate24(data42.severity, {
                instancePath: instancePath + '/no-wildcard-actions/severity',
                parentData: data42,
                parentDataProperty: 'severity',
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors)
              errors = vErrors.length
            }
          }
        } else {
          const err36 = {
            instancePath: instancePath + '/no-wildcard-actions',
            schemaPath: '#/properties/no-wildcard-actions/anyOf/1/type',
            keyword: 'type',
            params: { type: 'object' },
          }
          if (vErrors === null) {
            vErrors = [err36]
          } else {
            vErrors.push(err36)
          }
          errors++
        }
        var _valid3 = _errs72 === errors
        valid17 = valid17 || _valid3
      }
      if (!valid17) {
        const err37 = {
          instancePath: instancePath + '/no-wildcard-actions',
          schemaPath: '#/properties/no-wildcard-actions/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err37]
        } else {
          vErrors.push(err37)
        }
        errors++
      } else {
        errors = _errs70
        if (vErrors !== null) {
          if (_errs70) {
            vErrors.length = _errs70
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data['no-wildcard-ids'] !== undefined) {
      if (
        !validate23(data['no-wildcard-ids'], {
          instancePath: instancePath + '/no-wildcard-ids',
          parentData: data,
          parentDataProperty: 'no-wildcard-ids',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
    }
    if (data['no-wildcard-resources'] !== undefined) {
      if (
        !validate23(data['no-wildcard-resources'], {
          instancePath: instancePath + '/no-wildcard-resources',
          parentData: data,
          parentDataProperty: 'no-wildcard-resources',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
    }
    if (data['no-wildcard-services'] !== undefined) {
      if (
        !validate23(data['no-wildcard-services'], {
          instancePath: instancePath + '/no-wildcard-services',
          parentData: data,
          parentDataProperty: 'no-wildcard-services',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
    }
    if (data['no-workload-takeover'] !== undefined) {
      if (
        !validate23(data['no-workload-takeover'], {
          instancePath: instancePath + '/no-workload-takeover',
          parentData: data,
          parentDataProperty: 'no-workload-takeover',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
    }
    if (data['paired-condition-keys'] !== undefined) {
      if (
        !validate23(data['paired-condition-keys'], {
          instancePath: instancePath + '/paired-condition-keys',
          parentData: data,
          parentDataProperty: 'paired-condition-keys',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
    }
    if (data['passed-to-service-required'] !== undefined) {
      if (
        !validate23(data['passed-to-service-required'], {
          instancePath: instancePath + '/passed-to-service-required',
          parentData: data,
          parentDataProperty: 'passed-to-service-required',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
    }
    if (data['sam-policies-take-effect'] !== undefined) {
      if (
        !validate23(data['sam-policies-take-effect'], {
          instancePath: instancePath + '/sam-policies-take-effect',
          parentData: data,
          parentDataProperty: 'sam-policies-take-effect',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
    }
    if (data['secure-transport-required'] !== undefined) {
      if (
        !validate23(data['secure-transport-required'], {
          instancePath: instancePath + '/secure-transport-required',
          parentData: data,
          parentDataProperty: 'secure-transport-required',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
    }
    if (data['short-session-duration'] !== undefined) {
      let data54 = data['short-session-duration']
      const _errs89 = errors
      let valid21 = false
      const _errs90 = errors
      if (
        !validate24(data54, {
          instancePath: instancePath + '/short-session-duration',
          parentData: data,
          parentDataProperty: 'short-session-duration',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors)
        errors = vErrors.length
      }
      var _valid4 = _errs90 === errors
      valid21 = valid21 || _valid4
      if (!valid21) {
        const _errs91 = errors
        if (data54 && typeof data54 == 'object' && !Array.isArray(data54)) {
          for (const key5 in data54) {
            if (!(key5 === 'role-seconds' || key5 === 'permission-set-seconds' || key5 === 'severity')) {
              const err38 = {
                instancePath: instancePath + '/short-session-duration',
                schemaPath: '#/properties/short-session-duration/anyOf/1/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key5 },
              }
              if (vErrors === null) {
                vErrors = [err38]
              } else {
                vErrors.push(err38)
              }
              errors++
            }
          }
          if (data54['role-seconds'] !== undefined) {
            let data55 = data54['role-seconds']
            if (!(typeof data55 == 'number' && !(data55 % 1) && !isNaN(data55) && isFinite(data55))) {
              const err39 = {
                instancePath: instancePath + '/short-session-duration/role-seconds',
                schemaPath: '#/properties/short-session-duration/anyOf/1/properties/role-seconds/type',
                keyword: 'type',
                params: { type: 'integer' },
              }
              if (vErrors === null) {
                vErrors = [err39]
              } else {
                vErrors.push(err39)
              }
              errors++
            }
            if (typeof data55 == 'number' && isFinite(data55)) {
              if (data55 > 43200 || isNaN(data55)) {
                const err40 = {
                  instancePath: instancePath + '/short-session-duration/role-seconds',
                  schemaPath: '#/properties/short-session-duration/anyOf/1/properties/role-seconds/maximum',
                  keyword: 'maximum',
                  params: { comparison: '<=', limit: 43200 },
                }
                if (vErrors === null) {
                  vErrors = [err40]
                } else {
                  vErrors.push(err40)
                }
                errors++
              }
              if (data55 < 3600 || isNaN(data55)) {
                const err41 = {
                  instancePath: instancePath + '/short-session-duration/role-seconds',
                  schemaPath: '#/properties/short-session-duration/anyOf/1/properties/role-seconds/minimum',
                  keyword: 'minimum',
                  params: { comparison: '>=', limit: 3600 },
                }
                if (vErrors === null) {
                  vErrors = [err41]
                } else {
                  vErrors.push(err41)
                }
                errors++
              }
            }
          }
          if (data54['permission-set-seconds'] !== undefined) {
            let data56 = data54['permission-set-seconds']
            if (!(typeof data56 == 'number' && !(data56 % 1) && !isNaN(data56) && isFinite(data56))) {
              const err42 = {
                instancePath: instancePath + '/short-session-duration/permission-set-seconds',
                schemaPath: '#/properties/short-session-duration/anyOf/1/properties/permission-set-seconds/type',
                keyword: 'type',
                params: { type: 'integer' },
              }
              if (vErrors === null) {
                vErrors = [err42]
              } else {
                vErrors.push(err42)
              }
              errors++
            }
            if (typeof data56 == 'number' && isFinite(data56)) {
              if (data56 > 43200 || isNaN(data56)) {
                const err43 = {
                  instancePath: instancePath + '/short-session-duration/permission-set-seconds',
                  schemaPath: '#/properties/short-session-duration/anyOf/1/properties/permission-set-seconds/maximum',
                  keyword: 'maximum',
                  params: { comparison: '<=', limit: 43200 },
                }
                if (vErrors === null) {
                  vErrors = [err43]
                } else {
                  vErrors.push(err43)
                }
                errors++
              }
              if (data56 < 3600 || isNaN(data56)) {
                const err44 = {
                  instancePath: instancePath + '/short-session-duration/permission-set-seconds',
                  schemaPath: '#/properties/short-session-duration/anyOf/1/properties/permission-set-seconds/minimum',
                  keyword: 'minimum',
                  params: { comparison: '>=', limit: 3600 },
                }
                if (vErrors === null) {
                  vErrors = [err44]
                } else {
                  vErrors.push(err44)
                }
                errors++
              }
            }
          }
          if (data54.severity !== undefined) {
            if (
              !validate24(data54.severity, {
                instancePath: instancePath + '/short-session-duration/severity',
                parentData: data54,
                parentDataProperty: 'severity',
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors)
              errors = vErrors.length
            }
          }
        } else {
          const err45 = {
            instancePath: instancePath + '/short-session-duration',
            schemaPath: '#/properties/short-session-duration/anyOf/1/type',
            keyword: 'type',
            params: { type: 'object' },
          }
          if (vErrors === null) {
            vErrors = [err45]
          } else {
            vErrors.push(err45)
          }
          errors++
        }
        var _valid4 = _errs91 === errors
        valid21 = valid21 || _valid4
      }
      if (!valid21) {
        const err46 = {
          instancePath: instancePath + '/short-session-duration',
          schemaPath: '#/properties/short-session-duration/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err46]
        } else {
          vErrors.push(err46)
        }
        errors++
      } else {
        errors = _errs89
        if (vErrors !== null) {
          if (_errs89) {
            vErrors.length = _errs89
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data['source-account-required'] !== undefined) {
      if (
        !validate23(data['source-account-required'], {
          instancePath: instancePath + '/source-account-required',
          parentData: data,
          parentDataProperty: 'source-account-required',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
    }
    if (data['valid-boundary'] !== undefined) {
      if (
        !validate23(data['valid-boundary'], {
          instancePath: instancePath + '/valid-boundary',
          parentData: data,
          parentDataProperty: 'valid-boundary',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
    }
  }
  validate22.errors = vErrors
  return errors === 0
}
function validate21(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema6.properties, key0)) {
        const err0 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err0]
        } else {
          vErrors.push(err0)
        }
        errors++
      }
    }
    if (data.$schema !== undefined) {
      if (typeof data.$schema !== 'string') {
        const err1 = {
          instancePath: instancePath + '/$schema',
          schemaPath: '#/properties/%24schema/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err1]
        } else {
          vErrors.push(err1)
        }
        errors++
      }
    }
    if (data.include !== undefined) {
      let data1 = data.include
      if (!Array.isArray(data1) && data1 !== null) {
        const err2 = {
          instancePath: instancePath + '/include',
          schemaPath: '#/properties/include/type',
          keyword: 'type',
          params: { type: schema6.properties.include.type },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
      if (Array.isArray(data1)) {
        if (data1.length > 10000) {
          const err3 = {
            instancePath: instancePath + '/include',
            schemaPath: '#/properties/include/maxItems',
            keyword: 'maxItems',
            params: { limit: 10000 },
          }
          if (vErrors === null) {
            vErrors = [err3]
          } else {
            vErrors.push(err3)
          }
          errors++
        }
        const len0 = data1.length
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0]
          if (typeof data2 === 'string') {
            if (data2.length < 1) {
              const err4 = {
                instancePath: instancePath + '/include/' + i0,
                schemaPath: '#/properties/include/items/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
              }
              if (vErrors === null) {
                vErrors = [err4]
              } else {
                vErrors.push(err4)
              }
              errors++
            }
          } else {
            const err5 = {
              instancePath: instancePath + '/include/' + i0,
              schemaPath: '#/properties/include/items/type',
              keyword: 'type',
              params: { type: 'string' },
            }
            if (vErrors === null) {
              vErrors = [err5]
            } else {
              vErrors.push(err5)
            }
            errors++
          }
        }
      }
    }
    if (data.exclude !== undefined) {
      let data3 = data.exclude
      if (!Array.isArray(data3) && data3 !== null) {
        const err6 = {
          instancePath: instancePath + '/exclude',
          schemaPath: '#/properties/exclude/type',
          keyword: 'type',
          params: { type: schema6.properties.exclude.type },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
      if (Array.isArray(data3)) {
        if (data3.length > 10000) {
          const err7 = {
            instancePath: instancePath + '/exclude',
            schemaPath: '#/properties/exclude/maxItems',
            keyword: 'maxItems',
            params: { limit: 10000 },
          }
          if (vErrors === null) {
            vErrors = [err7]
          } else {
            vErrors.push(err7)
          }
          errors++
        }
        const len1 = data3.length
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1]
          if (typeof data4 === 'string') {
            if (data4.length < 1) {
              const err8 = {
                instancePath: instancePath + '/exclude/' + i1,
                schemaPath: '#/properties/exclude/items/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
              }
              if (vErrors === null) {
                vErrors = [err8]
              } else {
                vErrors.push(err8)
              }
              errors++
            }
          } else {
            const err9 = {
              instancePath: instancePath + '/exclude/' + i1,
              schemaPath: '#/properties/exclude/items/type',
              keyword: 'type',
              params: { type: 'string' },
            }
            if (vErrors === null) {
              vErrors = [err9]
            } else {
              vErrors.push(err9)
            }
            errors++
          }
        }
      }
    }
    if (data.accounts !== undefined) {
      let data5 = data.accounts
      if (!(data5 && typeof data5 == 'object' && !Array.isArray(data5)) && data5 !== null) {
        const err10 = {
          instancePath: instancePath + '/accounts',
          schemaPath: '#/properties/accounts/type',
          keyword: 'type',
          params: { type: schema6.properties.accounts.type },
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
      if (data5 && typeof data5 == 'object' && !Array.isArray(data5)) {
        for (const key1 in data5) {
          if (!(key1 === 'own' || key1 === 'trusted')) {
            const err11 = {
              instancePath: instancePath + '/accounts',
              schemaPath: '#/properties/accounts/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
            }
            if (vErrors === null) {
              vErrors = [err11]
            } else {
              vErrors.push(err11)
            }
            errors++
          }
        }
        if (data5.own !== undefined) {
          let data6 = data5.own
          if (!Array.isArray(data6) && data6 !== null) {
            const err12 = {
              instancePath: instancePath + '/accounts/own',
              schemaPath: '#/properties/accounts/properties/own/type',
              keyword: 'type',
              params: { type: schema6.properties.accounts.properties.own.type },
            }
            if (vErrors === null) {
              vErrors = [err12]
            } else {
              vErrors.push(err12)
            }
            errors++
          }
          if (Array.isArray(data6)) {
            if (data6.length > 10000) {
              const err13 = {
                instancePath: instancePath + '/accounts/own',
                schemaPath: '#/properties/accounts/properties/own/maxItems',
                keyword: 'maxItems',
                params: { limit: 10000 },
              }
              if (vErrors === null) {
                vErrors = [err13]
              } else {
                vErrors.push(err13)
              }
              errors++
            }
            const len2 = data6.length
            for (let i2 = 0; i2 < len2; i2++) {
              let data7 = data6[i2]
              if (typeof data7 === 'string') {
                if (!pattern0.test(data7)) {
                  const err14 = {
                    instancePath: instancePath + '/accounts/own/' + i2,
                    schemaPath: '#/properties/accounts/properties/own/items/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^[0-9]{12}$' },
                  }
                  if (vErrors === null) {
                    vErrors = [err14]
                  } else {
                    vErrors.push(err14)
                  }
                  errors++
                }
              } else {
                const err15 = {
                  instancePath: instancePath + '/accounts/own/' + i2,
                  schemaPath: '#/properties/accounts/properties/own/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                }
                if (vErrors === null) {
                  vErrors = [err15]
                } else {
                  vErrors.push(err15)
                }
                errors++
              }
            }
          }
        }
        if (data5.trusted !== undefined) {
          let data8 = data5.trusted
          if (!Array.isArray(data8) && data8 !== null) {
            const err16 = {
              instancePath: instancePath + '/accounts/trusted',
              schemaPath: '#/properties/accounts/properties/trusted/type',
              keyword: 'type',
              params: { type: schema6.properties.accounts.properties.trusted.type },
            }
            if (vErrors === null) {
              vErrors = [err16]
            } else {
              vErrors.push(err16)
            }
            errors++
          }
          if (Array.isArray(data8)) {
            if (data8.length > 10000) {
              const err17 = {
                instancePath: instancePath + '/accounts/trusted',
                schemaPath: '#/properties/accounts/properties/trusted/maxItems',
                keyword: 'maxItems',
                params: { limit: 10000 },
              }
              if (vErrors === null) {
                vErrors = [err17]
              } else {
                vErrors.push(err17)
              }
              errors++
            }
            const len3 = data8.length
            for (let i3 = 0; i3 < len3; i3++) {
              let data9 = data8[i3]
              if (typeof data9 === 'string') {
                if (!pattern0.test(data9)) {
                  const err18 = {
                    instancePath: instancePath + '/accounts/trusted/' + i3,
                    schemaPath: '#/properties/accounts/properties/trusted/items/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^[0-9]{12}$' },
                  }
                  if (vErrors === null) {
                    vErrors = [err18]
                  } else {
                    vErrors.push(err18)
                  }
                  errors++
                }
              } else {
                const err19 = {
                  instancePath: instancePath + '/accounts/trusted/' + i3,
                  schemaPath: '#/properties/accounts/properties/trusted/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                }
                if (vErrors === null) {
                  vErrors = [err19]
                } else {
                  vErrors.push(err19)
                }
                errors++
              }
            }
          }
        }
      }
    }
    if (data.known !== undefined) {
      let data10 = data.known
      if (!(data10 && typeof data10 == 'object' && !Array.isArray(data10)) && data10 !== null) {
        const err20 = {
          instancePath: instancePath + '/known',
          schemaPath: '#/properties/known/type',
          keyword: 'type',
          params: { type: schema6.properties.known.type },
        }
        if (vErrors === null) {
          vErrors = [err20]
        } else {
          vErrors.push(err20)
        }
        errors++
      }
      if (data10 && typeof data10 == 'object' && !Array.isArray(data10)) {
        for (const key2 in data10) {
          if (!(key2 === 'account' || key2 === 'partition' || key2 === 'region' || key2 === 'workspace')) {
            const err21 = {
              instancePath: instancePath + '/known',
              schemaPath: '#/properties/known/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key2 },
            }
            if (vErrors === null) {
              vErrors = [err21]
            } else {
              vErrors.push(err21)
            }
            errors++
          }
        }
        if (data10.account !== undefined) {
          let data11 = data10.account
          if (typeof data11 === 'string') {
            if (!pattern0.test(data11)) {
              const err22 = {
                instancePath: instancePath + '/known/account',
                schemaPath: '#/properties/known/properties/account/pattern',
                keyword: 'pattern',
                params: { pattern: '^[0-9]{12}$' },
              }
              if (vErrors === null) {
                vErrors = [err22]
              } else {
                vErrors.push(err22)
              }
              errors++
            }
          } else {
            const err23 = {
              instancePath: instancePath + '/known/account',
              schemaPath: '#/properties/known/properties/account/type',
              keyword: 'type',
              params: { type: 'string' },
            }
            if (vErrors === null) {
              vErrors = [err23]
            } else {
              vErrors.push(err23)
            }
            errors++
          }
        }
        if (data10.partition !== undefined) {
          let data12 = data10.partition
          if (typeof data12 === 'string') {
            if (data12.length < 1) {
              const err24 = {
                instancePath: instancePath + '/known/partition',
                schemaPath: '#/properties/known/properties/partition/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
              }
              if (vErrors === null) {
                vErrors = [err24]
              } else {
                vErrors.push(err24)
              }
              errors++
            }
          } else {
            const err25 = {
              instancePath: instancePath + '/known/partition',
              schemaPath: '#/properties/known/properties/partition/type',
              keyword: 'type',
              params: { type: 'string' },
            }
            if (vErrors === null) {
              vErrors = [err25]
            } else {
              vErrors.push(err25)
            }
            errors++
          }
        }
        if (data10.region !== undefined) {
          let data13 = data10.region
          if (typeof data13 === 'string') {
            if (data13.length < 1) {
              const err26 = {
                instancePath: instancePath + '/known/region',
                schemaPath: '#/properties/known/properties/region/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
              }
              if (vErrors === null) {
                vErrors = [err26]
              } else {
                vErrors.push(err26)
              }
              errors++
            }
          } else {
            const err27 = {
              instancePath: instancePath + '/known/region',
              schemaPath: '#/properties/known/properties/region/type',
              keyword: 'type',
              params: { type: 'string' },
            }
            if (vErrors === null) {
              vErrors = [err27]
            } else {
              vErrors.push(err27)
            }
            errors++
          }
        }
        if (data10.workspace !== undefined) {
          let data14 = data10.workspace
          if (typeof data14 === 'string') {
            if (data14.length < 1) {
              const err28 = {
                instancePath: instancePath + '/known/workspace',
                schemaPath: '#/properties/known/properties/workspace/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
              }
              if (vErrors === null) {
                vErrors = [err28]
              } else {
                vErrors.push(err28)
              }
              errors++
            }
          } else {
            const err29 = {
              instancePath: instancePath + '/known/workspace',
              schemaPath: '#/properties/known/properties/workspace/type',
              keyword: 'type',
              params: { type: 'string' },
            }
            if (vErrors === null) {
              vErrors = [err29]
            } else {
              vErrors.push(err29)
            }
            errors++
          }
        }
      }
    }
    if (data['var-files'] !== undefined) {
      let data15 = data['var-files']
      if (!Array.isArray(data15) && data15 !== null) {
        const err30 = {
          instancePath: instancePath + '/var-files',
          schemaPath: '#/properties/var-files/type',
          keyword: 'type',
          params: { type: schema6.properties['var-files'].type },
        }
        if (vErrors === null) {
          vErrors = [err30]
        } else {
          vErrors.push(err30)
        }
        errors++
      }
      if (Array.isArray(data15)) {
        if (data15.length > 10000) {
          const err31 = {
            instancePath: instancePath + '/var-files',
            schemaPath: '#/properties/var-files/maxItems',
            keyword: 'maxItems',
            params: { limit: 10000 },
          }
          if (vErrors === null) {
            vErrors = [err31]
          } else {
            vErrors.push(err31)
          }
          errors++
        }
        const len4 = data15.length
        for (let i4 = 0; i4 < len4; i4++) {
          let data16 = data15[i4]
          if (!Array.isArray(data16) && data16 !== null) {
            const err32 = {
              instancePath: instancePath + '/var-files/' + i4,
              schemaPath: '#/properties/var-files/items/type',
              keyword: 'type',
              params: { type: schema6.properties['var-files'].items.type },
            }
            if (vErrors === null) {
              vErrors = [err32]
            } else {
              vErrors.push(err32)
            }
            errors++
          }
          if (Array.isArray(data16)) {
            if (data16.length > 10000) {
              const err33 = {
                instancePath: instancePath + '/var-files/' + i4,
                schemaPath: '#/properties/var-files/items/maxItems',
                keyword: 'maxItems',
                params: { limit: 10000 },
              }
              if (vErrors === null) {
                vErrors = [err33]
              } else {
                vErrors.push(err33)
              }
              errors++
            }
            const len5 = data16.length
            for (let i5 = 0; i5 < len5; i5++) {
              let data17 = data16[i5]
              if (typeof data17 === 'string') {
                if (data17.length < 1) {
                  const err34 = {
                    instancePath: instancePath + '/var-files/' + i4 + '/' + i5,
                    schemaPath: '#/properties/var-files/items/items/minLength',
                    keyword: 'minLength',
                    params: { limit: 1 },
                  }
                  if (vErrors === null) {
                    vErrors = [err34]
                  } else {
                    vErrors.push(err34)
                  }
                  errors++
                }
              } else {
                const err35 = {
                  instancePath: instancePath + '/var-files/' + i4 + '/' + i5,
                  schemaPath: '#/properties/var-files/items/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                }
                if (vErrors === null) {
                  vErrors = [err35]
                } else {
                  vErrors.push(err35)
                }
                errors++
              }
            }
          }
        }
      }
    }
    if (data.preset !== undefined) {
      let data18 = data.preset
      if (typeof data18 !== 'string') {
        const err36 = {
          instancePath: instancePath + '/preset',
          schemaPath: '#/properties/preset/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err36]
        } else {
          vErrors.push(err36)
        }
        errors++
      }
      if (!(data18 === 'recommended' || data18 === 'strict' || data18 === 'all')) {
        const err37 = {
          instancePath: instancePath + '/preset',
          schemaPath: '#/properties/preset/enum',
          keyword: 'enum',
          params: { allowedValues: schema6.properties.preset.enum },
        }
        if (vErrors === null) {
          vErrors = [err37]
        } else {
          vErrors.push(err37)
        }
        errors++
      }
    }
    if (data.rules !== undefined) {
      if (
        !validate22(data.rules, {
          instancePath: instancePath + '/rules',
          parentData: data,
          parentDataProperty: 'rules',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.overrides !== undefined) {
      let data20 = data.overrides
      if (!Array.isArray(data20) && data20 !== null) {
        const err38 = {
          instancePath: instancePath + '/overrides',
          schemaPath: '#/properties/overrides/type',
          keyword: 'type',
          params: { type: schema6.properties.overrides.type },
        }
        if (vErrors === null) {
          vErrors = [err38]
        } else {
          vErrors.push(err38)
        }
        errors++
      }
      if (Array.isArray(data20)) {
        if (data20.length > 10000) {
          const err39 = {
            instancePath: instancePath + '/overrides',
            schemaPath: '#/properties/overrides/maxItems',
            keyword: 'maxItems',
            params: { limit: 10000 },
          }
          if (vErrors === null) {
            vErrors = [err39]
          } else {
            vErrors.push(err39)
          }
          errors++
        }
        const len6 = data20.length
        for (let i6 = 0; i6 < len6; i6++) {
          let data21 = data20[i6]
          if (data21 && typeof data21 == 'object' && !Array.isArray(data21)) {
            if (data21.files === undefined) {
              const err40 = {
                instancePath: instancePath + '/overrides/' + i6,
                schemaPath: '#/properties/overrides/items/required',
                keyword: 'required',
                params: { missingProperty: 'files' },
              }
              if (vErrors === null) {
                vErrors = [err40]
              } else {
                vErrors.push(err40)
              }
              errors++
            }
            if (data21.rules === undefined) {
              const err41 = {
                instancePath: instancePath + '/overrides/' + i6,
                schemaPath: '#/properties/overrides/items/required',
                keyword: 'required',
                params: { missingProperty: 'rules' },
              }
              if (vErrors === null) {
                vErrors = [err41]
              } else {
                vErrors.push(err41)
              }
              errors++
            }
            for (const key3 in data21) {
              if (!(key3 === 'files' || key3 === 'rules')) {
                const err42 = {
                  instancePath: instancePath + '/overrides/' + i6,
                  schemaPath: '#/properties/overrides/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key3 },
                }
                if (vErrors === null) {
                  vErrors = [err42]
                } else {
                  vErrors.push(err42)
                }
                errors++
              }
            }
            if (data21.files !== undefined) {
              let data22 = data21.files
              if (Array.isArray(data22)) {
                if (data22.length > 10000) {
                  const err43 = {
                    instancePath: instancePath + '/overrides/' + i6 + '/files',
                    schemaPath: '#/properties/overrides/items/properties/files/maxItems',
                    keyword: 'maxItems',
                    params: { limit: 10000 },
                  }
                  if (vErrors === null) {
                    vErrors = [err43]
                  } else {
                    vErrors.push(err43)
                  }
                  errors++
                }
                if (data22.length < 1) {
                  const err44 = {
                    instancePath: instancePath + '/overrides/' + i6 + '/files',
                    schemaPath: '#/properties/overrides/items/properties/files/minItems',
                    keyword: 'minItems',
                    params: { limit: 1 },
                  }
                  if (vErrors === null) {
                    vErrors = [err44]
                  } else {
                    vErrors.push(err44)
                  }
                  errors++
                }
                const len7 = data22.length
                for (let i7 = 0; i7 < len7; i7++) {
                  let data23 = data22[i7]
                  if (typeof data23 === 'string') {
                    if (data23.length < 1) {
                      const err45 = {
                        instancePath: instancePath + '/overrides/' + i6 + '/files/' + i7,
                        schemaPath: '#/properties/overrides/items/properties/files/items/minLength',
                        keyword: 'minLength',
                        params: { limit: 1 },
                      }
                      if (vErrors === null) {
                        vErrors = [err45]
                      } else {
                        vErrors.push(err45)
                      }
                      errors++
                    }
                  } else {
                    const err46 = {
                      instancePath: instancePath + '/overrides/' + i6 + '/files/' + i7,
                      schemaPath: '#/properties/overrides/items/properties/files/items/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    }
                    if (vErrors === null) {
                      vErrors = [err46]
                    } else {
                      vErrors.push(err46)
                    }
                    errors++
                  }
                }
              } else {
                const err47 = {
                  instancePath: instancePath + '/overrides/' + i6 + '/files',
                  schemaPath: '#/properties/overrides/items/properties/files/type',
                  keyword: 'type',
                  params: { type: 'array' },
                }
                if (vErrors === null) {
                  vErrors = [err47]
                } else {
                  vErrors.push(err47)
                }
                errors++
              }
            }
            if (data21.rules !== undefined) {
              if (
                !validate22(data21.rules, {
                  instancePath: instancePath + '/overrides/' + i6 + '/rules',
                  parentData: data21,
                  parentDataProperty: 'rules',
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
                errors = vErrors.length
              }
            }
          } else {
            const err48 = {
              instancePath: instancePath + '/overrides/' + i6,
              schemaPath: '#/properties/overrides/items/type',
              keyword: 'type',
              params: { type: 'object' },
            }
            if (vErrors === null) {
              vErrors = [err48]
            } else {
              vErrors.push(err48)
            }
            errors++
          }
        }
      }
    }
    if (data.ignore !== undefined) {
      let data25 = data.ignore
      if (!Array.isArray(data25) && data25 !== null) {
        const err49 = {
          instancePath: instancePath + '/ignore',
          schemaPath: '#/properties/ignore/type',
          keyword: 'type',
          params: { type: schema6.properties.ignore.type },
        }
        if (vErrors === null) {
          vErrors = [err49]
        } else {
          vErrors.push(err49)
        }
        errors++
      }
      if (Array.isArray(data25)) {
        if (data25.length > 10000) {
          const err50 = {
            instancePath: instancePath + '/ignore',
            schemaPath: '#/properties/ignore/maxItems',
            keyword: 'maxItems',
            params: { limit: 10000 },
          }
          if (vErrors === null) {
            vErrors = [err50]
          } else {
            vErrors.push(err50)
          }
          errors++
        }
        const len8 = data25.length
        for (let i8 = 0; i8 < len8; i8++) {
          let data26 = data25[i8]
          if (data26 && typeof data26 == 'object' && !Array.isArray(data26)) {
            if (data26.rule === undefined) {
              const err51 = {
                instancePath: instancePath + '/ignore/' + i8,
                schemaPath: '#/properties/ignore/items/required',
                keyword: 'required',
                params: { missingProperty: 'rule' },
              }
              if (vErrors === null) {
                vErrors = [err51]
              } else {
                vErrors.push(err51)
              }
              errors++
            }
            if (data26.reason === undefined) {
              const err52 = {
                instancePath: instancePath + '/ignore/' + i8,
                schemaPath: '#/properties/ignore/items/required',
                keyword: 'required',
                params: { missingProperty: 'reason' },
              }
              if (vErrors === null) {
                vErrors = [err52]
              } else {
                vErrors.push(err52)
              }
              errors++
            }
            for (const key4 in data26) {
              if (!(key4 === 'rule' || key4 === 'reason' || key4 === 'file' || key4 === 'resource' || key4 === 'sid')) {
                const err53 = {
                  instancePath: instancePath + '/ignore/' + i8,
                  schemaPath: '#/properties/ignore/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key4 },
                }
                if (vErrors === null) {
                  vErrors = [err53]
                } else {
                  vErrors.push(err53)
                }
                errors++
              }
            }
            if (data26.rule !== undefined) {
              let data27 = data26.rule
              if (typeof data27 !== 'string') {
                const err54 = {
                  instancePath: instancePath + '/ignore/' + i8 + '/rule',
                  schemaPath: '#/properties/ignore/items/properties/rule/type',
                  keyword: 'type',
                  params: { type: 'string' },
                }
                if (vErrors === null) {
                  vErrors = [err54]
                } else {
                  vErrors.push(err54)
                }
                errors++
              }
              if (!(
                data27 === 'boundary-demanded-on-create' ||
                data27 === 'boundary-prevents-escalation' ||
                data27 === 'boundary-required' ||
                data27 === 'dynamodb-select-required' ||
                data27 === 'external-id-required' ||
                data27 === 'key-administrator-required' ||
                data27 === 'no-admin-for-outsiders' ||
                data27 === 'no-admin-policy' ||
                data27 === 'no-assume-any-role' ||
                data27 === 'no-boundary-removal' ||
                data27 === 'no-caller-controlled-keys' ||
                data27 === 'no-credentials-on-all' ||
                data27 === 'no-dangerous-wildcards' ||
                data27 === 'no-data-access-on-all' ||
                data27 === 'no-dead-permissions' ||
                data27 === 'no-idle-denies' ||
                data27 === 'no-lockout' ||
                data27 === 'no-negated-prefix' ||
                data27 === 'no-not-resource-allow' ||
                data27 === 'no-pass-role-on-all' ||
                data27 === 'no-permissions-management-on-all' ||
                data27 === 'no-privilege-escalation' ||
                data27 === 'no-public-access' ||
                data27 === 'no-public-trust' ||
                data27 === 'no-unknown-accounts' ||
                data27 === 'no-user-policies' ||
                data27 === 'no-vacuous-for-all-values' ||
                data27 === 'no-weakening-if-exists' ||
                data27 === 'no-whole-account-trust' ||
                data27 === 'no-wildcard-actions' ||
                data27 === 'no-wildcard-ids' ||
                data27 === 'no-wildcard-resources' ||
                data27 === 'no-wildcard-services' ||
                data27 === 'no-workload-takeover' ||
                data27 === 'paired-condition-keys' ||
                data27 === 'passed-to-service-required' ||
                data27 === 'sam-policies-take-effect' ||
                data27 === 'secure-transport-required' ||
                data27 === 'short-session-duration' ||
                data27 === 'source-account-required' ||
                data27 === 'valid-boundary'
              )) {
                const err55 = {
                  instancePath: instancePath + '/ignore/' + i8 + '/rule',
                  schemaPath: '#/properties/ignore/items/properties/rule/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema6.properties.ignore.items.properties.rule.enum },
                }
                if (vErrors === null) {
                  vErrors = [err55]
                } else {
                  vErrors.push(err55)
                }
                errors++
              }
            }
            if (data26.reason !== undefined) {
              let data28 = data26.reason
              if (typeof data28 === 'string') {
                if (data28.length < 10) {
                  const err56 = {
                    instancePath: instancePath + '/ignore/' + i8 + '/reason',
                    schemaPath: '#/properties/ignore/items/properties/reason/minLength',
                    keyword: 'minLength',
                    params: { limit: 10 },
                  }
                  if (vErrors === null) {
                    vErrors = [err56]
                  } else {
                    vErrors.push(err56)
                  }
                  errors++
                }
              } else {
                const err57 = {
                  instancePath: instancePath + '/ignore/' + i8 + '/reason',
                  schemaPath: '#/properties/ignore/items/properties/reason/type',
                  keyword: 'type',
                  params: { type: 'string' },
                }
                if (vErrors === null) {
                  vErrors = [err57]
                } else {
                  vErrors.push(err57)
                }
                errors++
              }
            }
            if (data26.file !== undefined) {
              let data29 = data26.file
              if (typeof data29 === 'string') {
                if (data29.length < 1) {
                  const err58 = {
                    instancePath: instancePath + '/ignore/' + i8 + '/file',
                    schemaPath: '#/properties/ignore/items/properties/file/minLength',
                    keyword: 'minLength',
                    params: { limit: 1 },
                  }
                  if (vErrors === null) {
                    vErrors = [err58]
                  } else {
                    vErrors.push(err58)
                  }
                  errors++
                }
              } else {
                const err59 = {
                  instancePath: instancePath + '/ignore/' + i8 + '/file',
                  schemaPath: '#/properties/ignore/items/properties/file/type',
                  keyword: 'type',
                  params: { type: 'string' },
                }
                if (vErrors === null) {
                  vErrors = [err59]
                } else {
                  vErrors.push(err59)
                }
                errors++
              }
            }
            if (data26.resource !== undefined) {
              let data30 = data26.resource
              if (typeof data30 === 'string') {
                if (data30.length < 1) {
                  const err60 = {
                    instancePath: instancePath + '/ignore/' + i8 + '/resource',
                    schemaPath: '#/properties/ignore/items/properties/resource/minLength',
                    keyword: 'minLength',
                    params: { limit: 1 },
                  }
                  if (vErrors === null) {
                    vErrors = [err60]
                  } else {
                    vErrors.push(err60)
                  }
                  errors++
                }
              } else {
                const err61 = {
                  instancePath: instancePath + '/ignore/' + i8 + '/resource',
                  schemaPath: '#/properties/ignore/items/properties/resource/type',
                  keyword: 'type',
                  params: { type: 'string' },
                }
                if (vErrors === null) {
                  vErrors = [err61]
                } else {
                  vErrors.push(err61)
                }
                errors++
              }
            }
            if (data26.sid !== undefined) {
              let data31 = data26.sid
              if (typeof data31 === 'string') {
                if (data31.length < 1) {
                  const err62 = {
                    instancePath: instancePath + '/ignore/' + i8 + '/sid',
                    schemaPath: '#/properties/ignore/items/properties/sid/minLength',
                    keyword: 'minLength',
                    params: { limit: 1 },
                  }
                  if (vErrors === null) {
                    vErrors = [err62]
                  } else {
                    vErrors.push(err62)
                  }
                  errors++
                }
              } else {
                const err63 = {
                  instancePath: instancePath + '/ignore/' + i8 + '/sid',
                  schemaPath: '#/properties/ignore/items/properties/sid/type',
                  keyword: 'type',
                  params: { type: 'string' },
                }
                if (vErrors === null) {
                  vErrors = [err63]
                } else {
                  vErrors.push(err63)
                }
                errors++
              }
            }
          } else {
            const err64 = {
              instancePath: instancePath + '/ignore/' + i8,
              schemaPath: '#/properties/ignore/items/type',
              keyword: 'type',
              params: { type: 'object' },
            }
            if (vErrors === null) {
              vErrors = [err64]
            } else {
              vErrors.push(err64)
            }
            errors++
          }
        }
      }
    }
    if (data['fail-on'] !== undefined) {
      let data32 = data['fail-on']
      if (typeof data32 !== 'string') {
        const err65 = {
          instancePath: instancePath + '/fail-on',
          schemaPath: '#/properties/fail-on/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err65]
        } else {
          vErrors.push(err65)
        }
        errors++
      }
      if (!(data32 === 'error' || data32 === 'warning' || data32 === 'info' || data32 === 'never')) {
        const err66 = {
          instancePath: instancePath + '/fail-on',
          schemaPath: '#/properties/fail-on/enum',
          keyword: 'enum',
          params: { allowedValues: schema6.properties['fail-on'].enum },
        }
        if (vErrors === null) {
          vErrors = [err66]
        } else {
          vErrors.push(err66)
        }
        errors++
      }
    }
  } else {
    const err67 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err67]
    } else {
      vErrors.push(err67)
    }
    errors++
  }
  validate21.errors = vErrors
  return errors === 0
}
