import { router } from '@inertiajs/react'
import { Button, Paper, Stack, Text, Title } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { lazy } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { BadgeCard } from '~/components/badges/badge_card'
import classes from '~/components/badges/badges.module.css'
import type { Badge, Category } from '~/components/badges/types'
import { LoyaltyTabs } from '~/components/loyalty/loyalty_tabs'
import { useConfirm } from '~/components/ui/confirm'
import { Later } from '~/components/ui/later'
import { PageHeader } from '~/components/ui/page_header'
import { useCan } from '~/hooks/use_can'
import { useEdited } from '~/hooks/use_edited'
import type { InertiaProps } from '~/types'

const BadgeDialog = lazy(() => import('~/components/badges/badge_dialog'))
const HoldersDialog = lazy(() => import('~/components/badges/holders_dialog'))

type Props = InertiaProps<{ badges: Badge[]; icons: string[]; categories: Category[] }>

export default function BadgesPage({ badges, icons, categories }: Props) {
  const t = useTranslations('badges')
  const may = useCan()('segments.manage')
  const edited = useEdited<Badge>()
  const held = useEdited<Badge>()
  const { confirm, dialog } = useConfirm()
  const groups = {
    own: badges.filter(({ builtIn }) => !builtIn),
    builtIn: badges.filter(({ builtIn }) => builtIn),
  }

  function remove({ id, name, customers }: Badge) {
    confirm({
      title: t('remove.title', { name }),
      text: t('remove.text', { count: customers }),
      confirm: t('remove.confirm'),
      act: async () => {
        await api('DELETE', `/api/v1/badges/${id}`)
        router.reload()
      },
    })
  }

  return (
    <>
      <LoyaltyTabs />
      <PageHeader title={t('title')} text={t('text')}>
        {may && (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={edited.add}>
            {t('add')}
          </Button>
        )}
      </PageHeader>
      <Stack gap="xl">
        {(['own', 'builtIn'] as const).map((group) => {
          if (groups[group].length === 0 && !may) return null
          return (
            <Stack key={group} gap="sm">
              <Title order={2}>{t(`groups.${group}`)}</Title>
              {groups[group].length === 0 && (
                <Paper>
                  <Text c="dimmed">{t('ownEmpty')}</Text>
                </Paper>
              )}
              <div className={classes.cards}>
                {groups[group].map((badge) => (
                  <BadgeCard
                    key={badge.id}
                    badge={badge}
                    onHolders={() => held.edit(badge)}
                    onEdit={() => edited.edit(badge)}
                    onRemove={() => remove(badge)}
                  />
                ))}
              </div>
            </Stack>
          )
        })}
      </Stack>
      <Later>
        {edited.key > 0 && (
          <BadgeDialog
            key={edited.key}
            badge={edited.item}
            icons={icons}
            categories={categories}
            opened={edited.opened}
            onClose={edited.close}
          />
        )}
        {held.item && (
          <HoldersDialog
            key={held.key}
            badge={held.item}
            opened={held.opened}
            onClose={held.close}
          />
        )}
      </Later>
      {dialog}
    </>
  )
}
