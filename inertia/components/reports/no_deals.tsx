import { Button, Paper } from '@mantine/core'
import { IconFilterOff } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { ButtonLink } from '~/components/ui/app_link'
import { Empty } from '~/components/ui/empty'
import { useCan } from '~/hooks/use_can'
import { useView } from '~/hooks/use_view'
import { useFormat } from '~/i18n/use_format'
import { monthUpTo } from './month_up_to'

const ANY = { 'pipelineId[]': null, 'managerId[]': null }

/** No deal in the period, or of those looked at, or none has ever come. */
export default function NoDeals({ lastDealAt }: { lastDealAt: string | null }) {
  const t = useTranslations('reports.empty')
  const can = useCan()
  const { day } = useFormat()
  const { show, view } = useView()
  const narrowed = view.pipelineIds.length > 0 || view.managerIds.length > 0
  const never = lastDealAt === null
  const last = lastDealAt?.slice(0, 10)

  return (
    <Paper>
      <Empty
        icon={IconFilterOff}
        title={t(never ? 'noCrm.title' : 'deals.title')}
        text={t(never ? 'noCrm.text' : 'deals.text')}
      >
        {narrowed && <Button onClick={() => show(ANY)}>{t('deals.all')}</Button>}
        {last && !narrowed && (
          <Button onClick={() => show(monthUpTo(last))}>
            {t('deals.latest', { date: day(last) })}
          </Button>
        )}
        {never && can('connections.manage') && (
          <ButtonLink href="/integrations/new">{t('noCrm.connect')}</ButtonLink>
        )}
        {never && can('imports.create') && (
          <ButtonLink href="/imports/new" variant="default">
            {t('noCrm.upload')}
          </ButtonLink>
        )}
      </Empty>
    </Paper>
  )
}
