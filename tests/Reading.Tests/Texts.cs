using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Reading.Facts;
using PiecesGen.Generator.Text;

namespace PiecesGen.Reading.Tests;

/// <summary>Facts and findings as short texts, so that a test states them on one line.</summary>
internal static class Texts
{
    /// <summary><c>List&lt;Pet→Pet&gt;</c>: the arrow shows where a model links to.</summary>
    public static string Of(TypeFact? type) => type switch
    {
        PrimitiveTypeFact primitive => primitive.Kind.ToString(),
        NamedTypeFact named => named.LinkTarget is null ? named.Name : $"{named.Name}→{named.LinkTarget}",
        ListTypeFact list => $"List<{Of(list.Item)}>",
        MapTypeFact map => $"Map<{Of(map.Value)}>",
        LiteralsTypeFact literals => string.Join("|", literals.Values.Select(value => $"'{value}'")),
        UnionTypeFact union => $"({string.Join(" or ", union.Options.Select(Of))})",
        _ => "-",
    };

    /// <summary><c>id: String required 'the id'</c>.</summary>
    public static string Of(MemberFacts member)
    {
        string required = member.IsOptional switch { true => "optional", false => "required", null => "unstated" };
        string text = $"{member.Name.Value}: {Of(member.Type?.Value)} {required}";
        text += member.Default is null ? "" : $" = {member.Default}";
        return member.Description is null ? text : $"{text} '{member.Description}'";
    }

    public static IEnumerable<string> Of(EquatableArray<MemberFacts>? members) =>
        (members ?? throw new InvalidOperationException("There are no members.")).Select(Of);

    public static IEnumerable<string> Of(EquatableArray<Stated<string>>? values) =>
        (values ?? throw new InvalidOperationException("There are no values.")).Select(value => value.Value);

    public static IEnumerable<string> Of(EquatableArray<ResponseFacts>? responses) =>
        (responses ?? throw new InvalidOperationException("There are no responses.")).Select(row => $"{row.Status.Value} {row.Description}");

    public static string Of(EndpointFacts endpoint) =>
        $"{endpoint.Name.Value} {endpoint.Method.Value} {endpoint.UrlTemplate.Value} {endpoint.Summary ?? "-"}";

    /// <summary><c>4:2-4:14</c>, counted from zero.</summary>
    public static string Of(PageSpan span) => $"{span.StartLine}:{span.StartColumn}-{span.EndLine}:{span.EndColumn}";

    /// <summary><c>PG0005 12:3-12:9</c>.</summary>
    public static IEnumerable<string> Of(EquatableArray<Finding> findings) =>
        findings.Select(finding => $"{finding.Kind.Id} {Of(finding.Location.Span)}");
}
