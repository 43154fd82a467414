import { ActionIcon, Button, Group, Paper, ScrollArea, Table, Text, Tooltip } from '@mantine/core'
import { IconArrowBarToRight } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import { useTranslations } from 'use-intl'
import { useFormat } from '~/i18n/use_format'
import { readCell, writeCell } from './cells'
import classes from './finance.module.css'
import type { CostSheet } from './types'
import { useCostGrid } from './use_cost_grid'

/** A step from a cell by a key, in rows and columns. */
const STEPS: Record<string, [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  Enter: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** Twelve months beside the lines; one types, pastes and walks in it as in a spreadsheet. */
export function CostGrid({ venueId, sheet }: { venueId: string; sheet: CostSheet }) {
  const t = useTranslations('finance')
  const { number, monthOnly, month: monthLong } = useFormat()
  const grid = useCostGrid(venueId, sheet)
  const { names, texts, wrong, changed } = grid
  const dates = Array.from({ length: 12 }, (_, at) => dayOf(sheet.year, at))
  const valueOf = (line: string, month: number) => readCell(texts[line][month]) ?? 0
  const sumOf = (line: string) => dates.reduce((sum, _, month) => sum + valueOf(line, month), 0)
  const resultOf = (month: number) => resultIn(sheet, names, (line) => valueOf(line, month), month)

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void grid.save()
      }}
    >
      <Paper p={0}>
        <ScrollArea
          type="auto"
          viewportProps={{ 'tabIndex': 0, 'role': 'region', 'aria-label': t('title') }}
        >
          <Table className={`${classes.grid} tabular`} verticalSpacing={0} horizontalSpacing={0}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('line')}</Table.Th>
                {dates.map((date) => (
                  <Table.Th key={date} scope="col">
                    {monthOnly(date)}
                  </Table.Th>
                ))}
                <Table.Th scope="col">{t('total')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {sheet.kind === 'fact' && (
                <Known name={t('lines.revenue')} amounts={sheet.sold.revenue} format={number} />
              )}
              {names.map((line, row) => (
                <Table.Tr key={line}>
                  <Table.Th scope="row">
                    <span className={classes.lineName}>
                      {t(`lines.${line as 'rent'}`)}
                      <Tooltip label={t('repeat')}>
                        <ActionIcon
                          aria-label={t('repeatLine', { line: t(`lines.${line as 'rent'}`) })}
                          variant="subtle"
                          color="gray"
                          size="sm"
                          tabIndex={-1}
                          onClick={() => grid.repeat(line)}
                        >
                          <IconArrowBarToRight size={16} aria-hidden />
                        </ActionIcon>
                      </Tooltip>
                    </span>
                  </Table.Th>
                  {dates.map((date, month) => (
                    <Table.Td key={date}>
                      <input
                        className={classes.cell}
                        inputMode="decimal"
                        aria-label={`${t(`lines.${line as 'rent'}`)}, ${monthLong(date)}`}
                        aria-invalid={readCell(texts[line][month]) === undefined || undefined}
                        data-changed={
                          readCell(texts[line][month]) !== sheet.lines[line][month] || undefined
                        }
                        data-cell={`${row} ${month}`}
                        placeholder={placeholderOf(sheet, line, month)}
                        value={texts[line][month]}
                        onChange={({ currentTarget }) =>
                          grid.put([{ line, month, text: currentTarget.value }])
                        }
                        onFocus={({ currentTarget }) => currentTarget.select()}
                        onKeyDown={(event) => walk(event, row, month)}
                        onPaste={(event) => {
                          const text = event.clipboardData.getData('text')
                          if (!/[\t\n]/.test(text.trimEnd())) return
                          event.preventDefault()
                          grid.paste(line, month, text)
                        }}
                      />
                    </Table.Td>
                  ))}
                  <Table.Td className={classes.sum}>{number(sumOf(line))}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
            <Table.Tfoot>
              <Known
                name={t('result')}
                amounts={dates.map((_, month) => resultOf(month))}
                format={number}
              />
            </Table.Tfoot>
          </Table>
        </ScrollArea>
      </Paper>
      <Group mt="md" gap="md">
        <Button type="submit" loading={grid.sending} disabled={!changed || wrong.length > 0}>
          {t('save')}
        </Button>
        <Text size="sm" c={wrong.length ? 'var(--krug-bad)' : 'dimmed'} role="status">
          {wrong.length ? t('wrong') : changed ? t('changed', { count: changed }) : t('hint')}
        </Text>
      </Group>
    </form>
  )
}

interface KnownProps {
  name: string
  amounts: number[]
  format(value: number): string
}

/** A line that follows from others. */
function Known({ name, amounts, format }: KnownProps) {
  const total = amounts.reduce((sum, amount) => sum + amount, 0)
  return (
    <Table.Tr className={classes.known}>
      <Table.Th scope="row">{name}</Table.Th>
      {amounts.map((amount, month) => (
        // The months of a year stay in their places.
        <Table.Td key={month}>{amount ? format(amount) : '—'}</Table.Td>
      ))}
      <Table.Td>{format(total)}</Table.Td>
    </Table.Tr>
  )
}

/** What is left of the revenue, planned or real, after all lines. */
function resultIn(
  { kind, sold }: CostSheet,
  names: string[],
  valueOf: (line: string) => number,
  month: number
) {
  const costs = names.filter((line) => line !== 'revenue')
  const spent = costs.reduce((sum, line) => sum + valueOf(line), 0)
  if (kind === 'plan') return valueOf('revenue') - spent
  const goods = valueOf('goods') ? 0 : sold.cost[month]
  return sold.revenue[month] - goods - spent
}

/** The till's own cost of goods counts while nobody enters another. */
function placeholderOf({ kind, sold }: CostSheet, line: string, month: number) {
  return kind === 'fact' && line === 'goods' && sold.cost[month]
    ? writeCell(Math.round(sold.cost[month]))
    : undefined
}

const dayOf = (year: number, month: number) => `${year}-${String(month + 1).padStart(2, '0')}-01`

/** Arrows go to the next cell; left and right only from the ends of what is typed. */
function walk(event: KeyboardEvent<HTMLInputElement>, row: number, month: number) {
  const step = STEPS[event.key]
  const { selectionStart, selectionEnd, value } = event.currentTarget
  if (!step || event.nativeEvent.isComposing) return
  const whole = selectionStart === 0 && selectionEnd === value.length
  if (event.key === 'ArrowLeft' && !whole && selectionStart !== 0) return
  if (event.key === 'ArrowRight' && !whole && selectionEnd !== value.length) return
  const grid = event.currentTarget.closest('table')!
  const next = grid.querySelector<HTMLInputElement>(
    `[data-cell="${row + step[0]} ${month + step[1]}"]`
  )
  event.preventDefault()
  next?.focus()
}
