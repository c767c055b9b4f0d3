using System.Text.RegularExpressions;

namespace PiecesGen.RoundTrip.Tests.Writing;

/// <summary>A docs site: front matter, <c>{#anchor}</c>, braces and brackets escaped for MDX, links without <c>.md</c>.</summary>
internal sealed partial class SitePresentation(Style style, string folder) : Presentation(style)
{
    public override bool IsComplete => false;

    public override IEnumerable<string> Footer => [];

    protected override Escaper Escaper { get; } = new SiteEscaper(style);

    public override string IndexPath => $"{folder}/index.mdx";

    public override string ApiPath(int number, string group) => $"{folder}/apis/{number:00}-{group}Api.md";

    public override string ModelPath(int number, string model) => $"{folder}/models/{number:00}-{model}.md";

    public override string Link(string page) => page;

    public override string ModelLink(string model, bool isFromApi) => isFromApi ? $"../models/{model}" : model;

    public override string BaseAddress(string address) => $"`{address}`";

    public override IEnumerable<string> Top(string title, string dialect) => ["---", $"title: {Spaced(title)} | {dialect} SDK", "---", ""];

    public override string ApiTitle(string package, string group) => $"# {Spaced(group)} API";

    public override IEnumerable<string> OperationHeading(string name, bool isDeprecated) =>
        [$"## **{name}**{(isDeprecated ? " - (Deprecated)" : "")} {{#{name}}}"];

    public override string PartHeading(string part, string operation) => $"### {part} {{#{operation}-{part.ToLowerInvariant().Replace(' ', '-')}}}";

    public override string Path(string urlTemplate) => urlTemplate.Replace("{", "\\{", StringComparison.Ordinal).Replace("}", "\\}", StringComparison.Ordinal);

    public override string Type(string type)
    {
        string escaped = Path(type).Replace("&", "&amp;", StringComparison.Ordinal);
        return Style.UsesEntities
            ? escaped.Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal)
            : escaped.Replace("<", "\\<", StringComparison.Ordinal).Replace(">", "\\>", StringComparison.Ordinal);
    }

    /// <summary><c>WorkstreamEvent</c> → <c>Workstream Event</c>.</summary>
    private string Spaced(string name) => Style.SpacesTitles ? WordStart().Replace(name, " ") : name;

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])")]
    private static partial Regex WordStart();
}
