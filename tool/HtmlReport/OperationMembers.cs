using PiecesGen.Generator.Emission;
using PiecesGen.Generator.Merging.Evidence;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;
using PiecesGen.Generator.Naming;

namespace PiecesGen.Tool.HtmlReport;

/// <summary>An operation with its parameters, its statuses and their headers.</summary>
internal sealed class OperationMembers(MemberEvidence evidence, string group, NamedOperation named)
{
    private readonly Operation _operation = named.Operation;
    private readonly string _key = MemberKey.Operation(group, named.Operation.Name);

    public ReportMember Describe() => evidence.Describe(
        _key,
        "operation",
        _operation.Name,
        _operation.IsStream ? [StreamEmitter.Signature(named)] : [OperationSignature.ValueMethod(named), OperationSignature.ResponseMethod(named)],
        fact => fact switch
        {
            Fact.Endpoint => $"{_operation.Method} {_operation.UrlTemplate}",
            Fact.Server => _operation.BaseAddress,
            Fact.Security => string.Join(", ", _operation.Security ?? []),
            _ => null,
        },
        [.. _operation.Parameters.Select(Parameter), .. Body(), .. _operation.Responses.SelectMany(Status)]);

    private ReportMember Parameter(Parameter parameter) => evidence.Describe(
        MemberKey.Parameter(_key, parameter.Name),
        "parameter",
        parameter.Name,
        Declaration(parameter.WireName, parameter.Location),
        fact => fact switch
        {
            Fact.WireName => parameter.WireName,
            Fact.In => Word(parameter.Location),
            Fact.Required => FactNames.ForRequired(parameter.IsRequired),
            Fact.Default => parameter.Default,
            Fact.Style => parameter.Style?.ToString(),
            Fact.Type => TypeOf(parameter.WireName, parameter.Location),
            _ => null,
        });

    private IEnumerable<ReportMember> Body() => _operation.Body is not { } body ? [] :
    [
        evidence.Describe(
            MemberKey.Parameter(_key, body.Name),
            "parameter",
            body.Name,
            Declaration(body.Name, ParameterLocation.Body),
            fact => fact switch
            {
                Fact.In => Word(ParameterLocation.Body),
                Fact.Required => FactNames.ForRequired(body.IsRequired),
                Fact.MediaType => body.MediaType,
                Fact.Type => TypeOf(body.Name, ParameterLocation.Body),
                _ => null,
            }),
    ];

    private IEnumerable<ReportMember> Status(Response response)
    {
        string statuses = response.Statuses.ToString();
        string key = MemberKey.Status(_key, statuses);
        NamedResponse? @case = named.Responses.FirstOrDefault(candidate => candidate.Rows.Exists(row => row.Statuses == response.Statuses));
        yield return evidence.Describe(
            key,
            "status",
            statuses,
            @case is null ? [] : [@case.CaseType],
            fact => fact switch
            {
                Fact.Description => response.Meaning,
                Fact.Type => UnqualifiedCode.From(@case?.Body?.CSharp ?? "no body"),
                Fact.Stream => response.Messages?.ToString(),
                _ => null,
            });
        foreach (ResponseHeader header in response.Headers)
        {
            yield return evidence.Describe(MemberKey.Header(key, header.Name), "header", header.Name, [], static _ => null);
        }
    }

    private IEnumerable<string> Declaration(string wireName, ParameterLocation location) =>
        Named(wireName, location) is { } parameter ? [OperationSignature.Parameter(parameter)] : [];

    private string? TypeOf(string wireName, ParameterLocation location) =>
        Named(wireName, location) is { } parameter ? UnqualifiedCode.From(parameter.Type.CSharp) : null;

    private NamedParameter? Named(string wireName, ParameterLocation location) =>
        named.Parameters.FirstOrDefault(parameter => parameter.WireName == wireName && parameter.Location == location)
        ?? (named.Message?.WireName == wireName ? named.Message : null);

    private static string Word(ParameterLocation location) => location.ToString().ToLowerInvariant();
}
