import { AuthLayout } from './auth_layout'
import { FocusLayout } from './focus_layout'
import { PortalLayout } from './portal_layout'

const BEFORE_THE_DOOR = new Set(['security/set_up', 'security/unlock'])

/** A layout outlives the pages inside it: moving between them draws the shell once. */
export function layoutFor(page: string, signedIn: boolean) {
  if (page.startsWith('auth/') || BEFORE_THE_DOOR.has(page)) return AuthLayout
  if (page.startsWith('onboarding/')) return FocusLayout
  // For a wall: the page says all there is, also how to leave it.
  if (page === 'dashboards/screen') return []
  // Inside a page of others.
  if (page.startsWith('embedded/')) return []
  return signedIn ? PortalLayout : AuthLayout
}
