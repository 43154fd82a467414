import { usePage } from '@inertiajs/react'
import { Button } from '@mantine/core'
import { IconLogout } from '@tabler/icons-react'
import type { PropsWithChildren } from 'react'
import { useTranslations } from 'use-intl'
import { leavePlatform } from '~/components/platform/leave_platform'
import { PageHeader } from '~/components/ui/page_header'
import { TabsNav } from '~/components/ui/tabs_nav'

const PAGES = [
  { id: 'tenants', href: '/platform' },
  { id: 'processes', href: '/platform/processes' },
  { id: 'queue', href: '/platform/queue' },
] as const

interface Props {
  page: (typeof PAGES)[number]['id']
}

/** For who operates the installation: no organization around it. */
export function PlatformPage({ page, children }: PropsWithChildren<Props>) {
  const t = useTranslations('platform')
  const [path] = usePage().url.split('?')
  const tabs = PAGES.map(({ id, href }) => ({
    href,
    label: t(`${id}.tab`),
    current: path === href,
  }))

  return (
    <div data-wide>
      <TabsNav label={t('title')} tabs={tabs} />
      <PageHeader title={t(`${page}.title`)} text={t(`${page}.text`)}>
        <Button
          variant="subtle"
          color="gray"
          leftSection={<IconLogout size={16} aria-hidden />}
          onClick={leavePlatform}
        >
          {t('leave')}
        </Button>
      </PageHeader>
      {children}
    </div>
  )
}
