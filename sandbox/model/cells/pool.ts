/** Numbers the distinct values that it is given, so that a cell can hold a number instead. */
export class Pool<Value = string> {
  readonly values: Value[] = [];
  private readonly places = new Map<Value, number>();

  constructor(...first: readonly Value[]) {
    first.forEach((value) => this.place(value));
  }

  place(value: Value): number {
    const known = this.places.get(value);
    if (known !== undefined) return known;
    this.places.set(value, this.values.length);
    return this.values.push(value) - 1;
  }
}
