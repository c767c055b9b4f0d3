using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.ApiBlueprint.Lists;
using PiecesGen.Generator.Formats.ApiBlueprint.Mson;
using PiecesGen.Generator.Formats.ApiBlueprint.Uris;
using PiecesGen.Generator.Model.Values;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Formats.ApiBlueprint;

/// <summary>Reads the parameters of an action: its URI template names them, lists describe them.</summary>
internal sealed class UriParametersReader(MsonReader reader)
{
    private const string Parameters = "Parameters";

    /// <param name="nodes">The items of the action before those of its resource: what comes first is followed.</param>
    public List<MemberFacts> Read(UriTemplate uri, List<ListNode> nodes)
    {
        Dictionary<string, MemberFacts> described = [];
        List<string> order = [];
        foreach (ListNode list in nodes.FindAll(static node => node.Is(Parameters)))
        {
            foreach (ListNode item in list.Children)
            {
                MsonSignature signature = MsonSignature.Read(item.Title);
                string key = KeyOf(signature.Name.ToString());
                if (!signature.Name.IsEmpty && !described.ContainsKey(key))
                {
                    described.Add(key, reader.MemberOf(item, signature));
                    order.Add(key);
                }
            }
        }

        List<MemberFacts> parameters = [];
        HashSet<string> placed = [];
        foreach (UriVariable variable in uri.Variables)
        {
            if (placed.Add(KeyOf(variable.Name.Value)))
            {
                parameters.Add(Placed(described.TryGetValue(KeyOf(variable.Name.Value), out MemberFacts? facts) ? facts : new MemberFacts { Name = variable.Name }, variable));
            }
        }

        // They are parameters of the address; those that the path has not are in the query.
        foreach (string key in order.FindAll(placed.Add))
        {
            parameters.Add(described[key] with { In = new Located<ParameterLocation>(ParameterLocation.Query, described[key].Name.Span) });
        }

        return parameters;
    }

    private static string KeyOf(string name) => NameKey.From(UrlTemplate.VariableName(name));

    private static MemberFacts Placed(MemberFacts facts, UriVariable variable) => facts with
    {
        WireName = variable.WireName,
        In = new Located<ParameterLocation>(variable.In, variable.Name.Span),
        Style = facts.Type is { Value: ListTypeFact } && variable.In == ParameterLocation.Query
            ? new Located<ParameterStyle>(variable.IsExploded ? ParameterStyle.Multi : ParameterStyle.Csv, variable.Name.Span)
            : null,
    };
}
