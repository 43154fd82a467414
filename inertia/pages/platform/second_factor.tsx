import { router } from '@inertiajs/react'
import { Button } from '@mantine/core'
import { lazy } from 'react'
import { useTranslations } from 'use-intl'
import { leavePlatform } from '~/components/platform/leave_platform'
import { DoorCard } from '~/components/ui/door_card'
import { Later } from '~/components/ui/later'

const SecondFactorSetup = lazy(() => import('~/components/security/second_factor_setup'))

/** An operator's first sign-in: before the second step is there, nothing else opens. */
export default function OperatorSetUpPage() {
  const t = useTranslations('platform')

  return (
    <DoorCard
      title={t('secondFactor.title')}
      text={t('secondFactor.text')}
      footer={
        <Button variant="subtle" onClick={leavePlatform}>
          {t('leave')}
        </Button>
      }
    >
      <Later>
        <SecondFactorSetup at="/platform/second-factor" onDone={() => router.visit('/platform')} />
      </Later>
    </DoorCard>
  )
}
