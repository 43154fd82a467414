import { Badge, Menu, Paper, Text, Title } from '@mantine/core'
import { IconDiscount, IconStack2 } from '@tabler/icons-react'
import { useLocale, useTranslations } from 'use-intl'
import { TextLink } from '~/components/ui/app_link'
import { RowMenu } from '~/components/ui/row_menu'
import type { Member, Placed } from './lane_order'
import classes from './promotions.module.css'
import { StateBadge } from './state_badge'
import type { Lane, PromotionGroup } from './types'

interface Props {
  lane: Lane
  number: number
  members: Member[]
  onEdit?(group: PromotionGroup): void
  onRemove?(group: PromotionGroup): void
}

const INDENT = 24

/** One step of the fixed order, with what stands in it. */
export function LaneCard({ lane, number, members, onEdit, onRemove }: Props) {
  const t = useTranslations('promotions')
  return (
    <Paper component="section" aria-label={t(`together.lanes.${lane}`)}>
      <Title order={2}>
        {number}. {t(`together.lanes.${lane}`)}
      </Title>
      <Text size="sm" c="dimmed">
        {t(`groups.lanes.${lane}`)}
      </Text>
      {members.length === 0 && (
        <Text size="sm" c="dimmed" mt="xs">
          {t('groups.emptyLane')}
        </Text>
      )}
      {members.length > 0 && (
        <ol className={classes.order}>
          {members.map((member) => (
            <li
              key={member.kind === 'group' ? member.group.id : member.promotion.id}
              className={classes.member}
              style={{ paddingInlineStart: member.depth * INDENT }}
            >
              {member.kind === 'group' ? (
                <GroupLine group={member.group} onEdit={onEdit} onRemove={onRemove} />
              ) : (
                <PromotionLine promotion={member.promotion} />
              )}
            </li>
          ))}
        </ol>
      )}
    </Paper>
  )
}

function PromotionLine({ promotion }: { promotion: Placed }) {
  const t = useTranslations('promotions')
  const locale = useLocale() as 'ru' | 'en'
  const { id, name, state, priority, exclusive } = promotion
  return (
    <>
      <IconDiscount size={16} stroke={1.5} aria-hidden />
      <div className={classes.memberName}>
        <TextLink href={`/loyalty/promotions/${id}`} c="inherit" underline="hover">
          {name[locale]}
        </TextLink>
        {state !== 'active' && <StateBadge state={state} />}
        {exclusive !== 'none' && (
          <Badge color="amber">{t(`together.exclusive.${exclusive}.title`)}</Badge>
        )}
      </div>
      <Turn priority={priority} />
    </>
  )
}

function GroupLine({
  group,
  onEdit,
  onRemove,
}: Pick<Props, 'onEdit' | 'onRemove'> & { group: PromotionGroup }) {
  const t = useTranslations('promotions.groups')
  const common = useTranslations('common')
  const locale = useLocale() as 'ru' | 'en'
  const name = group.name[locale]
  return (
    <>
      <IconStack2 size={16} stroke={1.5} aria-hidden />
      <div className={classes.memberName}>
        <Text fw={560}>{name}</Text>
        <Text size="sm" c="dimmed">
          {t(`modes.${group.mode}.title`)}
        </Text>
      </div>
      <Turn priority={group.priority} />
      {onEdit && onRemove && (
        <RowMenu name={name}>
          <Menu.Item onClick={() => onEdit(group)}>{common('edit')}</Menu.Item>
          <Menu.Item color="red" onClick={() => onRemove(group)}>
            {common('remove')}
          </Menu.Item>
        </RowMenu>
      )}
    </>
  )
}

function Turn({ priority }: { priority: number }) {
  const t = useTranslations('promotions.together')
  return (
    <Text size="sm" c="dimmed" className="tabular">
      {t('turn', { priority })}
    </Text>
  )
}
