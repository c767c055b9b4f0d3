using System;
using System.ComponentModel;

namespace PiecesGen.Json;

/// <summary>
/// How a decimal arrived: as the docs say, or as text where they say a number, or the reverse. It is sent back the same way.
/// All forms are equal, so that two models never differ by them alone.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DecimalForm : IEquatable<DecimalForm>
{
    private DecimalForm(bool isOther) => IsOther = isOther;

    /// <summary>As the docs say.</summary>
    public static DecimalForm Documented => default;

    /// <summary>The other way.</summary>
    public static DecimalForm Other => new(true);

    internal bool IsOther { get; }

    /// <summary>True.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>True.</returns>
    public static bool operator ==(DecimalForm left, DecimalForm right) => left.Equals(right);

    /// <summary>False.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>False.</returns>
    public static bool operator !=(DecimalForm left, DecimalForm right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(DecimalForm other) => true;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DecimalForm;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;
}
