import { Suspense } from 'react'
import { ErrorBoundary } from '../components/ErrorBoundary'
import { Waiting } from '../components/Waiting'
import { useShell } from './useShell'

/** A page's shape while it waits; once it is known which banners stand above, so that it is not pushed down. */
export function PageWaiting() {
  return (
    <ErrorBoundary fallback={<Waiting page />}>
      <Suspense fallback={null}>
        <Shape />
      </Suspense>
    </ErrorBoundary>
  )
}

function Shape() {
  useShell()
  return <Waiting page />
}
