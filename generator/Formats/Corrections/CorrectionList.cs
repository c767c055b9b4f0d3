using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;

namespace PiecesGen.Generator.Formats.Corrections;

/// <summary>What a page corrects, in its order. It may correct one operation or model in several places.</summary>
internal sealed class CorrectionList
{
    private readonly List<GroupFacts> _groups = [];
    private readonly List<ModelFacts> _models = [];

    public bool IsEmpty => _groups.Count + _models.Count == 0;

    public EquatableArray<GroupFacts> Groups => EquatableArray.From(_groups);

    public EquatableArray<ModelFacts> Models => EquatableArray.From(_models);

    /// <param name="group">Null where the page names none: the operation of any group.</param>
    public void Add(Located<string>? group, OperationFacts operation) => _groups.Add(new GroupFacts(group, null, [operation]));

    public void Add(ModelFacts model) => _models.Add(model);
}
