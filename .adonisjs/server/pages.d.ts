import '@adonisjs/inertia/types'

import type React from 'react'
import type { Prettify } from '@adonisjs/core/types/common'

type ExtractProps<T> =
  T extends React.FC<infer Props>
    ? Prettify<Omit<Props, 'children'>>
    : T extends React.Component<infer Props>
      ? Prettify<Omit<Props, 'children'>>
      : never

declare module '@adonisjs/inertia/types' {
  export interface InertiaPages {
    'auth/forgot_password': ExtractProps<(typeof import('../../inertia/pages/auth/forgot_password.tsx'))['default']>
    'auth/invitation': ExtractProps<(typeof import('../../inertia/pages/auth/invitation.tsx'))['default']>
    'auth/login': ExtractProps<(typeof import('../../inertia/pages/auth/login.tsx'))['default']>
    'auth/register': ExtractProps<(typeof import('../../inertia/pages/auth/register.tsx'))['default']>
    'auth/reset_password': ExtractProps<(typeof import('../../inertia/pages/auth/reset_password.tsx'))['default']>
    'badges/index': ExtractProps<(typeof import('../../inertia/pages/badges/index.tsx'))['default']>
    'builder/index': ExtractProps<(typeof import('../../inertia/pages/builder/index.tsx'))['default']>
    'coupons/index': ExtractProps<(typeof import('../../inertia/pages/coupons/index.tsx'))['default']>
    'coupons/new': ExtractProps<(typeof import('../../inertia/pages/coupons/new.tsx'))['default']>
    'coupons/show': ExtractProps<(typeof import('../../inertia/pages/coupons/show.tsx'))['default']>
    'customers/duplicates': ExtractProps<(typeof import('../../inertia/pages/customers/duplicates.tsx'))['default']>
    'customers/index': ExtractProps<(typeof import('../../inertia/pages/customers/index.tsx'))['default']>
    'customers/segment': ExtractProps<(typeof import('../../inertia/pages/customers/segment.tsx'))['default']>
    'customers/segments': ExtractProps<(typeof import('../../inertia/pages/customers/segments.tsx'))['default']>
    'customers/show': ExtractProps<(typeof import('../../inertia/pages/customers/show.tsx'))['default']>
    'dashboards/index': ExtractProps<(typeof import('../../inertia/pages/dashboards/index.tsx'))['default']>
    'dashboards/screen': ExtractProps<(typeof import('../../inertia/pages/dashboards/screen.tsx'))['default']>
    'dashboards/show': ExtractProps<(typeof import('../../inertia/pages/dashboards/show.tsx'))['default']>
    'embedded/gone': ExtractProps<(typeof import('../../inertia/pages/embedded/gone.tsx'))['default']>
    'embedded/show': ExtractProps<(typeof import('../../inertia/pages/embedded/show.tsx'))['default']>
    'embeds/index': ExtractProps<(typeof import('../../inertia/pages/embeds/index.tsx'))['default']>
    'errors/problem': ExtractProps<(typeof import('../../inertia/pages/errors/problem.tsx'))['default']>
    'exports/index': ExtractProps<(typeof import('../../inertia/pages/exports/index.tsx'))['default']>
    'finance/costs': ExtractProps<(typeof import('../../inertia/pages/finance/costs.tsx'))['default']>
    'imports/new': ExtractProps<(typeof import('../../inertia/pages/imports/new.tsx'))['default']>
    'imports/show': ExtractProps<(typeof import('../../inertia/pages/imports/show.tsx'))['default']>
    'integrations/choose': ExtractProps<(typeof import('../../inertia/pages/integrations/choose.tsx'))['default']>
    'integrations/connect': ExtractProps<(typeof import('../../inertia/pages/integrations/connect.tsx'))['default']>
    'integrations/connection': ExtractProps<(typeof import('../../inertia/pages/integrations/connection.tsx'))['default']>
    'integrations/index': ExtractProps<(typeof import('../../inertia/pages/integrations/index.tsx'))['default']>
    'integrations/run': ExtractProps<(typeof import('../../inertia/pages/integrations/run.tsx'))['default']>
    'ledger/index': ExtractProps<(typeof import('../../inertia/pages/ledger/index.tsx'))['default']>
    'onboarding/welcome': ExtractProps<(typeof import('../../inertia/pages/onboarding/welcome.tsx'))['default']>
    'overview/index': ExtractProps<(typeof import('../../inertia/pages/overview/index.tsx'))['default']>
    'platform/login': ExtractProps<(typeof import('../../inertia/pages/platform/login.tsx'))['default']>
    'platform/processes': ExtractProps<(typeof import('../../inertia/pages/platform/processes.tsx'))['default']>
    'platform/queue': ExtractProps<(typeof import('../../inertia/pages/platform/queue.tsx'))['default']>
    'platform/second_factor': ExtractProps<(typeof import('../../inertia/pages/platform/second_factor.tsx'))['default']>
    'platform/tenants': ExtractProps<(typeof import('../../inertia/pages/platform/tenants.tsx'))['default']>
    'programme/index': ExtractProps<(typeof import('../../inertia/pages/programme/index.tsx'))['default']>
    'promotions/edit': ExtractProps<(typeof import('../../inertia/pages/promotions/edit.tsx'))['default']>
    'promotions/groups': ExtractProps<(typeof import('../../inertia/pages/promotions/groups.tsx'))['default']>
    'promotions/index': ExtractProps<(typeof import('../../inertia/pages/promotions/index.tsx'))['default']>
    'promotions/show': ExtractProps<(typeof import('../../inertia/pages/promotions/show.tsx'))['default']>
    'referrals/index': ExtractProps<(typeof import('../../inertia/pages/referrals/index.tsx'))['default']>
    'referrals/invitation': ExtractProps<(typeof import('../../inertia/pages/referrals/invitation.tsx'))['default']>
    'reports/ecosystem': ExtractProps<(typeof import('../../inertia/pages/reports/ecosystem.tsx'))['default']>
    'reports/index': ExtractProps<(typeof import('../../inertia/pages/reports/index.tsx'))['default']>
    'reports/report': ExtractProps<(typeof import('../../inertia/pages/reports/report.tsx'))['default']>
    'requests/index': ExtractProps<(typeof import('../../inertia/pages/requests/index.tsx'))['default']>
    'schedules/index': ExtractProps<(typeof import('../../inertia/pages/schedules/index.tsx'))['default']>
    'schedules/unsubscribe': ExtractProps<(typeof import('../../inertia/pages/schedules/unsubscribe.tsx'))['default']>
    'security/index': ExtractProps<(typeof import('../../inertia/pages/security/index.tsx'))['default']>
    'security/set_up': ExtractProps<(typeof import('../../inertia/pages/security/set_up.tsx'))['default']>
    'security/unlock': ExtractProps<(typeof import('../../inertia/pages/security/unlock.tsx'))['default']>
    'settings/audit': ExtractProps<(typeof import('../../inertia/pages/settings/audit.tsx'))['default']>
    'settings/bi': ExtractProps<(typeof import('../../inertia/pages/settings/bi.tsx'))['default']>
    'settings/businesses': ExtractProps<(typeof import('../../inertia/pages/settings/businesses.tsx'))['default']>
    'settings/managers': ExtractProps<(typeof import('../../inertia/pages/settings/managers.tsx'))['default']>
    'settings/organization': ExtractProps<(typeof import('../../inertia/pages/settings/organization.tsx'))['default']>
    'settings/profile': ExtractProps<(typeof import('../../inertia/pages/settings/profile.tsx'))['default']>
    'settings/retention': ExtractProps<(typeof import('../../inertia/pages/settings/retention.tsx'))['default']>
    'settings/roles': ExtractProps<(typeof import('../../inertia/pages/settings/roles.tsx'))['default']>
    'settings/support': ExtractProps<(typeof import('../../inertia/pages/settings/support.tsx'))['default']>
    'settings/users': ExtractProps<(typeof import('../../inertia/pages/settings/users.tsx'))['default']>
    'settings/venues': ExtractProps<(typeof import('../../inertia/pages/settings/venues.tsx'))['default']>
    'till/index': ExtractProps<(typeof import('../../inertia/pages/till/index.tsx'))['default']>
  }
}
