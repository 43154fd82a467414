import { Button, Paper } from '@mantine/core'
import { IconReceiptOff } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { ButtonLink } from '~/components/ui/app_link'
import { Empty } from '~/components/ui/empty'
import { useCan } from '~/hooks/use_can'
import { useView } from '~/hooks/use_view'

/** Nothing was sold in the period, or nothing has ever come: two different ways on. */
export function NoSales({ ever }: { ever: boolean }) {
  const t = useTranslations('reports.empty')
  const can = useCan()
  const { show } = useView()
  return (
    <Paper>
      <Empty
        icon={IconReceiptOff}
        title={t(ever ? 'period.title' : 'ever.title')}
        text={t(ever ? 'period.text' : 'ever.text')}
      >
        {ever && (
          <Button
            onClick={() =>
              show({
                'preset': 'last365',
                'from': null,
                'to': null,
                'venueId[]': null,
                'businessId[]': null,
              })
            }
          >
            {t('period.action')}
          </Button>
        )}
        {!ever && can('connections.manage') && (
          <ButtonLink href="/integrations/new">{t('ever.connect')}</ButtonLink>
        )}
        {!ever && can('imports.create') && (
          <ButtonLink href="/imports/new" variant="default">
            {t('ever.upload')}
          </ButtonLink>
        )}
      </Empty>
    </Paper>
  )
}
