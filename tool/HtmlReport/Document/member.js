// What became of a page: a card for each operation, model and credential, filled when it is opened.
const cards = new Map();
const entries = new Map();

function showOwners(page, owners) {
  cards.clear();
  entries.clear();
  const panel = document.getElementById("members");
  panel.replaceChildren(
    make("h2", {}, "What it became"),
    ...owners.length === 0 ? [make("p", {}, "Nothing.")] : [],
    ...owners.map(owner => cardOf(owner, page)));
}

function cardOf(owner, page) {
  const card = make("details", { class: "card" },
    make("summary", {}, make("span", { class: `kind ${families[owner.kind]}` }, owner.kind), " ", make("span", { class: "name" }, owner.name), csharpOf(owner)));
  card.addEventListener("toggle", () => card.open && fill(card, owner, page));
  cards.set(owner, card);
  return card;
}

function fill(card, owner, page) {
  if (card.childElementCount > 1) return;
  card.append(entryOf(owner, page, false));
}

function csharpOf(member) {
  return member.csharp.length > 0 ? make("code", { class: "csharp" }, ...member.csharp.map(declaration => make("span", {}, declaration)))
    : member.owner === undefined && families[member.kind] === "model" ? make("span", { class: "none" }, "left out: no operation uses it") : undefined;
}

function entryOf(member, page, isPart) {
  const entry = make("div", { class: "entry", tabindex: -1, id: `member-${member.number}` },
    isPart ? make("p", {}, make("span", { class: `kind ${families[member.kind]}` }, member.kind), " ", make("span", { class: "name" }, member.name), csharpOf(member)) : undefined,
    member.facts.length > 0 ? make("ul", { class: "facts" }, ...member.facts.map(fact => factOf(fact, page))) : undefined,
    ...member.parts.map(part => entryOf(part, page, true)));
  entries.set(member, entry);
  return entry;
}

const maxExcerpt = 80;

function factOf({ name, value, rule, mark }, page) {
  const what = value === null ? name : `${name}: ${value}`;
  if (rule) {
    return make("li", { class: "by-rule" }, `≈ ${what} `, make("a", { href: `#/find/${encodeURIComponent(rule)}`, title: "Find all that this rule inferred" }, rule));
  }

  const text = mark.page.text.slice(mark.start, mark.end).replace(/\s+/g, " ");
  const excerpt = text.length > maxExcerpt ? `${text.slice(0, maxExcerpt)}…` : text;
  const place = `${mark.page === page ? "line " : `${shortPath(mark.page)}:`}${lineOf(mark.page, mark.start)}`;
  return make("li", {}, make("a", { href: linkToMark(mark) }, what), " ", make("q", {}, excerpt), " ", make("span", { class: "place" }, place));
}

function pageOf(member) {
  return everyFactOf(member).find(fact => fact.mark)?.mark.page ?? everyFactOf(member.top).find(fact => fact.mark)?.mark.page;
}

function showMember(member) {
  if (!cards.has(member.top)) {
    const page = pageOf(member);
    if (page) showPage(page);
    if (!cards.has(member.top)) showOwners(page, [member.top]);
  }

  const entry = highlightMember(member);
  entry.focus({ preventScroll: true });
}

function highlightMember(member) {
  const card = cards.get(member.top);
  card.open = true;
  fill(card, member.top, shown?.page);
  document.querySelectorAll("aside .current").forEach(other => other.classList.remove("current"));
  const entry = entries.get(member);
  entry.classList.add("current");
  const panel = document.getElementById("members");
  if (panel.scrollHeight > panel.clientHeight) {
    panel.scrollTop += entry.getBoundingClientRect().top - panel.getBoundingClientRect().top - panel.clientHeight / 3;
  } else if (!panel.contains(document.activeElement) && location.hash.startsWith("#/member/")) {
    entry.scrollIntoView({ block: "center" });
  }

  return entry;
}
