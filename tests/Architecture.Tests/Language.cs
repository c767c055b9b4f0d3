using System.Text.RegularExpressions;

namespace PiecesGen.Architecture.Tests;

/// <summary>The one language of the code: one name for one thing, and the standard terms (CONTRIBUTING.md, "House rules").</summary>
internal static partial class Language
{
    /// <summary>The types that have the name of a type in another namespace; what the compiler looks for by name (<c>IsExternalInit</c>) is no type of ours.</summary>
    public static IEnumerable<string> SharedTypeNames(IEnumerable<Declared> declared) => declared
        .Where(name => name is { Kind: DeclaredKind.Type, Scope: not null } && !name.Scope.StartsWith("System", StringComparison.Ordinal))
        .GroupBy(name => name.Name, StringComparer.Ordinal)
        .Where(types => types.Select(type => type.Scope).Distinct(StringComparer.Ordinal).Skip(1).Any())
        .Select(types => $"{types.Key}: {string.Join(", ", types.Select(type => type.Place))}");

    /// <summary>The names that use a word for which there is a better one, each with that.</summary>
    public static IEnumerable<string> BannedWords(IEnumerable<Declared> declared) => declared
        .Select(name => (name, Better: BetterWord(name)))
        .Where(found => found.Better is not null)
        .Select(found => $"{found.name.Place}: {found.name.Name}: {found.Better}");

    private static string? BetterWord(Declared name) =>
        WordForResponse().IsMatch(name.Name) ? "response"
        : WordForDiagnostic().IsMatch(name.Name) ? "diagnostic"
        : name is { Kind: DeclaredKind.Method, Name: "Of" } ? "From, Parse, Create or For"
        : name.Kind == DeclaredKind.Constant && WordForLimit().IsMatch(name.Name) ? "Max…, Initial…"
        : null;

    [GeneratedRegex("(^|_|(?<=[a-z]))([Aa]nswer(s|ed|ing)?)(?![a-z])")]
    private static partial Regex WordForResponse();

    [GeneratedRegex("(^|_|(?<=[a-z]))([Ff]indings?)(?![a-z])")]
    private static partial Regex WordForDiagnostic();

    [GeneratedRegex("^(Most|Longest|Largest|Highest)[A-Z]")]
    private static partial Regex WordForLimit();
}
