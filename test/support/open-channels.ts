/**
 * The engine leaves open what it waited by for a calculation that was stopped, and an open channel
 * keeps Node alive. After this, all that are opened in a test file are closed at its end.
 */
export function closeChannels(): void {
  const Channel = globalThis.MessageChannel;
  const opened: MessageChannel[] = [];
  beforeAll(() => {
    globalThis.MessageChannel = class extends Channel {
      constructor() {
        super();
        opened.push(this);
      }
    };
  });
  afterAll(() => {
    globalThis.MessageChannel = Channel;
    for (const { port1, port2 } of opened) {
      port1.close();
      port2.close();
    }
  });
}
