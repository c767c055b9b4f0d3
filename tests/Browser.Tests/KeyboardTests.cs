using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace PiecesGen.Browser.Tests;

/// <summary>The report of the docs of this repository, without a mouse.</summary>
public sealed class KeyboardTests(ReportBrowser browser) : IClassFixture<ReportBrowser>
{
    private const string Reference = "reference/distribution.md";

    [ChromiumFact]
    public async Task Marks_are_walked_forth_and_back_with_what_they_became_beside_them()
    {
        await using OpenReport report = await OpenAsync(Reference);
        ILocator marks = report.Content.Locator("article a.mark");

        await report.Page.Keyboard.PressAsync("n");
        await Expect(marks.Nth(0)).ToBeFocusedAsync();
        await Expect(report.Member).ToBeInViewportAsync();

        await report.Page.Keyboard.PressAsync("n");
        await Expect(marks.Nth(1)).ToBeFocusedAsync();

        await report.Page.Keyboard.PressAsync("p");
        await Expect(marks.Nth(0)).ToBeFocusedAsync();

        await report.Page.Keyboard.PressAsync("p");
        await Expect(marks.Last).ToBeFocusedAsync();
    }

    [ChromiumFact]
    public async Task Enter_goes_from_a_mark_to_what_it_became_and_the_browser_goes_back()
    {
        await using OpenReport report = await OpenAsync(Reference);
        await report.Page.Keyboard.PressAsync("n");

        await report.Page.Keyboard.PressAsync("Enter");
        await Expect(report.Member).ToBeFocusedAsync();

        await report.Page.GoBackAsync();
        await Expect(report.Content.Locator("h2").First).ToHaveTextAsync(EndsWith(Reference));
    }

    [ChromiumFact]
    public async Task Diagnostics_and_rows_without_a_fact_are_walked()
    {
        await using OpenReport report = await OpenAsync("reference/models.md");

        await report.Page.Keyboard.PressAsync("d");
        await Expect(report.Selected).ToContainTextAsync("PG1001");
        string first = await report.Selected.InnerTextAsync();
        await report.Page.Keyboard.PressAsync("d");
        await Expect(report.Selected).Not.ToHaveTextAsync(first);

        await report.Page.EvaluateAsync("path => { location.hash = linkToPage(pages.find(page => page.path.endsWith(path))); }", "python/README.md");
        await report.Page.Keyboard.PressAsync("u");
        await Expect(report.Selected).ToContainTextAsync("X-Application-ID");
    }

    [ChromiumFact]
    public async Task Brackets_turn_pages_and_o_leads_to_the_overview()
    {
        await using OpenReport report = await OpenAsync("python/README.md");

        await report.Page.Keyboard.PressAsync("]");
        await Expect(report.Content.Locator("h2").First).ToHaveTextAsync(EndsWith("python/apis/AllocationApi.md"));
        await report.Page.Keyboard.PressAsync("[");
        await Expect(report.Content.Locator("h2").First).ToHaveTextAsync(EndsWith("python/README.md"));
        await report.Page.Keyboard.PressAsync("o");
        await Expect(report.Content.Locator("h2").First).ToHaveTextAsync("Overview");
    }

    [ChromiumFact]
    public async Task Question_mark_shows_the_keys_until_escape()
    {
        await using OpenReport report = await OpenAsync(Reference);
        ILocator help = report.Page.GetByRole(AriaRole.Dialog, new() { Name = "Keyboard" });

        await report.Page.Keyboard.PressAsync("?");
        await Expect(help).ToBeVisibleAsync();
        await report.AssertAccessibleAsync();
        await report.Page.Keyboard.PressAsync("Escape");
        await Expect(help).ToBeHiddenAsync();
    }

    [ChromiumFact]
    public async Task Signs_of_Markdown_are_hidden_until_they_are_asked_for()
    {
        await using OpenReport report = await OpenAsync("python/apis/AllocationApi.md");
        ILocator heading = report.Content.GetByRole(AriaRole.Heading, new() { Name = "allocation_snapshot" }).First;

        Assert.Equal("allocation_snapshot", await heading.InnerTextAsync());
        await report.Page.Keyboard.PressAsync("s");
        Assert.Equal("## **allocation_snapshot** {#allocation_snapshot}", await heading.InnerTextAsync());
    }

    [ChromiumFact]
    public async Task A_rule_leads_to_all_that_it_inferred()
    {
        await using OpenReport report = await OpenAsync(null);

        await report.Content.GetByRole(AriaRole.Link, new() { Name = "Location.PathVariable" }).ClickAsync();

        await Expect(report.Search).ToHaveValueAsync("Location.PathVariable");
        await Expect(report.Page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link)).ToHaveCountAsync(4);
        await report.Search.PressAsync("Escape");
        await Expect(report.Search).ToHaveValueAsync("");
    }

    private static Regex EndsWith(string path) => new(Regex.Escape(path) + "$");

    /// <param name="path">The end of the page's path; null for the overview.</param>
    private async Task<OpenReport> OpenAsync(string? path)
    {
        OpenReport report = await browser.OpenAsync("docs-input", ReportedDocs.ArgumentFor("docs-input"));
        if (path is not null)
        {
            await report.Page.EvaluateAsync("path => { location.hash = linkToPage(pages.find(page => page.path.endsWith(path))); }", path);
            await Expect(report.Content.Locator("article")).ToBeVisibleAsync();
        }

        return report;
    }
}
