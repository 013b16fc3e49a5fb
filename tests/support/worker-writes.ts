import type { Lab } from '../../scripts/lab/launch.ts';

type Watched = { commits: number; durabilities: string[] };

/**
 * Counts the committed write transactions in the running worker, and notes how durable each was asked to
 * be. The worker knows nothing of it: the browser's own prototypes are wrapped.
 */
export async function watchTransactions(lab: Lab): Promise<() => Promise<Watched>> {
  await lab.inWorker(`(${watch})()`);
  return async () => (await lab.inWorker('globalThis.watched')) as Watched;
}

function watch(): void {
  const watched: Watched = { commits: 0, durabilities: [] };
  Object.assign(globalThis, { watched });
  const seen = new WeakSet<IDBTransaction>();
  const { objectStore } = IDBTransaction.prototype;
  IDBTransaction.prototype.objectStore = function (name) {
    if (this.mode === 'readwrite' && !seen.has(this)) {
      seen.add(this);
      watched.durabilities.push(this.durability);
      this.addEventListener('complete', () => {
        watched.commits += 1;
      });
    }
    return objectStore.call(this, name);
  };
}

/**
 * Makes the running worker stand still at the worst moment: with a write made and not committed, or with
 * the last of `commits` committed and nobody told. Returns what waits until it stands still.
 */
export async function holdWrites(
  lab: Lab,
  when: 'before the commit' | 'between commit and reply',
  commits: number,
): Promise<() => Promise<void>> {
  await lab.inWorker(
    when === 'before the commit' ? `(${holdBeforeCommit})()` : `(${holdAfterCommit})(${commits})`,
  );
  return async () => {
    await lab.inWorker('globalThis.held');
  };
}

function holdBeforeCommit(): void {
  Object.assign(globalThis, {
    held: new Promise<void>((resolve) => {
      // Dexie asks for the commit of a single write, which would not wait for what is still under way.
      IDBTransaction.prototype.commit = () => undefined;
      for (const method of ['add', 'put', 'delete', 'clear'] as const) {
        const original = IDBObjectStore.prototype[method] as (...args: unknown[]) => IDBRequest;
        const holding = function (this: IDBObjectStore, ...args: unknown[]): IDBRequest {
          const request = original.apply(this, args);
          // A transaction with a request under way is never committed.
          const hold = () => {
            this.count().onsuccess = hold;
          };
          request.addEventListener('success', () => {
            hold();
            resolve();
          });
          return request;
        };
        Object.assign(IDBObjectStore.prototype, { [method]: holding });
      }
      const { delete: remove, update } = IDBCursor.prototype;
      for (const [method, original] of Object.entries({ delete: remove, update })) {
        Object.assign(IDBCursor.prototype, {
          [method](this: IDBCursor, ...args: unknown[]) {
            const request = (original as (...args: unknown[]) => IDBRequest).apply(this, args);
            const store = 'objectStore' in this.source ? this.source.objectStore : this.source;
            const hold = () => {
              store.count().onsuccess = hold;
            };
            request.addEventListener('success', () => {
              hold();
              resolve();
            });
            return request;
          },
        });
      }
    }),
  });
}

function holdAfterCommit(commits: number): void {
  Object.assign(globalThis, {
    held: new Promise<void>((resolve) => {
      let count = 0;
      const descriptor = Object.getOwnPropertyDescriptor(IDBTransaction.prototype, 'oncomplete');
      Object.defineProperty(IDBTransaction.prototype, 'oncomplete', {
        configurable: true,
        set(this: IDBTransaction, listener: (event: Event) => void) {
          descriptor?.set?.call(this, (event: Event) => {
            if (this.mode === 'readwrite' && ++count >= commits) resolve();
            else listener.call(this, event);
          });
        },
      });
    }),
  });
}
