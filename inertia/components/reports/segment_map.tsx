import { Link } from '@inertiajs/react'
import { Paper, Text } from '@mantine/core'
import type { CSSProperties, PropsWithChildren } from 'react'
import { useTranslations } from 'use-intl'
import type { ReportRow } from '~/api/report_types'
import { useCan } from '~/hooks/use_can'
import { useView } from '~/hooks/use_view'
import { useFormat } from '~/i18n/use_format'
import classes from './segment_map.module.css'

interface Place {
  id: string
  name: string
  advice: string
  customers: number
}

const SCORES = [1, 2, 3, 4]

/** Customers on a board: the later they came the higher, the more and the oftener they bought the further right. */
export default function SegmentMap({ rows }: { rows: ReportRow[] }) {
  const t = useTranslations('reports.segmentMap')
  const { number } = useFormat()
  const places = placesOf(rows)
  const most = Math.max(1, ...[...places.values()].map(({ customers }) => customers))

  return (
    <Paper p="md" component="section" aria-label={t('title')}>
      <div className={classes.board}>
        <Text className={classes.up} size="xs" c="dimmed">
          {t('recency')}
        </Text>
        <div className={classes.grid}>
          {SCORES.toReversed().flatMap((recency) =>
            SCORES.map((value) => {
              const place = places.get(`${recency}${value}`)
              if (!place) return <div key={value} className={classes.place} data-empty />
              const { id, name, advice, customers } = place
              return (
                <Field key={value} id={id} weight={customers / most}>
                  <b className="tabular">{number(customers)}</b>
                  <span>{name}</span>
                  <span className={classes.advice}>{advice}</span>
                </Field>
              )
            })
          )}
        </div>
        <Text className={classes.across} size="xs" c="dimmed">
          {t('value')}
        </Text>
      </div>
    </Paper>
  )
}

/** Leads to the customers of the segment, where all of them are counted and the reader may know them. */
function Field({ id, weight, children }: PropsWithChildren<{ id: string; weight: number }>) {
  const may = useCan()('customers.read')
  const { view } = useView()
  const look = { className: classes.place, style: { '--weight': weight } as CSSProperties }
  if (!may || view.businessIds.length > 0) return <div {...look}>{children}</div>
  return (
    <Link {...look} href={`/customers?segment=${id}`}>
      {children}
    </Link>
  )
}

/** By recency, and the mean of the other two scores. */
function placesOf(rows: ReportRow[]) {
  const places = new Map<string, Place>()
  for (const row of rows) {
    const words = {
      id: String(row.segmentId),
      name: String(row.segment),
      advice: String(row.advice),
    }
    const own = row.recency
      ? [[placeOf(row), Number(row.customers)] as const]
      : Object.entries(row)
          .filter(([key]) => key.startsWith('place'))
          .map(([key, customers]) => [key.slice('place'.length), Number(customers)] as const)
    for (const [place, customers] of own)
      places.set(place, { ...words, customers: (places.get(place)?.customers ?? 0) + customers })
  }
  return places
}

const placeOf = ({ recency, frequency, monetary }: ReportRow) =>
  `${recency}${Math.ceil((Number(frequency) + Number(monetary)) / 2)}`
