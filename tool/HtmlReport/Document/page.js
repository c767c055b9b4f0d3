// One page, drawn when it is asked for: its pieces, with the diagnostics below the piece that they are about.
let shown;

function showPage(page) {
  if (shown?.page === page) return;
  shown = { page, marks: page.marks, elements: new Map(), pieces: [] };
  const article = make("article", { class: "docs" });
  let section = article.appendChild(make("section"));
  let group;
  let level = 2;
  const waiting = [...page.notes].sort((one, other) => one.start - other.start);
  page.pieces.forEach(([kind, start, end, more], i) => {
    if (kind === "heading") {
      section = article.appendChild(make("section"));
      level = Math.min(more + 2, level + 1, 6);
    }

    const next = page.pieces[i + 1];
    group = drawPiece(section, group, { kind, start, end, more, level, before: page.pieces[i - 1]?.[2], behind: next?.[1] });
    const ends = next ? next[1] : page.text.length + 1;
    while (waiting.length > 0 && waiting[0].start < ends && !(next && isSameGroup(kind, next[0]))) {
      section.append(noteOf(waiting.shift()));
      group = undefined;
    }
  });
  section.append(...waiting.map(noteOf));
  document.getElementById("content").replaceChildren(headOf(page), article);
  document.title = `${shortPath(page)} · PiecesGen report`;
  showOwners(page, page.owners);
  markCurrentPage(page);
}

function isSameGroup(kind, next) {
  return (kind === "item" && next === "item") || ((kind === "row" || kind === "headerrow") && next === "row");
}

function drawPiece(section, group, piece) {
  const { kind, more, level } = piece;
  if (kind === "row" || kind === "headerrow") return drawRow(section, group, piece);
  if (kind === "item") {
    const list = group?.tagName === "UL" ? group : section.appendChild(make("ul"));
    const isRead = drawText(list.appendChild(make("li", { class: `depth${Math.min(more, 6)}` })), piece);
    if (!isRead) unread(list.lastChild);
    return list;
  }

  const tag = { heading: `h${level}`, paragraph: "p", quote: "blockquote", caption: "p", code: "pre", source: "pre" }[kind];
  drawText(section.appendChild(make(tag, { class: kind === "heading" ? `level${more}` : kind })), piece);
  return undefined;
}

function drawText(element, piece) {
  shown.pieces.push({ start: piece.start, element });
  return write(element, shown, piece);
}

function drawRow(section, group, piece) {
  const { kind, start, more } = piece;
  const isHeader = kind === "headerrow";
  const table = group?.tagName === "TABLE" && !isHeader ? group : section.appendChild(make("div", { class: "wide", tabindex: 0 })).appendChild(make("table"));
  const row = table.appendChild(make("tr"));
  shown.pieces.push({ start, element: row });
  let isRead = false;
  for (let i = 0; i < more.length; i += 2) {
    const isTitle = isHeader && more[i + 1] > more[i];
    isRead = write(row.appendChild(make(isTitle ? "th" : "td", isTitle ? { scope: "col" } : {})), shown, piece, more[i], more[i + 1]) || isRead;
  }

  if (!isRead && !isHeader) unread(row);
  return table;
}

function unread(element) {
  element.classList.add("unread");
  element.title = "No fact rests on this.";
}

function noteOf(note) {
  return make("p", { class: `note ${note.severity}`, id: `diagnostic-${note.number}`, tabindex: -1 },
    make("strong", {}, `${note.severity} `), make("a", { href: note.help, rel: "noreferrer" }, note.id), ` ${note.message}`);
}

function headOf(page) {
  return make("header", { class: "head" },
    make("h2", { title: page.path }, shortPath(page)),
    make("p", {}, bar(page.read, page.lines, "Lines with facts"),
      ` ${number(page.read)} of ${plural(page.lines, "line")} (${share(page.read, page.lines)}) hold a fact. ${plural(page.stated, "fact")} stated here, ${number(page.inferred)} inferred, ${plural(page.notes.length, "diagnostic")}.`),
    page.isApi ? undefined : make("p", {}, "This page describes no operation and no model."),
    page.isApi && page.stated === 0 ? make("p", {}, "No fact comes from this page: other pages state the same and rank higher, or nothing was understood.") : undefined,
    page.stated === 0 ? undefined : legend());
}

function legend() {
  const words = { operation: "operation", parameter: "parameter", type: "type", status: "status", model: "model, property", credential: "credential", prose: "description" };
  return make("ul", { class: "legend", "aria-label": "Marks" },
    ...Object.entries(words).map(([family, word]) => make("li", {}, make("span", { class: `mark ${family}` }, word))),
    make("li", {}, make("span", { class: "inferred" }, "≈1"), " inferred by a rule"),
    make("li", { class: "unread" }, "no fact"));
}

function showMark(mark) {
  const element = shown.elements.get(mark);
  select(element ?? document.getElementById("content"), element);
  if (element) highlightMember(mark.first.member);
}

function showPlace(offset) {
  const piece = shown.pieces.findLast(({ start }) => start <= offset) ?? shown.pieces[0];
  if (piece) select(piece.element, piece.element);
}

// What is selected is in view, has the focus, and is outlined.
function select(element, outlined) {
  document.querySelectorAll("main .current").forEach(other => other.classList.remove("current"));
  outlined?.classList.add("current");
  if (!element.hasAttribute("href") && !element.hasAttribute("tabindex")) element.setAttribute("tabindex", "-1");
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: "center" });
}
