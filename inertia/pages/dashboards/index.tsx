import { router } from '@inertiajs/react'
import { Button, Paper, Stack, Title } from '@mantine/core'
import { IconLayoutGrid, IconPlus } from '@tabler/icons-react'
import { lazy } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { DashboardCard } from '~/components/dashboards/dashboard_card'
import classes from '~/components/dashboards/dashboards.module.css'
import type { Named } from '~/components/dashboards/name_dialog'
import type { Dashboard, DashboardSummary } from '~/components/dashboards/types'
import { useDeeds } from '~/components/dashboards/use_deeds'
import { Empty } from '~/components/ui/empty'
import { Later } from '~/components/ui/later'
import { PageHeader } from '~/components/ui/page_header'
import { useEdited } from '~/hooks/use_edited'
import type { InertiaProps } from '~/types'

const NameDialog = lazy(() => import('~/components/dashboards/name_dialog'))

type Props = InertiaProps<{ dashboards: DashboardSummary[] }>

export default function DashboardsPage({ dashboards }: Props) {
  const t = useTranslations('dashboards')
  const deeds = useDeeds()
  const fresh = useEdited<Named>()
  const groups = {
    own: dashboards.filter(({ mine }) => mine),
    shared: dashboards.filter(({ mine, ready }) => !mine && !ready),
    ready: dashboards.filter(({ ready }) => ready),
  }

  async function create(named: Named) {
    const { id } = await api<Dashboard>('POST', '/api/v1/dashboards', named)
    router.visit(`/dashboards/${id}?edit=1`)
  }

  return (
    <>
      <PageHeader title={t('title')} text={t('text')}>
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={fresh.add}>
          {t('create')}
        </Button>
      </PageHeader>
      <Stack gap="xl">
        {dashboards.length === 0 && (
          <Paper>
            <Empty icon={IconLayoutGrid} title={t('none.title')} text={t('none.text')}>
              <Button onClick={fresh.add}>{t('create')}</Button>
            </Empty>
          </Paper>
        )}
        {(['own', 'shared', 'ready'] as const).map(
          (group) =>
            groups[group].length > 0 && (
              <Stack key={group} gap="sm">
                <Title order={2}>{t(`groups.${group}`)}</Title>
                <div className={classes.cards}>
                  {groups[group].map((dashboard) => (
                    <DashboardCard key={dashboard.id} dashboard={dashboard} deeds={deeds} />
                  ))}
                </div>
              </Stack>
            )
        )}
      </Stack>
      <Later>
        {fresh.key > 0 && (
          <NameDialog
            key={fresh.key}
            title={t('create')}
            dashboard={null}
            opened={fresh.opened}
            onSave={create}
            onClose={fresh.close}
          />
        )}
      </Later>
    </>
  )
}
