using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Sources;

/// <summary>Reports the statements that must match something and did not.</summary>
internal sealed class MatchReport
{
    private readonly Dictionary<PageLocation, List<string>> _subjects = [];
    private readonly HashSet<PageLocation> _members = [];

    /// <summary>Adds what one part of the client matched.</summary>
    public void Add(EquatableArray<MatchedSubject> subjects, EquatableArray<PageLocation> members)
    {
        foreach (MatchedSubject subject in subjects)
        {
            (_subjects[subject.Statement] = _subjects.TryGetValue(subject.Statement, out List<string>? known) ? known : []).AddRange(subject.Members);
        }

        _members.UnionWith(members);
    }

    /// <param name="statements">The pages that must match something.</param>
    public void Report(List<PageFacts> statements, EquatableArray<ApiGroup> groups, List<Schema> schemas, DiagnosticList diagnostics)
    {
        var operations = new NameSuggestions(NamesOf(groups));
        var models = new NameSuggestions(schemas.ConvertAll(static schema => schema.Name));
        foreach (PageFacts page in statements)
        {
            foreach (GroupFacts group in page.Groups)
            {
                string none = group.Name is { } named ? $"The group '{named.Value}' has no operation" : "No group has an operation";
                foreach (OperationFacts operation in group.Operations)
                {
                    Report(page, operation.Name, $"{none} '{operation.Name.Value}'.", operations, $"The operation '{operation.Name.Value}'", operation.Parameters ?? [], diagnostics);
                }
            }

            foreach (ModelFacts model in page.Models)
            {
                Report(page, model.Name, $"No page describes the model '{model.Name.Value}'.", models, $"The model '{model.Name.Value}'", model.Properties ?? [], diagnostics);
            }
        }
    }

    /// <param name="whyNone">The sentence that says that there is no such subject.</param>
    /// <param name="known">The names of all subjects.</param>
    /// <param name="owner">Whose members they are, as diagnostics call it: <c>The model 'Plant'</c>.</param>
    private void Report(
        PageFacts page, Located<string> subject, string whyNone, NameSuggestions known, string owner, EquatableArray<MemberFacts> members, DiagnosticList diagnostics)
    {
        var place = new PageLocation(page.Path, subject.Span);
        if (!_subjects.TryGetValue(place, out List<string>? knownMembers))
        {
            diagnostics.Add(
                Catalog.CorrectionMatchesNothing, place, $"{whyNone} This correction was ignored.{known.Hint(subject.Value)}");
            return;
        }

        var suggestions = new NameSuggestions(knownMembers);
        foreach (MemberFacts member in members)
        {
            var row = new PageLocation(page.Path, member.Name.Span);
            if (!_members.Contains(row))
            {
                diagnostics.Add(
                    Catalog.CorrectionMatchesNothing,
                    row,
                    $"{owner} has no '{member.Name.Value}' on any page. This row corrects nothing.{suggestions.Hint(member.Name.Value)}");
            }
        }
    }

    private static List<string> NamesOf(EquatableArray<ApiGroup> groups)
    {
        var names = new List<string>();
        foreach (ApiGroup group in groups)
        {
            foreach (Operation operation in group.Operations)
            {
                names.Add(operation.Name);
            }
        }

        return names;
    }
}
