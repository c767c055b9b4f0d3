namespace PiecesGen.Architecture.Tests;

/// <summary>A file uses something that is declared elsewhere.</summary>
/// <param name="File">The file, by its path in the checkout, with slashes.</param>
/// <param name="To">The folder of what it uses, likewise, or the name of a library.</param>
/// <param name="Line">Where it does so first, from 1.</param>
/// <param name="Symbol">What it uses there.</param>
internal sealed record Reference(string File, string To, int Line, string Symbol)
{
    /// <summary>The folder of the file.</summary>
    public string From => SourcePaths.Folder(File);

    public override string ToString() => $"{File}({Line}) uses {Symbol} of {To}";
}
