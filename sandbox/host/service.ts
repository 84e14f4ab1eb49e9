import { ModelObject } from '../model/model-object';
import { serviceType } from './members';

/** An object that the library makes with `new <type>` and calls methods of. */
export class Service extends ModelObject {
  readonly T = serviceType;

  constructor(methods: Readonly<Record<string, (...args: never[]) => unknown>>) {
    super();
    Object.assign(this, methods);
  }
}
