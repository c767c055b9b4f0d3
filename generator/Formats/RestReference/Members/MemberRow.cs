using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.RestReference.Members;

/// <summary>A row of a table, or an item of a list, that describes a parameter or property.</summary>
/// <param name="Facts">What it says, its name as it is printed: <c>metadata.labels</c>.</param>
/// <param name="Depth">How deep its mark or its bullet puts it below the rows before it.</param>
internal sealed record MemberRow(MemberFacts Facts, int Depth)
{
    /// <summary>It is no member but what the rows below it are in: a whole body, the items of a list, one of several parts of an object.</summary>
    public bool IsUnnamed { get; init; }

    /// <summary>It is one of several things of which one is there.</summary>
    public bool IsAlternative { get; init; }

    /// <summary>The row with what its prose says beside its cells.</summary>
    public static MemberRow From(in MemberCells cells, int depth, TextSlice? prose)
    {
        TextSlice text = prose ?? default;
        string plain = text.IsEmpty ? "" : PlainText.OfProse(text);
        MemberProse said = new(text);
        Located<TypeFact>? suggested = cells.Type is null ? cells.SuggestedType ?? said.Type : null;
        var facts = new MemberFacts
        {
            Name = cells.Name,
            Type = cells.Type,
            Style = (cells.Type ?? suggested) is { Value: ListTypeFact } && MemberProse.IsCommaSeparated(plain) ? new Located<ParameterStyle>(ParameterStyle.Csv, text.Span) : cells.Style,
            In = cells.In,
            IsRequired = cells.IsRequired ?? (said.IsRequired(plain) is { } required ? new Located<bool>(required, text.Span) : null),
            Default = cells.Default ?? said.Default(),
            Values = cells.Values ?? OtherThan(cells.Name.Value, said.Values()),
            SuggestedType = suggested,
            Description = plain.Length == 0 ? null : new Located<string>(plain, text.Span),
        };
        return new MemberRow(facts, depth);
    }

    /// <summary>What lists the member itself lists members: <c>One of `input` and `batch_input` must be there</c>.</summary>
    private static EquatableArray<Located<string>>? OtherThan(string name, EquatableArray<Located<string>>? values) =>
        values is { } listed && listed.Exists(value => value.Value == name) ? null : values;
}
