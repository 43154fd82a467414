import vine, { errors } from '@vinejs/vine'
import {
  CONDITIONS,
  type Condition,
  type ConditionTree,
} from '#loyalty/promotions/conditions/registry'
import { EFFECTS, type Effect } from '#loyalty/promotions/effects/registry'
import { identifier, LOCAL_MOMENT, price, whole, type Fields } from '#loyalty/promotions/fields'
import { EXCLUSIVITY, LANES, RULE_SCHEMA, type Rule } from '#loyalty/promotions/rule'

const DEEPEST = 5
const MOST_CONDITIONS = 20
const MOST = 1_000_000_000

const sentence = () => vine.string().trim().minLength(1).maxLength(200)
const moment = () => vine.string().regex(LOCAL_MOMENT).nullable()
const uses = () => whole(1, MOST).nullable()

const frame = vine.create({
  schema: vine.literal(RULE_SCHEMA),
  id: identifier(),
  version: whole(1, MOST),
  name: vine.object({ ru: sentence(), en: sentence() }),
  lane: vine.enum(LANES),
  group: identifier().nullable(),
  priority: whole(0, MOST),
  exclusive: vine.enum(EXCLUSIVITY),
  coupon: vine.boolean({ strict: true }),
  limits: vine.object({
    uses: uses(),
    usesPerCustomer: uses(),
    budget: price().nullable(),
    partial: vine.boolean({ strict: true }),
    giveBack: vine.boolean({ strict: true }).optional(),
  }),
  schedule: vine.object({ from: moment(), until: moment() }),
})

const effectType = vine.create({ type: vine.enum(Object.keys(EFFECTS) as Effect['type'][]) })
const conditionType = vine.create({
  type: vine.enum(Object.keys(CONDITIONS) as Condition['type'][]),
})
const effects = validatorsOf(EFFECTS)
const conditions = validatorsOf(CONDITIONS)
const branches = vine.array(vine.any()).maxLength(MOST_CONDITIONS)
const some = () => branches.clone().minLength(1).optional()
const alternatives = vine.create({ all: some(), any: some() })
/** A rule without conditions is an empty `all`. */
const alternativesAtRoot = vine.create({ all: branches.clone().optional(), any: some() })

type Options = Parameters<typeof frame.validate>[1]
type Check = <T>(
  validator: { validate(value: unknown, options?: Options): Promise<T> },
  value: unknown,
  path: string[]
) => Promise<T | undefined>

/**
 * Reads a rule as it is stored or as it came from outside. Conditions and effects are checked by the fields of their
 * kind; every mistake is reported at once, under its place: `conditions.all.1.amount`.
 *
 * @param options of Vine: the provider of messages in the caller's language
 * @throws E_VALIDATION_ERROR
 */
export async function parseRule(value: unknown, options?: Options): Promise<Rule> {
  const mistakes: { field: string }[] = []
  const check: Check = async (validator, one, path) => {
    try {
      return await validator.validate(one, options)
    } catch (error) {
      if (!(error instanceof errors.E_VALIDATION_ERROR)) throw error
      for (const mistake of error.messages as { field: string }[])
        mistakes.push({ ...mistake, field: [...path, mistake.field].join('.') })
      return undefined
    }
  }
  const given = (isRecord(value) ? value : {}) as Record<string, unknown>
  const rule = await check(frame, given, [])
  const tree = await parseTree(given.conditions, ['conditions'], check)
  const effect = await parseKind(effectType, effects, given.effect, ['effect'], check)
  if (mistakes.length > 0) throw new errors.E_VALIDATION_ERROR(mistakes)
  return { ...rule!, conditions: tree as ConditionTree, effect: effect as Effect }
}

async function parseTree(value: unknown, path: string[], check: Check): Promise<unknown> {
  const branch = branchOf(value, path)
  if (branch === null) return parseKind(conditionType, conditions, value, path, check)
  if (branch === 'not')
    return { not: await parseTree((value as { not: unknown }).not, [...path, 'not'], check) }

  const validator = path.length === 1 ? alternativesAtRoot : alternatives
  const node = await check(validator, value, path)
  const trees = []
  for (const [at, tree] of (node?.[branch] ?? []).entries())
    trees.push(await parseTree(tree, [...path, branch, String(at)], check))
  return { [branch]: trees }
}

const BRANCHES = ['all', 'any', 'not'] as const
type Branch = (typeof BRANCHES)[number]

/** What combines other conditions. Where a tree is too deep or has two of these, only a condition may stand. */
function branchOf(value: unknown, path: string[]): Branch | null {
  const keys = isRecord(value) ? Object.keys(value) : []
  const depth = path.filter((part) => BRANCHES.includes(part as Branch)).length
  if (keys.length !== 1 || depth >= DEEPEST) return null
  return BRANCHES.find((branch) => branch === keys[0]) ?? null
}

async function parseKind(
  typeValidator: typeof effectType | typeof conditionType,
  validators: Map<string, Parameters<Check>[0]>,
  value: unknown,
  path: string[],
  check: Check
) {
  const kind = await check(typeValidator as typeof effectType, isRecord(value) ? value : {}, path)
  if (!kind) return undefined
  const settings = await check(validators.get(kind.type)!, value, path)
  return { type: kind.type, ...(settings as object) }
}

function validatorsOf(kinds: Record<string, { fields: {} }>) {
  return new Map(
    Object.entries(kinds).map(([type, { fields }]) => [type, vine.create(fields as Fields)])
  )
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
