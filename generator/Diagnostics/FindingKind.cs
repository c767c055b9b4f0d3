namespace PiecesGen.Generator.Diagnostics;

/// <summary>One sort of finding: its stable id, its name and how much it matters unless the project says otherwise.</summary>
internal record FindingKind(string Id, string Title, FindingSeverity Severity)
{
    /// <summary>Where the pages about findings are published.</summary>
    private const string HelpPages = "https://github.com/piecesgen/piecesgen/blob/main/docs/findings/";

    /// <summary>The page that tells the cause, an example and the fix.</summary>
    public string HelpLink => HelpPages + Id + ".md";
}
