using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Formats.Shared.Vocabularies;

namespace PiecesGen.Generator.Formats.OpenApiGenerator.Dialects;

/// <summary>A page whose dialect is known.</summary>
internal sealed class DialectContext(FormatContext context, Dialect dialect) : VocabularyContext(context, dialect)
{
    public Dialect Dialect => dialect;
}
