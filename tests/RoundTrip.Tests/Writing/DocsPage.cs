namespace PiecesGen.RoundTrip.Tests.Writing;

/// <summary>A page as it lies in a repository.</summary>
internal sealed record DocsPage(string Path, string Text);
