using System.Text.RegularExpressions;

namespace PiecesGen.RoundTrip.Tests.Writing;

/// <summary>Recases names as OpenAPI Generator does for Python and TypeScript.</summary>
internal static partial class Recasing
{
    public static string ToSnake(string name) =>
        string.Concat(WordEnd().Replace(AcronymEnd().Replace(name, "$1_$2"), "$1_$2").Select(char.ToLowerInvariant));

    public static string ToCamel(string name)
    {
        string camel = Separator().Replace(name, match => match.Groups[1].Value.ToUpperInvariant());
        return char.ToLowerInvariant(camel[0]) + camel[1..];
    }

    [GeneratedRegex("([A-Z]+)([A-Z][a-z])")]
    private static partial Regex AcronymEnd();

    [GeneratedRegex("([a-z0-9])([A-Z])")]
    private static partial Regex WordEnd();

    [GeneratedRegex("(?<=[a-zA-Z0-9])_+([a-zA-Z0-9])")]
    private static partial Regex Separator();
}
