import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";

interface State {
  readonly failure: string | undefined;
}

/** Confines an error in the pane to the pane. Rendering a screen never changes the workbook. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { failure: undefined };

  static getDerivedStateFromError(error: unknown): State {
    return { failure: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (failure === undefined) return this.props.children;
    return (
      <MessageBar intent="error" layout="multiline" role="alert">
        <MessageBarBody>
          This screen failed to load ({failure}). The workbook was not changed.
        </MessageBarBody>
        <MessageBarActions>
          <Button onClick={() => this.setState({ failure: undefined })}>Try again</Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
}
