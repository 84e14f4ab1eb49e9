/** Changes of the workbook that are not Koers's own. Only a host in which somebody else can change it meanwhile has them. */
export interface Changes {
  /** Calls the listener after each change of cells or sheets, until the returned function is called. */
  watch(listener: () => void): Promise<() => void>;
}
