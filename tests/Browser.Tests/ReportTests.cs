using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace PiecesGen.Browser.Tests;

/// <summary>The report of each of the docs that are at hand.</summary>
public sealed class ReportTests(ReportBrowser browser) : IClassFixture<ReportBrowser>
{
    // What axe-core looks at takes it seconds on the longest pages.
    private const int MaxMarks = 200;

    public static TheoryData<string> Docs => [.. ReportedDocs.Names];

    [ChromiumTheory]
    [MemberData(nameof(Docs))]
    public async Task Every_fact_that_a_page_states_is_marked_on_it(string docs)
    {
        await using OpenReport report = await OpenAsync(docs);

        string[] unmarked = await report.Page.EvaluateAsync<string[]>(
            """
            () => pages.flatMap(page => {
                showPage(page);
                return page.marks
                    .filter(mark => mark.end > mark.start && !shown.elements.get(mark)?.isConnected)
                    .map(mark => `${page.path}:${mark.start} ${page.text.slice(mark.start, mark.end)}`);
            })
            """);

        Assert.Empty(unmarked);
        Assert.True(await report.Page.EvaluateAsync<int>("pages.reduce((sum, page) => sum + page.marks.length, 0)") > 0);
        report.AssertQuiet();
    }

    [ChromiumTheory]
    [MemberData(nameof(Docs))]
    public async Task A_fact_leads_to_what_it_became_and_that_back_to_the_fact(string docs)
    {
        await using OpenReport report = await OpenAsync(docs);
        await report.ShowBusiestPageAsync();
        ILocator mark = report.Content.Locator("article a.mark").First;
        string text = await mark.InnerTextAsync();

        await mark.ClickAsync();
        await Expect(report.Member).ToBeFocusedAsync();
        await report.Member.Locator(".facts a").First.ClickAsync();

        await Expect(report.Selected).ToHaveTextAsync(text);
        await Expect(report.Selected).ToBeInViewportAsync();
        report.AssertQuiet();
    }

    [ChromiumTheory]
    [MemberData(nameof(Docs))]
    public async Task A_search_finds_a_member_by_its_name(string docs)
    {
        await using OpenReport report = await OpenAsync(docs);
        string name = await report.Page.EvaluateAsync<string>("members.findLast(member => member.facts.some(fact => fact.mark)).name");

        await report.Page.Keyboard.PressAsync("/");
        await report.Page.Keyboard.TypeAsync(name);
        await Expect(report.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync(new Regex("hit"));
        await report.Page.Keyboard.PressAsync("Enter");
        await report.Page.Keyboard.PressAsync("Enter");

        await Expect(report.Member).ToBeFocusedAsync();
        await Expect(report.Page.Locator("#members .card[open]")).ToContainTextAsync(name, new() { IgnoreCase = true });
        report.AssertQuiet();
    }

    [ChromiumTheory]
    [MemberData(nameof(Docs))]
    public async Task Overview_and_pages_are_accessible_in_light_and_dark(string docs)
    {
        foreach (ColorScheme scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await using OpenReport report = await OpenAsync(docs, scheme);

            await report.AssertAccessibleAsync();
            await report.ShowBusiestPageAsync(MaxMarks);
            await report.Page.Keyboard.PressAsync("n");
            await Expect(report.Member).ToBeVisibleAsync();
            await report.AssertAccessibleAsync();
            report.AssertQuiet();
        }
    }

    [ChromiumTheory]
    [MemberData(nameof(Docs))]
    public async Task A_phone_shows_all_of_it_without_scrolling_sideways(string docs)
    {
        await using OpenReport report = await OpenAsync(docs, width: 390);
        await report.ShowBusiestPageAsync();
        await Expect(report.Content.Locator("article")).ToBeVisibleAsync();

        Assert.Equal(390, await report.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));

        await report.Page.GetByRole(AriaRole.Button, new() { Name = "Pages" }).ClickAsync();
        await Expect(report.Page.GetByRole(AriaRole.Navigation)).ToBeVisibleAsync();
        report.AssertQuiet();
    }

    private Task<OpenReport> OpenAsync(string docs, ColorScheme scheme = ColorScheme.Light, int width = 1400) =>
        browser.OpenAsync(docs, ReportedDocs.ArgumentFor(docs), scheme, width);
}
