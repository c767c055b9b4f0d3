using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.OpenApiGenerator.Dialects;
using PiecesGen.Generator.Formats.OpenApiGenerator.Tables;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Formats.Shared.Operations;
using PiecesGen.Generator.Formats.Shared.Vocabularies;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.OpenApiGenerator.Api;

/// <summary>Reads the parameters of an operation.</summary>
internal static class ParametersReader
{
    private const string NoParameters = "does not need any parameter";

    // typescript-axios.
    private const string NoneAtAll = "does not have any parameters";
    private const string Required = "Required";

    public static EquatableArray<MemberFacts>? Read(OperationSection operation, DialectContext context)
    {
        List<MemberFacts>? members = null;
        OperationPart? unread = null;
        int parts = 0;
        foreach (OperationPart part in operation.Parts)
        {
            if (part.Kind != PartKind.Parameters)
            {
                continue;
            }

            parts++;
            if (ReadPart(part.Section, operation, context) is { } read)
            {
                (members ??= []).AddRange(read);
            }
            else
            {
                unread ??= part;
            }
        }

        if (unread is not null && members is null && parts == 1)
        {
            Report(unread.Section, operation, context);
        }

        // Go pages have path parameters and others, and leave out the table of either where there are none.
        return members is not null ? EquatableArray.From(members) : parts > 1 ? EquatableArray<MemberFacts>.Empty : null;
    }

    private static bool? IsRequiredInExample(string member, OperationSection operation, DialectContext context)
    {
        foreach (OperationPart part in operation.Parts)
        {
            foreach (PageBlock block in part.Section.Blocks)
            {
                if (part.Kind == PartKind.Example
                    && block is CodeListing example
                    && context.Dialect.IsRequiredIn(example.Code, member) is { } isRequired)
                {
                    return isRequired;
                }
            }
        }

        return null;
    }

    private static EquatableArray<MemberFacts>? ReadPart(PageSection section, OperationSection operation, DialectContext context)
    {
        if (section.FindTable(MemberTableReader.IsMemberTable) is { } table)
        {
            return MemberTableReader.Read(
                table, context, context.Dialect.ParameterSilence, member => SaysRequired(section) ?? IsRequiredInExample(member, operation, context));
        }

        return section.Blocks.Exists(SaysNone) ? EquatableArray<MemberFacts>.Empty : null;
    }

    /// <summary>Go's pages had a table each for what is required and what is not.</summary>
    private static bool? SaysRequired(PageSection section) =>
        NotesReader.SaysOptional(section.Heading.Title) ? false
        : section.Heading.Title.StartsWith(Required, StringComparison.OrdinalIgnoreCase) ? true
        : null;

    private static bool SaysNone(PageBlock block) =>
        block is Paragraph && block.Source.ToString() is var text
        && (text.IndexOf(NoParameters, StringComparison.OrdinalIgnoreCase) >= 0 || text.IndexOf(NoneAtAll, StringComparison.OrdinalIgnoreCase) >= 0);

    private static void Report(PageSection section, OperationSection operation, FormatContext context) => context.Report(
        Catalog.UnreadableTable,
        section.Start,
        $"Expected a table with the columns Name and Type, or 'This endpoint {NoParameters}.', for {Quoted.From(operation.Name.Value)}. "
        + "No parameters were read from here.");
}
