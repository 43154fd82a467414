import { usePoll } from '@inertiajs/react'
import { Paper } from '@mantine/core'
import { IconBasket } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { Empty } from '~/components/ui/empty'

/** A worker is at it: the page asks again until it is done. */
export default function Counting() {
  const t = useTranslations('reports.counting')
  usePoll(3000, { only: ['answer'] })
  return (
    <Paper role="status">
      <Empty icon={IconBasket} title={t('title')} text={t('text')} />
    </Paper>
  )
}
