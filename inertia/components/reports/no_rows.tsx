import { Paper } from '@mantine/core'
import { IconListSearch } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { Empty } from '~/components/ui/empty'

const NEW = ['new-items', 'cannibalization']

/** There are sales, but nothing among them that the report looks for. */
export function NoRows({ id }: { id: string }) {
  const t = useTranslations('reports.noRows')
  const why = NEW.includes(id) ? 'fresh' : 'found'
  return (
    <Paper>
      <Empty icon={IconListSearch} title={t(`${why}.title`)} text={t(`${why}.text`)} />
    </Paper>
  )
}
