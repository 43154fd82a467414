import { AuthLayout } from './auth_layout'
import { BareLayout } from './bare_layout'
import { FocusLayout } from './focus_layout'
import { PortalLayout } from './portal_layout'

/** A layout outlives the pages inside it: moving between them draws the shell once. */
export function layoutFor(page: string, signedIn: boolean) {
  if (page.startsWith('auth/')) return AuthLayout
  if (page.startsWith('onboarding/')) return FocusLayout
  if (page === 'dashboards/screen' && signedIn) return BareLayout
  return signedIn ? PortalLayout : AuthLayout
}
