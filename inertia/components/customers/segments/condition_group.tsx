import { ActionIcon, Button, Group as Row, SegmentedControl, Stack, Text } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { ConditionRow } from './condition_row'
import { draftOf } from './draft'
import classes from './segments.module.css'
import { isGroup, type Group, type Item } from './tree'
import type { Vocabulary } from './use_vocabulary'

interface Props {
  group: Group
  vocabulary: Vocabulary
  readOnly: boolean
  /** How deep it stands; groups end somewhere. */
  depth?: number
  onChange(group: Group): void
  onRemove?(): void
}

const DEEPEST = 3
const MODES = ['all', 'any', 'none'] as const
const FIRST = 'visits'

/** Conditions and groups of them, combined in one way. */
export default function ConditionGroup(props: Props) {
  const { group, vocabulary, readOnly, depth = 1, onChange, onRemove } = props
  const t = useTranslations('customers.segments.builder')
  const put = (items: Item[]) => onChange({ ...group, items })
  const change = (at: number, item: Item) =>
    put(group.items.map((one, index) => (index === at ? item : one)))
  const remove = (at: number) => put(group.items.filter((_item, index) => index !== at))
  const fresh = () => draftOf(FIRST, vocabulary)

  return (
    <div className={depth > 1 ? classes.group : undefined}>
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
            onChange={(mode) => onChange({ ...group, mode: mode as Group['mode'] })}
            readOnly={readOnly}
          />
          {onRemove && !readOnly && (
            <ActionIcon aria-label={t('removeGroup')} onClick={onRemove} ml="auto">
              <IconX size={16} aria-hidden />
            </ActionIcon>
          )}
        </Row>
        {group.items.map((item, at) =>
          isGroup(item) ? (
            <ConditionGroup
              key={at}
              group={item}
              vocabulary={vocabulary}
              readOnly={readOnly}
              depth={depth + 1}
              onChange={(next) => change(at, next)}
              onRemove={() => remove(at)}
            />
          ) : (
            <ConditionRow
              key={at}
              draft={item}
              vocabulary={vocabulary}
              readOnly={readOnly}
              onChange={(next) => change(at, next)}
              onRemove={() => remove(at)}
            />
          )
        )}
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
