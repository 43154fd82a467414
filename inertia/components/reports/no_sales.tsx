import { Button, Paper } from '@mantine/core'
import { IconReceiptOff } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { Freshness } from '~/api/report_types'
import { ButtonLink } from '~/components/ui/app_link'
import { Empty } from '~/components/ui/empty'
import { useCan } from '~/hooks/use_can'
import { useView } from '~/hooks/use_view'
import { useFormat } from '~/i18n/use_format'
import { monthUpTo } from './month_up_to'

interface Props {
  /** Of the places that are looked at. */
  freshness: Freshness
  /** The report is about what two periods have in common. */
  compared?: boolean
}

const ANYWHERE = { 'venueId[]': null, 'businessId[]': null }

/** Nothing was sold in the period, or in these places, or nothing has ever come, or it is on its way: different ways on. */
export default function NoSales({ freshness: { lastReceiptAt, reading }, compared }: Props) {
  const t = useTranslations('reports.empty')
  const { day } = useFormat()
  const can = useCan()
  const { show, view } = useView()
  const narrowed = view.venueIds.length > 0 || view.businessIds.length > 0
  const never = lastReceiptAt === null && !narrowed
  const why = reading ? 'reading' : never ? 'ever' : compared ? 'compared' : 'period'
  const last = lastReceiptAt?.slice(0, 10)
  return (
    <Paper>
      <Empty icon={IconReceiptOff} title={t(`${why}.title`)} text={t(`${why}.text`)}>
        {last && (
          <Button onClick={() => show(monthUpTo(last))}>
            {t('period.latest', { date: day(last) })}
          </Button>
        )}
        {!last && narrowed && (
          <Button onClick={() => show(ANYWHERE)}>{t('period.anywhere')}</Button>
        )}
        {why === 'ever' && can('connections.manage') && (
          <ButtonLink href="/integrations/new">{t('ever.connect')}</ButtonLink>
        )}
        {why === 'ever' && can('imports.create') && (
          <ButtonLink href="/imports/new" variant="default">
            {t('ever.upload')}
          </ButtonLink>
        )}
      </Empty>
    </Paper>
  )
}
