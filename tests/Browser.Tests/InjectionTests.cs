using static Microsoft.Playwright.Assertions;

namespace PiecesGen.Browser.Tests;

/// <summary>Pages are untrusted input: whatever they hold is text in the report.</summary>
public sealed class InjectionTests(ReportBrowser browser) : IClassFixture<ReportBrowser>, IDisposable
{
    private const string Attack = "<img src=x onerror=\"document.title='attacked'\"></script><script>document.title='attacked'</script><!--<script>";

    private readonly string _folder = Directory.CreateTempSubdirectory("piecesgen-hostile-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [ChromiumFact]
    public async Task No_page_runs_a_script_or_leaves_its_place()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "<b onclick=document.title=1>.md"),
            $"""
            ---
            title: {Attack}
            ---

            # Things {Attack}

            ## Get a thing {Attack}

            ```
            GET /things/:id
            ```

            | Name | Type | Description |
            | --- | --- | --- |
            | `{Attack}` | string | {Attack} [here](javascript:document.title='attacked') |
            | id | string | &lt;b&gt;bold&lt;/b&gt; |

            ```html
            {Attack}
            ```

            {Attack}
            """);
        await using OpenReport report = await browser.OpenAsync("hostile", _folder);

        await report.ShowBusiestPageAsync();
        await Expect(report.Content).ToContainTextAsync("document.title='attacked'");
        await Expect(report.Content).ToContainTextAsync("<b>bold</b>");

        Assert.DoesNotContain("attacked", await report.Page.TitleAsync(), StringComparison.Ordinal);
        await Expect(report.Page.Locator("img, main script, aside script, [href^=javascript]")).ToHaveCountAsync(0);
        report.AssertQuiet();
    }

    [ChromiumFact]
    public async Task No_script_but_the_reports_own_would_run()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "things.md"), "# Things\n\n## Get things\n\n```\nGET /things\n```\n");
        await using OpenReport report = await browser.OpenAsync("policy", _folder);

        await report.Page.EvaluateAsync("() => { const script = document.createElement('script'); script.textContent = `document.title = 'attacked'`; document.body.append(script); }");

        Assert.DoesNotContain("attacked", await report.Page.TitleAsync(), StringComparison.Ordinal);
    }
}
