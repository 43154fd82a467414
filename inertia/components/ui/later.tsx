import { Text } from '@mantine/core'
import { type PropsWithChildren, type ReactNode, Suspense } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { useTranslations } from 'use-intl'

/**
 * Around parts that come when they are wanted. The connection may be gone by then, or a release may have
 * renamed them: the rest of the page goes on working and the place says what to do.
 */
export function Later({ fallback, children }: PropsWithChildren<{ fallback?: ReactNode }>) {
  return (
    <ErrorBoundary FallbackComponent={Missing}>
      <Suspense fallback={fallback}>{children}</Suspense>
    </ErrorBoundary>
  )
}

function Missing() {
  const t = useTranslations('problem')
  return (
    <Text size="sm" c="dimmed" role="status">
      {t('part')}
    </Text>
  )
}
