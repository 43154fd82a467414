import { Link } from '@inertiajs/react'
import { SimpleGrid, Stack, Text, ThemeIcon } from '@mantine/core'
import { IconFileUpload, IconPlugConnected } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { TextLink } from '~/components/ui/app_link'
import classes from './onboarding.module.css'
import { StepText } from './step_text'

const WAYS = [
  { id: 'connect', href: '/integrations/new', icon: IconPlugConnected },
  { id: 'upload', href: '/imports/new', icon: IconFileUpload },
] as const

export function DataStep() {
  const t = useTranslations('onboarding.data')
  return (
    <Stack>
      <StepText title={t('title')} text={t('text')} />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        {WAYS.map(({ id, href, icon: Icon }) => (
          <Link key={id} href={href} className={classes.way}>
            <ThemeIcon size={40} radius="md" variant="light">
              <Icon size={22} stroke={1.6} aria-hidden />
            </ThemeIcon>
            <Text fw={600}>{t(`${id}.title`)}</Text>
            <Text size="sm" c="dimmed">
              {t(`${id}.text`)}
            </Text>
          </Link>
        ))}
      </SimpleGrid>
      <TextLink href="/" size="sm">
        {t('later')}
      </TextLink>
    </Stack>
  )
}
