using PiecesOs;

namespace Quickstart;

/// <summary>What the tour creates.</summary>
internal static class Seeds
{
    /// <summary>A secret gist for one reader.</summary>
    public static SeededDistribution SecretGist { get; } = new()
    {
        Github = new SeededGitHubDistribution
        {
            Gist = new SeededGitHubGistDistribution
            {
                Name = "quickstart.md",
                Description = "Written by the quickstart",
                Public = false,
                Recipients = new Recipients { Iterable = [new PersonBasicType { Name = "Ada", Email = "ada@pieces.example" }] },
            },
        },
    };

    /// <summary>Neither a gist nor a mail: with a real Pieces OS, either would really go out.</summary>
    public static SeededDistribution GoingNowhere { get; } = new();
}
