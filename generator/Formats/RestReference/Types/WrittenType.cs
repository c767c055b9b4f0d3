using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.RestReference.Types;

/// <summary>A type as a person writes it.</summary>
/// <param name="Type">Null where it cannot be read.</param>
/// <param name="IsRequired">What a mark beside it says.</param>
internal sealed record WrittenType(Located<TypeFact>? Type, bool? IsRequired)
{
    /// <summary>How a list is written outside of JSON: <c>array(csv)</c>.</summary>
    public Located<ParameterStyle>? Style { get; init; }
}
