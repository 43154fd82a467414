import { Button, Group, Menu, Paper, Skeleton, Text } from '@mantine/core'
import { IconChevronDown, IconLayoutGrid, IconPlus } from '@tabler/icons-react'
import { lazy } from 'react'
import { useTranslations } from 'use-intl'
import { Empty } from '~/components/ui/empty'
import { Later } from '~/components/ui/later'
import { useEdited } from '~/hooks/use_edited'
import classes from './dashboards.module.css'
import { TabBar } from './tab_bar'
import type { Dashboard, DashboardData, Tab, Widget } from './types'
import { useDraft } from './use_draft'

const GridEditor = lazy(() => import('./grid_editor'))
const WidgetDialog = lazy(() => import('./widget_dialog'))
const TextDialog = lazy(() => import('./text_dialog'))
const TabDialog = lazy(() => import('./tab_dialog'))

interface Props {
  dashboard: Dashboard
  data: DashboardData | undefined
  /** The tab that is looked at. */
  current: string
  saving: boolean
  onSave(tabs: Tab[], current: string): void
  onCancel(): void
}

/** The dashboard while it is arranged: nothing is kept before it is saved. */
export default function Editor({ dashboard, data, current, saving, onSave, onCancel }: Props) {
  const draft = useDraft(dashboard, current, data)
  const t = useTranslations('dashboards.arrange')
  const tabs = useTranslations('dashboards.tabs')
  const chart = useEdited<Widget>()
  const text = useEdited<Widget>()
  const tab = useEdited<string>()
  const { tab: shown, answers } = draft
  const addChart = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={chart.add}>
      {t('add')}
    </Button>
  )

  return (
    <>
      <Paper p="xs" mb="md" shadow="sm" className={classes.toolbar}>
        <Group justify="space-between" gap="xs">
          <Group gap="xs">
            {addChart}
            <Button variant="default" onClick={text.add}>
              {t('addText')}
            </Button>
            <Menu position="bottom-start">
              <Menu.Target>
                <Button variant="default" rightSection={<IconChevronDown size={14} aria-hidden />}>
                  {tabs('title')}
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item onClick={tab.add}>{tabs('add')}</Menu.Item>
                {draft.tabs.length > 1 && (
                  <>
                    <Menu.Item onClick={() => tab.edit(shown.name ?? tabs('first'))}>
                      {tabs('rename')}
                    </Menu.Item>
                    <Menu.Item color="red" onClick={draft.removeTab}>
                      {tabs('remove')}
                    </Menu.Item>
                  </>
                )}
              </Menu.Dropdown>
            </Menu>
          </Group>
          <Group gap="xs">
            <Button variant="default" onClick={onCancel}>
              {t('cancel')}
            </Button>
            <Button loading={saving} onClick={() => onSave(draft.tabs, shown.id)}>
              {t('save')}
            </Button>
          </Group>
        </Group>
      </Paper>
      <TabBar tabs={draft.tabs} current={shown.id} onShow={draft.show} />
      <Text size="sm" c="dimmed" mb="sm">
        {t('hint')}
      </Text>
      {shown.widgets.length === 0 && (
        <Paper>
          <Empty icon={IconLayoutGrid} title={t('empty.title')} text={t('empty.text')}>
            {addChart}
          </Empty>
        </Paper>
      )}
      {shown.widgets.length > 0 && (
        <Later fallback={<Skeleton height={400} radius="md" />}>
          <GridEditor
            key={shown.id}
            widgets={shown.widgets}
            answers={answers}
            onArrange={draft.arrange}
            onEdit={(widget) => (widget.text === undefined ? chart : text).edit(widget)}
            onCopy={draft.copy}
            onRemove={draft.remove}
          />
        </Later>
      )}
      <Later>
        {chart.key > 0 && (
          <WidgetDialog
            key={`chart-${chart.key}`}
            widget={chart.item}
            opened={chart.opened}
            onClose={chart.close}
            onSave={(next) => {
              if (chart.item) draft.change({ ...placeOf(chart.item), ...next })
              else draft.add(next)
              chart.close()
            }}
          />
        )}
        {text.key > 0 && (
          <TextDialog
            key={`text-${text.key}`}
            widget={text.item}
            opened={text.opened}
            onClose={text.close}
            onSave={(next) => {
              if (text.item) draft.change({ ...placeOf(text.item), ...next })
              else draft.add(next)
              text.close()
            }}
          />
        )}
        {tab.key > 0 && (
          <TabDialog
            key={`tab-${tab.key}`}
            name={tab.item}
            opened={tab.opened}
            onClose={tab.close}
            onSave={(name) => {
              if (tab.item === null) draft.addTab(name, tabs('first'))
              else draft.renameTab(name)
              tab.close()
            }}
          />
        )}
      </Later>
    </>
  )
}

const placeOf = ({ id, x, y }: Widget) => ({ id, x, y })
