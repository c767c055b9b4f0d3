using System;
using System.Collections.Generic;
using System.Linq;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Sources;

/// <summary>
/// People may describe one method and path several times, as several ways to call it: what only some descriptions list, no call of
/// the one operation has to send.
/// </summary>
internal sealed class CallVariants
{
    // What each of several ways sends, by the keys of their operations.
    private readonly Dictionary<string, List<List<MemberFacts>>> _ways = new(StringComparer.Ordinal);

    private CallVariants(List<PageFacts> pages)
    {
        Dictionary<string, List<OperationFacts>> described = new(StringComparer.Ordinal);
        foreach (PageFacts page in pages)
        {
            foreach (GroupFacts group in page.Groups)
            {
                foreach (OperationFacts operation in group.Operations)
                {
                    if (SharedEndpoints.KeyOf(operation) is { } key)
                    {
                        (described[key] = described.TryGetValue(key, out List<OperationFacts>? known) ? known : []).Add(operation);
                    }
                }
            }
        }

        foreach (KeyValuePair<string, List<OperationFacts>> operations in described.Where(static operations => operations.Value.Count > 1))
        {
            List<List<MemberFacts>> ways = operations.Value.ConvertAll(SentBy).FindAll(static sent => sent.Count > 0);
            if (ways.Count > 1)
            {
                _ways.Add(operations.Key, ways);
            }
        }
    }

    /// <summary>The pages with a mark at what some ways do without; pages of whose operations there is one way are the same.</summary>
    public static List<PageFacts> Apply(List<PageFacts> pages)
    {
        CallVariants variants = new(pages.FindAll(static page => page.Source.NamesByHeadings));
        return variants._ways.Count == 0 ? pages : pages.ConvertAll(page => page.Source.NamesByHeadings && variants.HasAnyOf(page) ? variants.Mark(page) : page);
    }

    /// <summary>What a call sends: the parameters but for the variables of the path, which pages call as they like, and the fields of the body.</summary>
    public static List<MemberFacts> SentBy(OperationFacts operation)
    {
        HashSet<string> variables = [.. UrlTemplate.VariablesOf(operation.Path!.Value.Value).ConvertAll(NameKey.From)];
        List<MemberFacts> sent = [.. (operation.Parameters ?? []).FindAll(parameter => !variables.Contains(KeyOf(parameter)))];
        sent.AddRange(operation.Body?.Type is { Value: ObjectTypeFact body } ? body.Properties : []);
        return sent;
    }

    private bool HasAnyOf(PageFacts page) => page.Groups.Exists(group => group.Operations.Exists(operation => WaysOf(operation) is not null));

    /// <summary>What each of several ways sends; null where there is one.</summary>
    private List<List<MemberFacts>>? WaysOf(OperationFacts operation) =>
        SharedEndpoints.KeyOf(operation) is { } key && _ways.TryGetValue(key, out List<List<MemberFacts>>? ways) ? ways : null;

    private PageFacts Mark(PageFacts page) => page with
    {
        Groups = page.Groups.ConvertAll(group => group with
        {
            Operations = group.Operations.ConvertAll(operation => WaysOf(operation) is { } ways ? Mark(operation, ways) : operation),
        }),
    };

    private static OperationFacts Mark(OperationFacts operation, List<List<MemberFacts>> ways)
    {
        List<MemberFacts> sent = SentBy(operation);
        return operation with
        {
            ListedElsewhere = [.. new HashSet<string>(ways.SelectMany(static way => way).Where(other => !Has(sent, other)).Select(static other => other.Name.Value), StringComparer.Ordinal)],
            Parameters = operation.Parameters?.ConvertAll(InAllWays),
            Body = operation.Body is { Type: { Value: ObjectTypeFact fields } type } body
                ? body with { Type = type with { Value = fields with { Properties = fields.Properties.ConvertAll(InAllWays) } } }
                : operation.Body,
        };

        MemberFacts InAllWays(MemberFacts member) =>
            !Has(sent, member) || ways.TrueForAll(way => Has(way, member)) ? member : member with { IsLeftOutElsewhere = true };
    }

    private static bool Has(List<MemberFacts> way, MemberFacts member) => way.Exists(other => KeyOf(other) == KeyOf(member));

    private static string KeyOf(MemberFacts member) => NameKey.From(member.Name.Value);
}
