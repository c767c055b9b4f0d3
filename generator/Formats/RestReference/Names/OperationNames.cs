using System;
using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.RestReference.Outline;
using PiecesGen.Generator.Formats.Shared.Names;
using PiecesGen.Generator.Formats.Shared.Statements;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Formats.RestReference.Names;

/// <summary>
/// Names the operations of a page: by their headings; by method and path where no heading names them, where others under the same
/// heading are named already, and where the name is another operation's of the group.
/// </summary>
internal sealed class OperationNames
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    public Located<string> For(OperationPlan plan, int index, string group)
    {
        Statement statement = plan.Statements[index];
        string? titled = statement.Title is { } own ? HeadingName.OfOperation(PlainText.WithoutMarks(own)) : IsTitled(plan, statement) ? TitleOf(plan) : null;
        string? named = titled is null || index == 0 || statement.Title is not null ? titled
            : statement.Path.Value == plan.Statements[0].Path.Value && statement.Verb is { } verb ? verb.Value.ToLowerInvariant() + "_" + titled
            : null;
        string name = named ?? EndpointName.From(statement.Verb?.Value, statement.Path.Value);
        if (!_taken.Add(group + " " + name) && named is not null)
        {
            name = EndpointName.From(statement.Verb?.Value, statement.Path.Value);
            _taken.Add(group + " " + name);
        }

        return new Located<string>(name, titled is null ? statement.Path.Span : plan.Title.Heading.Source.Span);
    }

    /// <summary>Whether the heading is of the statement: lists have one of many, but for one alone below a heading that is not of the page.</summary>
    public static bool IsTitled(OperationPlan plan, Statement statement) => statement.Kind != StatementKind.Item || (plan.Statements.Count == 1 && plan.Title.Level > 1);

    /// <summary>What the heading calls the operation; null where it is the statement itself, or there is none.</summary>
    private static string? TitleOf(OperationPlan plan)
    {
        Heading heading = plan.Title.Heading;
        bool isStatement = heading.Title.Length == 0 || StatementHeading.Read(heading.Source) is not null || MethodHeading.VerbOf(heading) is not null || GenericHeadings.IsPart(heading.Meaning) || GenericHeadings.IsGroup(heading.Meaning);
        int label = RequestLineParser.SkipLabel(heading.Source);
        return isStatement ? null : HeadingName.OfOperation(label == 0 ? heading.Title : PlainText.WithoutMarks(heading.Source.Sub(label, heading.Source.Length)));
    }
}
