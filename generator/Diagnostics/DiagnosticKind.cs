namespace PiecesGen.Generator.Diagnostics;

/// <summary>One sort of diagnostic: its stable id, its name and how much it matters unless the project says otherwise.</summary>
internal record DiagnosticKind(string Id, string Title, Severity Severity)
{
    /// <summary>Where the pages about diagnostics are published.</summary>
    private const string HelpPages = "https://github.com/piecesgen/piecesgen/blob/main/docs/diagnostics/";

    /// <summary>The page that tells the cause, an example and the fix.</summary>
    public string HelpLink => HelpPages + Id + ".md";
}
