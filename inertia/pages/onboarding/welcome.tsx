import { Paper, Skeleton, Stack, Stepper, Text, Title } from '@mantine/core'
import type { Data } from '@generated/data'
import { Head } from '@inertiajs/react'
import { lazy, useState } from 'react'
import { useTranslations } from 'use-intl'
import { DataStep } from '~/components/onboarding/data_step'
import { Later } from '~/components/ui/later'
import type { InertiaProps } from '~/types'

const BusinessStep = lazy(() => import('~/components/onboarding/business_step'))
const VenueStep = lazy(() => import('~/components/onboarding/venue_step'))

type Props = InertiaProps<{
  businesses: Data.Tenancy.Business[]
  venues: Data.Tenancy.Venue[]
  categories: Data.Tenancy.BusinessCategory[]
}>

/** Steps already taken are not asked again: a reader may leave at any of them and come back. */
export default function WelcomePage({ businesses, venues, categories }: Props) {
  const t = useTranslations('onboarding')
  const [venueSkipped, skipVenue] = useState(false)
  const step = businesses.length === 0 ? 0 : venues.length === 0 && !venueSkipped ? 1 : 2

  return (
    <Stack gap="lg">
      <Head title={t('title')} />
      <div>
        <Title order={1}>{t('title')}</Title>
        <Text c="dimmed">{t('text')}</Text>
      </div>
      <Stepper active={step} size="sm" iconSize={30}>
        <Stepper.Step label={t('steps.business')} />
        <Stepper.Step label={t('steps.venue')} />
        <Stepper.Step label={t('steps.data')} />
      </Stepper>
      <Paper p={{ base: 'md', xs: 'xl' }} shadow="xs">
        <Later fallback={<Skeleton height={280} />}>
          {step === 0 && <BusinessStep categories={categories} />}
          {step === 1 && <VenueStep business={businesses[0]} onSkip={() => skipVenue(true)} />}
          {step === 2 && <DataStep />}
        </Later>
      </Paper>
    </Stack>
  )
}
