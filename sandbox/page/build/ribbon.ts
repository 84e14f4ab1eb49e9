import type { Said } from '../texts/said';

/** A button of the add-in on the ribbon, as its manifest describes it. */
export interface RibbonButton {
  readonly id: string;
  /** The function that it calls; left out = it opens the pane. */
  readonly functionName?: string;
  readonly label: Said;
  readonly tip: Said;
  /** Path of its picture of 32 pixels, from the folder of the add-in. */
  readonly icon: string;
}

const first = (text: string, pattern: RegExp): string => pattern.exec(text)?.[1] ?? missing(pattern);

function missing(pattern: RegExp): never {
  throw new Error(`The manifest has no ${String(pattern)}.`);
}

const unescaped = (text: string): string => text.replaceAll('&apos;', "'").replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

function said(manifest: string, id: string): Said {
  const resource = first(manifest, new RegExp(`<bt:String id="${id}"([^]*?</bt:String>)`));
  return { en: unescaped(first(resource, /DefaultValue="([^"]*)"/)), nl: unescaped(first(resource, /Locale="nl-NL" Value="([^"]*)"/)) };
}

/** The buttons that the manifest puts on the ribbon, in its order. */
export function readRibbon(manifest: string): readonly RibbonButton[] {
  const ribbon = first(manifest, /<ExtensionPoint xsi:type="PrimaryCommandSurface">([^]*?)<\/ExtensionPoint>/);
  return [...ribbon.matchAll(/<Control xsi:type="Button" id="([^"]+)">([^]*?)<\/Control>/g)].map(([, id = '', control = '']) => {
    const icon = first(control, /<bt:Image size="32" resid="([^"]+)"/);
    const functionName = /<FunctionName>([^<]+)</.exec(control)?.[1];
    return {
      id,
      ...(functionName === undefined ? {} : { functionName }),
      label: said(manifest, first(control, /<Label resid="([^"]+)"/)),
      tip: said(manifest, first(control, /<Description resid="([^"]+)"/)),
      icon: new URL(first(manifest, new RegExp(`<bt:Image id="${icon}" DefaultValue="([^"]+)"`))).pathname.slice(1),
    };
  });
}
