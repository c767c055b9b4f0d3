using PiecesGen.Generator.Formats;
using PiecesGen.Generator.Facts;

namespace PiecesGen.Reading.Tests;

/// <summary>All 1,075 pages of the Pieces docs.</summary>
[Trait("Speed", "slow")]
public class CorpusReadingTests
{
    // Each is a real defect of the page: a summary written by hand that names another method or path than the table.
    private static readonly string[] s_knownDefects =
    [
        "PG0008 python/apis/12-ApplicationApi.md(17,1)",
        "PG0008 python/apis/15-AssetsApi.md(504,1)",
        "PG0008 python/apis/21-ConnectorApi.md(163,1)",
        "PG0008 python/apis/22-ConversationApi.md(168,1)",
        "PG0008 python/apis/22-ConversationApi.md(570,1)",
        "PG0008 python/apis/23-ConversationMessageApi.md(294,1)",
        "PG0008 python/apis/36-HintApi.md(87,1)",
        "PG0008 python/apis/41-MachineLearningApi.md(18,1)",
    ];

    [CorpusFact]
    public void Every_operation_and_every_model_is_understood_in_each_dialect()
    {
        foreach (string dialect in new[] { "Python", "TypeScript" })
        {
            List<PageFacts> pages = ReadAll().Where(page => page.Source.Name == dialect).ToList();

            Assert.Equal(323, pages.Sum(page => page.Operations.Count(operation => operation is { Verb: not null, Path: not null })));
            Assert.Equal(323, pages.Sum(page => page.Operations.Count + page.Endpoints.Count));
            Assert.Equal(73, pages.Count(page => page.Groups.Count == 1));
            Assert.Equal(464, pages.Count(page => page.Models.Count == 1));
        }
    }

    [CorpusFact]
    public void Both_dialects_name_the_same_operations_and_models()
    {
        List<PageFacts> pages = [.. ReadAll()];

        Assert.Equal(323, pages.SelectMany(page => page.Operations).Select(operation => Key(operation.Name.Value)).Distinct().Count());
        Assert.Equal(464, pages.SelectMany(page => page.Models).Select(model => Key(model.Name.Value)).Distinct().Count());
    }

    [CorpusFact]
    public void Only_the_guides_and_the_README_are_foreign() =>
        Assert.Equal(
            ["python/index.mdx", "typescript/index.mdx", "typescript/models/263-README.md"],
            ReadAll().Where(page => page.IsUnrecognized).Select(page => page.Path));

    [CorpusFact]
    public void Nothing_is_reported_that_is_no_defect_of_its_page() =>
        Assert.Equal(
            s_knownDefects,
            ReadAll().SelectMany(page => page.Diagnostics).Select(diagnostic =>
                $"{diagnostic.Kind.Id} {diagnostic.Location.Path}({diagnostic.Location.Span.StartLine + 1},{diagnostic.Location.Span.StartColumn + 1})"));

    [CorpusFact]
    public void Every_operation_states_all_its_parts()
    {
        foreach (PageFacts page in ReadAll().Where(page => page.Groups.Count > 0))
        {
            Assert.Equal("http://localhost:1000", page.Server?.Value);
            foreach (OperationFacts operation in page.Operations)
            {
                Assert.NotNull(operation.Parameters);
                Assert.NotNull(operation.Returns);
                Assert.NotNull(operation.Body?.MediaTypes);
                Assert.NotNull(operation.Accepts);
                Assert.All(operation.Parameters!.Value, member => Assert.NotNull(member.Type));
            }
        }
    }

    [CorpusFact]
    public void Every_page_ends_with_a_model_or_operations_whose_names_are_names()
    {
        List<PageFacts> pages = [.. ReadAll()];
        IEnumerable<string> names =
        [
            .. pages.SelectMany(page => page.Operations).SelectMany(operation => operation.Parameters!.Value.Select(member => member.Name.Value).Append(operation.Name.Value)),
            .. pages.SelectMany(page => page.Models).SelectMany(model => model.Properties!.Value.Select(member => member.Name.Value).Append(model.Name.Value)),
        ];

        Assert.DoesNotContain(names, name => !name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_'));
    }

    private static string Key(string name) => name.Replace("_", "", StringComparison.Ordinal).ToUpperInvariant();

    private static IEnumerable<PageFacts> ReadAll() =>
        Directory.EnumerateFiles(CorpusFactAttribute.Folder, "*.md*", SearchOption.AllDirectories)
            .Select(file => (File: file, Path: Path.GetRelativePath(CorpusFactAttribute.Folder, file).Replace('\\', '/')))
            .OrderBy(page => page.Path, StringComparer.Ordinal)
            .Select(page => DocsFormats.Read(page.Path, File.ReadAllText(page.File), CancellationToken.None));
}
