import { Link } from '@inertiajs/react'
import { Anchor, Button, type AnchorProps, type ButtonProps } from '@mantine/core'
import type { PropsWithChildren } from 'react'

type To = PropsWithChildren<{ 'href': string; 'aria-label'?: string }>

/** A link inside the portal: fetched when the pointer comes near. */
export function TextLink(props: To & AnchorProps) {
  return <Anchor component={Link} prefetch underline="always" {...props} />
}

export function ButtonLink(props: To & ButtonProps) {
  return <Button component={Link} prefetch {...props} />
}
