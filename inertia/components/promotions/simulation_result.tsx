import { Alert, Paper, Stack, Table, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { TextLink } from '~/components/ui/app_link'
import { useCan } from '~/hooks/use_can'
import { useFormat } from '~/i18n/use_format'
import DaysChart from './days_chart'
import { FigureTiles, type Figure } from './figures'
import classes from './promotions.module.css'
import type { SimulationFigures } from './types'

/** What the replay found. */
export default function SimulationResult({ result }: { result: SimulationFigures }) {
  const t = useTranslations('promotions.simulation')
  const { day } = useFormat()
  const { touched, usedUpOn, days, cost } = result
  const figures = useFigures(result)

  if (touched.receipts === 0) return <Alert color="gray">{t('untouched')}</Alert>
  return (
    <Stack gap="sm">
      <FigureTiles figures={figures} />
      {usedUpOn && <Alert color="amber">{t('usedUp', { day: day(usedUpOn) })}</Alert>}
      {cost > 0 && days.length > 1 && (
        <DaysChart
          title={t('byDay')}
          days={days.map((one) => ({ date: one.date, value: one.cost }))}
        />
      )}
      <div className={classes.panels}>
        <Products result={result} />
        <Customers result={result} />
      </div>
    </Stack>
  )
}

function useFigures({ touched, cost, averageCheck, profit, bonuses }: SimulationFigures): Figure[] {
  const t = useTranslations('promotions.simulation')
  const { number, money, percent, points } = useFormat()
  const check = (value: number | null) => (value === null ? '—' : money(value))
  return [
    {
      name: t('touched'),
      meaning: t('meanings.touched'),
      value: number(touched.receipts),
      note: t('share', { share: percent(touched.share) }),
    },
    {
      name: t('cost'),
      meaning: t('meanings.cost'),
      value: money(cost),
      note: touched.value > 0 ? t('ofValue', { share: percent(cost / touched.value) }) : undefined,
    },
    {
      name: t('check'),
      meaning: t('meanings.check'),
      value: check(averageCheck.withIt),
      note: t('without', { check: check(averageCheck.without) }),
    },
    ...(profit
      ? [
          {
            name: t('profit'),
            meaning: t('meanings.profit', { coverage: percent(profit.coverage) }),
            value: money(profit.withIt),
            note: t('without', { check: money(profit.without) }),
          },
        ]
      : []),
    ...(Math.abs(bonuses) >= 0.01
      ? [{ name: t('bonuses'), meaning: t('meanings.bonuses'), value: points(bonuses) }]
      : []),
  ]
}

function Products({ result: { products } }: { result: SimulationFigures }) {
  const t = useTranslations('promotions.simulation')
  const { money, decimal } = useFormat()
  if (products.length === 0) return null
  return (
    <List
      title={t('products')}
      head={[t('product'), t('quantity'), t('discount')]}
      rows={products.map(({ productId, name, quantity, cost }) => ({
        key: productId,
        cells: [name, decimal(quantity), money(cost)],
      }))}
    />
  )
}

function Customers({ result: { customers, touched } }: { result: SimulationFigures }) {
  const t = useTranslations('promotions.simulation')
  const { money, number } = useFormat()
  const may = useCan()('customers.read')
  if (customers.length === 0) return null
  return (
    <List
      title={t('customers', { count: touched.customers })}
      head={[t('customer'), t('receipts'), t('saved')]}
      rows={customers.map(({ customerId, name, receipts, saved }, index) => {
        const shown = name ?? t('nameless', { number: index + 1 })
        return {
          key: customerId,
          cells: [
            may ? <TextLink href={`/customers/${customerId}`}>{shown}</TextLink> : shown,
            number(receipts),
            money(saved),
          ],
        }
      })}
    />
  )
}

interface ListProps {
  title: string
  head: string[]
  rows: { key: string; cells: ReactNode[] }[]
}

function List({ title, head, rows }: ListProps) {
  return (
    <Paper>
      <Title order={3} mb="xs">
        {title}
      </Title>
      <Table className="tabular" horizontalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            {head.map((name, at) => (
              <Table.Th key={name} ta={at > 0 ? 'end' : undefined}>
                <Text span size="sm" c="dimmed" fw={500}>
                  {name}
                </Text>
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ key, cells }) => (
            <Table.Tr key={key}>
              {cells.map((cell, at) => (
                <Table.Td key={head[at]} ta={at > 0 ? 'end' : undefined}>
                  {cell}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  )
}
