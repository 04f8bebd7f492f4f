import type { Value } from '../../value/value.ts'
import { stepsOf, type Step } from './address.ts'
import { moduleAt, type Arguments, type ConfigurationModule } from './configuration.ts'
import { field, itemsOf, textOf } from './fields.ts'
import { placeIn, type Instances, type PlannedResource } from './resources.ts'

/** What an expression refers to: an attribute of one instance, or all of it where the plan does not say which attribute. */
export interface Target {
  readonly resource: PlannedResource
  readonly attribute: string | undefined
}

/** Where an expression stands: the instance of a module, and the key of what it configures, which `each.key` is. */
interface Where {
  readonly module: string
  readonly key: string
}

/** Variables and outputs lead from module to module. */
const LONGEST_WAY = 16
const MOST_REFERENCES = 100

/** Finds what the arguments of resources refer to. `undefined` when the plan does not tell, or not certainly. */
export class References {
  private readonly root: ConfigurationModule | undefined
  private readonly instances: Instances

  constructor(root: ConfigurationModule | undefined, instances: Instances) {
    this.root = root
    this.instances = instances
  }

  /** The arguments that the source gives a resource; `undefined` when the plan does not carry its configuration. */
  argumentsOf({ module, declaration }: PlannedResource): Arguments | undefined {
    return this.root && moduleAt(this.root, module)?.resources.get(declaration)
  }

  /** All that an argument is put together from. */
  targets(resource: PlannedResource, argument: string): readonly Target[] | undefined {
    return this.follow(this.argumentsOf(resource)?.get(argument), resource, LONGEST_WAY)
  }

  private follow(expression: Value | undefined, where: Where, left: number): readonly Target[] | undefined {
    const references = itemsOf(field(expression, 'references')).flatMap((one) => textOf(one) ?? [])
    if (left === 0 || references.length === 0 || references.length > MOST_REFERENCES) return undefined
    const found = longest(references).map((reference) => this.one(stepsOf(reference), where, left - 1))
    return found.every((targets) => targets !== undefined) ? found.flat() : undefined
  }

  private one(steps: readonly Step[], where: Where, left: number): readonly Target[] | undefined {
    const [first, second, third] = steps
    switch (first?.name) {
      case 'var':
        return second && this.passed(second.name, where, left)
      case 'module':
        return second && third && this.output(second, third.name, where, left)
      case 'data':
        return second && third && this.target(`data.${second.name}.${third.name}`, third.key, steps[3]?.name, where)
      default:
        return first && second && this.target(`${first.name}.${second.name}`, second.key, third?.name, where)
    }
  }

  /** `var.x`: the argument of the call, which stands in the module around. */
  private passed(name: string, { module }: Where, left: number): readonly Target[] | undefined {
    const steps = stepsOf(module)
    const call = steps.at(-1)
    if (!call || !this.root) return undefined
    const around = addressOf(steps.slice(0, -2))
    const expression = moduleAt(this.root, around)?.calls.get(call.name)?.arguments.get(name)
    return this.follow(expression, { module: around, key: call.key }, left)
  }

  private output(call: Step, name: string, { module }: Where, left: number): readonly Target[] | undefined {
    const inside = `${module === '' ? '' : `${module}.`}module.${call.name}${call.key}`
    const expression = this.root && moduleAt(this.root, inside)?.outputs.get(name)
    return this.follow(expression, { module: inside, key: '' }, left)
  }

  /** The instance that is meant: by its key, by the same key as what refers to it, or as the only one. */
  private target(declaration: string, key: string, attribute: string | undefined, { module, key: own }: Where) {
    const instances = this.instances.all.get(placeIn(module, declaration))
    const only = instances?.size === 1 ? [...instances.values()][0] : undefined
    const resource = instances?.get(key) ?? (key === '' ? (instances?.get(own) ?? only) : undefined)
    return resource && [{ resource, attribute }]
  }
}

const addressOf = (steps: readonly Step[]): string => steps.map(({ name, key }) => name + key).join('.')

/** A plan follows `a.b.c` by `a.b`, which says nothing more; what an instance iterates over is no value of its own. */
function longest(references: readonly string[]): readonly string[] {
  const found: string[] = []
  for (const reference of references)
    if (!/^(?:each|count)\./.test(reference) && !found.some((longer) => leadsTo(reference, longer)))
      found.push(reference)
  return found
}

const leadsTo = (reference: string, longer: string): boolean =>
  longer.startsWith(reference) && ['', '.', '['].includes(longer.charAt(reference.length))
