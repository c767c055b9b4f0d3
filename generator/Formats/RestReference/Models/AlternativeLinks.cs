using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.RestReference.Types;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Formats.RestReference.Models;

/// <summary>Reads a sentence of links that says what something is one of: <c>One of [Tree](#tree), [Bush](#bush), or [Fern](#fern).</c></summary>
internal static class AlternativeLinks
{
    private static readonly Phrases s_openings = new("one of ", "is one of ", "can be one of ", "may be one of ", "must be one of ", "either ");
    private static readonly string[] s_joints = ["", "or", "or a", "or an", "or the", "a", "an", "the", "object or a", "object or an", "objects or"];
    private static readonly HashSet<string> s_ends = new(StringComparer.OrdinalIgnoreCase) { "", "object", "objects" };
    private static readonly char[] s_signs = [' ', ',', '.', '\n', '\r'];

    /// <summary>The models of the section's first such sentence; null where it has none.</summary>
    public static EquatableArray<Located<TypeFact>>? Read(PageSection section)
    {
        foreach (PageBlock block in section.Blocks)
        {
            if (block is Paragraph && Read(block.Source.Trim()) is { } models)
            {
                return models;
            }
        }

        return null;
    }

    private static EquatableArray<Located<TypeFact>>? Read(TextSlice text)
    {
        if (text.IsEmpty || !s_openings.AreAt(text.Page.Text, text.Start, text.End))
        {
            return null;
        }

        List<Located<TypeFact>> models = [];
        int end = text.Start;
        foreach (InlineRun run in InlineReader.Read(text))
        {
            if (LinkedName.From(run) is not { Anchor: not null } named)
            {
                continue;
            }

            string joint = text.Page.Slice(end, run.Source.Start).ToString().Trim(s_signs);
            if (models.Count > 0 && Array.IndexOf(s_joints, joint.Replace(",", "")) < 0)
            {
                return null;
            }

            models.Add(new Located<TypeFact>(named, run.Source.Span));
            end = run.Source.End;
        }

        string rest = text.Page.Slice(end, text.End).ToString();
        int sentence = rest.IndexOf(". ", StringComparison.Ordinal);
        return models.Count > 1 && s_ends.Contains((sentence < 0 ? rest : rest.Substring(0, sentence)).Trim(s_signs)) ? EquatableArray.From(models) : null;
    }
}
