import { usePage } from '@inertiajs/react'
import type { SharedProps } from '~/types'

/** What the reader's role allows; only hides what the server would refuse anyway. */
export function useCan() {
  const { me } = usePage<SharedProps>().props
  return (permission: string) => me?.permissions.includes(permission) ?? false
}
