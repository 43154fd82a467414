import { Button, Paper } from '@mantine/core'
import { IconReceiptOff } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { ButtonLink } from '~/components/ui/app_link'
import { Empty } from '~/components/ui/empty'
import { useCan } from '~/hooks/use_can'
import { useView } from '~/hooks/use_view'

interface Props {
  /** Something has been sold at some time. */
  ever: boolean
  /** The report is about what two periods have in common. */
  compared?: boolean
}

/** Nothing was sold in the period, or nothing has ever come: two different ways on. */
export function NoSales({ ever, compared }: Props) {
  const t = useTranslations('reports.empty')
  const can = useCan()
  const { show } = useView()
  const why = !ever ? 'ever' : compared ? 'compared' : 'period'
  return (
    <Paper>
      <Empty icon={IconReceiptOff} title={t(`${why}.title`)} text={t(`${why}.text`)}>
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
