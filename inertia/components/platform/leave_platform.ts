import { router } from '@inertiajs/react'
import { api } from '~/api/client'

/** Signs the operator out. */
export async function leavePlatform() {
  await api('DELETE', '/platform/session')
  router.flushAll()
  router.visit('/platform/login')
}
