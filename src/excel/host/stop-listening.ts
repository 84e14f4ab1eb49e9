/** Ends a subscription. When Excel does not answer there is nothing left to end. */
export async function stopListening(handler: OfficeExtension.EventHandlerResult<unknown>): Promise<void> {
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  }).catch(() => undefined);
}
