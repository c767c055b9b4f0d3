// The text of a page as its reader sees it: the signs of Markdown hidden, the marks and diagnostics upon it.
// Each pattern is bounded, so that no page decides how long it takes.
const signs = /(?<code>(`{1,3})(?!`)[^`]{1,2000}\2(?!`))|\\(?<escaped>[\\`*_{}\[\]()#+.!|<>~-])|(?<strong>\*\*|(?<!\w)__(?=\S)|(?<=\S)__(?!\w))|(?<em>(?<![\w*])\*(?=\S)[^*\n]{1,300}\*(?![\w*])|(?<!\w)_(?=\S)[^_\n]{1,300}_(?!\w))|(?<link>!?\[(?<label>[^\[\]]{0,500})\]\([^()\n]{0,1000}\))|(?<tag><br\s{0,9}\/?>|<\/?[A-Za-z][^<>]{0,500}>)|(?<anchor>\{#[\w-]{1,200}\})|(?<entity>&(?:lt|gt|amp|quot|nbsp|#39|#124);)/g;
const entities = { "&lt;": "<", "&gt;": ">", "&amp;": "&", "&quot;": "\"", "&nbsp;": "\u00a0", "&#39;": "'", "&#124;": "|" };
const leading = { heading: /^\s{0,9}#{1,6}(?=\s)/g, item: /^\s{0,99}[-*+](?=\s)/g, quote: /^[ \t]{0,9}(?:>[ \t]?){1,9}/gm };

// Stretches of a text that are hidden, replaced, or shown as something.
function stylesIn(text, kind) {
  const styles = [];
  const add = (from, to, style) => to > from && styles.push({ start: from, end: to, ...style });
  const hide = (from, to) => add(from, to, { hidden: true });
  for (const sign of leading[kind] ? text.matchAll(leading[kind]) : []) hide(sign.index, sign.index + sign[0].length);
  signs.lastIndex = 0;
  let strong = -1;
  for (let found = signs.exec(text); found; found = signs.exec(text)) {
    const at = found.index;
    const behind = at + found[0].length;
    const { code, escaped, strong: stars, em, link, label, tag, anchor, entity } = found.groups;
    if (code) {
      const ticks = found[2].length;
      hide(at, at + ticks);
      add(at + ticks, behind - ticks, { tag: "code" });
      hide(behind - ticks, behind);
    } else if (escaped) {
      hide(at, at + 1);
    } else if (stars) {
      hide(at, behind);
      if (strong >= 0) add(strong, at, { tag: "strong" });
      strong = strong >= 0 ? -1 : behind;
    } else if (em) {
      hide(at, at + 1);
      add(at + 1, behind - 1, { tag: "em" });
      hide(behind - 1, behind);
      signs.lastIndex = at + 1;
    } else if (link !== undefined) {
      const from = at + found[0].indexOf("[") + 1;
      hide(at, from);
      add(from, from + label.length, { tag: "u" });
      hide(from + label.length, behind);
      signs.lastIndex = from;
    } else if (tag?.startsWith("<br")) {
      add(at, behind, { shown: "\n" });
    } else if (tag || anchor) {
      hide(at, behind);
    } else if (entity) {
      add(at, behind, { shown: entities[entity] });
    }
  }

  return styles;
}

const overlaps = (one, start, end) => one.start < end && Math.max(one.end, one.start + 1) > start;
const covers = (one, start, end) => one.start <= start && end <= Math.max(one.end, one.start + 1);

// A description from before a table to behind it is the prose around the table.
const isOfProseAround = (mark, piece) => ["headerrow", "row", "code"].includes(piece.kind) && mark.start < piece.before && piece.behind < mark.end;

// Writes a part of a piece; says whether a fact rests on it.
function write(parent, view, piece, start = piece.start, end = piece.end) {
  const { page } = view;
  const { kind } = piece;
  const marks = view.marks.filter(mark => overlaps(mark, start, end) && !isOfProseAround(mark, piece));
  const notes = page.notes.filter(note => overlaps(note, start, end));

  // A sign that holds a whole fact, as the target of a link may, is shown.
  const styles = (kind === "code" || kind === "source" ? [] : stylesIn(page.text.slice(start, end), kind))
    .map(style => ({ ...style, start: start + style.start, end: start + style.end }))
    .filter(style => !style.hidden || !marks.some(mark => covers(style, mark.start, Math.max(mark.end, mark.start + 1))));
  const cuts = new Set([start, end]);
  for (const stretch of [...marks, ...notes, ...styles]) {
    for (const cut of [stretch.start, Math.max(stretch.end, stretch.start + 1)]) {
      if (cut > start && cut < end) cuts.add(cut);
    }
  }

  const ordered = [...cuts].sort((one, other) => one - other);
  let current;
  let anchor;
  for (let i = 0; i + 1 < ordered.length; i++) {
    const [from, to] = [ordered[i], ordered[i + 1]];
    const over = marks.filter(mark => covers(mark, from, to)).sort((one, other) => one.end - one.start - other.end + other.start);
    if (over[0] !== current || !anchor) {
      current = over[0];
      anchor = current ? anchorOf(current) : parent;
      if (current) parent.append(anchor);
    }

    over.forEach(mark => view.elements.has(mark) || view.elements.set(mark, anchor));
    anchor.append(segment(page.text.slice(from, to), styles.filter(style => covers(style, from, to)), notes.filter(note => covers(note, from, to))));
  }

  for (const mark of marks.filter(mark => mark.start >= start && mark.start < end)) addInferred(view, mark);
  return marks.length > 0;
}

function segment(text, styles, notes) {
  let node = document.createTextNode(styles.find(style => style.shown)?.shown ?? text);
  for (const { tag, hidden } of styles) {
    if (tag) node = make(tag, {}, node);
    if (hidden) node = make("span", { class: "sign" }, node);
  }

  return notes.length > 0 ? make("span", { class: `noted ${notes[0].severity}` }, node) : node;
}

function anchorOf(mark) {
  const { member, name } = mark.first;
  return make("a", { class: `mark ${mark.family}`, href: linkToMember(member), title: `${name} of the ${member.kind} ${member.name}` });
}

// Where a member is named, a sign tells how many facts of it no page states.
function addInferred(view, mark) {
  for (const { member } of mark.facts.filter(fact => fact.name === "name")) {
    const inferred = member.facts.filter(fact => fact.rule).length;
    if (inferred > 0) {
      view.elements.get(mark)?.append(make("span", { class: "inferred", title: `${plural(inferred, "fact")} of the ${member.kind} ${member.name} inferred by rules` }, `≈${inferred}`));
    }
  }
}
