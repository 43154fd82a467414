import 'react-grid-layout/css/styles.css'
import { ActionIcon, Group, Menu, VisuallyHidden } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { IconCopy, IconGripVertical, IconPencil, IconTrash } from '@tabler/icons-react'
import { type KeyboardEvent, useState } from 'react'
import { GridLayout } from 'react-grid-layout'
import { useTranslations } from 'use-intl'
import { RowMenu } from '~/components/ui/row_menu'
import { arranged, layoutOf, LEAST, packed, placed } from './arrange'
import classes from './dashboards.module.css'
import { COLUMNS, GAP, ROW, type Place, type Widget, type WidgetAnswer } from './types'
import { WidgetCard } from './widget_card'
import { inReadingOrder } from './widget_grid'

interface Props {
  widgets: Widget[]
  answers: Record<string, WidgetAnswer> | undefined
  onArrange(widgets: Widget[]): void
  onEdit(widget: Widget): void
  onCopy(widget: Widget): void
  onRemove(widget: Widget): void
}

const NARROW = 700

/** The widgets on a grid: moved and resized by mouse, finger and keyboard. */
export default function GridEditor({ widgets, answers, onArrange, ...act }: Props) {
  const t = useTranslations('dashboards.arrange')
  const { ref, width } = useElementSize()
  const [said, say] = useState('')
  const narrow = width > 0 && width < NARROW

  function move(widget: Widget, change: Partial<Place>) {
    const next = arranged(widgets, widget.id, change)
    const { x, y, width: wide, height: high } = next.find(({ id }) => id === widget.id)!
    onArrange(next)
    say(t('now', { column: x + 1, row: y + 1, wide, high }))
  }

  return (
    <div ref={ref} className={classes.editor}>
      <VisuallyHidden role="status" aria-live="polite">
        {said}
      </VisuallyHidden>
      <VisuallyHidden id="arrange-keys">{t('keys')}</VisuallyHidden>
      {width > 0 && (
        <GridLayout
          width={width}
          gridConfig={{
            cols: narrow ? 1 : COLUMNS,
            rowHeight: ROW,
            margin: [GAP, GAP],
            containerPadding: [0, 0],
          }}
          dragConfig={{ handle: `.${classes.handle}` }}
          resizeConfig={{ handles: [narrow ? 's' : 'se'] }}
          layout={narrow ? stacked(widgets) : layoutOf(widgets)}
          onDragStop={(layout) =>
            onArrange(
              narrow
                ? sorted(
                    widgets,
                    layout.map(({ i, y }) => ({ i, y }))
                  )
                : placed(widgets, layout)
            )
          }
          onResizeStop={(layout, _before, item) =>
            onArrange(
              narrow ? arranged(widgets, item!.i, { height: item!.h }) : placed(widgets, layout)
            )
          }
        >
          {inReadingOrder(widgets).map((widget) => (
            <div key={widget.id}>
              <WidgetCard
                widget={widget}
                answered={answers?.[widget.id]}
                controls={
                  <Controls
                    widget={widget}
                    name={nameOf(widget, answers?.[widget.id])}
                    onMove={(change) => move(widget, change)}
                    {...act}
                  />
                }
              />
            </div>
          ))}
        </GridLayout>
      )}
    </div>
  )
}

interface ControlsProps extends Omit<Props, 'widgets' | 'answers' | 'onArrange'> {
  widget: Widget
  name: string
  onMove(change: Partial<Place>): void
}

function Controls({ widget, name, onMove, onEdit, onCopy, onRemove }: ControlsProps) {
  const t = useTranslations('dashboards.arrange')

  function press(event: KeyboardEvent) {
    const step = STEPS[event.key]
    if (!step) return
    event.preventDefault()
    const [across, down] = step
    const { x, y, width, height } = widget
    onMove(
      event.shiftKey
        ? { width: width + across, height: height + down }
        : { x: x + across, y: y + down }
    )
  }

  return (
    <Group gap={0} wrap="nowrap" style={{ flex: 'none' }}>
      <ActionIcon
        className={classes.handle}
        aria-label={t('move', { name })}
        aria-describedby="arrange-keys"
        onKeyDown={press}
      >
        <IconGripVertical size={18} aria-hidden />
      </ActionIcon>
      <RowMenu name={name}>
        <Menu.Item
          leftSection={<IconPencil size={16} aria-hidden />}
          onClick={() => onEdit(widget)}
        >
          {t('edit')}
        </Menu.Item>
        <Menu.Item leftSection={<IconCopy size={16} aria-hidden />} onClick={() => onCopy(widget)}>
          {t('copy')}
        </Menu.Item>
        <Menu.Item
          color="red"
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={() => onRemove(widget)}
        >
          {t('remove')}
        </Menu.Item>
      </RowMenu>
    </Group>
  )
}

const STEPS: Record<string, [across: number, down: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** One below the other. */
function stacked(widgets: Widget[]) {
  let y = 0
  return inReadingOrder(widgets).map(({ id, height }) => {
    const item = { i: id, x: 0, y, w: 1, h: height, minH: LEAST.height }
    y += height
    return item
  })
}

/** In the order of a narrow screen, if that has changed. */
function sorted(widgets: Widget[], layout: { i: string; y: number }[]) {
  const ids = [...layout].sort((a, b) => a.y - b.y).map(({ i }) => i)
  const before = inReadingOrder(widgets)
  if (before.every(({ id }, at) => id === ids[at])) return widgets
  return packed(ids.map((id) => before.find((widget) => widget.id === id)!))
}

function nameOf({ title, text }: Widget, answered?: WidgetAnswer) {
  return title || answered?.answer?.report.title || text?.slice(0, 40) || ''
}
