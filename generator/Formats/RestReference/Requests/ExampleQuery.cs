using System;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.RestReference.Requests;

/// <summary>What examples of requests show of a query.</summary>
internal static class ExampleQuery
{
    /// <summary>Whether the example calls the path, and gives no value to the parameter. Paths with variables are not looked for.</summary>
    public static bool LeavesOut(TextSlice example, string path, string parameter)
    {
        string text = example.ToString();
        int at = text.IndexOf(path, StringComparison.Ordinal);
        int end = at + path.Length;
        bool isCalled = at >= 0 && (end == text.Length || !(char.IsLetterOrDigit(text[end]) || text[end] is '/' or '-' or '_' or '{'));
        return isCalled && !Gives(text, parameter) && !Gives(text, Uri.EscapeDataString(parameter));
    }

    private static bool Gives(string text, string name) => text.IndexOf(name + "=", StringComparison.Ordinal) >= 0;
}
