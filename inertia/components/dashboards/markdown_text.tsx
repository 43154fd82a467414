import { Anchor, List, Text, Title } from '@mantine/core'
import { Fragment, type ReactNode } from 'react'
import { blocksOf, partsOf, type Part } from './markdown'

/** Headings, lists, bold, italic and links: no HTML, so that a text can do nothing but be read. */
export default function MarkdownText({ text }: { text: string }) {
  return blocksOf(text).map((block, at) => {
    if (block.kind === 'heading')
      return (
        <Title key={at} order={block.level === 1 ? 2 : 3} mb={4}>
          <Inline text={block.text} />
        </Title>
      )
    if (block.kind === 'list')
      return (
        <List key={at} type={block.ordered ? 'ordered' : 'unordered'} mb="xs" spacing={2}>
          {block.items.map((item, place) => (
            <List.Item key={place}>
              <Inline text={item} />
            </List.Item>
          ))}
        </List>
      )
    return (
      <Text key={at} mb="xs">
        {block.lines.map((line, place) => (
          <Fragment key={place}>
            {place > 0 && <br />}
            <Inline text={line} />
          </Fragment>
        ))}
      </Text>
    )
  })
}

function Inline({ text }: { text: string }) {
  return partsOf(text).map((part, at) => <Fragment key={at}>{drawn(part)}</Fragment>)
}

function drawn(part: Part): ReactNode {
  if (part.kind === 'bold') return <b>{part.text}</b>
  if (part.kind === 'italic') return <i>{part.text}</i>
  if (part.kind === 'link')
    return (
      <Anchor href={part.href} underline="always" target="_blank" rel="noopener noreferrer">
        {part.text}
      </Anchor>
    )
  return part.text
}
