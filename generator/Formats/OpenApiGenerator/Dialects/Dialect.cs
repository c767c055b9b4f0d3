using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared.Vocabularies;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.OpenApiGenerator.Dialects;

/// <summary>
/// What the pages of one client generator are like: how it spells types, notes and reserved words, what its pages tell, and
/// what its example code shows. What most dialects do not have has a default.
/// </summary>
internal abstract class Dialect : IVocabulary
{
    /// <summary>The language, as titles and messages name it.</summary>
    public abstract string Name { get; }

    /// <summary>What its pages can be trusted for.</summary>
    public abstract SourceTraits Traits { get; }

    /// <summary>The languages of its code fences.</summary>
    public abstract IReadOnlyCollection<string> FenceLanguages { get; }

    /// <summary>Its words for types. Those that neither another dialect nor <see cref="CommonWords"/> has tell a page's dialect.</summary>
    public abstract IReadOnlyDictionary<string, TypeWord> TypeWords { get; }

    /// <summary>What silence means in a table of properties: most generators mark everything that is optional.</summary>
    public virtual Silence Silence => Silence.Required;

    /// <summary>What silence means in a table of parameters.</summary>
    public virtual Silence ParameterSilence => Silence;

    /// <summary>An operation's section begins with the summary that the method table already gives.</summary>
    public virtual bool RepeatsSummary => true;

    /// <summary>The page of an enum lists its values in the notes of a property <c>value</c>.</summary>
    public virtual bool WrapsEnums => false;

    /// <summary>Whether no other generator titles a page so.</summary>
    public virtual bool IsTitle(string title) => false;

    public virtual string UndoEscape(string name) => name;

    /// <summary>The name with the signs that its words may stand for, where the generator spells signs out; otherwise null.</summary>
    public virtual string? FindSigns(string name) => null;

    /// <summary>Whether a row of parameters is one that the generated library has and the API does not.</summary>
    public virtual bool IsOfTheLibrary(TextSlice name, TextSlice type) => false;

    /// <summary>Whether example code says that a parameter is required; null where it does not say.</summary>
    /// <param name="parameter">The name as the page prints it.</param>
    public virtual bool? IsRequiredIn(TextSlice code, string parameter) => null;

    /// <summary>The client package that example code imports, or null.</summary>
    public virtual TextSlice? FindPackage(TextSlice code) => null;
}
