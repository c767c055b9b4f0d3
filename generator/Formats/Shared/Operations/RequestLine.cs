using PiecesGen.Generator.Facts;

namespace PiecesGen.Generator.Formats.Shared.Operations;

/// <summary>An HTTP method and a path, as a cell or a line prints them.</summary>
/// <param name="Verb">The method in upper case.</param>
/// <param name="Path">The path with its <c>{variables}</c>, unescaped.</param>
internal sealed record RequestLine(Located<string> Verb, Located<string> Path);
