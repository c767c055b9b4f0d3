using PiecesGen.Generator.Model;

namespace PiecesGen.Generator.Naming;

/// <summary>What the docs say of a parameter or property, in words.</summary>
internal static class Documentation
{
    private const string ReadOnly = "The server sets it: it is received, and not sent.";

    /// <summary>The same of a property, and that the server alone sets it.</summary>
    public static string? From(Property property)
    {
        string? stated = From(property.Description, property.Default);
        return !property.IsReadOnly ? stated
            : stated is null ? ReadOnly
            : $"{stated}\n{ReadOnly}";
    }

    /// <summary>The description, and the default where the docs state one; null where they say nothing.</summary>
    public static string? From(string? description, string? documentedDefault) =>
        documentedDefault is null ? description
        : description is null ? $"The default is {documentedDefault}."
        : $"{description}\nThe default is {documentedDefault}.";
}
