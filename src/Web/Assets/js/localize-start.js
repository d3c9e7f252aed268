import { Problem, upload } from './api.js';
import { $, showProblems } from './dom.js';

const most = 30 * 1024 * 1024;
let abort;

async function take(file) {
  if (!file) return;
  showProblems([]);
  if (file.size > most) {
    showProblems([{ message: `Tệp “${file.name}” lớn hơn 30 MB.`, hint: 'Hãy bỏ bớt hình ảnh trong tệp rồi chọn lại.' }]);
    return;
  }
  abort = new AbortController();
  $('progress-name').textContent = file.name;
  $('progress').hidden = false;
  $('drop').hidden = true;
  try {
    const draft = await upload('POST', '/api/localizations', file, abort.signal);
    location.href = `/ban-nhap/${draft.id}`;
  } catch (fault) {
    $('progress').hidden = true;
    $('drop').hidden = false;
    $('file').value = '';
    if (fault instanceof Problem) showProblems(fault.problems);
    else if (fault.name !== 'AbortError') throw fault;
    $('file').focus();
  }
}

$('file').addEventListener('change', () => take($('file').files[0]));
$('cancel').addEventListener('click', () => abort?.abort());
for (const kind of ['dragenter', 'dragover']) $('drop').addEventListener(kind, event => { event.preventDefault(); $('drop').classList.add('over'); });
for (const kind of ['dragleave', 'drop']) $('drop').addEventListener(kind, () => $('drop').classList.remove('over'));
$('drop').addEventListener('drop', event => { event.preventDefault(); take(event.dataTransfer.files[0]); });
for (const kind of ['dragover', 'drop']) addEventListener(kind, event => event.preventDefault());
