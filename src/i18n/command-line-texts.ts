import type { CommandLineTexts } from './command-line';
import { commandLine as en } from './en/command-line';
import { commandLine as nl } from './nl/command-line';
import type { Language } from './texts';

/** What the command line says in a language; apart from the other texts, so that the pane does not load it. */
export const commandLineTexts = (language: Language): CommandLineTexts => (language === 'nl' ? nl : en);
