import { Group, Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { CopyCode } from '~/components/coupons/copy_code'
import classes from '~/components/referrals/referrals.module.css'
import { DoorCard } from '~/components/ui/door_card'
import { useFormat } from '~/i18n/use_format'
import type { InertiaProps } from '~/types'

type Props = InertiaProps<{ invitation: { organization: string; code: string; bonus: number } }>

/** What a friend sees who follows a customer's link. */
export default function InvitationPage({ invitation: { organization, code, bonus } }: Props) {
  const t = useTranslations('referrals')
  const { decimal } = useFormat()
  return (
    <DoorCard title={t('invitation.title', { organization })} text={t('invitation.text')}>
      <Group justify="center" gap="xs">
        <Text className={classes.code}>{code}</Text>
        <CopyCode code={code} label={t('profile.copy')} done={t('profile.copied')} />
      </Group>
      {bonus > 0 && (
        <Text ta="center">
          {t('invitation.bonus', { bonus: decimal(bonus), count: bonus })}
        </Text>
      )}
    </DoorCard>
  )
}
