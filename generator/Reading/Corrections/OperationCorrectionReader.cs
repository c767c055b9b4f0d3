using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Reading.Api;
using PiecesGen.Generator.Reading.Facts;

namespace PiecesGen.Generator.Reading.Corrections;

/// <summary>Reads the corrections of one operation: the parts below its heading, or a table of parameters directly below it.</summary>
internal static class OperationCorrectionReader
{
    /// <summary>Null where the subject is no operation.</summary>
    public static OperationCorrectionFacts? Read(CorrectionSubject subject, PageContext context)
    {
        if (!subject.IsOperation)
        {
            return null;
        }

        Stated<string> name = StatedText.Of(OperationName.Of(subject.Heading.Name));
        List<MemberCorrectionFacts> parameters = [];
        MemberTables.Read(subject.Intro, parameters, context);
        ReadParameters(subject, parameters, context);
        PageSection? returns = subject.Find(PartKind.ReturnType);
        PageSection? headers = subject.Find(PartKind.RequestHeaders);
        PageSection? authorization = subject.Find(PartKind.Authorization);
        PageSection? responses = subject.Find(PartKind.Responses);
        return new OperationCorrectionFacts(
            subject.Group,
            name,
            CSharpName: null,
            FindEndpoint(subject.Intro),
            Summary: null,
            EquatableArray.From(parameters),
            returns is null ? null : ReturnReader.Read(returns, name.Value, context),
            headers is null ? null : MediaTypesReader.Read(headers, MediaTypesReader.ContentType, context),
            headers is null ? null : MediaTypesReader.Read(headers, MediaTypesReader.Accept, context),
            authorization is null ? null : AuthorizationReader.Read(authorization),
            responses is null
                ? EquatableArray<ResponseCorrectionFacts>.Empty
                : ResponseCorrectionTableReader.Read(responses, context));
    }

    private static void ReadParameters(CorrectionSubject subject, List<MemberCorrectionFacts> parameters, PageContext context)
    {
        foreach (OperationPart part in subject.OperationParts)
        {
            if (part.Kind == PartKind.Parameters && !MemberTables.Read(part.Section, parameters, context))
            {
                MemberTables.ReportMissing(part.Section, context);
            }
        }
    }

    private static EndpointLineFacts? FindEndpoint(PageSection intro)
    {
        foreach (PageBlock block in intro.Blocks)
        {
            if (block is Paragraph && EndpointReader.ReadLine(block.Source) is { } endpoint)
            {
                return endpoint;
            }
        }

        return null;
    }
}
