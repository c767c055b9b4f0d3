namespace PiecesGen.Generator.Formats.Shared.Vocabularies;

/// <summary>A page whose words are known.</summary>
internal class VocabularyContext(FormatContext context, IVocabulary vocabulary) : FormatContext(context)
{
    public IVocabulary Vocabulary => vocabulary;
}
