import { Component, type ReactNode } from 'react';
import { useWords } from './language.js';

const Broken = ({ onRetry }: { onRetry: () => void }) => {
  const { shell } = useWords();
  return (
    <div className="cc-failing" role="alert">
      <h1 className="govuk-heading-l">{shell.brokenTitle}</h1>
      <p className="govuk-body">{shell.broken}</p>
      <button type="button" className="govuk-button" onClick={onRetry}>
        {shell.retry}
      </button>
    </div>
  );
};

/** One page that breaks leaves the header and the way out standing. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <Broken onRetry={() => this.setState({ broken: false })} /> : this.props.children;
  }
}
