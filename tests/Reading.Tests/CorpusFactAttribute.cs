namespace PiecesGen.Reading.Tests;

/// <summary>A test over the pages of the Pieces corpus, skipped where the corpus is not at hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CorpusFactAttribute : FactAttribute
{
    private const string Variable = "PIECESGEN_CORPUS";

    private static readonly string? s_folder = Find();

    public CorpusFactAttribute()
    {
        if (s_folder is null)
        {
            Skip = $"No folder shared/corpus/pieces above the tests, and {Variable} names none.";
        }
    }

    internal static bool IsAvailable => s_folder is not null;

    internal static string Folder => s_folder ?? throw new InvalidOperationException("The corpus is not at hand.");

    private static string? Find()
    {
        string? named = Environment.GetEnvironmentVariable(Variable);
        if (!string.IsNullOrEmpty(named))
        {
            return Directory.Exists(named) ? named : null;
        }

        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string candidate = Path.Combine(folder.FullName, "shared", "corpus", "pieces");
            if (Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }
}
