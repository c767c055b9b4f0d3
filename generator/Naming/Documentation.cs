namespace PiecesGen.Generator.Naming;

/// <summary>What the docs say of a parameter or property, in words.</summary>
internal static class Documentation
{
    /// <summary>The description, and the default where the docs state one; null where they say nothing.</summary>
    public static string? From(string? description, string? documentedDefault) =>
        documentedDefault is null ? description
        : description is null ? $"The default is {documentedDefault}."
        : $"{description}\nThe default is {documentedDefault}.";
}
