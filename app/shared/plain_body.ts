import { Exception } from '@adonisjs/core/exceptions'

/** By these JavaScript makes text or a number of an object; validators do so before they judge. */
const CONVERSIONS = ['toString', 'valueOf', 'toJSON']

/** Nothing that is asked for goes deeper: conditions in groups in groups come to a dozen. */
const DEEPEST = 100

/**
 * What is left of a body once what nobody means and much would break of is gone: halves of characters are replaced.
 *
 * @throws Exception 400 for members that hide how an object becomes text, and for what goes too deep for anybody to walk
 */
export const plainBody = (body: Record<string, unknown>) => plain(body) as Record<string, unknown>

function plain(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return value.toWellFormed()
  if (typeof value !== 'object' || value === null) return value
  if (depth > DEEPEST) throw new Exception('a body goes too deep', { status: 400 })
  if (Array.isArray(value)) return value.map((inner) => plain(inner, depth + 1))
  if (CONVERSIONS.some((name) => Object.hasOwn(value, name)))
    throw new Exception('a member hides how an object becomes text', { status: 400 })
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name.toWellFormed(), plain(inner, depth + 1)])
  )
}
