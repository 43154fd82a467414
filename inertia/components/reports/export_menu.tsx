import { Button, Popover } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconDownload } from '@tabler/icons-react'
import { lazy } from 'react'
import { useTranslations } from 'use-intl'
import { Later } from '~/components/ui/later'
import { useCan } from '~/hooks/use_can'

const ExportDropdown = lazy(() => import('./export_dropdown'))

export interface ExportMenuProps {
  group: string
  id: string
  title: string
  /** Of the whole report; unknown until it has come. */
  rows?: number
}

/** The report as it is on the screen: as a file, or by the clock. */
export function ExportMenu(report: ExportMenuProps) {
  const t = useTranslations('reports.export')
  const [opened, { toggle, close }] = useDisclosure()
  if (!useCan()('reports.export')) return null

  return (
    <Popover position="bottom-end" shadow="md" trapFocus opened={opened} onDismiss={close}>
      <Popover.Target>
        <Button
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
          onClick={toggle}
        >
          {t('title')}
        </Button>
      </Popover.Target>
      <Later>
        <ExportDropdown {...report} onDone={close} />
      </Later>
    </Popover>
  )
}
