using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Examples;

/// <summary>The models that pages describe, by what names and links call them. It holds no places, so that it is equal after most edits.</summary>
internal sealed record DescribedModels(EquatableMap<string, DescribedModel> ByName, EquatableMap<string, DescribedModel> ByAnchor)
{
    public static readonly DescribedModels None = new(new EquatableMap<string, DescribedModel>([]), new EquatableMap<string, DescribedModel>([]));

    /// <summary>The model that a name or link means; null where pages describe none.</summary>
    public DescribedModel? Find(NamedTypeFact named) =>
        ByName.TryGet(NameKey.From(named.Name), out DescribedModel byName) ? byName
        : named.Anchor is { } anchor && ByAnchor.TryGet(NameKey.From(anchor), out DescribedModel byAnchor) ? byAnchor
        : null;
}

/// <summary>The names of what a model has.</summary>
internal sealed record DescribedModel(EquatableSet Properties)
{
    public bool HasProperties => Properties.Count > 0;

    public int CommonNames(JsonShape shape)
    {
        int common = 0;
        foreach (JsonShapeMember member in shape.Members)
        {
            common += Properties.Contains(member.Name.Value) ? 1 : 0;
        }

        return common;
    }
}
