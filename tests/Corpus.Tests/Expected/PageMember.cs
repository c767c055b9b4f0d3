namespace PiecesGen.Corpus.Tests.Expected;

/// <summary>A parameter or property as its row states it.</summary>
/// <param name="Type">As in <c>List[str]</c>, without emphasis and link.</param>
internal sealed record PageMember(string Name, string Type, bool IsRequired)
{
    /// <summary>The name without the prefix that Python gives to reserved words.</summary>
    public string PlainName => Name.StartsWith("var_", StringComparison.Ordinal) ? Name[4..] : Name.TrimStart('_');
}
