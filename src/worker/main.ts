import { expose } from 'comlink';
import { workerEntry } from './entry';

expose(workerEntry);
