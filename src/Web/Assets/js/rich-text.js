// Text with bold and italic parts, written as **đậm** and *nghiêng* in one field.
export function richToText(value) {
  if (!Array.isArray(value)) return typeof value === 'string' ? value : '';
  return value.map(part => {
    if (typeof part === 'string') return part;
    const marks = (part.bold ? '**' : '') + (part.italic ? '*' : '');
    return marks + part.text + [...marks].reverse().join('');
  }).join('');
}

const marked = /\*\*\*(?=\S)(.+?)(?<=\S)\*\*\*|\*\*(?=\S)(.+?)(?<=\S)\*\*|\*(?=\S)([^*]+?)(?<=\S)\*/gs;

export function textToRich(text) {
  const parts = [];
  let at = 0;
  for (const match of text.matchAll(marked)) {
    if (match.index > at) parts.push(text.slice(at, match.index));
    if (match[1] !== undefined) parts.push({ text: match[1], bold: true, italic: true });
    else if (match[2] !== undefined) parts.push({ text: match[2], bold: true });
    else parts.push({ text: match[3], italic: true });
    at = match.index + match[0].length;
  }
  if (parts.length === 0) return text;
  if (at < text.length) parts.push(text.slice(at));
  return parts;
}

// Whether a value comes back unchanged from the field.
export const survives = value => JSON.stringify(textToRich(richToText(value))) === JSON.stringify(value);
