using PiecesGen.Generator.Facts;

namespace PiecesGen.Generator.Formats.OpenApiGenerator.Tables;

/// <summary>A row of a method table.</summary>
/// <param name="Name">The operation's name as spelled by the dialect.</param>
/// <param name="Verb">The HTTP method in upper case.</param>
/// <param name="Path">The path with its <c>{variables}</c>, unescaped.</param>
/// <param name="Summary">The last column; null where it is empty.</param>
internal sealed record MethodRow(Located<string> Name, Located<string> Verb, Located<string> Path, Located<string>? Summary);
