using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace PiecesGen.Browser.Tests;

/// <summary>A report in a window. What it complains of and asks the network for is noted.</summary>
internal sealed class OpenReport : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];
    private readonly List<string> _requests = [];

    private OpenReport(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.Console += (_, message) => _complaints.Add($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => _complaints.Add(error);
        page.Dialog += async (_, dialog) =>
        {
            _complaints.Add($"dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
        page.Request += (_, request) => _requests.Add(request.Url);
    }

    public IPage Page { get; }

    public ILocator Search => Page.GetByRole(AriaRole.Searchbox);

    public ILocator Content => Page.GetByRole(AriaRole.Main);

    /// <summary>The mark or row that is selected.</summary>
    public ILocator Selected => Content.Locator(".current");

    /// <summary>What became of it.</summary>
    public ILocator Member => Page.Locator("#members .entry.current");

    public static async Task<OpenReport> AtAsync(IBrowserContext context, Uri address)
    {
        var report = new OpenReport(context, await context.NewPageAsync());
        await report.Page.GotoAsync(address.AbsoluteUri);
        return report;
    }

    /// <summary>Shows the page with the most marks, of those that have no more than so many.</summary>
    public Task ShowBusiestPageAsync(int maxMarks = int.MaxValue) => Page.EvaluateAsync(
        "max => { location.hash = linkToPage(pages.filter(page => page.marks.length <= max).reduce((busiest, page) => page.marks.length > busiest.marks.length ? page : busiest)); }",
        maxMarks);

    /// <summary>Nothing but the file itself was asked for, and nothing was complained of.</summary>
    public void AssertQuiet()
    {
        Assert.Empty(_complaints);
        Assert.Equal(["file"], _requests.Select(static request => new Uri(request).Scheme));
    }

    /// <summary>No rule of axe-core finds anything in what is shown. Of long lists and tables, whose entries are alike, the first hundred are looked at, and the others are gone.</summary>
    public async Task AssertAccessibleAsync()
    {
        await Page.EvaluateAsync("() => document.querySelectorAll('li:nth-child(n+101), tr:nth-child(n+101)').forEach(entry => entry.remove())");
        AxeResult result = await Page.RunAxe();
        Assert.Empty(result.Violations.Select(static violation => $"{violation.Id}: {violation.Help}: {string.Join(", ", violation.Nodes.Take(3).Select(static node => node.Html))}"));
    }

    public async ValueTask DisposeAsync()
    {
        await _context.CloseAsync();
        await _context.DisposeAsync();
    }
}
