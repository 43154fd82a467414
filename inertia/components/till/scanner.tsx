import { Alert, Stack, Text } from '@mantine/core'
import jsQR from 'jsqr'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Dialog } from '~/components/ui/dialog'
import classes from './till.module.css'

interface Props {
  opened: boolean
  onClose(): void
  onRead(text: string): void
}

/** Reads a QR code with the camera of the device. */
export default function Scanner({ opened, onClose, onRead }: Props) {
  const t = useTranslations('till.scanner')
  const video = useRef<HTMLVideoElement>(null)
  const [refused, setRefused] = useState(false)

  useEffect(() => {
    if (!opened) return
    const camera = new Camera()
    camera
      .start(video.current!, (text) => {
        onRead(text)
        onClose()
      })
      .catch(() => setRefused(true))
    return () => camera.stop()
  }, [opened])

  return (
    <Dialog opened={opened} onClose={onClose} title={t('title')}>
      <Stack>
        {refused ? (
          <Alert color="yellow">{t('refused')}</Alert>
        ) : (
          <video ref={video} className={classes.video} playsInline muted />
        )}
        <Text size="sm" c="dimmed">
          {t('hint')}
        </Text>
      </Stack>
    </Dialog>
  )
}

class Camera {
  #stream: MediaStream | undefined
  #stopped = false

  async start(video: HTMLVideoElement, onRead: (text: string) => void) {
    this.#stream = await navigator.mediaDevices.getUserMedia({
      video: { facingMode: 'environment' },
    })
    if (this.#stopped) return this.stop()
    video.srcObject = this.#stream
    await video.play()
    const canvas = document.createElement('canvas')
    const context = canvas.getContext('2d', { willReadFrequently: true })!
    const look = () => {
      if (this.#stopped) return
      canvas.width = video.videoWidth
      canvas.height = video.videoHeight
      context.drawImage(video, 0, 0)
      const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height)
      const code = jsQR(data, width, height)
      if (code?.data) onRead(code.data)
      else requestAnimationFrame(look)
    }
    look()
  }

  stop() {
    this.#stopped = true
    for (const track of this.#stream?.getTracks() ?? []) track.stop()
  }
}
