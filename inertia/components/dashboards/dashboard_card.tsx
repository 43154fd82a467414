import { Badge, Group, Menu, Paper, Text, Title } from '@mantine/core'
import { IconHome } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { RowMenu } from '~/components/ui/row_menu'
import { TextLink } from '~/components/ui/app_link'
import classes from './dashboards.module.css'
import { LiveDot } from './live_dot'
import type { DashboardSummary } from './types'
import type { DashboardDeeds } from './use_deeds'

interface Props {
  dashboard: DashboardSummary
  deeds: DashboardDeeds
}

/** One dashboard of the list: its name leads to it. */
export function DashboardCard({ dashboard, deeds }: Props) {
  const t = useTranslations('dashboards')
  const { id, name, text, live, start, roles, mine, owner, widgets, editable } = dashboard
  return (
    <Paper component="article" className={classes.card}>
      <Group gap="xs" wrap="nowrap" justify="space-between">
        <Title order={3} className={classes.name}>
          <TextLink href={`/dashboards/${id}`} inherit underline="hover">
            {name}
          </TextLink>
        </Title>
        <RowMenu name={name}>
          <Menu.Item onClick={() => deeds.copy(dashboard)}>{t('deeds.copy')}</Menu.Item>
          <Menu.Item onClick={() => deeds.begin(dashboard)}>
            {t(start ? 'deeds.beginElsewhere' : 'deeds.begin')}
          </Menu.Item>
          {editable && (
            <Menu.Item color="red" onClick={() => deeds.remove(dashboard)}>
              {t('deeds.remove')}
            </Menu.Item>
          )}
        </RowMenu>
      </Group>
      <Text size="sm" c="dimmed" className={classes.cardText}>
        {text ?? t('widgetCount', { count: widgets })}
        {!text && !mine && ` · ${owner ? t('by', { name: owner.name }) : t('ownerless')}`}
      </Text>
      <Group gap={6}>
        {live && (
          <Badge color="green" leftSection={<LiveDot />}>
            {t('live')}
          </Badge>
        )}
        {start && <Badge leftSection={<IconHome size={12} aria-hidden />}>{t('startPage')}</Badge>}
        {roles.length > 0 && <Badge color="gray">{t('shared', { count: roles.length })}</Badge>}
      </Group>
    </Paper>
  )
}
