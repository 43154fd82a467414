import { Menu, Paper, Text, UnstyledButton } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { RowMenu } from '~/components/ui/row_menu'
import { useCan } from '~/hooks/use_can'
import { BadgeIcon } from './badge_icon'
import classes from './badges.module.css'
import type { Badge } from './types'

interface Props {
  badge: Badge
  onHolders(): void
  onEdit(): void
  onRemove(): void
}

export function BadgeCard({ badge, onHolders, onEdit, onRemove }: Props) {
  const t = useTranslations('badges')
  const common = useTranslations('common')
  const may = useCan()('segments.manage')
  const { name, icon, text, builtIn, customers } = badge
  const held = t('holders', { count: customers })

  return (
    <Paper className={classes.card}>
      <BadgeIcon icon={icon} />
      <div>
        <Text fw={560} className={classes.name}>
          {name}
        </Text>
        <Text size="sm" c="dimmed">
          {text}
        </Text>
        {customers > 0 ? (
          <UnstyledButton onClick={onHolders} mt={6} aria-label={`${held}: ${name}`}>
            <Text size="sm" c="teal" td="underline" className="tabular">
              {held}
            </Text>
          </UnstyledButton>
        ) : (
          <Text size="sm" mt={6}>
            {held}
          </Text>
        )}
      </div>
      {may && !builtIn && (
        <RowMenu name={name}>
          <Menu.Item onClick={onEdit}>{common('edit')}</Menu.Item>
          <Menu.Item color="red" onClick={onRemove}>
            {t('remove.confirm')}
          </Menu.Item>
        </RowMenu>
      )}
    </Paper>
  )
}
