namespace PiecesGen.Generator.Model;

/// <summary>How names on the wire are spelled where the docs leave it open.</summary>
internal enum WireNameConvention
{
    /// <summary>By the evidence of the pages: verbatim pages, prose, paths, and the convention that most of these show.</summary>
    AsDocumented,

    /// <summary><c>github_id</c>.</summary>
    SnakeCase,

    /// <summary><c>githubId</c>.</summary>
    CamelCase,

    /// <summary><c>GithubId</c>.</summary>
    PascalCase,

    /// <summary><c>github-id</c>.</summary>
    KebabCase,
}
