using System.Collections.Generic;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Reading.Dialects.TypeScript;

/// <summary>The pages of OpenAPI Generator's <c>typescript</c> family.</summary>
internal sealed class TypeScriptDialect : Dialect
{
    public override string? Name => "TypeScript";

    public override IReadOnlyCollection<string> FenceLanguages { get; } = ["typescript", "ts", "tsx"];

    public override IReadOnlyDictionary<string, TypeWord> TypeWords => TypeScriptWords.Types;

    // The TypeScript sections of the Pieces pages begin with the description; the summary stands in the method table only.
    public override bool RepeatsSummary => false;

    /// <summary>
    /// <c>(optional)</c> is optional, and <c>defaults to undefined</c> alone is required: that holds for all 316 parameters of
    /// the Pieces pages that have notes, against the truth. Rows of body parameters have no notes whether or not the body is
    /// required (125 of them), so that silence says nothing; only where the table writes <c>[Optional]</c>
    /// (typescript-fetch, which marks bodies too) an empty cell means required.
    /// </summary>
    public override NotesFacts ReadNotes(string notes, bool usesBrackets)
    {
        bool isRequired = NotesReader.SaysRequired(notes) || NotesReader.SaysDefault(notes) || usesBrackets;
        bool? isOptional = NotesReader.SaysOptional(notes) ? true : isRequired ? false : null;
        return new NotesFacts(isOptional, NotesReader.Default(notes), NotedValues.Read(notes));
    }

    public override bool? IsOptionalIn(TextSlice code, string parameter) => TypeScriptExample.IsOptional(code.ToString(), parameter);

    public override TextSlice? FindPackage(TextSlice code) => TypeScriptImports.FindPackage(code);

    /// <summary><c>_public</c> → <c>public</c>, <c>_short</c> → <c>short</c>; <c>_id</c> is a name of its own.</summary>
    public override string UndoEscape(string name)
    {
        if (name.Length < 2 || name[0] != '_')
        {
            return name;
        }

        string rest = name.Substring(1);
        return TypeScriptWords.Reserved.Contains(rest) || char.IsDigit(rest[0]) ? rest : name;
    }
}
