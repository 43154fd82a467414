import { Badge } from '@mantine/core'
import type { Column, ReportRow, Tone } from '~/api/report_types'
import { valueOf } from './use_value'

const COLORS: Record<Tone, string> = {
  good: 'green',
  fair: 'blue',
  warn: 'amber',
  bad: 'red',
  fresh: 'teal',
  plain: 'gray',
}

/** The class of a row, in a word and a colour. */
export function ClassBadge({ column, row }: { column: Column; row: ReportRow }) {
  const own = column.classes?.find(({ value }) => value === valueOf(row, column))
  return own ? (
    <Badge color={COLORS[own.tone]} miw="max-content">
      {own.label}
    </Badge>
  ) : null
}
