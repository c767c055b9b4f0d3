namespace PiecesGen.Generator.Model;

/// <summary>What a schema of an object becomes.</summary>
internal enum ModelKind
{
    /// <summary>A record: with <c>with</c>, equality by value and a printed form.</summary>
    Record,

    /// <summary>A class without them, which costs the compiler and the program less.</summary>
    Class,
}
