namespace PiecesGen.Generator.Merging.Sources;

/// <summary>FNV-1a over what tells things apart: the same in every process, and short however much that is.</summary>
internal readonly struct ContentHash
{
    private const ulong Start = 14695981039346656037;
    private const ulong Factor = 1099511628211;
    private const ulong Mixer = 0xD6E8FEB86659FD93;

    private readonly ulong _state;

    private ContentHash(ulong state) => _state = state;

    public static ContentHash Empty { get; } = new(Start);

    /// <summary>Each bit depends on all of the content, so that sums tell contents apart whatever their order.</summary>
    public ulong Value => Mixed(Mixed(_state));

    public ContentHash With(ulong content) => new(unchecked((_state ^ content) * Factor));

    public ContentHash With(string text)
    {
        ulong state = _state;
        foreach (char c in text)
        {
            state = unchecked((state ^ c) * Factor);
        }

        return new ContentHash(state).With('\n');
    }

    private static ulong Mixed(ulong state) => unchecked((state ^ (state >> 32)) * Mixer);
}
