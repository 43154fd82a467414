import { Button, Group, MultiSelect, Popover, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { CrmChoice } from '~/api/types'
import { useView } from '~/hooks/use_view'

interface Props {
  choice: CrmChoice
  onDone(): void
}

/** What the switcher opens; it comes after the page. */
export default function CrmDropdown(props: Props) {
  const t = useTranslations('shell.crm')
  return (
    <Popover.Dropdown p="sm" aria-label={t('title')}>
      <Choice {...props} />
    </Popover.Dropdown>
  )
}

function Choice({ choice, onDone }: Props) {
  const t = useTranslations('shell.crm')
  const { view, show } = useView()
  const [pipelineIds, choosePipelines] = useState(view.pipelineIds)
  const [managerIds, chooseManagers] = useState(view.managerIds)
  const asData = (list: { id: string; name: string }[]) =>
    list.map(({ id, name }) => ({ value: id, label: name }))

  function apply(pipelines: string[], managers: string[]) {
    onDone()
    show({ 'pipelineId[]': pipelines, 'managerId[]': managers })
  }

  return (
    <Stack gap="sm">
      {choice.pipelines.length > 1 && (
        <MultiSelect
          label={t('pipelines')}
          placeholder={pipelineIds.length ? undefined : t('everyPipeline')}
          data={asData(choice.pipelines)}
          value={pipelineIds}
          onChange={choosePipelines}
          comboboxProps={{ withinPortal: false }}
          searchable
        />
      )}
      {choice.managers.length > 1 && (
        <MultiSelect
          label={t('managers')}
          placeholder={managerIds.length ? undefined : t('everyManager')}
          data={asData(choice.managers)}
          value={managerIds}
          onChange={chooseManagers}
          comboboxProps={{ withinPortal: false }}
          searchable
        />
      )}
      <Group justify="space-between">
        <Button size="xs" variant="subtle" color="gray" onClick={() => apply([], [])}>
          {t('all')}
        </Button>
        <Button size="xs" onClick={() => apply(pipelineIds, managerIds)}>
          {t('apply')}
        </Button>
      </Group>
    </Stack>
  )
}
