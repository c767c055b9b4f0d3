using System;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared.Operations;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.Shared.Statements;

/// <summary>
/// Reads a sentence that tells how an operation is called: <c>Send a `POST` request to the URL endpoint `/v1/plants/{id}/water`</c>.
/// It is the first of its paragraph: further on, prose speaks of other operations too.
/// </summary>
internal static class StatementSentence
{
    private const int MaxDistance = 80;

    // What stands between the method and the path.
    private static readonly string[] s_between = ["request", "query", "call", "to", "on", "at", "against"];
    private static readonly char[] s_separators = [' ', '\t', '\r', '\n', '`', '*', '_', '(', ')', ','];

    /// <summary>Null where the block holds no such sentence.</summary>
    public static Statement? Read(PageBlock block)
    {
        if (block is not Paragraph || block.Source.IndexOf("`/") < 0 && block.Source.IndexOf("://") < 0)
        {
            return null;
        }

        TextSlice text = block.Source.IndexOf(". ") is > 0 and int end ? block.Source.Sub(0, end) : block.Source;
        foreach (InlineRun run in InlineReader.Read(text))
        {
            bool isPath = run.Kind == InlineKind.Code && run.Text.Length > 1 && (run.Text[0] == '/' || run.Text.IndexOf("://") > 0);
            if (isPath && VerbBefore(text, run.Source.Start - text.Start) is { } verb && PathTemplate.Parse(run.Text, out TextSlice? query) is { } path)
            {
                return new Statement(verb, path, query, StatementKind.Sentence);
            }
        }

        return null;
    }

    /// <summary>The last method in the same sentence in front of a path, where the words between them say that it is called so.</summary>
    private static Located<string>? VerbBefore(TextSlice text, int path)
    {
        int from = Math.Max(0, path - MaxDistance);
        int end = path;
        bool leads = false;
        while (end > from)
        {
            int start = end;
            while (start > from && Array.IndexOf(s_separators, text[start - 1]) < 0)
            {
                start--;
            }

            string word = text.Sub(start, end).ToString();
            bool isUpper = word.Length > 2 && word.ToUpperInvariant() == word;
            if (isUpper && HttpVerbs.Read(word) is { } verb)
            {
                return leads ? new Located<string>(verb, text.Sub(start, end).Span) : null;
            }

            if (word.EndsWith(".", StringComparison.Ordinal))
            {
                return null;
            }

            leads |= Array.IndexOf(s_between, word) >= 0;
            end = start - 1;
        }

        return null;
    }
}
