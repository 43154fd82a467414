/** The palette is loaded after the shell: whoever opens it waits for it. */
export async function openPalette() {
  const { spotlight } = await import('@mantine/spotlight')
  spotlight.open()
}
