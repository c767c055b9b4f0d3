using System.Collections.Generic;
using PiecesGen.Generator.Formats.OpenApiGenerator.Dialects;
using PiecesGen.Generator.Formats.OpenApiGenerator.Dialects.CSharp;
using PiecesGen.Generator.Formats.OpenApiGenerator.Dialects.Dart;
using PiecesGen.Generator.Formats.OpenApiGenerator.Dialects.Go;
using PiecesGen.Generator.Formats.OpenApiGenerator.Dialects.Java;
using PiecesGen.Generator.Formats.OpenApiGenerator.Dialects.Php;
using PiecesGen.Generator.Formats.OpenApiGenerator.Dialects.Python;
using PiecesGen.Generator.Formats.OpenApiGenerator.Dialects.Ruby;
using PiecesGen.Generator.Formats.OpenApiGenerator.Dialects.Rust;
using PiecesGen.Generator.Formats.OpenApiGenerator.Dialects.TypeScript;

namespace PiecesGen.Generator.Formats.OpenApiGenerator;

/// <summary>The dialects that are known: a folder and a line each.</summary>
internal static class OpenApiDialects
{
    public static IReadOnlyList<Dialect> All { get; } =
    [
        new PythonDialect(), new TypeScriptDialect(), new JavaDialect(), new CSharpDialect(), new GoDialect(), new PhpDialect(), new RubyDialect(),
        new RustDialect(), new DartDialect(),
    ];
}
