using System;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.RestReference.Responses;

/// <summary>Reads the key of an object under which something is returned: <c>a list of [plants](#plant) under the `items` key</c>.</summary>
internal static class ReturnedKey
{
    private static readonly string[] s_before = ["under the", "under a", "under"];
    private static readonly string[] s_whole = ["under the key", "under the field", "under the property"];
    private static readonly string[] s_behind = [" key", " field", " property"];

    /// <summary>An object with what is returned as its one property; null where the sentence names no key behind it.</summary>
    /// <param name="end">Where what is returned ends, in the page.</param>
    public static Located<TypeFact>? Around(Located<TypeFact> returned, TextSlice sentence, int end)
    {
        TextSlice rest = sentence.Page.Slice(end, sentence.End);
        foreach (InlineRun run in InlineReader.Read(rest))
        {
            string before = rest.Page.Slice(rest.Start, run.Source.Start).ToString().TrimEnd();
            TextSlice behind = rest.Page.Slice(run.Source.End, rest.End);
            bool isKey = run.Kind == InlineKind.Code
                && (Ends(before, s_whole) || (Ends(before, s_before) && Array.Exists(s_behind, word => behind.StartsWith(word))));
            if (isKey)
            {
                MemberFacts property = new() { Name = new Located<string>(run.Text.ToString(), run.Text.Span), Type = returned };
                return returned with { Value = new ObjectTypeFact(null, [property]) };
            }
        }

        return null;
    }

    private static bool Ends(string text, string[] words) => Array.Exists(words, word => text.EndsWith(" " + word, StringComparison.OrdinalIgnoreCase));
}
