import { IconFileSpreadsheet } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { Import } from '~/api/types'
import { StatusBadge } from '~/components/integrations/status_badge'
import { TextLink } from '~/components/ui/app_link'
import { Row } from '~/components/ui/row_list'
import { useFormat } from '~/i18n/use_format'

export function ImportRow({ imported }: { imported: Import }) {
  const t = useTranslations('integrations')
  const { moment } = useFormat()
  const { id, fileName, counts, status, createdAt } = imported
  return (
    <Row
      icon={<IconFileSpreadsheet size={22} stroke={1.5} aria-hidden />}
      title={
        <TextLink href={`/imports/${id}`} c="inherit" underline="hover">
          {fileName}
        </TextLink>
      }
      text={`${moment(createdAt)} · ${t('records', { count: counts.read })}`}
    >
      <StatusBadge status={status} />
    </Row>
  )
}
