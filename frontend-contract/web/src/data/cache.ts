/** What was read, for as long as this page lives: so that going back shows at once what was there. */
export class Cache {
  private readonly entries = new Map<string, unknown>();
  private readonly listeners = new Set<() => void>();
  private age = 0;

  constructor(private readonly most: number) {}

  read<T>(key: string): T | undefined {
    return this.entries.get(key) as T | undefined;
  }

  keep(key: string, value: unknown): void {
    this.entries.delete(key);
    this.entries.set(key, value);
    const oldest = this.entries.keys().next();
    if (this.entries.size > this.most && !oldest.done) {
      this.entries.delete(oldest.value);
    }
  }

  forget(): void {
    this.entries.clear();
    this.refresh();
  }

  /** Something changed: all that is on the screen is read again, and stays until the answer is there. */
  refresh(): void {
    this.age += 1;
    this.listeners.forEach((listener) => listener());
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly ageNow = (): number => this.age;
}

export const cache = new Cache(60);
