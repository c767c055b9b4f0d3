using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Text;

namespace PiecesGen.Reading.Tests;

/// <summary>Facts and diagnostics as short texts, so that a test states them on one line.</summary>
internal static class Texts
{
    /// <summary><c>List&lt;Pet→Pet&gt;</c>: the arrow shows where a model links to.</summary>
    public static string From(TypeFact? type) => type switch
    {
        PrimitiveTypeFact primitive => primitive.Kind.ToString(),
        NamedTypeFact { Anchor: { } anchor } named => $"{named.Name}→{named.LinkTarget}#{anchor}",
        NamedTypeFact named => named.LinkTarget is null ? named.Name : $"{named.Name}→{named.LinkTarget}",
        ListTypeFact list => $"List<{From(list.Item)}>",
        MapTypeFact map => $"Map<{From(map.Value)}>",
        LiteralsTypeFact literals => string.Join("|", literals.Values.Select(value => $"'{value}'")),
        UnionTypeFact union => $"({string.Join(" or ", union.Options.Select(From))})",
        ObjectTypeFact inline => $"{string.Join(" + ", [inline.Name ?? "", .. From(inline.Bases)])} {{ {string.Join("; ", inline.Properties.Select(From))} }}",
        _ => "-",
    };

    /// <summary><c>id: String required 'the id'</c>; what the row states beside it stands in front of the colon.</summary>
    public static string From(MemberFacts member)
    {
        string required = member.IsRequired switch { { Value: false } => "optional", { Value: true } => "required", null => member.IsUnmarked ? "unmarked" : "unstated" };
        string text = member.Name.Value;
        text += member.GivenName is { } given ? $" ={given.Value}" : "";
        text += member.WireName is { } wire ? $" >{wire.Value}" : "";
        text += member.In is { } place ? $" in {place.Value}" : "";
        text += $": {From(member.Type?.Value)} {required}{(member.IsNullable is { Value: true } ? " nullable" : "")}";
        text += member.Values is null ? "" : $" of {string.Join('|', From(member.Values))}";
        text += member.Default is { } value ? $" = {value.Value}" : "";
        return member.Description is { } description ? $"{text} '{description.Value}'" : text;
    }

    public static IEnumerable<string> From(EquatableArray<MemberFacts>? members) =>
        (members ?? throw new InvalidOperationException("There are no members.")).Select(From);

    public static IEnumerable<string> From(EquatableArray<Located<string>>? values) =>
        (values ?? throw new InvalidOperationException("There are no values.")).Select(value => value.Value);

    /// <summary><c>410 Gone</c>, with the type and media types of its body where the row states them.</summary>
    public static IEnumerable<string> From(EquatableArray<ResponseFacts>? responses) =>
        (responses ?? throw new InvalidOperationException("There are no responses.")).Select(From);

    /// <summary>What a method table says of an operation: <c>plant POST /plant Put a seed</c>.</summary>
    public static string From(OperationFacts operation) =>
        $"{operation.Name.Value} {operation.Verb?.Value ?? "-"} {operation.Path?.Value ?? "-"} {operation.Summary?.Value ?? "-"}";

    public static string From(EndpointFacts endpoint) =>
        $"{endpoint.Group.Value}.{endpoint.Name.Value} {endpoint.Verb.Value} {endpoint.Path.Value}";

    /// <summary><c>{ id: Integer; tags: [Text]; bed: Null|{ name: Text } }</c>; what is in some objects alone has the number of them.</summary>
    public static string From(JsonShape shape)
    {
        List<string> kinds = [.. Enum.GetValues<JsonKinds>().Where(kind => kind is not (JsonKinds.None or JsonKinds.List or JsonKinds.Object) && shape.Kinds.HasFlag(kind)).Select(kind => kind.ToString())];
        if (shape.Kinds.HasFlag(JsonKinds.List))
        {
            kinds.Add(shape.Item is { } item ? $"[{From(item)}]" : "[]");
        }

        if (shape.Kinds.HasFlag(JsonKinds.Object))
        {
            kinds.Add($"{{ {string.Join("; ", shape.Members.Select(member => $"{member.Name.Value}{(member.Count == shape.Objects ? "" : " x" + member.Count)}: {From(member.Shape)}"))} }}");
        }

        return kinds.Count == 0 ? "-" : string.Join("|", kinds);
    }

    /// <summary>Likewise, behind the status.</summary>
    public static IEnumerable<string> From(EquatableArray<ExampleFacts> examples) =>
        examples.Select(example => $"{(example.Status is { } status ? status + " " : "")}{(example.Inside is { } inside ? inside + ": " : "")}{From(example.Shape)}");

    /// <summary><c>4:2-4:14</c>, counted from zero.</summary>
    public static string From(PageSpan span) => $"{span.StartLine}:{span.StartColumn}-{span.EndLine}:{span.EndColumn}";

    /// <summary><c>PG0005 12:3-12:9</c>.</summary>
    public static IEnumerable<string> From(EquatableArray<DocsDiagnostic> diagnostics) =>
        diagnostics.Select(diagnostic => $"{diagnostic.Kind.Id} {From(diagnostic.Location.Span)}");

    private static string From(ResponseFacts response)
    {
        string text = $"{response.Statuses.Value} {response.Description?.Value}";
        text += response.Type is { } type ? $" is {From(type.Value)}" : "";
        return response.MediaTypes.Count == 0 ? text : $"{text} as {string.Join(", ", From(response.MediaTypes))}";
    }
}
