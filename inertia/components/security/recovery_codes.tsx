import { Button, Checkbox, Code, CopyButton, Group, SimpleGrid, Stack, Text } from '@mantine/core'
import { IconCopy, IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'

interface Props {
  codes: string[]
  onDone(): void
}

/** Told once: the reader goes on after saying that they are kept. */
export default function RecoveryCodes({ codes, onDone }: Props) {
  const t = useTranslations('security.recovery')
  const [kept, setKept] = useState(false)
  const text = codes.join('\n')

  return (
    <Stack>
      <Text>{t('text')}</Text>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs" component="ul" p={0} m={0}>
        {codes.map((code) => (
          <Code key={code} component="li" fz="md" p="xs" ta="center">
            {code}
          </Code>
        ))}
      </SimpleGrid>
      <Group gap="xs">
        <CopyButton value={text}>
          {({ copied, copy }) => (
            <Button
              variant="default"
              leftSection={<IconCopy size={16} aria-hidden />}
              onClick={copy}
            >
              {t(copied ? 'copied' : 'copy')}
            </Button>
          )}
        </CopyButton>
        <Button
          component="a"
          href={`data:text/plain,${encodeURIComponent(text)}`}
          download="krug-recovery-codes.txt"
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
        >
          {t('download')}
        </Button>
      </Group>
      <Checkbox
        label={t('kept')}
        checked={kept}
        onChange={(event) => setKept(event.currentTarget.checked)}
      />
      <Button disabled={!kept} onClick={onDone}>
        {t('done')}
      </Button>
    </Stack>
  )
}
