import { router } from '@inertiajs/react'
import { Menu } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useLocale, useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import { useConfirm } from '~/components/ui/confirm'
import { useCan } from '~/hooks/use_can'
import type { Promotion } from './types'

const LIST = '/loyalty/promotions'

/** What may be done with a promotion in the state it is in. */
export function usePromotionActions() {
  const t = useTranslations('promotions')
  const locale = useLocale() as 'ru' | 'en'
  const may = useCan()('promotions.manage')
  const { send, sending } = useSend()
  const { confirm, dialog } = useConfirm()

  async function move({ id }: Promotion, to: 'activate' | 'pause' | 'end') {
    await api('POST', `/api/v1/discounts/rules/${id}/${to}`)
    notifications.show({ message: t(`actions.done.${to}`) })
    router.reload()
  }

  const actionsFor = (promotion: Promotion) => {
    const { id, state, changeable, rule } = promotion
    const name = rule.name[locale]
    const mine = may && changeable
    return {
      edit: mine && state !== 'ended' ? () => router.visit(`${LIST}/${id}/edit`) : undefined,
      start:
        mine && (state === 'draft' || state === 'paused')
          ? () => send(() => move(promotion, 'activate'))
          : undefined,
      pause: mine && state === 'active' ? () => send(() => move(promotion, 'pause')) : undefined,
      copy: may ? () => router.visit(`${LIST}/new?like=${id}`) : undefined,
      end:
        mine && (state === 'active' || state === 'paused')
          ? () =>
              confirm({
                title: t('actions.end.title', { name }),
                text: t('actions.end.text'),
                confirm: t('actions.end.confirm'),
                act: () => move(promotion, 'end'),
              })
          : undefined,
      remove:
        mine && state === 'draft'
          ? () =>
              confirm({
                title: t('actions.remove.title', { name }),
                text: t('actions.remove.text'),
                confirm: t('actions.remove.confirm'),
                act: async () => {
                  await api('DELETE', `/api/v1/discounts/rules/${id}`)
                  router.visit(LIST)
                },
              })
          : undefined,
    }
  }

  return { actionsFor, sending, dialog }
}

export type Actions = ReturnType<ReturnType<typeof usePromotionActions>['actionsFor']>

const ORDER = ['start', 'pause', 'edit', 'copy', 'end', 'remove'] as const

/** The same as lines of a menu. */
export function ActionItems({ actions, only }: { actions: Actions; only?: readonly string[] }) {
  const t = useTranslations('promotions.actions')
  return ORDER.filter((name) => actions[name] && (!only || only.includes(name))).map((name) => (
    <Menu.Item
      key={name}
      color={name === 'end' || name === 'remove' ? 'red' : undefined}
      onClick={actions[name]}
    >
      {t(`names.${name}`)}
    </Menu.Item>
  ))
}
