import { useRouterState } from '@tanstack/react-router'
import { Component, type ReactNode } from 'react'
import { useRevision } from '../app/revision'
import { Failed } from './Failed'

interface Props {
  children: ReactNode
  /** What to show instead of the failure, if not its cause and a way to retry. */
  fallback?: ReactNode
}

/** One failed section does not take the page: wrap each in its own. */
export function ErrorBoundary(props: Props) {
  const { readAgain, revision } = useRevision()
  const place = useRouterState({ select: (state) => state.location.href })
  return <Boundary {...props} chance={`${revision} ${place}`} onRetry={readAgain} />
}

interface Inner extends Props {
  /** Another place or another reading is another chance. */
  chance: string
  onRetry: () => void
}

class Boundary extends Component<Inner, { error: Error | null }> {
  override state: { error: Error | null } = { error: null }

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  override componentDidUpdate(before: Inner) {
    if (this.state.error && before.chance !== this.props.chance) this.setState({ error: null })
  }

  override render() {
    if (!this.state.error) return this.props.children
    if (this.props.fallback !== undefined) return this.props.fallback
    return <Failed error={this.state.error} onRetry={this.props.onRetry} />
  }
}
