import { money, quantity } from '@krug/connector-sdk'

export type DecimalSeparator = '.' | ','

const PLAIN = /^-?\d{1,13}(\.\d{1,2})?$/
const NOISE = /[\s\u00a0\u202f\u2009'’₽$€]|руб\.?|р\.$|rub/gi
const NUMBER = /^-?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i

/** Reads numbers as people write them: "1 234,50 ₽", "(1,234.50)", "−12". Null for what is no number. */
export function readNumber(text: string, decimal: DecimalSeparator | undefined): string | null {
  if (PLAIN.test(text) && decimal !== ',') return text
  let clean = text.replace(NOISE, '').replace(/[−–]/g, '-').replace(/^\+/, '')
  if (/^\(.*\)$/.test(clean)) clean = `-${clean.slice(1, -1)}`
  if (clean.endsWith('-')) clean = `-${clean.slice(0, -1)}`
  const separator = decimal ?? decimalOf(clean)
  const thousands = separator === '.' ? ',' : '.'
  if (isGrouped(clean, thousands)) clean = clean.replaceAll(thousands, '')
  if (!clean.includes(separator)) clean = clean.replace(thousands, '.')
  clean = clean.replace(separator, '.')
  return NUMBER.test(clean) ? clean : null
}

export const readMoney = (text: string, decimal?: DecimalSeparator) => read(text, decimal, money)
export const readQuantity = (text: string, decimal?: DecimalSeparator) =>
  read(text, decimal, quantity)

/** The decimal separator that the numbers of a file speak for, if any of them does. */
export function decimalEvidence(values: Iterable<string>): DecimalSeparator | undefined {
  let points = 0
  let commas = 0
  for (const value of values) {
    const clean = value.replace(NOISE, '')
    if (/^-?[\d,]*\.\d{1,2}$/.test(clean)) points++
    if (/^-?[\d.]*,\d{1,2}$/.test(clean)) commas++
  }
  if (points === commas) return undefined
  return points > commas ? '.' : ','
}

function read(
  text: string,
  decimal: DecimalSeparator | undefined,
  convert: (value: string) => string
): string | null {
  const number = readNumber(text, decimal)
  if (number === null) return null
  try {
    return convert(number)
  } catch {
    return null
  }
}

/** The separator that stands last; in "1.234.567" a repeated one is not it. */
function decimalOf(text: string): DecimalSeparator {
  const last = text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.'
  const other = last === ',' ? '.' : ','
  return text.indexOf(last) === text.lastIndexOf(last) ? last : other
}

/** True when the separator stands between groups of three digits only. */
function isGrouped(text: string, separator: string): boolean {
  if (!text.includes(separator)) return false
  const [first = '', ...groups] = text.replace('-', '').split(separator)
  return (
    /^\d{1,3}$/.test(first) &&
    groups.every((group, index) =>
      index === groups.length - 1 ? /^\d{3}([.,]\d*)?$/.test(group) : /^\d{3}$/.test(group)
    )
  )
}
