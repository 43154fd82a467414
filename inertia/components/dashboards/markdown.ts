export type Block =
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'list'; ordered: boolean; items: string[] }
  | { kind: 'text'; lines: string[] }

export type Part =
  { kind: 'text' | 'bold' | 'italic'; text: string } | { kind: 'link'; text: string; href: string }

const HEADING = /^(#{1,3})\s+(.+)$/
const ITEM = /^\s*(?:[-*]|(\d+)[.)])\s+(.+)$/
const INLINE = /\*\*(.+?)\*\*|_(.+?)_|\[([^\]]+)\]\(((?:https?:\/\/|\/)[^\s)]*)\)/g

/** The blocks of a text in a small part of Markdown; whatever is not known stands as it was written. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  let open: Block | null = null
  for (const line of text.split(/\r?\n/)) {
    const heading = HEADING.exec(line)
    const item = ITEM.exec(line)
    if (heading) blocks.push({ kind: 'heading', level: heading[1].length, text: heading[2] })
    if (heading || line.trim() === '') {
      open = null
      continue
    }
    if (item) {
      const ordered = item[1] !== undefined
      if (open?.kind !== 'list' || open.ordered !== ordered)
        blocks.push((open = { kind: 'list', ordered, items: [] }))
      open.items.push(item[2])
      continue
    }
    if (open?.kind !== 'text') blocks.push((open = { kind: 'text', lines: [] }))
    open.lines.push(line)
  }
  return blocks
}

/** Bold, italic and links of a line. */
export function partsOf(line: string): Part[] {
  const parts: Part[] = []
  let from = 0
  for (const match of line.matchAll(INLINE)) {
    if (match.index > from) parts.push({ kind: 'text', text: line.slice(from, match.index) })
    const [whole, bold, italic, name, href] = match
    if (bold) parts.push({ kind: 'bold', text: bold })
    else if (italic) parts.push({ kind: 'italic', text: italic })
    else parts.push({ kind: 'link', text: name, href })
    from = match.index + whole.length
  }
  if (from < line.length) parts.push({ kind: 'text', text: line.slice(from) })
  return parts
}
