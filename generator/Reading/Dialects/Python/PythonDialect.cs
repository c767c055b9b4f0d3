using System;
using System.Collections.Generic;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Reading.Dialects.Python;

/// <summary>The pages of OpenAPI Generator's <c>python</c> family.</summary>
internal sealed class PythonDialect : Dialect
{
    private const string Escape = "var_";

    public override string? Name => "Python";

    public override IReadOnlyCollection<string> FenceLanguages { get; } = ["python", "py", "python3"];

    public override IReadOnlyDictionary<string, TypeWord> TypeWords => PythonWords.Types;

    public override bool RepeatsSummary => true;

    public override bool WrapsEnums => true;

    /// <summary>
    /// Python pages mark everything that is optional; no note means required. That holds for all 441 parameters
    /// and for the properties of the Pieces pages, also for <c>[default to 'unknown']</c> without <c>[optional]</c>.
    /// </summary>
    public override NotesFacts ReadNotes(string notes, bool usesBrackets) =>
        new(NotesReader.SaysOptional(notes), NotesReader.Default(notes), NotedValues.Read(notes));

    public override TextSlice? FindPackage(TextSlice code) => PythonImports.FindPackage(code);

    /// <summary><c>var_schema</c> → <c>schema</c>, <c>var_from</c> → <c>from</c>; the older generators wrote <c>_from</c>.</summary>
    public override string UndoEscape(string name)
    {
        // The only word that parameters get another prefix for.
        if (name == "param_callback")
        {
            return "callback";
        }

        string? rest = name.StartsWith(Escape, StringComparison.Ordinal) ? name.Substring(Escape.Length)
            : name.Length > 1 && name[0] == '_' ? name.Substring(1)
            : null;
        if (string.IsNullOrEmpty(rest))
        {
            return name;
        }

        return PythonWords.Reserved.Contains(rest!) || char.IsDigit(rest![0]) ? rest! : name;
    }
}
