using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.RestReference;

/// <summary>Finds the media types that sentences name: <c>as `image/png`</c>.</summary>
internal static class ProseMediaType
{
    /// <summary>The first in the sentence of which this is so; null where none is.</summary>
    public static Located<string>? Find(TextSlice sentence, System.Predicate<string> isWanted)
    {
        for (int slash = sentence.IndexOf('/'); slash >= 0; slash = sentence.IndexOf('/', slash + 1))
        {
            int start = slash;
            int end = slash + 1;
            while (start > 0 && IsPart(sentence[start - 1]))
            {
                start--;
            }

            while (end < sentence.Length && IsPart(sentence[end]))
            {
                end++;
            }

            TextSlice type = sentence.Sub(start, end);
            string name = type.ToString().TrimEnd('.').ToLowerInvariant();
            if (isWanted(name))
            {
                return new Located<string>(name, type.Span);
            }
        }

        return null;
    }

    /// <summary>The first that is no text.</summary>
    public static Located<string>? BytesIn(TextSlice sentence) => Find(sentence, MediaTypes.IsBytes);

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || c is '-' or '+' or '.';
}
