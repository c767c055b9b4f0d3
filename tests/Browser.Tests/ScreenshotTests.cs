using Microsoft.Playwright;
using PiecesGen.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace PiecesGen.Browser.Tests;

/// <summary>The picture in the README, taken anew with <c>PIECESGEN_ACCEPT=1</c>.</summary>
public sealed class ScreenshotTests(ReportBrowser browser) : IClassFixture<ReportBrowser>
{
    private const int MaxBytes = 200_000;

    private static readonly string s_picture = RepositoryRoot.File("docs/report.png");

    [ChromiumFact]
    public async Task Picture_of_the_README_shows_an_operation_beside_what_it_became()
    {
        await using OpenReport report = await browser.OpenAsync("docs-input", ReportedDocs.ArgumentFor("docs-input"), width: 1160, height: 600);
        await report.Page.EvaluateAsync("() => { location.hash = linkToMark(members.find(member => member.kind === 'operation' && member.parts.length > 2).facts.find(fact => fact.name === 'name').mark); }");
        await Expect(report.Selected).ToBeFocusedAsync();
        byte[] picture = await report.Page.ScreenshotAsync(new PageScreenshotOptions { Animations = ScreenshotAnimations.Disabled });

        Assert.InRange(picture.Length, 1, MaxBytes);
        if (Environment.GetEnvironmentVariable("PIECESGEN_ACCEPT") == "1")
        {
            await File.WriteAllBytesAsync(s_picture, picture);
        }

        Assert.True(File.Exists(s_picture), $"PIECESGEN_ACCEPT=1 writes {s_picture}.");
    }
}
