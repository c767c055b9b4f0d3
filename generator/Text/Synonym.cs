namespace PiecesGen.Generator.Text;

/// <summary>A word of somebody's docs.</summary>
/// <param name="Meaning">What it means, in a word that readers know.</param>
internal sealed record Synonym(string Word, string Meaning);
