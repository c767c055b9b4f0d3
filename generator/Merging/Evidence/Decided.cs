using System;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Evidence;

/// <summary>A value of the model, and why: the place that states it, or the rule that inferred it.</summary>
/// <param name="Place">Null where a rule inferred it.</param>
/// <param name="Rule">Null where a page states it.</param>
internal readonly record struct Decided<T>(T Value, PageLocation? Place, string? Rule)
{
    /// <summary>What the value becomes, for the same reason.</summary>
    public Decided<TOther> To<TOther>(Func<T, TOther> convert) => new(convert(Value), Place, Rule);
}

/// <summary>Makes decided values.</summary>
internal static class Decided
{
    public static Decided<T> Stated<T>(T value, PageLocation place) => new(value, place, null);

    public static Decided<T> Inferred<T>(T value, string rule) => new(value, null, rule);
}
