import { Button, Popover } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconFilter } from '@tabler/icons-react'
import { lazy } from 'react'
import { useTranslations } from 'use-intl'
import type { CrmChoice } from '~/api/types'
import { Later } from '~/components/ui/later'
import { useView } from '~/hooks/use_view'
import classes from './shell.module.css'

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
    <Popover
      opened={opened}
      onDismiss={close}
      position="bottom-start"
      shadow="md"
      width={300}
      trapFocus
    >
      <Popover.Target>
        <Button
          variant="default"
          onClick={toggle}
          className={classes.trigger}
          leftSection={<IconFilter size={16} aria-hidden />}
        >
          {label ?? t('all')}
        </Button>
      </Popover.Target>
      <Later>
        <CrmDropdown choice={choice} onDone={close} />
      </Later>
    </Popover>
  )
}
