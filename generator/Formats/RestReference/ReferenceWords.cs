using System;
using System.Collections.Generic;
using PiecesGen.Generator.Formats.RestReference.Members;
using PiecesGen.Generator.Formats.RestReference.Models;
using PiecesGen.Generator.Formats.RestReference.Outline;
using PiecesGen.Generator.Formats.RestReference.Responses;
using PiecesGen.Generator.Formats.RestReference.Types;

namespace PiecesGen.Generator.Formats.RestReference;

/// <summary>The words that readers of reference pages know: titles of columns, labels, types and marks.</summary>
internal static class ReferenceWords
{
    private static readonly char[] s_separators = [' ', '/', '-', '?', '.', '*', ':', '(', ')', ','];

    /// <summary>Each by itself, in any casing.</summary>
    public static HashSet<string> All()
    {
        HashSet<string> all = new(StringComparer.OrdinalIgnoreCase);
        foreach (IEnumerable<string> vocabulary in (IEnumerable<string>[])[MemberColumns.Words, MemberRowsReader.Words, StatusTable.Words, ResponseHeaderReader.Words, EnumTable.Words, LabelWords.Words, GenericHeadings.Words, TypeWords.Words, WrittenTypeReader.Words])
        {
            foreach (string phrase in vocabulary)
            {
                all.UnionWith(phrase.Split(s_separators, StringSplitOptions.RemoveEmptyEntries));
            }
        }

        return all;
    }
}
