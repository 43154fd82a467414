import { Group, Pagination } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { useView } from '~/hooks/use_view'

interface Props {
  page: number
  pages: number
}

/** Only a long list has them. */
export default function PromotionPages({ page, pages }: Props) {
  const t = useTranslations('promotions.list')
  const { show } = useView()
  return (
    <Group justify="center" mt="md">
      <Pagination
        value={page}
        total={pages}
        onChange={(next) => show({ page: String(next) })}
        aria-label={t('pages')}
        getControlProps={(control) => ({ 'aria-label': control })}
      />
    </Group>
  )
}
