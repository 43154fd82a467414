import { ActionIcon, CopyButton } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'

interface Props {
  code: string
  label: string
  /** What is said once it is done. */
  done: string
}

/** A small button beside a code. */
export function CopyCode({ code, label, done }: Props) {
  return (
    <CopyButton value={code}>
      {({ copied, copy }) => (
        <ActionIcon
          size="sm"
          color={copied ? 'green' : undefined}
          aria-label={copied ? done : label}
          onClick={copy}
        >
          {copied ? <IconCheck size={15} aria-hidden /> : <IconCopy size={15} aria-hidden />}
        </ActionIcon>
      )}
    </CopyButton>
  )
}
