using System;
using System.Collections.Generic;
using PiecesGen.Generator.Docs;
using PiecesGen.Generator.Findings;
using PiecesGen.Generator.Reading.Facts;
using PiecesGen.Generator.Reading.Tables;
using PiecesGen.Generator.Values;

namespace PiecesGen.Generator.Reading.Api;

/// <summary>Reads the parameters of an operation.</summary>
internal static class ParametersReader
{
    private const string NoParameters = "does not need any parameter";

    public static EquatableArray<MemberFacts>? Read(OperationSection operation, PageContext context)
    {
        List<MemberFacts>? members = null;
        foreach (OperationPart part in operation.Parts)
        {
            if (part.Kind == PartKind.Parameters && ReadPart(part.Section, operation, context) is { } read)
            {
                members ??= [];
                members.AddRange(read);
            }
        }

        return members is null ? null : EquatableArray<MemberFacts>.From(members);
    }

    private static EquatableArray<MemberFacts>? ReadPart(PageSection section, OperationSection operation, PageContext context)
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

        if (saysNone)
        {
            return EquatableArray<MemberFacts>.Empty;
        }

        TextSlice where = section.Blocks.Count == 0 ? section.Heading.Source : section.Blocks[0].Source;
        context.Report(
            ReadingFindings.UnreadableTable,
            where,
            $"Expected a table with the columns Name and Type, or 'This endpoint {NoParameters}s.', for {Quoted.Of(operation.Name.Value)}. "
            + "Its parameters were left open.");
        return null;
    }
}
