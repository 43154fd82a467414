import { useDisclosure } from '@mantine/hooks'
import { IconFilter } from '@tabler/icons-react'
import { lazy } from 'react'
import { useTranslations } from 'use-intl'
import type { CrmChoice } from '~/api/types'
import { useView } from '~/hooks/use_view'
import { Switcher } from './switcher'

const CrmDropdown = lazy(() => import('./crm_dropdown'))

/** Which pipelines and managers are looked at. */
export function CrmSwitcher({ choice }: { choice: CrmChoice }) {
  const t = useTranslations('shell.crm')
  const { view } = useView()
  const [opened, { toggle, close }] = useDisclosure()
  const { pipelines, managers } = choice
  if (pipelines.length < 2 && managers.length < 2) return null
  const chosen = [...pipelines, ...managers].filter(
    ({ id }) => view.pipelineIds.includes(id) || view.managerIds.includes(id)
  )
  const [first] = chosen
  const label = chosen.length > 1 ? t('chosen', { count: chosen.length }) : first?.name

  return (
    <Switcher
      label={label ?? t('all')}
      icon={<IconFilter size={16} aria-hidden />}
      opened={opened}
      onToggle={toggle}
      onClose={close}
    >
      <CrmDropdown choice={choice} onDone={close} />
    </Switcher>
  )
}
