namespace PiecesGen.Generator.Merging;

/// <summary>How evidence names the members of the model.</summary>
internal static class MemberKey
{
    /// <summary>Where a parameter travels.</summary>
    public static string ParameterLocation(string group, string operation, string parameter) => $"{group}/{operation}/{parameter}/in";

    /// <summary>What a parameter is called in the path, query or form.</summary>
    public static string ParameterWireName(string group, string operation, string parameter) => $"{group}/{operation}/{parameter}/name";

    /// <summary>Whether a parameter or body is required.</summary>
    public static string ParameterRequired(string group, string operation, string parameter) => $"{group}/{operation}/{parameter}/required";

    /// <summary>What a property is called in JSON.</summary>
    public static string PropertyWireName(string schema, string wireName) => $"{schema}/{wireName}/name";

    /// <summary>Whether a property is required.</summary>
    public static string PropertyRequired(string schema, string wireName) => $"{schema}/{wireName}/required";
}
