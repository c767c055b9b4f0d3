namespace PiecesGen.Generator.Diagnostics;

/// <summary>What a change of the docs means for a program that was written against the docs before.</summary>
internal enum ChangeGrade
{
    /// <summary>It may no longer compile, or no longer do the same.</summary>
    Breaking,

    /// <summary>It goes on as before; there is more that it could do.</summary>
    Additive,

    /// <summary>Only words changed.</summary>
    Editorial,
}
