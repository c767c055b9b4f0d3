using System.Collections.Generic;
using System.Text;
using PiecesGen.Generator.Docs;

namespace PiecesGen.Generator.Reading.Types;

/// <summary>Takes a type out of its cell or line.</summary>
internal static class TypeTextReader
{
    public static TypeText Read(TextSlice cell)
    {
        IReadOnlyList<InlineRun> runs = InlineReader.Read(cell);
        if (runs.Count == 0)
        {
            return new TypeText(PlainText.Of(cell), null, null);
        }

        // TypeScript's Auth0Api: [**string**]**Array\<'refresh_token' | 'authorization_code'\>** is one string of two values.
        if (runs.Count == 2 && runs[0] is { IsBracketed: true, Target: null } && runs[1].Source.Start == runs[0].Source.End)
        {
            return new TypeText(PlainText.Of(runs[0].Text), null, PlainText.Of(runs[1].Text));
        }

        // typescript-fetch lists the values of an enum as `available`, `pending`, `sold`.
        if (runs.Count > 1 && AreListedCodes(cell, runs))
        {
            return new TypeText(JoinAsLiterals(runs), null, null);
        }

        // Strong around a whole type with links inside: **Array<[Plant](Plant.md)>**.
        if (runs.Count == 1 && runs[0] is { Kind: InlineKind.Strong, Target: null } strong && InlineReader.Read(strong.Text) is { Count: > 0 } inner)
        {
            return new TypeText(PlainText.WithoutMarks(strong.Text), LinkOf(inner), null);
        }

        return new TypeText(Flatten(cell, runs), LinkOf(runs), null);
    }

    private static TextSlice? LinkOf(IReadOnlyList<InlineRun> runs)
    {
        foreach (InlineRun run in runs)
        {
            if (run.Target is { IsEmpty: false })
            {
                return run.Target;
            }
        }

        return null;
    }

    private static bool AreListedCodes(TextSlice cell, IReadOnlyList<InlineRun> runs)
    {
        int at = cell.Start;
        foreach (InlineRun run in runs)
        {
            TextSlice between = cell.Page.Slice(at, run.Source.Start).Trim();
            bool isSeparated = at == cell.Start ? between.IsEmpty : between.Length == 1 && between[0] == ',';
            if (run.Kind != InlineKind.Code || !isSeparated)
            {
                return false;
            }

            at = run.Source.End;
        }

        return cell.Page.Slice(at, cell.End).Trim().IsEmpty;
    }

    private static string JoinAsLiterals(IReadOnlyList<InlineRun> runs)
    {
        StringBuilder text = new();
        foreach (InlineRun run in runs)
        {
            text.Append(text.Length == 0 ? "'" : " | '").Append(PlainText.Of(run.Text).Replace("'", "\\'")).Append('\'');
        }

        return text.ToString();
    }

    /// <summary>The whole cell without marks: <c>Array&lt;[**Pet**](Pet.md)&gt;</c> → <c>Array&lt;Pet&gt;</c>.</summary>
    private static string Flatten(TextSlice cell, IReadOnlyList<InlineRun> runs)
    {
        if (runs.Count == 1 && runs[0].Source == cell)
        {
            return PlainText.Of(runs[0].Text);
        }

        return PlainText.WithoutMarks(cell);
    }
}
