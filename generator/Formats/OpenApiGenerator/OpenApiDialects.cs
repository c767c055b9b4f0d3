using System.Collections.Generic;
using PiecesGen.Generator.Formats.OpenApiGenerator.Dialects;
using PiecesGen.Generator.Formats.OpenApiGenerator.Dialects.CSharp;
using PiecesGen.Generator.Formats.OpenApiGenerator.Dialects.Python;
using PiecesGen.Generator.Formats.OpenApiGenerator.Dialects.TypeScript;

namespace PiecesGen.Generator.Formats.OpenApiGenerator;

/// <summary>The dialects that are known: a folder and a line each.</summary>
internal static class OpenApiDialects
{
    public static IReadOnlyList<Dialect> All { get; } = [new PythonDialect(), new TypeScriptDialect(), new CSharpDialect()];
}
