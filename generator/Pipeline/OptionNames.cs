using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Pipeline;

/// <summary>The properties that a project can set, and what is said of one that is called as they are and is none of them.</summary>
internal static class OptionNames
{
    private static readonly string[] s_known =
    [
        "PiecesGenAccess", "PiecesGenClientName", "PiecesGenDefaultDocs", "PiecesGenExclude", "PiecesGenInclude", "PiecesGenLongMethodNames",
        "PiecesGenMethodNames", "PiecesGenModels", "PiecesGenNamespace", "PiecesGenTesting", "PiecesGenUnusedModels", "PiecesGenWireNames",
    ];

    public static IEnumerable<string> Known => s_known;

    /// <summary>A project may have properties of its own that begin so: it uses them, and they are not nearly ours.</summary>
    public static EquatableArray<DocsDiagnostic> Check(ImmutableArray<ProjectFile> files, CancellationToken cancellationToken)
    {
        var diagnostics = new DiagnosticList();
        var used = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (ProjectFile file in files)
        {
            used.UnionWith(file.Used);
        }

        foreach (ProjectFile file in files)
        {
            foreach (SetProperty property in file.Set)
            {
                string hint = NearMiss.Hint(property.Name, s_known);
                if (!IsKnown(property.Name) && (hint.Length > 0 || !used.Contains(property.Name)))
                {
                    diagnostics.Add(Catalog.UnknownOption, property.Location, $"No option is named '{property.Name}'. It was ignored.{hint}");
                }
            }
        }

        return diagnostics.ToArray();
    }

    private static bool IsKnown(string name) => Array.Exists(s_known, known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase));
}
