import { Tooltip } from '@mantine/core'
import type { PropsWithChildren } from 'react'
import classes from './ui.module.css'

/** A word that explains itself to the pointer, the keyboard and a tap. */
export function Definition({ text, children }: PropsWithChildren<{ text: string }>) {
  return (
    <Tooltip label={text}>
      <button type="button" className={classes.definition}>
        {children}
      </button>
    </Tooltip>
  )
}
