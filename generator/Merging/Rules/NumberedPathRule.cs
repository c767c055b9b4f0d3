using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Model.Values;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Rules;

/// <summary>
/// Decides that a number in a path stands for the id of what the segment before it lists: <c>/beds/1/plants/3.json</c> is
/// <c>/beds/{bed_id}/plants/{plant_id}.json</c>. Numbers elsewhere may be versions.
/// </summary>
internal static class NumberedPathRule
{
    /// <summary>Its name, for the evidence.</summary>
    public const string Name = "Path.NumbersAreIds";

    private const string OfId = "_id";

    private static readonly char[] s_digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

    /// <summary>The page with variables for such numbers; the same page where none has any.</summary>
    public static PageFacts Apply(PageFacts page)
    {
        if (!HasNumbers(page))
        {
            return page;
        }

        Dictionary<string, string?> printed = PrintedOn(page);
        return page with
        {
            Groups = page.Groups.ConvertAll(group => group with { Operations = group.Operations.ConvertAll(operation => Decide(operation, printed)) }),
        };
    }

    /// <summary>The path of each operation as it is printed; null where several differ in nothing but their numbers: these are names.</summary>
    private static Dictionary<string, string?> PrintedOn(PageFacts page)
    {
        Dictionary<string, string?> printed = [];
        foreach (GroupFacts group in page.Groups)
        {
            foreach (OperationFacts operation in group.Operations)
            {
                if (operation.Path is { } path && Template(path.Value, []) is var template && template != path.Value)
                {
                    string key = KeyOf(operation, template);
                    printed[key] = printed.TryGetValue(key, out string? known) && known != path.Value ? null : path.Value;
                }
            }
        }

        return printed;
    }

    private static string KeyOf(OperationFacts operation, string template) => operation.Verb?.Value + " " + template;

    private static bool HasNumbers(PageFacts page) =>
        page.Source.NamesByHeadings && page.Groups.Exists(static group => group.Operations.Exists(static operation => operation.Path is { } path && Template(path.Value, []) != path.Value));

    private static OperationFacts Decide(OperationFacts operation, Dictionary<string, string?> printed)
    {
        List<string> variables = [];
        if (operation.Path is not { } path || Template(path.Value, variables) is not { } template || variables.Count == 0 || printed[KeyOf(operation, template)] is null)
        {
            return operation;
        }

        bool isNamedByPath = operation.Verb is { } verb && operation.Name.Value == EndpointName.From(verb.Value, path.Value);
        return operation with
        {
            Name = isNamedByPath ? operation.Name with { Value = EndpointName.From(operation.Verb!.Value.Value, template) } : operation.Name,
            Path = path with { Value = template },
            Parameters = [.. variables.ConvertAll(variable => new MemberFacts { Name = new Located<string>(variable, path.Span), SuggestedType = new Located<TypeFact>(new PrimitiveTypeFact(PrimitiveKind.Integer), path.Span) }), .. operation.Parameters ?? []],
            EndpointRule = Name,
        };
    }

    /// <summary>The path with variables for its numbers.</summary>
    /// <param name="variables">Gets their names.</param>
    private static string Template(string path, List<string> variables)
    {
        string[] segments = path.IndexOfAny(s_digits) < 0 ? [] : path.Split('/');
        for (int i = 1; i < segments.Length; i++)
        {
            int digits = DigitsIn(segments[i]);
            if (digits > 0 && PluralWord.SingularOf(segments[i - 1]) is var listed && listed != segments[i - 1])
            {
                string name = listed.Replace('-', '_') + OfId;
                name = variables.Contains(name) ? name + variables.Count : name;
                variables.Add(name);
                segments[i] = "{" + name + "}" + segments[i].Substring(digits);
            }
        }

        return variables.Count == 0 ? path : string.Join("/", segments);
    }

    /// <summary>How many digits a segment is, or is in front of an extension: <c>3.json</c>; zero where it is something else.</summary>
    private static int DigitsIn(string segment)
    {
        int digits = 0;
        while (digits < segment.Length && char.IsDigit(segment[digits]))
        {
            digits++;
        }

        bool isExtension = digits < segment.Length && segment[digits] == '.' && digits + 1 < segment.Length && char.IsLetter(segment[digits + 1]);
        return digits == segment.Length || isExtension ? digits : 0;
    }
}
