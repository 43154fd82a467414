import type { InertiaProps } from '~/types'
export default function Page(_: InertiaProps<{ token: string }>) { return null }
