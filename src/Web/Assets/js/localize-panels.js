// The lists beside the pages of a localization.
import { el, quoted } from './dom.js';

const own = 'own-words';

function find(item, onfind, frame) {
  return el('button', { type: 'button', class: 'quiet', onclick: () => onfind(item.id, frame), 'aria-label': `Xem chỗ này trên trang: ${item.place}` }, item.place || 'Xem chỗ này');
}

// The clerk's own words are sent when the field is left or Enter is pressed, not at every letter.
function ownWords(item, value, ondecide, checked, name) {
  const text = el('textarea', { 'aria-label': 'Lời văn của tôi', rows: '2', value, hidden: !checked });
  const radio = el('input', { type: 'radio', name, value: own, checked, onchange: () => { text.hidden = false; text.focus(); } });
  text.addEventListener('change', () => ondecide(item.id, text.value.trim() ? { text: text.value.trim() } : null));
  return [el('label', {}, radio, 'Lời văn của tôi'), text];
}

// Questions that the form "Địa phương" answers, with the field to go to.
const answeredByField = {
  'header.number': ['Kế hoạch cấp trên để trống số hoặc ngày ban hành. Số và ngày là gì?', 'parent.number'],
  'signature.name': ['Ai ký kế hoạch này? Lãnh đạo khai trong Hồ sơ cơ quan được dùng cho mọi văn bản.', 'signature.name'],
};

function fieldQuestion(question, [text, field], onfield) {
  return el('article', { class: `card ${question.required ? 'urgent' : 'doubt'}`, id: `card-q-${question.id}`, tabindex: '-1' },
    el('span', { class: 'tag' }, question.required ? 'Phải trả lời trước khi ký' : 'Chưa trả lời'),
    el('p', { class: 'why' }, text),
    el('div', { class: 'row' }, el('button', { type: 'button', onclick: () => onfield(field) }, 'Ghi ở mục Địa phương'), field.startsWith('signature') ? el('a', { href: '/ho-so-co-quan' }, 'Mở Hồ sơ cơ quan') : null),
    el('p', { class: 'source' }, question.source));
}

export function drawQuestions(panel, questions, ondecide, onfind, onfield) {
  if (questions === null) { panel.replaceChildren(el('p', { class: 'empty' }, 'Chọn đơn vị ở trên để thấy các chỗ cần quyết định.')); return; }
  if (questions.length === 0) { panel.replaceChildren(el('p', { class: 'empty' }, 'Không có chỗ nào cần quyết định.')); return; }
  keepFocus(panel, () => panel.replaceChildren(...questions.map(question => {
    if (answeredByField[question.path]) return fieldQuestion(question, answeredByField[question.path], onfield);
    const style = question.answered ? 'done' : question.required ? 'urgent' : 'doubt';
    const tag = question.answered ? 'Đã trả lời' : question.required ? 'Phải trả lời trước khi ký' : 'Chưa trả lời';
    const name = `q-${question.id}`;
    const mine = question.answered && question.taken === '';
    return el('article', { class: `card ${style}`, id: `card-q-${question.id}`, tabindex: '-1' },
      el('div', { class: 'row' }, el('span', { class: 'tag' }, tag), find(question, onfind)),
      question.quote ? el('blockquote', {}, quoted(question.quote, question.words)) : null,
      el('fieldset', { class: 'choices' },
        el('legend', { class: 'why' }, question.text),
        question.choices.map(choice => el('label', {},
          el('input', { type: 'radio', name, value: choice.id, checked: question.taken === choice.id, onchange: () => ondecide(question.id, { choice: choice.id }) }),
          el('span', {}, choice.label, choice.text && choice.text !== choice.label ? `: “${choice.text}”` : '', !question.answered && question.taken === choice.id ? el('small', {}, ' (đang tạm dùng)') : ''))),
        ownWords(question, '', ondecide, mine, name)),
      el('div', { class: 'row' },
        question.answered
          ? el('button', { type: 'button', class: 'quiet', onclick: () => ondecide(question.id, null) }, 'Bỏ quyết định')
          : question.taken ? el('button', { type: 'button', onclick: () => ondecide(question.id, { choice: question.taken }) }, 'Giữ như đang dùng') : null),
      el('p', { class: 'source' }, question.source));
  })));
}

// A change that was undone is no change of the plan any more: what it said is remembered with the draft, so that it can be done again.
export function drawChanges(panel, changes, undone, decisionOf, ondecide, onundo, onfind) {
  if (changes === null) { panel.replaceChildren(el('p', { class: 'empty' }, 'Chọn đơn vị ở trên để thấy các thay đổi.')); return; }
  keepFocus(panel, () => panel.replaceChildren(...undone.map(change => undoneCard(change, onundo)), ...changes.map(change => changeCard(change, decisionOf(change.id), ondecide, onundo, onfind))));
}

const difference = change => el('p', {}, change.before ? el('del', {}, change.before) : null, change.before && change.after ? ' → ' : null, change.after ? el('ins', {}, change.after) : null);

function undoneCard(change, onundo) {
  return el('article', { class: 'card done', id: `card-c-${change.id}`, tabindex: '-1' },
    el('div', { class: 'row' }, el('span', { class: 'tag' }, 'Đã hoàn tác'), change.place),
    difference(change),
    el('div', { class: 'row' }, el('button', { type: 'button', class: 'quiet', onclick: () => onundo(change, false) }, 'Làm lại thay đổi')));
}

function changeCard(change, decision, ondecide, onundo, onfind) {
  const card = el('article', { class: `card ${decision ? 'done' : ''}`, id: `card-c-${change.id}`, tabindex: '-1' },
    el('div', { class: 'row' }, el('span', { class: 'tag' }, decision ? 'Đã sửa' : { replaced: 'Thay', inserted: 'Thêm', removed: 'Bỏ' }[change.kind]),
      find(change, onfind, change.frame ? (/^(Nơi nhận|Chữ ký)/.test(change.place) ? 'end' : 'start') : '')),
    difference(change),
    change.reasons.map(reason => el('p', {}, reason.text, reason.source ? el('span', { class: 'source' }, ` (${reason.source})`) : null)));
  if (change.frame) return card;
  const words = el('textarea', { 'aria-label': 'Lời văn thay thế', rows: '2', value: decision?.text ?? change.after, hidden: !decision?.text });
  words.addEventListener('change', () => ondecide(change.id, words.value.trim() && words.value.trim() !== change.after ? { text: words.value.trim() } : null));
  card.append(el('div', { class: 'row' },
    el('button', { type: 'button', class: 'quiet', onclick: () => onundo(change, true) }, 'Hoàn tác'),
    change.after ? el('button', { type: 'button', class: 'quiet', onclick: () => { words.hidden = false; words.focus(); } }, 'Sửa lời văn') : null), words);
  return card;
}

export function drawFindings(panel, findings, remarks) {
  const nodes = [];
  if (findings === null) nodes.push(el('p', { class: 'empty' }, 'Chọn đơn vị ở trên để rà soát.'));
  else if (findings.length === 0) nodes.push(el('p', { class: 'empty' }, 'Không thấy lỗi nào cần sửa.'));
  for (const finding of findings ?? []) {
    nodes.push(el('article', { class: `card ${finding.class}` },
      el('span', { class: 'tag' }, finding.severity),
      el('blockquote', {}, quoted(finding.quote, finding.words)),
      el('p', { class: 'why' }, finding.reason),
      finding.isToGo ? el('p', {}, 'Nên bỏ các chữ này.') : finding.proposal ? el('p', {}, 'Có thể viết: ', el('ins', {}, finding.proposal)) : null,
      el('p', { class: 'source' }, finding.source)));
  }
  if (remarks.length > 0) nodes.push(el('h3', {}, 'Lưu ý'), ...remarks.map(remark));
  panel.replaceChildren(...nodes);
}

export function drawReading(panel, parts, remarks) {
  const sure = { sure: 'chắc chắn', likely: 'có thể', guess: 'phỏng đoán' };
  panel.replaceChildren(
    el('p', {}, 'Những phần nhận ra trong tệp của cấp trên.'),
    ...parts.map(part => el('article', { class: `card ${{ sure: 'done', likely: '', guess: 'doubt' }[part.certainty]}` },
      el('div', { class: 'row' }, el('strong', {}, part.name), el('span', { class: 'tag' }, sure[part.certainty])),
      el('blockquote', {}, part.text), el('p', { class: 'source' }, part.reason))),
    ...(remarks.length > 0 ? [el('h3', {}, 'Lưu ý khi đọc tệp'), ...remarks.map(remark)] : []));
}

const remark = one => el('article', { class: 'card doubt' }, el('p', {}, one.message), one.hint ? el('p', { class: 'source' }, one.hint) : null);

// Lists are drawn anew after each decision: the keyboard stays where it was.
function keepFocus(panel, draw) {
  const at = panel.contains(document.activeElement) ? document.activeElement : null;
  const card = at?.closest('.card')?.id;
  const index = card ? [...at.closest('.card').querySelectorAll('input, button, textarea')].indexOf(at) : -1;
  const top = panel.parentElement.scrollTop;
  draw();
  panel.parentElement.scrollTop = top;
  if (card) {
    const again = document.getElementById(card);
    (again?.querySelectorAll('input, button, textarea')[index] ?? again)?.focus({ preventScroll: true });
  }
}
