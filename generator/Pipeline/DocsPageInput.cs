namespace PiecesGen.Generator.Pipeline;

/// <summary>A page that the project handed over.</summary>
/// <param name="IsExplicit">The project named it in an <c>ApiDocs</c> item of its own, rather than diagnostic it by default.</param>
/// <param name="Client">The client it belongs to.</param>
internal sealed record DocsPageInput(string Path, string Text, bool IsExplicit, ClientOptions Client);
