import { Skeleton, Stack } from '@mantine/core'
import type { Data } from '@generated/data'
import { lazy } from 'react'
import type { PermissionGroup } from '~/api/types'
import type { Passkey } from '~/components/security/passkeys_card'
import { PasswordCard } from '~/components/security/password_card'
import { SecondFactorCard, type SecondFactor } from '~/components/security/second_factor_card'
import type { SignIn } from '~/components/security/sign_in_row'
import type { PersonalToken } from '~/components/security/tokens_card'
import { SettingsPage } from '~/components/settings/settings_page'
import { Later } from '~/components/ui/later'
import type { InertiaProps } from '~/types'

const PasskeysCard = lazy(() => import('~/components/security/passkeys_card'))
const SignInsCard = lazy(() => import('~/components/security/sign_ins_card'))
const TokensCard = lazy(() => import('~/components/security/tokens_card'))

type Props = InertiaProps<{
  secondFactor: SecondFactor
  passkeys: Passkey[]
  signIns: SignIn[]
  tokens: PersonalToken[]
  groups: PermissionGroup[]
  businesses: Data.Tenancy.Business[]
  venues: Data.Tenancy.Venue[]
}>

export default function SecurityPage({ secondFactor, passkeys, signIns, ...tokens }: Props) {
  return (
    <SettingsPage page="security">
      <Stack maw={760} gap="lg">
        <PasswordCard />
        <SecondFactorCard {...secondFactor} />
        <Later fallback={<Skeleton height={80} />}>
          <PasskeysCard passkeys={passkeys} />
        </Later>
        <Later fallback={<Skeleton height={160} />}>
          <SignInsCard signIns={signIns} />
        </Later>
        <Later fallback={<Skeleton height={80} />}>
          <TokensCard {...tokens} />
        </Later>
      </Stack>
    </SettingsPage>
  )
}
