using PiecesGen.Generator.Merging;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Tool.Reports;

/// <summary>How often facts of one kind rest on one rule, or on what pages state.</summary>
/// <param name="Fact">The kind of fact: <c>parameter location</c>.</param>
/// <param name="Rule">Null where pages state it.</param>
internal sealed record EvidenceCount(string Fact, string? Rule, int Count)
{
    public static IReadOnlyList<EvidenceCount> Of(MergeResult merge)
    {
        var index = new EvidenceIndex(merge.Evidence);
        return
        [
            .. Counts("parameter location", ParameterKeys(merge.Model, MemberKey.ParameterLocation), index),
            .. Counts("parameter wire name", ParameterKeys(merge.Model, MemberKey.ParameterWireName), index),
            .. Counts("parameter required", ParameterKeys(merge.Model, MemberKey.ParameterRequired), index),
            .. Counts("property wire name", PropertyKeys(merge.Model, MemberKey.PropertyWireName), index),
            .. Counts("property required", PropertyKeys(merge.Model, MemberKey.PropertyRequired), index),
        ];
    }

    private static IEnumerable<EvidenceCount> Counts(string fact, IEnumerable<string> members, EvidenceIndex index) => members
        .Select(index.For)
        .OfType<Evidence>()
        .GroupBy(evidence => evidence.Page is null ? evidence.Rule : null)
        .Select(group => new EvidenceCount(fact, group.Key, group.Count()))
        .OrderBy(count => count.Rule, StringComparer.Ordinal);

    private static IEnumerable<string> ParameterKeys(ApiModel model, Func<string, string, string, string> key) =>
        from apiGroup in model.Groups
        from operation in apiGroup.Operations
        from name in operation.Parameters.Select(parameter => parameter.Name).Concat(operation.Body is { } body ? [body.Name] : [])
        select key(apiGroup.Name, operation.Name, name);

    private static IEnumerable<string> PropertyKeys(ApiModel model, Func<string, string, string> key) =>
        from schema in model.Schemas.OfType<ObjectSchema>()
        from property in schema.Properties
        select key(schema.Name, property.WireName);
}
