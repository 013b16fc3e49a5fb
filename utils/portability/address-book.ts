import ICAL from 'ical.js';
import type { ShownPerson } from './shown-person';

/**
 * People as cards for an address book, one after the other. Version 3.0 (RFC 2426), which every address book
 * reads; it wants the parts of a name, which nobody knows, so all of it stands as the given name. Her rating is
 * not on a card: address books are shared.
 */
export async function* addressBook(people: AsyncIterable<ShownPerson>): AsyncGenerator<string> {
  for await (const person of people) yield `${cardOf(person)}\r\n`;
}

function cardOf(person: ShownPerson): string {
  const { id, name, headline, organisation, location, pages, tags, notes } = person;
  const card = new ICAL.Component('vcard');
  card.addPropertyWithValue('version', '3.0');
  card.addPropertyWithValue('uid', id);
  card.addPropertyWithValue('fn', name);
  card.addPropertyWithValue('n', ['', name, '', '', '']);
  if (headline !== undefined) card.addPropertyWithValue('title', headline);
  if (organisation !== undefined) card.addPropertyWithValue('org', organisation);
  const place = location === undefined ? [] : [location];
  for (const page of pages) card.addPropertyWithValue('url', page);
  if (tags.length > 0) {
    const categories = new ICAL.Property('categories', card);
    categories.setValues([...tags]);
    card.addProperty(categories);
  }
  const note = [...place, ...notes].join('\n');
  if (note !== '') card.addPropertyWithValue('note', note);
  return card.toString();
}
