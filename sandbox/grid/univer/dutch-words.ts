import type { ILanguagePack } from '@univerjs/core';

export const dutchWords: ILanguagePack = {};
