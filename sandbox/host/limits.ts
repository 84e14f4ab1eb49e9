/** Office errors of the transport by number. */
export const transportErrors = { editing: 5004, disconnected: 5012, requestTooLarge: 5103, responseTooLarge: 5104, accessDenied: 7000 } as const;

/** What a host imposes on the traffic with the add-in. */
export interface Limits {
  /** Milliseconds that a batch takes on its way. */
  readonly latency: number;
  /** Most bytes of a request and of a response; 0 = no limit. */
  readonly payload: number;
}

/** As Excel on the web: 5 MB either way. */
export const webLimits: Limits = { latency: 0, payload: 5 * 1024 * 1024 };
