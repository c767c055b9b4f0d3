// The list of pages, and in its place what a search finds: members by name and C#, rules, diagnostics, pages, and the text itself.
const maxHits = 40;
const list = document.getElementById("pages");
const box = document.getElementById("search");
const pageLinks = pages.map(page => make("a", { href: linkToPage(page) }, make("span", {}, shortPath(page)), " ", make("small", {}, share(page.read, page.lines))));
const pageList = make("ul", { class: "pages" }, make("li", {}, make("a", { href: "#/" }, "Overview")), ...pageLinks.map(link => make("li", {}, link)));

function shortPath(page) {
  shortPath.skipped ??= commonFolder(pages.map(other => other.path));
  return page.path.slice(shortPath.skipped);
}

function commonFolder(paths) {
  let folder = (paths[0] ?? "").replace(/[^/]*$/, "");
  while (folder && !paths.every(path => path.startsWith(folder))) folder = folder.replace(/[^/]*\/$/, "");
  return folder.length;
}

function markCurrentPage(page) {
  pageList.querySelector("[aria-current]")?.removeAttribute("aria-current");
  (page ? pageLinks[page.number] : pageList.querySelector("a")).setAttribute("aria-current", "page");
  if (page) pageLinks[page.number].scrollIntoView({ block: "nearest" });
}

const entriesToFind = () => entriesToFind.all ??= [
  ...members.map(member => ({ group: "What it became", name: member.name.toLowerCase(), text: `${member.kind} ${member.name} ${member.csharp.join(" ")} ${member.facts.map(fact => fact.rule ?? "").join(" ")}`.toLowerCase(), href: linkToMember(member), label: labelOf(member) })),
  ...diagnostics.filter(diagnostic => diagnostic.page).map(diagnostic => ({ group: "Diagnostics", text: `${diagnostic.id} ${diagnostic.severity} ${diagnostic.title} ${diagnostic.message}`.toLowerCase(), href: linkToPlace(diagnostic.page, diagnostic.start), label: `${diagnostic.id} ${diagnostic.message}` })),
  ...pages.map(page => ({ group: "Pages", text: page.path.toLowerCase(), href: linkToPage(page), label: shortPath(page) })),
];

function labelOf(member) {
  return member.owner === undefined ? `${member.kind} ${member.name}` : `${member.kind} ${member.name} of ${members[member.owner].name}`;
}

function hitsInText(query) {
  return pages.flatMap(page => {
    const at = page.text.toLowerCase().indexOf(query);
    return at < 0 ? [] : [{ group: "Text", href: linkToPlace(page, at), label: `${shortPath(page)}: …${page.text.slice(Math.max(0, at - 20), at + query.length + 30)}…` }];
  });
}

function search(text) {
  box.value = text;
  const query = text.trim().toLowerCase();
  if (!query) {
    document.getElementById("found").textContent = "";
    list.replaceChildren(pageList);
    return;
  }

  const words = query.split(/\s+/);
  const named = entriesToFind().filter(entry => words.every(word => entry.text.includes(word))).sort((one, other) => (other.name === query) - (one.name === query));
  const hits = [...named, ...hitsInText(query)];
  document.getElementById("found").textContent = plural(hits.length, "hit");
  list.replaceChildren(...grouped(hits, hit => hit.group).flatMap(([group, all]) => [
    make("h2", {}, `${group} (${number(all.length)})`),
    make("ul", { class: "hits" }, ...all.slice(0, maxHits).map(hit => make("li", {}, make("a", { href: hit.href }, hit.label)))),
    all.length > maxHits ? make("p", {}, `and ${number(all.length - maxHits)} more`) : ""]));
}
