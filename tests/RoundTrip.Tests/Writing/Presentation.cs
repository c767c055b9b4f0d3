namespace PiecesGen.RoundTrip.Tests.Writing;

/// <summary>How Markdown is presented: what is escaped, how pages link, what surrounds them.</summary>
internal abstract class Presentation(Style style)
{
    protected Style Style { get; } = style;

    /// <summary>The pages list the values of enums and describe properties in every dialect.</summary>
    public abstract bool IsComplete { get; }

    public abstract string IndexPath { get; }

    public abstract string ApiPath(int number, string group);

    public abstract string ModelPath(int number, string model);

    public abstract string Link(string page);

    public abstract string ModelLink(string model, bool isFromApi);

    public abstract string BaseAddress(string address);

    /// <summary>What stands above the title of a page.</summary>
    public abstract IEnumerable<string> Top(string title, string dialect);

    public abstract string ApiTitle(string package, string group);

    public abstract IEnumerable<string> OperationHeading(string name, bool isDeprecated);

    public abstract string PartHeading(string part, string operation);

    /// <summary>What stands below an operation or model.</summary>
    public abstract IEnumerable<string> Footer { get; }

    /// <summary>A path with its braces.</summary>
    public abstract string Path(string urlTemplate);

    /// <summary>A type with its brackets.</summary>
    public abstract string Type(string type);

    protected abstract Escaper Escaper { get; }

    public string Cell(string? text) => text is null ? "" : Escaper.Escape(text, isCell: true);

    /// <summary>Prose that is no list and no code.</summary>
    public string? Paragraph(string? text) => text is null ? null : string.Join('\n', text.Split('\n').Select(line => Escaper.Escape(line, isCell: false)));

    public string? Prose(string? text) => text is null ? null : string.Join("\n\n", text.Split("\n\n```").Select((part, i) => i == 0 ? Paragraphs(part) : "```" + part));

    /// <summary>Lists stay lists, code stays code; what a line of prose begins with must not make it anything else.</summary>
    private string Paragraphs(string text) => string.Join('\n', text.Split('\n').Select(line =>
        line.StartsWith("- ", StringComparison.Ordinal) && char.IsLetter(line[2]) && text.StartsWith("- ", StringComparison.Ordinal)
            ? "- " + Escaper.Escape(line[2..], isCell: false)
            : Escaper.Escape(line, isCell: false)));
}
