import { ActionIcon, Button, Group as Row, SegmentedControl, Stack, Text } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { isGroup, type ConditionTree } from './condition_tree'
import classes from './forms.module.css'

export interface ConditionSlot<T> {
  condition: T
  /** Where it stands: `0.2.1`. */
  path: string
  onChange(condition: T): void
  onRemove(): void
}

interface Props<T> {
  group: ConditionTree<T>
  readOnly?: boolean
  path?: string
  /** A condition to begin with. */
  fresh(): T
  render(slot: ConditionSlot<T>): ReactNode
  onChange(group: ConditionTree<T>): void
  onRemove?(): void
}

const DEEPEST = 3
const MODES = ['all', 'any', 'none'] as const

/** Conditions and groups of them, combined in one way; `render` shows one condition. */
export function ConditionGroup<T extends object>(props: Props<T>) {
  const { group, readOnly, path = '', fresh, render, onChange, onRemove } = props
  const t = useTranslations('common.conditions')
  const depth = path ? path.split('.').length + 1 : 1
  const put = (items: ConditionTree<T>['items']) => onChange({ ...group, items })

  return (
    <div className={path ? classes.conditionGroup : undefined}>
      <Stack gap="xs">
        <Row gap="xs" wrap="nowrap">
          <Text size="sm" c="dimmed">
            {t('mode')}
          </Text>
          <SegmentedControl
            className={classes.modes}
            size="xs"
            aria-label={t('mode')}
            data={MODES.map((mode) => ({ value: mode, label: t(`modes.${mode}`) }))}
            value={group.mode}
            onChange={(mode) => onChange({ ...group, mode: mode as typeof group.mode })}
            readOnly={readOnly}
          />
          {onRemove && !readOnly && (
            <ActionIcon aria-label={t('removeGroup')} onClick={onRemove} ml="auto">
              <IconX size={16} aria-hidden />
            </ActionIcon>
          )}
        </Row>
        {group.items.map((item, at) => {
          const place = path ? `${path}.${at}` : String(at)
          const change = (next: typeof item) =>
            put(group.items.map((one, index) => (index === at ? next : one)))
          const remove = () => put(group.items.filter((_item, index) => index !== at))
          return isGroup(item) ? (
            <ConditionGroup
              {...props}
              key={at}
              group={item}
              path={place}
              onChange={change}
              onRemove={remove}
            />
          ) : (
            <div key={at}>
              {render({ condition: item, path: place, onChange: change, onRemove: remove })}
            </div>
          )
        })}
        {!readOnly && (
          <Row gap="xs">
            <Add label={t('addCondition')} onAdd={() => put([...group.items, fresh()])} />
            {depth < DEEPEST && (
              <Add
                label={t('addGroup')}
                onAdd={() => put([...group.items, { mode: 'any', items: [fresh()] }])}
              />
            )}
          </Row>
        )}
      </Stack>
    </div>
  )
}

function Add({ label, onAdd }: { label: string; onAdd(): void }) {
  return (
    <Button
      size="xs"
      variant="subtle"
      leftSection={<IconPlus size={14} aria-hidden />}
      onClick={onAdd}
    >
      {label}
    </Button>
  )
}
