// Values as clerks write them: numbers with dots for thousands and a comma before decimals, dates with the day first.
export const keyOf = text => String(text ?? '').normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim();

// A number, or null when the text is none: 1.234.567 · 72,5 · -0,5 · 72.5
export function numberOf(text) {
  const bare = text.trim().replace(/[\s\u00a0]/g, '').replace(/^−/, '-');
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare)) return Number(bare.replaceAll('.', '').replace(',', '.'));
  if (/^-?\d{1,3}(,\d{3}){2,}(\.\d+)?$/.test(bare)) return Number(bare.replaceAll(',', ''));
  if (/^-?\d+([.,]\d+)?$/.test(bare)) return Number(bare.replace(',', '.'));
  return null;
}

// As a field shows it; years and numbers of documents have no dots.
export function numberText(value, schema = {}) {
  if (typeof value !== 'number') return value === undefined || value === null ? '' : String(value);
  const [whole, decimals] = String(value).split('.');
  const dotted = (schema.maximum ?? Infinity) > 99999 ? whole.replace(/\B(?=(\d{3})+(?!\d))/g, '.') : whole;
  return /e/.test(whole + decimals) ? String(value) : decimals ? `${dotted},${decimals}` : dotted;
}

const two = text => text.padStart(2, '0');

// 2026-05-20 of 20/5/2026, 20-05-2026, 20.5.2026; with open days also 2026-05 of 5/2026. Null when the text is no such date.
export function dateOf(text, open = false) {
  const bare = text.trim();
  let match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(bare);
  if (match) return `${match[3]}-${two(match[2])}-${two(match[1])}`;
  match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(bare);
  if (match) return `${match[1]}-${two(match[2])}-${two(match[3])}`;
  if (!open) return null;
  match = /^(\d{1,2})[/.-](\d{4})$/.exec(bare);
  if (match) return `${match[2]}-${two(match[1])}`;
  return /^\d{4}(-\d{2})?$/.test(bare) ? bare : null;
}

// As a field shows it, the day first: 20/05/2026, 05/2026; what is no date stays as it was typed.
export const dateText = value => (/^\d{4}-\d{2}(-\d{2})?$/.test(value ?? '') ? value.split('-').reverse().join('/') : String(value ?? ''));

export const pathText = path => path.reduce((text, key) => (typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${key}` : key), '');

export const pathOf = text => [...text.matchAll(/([^.[\]]+)|\[(\d+)\]/g)].map(match => match[2] === undefined ? match[1] : Number(match[2]));
