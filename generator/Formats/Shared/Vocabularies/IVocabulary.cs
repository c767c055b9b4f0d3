using System.Collections.Generic;

namespace PiecesGen.Generator.Formats.Shared.Vocabularies;

/// <summary>How the pages of one kind spell types, notes and reserved words.</summary>
internal interface IVocabulary
{
    /// <summary>Its words for types.</summary>
    IReadOnlyDictionary<string, TypeWord> TypeWords { get; }

    /// <summary>What it means that notes do not say whether a row is required.</summary>
    Silence Silence { get; }

    /// <summary>The name as the API spells it, where a reserved word was escaped.</summary>
    string UndoEscape(string name);
}

/// <summary>What it means that notes do not say whether a row is required.</summary>
internal enum Silence
{
    /// <summary>Nobody knows.</summary>
    Unknown,

    /// <summary>Everything that is optional is marked, so that the row is required.</summary>
    Required,

    /// <summary>Nothing: what is optional is not marked either.</summary>
    Open,

    /// <summary>A row with a default is required, and so is one of a table that puts its marks in brackets; of others nothing is said.</summary>
    RequiredBesideMarks,
}

/// <summary>A page whose words are known.</summary>
internal class VocabularyContext(FormatContext context, IVocabulary vocabulary) : FormatContext(context)
{
    public IVocabulary Vocabulary => vocabulary;
}
