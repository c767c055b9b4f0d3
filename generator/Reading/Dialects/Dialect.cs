using System.Collections.Generic;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Reading.Dialects.Python;
using PiecesGen.Generator.Reading.Dialects.TypeScript;

namespace PiecesGen.Generator.Reading.Dialects;

/// <summary>The vocabulary of the pages of one client generator: how it spells types, optional, defaults and reserved words.</summary>
internal abstract class Dialect
{
    private static readonly Dialect[] s_known = [new PythonDialect(), new TypeScriptDialect()];

    private static readonly Dialect s_unknown = new UnknownDialect();

    public static IReadOnlyList<Dialect> Known => s_known;

    /// <summary>The dialect of a page without a clue: understands the words of all of them.</summary>
    public static Dialect Unknown => s_unknown;

    /// <summary>As in <c>PageFacts.Dialect</c>.</summary>
    public abstract string? Name { get; }

    /// <summary>The languages of its code fences.</summary>
    public abstract IReadOnlyCollection<string> FenceLanguages { get; }

    /// <summary>Its words for types.</summary>
    public abstract IReadOnlyDictionary<string, TypeWord> TypeWords { get; }

    /// <summary>An operation's section begins with the summary that the method table already gives.</summary>
    public abstract bool RepeatsSummary { get; }

    /// <summary>The page of an enum lists its values in the notes of a property <c>value</c>.</summary>
    public virtual bool WrapsEnums => false;

    public static Dialect ByName(string? name)
    {
        foreach (Dialect dialect in s_known)
        {
            if (dialect.Name == name)
            {
                return dialect;
            }
        }

        return s_unknown;
    }

    /// <summary>What a notes cell says.</summary>
    /// <param name="usesBrackets">Some row of the table says <c>[optional]</c> or <c>[Defaults to …]</c>.</param>
    public abstract NotesFacts ReadNotes(string notes, bool usesBrackets);

    /// <summary>Whether example code says that a parameter is optional; null where it does not say.</summary>
    public virtual bool? IsOptionalIn(TextSlice code, string parameter) => null;

    /// <summary>The client package that example code imports, or null.</summary>
    public abstract TextSlice? FindPackage(TextSlice code);

    /// <summary>The name as the API spells it, where the generator had to escape a reserved word.</summary>
    public abstract string UndoEscape(string name);
}
