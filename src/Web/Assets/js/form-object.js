// A group of fields: what must be filled in stands first, what may be left out is folded away.
import { el } from './dom.js';
import { effects, hasConditions } from './conditions.js';
import { isGroup } from './form-fields.js';
import { pathText } from './values.js';

const mostNamed = 4;

export class ObjectFields {
  constructor(form, schema, path, { skip = [], foldTitle = 'Không bắt buộc' } = {}) {
    Object.assign(this, { form, schema, path, foldTitle });
    this.main = el('div', { class: 'fields' });
    this.rest = el('div', { class: 'fields' });
    this.summary = el('summary');
    this.fold = el('details', { class: 'fold' }, this.summary, this.rest);
    this.nodes = new Map();
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      if (property !== false && !skip.includes(name)) this.nodes.set(name, { schema: form.follow(property), node: null });
    }
    this.element = el('div', {}, this.main, this.fold);
    this.layout(true);
    form.watch(this);
  }

  get conditional() { return hasConditions(this.schema); }

  get connected() { return this.element.isConnected; }

  requires(name) { return this.told.required.has(name); }

  // Puts each field where it belongs now. A field is built when it is first shown.
  layout(first = false) {
    const value = this.form.read(this.path) ?? {};
    this.told = effects(this.schema, value);
    const focused = document.activeElement;
    const isFlat = this.path.length > 0 && ![...this.nodes.keys()].some(name => this.told.required.has(name));
    const folded = [];
    for (const [name, entry] of this.nodes) {
      const isGiven = value[name] !== undefined;
      const isHidden = this.told.never.has(name) && !isGiven;
      if (isHidden && !entry.node) continue;
      const isRequired = this.told.required.has(name);
      entry.node ??= isRequired || isGiven || !isGroup(entry.schema) ? this.form.field(entry.schema, [...this.path, name]) : this.form.folded(entry.schema, [...this.path, name]);
      entry.node.hidden = isHidden;
      if (isRequired && entry.node.dataset.lazy) entry.node.open = true;
      if (entry.isRequired !== isRequired) {
        entry.isRequired = isRequired;
        mark(entry.node, isRequired);
      }
      const place = isRequired || isFlat ? this.main : this.rest;
      if (place === this.rest && !isHidden) folded.push(entry.schema.title ?? name);
      if (entry.node.parentElement !== place) this.insert(place, name, entry.node);
    }
    this.summary.replaceChildren(`${this.foldTitle} (${folded.length})`, el('small', {}, ` ${folded.slice(0, mostNamed).join(', ')}${folded.length > mostNamed ? '…' : ''}`));
    this.fold.hidden = folded.length === 0;
    if (first) this.fold.open = [...this.nodes].some(([name, entry]) => !this.told.required.has(name) && value[name] !== undefined && entry.node);
    if (focused !== document.activeElement && focused?.isConnected) { focused.closest('details:not([open])')?.setAttribute('open', ''); focused.focus(); }
  }

  insert(place, name, node) {
    const order = [...this.nodes.keys()];
    const next = [...place.children].find(child => order.indexOf(child.dataset.name) > order.indexOf(name));
    node.dataset.name = name;
    place.insertBefore(node, next ?? null);
  }
}

// Only the field's own label is marked, not those of fields inside.
function mark(node, isRequired) {
  const label = node.querySelector(':scope > label, :scope > legend, :scope > summary, :scope > .label');
  label?.classList.toggle('required', isRequired);
  const control = node.querySelector(':scope > input:not([type="file"]), :scope > textarea, :scope > select');
  if (control) control.required = isRequired;
}

export function objectField(form, schema, path) {
  const at = pathText(path);
  return el('fieldset', { class: 'group', id: `f-${at}`, 'data-path': at, tabindex: '-1', 'aria-describedby': `e-${at}` },
    el('legend', {}, schema.title ?? ''), schema.description ? el('p', { class: 'hint' }, schema.description) : null,
    new ObjectFields(form, schema, path).element, el('p', { class: 'error', id: `e-${at}` }));
}
