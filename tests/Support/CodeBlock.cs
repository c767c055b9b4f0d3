namespace PiecesGen.Tests.Support;

/// <summary>Fenced code in a document.</summary>
/// <param name="Section">The heading of the second level above it; empty before the first.</param>
/// <param name="Language">What the fence names: <c>sh</c>, <c>csharp</c> …; empty where it names nothing.</param>
/// <param name="Text">The lines, each with its end.</param>
public sealed record CodeBlock(string Section, string Language, string Text);
