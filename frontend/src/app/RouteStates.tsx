import { useRouter, type ErrorComponentProps } from '@tanstack/react-router'
import { Failed } from '../components/Failed'
import { PageWaiting } from './PageWaiting'
import { useRevision } from './revision'

/** While a page's program is fetched. */
export const RouteWaiting = () => <PageWaiting />

/** When a page's program could not be fetched or broke as a whole. */
export function RouteFailed({ error, reset }: ErrorComponentProps) {
  const router = useRouter()
  const { readAgain } = useRevision()
  return (
    <Failed
      error={error}
      page
      onRetry={() => {
        readAgain()
        reset()
        void router.invalidate()
      }}
    />
  )
}
