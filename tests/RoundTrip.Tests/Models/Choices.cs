namespace PiecesGen.RoundTrip.Tests.Models;

/// <summary>Random choices that repeat for the same seed on every machine (SplitMix64); the seed comes from FsCheck.</summary>
internal sealed class Choices(int seed)
{
    private ulong _state = (ulong)seed;

    /// <summary>A number from 0 up to but without the limit.</summary>
    public int Below(int limit)
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            ulong mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return (int)((mixed ^ (mixed >> 31)) % (ulong)limit);
        }
    }

    public int Between(int least, int most) => least + Below(most - least + 1);

    public bool OneIn(int count) => Below(count) == 0;

    public T From<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    public List<T> Some<T>(int most, Func<T> make) => [.. Enumerable.Range(0, Below(most + 1)).Select(_ => make())];

    public List<T> Subset<T>(IEnumerable<T> items) => [.. items.Where(_ => OneIn(2))];
}
