/** A bug in one screen must not take the window along: the screen says so and offers a way out. The one class of the house, because React asks for it. */
import { Component, type ReactNode } from 'react'

type Props = { fallback: (reopen: () => void) => ReactNode; children: ReactNode }

export class ErrorBoundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true }
  }

  override render(): ReactNode {
    return this.state.broken ? this.props.fallback(() => this.setState({ broken: false })) : this.props.children
  }
}
