/** The search within the page: shows its field, and hides what has not every word. Without it the page lacks nothing else. */
export const REPORT_SCRIPT = `
(function () {
  var form = document.querySelector('form');
  var field = form.querySelector('input');
  var said = form.querySelector('output');
  var all = Array.prototype.map.call(document.querySelectorAll('[data-find]'), function (element) {
    return { element: element, text: element.textContent.toLowerCase() };
  });
  function find() {
    var words = field.value.toLowerCase().split(/\\s+/).filter(Boolean);
    var count = 0;
    all.forEach(function (one) {
      var has = words.every(function (word) { return one.text.indexOf(word) >= 0; });
      one.element.hidden = !has;
      if (has) count += 1;
    });
    said.textContent = words.length === 0 ? '' : count + ' ' + said.dataset.word;
  }
  form.hidden = false;
  form.addEventListener('submit', function (event) { event.preventDefault(); });
  field.addEventListener('input', find);
  find();
})();
`;
