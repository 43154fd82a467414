import { usePage } from '@inertiajs/react'
import { Button, Popover } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconCalendar } from '@tabler/icons-react'
import { lazy } from 'react'
import { useTranslations } from 'use-intl'
import type { Question } from '~/api/report_types'
import { Later } from '~/components/ui/later'
import { asPreset } from '~/hooks/periods'
import { useView } from '~/hooks/use_view'
import { useFormat } from '~/i18n/use_format'
import classes from './shell.module.css'

const PeriodDropdown = lazy(() => import('./period_dropdown'))

export function PeriodPicker() {
  const [opened, { toggle, close }] = useDisclosure()
  const label = usePeriodLabel()

  return (
    <Popover opened={opened} onDismiss={close} position="bottom-start" shadow="md" trapFocus>
      <Popover.Target>
        <Button
          variant="default"
          onClick={toggle}
          className={classes.trigger}
          leftSection={<IconCalendar size={16} aria-hidden />}
        >
          {label}
        </Button>
      </Popover.Target>
      <Later>
        <PeriodDropdown onDone={close} />
      </Later>
    </Popover>
  )
}

function usePeriodLabel() {
  const t = useTranslations('shell.period.presets')
  const { range } = useFormat()
  const { view } = useView()
  const { asked } = usePage<{ asked?: Question }>().props
  if (view.from && view.to) return range(view.from, view.to)
  // A report may mean a period of its own where none is named.
  return t(asPreset(view.preset ?? asked?.period.preset ?? null))
}
