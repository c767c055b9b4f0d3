using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.OpenApiGenerator.Dialects;
using PiecesGen.Generator.Formats.OpenApiGenerator.Tables;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Formats.Shared.Operations;
using PiecesGen.Generator.Formats.Shared.Security;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.OpenApiGenerator.Api;

/// <summary>Reads the section of one operation, together with its row in the method table.</summary>
internal static class OperationReader
{
    public static OperationFacts Read(OperationSection operation, DialectContext context)
    {
        MethodRow? row = operation.Row;
        OperationIntro intro = OperationIntroReader.Read(operation, context);
        ReportDisagreement(operation, intro.Line, context);
        return new OperationFacts
        {
            Name = operation.Name,
            Summary = row?.Summary,
            Title = StreamMark.Strip(row?.Summary?.Value),
            Description = intro.Description,
            Verb = row?.Verb ?? intro.Line?.Verb,
            Path = row?.Path ?? intro.Line?.Path,
            Server = operation.Find(PartKind.Servers) is { } servers ? ServersReader.Read(servers) : null,
            Parameters = ParametersReader.Read(operation, context),
            Returns = operation.Find(PartKind.ReturnType) is { } returns ? ReturnReader.Read(returns, operation.Name.Value, context) : null,
            Body = MediaTypes(operation, MediaTypesReader.ContentType, context) is { } sent ? new BodyFacts { MediaTypes = sent } : null,
            Accepts = MediaTypes(operation, MediaTypesReader.Accept, context),
            Security = operation.Find(PartKind.Authorization) is { } authorization ? AuthorizationReader.Read(authorization) : null,
            Responses = operation.Find(PartKind.Responses) is { } responses ? ResponseTableReader.Read(responses, operation, context) : null,
            IsStream = StreamMark.Read(row?.Summary),
            IsDeprecated = DeprecationOf(operation),
        };
    }

    private static EquatableArray<Located<string>>? MediaTypes(OperationSection operation, string header, FormatContext context) =>
        operation.Find(PartKind.RequestHeaders) is { } headers ? MediaTypesReader.Read(headers, header, context) : null;

    /// <summary>The mark stands in the heading or the summary.</summary>
    private static Located<bool>? DeprecationOf(OperationSection operation)
    {
        Heading heading = operation.Intro.Heading;
        return heading.IsStruck || Deprecation.IsIn(heading.Title) ? new Located<bool>(true, heading.Source.Span)
            : operation.Row?.Summary is { } summary && Deprecation.IsIn(summary.Value) ? new Located<bool>(true, summary.Span)
            : null;
    }

    private static void ReportDisagreement(OperationSection operation, RequestLine? line, FormatContext context)
    {
        if (line is null || operation.Row is not { } row)
        {
            return;
        }

        if (line.Verb.Value != row.Verb.Value || line.Path.Value != row.Path.Value)
        {
            context.Report(
                Catalog.EndpointDisagreement,
                line.Path.Span,
                $"The section of {Quoted.From(operation.Name.Value)} states {line.Verb.Value} {line.Path.Value}, "
                + $"but the method table states {row.Verb.Value} {row.Path.Value}. The table was followed.");
        }
    }
}
