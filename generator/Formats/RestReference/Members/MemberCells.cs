using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.RestReference.Members;

/// <summary>What the cells, bullets or attributes of a member say of it, before its prose is read; null where they say nothing.</summary>
internal readonly struct MemberCells
{
    public required Located<string> Name { get; init; }

    public Located<TypeFact>? Type { get; init; }

    /// <summary>A type that only stands to reason.</summary>
    public Located<TypeFact>? SuggestedType { get; init; }

    public Located<ParameterStyle>? Style { get; init; }

    public Located<ParameterLocation>? In { get; init; }

    public Located<bool>? IsRequired { get; init; }

    public Located<string>? Default { get; init; }

    public EquatableArray<Located<string>>? Values { get; init; }
}
