using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Sources;

/// <summary>Something that is described, with its parameters or properties, and a statement about it that must match something.</summary>
internal sealed record MatchedSubject(PageLocation Statement, EquatableArray<string> Members);

/// <summary>Remembers which statements that must match something did.</summary>
internal sealed class MatchLog
{
    private readonly List<MatchedSubject> _subjects = [];
    private readonly List<PageLocation> _members = [];

    public EquatableArray<MatchedSubject> Subjects => EquatableArray.From(_subjects);

    public EquatableArray<PageLocation> Members => EquatableArray.From(_members);

    /// <summary>An operation or model is described, with these parameters or properties.</summary>
    public void Matched(PageLocation statement, List<string> members) => _subjects.Add(new MatchedSubject(statement, EquatableArray.From(members)));

    /// <summary>A parameter or property is described.</summary>
    public void Matched(PageLocation member) => _members.Add(member);
}
