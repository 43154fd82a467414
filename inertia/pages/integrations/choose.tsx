import { useTranslations } from 'use-intl'
import type { Connector } from '~/api/types'
import { Catalogue } from '~/components/integrations/catalogue'
import { PageHeader } from '~/components/ui/page_header'
import type { InertiaProps } from '~/types'

export default function ChoosePage({ connectors }: InertiaProps<{ connectors: Connector[] }>) {
  const t = useTranslations('integrations.choose')
  return (
    <>
      <PageHeader title={t('title')} text={t('text')} />
      <Catalogue connectors={connectors} />
    </>
  )
}
