import { Paper, Progress, Table, Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { TextLink } from '~/components/ui/app_link'
import { useFormat } from '~/i18n/use_format'
import classes from './coupons.module.css'
import { StateBadge } from './state_badge'
import type { Batch } from './types'
import { useGives } from './use_gives'
import { useUntil } from './use_until'

const WIDE = ['gives', 'codes', 'redeemed', 'until'] as const

export function BatchTable({ batches }: { batches: Batch[] }) {
  const t = useTranslations('coupons')
  return (
    <Paper p={0}>
      <Table className={`${classes.table} tabular`} verticalSpacing="xs" horizontalSpacing="md">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('columns.name')}</Table.Th>
            {WIDE.map((column) => (
              <Table.Th key={column} visibleFrom="sm" ta={column === 'codes' ? 'end' : undefined}>
                {t(`columns.${column}`)}
              </Table.Th>
            ))}
            <Table.Th ta="end">{t('columns.state')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {batches.map((batch) => (
            <BatchRow key={batch.id} batch={batch} />
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  )
}

function BatchRow({ batch }: { batch: Batch }) {
  const t = useTranslations('coupons')
  const { number } = useFormat()
  const until = useUntil()
  const gives = useGives()(batch)
  const { id, name, code, state, validUntil, counts } = batch
  const note = code ?? t('codesCount', { count: counts.codes })

  return (
    <Table.Tr>
      <Table.Td className={classes.name}>
        <TextLink href={`/loyalty/coupons/${id}`} fw={560} underline="hover" c="inherit">
          {name}
        </TextLink>
        <Text size="sm" c="dimmed" truncate>
          <Text span inherit visibleFrom="sm" className={code ? classes.code : undefined}>
            {note}
          </Text>
          <Text span inherit hiddenFrom="sm">
            {gives} · {t('times', { count: counts.redeemed })}
          </Text>
        </Text>
      </Table.Td>
      <Table.Td visibleFrom="sm">{gives}</Table.Td>
      <Table.Td visibleFrom="sm" ta="end">
        {number(counts.codes)}
      </Table.Td>
      <Table.Td visibleFrom="sm" miw={160}>
        <Uses batch={batch} />
      </Table.Td>
      <Table.Td
        visibleFrom="sm"
        style={{ whiteSpace: 'nowrap' }}
        c={validUntil ? undefined : 'dimmed'}
      >
        {until(validUntil)}
      </Table.Td>
      <Table.Td ta="end">
        <StateBadge state={state} />
      </Table.Td>
    </Table.Tr>
  )
}

/** A share where there are many codes; of one code how often it was used. */
function Uses({ batch: { counts } }: { batch: Batch }) {
  const t = useTranslations('coupons')
  const { percent } = useFormat()
  if (counts.codes === 1) return t('times', { count: counts.redeemed })
  const share = counts.used / counts.codes
  return (
    <>
      <Progress
        value={share * 100}
        size="sm"
        aria-label={t('progress', { used: counts.used, codes: counts.codes })}
      />
      <Text size="sm" c="dimmed" mt={4}>
        {t('progress', { used: counts.used, codes: counts.codes })} · {percent(share)}
      </Text>
    </>
  )
}
