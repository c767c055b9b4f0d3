using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Formats.Shared.Operations;
using PiecesGen.Generator.Formats.Shared.Security;
using PiecesGen.Generator.Formats.Shared.Vocabularies;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.Corrections;

/// <summary>Reads the corrections of one operation: the parts below its heading, or a table of parameters directly below it.</summary>
internal static class OperationCorrectionReader
{
    /// <summary>Null where the subject is no operation.</summary>
    public static OperationFacts? Read(CorrectionSubject subject, VocabularyContext context)
    {
        if (!subject.IsOperation)
        {
            return null;
        }

        Located<string> name = LocatedText.From(OperationName.Parse(subject.Heading.Name));
        List<MemberFacts> parameters = ReadParameters(subject, context);
        RequestLine? line = subject.Intro.Blocks.First(static block => block is Paragraph ? EndpointReader.ReadLine(block.Source) : null);
        return new OperationFacts
        {
            Name = name,
            Verb = line?.Verb,
            Path = line?.Path,
            Server = subject.Find(PartKind.Servers) is { } servers ? ServersReader.Read(servers) : null,
            Parameters = parameters.Count == 0 ? null : EquatableArray.From(parameters),
            Returns = subject.Find(PartKind.ReturnType) is { } returns ? ReturnReader.Read(returns, name.Value, context) : null,
            Body = MediaTypes(subject, MediaTypesReader.ContentType, context) is { } sent ? new BodyFacts { MediaTypes = sent } : null,
            Accepts = MediaTypes(subject, MediaTypesReader.Accept, context),
            Security = subject.Find(PartKind.Authorization) is { } authorization ? AuthorizationReader.Read(authorization) : null,
            Responses = subject.Find(PartKind.Responses) is { } responses ? ResponseCorrectionTableReader.Read(responses, context) : null,
        };
    }

    private static EquatableArray<Located<string>>? MediaTypes(CorrectionSubject subject, string header, FormatContext context) =>
        subject.Find(PartKind.RequestHeaders) is { } headers ? MediaTypesReader.Read(headers, header, context) : null;

    private static List<MemberFacts> ReadParameters(CorrectionSubject subject, VocabularyContext context)
    {
        List<MemberFacts> parameters = [];
        MemberTables.Read(subject.Intro, parameters, context);
        foreach (OperationPart part in subject.OperationParts)
        {
            if (part.Kind == PartKind.Parameters && !MemberTables.Read(part.Section, parameters, context))
            {
                MemberTables.ReportMissing(part.Section, context);
            }
        }

        return parameters;
    }
}
