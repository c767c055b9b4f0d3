// All pages together: how much was read, what rules decided, what was not understood.
function showOverview() {
  shown = undefined;
  const facts = members.flatMap(member => member.facts);
  document.getElementById("content").replaceChildren(
    make("h2", {}, "Overview"), summary(facts),
    make("h3", {}, "Understood"), countsTable(),
    make("h3", {}, "Facts"), factsTable(facts),
    make("h3", {}, "Rules"), rulesTable(facts),
    make("h3", {}, "Diagnostics"), diagnosticsTable(),
    make("h3", {}, "Pages"), pagesTable());
  document.title = "PiecesGen report";
  showOwners(undefined, members.filter(member => member.owner === undefined && ["client", "server", "credential"].includes(member.kind)));
  markCurrentPage(undefined);
}

function summary(facts) {
  const sum = name => pages.reduce((total, page) => total + page[name], 0);
  const [lines, read] = [sum("lines"), sum("read")];
  const inferred = facts.filter(fact => fact.rule).length;
  return make("ul", { class: "bars" },
    make("li", {}, bar(read, lines, "Lines with facts"), ` ${number(read)} of ${plural(lines, "line")} (${share(read, lines)}) hold a fact.`),
    make("li", {}, bar(facts.length - inferred, facts.length, "Facts that pages state"), ` ${number(facts.length - inferred)} of ${plural(facts.length, "fact")} (${share(facts.length - inferred, facts.length)}) are stated, ${number(inferred)} inferred.`),
    make("li", {}, `${plural(diagnostics.length, "diagnostic")}.`));
}

function tableOf(titles, rows) {
  return make("div", { class: "wide", tabindex: 0 }, make("table", {},
    make("thead", {}, make("tr", {}, ...titles.map(title => make("th", { scope: "col" }, title)))),
    make("tbody", {}, ...rows.map(cells => make("tr", {}, ...cells.map(cell => make("td", typeof cell === "number" ? { class: "number" } : {}, typeof cell === "number" ? number(cell) : cell)))))));
}

const grouped = (items, keyOf) => [...Map.groupBy(items, keyOf)];

const countsTable = () => tableOf(["What", "Count"], counts);

function factsTable(facts) {
  return tableOf(["Fact", "Stated", "Inferred", "Share stated"], grouped(facts, fact => fact.name).map(([name, all]) => {
    const stated = all.filter(fact => fact.mark).length;
    return [name, stated, all.length - stated, bar(stated, all.length, `${share(stated, all.length)} stated`)];
  }));
}

function rulesTable(facts) {
  const rules = grouped(facts.filter(fact => fact.rule), fact => fact.rule).sort(([, one], [, other]) => other.length - one.length);
  return rules.length === 0 ? make("p", {}, "No rule decided anything.")
    : tableOf(["Rule", "Decides", "Count"], rules.map(([rule, all]) =>
      [make("a", { href: `#/find/${encodeURIComponent(rule)}` }, rule), [...new Set(all.map(fact => fact.name))].join(", "), all.length]));
}

function diagnosticsTable() {
  return diagnostics.length === 0 ? make("p", {}, "None.")
    : tableOf(["Diagnostic", "Message", "Place"], diagnostics.map(diagnostic => [
      make("a", { href: diagnostic.help, rel: "noreferrer", title: diagnostic.title }, `${diagnostic.severity} ${diagnostic.id}`),
      diagnostic.message,
      diagnostic.page ? make("a", { href: linkToPlace(diagnostic.page, diagnostic.start) }, `${shortPath(diagnostic.page)}:${lineOf(diagnostic.page, diagnostic.start)}`) : ""]));
}

function pagesTable() {
  return tableOf(["Page", "Lines with facts", "Share", "Stated", "Inferred", "Diagnostics"], pages.map(page => [
    make("a", { href: linkToPage(page) }, shortPath(page)), `${number(page.read)} of ${number(page.lines)}`, bar(page.read, page.lines, `${share(page.read, page.lines)} of the lines`), page.stated, page.inferred, page.notes.length]));
}
