import { router } from '@inertiajs/react'
import { Button, Stack } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { lazy } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { LaneCard } from '~/components/promotions/lane_card'
import { membersOf, type Placed } from '~/components/promotions/lane_order'
import { LANES, type PromotionGroup } from '~/components/promotions/types'
import { TextLink } from '~/components/ui/app_link'
import { useConfirm } from '~/components/ui/confirm'
import { Later } from '~/components/ui/later'
import { PageHeader } from '~/components/ui/page_header'
import { useCan } from '~/hooks/use_can'
import { useEdited } from '~/hooks/use_edited'
import type { InertiaProps } from '~/types'

const GroupDialog = lazy(() => import('~/components/promotions/group_dialog'))

type Props = InertiaProps<{ groups: PromotionGroup[]; promotions: Placed[] }>

export default function PromotionGroupsPage({ groups, promotions }: Props) {
  const t = useTranslations('promotions')
  const locale = useLocale() as 'ru' | 'en'
  const may = useCan()('promotions.manage')
  const edited = useEdited<PromotionGroup>()
  const { confirm, dialog } = useConfirm()

  function remove({ id, name }: PromotionGroup) {
    confirm({
      title: t('groups.remove.title', { name: name[locale] }),
      text: t('groups.remove.text'),
      confirm: t('groups.remove.confirm'),
      act: async () => {
        await api('DELETE', `/api/v1/discounts/groups/${id}`)
        router.reload()
      },
    })
  }

  return (
    <>
      <TextLink href="/loyalty/promotions" size="sm" c="dimmed">
        {t('builder.back')}
      </TextLink>
      <PageHeader title={t('groups.title')} text={t('groups.text')}>
        {may && (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={edited.add}>
            {t('groups.add')}
          </Button>
        )}
      </PageHeader>
      <Stack gap="md">
        {LANES.map((lane, at) => (
          <LaneCard
            key={lane}
            lane={lane}
            number={at + 1}
            members={membersOf(lane, promotions, groups)}
            {...(may && { onEdit: edited.edit, onRemove: remove })}
          />
        ))}
      </Stack>
      <Later>
        <GroupDialog
          key={edited.key}
          group={edited.item}
          groups={groups}
          opened={edited.opened}
          onClose={edited.close}
        />
      </Later>
      {dialog}
    </>
  )
}
