using PiecesGen.Generator.Merging;
using PiecesGen.Generator.Merging.Evidence;
using PiecesGen.Generator.Model;

namespace PiecesGen.Tool.Reports;

/// <summary>How often facts of one kind rest on one rule, or on what pages state.</summary>
/// <param name="What">The kind of fact: <c>parameter location</c>.</param>
/// <param name="Rule">Null where pages state it.</param>
internal sealed record EvidenceCount(string What, string? Rule, int Count)
{
    public static IReadOnlyList<EvidenceCount> From(MergeResult merge)
    {
        var index = new EvidenceIndex(merge.Evidence);
        return
        [
            .. Counts("parameter location", ParameterKeys(merge.Model), Fact.In, index),
            .. Counts("parameter wire name", ParameterKeys(merge.Model), Fact.WireName, index),
            .. Counts("parameter required", ParameterKeys(merge.Model), Fact.Required, index),
            .. Counts("property wire name", PropertyKeys(merge.Model), Fact.WireName, index),
            .. Counts("property required", PropertyKeys(merge.Model), Fact.Required, index),
        ];
    }

    private static IEnumerable<EvidenceCount> Counts(string name, IEnumerable<string> members, Fact fact, EvidenceIndex index) => members
        .Select(member => index.For(member, fact))
        .OfType<EvidenceRow>()
        .GroupBy(evidence => evidence.Rule)
        .Select(group => new EvidenceCount(name, group.Key, group.Count()))
        .OrderBy(count => count.Rule, StringComparer.Ordinal);

    private static IEnumerable<string> ParameterKeys(ApiModel model) =>
        from apiGroup in model.Groups
        from operation in apiGroup.Operations
        from name in operation.Parameters.Select(parameter => parameter.Name).Concat(operation.Body is { } body ? [body.Name] : [])
        select MemberKey.Parameter(apiGroup.Name, operation.Name, name);

    private static IEnumerable<string> PropertyKeys(ApiModel model) =>
        from schema in model.Schemas.OfType<ObjectSchema>()
        from property in schema.Properties
        select MemberKey.Property(schema.Name, property.WireName);
}
