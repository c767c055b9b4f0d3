namespace PiecesGen.Reading.Tests;

/// <summary>A test over the pages of Pieces OS, which lie below <c>pieces/</c> in the folder that <c>PIECESGEN_CORPUS</c> names; skipped where it names none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CorpusFactAttribute : FactAttribute
{
    private const string Variable = "PIECESGEN_CORPUS";

    private static readonly string? s_corpus = Environment.GetEnvironmentVariable(Variable);

    private static readonly string s_folder = Path.Combine(s_corpus ?? "", "pieces");

    public CorpusFactAttribute()
    {
        if (!IsAvailable)
        {
            Skip = string.IsNullOrEmpty(s_corpus) ? $"{Variable} is not set." : $"{Variable} names {s_corpus}, which has no folder pieces.";
        }
    }

    internal static bool IsAvailable => !string.IsNullOrEmpty(s_corpus) && Directory.Exists(s_folder);

    internal static string Folder => IsAvailable ? s_folder : throw new InvalidOperationException("The corpus is not at hand.");
}
