namespace PiecesGen.Generator.Model;

/// <summary>How names on the wire are spelled where the docs leave it open.</summary>
internal enum WireNameConvention
{
    /// <summary>As the pages spell them, or where their rows and their paths spell differently, as the paths do.</summary>
    AsDocumented,

    /// <summary><c>github_id</c>.</summary>
    SnakeCase,

    /// <summary><c>githubId</c>.</summary>
    CamelCase,
}
