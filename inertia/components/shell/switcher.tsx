import { Button, Popover } from '@mantine/core'
import type { PropsWithChildren, ReactNode } from 'react'
import { Later } from '~/components/ui/later'
import classes from './shell.module.css'

interface Props {
  /** What is looked at now. */
  label: string
  icon: ReactNode
  opened: boolean
  onToggle(): void
  onClose(): void
}

/** A button that says what is looked at, above the choice of something else, which comes when it is wanted. */
export function Switcher({
  label,
  icon,
  opened,
  onToggle,
  onClose,
  children,
}: PropsWithChildren<Props>) {
  return (
    <Popover
      opened={opened}
      onDismiss={onClose}
      position="bottom-start"
      shadow="md"
      width={300}
      trapFocus
    >
      <Popover.Target>
        <Button variant="default" onClick={onToggle} className={classes.trigger} leftSection={icon}>
          {label}
        </Button>
      </Popover.Target>
      <Later>{children}</Later>
    </Popover>
  )
}
