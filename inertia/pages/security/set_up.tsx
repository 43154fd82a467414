import { router } from '@inertiajs/react'
import { Button } from '@mantine/core'
import { lazy } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { DoorCard } from '~/components/ui/door_card'
import { Later } from '~/components/ui/later'

const SecondFactorSetup = lazy(() => import('~/components/security/second_factor_setup'))

/** The organization asks for a second step: before it is there, nothing else opens. */
export default function SetUpPage() {
  const t = useTranslations('security.required')

  async function leave() {
    await api('DELETE', '/session')
    router.flushAll()
    router.visit('/login')
  }

  return (
    <DoorCard
      title={t('title')}
      text={t('text')}
      footer={
        <Button variant="subtle" onClick={leave}>
          {t('leave')}
        </Button>
      }
    >
      <Later>
        <SecondFactorSetup onDone={() => router.visit('/')} />
      </Later>
    </DoorCard>
  )
}
