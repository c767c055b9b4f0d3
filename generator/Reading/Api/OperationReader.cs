using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Reading.Facts;

namespace PiecesGen.Generator.Reading.Api;

/// <summary>Reads the section of one operation.</summary>
internal static class OperationReader
{
    public static OperationFacts Read(OperationSection operation, PageContext context)
    {
        OperationIntro intro = OperationIntroReader.Read(operation, context);
        ReportDisagreement(operation, intro.Endpoint, context);
        PageSection? returns = Find(operation, PartKind.ReturnType);
        PageSection? headers = Find(operation, PartKind.RequestHeaders);
        PageSection? authorization = Find(operation, PartKind.Authorization);
        PageSection? responses = Find(operation, PartKind.Responses);
        return new OperationFacts(
            operation.Name,
            intro.Endpoint,
            intro.Description,
            ParametersReader.Read(operation, context),
            returns is null ? null : ReturnReader.Read(returns, operation.Name.Value, context),
            headers is null ? null : MediaTypesReader.Read(headers, MediaTypesReader.ContentType, context),
            headers is null ? null : MediaTypesReader.Read(headers, MediaTypesReader.Accept, context),
            authorization is null ? null : AuthorizationReader.Read(authorization),
            responses is null ? null : ResponseTableReader.Read(responses, operation, context),
            operation.Intro.Heading.IsStruck || Deprecation.IsIn(operation.Intro.Heading.Title) || Deprecation.IsIn(operation.Endpoint?.Summary));
    }

    private static PageSection? Find(OperationSection operation, PartKind kind)
    {
        foreach (OperationPart part in operation.Parts)
        {
            if (part.Kind == kind)
            {
                return part.Section;
            }
        }

        return null;
    }

    private static void ReportDisagreement(OperationSection operation, EndpointLineFacts? line, PageContext context)
    {
        if (line is null || operation.Endpoint is not { } row)
        {
            return;
        }

        if (line.Method.Value != row.Method.Value || line.UrlTemplate.Value != row.UrlTemplate.Value)
        {
            context.Report(
                ReadingFindings.EndpointDisagreement,
                line.UrlTemplate.Span,
                $"For {Quoted.Of(operation.Name.Value)} the section says {line.Method.Value} {line.UrlTemplate.Value}, "
                + $"the method table {row.Method.Value} {row.UrlTemplate.Value}. The table was followed.");
        }
    }
}
