namespace PiecesGen.Corpus.Tests.Expected;

/// <summary>A name without what recasing changes: <c>open_ai</c>, <c>openAI</c> and <c>open_AI</c> are one.</summary>
internal static class LetterKey
{
    public static string From(string name) => string.Concat(name.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();

    /// <summary>Of a name on a Python page, where reserved words bear a prefix.</summary>
    public static string OfPython(string name) => From(name.StartsWith("var_", StringComparison.Ordinal) ? name[4..] : name);
}
