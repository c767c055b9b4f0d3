using System.Globalization;
using System.Text;

namespace PiecesGen.Hostile.Tests.Fuzzing;

/// <summary>One page of everything that pages hold, over and over: 2 MB in CI, 10 MB in the long run.</summary>
[Collection(nameof(GrowthTests))]
public sealed class LargePageTests
{
    private static readonly int s_size = LongRun.IsAsked ? 10_000_000 : 2_000_000;

    [Theory]
    [InlineData("apis")]
    [InlineData("models")]
    public void A_large_page_is_read_and_emitted_with_work_that_grows_as_it_does(string folder)
    {
        Page whole = Make(folder, s_size);
        (long half, Emitted _) = Measure(Make(folder, s_size / 2));
        (long full, Emitted emitted) = Measure(whole);

        Assert.True(whole.Text.Length >= s_size);
        Assert.Empty(emitted.Problems());
        Assert.NotEmpty(emitted.Trees);
        Assert.True(full < half * GrowthTests.MaxGrowth, string.Create(CultureInfo.InvariantCulture, $"{half:N0} bytes became {full:N0}."));
    }

    private static (long Bytes, Emitted Emitted) Measure(Page page)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        Emitted emitted = Emitted.From([page], "Case");
        return (GC.GetAllocatedBytesForCurrentThread() - before, emitted);
    }

    /// <summary>The pages of a folder behind one another, without what makes a page a page of its own.</summary>
    private static Page Make(string folder, int length)
    {
        string[] pages = [.. DocsInput.Pages.Where(page => page.Path.Contains($"/{folder}/", StringComparison.Ordinal)).Select(page => page.Text[page.Text.IndexOf("# ", StringComparison.Ordinal)..])];
        StringBuilder text = new(length);
        for (int i = 0; text.Length < length; i++)
        {
            text.Append(pages[i % pages.Length]).Append("\n\n");
        }

        return new Page("/docs/Page.md", text.ToString());
    }
}
