import { Stack } from '@mantine/core'
import { PasswordCard } from '~/components/security/password_card'
import { SecondFactorCard, type SecondFactor } from '~/components/security/second_factor_card'
import { SignInsCard, type SignIn } from '~/components/security/sign_ins_card'
import { SettingsPage } from '~/components/settings/settings_page'
import type { InertiaProps } from '~/types'

type Props = InertiaProps<{ secondFactor: SecondFactor; signIns: SignIn[] }>

export default function SecurityPage({ secondFactor, signIns }: Props) {
  return (
    <SettingsPage page="security">
      <Stack maw={760} gap="lg">
        <PasswordCard />
        <SecondFactorCard {...secondFactor} />
        <SignInsCard signIns={signIns} />
      </Stack>
    </SettingsPage>
  )
}
