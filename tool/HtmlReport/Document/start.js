// The address says what is shown, so that it can be linked, and the browser goes back.
function route() {
  const [, view, first, second, third] = location.hash.split("/");
  if (location.hash && !location.hash.startsWith("#/")) return;
  if (view === "find") {
    search(decodeURIComponent(first));
    toggleMenu(true);
    list.querySelector("a")?.focus();
    if (!document.getElementById("content").hasChildNodes()) showOverview();
    return;
  }

  toggleMenu(false);
  const page = view === "page" ? pages[first] : undefined;
  const member = view === "member" ? members[first] : undefined;
  if (member) {
    showMember(member);
  } else if (page) {
    showPage(page);
    if (second === "mark" && page.marks[third]) showMark(page.marks[third]);
    else if (second === "at") showPlace(Number(third));
    else window.scrollTo(0, 0);
  } else {
    showOverview();
    window.scrollTo(0, 0);
  }
}

search("");
window.addEventListener("hashchange", route);
route();
