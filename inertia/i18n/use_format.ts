import { usePage } from '@inertiajs/react'
import { useLocale } from 'use-intl'
import type { SharedProps } from '~/types'

/** Figures as the tenant writes them; words, in dates and short figures, as the reader reads them. */
export function useFormat() {
  const locale = useLocale()
  const { organization } = usePage<SharedProps>().props
  const tenantLocale = organization?.locale ?? locale
  const currency = organization?.currency ?? 'RUB'
  const timeZone = organization?.timezone ?? 'Europe/Moscow'
  return formattersOf(locale, tenantLocale, currency, timeZone)
}

const made = new Map<string, Format>()

/** Made once for all: every cell of a table asks for them, and making them is slow. */
function formattersOf(...how: Parameters<typeof formatters>) {
  const key = how.join()
  if (!made.has(key)) made.set(key, formatters(...how))
  return made.get(key)!
}

export type Format = ReturnType<typeof formatters>

function formatters(locale: string, tenantLocale: string, currency: string, timeZone: string) {
  const figure = (options: Intl.NumberFormatOptions, language = tenantLocale) => {
    const format = new Intl.NumberFormat(language, options)
    return (value: number) => format.format(value)
  }
  const moment = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, options)
    return (value: string) => format.format(new Date(value))
  }
  const day = (options: Intl.DateTimeFormatOptions) => moment({ timeZone: 'UTC', ...options })
  const wall = day({ dateStyle: 'short', timeStyle: 'short' })
  const ago = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'long' })
  const range = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  })

  return {
    money: figure({ ...inCurrency(currency), maximumFractionDigits: 0 }),
    moneyShort: figure(
      {
        ...inCurrency(currency),
        notation: 'compact',
        maximumFractionDigits: 1,
        minimumFractionDigits: 0,
      },
      locale
    ),
    number: figure({ maximumFractionDigits: 0 }),
    decimal: figure({ maximumFractionDigits: 2 }),
    /** To the kopeck. */
    exact: figure({ minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    short: figure({ notation: 'compact' }, locale),
    percent: figure({ style: 'percent', maximumFractionDigits: 1 }),
    change: figure({ style: 'percent', maximumFractionDigits: 1, signDisplay: 'exceptZero' }),
    points: figure({ maximumFractionDigits: 1, signDisplay: 'exceptZero' }),

    day: day({ day: 'numeric', month: 'short', year: 'numeric' }),
    dayShort: day({ day: 'numeric', month: 'short' }),
    dayLong: day({ weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' }),
    month: day({ month: 'long', year: 'numeric' }),
    monthOnly: day({ month: 'short' }),
    monthShort: day({ month: 'short', year: '2-digit' }),
    weekday: day({ weekday: 'short' }),
    weekdayLong: day({ weekday: 'long' }),
    range: (from: string, to: string) => range.formatRange(new Date(from), new Date(to)),

    /** The day of a moment where the tenant is. */
    date: moment({ timeZone, day: 'numeric', month: 'short', year: 'numeric' }),
    moment: moment({ timeZone, dateStyle: 'medium', timeStyle: 'short' }),
    /** A moment by the wall clock of the place, as files write it. */
    local: (value: string) => wall(`${value.replace(/Z$/, '')}Z`),
    time: moment({ timeZone, timeStyle: 'short' }),
    /** To the second. */
    clock: moment({ timeZone, timeStyle: 'medium' }),
    ago: (value: string) => since(ago, Date.parse(value) - Date.now()),
    duration: (seconds: number) => lasting(locale, seconds),
  }
}

/** "₽" in every language, where a sign exists. */
function inCurrency(currency: string) {
  return { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const
}

function since(format: Intl.RelativeTimeFormat, milliseconds: number) {
  const minutes = milliseconds / 60_000
  if (Math.abs(minutes) < 1) return format.format(0, 'minute')
  if (Math.abs(minutes) < 60) return format.format(Math.round(minutes), 'minute')
  if (Math.abs(minutes) < 60 * 24) return format.format(Math.round(minutes / 60), 'hour')
  return format.format(Math.round(minutes / 60 / 24), 'day')
}

function lasting(locale: string, seconds: number) {
  const [value, unit] =
    seconds < 60
      ? [seconds, 'second']
      : seconds < 3600
        ? [seconds / 60, 'minute']
        : [seconds / 3600, 'hour']
  const digits = unit === 'hour' ? 1 : 0
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: digits,
  }).format(value)
}
