namespace PiecesGen.Tool.Diff;

/// <summary>How changes are written.</summary>
internal enum DiffFormat
{
    /// <summary>One line per change, as compilers print.</summary>
    Text,

    /// <summary>For a pull request.</summary>
    Markdown,

    /// <summary>For programs.</summary>
    Json,
}
