using PiecesGen.Generator.Emission;
using PiecesGen.Generator.Merging;
using PiecesGen.Generator.Merging.Evidence;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Naming;

namespace PiecesGen.Tool.HtmlReport;

/// <summary>All that the docs describe: the client, its credentials, its groups with their operations, and the models.</summary>
internal static class ClientMembers
{
    public static IReadOnlyList<ReportMember> Describe(MergeResult merge, NamedModel named)
    {
        var evidence = new MemberEvidence(merge.Evidence);
        Dictionary<string, NamedSchema> schemas = named.Schemas
            .GroupBy(schema => schema.SchemaName, StringComparer.Ordinal)
            .ToDictionary(schemas => schemas.Key, schemas => schemas.First(), StringComparer.Ordinal);
        IEnumerable<ReportMember> all =
        [
            evidence.Describe(MemberKey.Client, "client", merge.Model.PackageName ?? "client", named.Client is { } client ? [$"class {client.ClassName}"] : [], static _ => null),
            evidence.Describe(MemberKey.Server, "server", merge.Model.BaseAddress ?? "server", [], _ => merge.Model.BaseAddress),
            .. merge.Model.SecuritySchemes.Select(scheme => Credential(evidence, scheme, named.Client)),
            .. named.Groups.SelectMany(group => Group(evidence, group)),
            .. merge.Model.Schemas.Select(schema => new ModelMembers(evidence, schema, schemas.GetValueOrDefault(schema.Name)).Describe()),
        ];
        return [.. all.Where(member => member.Facts.Count > 0 || member.Parts.Count > 0)];
    }

    private static ReportMember Credential(MemberEvidence evidence, SecurityScheme scheme, NamedClient? client) => evidence.Describe(
        MemberKey.SecurityScheme(scheme.Name),
        "credential",
        scheme.Name,
        client?.Credentials.Where(credential => credential.Scheme.Name == scheme.Name).Select(OptionsEmitter.Declaration) ?? [],
        fact => fact switch
        {
            Fact.Type => scheme.Type,
            Fact.In => scheme.In,
            Fact.Default => scheme.Parameter?.Value,
            _ => null,
        });

    private static IEnumerable<ReportMember> Group(MemberEvidence evidence, NamedGroup group) =>
    [
        evidence.Describe(MemberKey.Api(group.Title), "api", group.Title, [$"{group.InterfaceName} {group.PropertyName}"], static _ => null),
        .. group.Operations.Select(operation => new OperationMembers(evidence, group.Title, operation).Describe()),
    ];
}
