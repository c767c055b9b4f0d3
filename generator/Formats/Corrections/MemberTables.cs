using System.Collections.Generic;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Formats.Shared.Tables;
using PiecesGen.Generator.Formats.Shared.Vocabularies;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.Corrections;

/// <summary>Finds the tables of a section that correct parameters or properties.</summary>
internal static class MemberTables
{
    /// <summary>Reads them all; false where there is none.</summary>
    public static bool Read(PageSection section, List<MemberFacts> members, VocabularyContext context)
    {
        bool found = false;
        foreach (PageBlock block in section.Blocks)
        {
            if (block is Table table && IsMemberTable(table))
            {
                MemberCorrectionTableReader.Read(table, members, context);
                found = true;
            }
        }

        return found;
    }

    public static void ReportMissing(PageSection section, FormatContext context) => context.Report(
        Catalog.UnreadableTable,
        section.Start,
        "Expected a table with the column Name. Nothing was corrected.");

    /// <summary>Tables of methods and models have a column Name as well.</summary>
    public static bool IsMemberTable(Table table)
    {
        TableColumns columns = TableColumns.From(table);
        return MemberCorrectionTableReader.KeyOf(columns) >= 0 && !columns.Has(TableColumns.Method) && !columns.Has(TableColumns.Model);
    }
}
