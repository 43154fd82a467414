import { usePage } from '@inertiajs/react'
import type { PropsWithChildren, ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { PageHeader } from '~/components/ui/page_header'
import { TabsNav } from '~/components/ui/tabs_nav'
import { useCan } from '~/hooks/use_can'

const PAGES = [
  { id: 'organization', needs: 'organization.update' },
  { id: 'businesses', needs: 'businesses.read' },
  { id: 'venues', needs: 'venues.read' },
  { id: 'users', needs: 'users.read' },
  { id: 'roles', needs: 'users.read' },
  { id: 'managers', needs: 'users.read' },
  { id: 'bi', needs: 'organization.update' },
  { id: 'support', needs: 'organization.own' },
  { id: 'retention', needs: 'organization.update' },
  { id: 'audit', needs: 'audit.read' },
  { id: 'profile', needs: null },
  { id: 'security', needs: null },
] as const

interface Props {
  page: (typeof PAGES)[number]['id']
  action?: ReactNode
}

export function SettingsPage({ page, action, children }: PropsWithChildren<Props>) {
  const t = useTranslations('settings')
  const { url } = usePage()
  const can = useCan()
  const tabs = PAGES.filter(({ needs }) => needs === null || can(needs)).map(({ id }) => ({
    href: `/settings/${id}`,
    label: t(`${id}.tab`),
    current: url.startsWith(`/settings/${id}`),
  }))

  return (
    <>
      <TabsNav label={t('title')} tabs={tabs} />
      <PageHeader title={t(`${page}.title`)} text={t(`${page}.text`)}>
        {action}
      </PageHeader>
      {children}
    </>
  )
}
