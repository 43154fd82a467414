import { Stack } from '@mantine/core'
import type { Data } from '@generated/data'
import type { PermissionGroup } from '~/api/types'
import { PasswordCard } from '~/components/security/password_card'
import { SecondFactorCard, type SecondFactor } from '~/components/security/second_factor_card'
import { SignInsCard, type SignIn } from '~/components/security/sign_ins_card'
import { TokensCard, type PersonalToken } from '~/components/security/tokens_card'
import { SettingsPage } from '~/components/settings/settings_page'
import type { InertiaProps } from '~/types'

type Props = InertiaProps<{
  secondFactor: SecondFactor
  signIns: SignIn[]
  tokens: PersonalToken[]
  groups: PermissionGroup[]
  businesses: Data.Tenancy.Business[]
  venues: Data.Tenancy.Venue[]
}>

export default function SecurityPage({ secondFactor, signIns, ...tokens }: Props) {
  return (
    <SettingsPage page="security">
      <Stack maw={760} gap="lg">
        <PasswordCard />
        <SecondFactorCard {...secondFactor} />
        <SignInsCard signIns={signIns} />
        <TokensCard {...tokens} />
      </Stack>
    </SettingsPage>
  )
}
