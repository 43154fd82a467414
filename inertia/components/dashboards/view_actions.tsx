import { ActionIcon, Button, Menu } from '@mantine/core'
import {
  IconArrowsMaximize,
  IconCalendarRepeat,
  IconCopy,
  IconDots,
  IconFileTypePdf,
  IconFrame,
  IconHome,
  IconPencil,
  IconSettings,
  IconShare,
  IconTrash,
} from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { ButtonLink } from '~/components/ui/app_link'
import { useCan } from '~/hooks/use_can'
import { useView } from '~/hooks/use_view'
import type { Dashboard } from './types'
import type { DashboardDeeds } from './use_deeds'

interface Props {
  dashboard: Dashboard
  deeds: DashboardDeeds
  onArrange(): void
  onSettings(): void
  onShare(): void
  onEmbed(): void
  onSchedule(): void
}

/** What may be done with the dashboard that is looked at. */
export function ViewActions({ dashboard, deeds, ...open }: Props) {
  const t = useTranslations('dashboards')
  const can = useCan()
  const { query } = useView()
  const { id, editable, ready, start, name } = dashboard
  const asked = query.size > 0 ? `?${query}` : ''

  return (
    <>
      <ButtonLink
        href={`/dashboards/${id}/screen${asked}`}
        variant="default"
        leftSection={<IconArrowsMaximize size={16} aria-hidden />}
      >
        {t('screen.open')}
      </ButtonLink>
      {editable && (
        <Button
          variant="default"
          leftSection={<IconPencil size={16} aria-hidden />}
          onClick={open.onArrange}
        >
          {t('arrange.begin')}
        </Button>
      )}
      {ready && (
        <Button
          variant="default"
          leftSection={<IconCopy size={16} aria-hidden />}
          onClick={() => deeds.copy(dashboard)}
        >
          {t('deeds.copyReady')}
        </Button>
      )}
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label={t('deeds.more', { name })}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {can('reports.export') && (
            <Menu.Item
              component="a"
              href={`/api/v1/dashboards/${id}/pdf${asked}`}
              download
              leftSection={<IconFileTypePdf size={16} aria-hidden />}
            >
              {t('deeds.pdf')}
            </Menu.Item>
          )}
          {can('reports.export') && (
            <Menu.Item
              leftSection={<IconCalendarRepeat size={16} aria-hidden />}
              onClick={open.onSchedule}
            >
              {t('deeds.schedule')}
            </Menu.Item>
          )}
          <Menu.Item
            leftSection={<IconHome size={16} aria-hidden />}
            onClick={() => deeds.begin(dashboard)}
          >
            {t(start ? 'deeds.beginElsewhere' : 'deeds.begin')}
          </Menu.Item>
          {can('reports.embed') && (
            <Menu.Item leftSection={<IconFrame size={16} aria-hidden />} onClick={open.onEmbed}>
              {t('deeds.embed')}
            </Menu.Item>
          )}
          {!ready && (
            <Menu.Item
              leftSection={<IconCopy size={16} aria-hidden />}
              onClick={() => deeds.copy(dashboard)}
            >
              {t('deeds.copy')}
            </Menu.Item>
          )}
          {editable && (
            <Menu.Item leftSection={<IconSettings size={16} aria-hidden />} onClick={open.onSettings}>
              {t('deeds.settings')}
            </Menu.Item>
          )}
          {editable && can('dashboards.manage') && (
            <Menu.Item leftSection={<IconShare size={16} aria-hidden />} onClick={open.onShare}>
              {t('deeds.share')}
            </Menu.Item>
          )}
          {editable && (
            <Menu.Item
              color="red"
              leftSection={<IconTrash size={16} aria-hidden />}
              onClick={() => deeds.remove(dashboard)}
            >
              {t('deeds.remove')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
    </>
  )
}
