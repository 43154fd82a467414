import jsep from 'jsep'
import { SCALE } from '#reporting/evaluate'
import type { Measure, MeasureUnit } from '#reporting/measure'
import { FormulaError } from '#reporting/errors'
import type { Calculated } from '#reporting/builder/query'
import {
  add,
  fraction,
  fractionOf,
  isLess,
  multiply,
  negated,
  over,
  type Fraction,
} from '#reporting/builder/fraction'
import { divide } from '#reporting/measure'

type Value = Fraction | null
type Formula = (figure: (name: string) => Value) => Value

const OPERATORS: Record<string, (a: Fraction, b: Fraction) => Value> = {
  '+': add,
  '-': (a, b) => add(a, negated(b)),
  '*': multiply,
  '/': over,
}

const FUNCTIONS: Record<string, (values: Fraction[]) => Value> = {
  min: (values) => values.reduce((a, b) => (isLess(b, a) ? b : a)),
  max: (values) => values.reduce((a, b) => (isLess(a, b) ? b : a)),
  abs: ([value]) => (value.n < 0n ? negated(value) : value),
}

/** A percent is a part of one, as in a spreadsheet. */
const WORTH: Record<MeasureUnit, bigint> = {
  money: BigInt(SCALE.money),
  integer: 1n,
  quantity: BigInt(SCALE.quantity),
  percent: BigInt(SCALE.percent) * 100n,
  share: BigInt(SCALE.share) * 100n,
  ratio: BigInt(SCALE.ratio),
}

export const UNITS = { money: 'money', percent: 'percent', number: 'quantity' } as const

/**
 * A measure that a formula over other measures describes: numbers, the four operations, brackets, `min`, `max` and
 * `abs`. What has no value, or divides by zero, has none.
 *
 * @throws FormulaError
 */
export function calculatedMeasure(
  { key, unit, formula }: Calculated,
  measures: ReadonlyMap<string, Measure>
): Measure {
  const evaluate = compile(parse(formula, key), key, new Set(measures.keys()))
  return {
    unit: UNITS[unit],
    of(sums, total) {
      const value = evaluate((name) => {
        const measure = measures.get(name)!
        const figure = measure.of(sums, total)
        return figure === null ? null : fraction(BigInt(figure), WORTH[measure.unit])
      })
      return value && divide(value.n * WORTH[UNITS[unit]], value.d)
    },
  }
}

/** The measures that a formula names. @throws FormulaError */
export function namesIn({ key, formula }: Calculated, known: ReadonlySet<string>): string[] {
  const names = new Set<string>()
  compile(parse(formula, key), key, known, names)
  return [...names]
}

function parse(formula: string, key: string): jsep.Expression {
  try {
    return jsep(formula)
  } catch {
    throw new FormulaError({ key, reason: 'shape', part: '' }, 'calculated')
  }
}

/** Only what is named here means anything; all else that the parser knows is refused. */
function compile(
  node: jsep.Expression,
  key: string,
  known: ReadonlySet<string>,
  names = new Set<string>()
): Formula {
  const wrong = (reason: string, part = '') =>
    new FormulaError({ key, reason, part: part.slice(0, 60) }, 'calculated')
  const inner = (child: unknown) => compile(child as jsep.Expression, key, known, names)

  switch (node.type) {
    case 'Literal': {
      const text = String(node.raw)
      if (!/^\d{1,15}(\.\d{1,6})?$/.test(text)) throw wrong('number', text)
      const value = fractionOf(text)
      return () => value
    }
    case 'Identifier': {
      const name = String(node.name)
      if (!known.has(name)) throw wrong('name', name)
      names.add(name)
      return (figure) => figure(name)
    }
    case 'UnaryExpression': {
      if (node.operator !== '-') throw wrong('operator', String(node.operator))
      const value = inner(node.argument)
      return (figure) => {
        const own = value(figure)
        return own && negated(own)
      }
    }
    case 'BinaryExpression': {
      const name = String(node.operator)
      if (!Object.hasOwn(OPERATORS, name)) throw wrong('operator', name)
      const { [name]: operate } = OPERATORS
      const [left, right] = [inner(node.left), inner(node.right)]
      return (figure) => {
        const [a, b] = [left(figure), right(figure)]
        return a && b && operate(a, b)
      }
    }
    case 'CallExpression': {
      const { name = '' } = node.callee as { name?: string }
      const values = (node.arguments as jsep.Expression[]).map(inner)
      if (!Object.hasOwn(FUNCTIONS, name) || values.length === 0) throw wrong('function', name)
      const { [name]: call } = FUNCTIONS
      return (figure) => {
        const own = values.map((value) => value(figure))
        return own.includes(null) ? null : call(own as Fraction[])
      }
    }
    default:
      throw wrong('shape')
  }
}
