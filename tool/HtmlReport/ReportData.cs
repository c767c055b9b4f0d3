using System.Text.Encodings.Web;
using System.Text.Json;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Text;
using PiecesGen.Tool.Pages;
using PiecesGen.Tool.Reports;

namespace PiecesGen.Tool.HtmlReport;

/// <summary>
/// What the report shows, as JSON that stands in an element of HTML: the pages with their pieces, the members with their facts,
/// the diagnostics. Places are offsets in UTF-16 units, as scripts count them.
/// </summary>
internal sealed class ReportData
{
    // Without "<" nothing in it can end the element or begin a comment of a script.
    private const string LessThan = "\\u003c";

    private static readonly JsonWriterOptions s_format = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Understanding _understanding;
    private readonly IReadOnlyList<ReportMember> _members;
    private readonly Dictionary<string, int> _pages = new(StringComparer.Ordinal);
    private int _written;

    private ReportData(Understanding understanding)
    {
        _understanding = understanding;
        _members = ClientMembers.Describe(understanding.Merge, understanding.Named);
        for (int i = 0; i < understanding.Pages.Count; i++)
        {
            _pages.Add(understanding.Pages[i].Path, i);
        }
    }

    public static string Write(Understanding understanding, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, s_format))
        {
            new ReportData(understanding).Write(json, cancellationToken);
        }

        return System.Text.Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length).Replace("<", LessThan, StringComparison.Ordinal);
    }

    private void Write(Utf8JsonWriter json, CancellationToken cancellationToken)
    {
        json.WriteStartObject();
        json.WriteStartArray("counts");
        foreach (ModelCount count in ModelCount.From(_understanding))
        {
            json.WriteStartArray();
            json.WriteStringValue(count.Name);
            json.WriteNumberValue(count.Count);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteStartArray("members");
        foreach (ReportMember member in _members)
        {
            Write(json, member, owner: null);
        }

        json.WriteEndArray();
        json.WriteStartArray("diagnostics");
        foreach (DocsDiagnostic diagnostic in _understanding.Diagnostics)
        {
            Write(json, diagnostic);
        }

        json.WriteEndArray();
        WritePages(json, cancellationToken);
        json.WriteEndObject();
    }

    /// <summary>The parts follow the member that they belong to, whose number they have.</summary>
    private void Write(Utf8JsonWriter json, ReportMember member, int? owner)
    {
        int number = _written++;
        json.WriteStartObject();
        json.WriteString("kind", member.Kind);
        json.WriteString("name", member.Name);
        if (owner is { } of)
        {
            json.WriteNumber("owner", of);
        }

        json.WriteStartArray("csharp");
        foreach (string declaration in member.CSharp)
        {
            json.WriteStringValue(declaration);
        }

        json.WriteEndArray();
        json.WriteStartArray("facts");
        foreach (ReportFact fact in member.Facts)
        {
            Write(json, fact);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        foreach (ReportMember part in member.Parts)
        {
            Write(json, part, number);
        }
    }

    /// <summary><c>["type", "string", page, start, end]</c> where a page states it, <c>["required", "optional", "Required.UnstatedIsOptional"]</c> where a rule infers it.</summary>
    private void Write(Utf8JsonWriter json, ReportFact fact)
    {
        json.WriteStartArray();
        json.WriteStringValue(fact.Name);
        json.WriteStringValue(fact.Value);
        if (fact.Evidence.Place is { } place)
        {
            Write(json, place);
        }
        else
        {
            json.WriteStringValue(fact.Evidence.Rule);
        }

        json.WriteEndArray();
    }

    private void Write(Utf8JsonWriter json, PageLocation place)
    {
        json.WriteNumberValue(_pages[place.Path]);
        json.WriteNumberValue(place.Span.Start);
        json.WriteNumberValue(place.Span.Start + place.Span.Length);
    }

    private void Write(Utf8JsonWriter json, DocsDiagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("id", diagnostic.Kind.Id);
        json.WriteString("title", diagnostic.Kind.Title);
        json.WriteString("severity", Severities.Name(diagnostic.Kind.Severity));
        json.WriteString("message", diagnostic.Message);
        json.WriteString("help", diagnostic.Kind.HelpLink);
        json.WriteStartArray("place");
        if (_pages.ContainsKey(diagnostic.Location.Path))
        {
            Write(json, diagnostic.Location);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WritePages(Utf8JsonWriter json, CancellationToken cancellationToken)
    {
        ReportMember[] all = [.. All(_members)];
        ILookup<string, PageSpan> stated = all.SelectMany(member => member.Facts)
            .Select(fact => fact.Evidence.Place).OfType<PageLocation>().ToLookup(place => place.Path, place => place.Span, StringComparer.Ordinal);
        ILookup<string?, int> inferred = all.ToLookup(PageOf, member => member.Facts.Count(fact => fact.Evidence.Rule is not null));
        json.WriteStartArray("pages");
        for (int i = 0; i < _understanding.Pages.Count; i++)
        {
            PageFacts page = _understanding.Pages[i];
            string text = _understanding.Texts[i];
            IReadOnlyList<LayoutPiece> pieces = PageLayout.From(text, cancellationToken);
            PageData.Write(json, page, text, PageCoverage.From(text, pieces, [.. stated[page.Path]], inferred[page.Path].Sum()), pieces);
        }

        json.WriteEndArray();
    }

    /// <summary>The page that names a member, or says something of it first; null where none does.</summary>
    private static string? PageOf(ReportMember member) => member.Facts.FirstOrDefault(fact => fact.Evidence.Place is not null)?.Evidence.Place!.Path;

    private static IEnumerable<ReportMember> All(IEnumerable<ReportMember> members) => members.SelectMany(member => All(member.Parts).Prepend(member));
}
