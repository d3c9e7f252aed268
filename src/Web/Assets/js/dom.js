// Small tools for building pages. Text always goes in as text, never as markup.
export const $ = id => document.getElementById(id);

export function el(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith('on')) node.addEventListener(key.slice(2), value);
    else if (key === 'value' || key === 'checked' || key === 'disabled' || key === 'hidden') node[key] = value;
    else node.setAttribute(key, value === true ? '' : value);
  }
  node.append(...children.flat().filter(child => child !== null && child !== undefined && child !== false));
  return node;
}

let clear;
export function tell(text, seconds = 5) {
  $('status').textContent = text;
  clearTimeout(clear);
  clear = setTimeout(() => { $('status').textContent = ''; }, seconds * 1000);
}

// Problems of the whole page in one place; those of a field stand by the field (see form.js).
export function showProblems(problems, place = $('problems')) {
  place.replaceChildren(problems.length === 0 ? '' : el('div', { class: 'notice bad' },
    el('ul', {}, problems.map(one => el('li', {}, el('strong', {}, one.message), one.hint ? ` ${one.hint}` : '')))));
}

export function debounce(action, milliseconds) {
  let timer;
  const run = (...args) => { clearTimeout(timer); timer = setTimeout(() => action(...args), milliseconds); };
  run.cancel = () => clearTimeout(timer);
  return run;
}

// A page of words with some of them marked.
export function quoted(quote, words) {
  const at = words ? quote.indexOf(words) : -1;
  return at < 0 ? [quote] : [quote.slice(0, at), el('mark', {}, words), quote.slice(at + words.length)];
}

export function state() {
  return JSON.parse($('state').textContent);
}
