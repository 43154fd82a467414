import { Group, Pagination } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { useView } from '~/hooks/use_view'

export interface PageControlProps {
  page: number
  total: number
  /** Where the page is not part of the address. */
  onChange?(page: number): void
}

/** One page after another, or any of them. */
export default function PageControl({ page, total, onChange }: PageControlProps) {
  const t = useTranslations('common.pages')
  const { show } = useView()
  return (
    <Group justify="center" mt="md">
      <Pagination
        value={page}
        total={total}
        siblings={onChange ? 0 : 1}
        onChange={onChange ?? ((next) => show({ page: String(next) }))}
        aria-label={t('label')}
        getControlProps={(control) => ({ 'aria-label': t(control === 'next' ? 'next' : 'previous') })}
      />
    </Group>
  )
}
