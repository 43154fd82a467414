import { Badge, Menu, ThemeIcon } from '@mantine/core'
import { IconFrame } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { Row } from '~/components/ui/row_list'
import { RowMenu } from '~/components/ui/row_menu'
import { useFormat } from '~/i18n/use_format'
import type { Embed, EmbedState } from './types'

export interface EmbedActions {
  code(embed: Embed): void
  edit(embed: Embed): void
  revoke(embed: Embed): void
  remove(embed: Embed): void
}

const COLORS: Record<EmbedState, string> = {
  active: 'green',
  ended: 'gray',
  revoked: 'gray',
  maker_gone: 'amber',
}

export function EmbedRow({ embed, actions }: { embed: Embed; actions: EmbedActions }) {
  const t = useTranslations('embeds')
  const common = useTranslations('common')
  const { name, state, own, link } = embed
  return (
    <Row
      icon={
        <ThemeIcon variant="light" size={34} color={state === 'active' ? undefined : 'gray'}>
          <IconFrame size={18} stroke={1.6} aria-hidden />
        </ThemeIcon>
      }
      title={name}
      text={<Facts {...embed} />}
    >
      <Badge color={COLORS[state]}>{t(`states.${state}`)}</Badge>
      <RowMenu name={name}>
        {link && <Menu.Item onClick={() => actions.code(embed)}>{t('actions.code')}</Menu.Item>}
        {own && state !== 'revoked' && (
          <Menu.Item onClick={() => actions.edit(embed)}>{common('edit')}</Menu.Item>
        )}
        {state !== 'revoked' && (
          <Menu.Item onClick={() => actions.revoke(embed)}>{t('actions.revoke')}</Menu.Item>
        )}
        <Menu.Item color="red" onClick={() => actions.remove(embed)}>
          {common('remove')}
        </Menu.Item>
      </RowMenu>
    </Row>
  )
}

/** Of what, where, until when, whose; and whether anybody looks. */
function Facts({ name, title, origins, endsOn, own, maker, seenAt }: Embed) {
  const t = useTranslations('embeds')
  const { day, ago } = useFormat()
  return [
    title !== name && title,
    origins.map((origin) => origin.replace(/^https?:\/\//, '')).join(', '),
    t('until', { date: day(endsOn) }),
    !own && maker && t('by', { name: maker.name }),
    seenAt ? t('seen', { ago: ago(seenAt) }) : t('unseen'),
  ]
    .filter(Boolean)
    .join(' · ')
}
