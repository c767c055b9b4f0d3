namespace PiecesGen.RoundTrip.Tests.Writing;

/// <summary>Pages as OpenAPI Generator writes them for GitHub: package titles, <c>&lt;a name&gt;</c>, links to files, footers.</summary>
internal sealed class GitHubPresentation(Style style, string folder) : Presentation(style)
{
    public override bool IsComplete => true;

    public override IEnumerable<string> Footer =>
    [
        "[[Back to top]](#) [[Back to API list]](../README.md#documentation-for-api-endpoints) [[Back to Model list]](../README.md#documentation-for-models) "
        + "[[Back to README]](../README.md)",
        "",
    ];

    protected override Escaper Escaper { get; } = new GitHubEscaper(style);

    public override string IndexPath => $"{folder}/README.md";

    public override string ApiPath(int number, string group) => $"{folder}/docs/{group}Api.md";

    public override string ModelPath(int number, string model) => $"{folder}/docs/{model}.md";

    public override string Link(string page) => page + ".md";

    public override string ModelLink(string model, bool isFromApi) => model + ".md";

    public override string BaseAddress(string address) => $"*{address}*";

    public override IEnumerable<string> Top(string title, string dialect) => [];

    public override string ApiTitle(string package, string group) => Style.SpacesTitles ? $"# {package}.{group}Api" : $"# {group}Api";

    public override IEnumerable<string> OperationHeading(string name, bool isDeprecated)
    {
        string heading = isDeprecated ? $"# ~~**{name}**~~" : $"# **{name}**";
        return Style.IsOld ? [$"<a name=\"{name}\"></a>", heading] : [heading];
    }

    public override string PartHeading(string part, string operation) => $"### {part}";

    public override string Path(string urlTemplate) => urlTemplate;

    public override string Type(string type) => Style.IsOld
        ? type.Replace("&", "&amp;", StringComparison.Ordinal)
        : type.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
