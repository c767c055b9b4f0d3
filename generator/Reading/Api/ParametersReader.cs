using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Reading.Facts;
using PiecesGen.Generator.Reading.Tables;

namespace PiecesGen.Generator.Reading.Api;

/// <summary>Reads the parameters of an operation.</summary>
internal static class ParametersReader
{
    private const string NoParameters = "does not need any parameter";

    public static EquatableArray<MemberFacts>? Read(OperationSection operation, PageContext context)
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
            if (ReadPart(part.Section, context) is { } read)
            {
                members ??= [];
                foreach (MemberFacts member in read)
                {
                    members.Add(member with { IsOptional = member.IsOptional ?? IsOptionalInExample(member, operation, context) });
                }
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

    private static bool? IsOptionalInExample(MemberFacts member, OperationSection operation, PageContext context)
    {
        foreach (OperationPart part in operation.Parts)
        {
            foreach (PageBlock block in part.Section.Blocks)
            {
                if (part.Kind == PartKind.Example
                    && block is CodeListing example
                    && context.Dialect.IsOptionalIn(example.Code, member.Name.Value) is { } isOptional)
                {
                    return isOptional;
                }
            }
        }

        return null;
    }

    private static EquatableArray<MemberFacts>? ReadPart(PageSection section, PageContext context)
    {
        bool saysNone = false;
        foreach (PageBlock block in section.Blocks)
        {
            if (block is Table table && MemberTableReader.IsMemberTable(table))
            {
                return MemberTableReader.Read(table, context);
            }

            saysNone |= block is Paragraph && block.Source.ToString().IndexOf(NoParameters, StringComparison.OrdinalIgnoreCase) >= 0;
        }

        return saysNone ? EquatableArray<MemberFacts>.Empty : null;
    }

    private static void Report(PageSection section, OperationSection operation, PageContext context) => context.Report(
        ReadingFindings.UnreadableTable,
        section.Blocks.Count == 0 ? section.Heading.Source : section.Blocks[0].Source,
        $"Expected a table with the columns Name and Type, or 'This endpoint {NoParameters}.', for {Quoted.Of(operation.Name.Value)}. "
        + "No parameters were read from here.");
}
