using System.Text.RegularExpressions;

namespace PiecesGen.Tests.Support;

/// <summary>The pages that this repository builds from.</summary>
public static partial class DocsInput
{
    private static readonly HashSet<string> s_few = ["README", "AllocationApi", "DistributionApi", "AllocationCloud", "Distribution", "MailgunDistribution", "Recipients", "PersonBasicType"];

    /// <summary>The model that a page uses and none describes.</summary>
    private const string WithoutPage = "MailgunMetadata";

    public static IReadOnlyList<Page> Pages { get; } = Load();

    /// <summary>Those that follow a generator's dialect, without the reference.</summary>
    public static IEnumerable<Page> OfDialects => Pages.Where(static page => !page.Path.StartsWith("/docs/reference/", StringComparison.Ordinal));

    /// <summary>Two groups and what they need most, without the rows that lead to other models: few enough for a host that tracks the steps of a run.</summary>
    public static IReadOnlyList<Page> Few { get; } =
    [
        .. OfDialects
            .Where(static page => s_few.Contains(Path.GetFileNameWithoutExtension(page.Path)))
            .Select(static page => page with { Text = string.Join('\n', page.Text.Split('\n').Where(LeadsToFew)) }),
    ];

    private static bool LeadsToFew(string line) => LinkOfProperty().Match(line) is not { Success: true, Groups: [_, { Value: var model }] } || s_few.Contains(model) || model == WithoutPage;

    [GeneratedRegex(@"^\*\*\w+\*\* \| \[\*\*[^]]+\]\((\w+)\)")]
    private static partial Regex LinkOfProperty();

    private static List<Page> Load()
    {
        string root = RepositoryRoot.File("docs-input");
        return
        [
            .. Directory.EnumerateFiles(root, "*.md", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(path => new Page("/docs/" + Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllText(path), "default")),
        ];
    }
}
