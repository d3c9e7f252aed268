// A form built from the JSON Schema of some data. The data stay in the object that was given; fields stand at #f-PATH inside [data-path="PATH"].
import { el } from './dom.js';
import { effects, follow } from './conditions.js';
import { imageField, isGroup, kindOf, scalarField } from './form-fields.js';
import { ListField } from './form-list.js';
import { ObjectFields, objectField } from './form-object.js';
import { pathOf, pathText } from './values.js';

const missing = new Set(['FIELD_REQUIRED', 'TEXT_EMPTY', 'TOO_FEW_ITEMS', 'ITEM_MISSING']);

export const isMissing = problem => missing.has(problem.code);

// What to do, in words of the form: where one chooses from a list, codes say nothing.
function wordsFor(problem, control) {
  if (control.matches('select') && problem.code === 'FIELD_REQUIRED') return 'Hãy chọn một mục trong danh sách.';
  if (control.matches('select') && problem.code === 'VALUE_NOT_ALLOWED') return `“${control.value}” không dùng được. Hãy chọn một mục khác trong danh sách.`;
  if (problem.code === 'TYPE_MISMATCH' && control.inputMode === 'decimal') return `“${control.value}” không phải là số${'whole' in control.dataset ? ' nguyên' : ''}. Hãy ghi bằng chữ số, ví dụ ${'whole' in control.dataset ? '1.250' : '1.250 hoặc 72,5'}.`;
  if (problem.code === 'FIELD_REQUIRED' && control.matches('.list')) return 'Hãy thêm ít nhất một dòng.';
  if (problem.code === 'FIELD_REQUIRED') return `Hãy điền mục này. ${problem.hint.replace('Hãy bổ sung trường này.', '')}`.trim();
  return `${problem.message} ${problem.hint}`.trim();
}

export class SchemaForm {
  // frame: names of fields that stand in a group of their own at the end; frameTitle: what that is called.
  constructor(place, { schema, data, onchange, frame = [], frameTitle = '' }) {
    Object.assign(this, { place, schema, data, onchange, definitions: schema.$defs ?? {}, watched: new Set(), touched: new Set(), problems: [], shown: [], all: false });
    for (const [kind, isPressed] of [['pointerdown', true], ['pointerup', false], ['pointercancel', false]]) addEventListener(kind, () => { this.isPressed = isPressed; }, true);
    const framed = frame.filter(name => name in (schema.properties ?? {}));
    const content = new ObjectFields(this, schema, [], { skip: framed });
    const { properties } = schema;
    const order = ['number', 'issueDate'].filter(name => framed.includes(name));
    place.replaceChildren(
      schema.description ? el('p', { class: 'hint' }, schema.description) : '',
      content.element,
      framed.length === 0 ? '' : el('fieldset', { class: 'group frame' }, el('legend', {}, frameTitle),
        el('div', { class: 'fields' }, order.map(name => this.framed(name, properties[name]))),
        framed.filter(name => !order.includes(name)).map(name => this.framed(name, properties[name]))));
    this.refresh();
  }

  // A part of the frame: a single value as it is, a group folded until it is used.
  framed(name, property) {
    const schema = follow(property, this.definitions);
    const isRequired = effects(this.schema, this.data).required.has(name);
    if (isGroup(schema)) return this.folded(schema, [name], this.data[name] !== undefined || isRequired);
    const node = this.field(schema, [name]);
    node.querySelector('label')?.classList.toggle('required', isRequired);
    return node;
  }

  // A group that is not used yet: one line, built when it is opened.
  folded(schema, path, open = false) {
    const box = el('details', { class: 'fold', 'data-lazy': pathText(path), open }, el('summary', {}, schema.title ?? path.at(-1)));
    const build = () => { if (box.open && box.children.length === 1) { box.append(this.field(schema, path)); this.drawProblems(); } };
    box.addEventListener('toggle', build);
    build();
    return box;
  }

  follow(schema) { return follow(schema, this.definitions); }

  field(schema, path) {
    const kind = kindOf(schema);
    return kind === 'object' ? objectField(this, schema, path) : kind === 'array' ? new ListField(this, schema, path).element
      : kind === 'image' ? imageField(this, schema, path) : scalarField(this, schema, path);
  }

  read(path) { return path.reduce((value, key) => value?.[key], this.data); }

  isRequired(path) {
    const schema = path.slice(0, -1).reduce((at, key) => follow(typeof key === 'number' ? at.items : at.properties[key], this.definitions), this.schema);
    return effects(schema, this.read(path.slice(0, -1)) ?? {}).required.has(path.at(-1));
  }

  // Writes a value; undefined takes it out, and the groups that are empty then.
  write(path, value) {
    if (value === undefined) this.take(path);
    else {
      const owner = path.slice(0, -1).reduce((at, key, i) => at[key] ??= typeof path[i + 1] === 'number' ? [] : {}, this.data);
      owner[path.at(-1)] = value;
    }
    this.refresh();
    this.onchange();
  }

  take(path) {
    const owner = this.read(path.slice(0, -1));
    const key = path.at(-1);
    if (owner === undefined || owner === null) return;
    if (Array.isArray(owner)) owner[key] = '';
    else {
      delete owner[key];
      const isItem = typeof path.at(-2) === 'number';
      if (Object.keys(owner).length === 0 && path.length > 1 && !isItem) this.take(path.slice(0, -1));
    }
  }

  // Writes from outside the form and shows it in the form.
  set(path, value) {
    this.write(path, value);
    this.redraw(path[0]);
  }

  redraw(name) {
    const schema = follow(this.schema.properties[name], this.definitions);
    const old = this.place.querySelector(`[data-path="${name}"]`);
    if (!old) return;
    const fresh = this.field(schema, [name]);
    if (old.dataset.name) fresh.dataset.name = old.dataset.name;
    old.replaceWith(fresh);
    this.drawProblems();
  }

  watch(fields) { if (fields.conditional) this.watched.add(fields); }

  refresh() {
    for (const fields of this.watched) {
      if (fields.connected) fields.layout();
      else if (fields.wasConnected) this.watched.delete(fields);
      fields.wasConnected ||= fields.connected;
    }
  }

  // While the mouse is down nothing moves: an error that pushes a button away would swallow the click.
  touch(path) {
    this.touched.add(path);
    if (this.isPressed) addEventListener('pointerup', () => setTimeout(() => this.drawProblems()), { once: true });
    else this.drawProblems();
  }

  // Shows each problem by its field and gives back those that belong to none. What is merely missing is told when the clerk was there, or asked.
  showProblems(problems, all = this.all) {
    this.all = all;
    this.problems = problems.filter(one => this.target(one.path));
    this.drawProblems();
    return problems.filter(one => !this.problems.includes(one));
  }

  drawProblems() {
    for (const { error, control } of this.shown) { error.textContent = ''; control?.removeAttribute('aria-invalid'); }
    this.shown = [];
    const active = document.activeElement?.closest?.('[data-path]')?.dataset.path;
    for (const problem of this.problems) {
      const isTold = this.all || this.touched.has(problem.path) || (!isMissing(problem) && problem.path !== active);
      const node = isTold ? this.target(problem.path) : null;
      const error = node && this.errorOf(node);
      if (!error) continue;
      const control = node.querySelector(':scope > input, :scope > textarea, :scope > select, :scope > label > input') ?? (node.matches('fieldset') ? node : null);
      const text = wordsFor(problem, control ?? node);
      error.textContent = error.textContent === '' ? text : `${error.textContent} ${text}`;
      control?.setAttribute('aria-invalid', 'true');
      this.shown.push({ error, control });
    }
  }

  errorOf(node) { return node.matches('[data-lazy]') ? null : node.querySelector(':scope > .error'); }

  // The field of a path, or of the nearest part of the form around it.
  target(text) {
    const path = pathOf(text);
    for (let length = path.length; length > 0; length--) {
      const node = this.place.querySelector(`[data-path="${CSS.escape(pathText(path.slice(0, length)))}"]`)
        ?? this.place.querySelector(`[data-lazy="${CSS.escape(pathText(path.slice(0, length)))}"]`);
      if (node) return node;
    }
    return null;
  }

  // The path of the first problem from the top of the form.
  first() {
    let first = null;
    for (const problem of this.problems) {
      const node = this.target(problem.path);
      if (!first || (node.compareDocumentPosition(first.node) & Node.DOCUMENT_POSITION_FOLLOWING && !node.contains(first.node))) first = { node, path: problem.path };
    }
    return first?.path ?? null;
  }

  // Opens what is folded around a field and puts the keyboard there.
  reveal(text) {
    const path = pathOf(text);
    for (let length = 1; length <= path.length; length++) {
      const node = this.target(pathText(path.slice(0, length)));
      for (const box of [node?.closest('details'), node?.matches('details') ? node : null, node?.querySelector(':scope > details')]) if (box && !box.open) { box.open = true; box.dispatchEvent(new Event('toggle')); }
      for (let box = node?.parentElement?.closest('details'); box; box = box.parentElement.closest('details')) box.open = true;
    }
    const node = this.target(text);
    const control = node?.querySelector('input:not([type="hidden"]), textarea, select, button[data-action="add"]') ?? node;
    control?.scrollIntoView({ block: 'center' });
    control?.focus({ preventScroll: true });
  }
}
