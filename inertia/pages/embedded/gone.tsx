import { Head } from '@inertiajs/react'
import { useTranslations } from 'use-intl'
import { Gone } from '~/components/embeds/gone'
import { useToldHeight } from '~/components/embeds/use_told_height'
import type { InertiaProps } from '~/types'

/** Inside a page of others, where something stood once. */
export default function GonePage({ code }: InertiaProps<{ code: string; theme?: 'light' | 'dark' }>) {
  const t = useTranslations('embeds')
  useToldHeight()
  return (
    <main id="content">
      <Head title={t('title')} />
      <Gone code={code} />
    </main>
  )
}
