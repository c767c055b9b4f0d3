"use strict";

// What the tool wrote, and what it means together: the facts of each page by their place, the parts of each member.
const { counts, members, diagnostics, pages } = JSON.parse(document.getElementById("data").textContent);

const families = {
  client: "operation", server: "operation", api: "operation", operation: "operation", parameter: "parameter",
  status: "status", header: "status", credential: "credential", model: "model", enum: "model", property: "model", value: "model",
};

const familyOf = (member, name) => name === "description" || name === "summary" ? "prose" : name === "type" ? "type" : families[member.kind];

pages.forEach((page, number) => Object.assign(page, { number, byPlace: new Map(), marks: [], notes: [] }));

members.forEach((member, number) => {
  member.number = number;
  member.parts = [];
  member.top = member.owner === undefined ? member : members[member.owner].top;
  if (member.owner !== undefined) members[member.owner].parts.push(member);
  member.facts = member.facts.map(([name, value, at, start, end]) =>
    typeof at === "string" ? { member, name, value, rule: at } : { member, name, value, mark: markAt(pages[at], start, end) });
  for (const fact of member.facts) fact.mark?.facts.push(fact);
});

for (const page of pages) {
  page.marks = [...page.byPlace.values()].sort((one, other) => one.start - other.start || other.end - one.end);
  page.marks.forEach((mark, number) => {
    const first = mark.facts.find(fact => fact.member.kind !== "api" && familyOf(fact.member, fact.name) !== "prose") ?? mark.facts[0];
    Object.assign(mark, { number, first, family: familyOf(first.member, first.name) });
  });
  page.owners = [...new Set(page.marks.flatMap(mark => mark.facts.map(fact => fact.member.top)))];
}

diagnostics.forEach((diagnostic, number) => {
  const [page, start, end] = diagnostic.place;
  Object.assign(diagnostic, { number, page: pages[page], start, end });
  diagnostic.page?.notes.push(diagnostic);
});

function markAt(page, start, end) {
  const key = `${start}-${end}`;
  const known = page.byPlace.get(key);
  if (known) return known;
  const mark = { page, start, end, facts: [] };
  page.byPlace.set(key, mark);
  return mark;
}

function everyFactOf(member) {
  return [...member.facts, ...member.parts.flatMap(everyFactOf)];
}

function lineOf(page, offset) {
  page.lineStarts ??= [0, ...Array.from(page.text.matchAll(/\r\n|\r|\n/g), end => end.index + end[0].length)];
  return page.lineStarts.findLastIndex(start => start <= offset) + 1;
}

const linkToPage = page => `#/page/${page.number}`;
const linkToMark = mark => `${linkToPage(mark.page)}/mark/${mark.number}`;
const linkToMember = member => `#/member/${member.number}`;
const linkToPlace = (page, offset) => `${linkToPage(page)}/at/${offset}`;

// The only way in which anything becomes part of the document: what pages say is text, whatever it looks like.
function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== null && value !== false) element.setAttribute(name, value === true ? "" : value);
  }

  element.append(...children.filter(child => child !== undefined && child !== null));
  return element;
}

const number = value => value.toLocaleString("en");
const plural = (count, one, many = `${one}s`) => `${number(count)} ${count === 1 ? one : many}`;
const share = (part, whole) => whole === 0 ? "–" : `${Math.round(100 * part / whole)} %`;

function bar(part, whole, label) {
  return make("meter", { min: 0, max: Math.max(whole, 1), value: part, "aria-label": label, title: label });
}
