import { router } from '@inertiajs/react'
import { useState } from 'react'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import { readBlock, readCell, writeCell } from './cells'
import type { CostSheet } from './types'

const MONTHS = 12

/** The year as it is being typed, what of it is new, and how it is saved. */
export function useCostGrid(venueId: string, sheet: CostSheet) {
  const { year, kind, lines } = sheet
  const names = Object.keys(lines)
  const [texts, setTexts] = useState(() =>
    Object.fromEntries(names.map((line) => [line, lines[line].map(writeCell)]))
  )
  const { send, sending } = useSend()

  const cells = names.flatMap((line) =>
    texts[line].map((text, month) => ({ line, month, value: readCell(text) }))
  )
  const wrong = cells.filter(({ value }) => value === undefined)
  const changed = cells.filter(
    ({ line, month, value }) => value !== undefined && value !== lines[line][month]
  )

  function put(entries: { line: string; month: number; text: string }[]) {
    setTexts((known) => {
      const next = { ...known }
      for (const { line, month, text } of entries) next[line] = next[line].with(month, text)
      return next
    })
  }

  /** From a cell on to the right and down, as far as the grid goes. */
  function paste(line: string, month: number, text: string) {
    const from = names.indexOf(line)
    put(
      readBlock(text).flatMap((row, down) =>
        row.flatMap((cell, right) =>
          from + down < names.length && month + right < MONTHS
            ? { line: names[from + down], month: month + right, text: cell.trim() }
            : []
        )
      )
    )
  }

  /** The last figure of a line, for the months after it. */
  function repeat(line: string) {
    const last = texts[line].findLastIndex((text) => text !== '')
    if (last === -1) return
    put(
      texts[line].slice(last + 1).map((_, at) => ({
        ...{ line, month: last + 1 + at },
        text: texts[line][last],
      }))
    )
  }

  async function save() {
    const month = (at: number) => `${year}-${String(at + 1).padStart(2, '0')}-01`
    const plans = changed.filter(({ line }) => line === 'revenue')
    const costs = changed.filter(({ line }) => line !== 'revenue')
    const saved = await send(async () => {
      if (costs.length)
        await api('PUT', '/api/v1/costs', {
          costs: costs.map(({ line, month: at, value }) => ({
            ...{ venueId, line, kind },
            month: month(at),
            amount: value,
          })),
        })
      if (plans.length)
        await api('PUT', '/api/v1/plans', {
          plans: plans.map(({ month: at, value }) => ({
            ...{ venueId, period: 'month' },
            startsOn: month(at),
            revenue: value,
          })),
        })
    })
    if (saved) router.reload()
  }

  return { names, texts, put, paste, repeat, save, sending, changed: changed.length, wrong }
}
