/** Brings the tab of a sheet into view when it is outside the bar, after Univer has drawn its tabs anew. */
export function bringTabIntoView(container: HTMLElement, sheetId: string): void {
  requestAnimationFrame(() => setTimeout(() => container.querySelector(`[data-u-comp="slide-tab-item"][data-id="${CSS.escape(sheetId)}"]`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' }), 50));
}
