import { type NameBook, nameBook } from '../app/redact/name-book.js';
import type { Store } from '../store/open.js';

/** Gives, by source, the book of those who act in an office there; each is put together when first asked for. */
export function officialBooks(store: Store): (source: string) => NameBook {
  const names = store.officials();
  const books = new Map<string, NameBook>();
  return (source) => {
    const book = books.get(source) ?? nameBook(names.get(source) ?? []);
    books.set(source, book);
    return book;
  };
}
