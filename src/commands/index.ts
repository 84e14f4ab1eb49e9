import { connectRibbon } from './wiring';

connectRibbon();
