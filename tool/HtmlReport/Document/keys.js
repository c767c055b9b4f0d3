// What the keyboard and the buttons do.
const help = document.getElementById("help");

function step(elements, by) {
  const all = [...elements];
  const current = document.querySelector("main .current");
  const at = all.indexOf(current);
  const behind = current ? all.findIndex(element => current.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) : 0;
  const next = at >= 0 ? at + by : by > 0 ? Math.max(behind, 0) : (behind < 0 ? all.length : behind) - 1;
  return all[(next + all.length) % all.length];
}

function stepMark(by) {
  if (!shown) return;
  const element = step(document.querySelectorAll("article .mark"), by);
  if (!element) return;
  select(element, element);
  const mark = shown.marks.find(candidate => shown.elements.get(candidate) === element);
  if (mark) highlightMember(mark.first.member);
}

function stepTo(selector) {
  const element = step(document.querySelectorAll(`article ${selector}`), 1);
  if (element) select(element, element);
}

function stepPage(by) {
  const next = pages[shown ? shown.page.number + by : by > 0 ? 0 : pages.length - 1];
  if (next) location.hash = linkToPage(next);
}

const commands = {
  "/": () => box.focus(),
  "?": () => help.showModal(),
  n: () => stepMark(1),
  p: () => stepMark(-1),
  d: () => stepTo(".note"),
  u: () => stepTo(".unread"),
  "]": () => stepPage(1),
  "[": () => stepPage(-1),
  o: () => { location.hash = "#/"; },
  s: () => document.body.classList.toggle("signs"),
};

document.addEventListener("keydown", event => {
  if (event.ctrlKey || event.metaKey || event.altKey || help.open) return;
  if (event.target === box) {
    if (event.key === "Escape") leaveSearch();
    if (event.key === "Enter" || event.key === "ArrowDown") list.querySelector("a")?.focus();
    return;
  }

  if (commands[event.key]) {
    event.preventDefault();
    commands[event.key]();
  }
});

function leaveSearch() {
  search("");
  document.getElementById("content").focus();
}

function toggleMenu(isOpen) {
  document.body.classList.toggle("menu", isOpen);
  document.getElementById("menu").setAttribute("aria-expanded", isOpen);
}

box.addEventListener("input", () => {
  search(box.value);
  toggleMenu(box.value !== "");
});
document.getElementById("menu").addEventListener("click", () => toggleMenu(!document.body.classList.contains("menu")));
document.getElementById("next").addEventListener("click", commands.n);
document.getElementById("previous").addEventListener("click", commands.p);
document.getElementById("keys").addEventListener("click", commands["?"]);
