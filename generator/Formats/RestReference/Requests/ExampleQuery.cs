using System;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.RestReference.Requests;

/// <summary>What examples of requests show of a query.</summary>
internal static class ExampleQuery
{
    /// <summary>Whether the example calls the path, and gives no value to the parameter. Paths with variables are not looked for.</summary>
    public static bool LeavesOut(TextSlice example, string path, string parameter)
    {
        int at = example.IndexOf(path);
        int end = at + path.Length;
        bool isCalled = at >= 0 && (end == example.Length || !(char.IsLetterOrDigit(example[end]) || example[end] is '/' or '-' or '_' or '{'));
        return isCalled && !Gives(example, parameter) && !Gives(example, Uri.EscapeDataString(parameter));
    }

    private static bool Gives(TextSlice example, string name)
    {
        int at = example.IndexOf(name);
        while (at >= 0 && !(at + name.Length < example.Length && example[at + name.Length] == '='))
        {
            at = example.IndexOf(name, at + 1);
        }

        return at >= 0;
    }
}
