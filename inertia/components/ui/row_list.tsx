import { Paper, Text } from '@mantine/core'
import type { PropsWithChildren, ReactNode } from 'react'
import classes from './ui.module.css'

/** A short list of things one manages: one row each, the same on every settings page. */
export function RowList({ children }: PropsWithChildren) {
  return <Paper p={0}>{children}</Paper>
}

interface RowProps {
  icon?: ReactNode
  title: ReactNode
  text?: ReactNode
}

export function Row({ icon, title, text, children }: PropsWithChildren<RowProps>) {
  return (
    <div className={classes.row}>
      {icon}
      <div className={classes.rowText}>
        <Text fw={560} truncate component="div">
          {title}
        </Text>
        {text && (
          <Text size="sm" c="dimmed" className={classes.rowNote} component="div">
            {text}
          </Text>
        )}
      </div>
      {children}
    </div>
  )
}
