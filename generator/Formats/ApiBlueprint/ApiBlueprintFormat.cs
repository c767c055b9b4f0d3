using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.ApiBlueprint.Lists;
using PiecesGen.Generator.Formats.ApiBlueprint.Mson;
using PiecesGen.Generator.Formats.ApiBlueprint.Outline;
using PiecesGen.Generator.Formats.ApiBlueprint.Payloads;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Formats.ApiBlueprint;

/// <summary>Pages in API Blueprint 1A: headings state resources and actions, lists describe them, MSON their types.</summary>
internal sealed class ApiBlueprintFormat : IDocsFormat
{
    private const string Model = "Model";
    private const string Response = "Response ";

    private static readonly SourceTraits s_traits = new() { Name = "API Blueprint", Names = NameCasing.Verbatim, NamesByHeadings = true, StandsAlone = true };

    public string Name => "API Blueprint";

    public PageFacts? Read(MarkdownPage page, FormatContext context)
    {
        BlueprintMetadata metadata = BlueprintMetadata.Read(page);
        BlueprintOutline outline = BlueprintOutline.Read(page, context);
        if (!metadata.HasFormat && !outline.Resources.Exists(static resource => resource.Actions.Exists(HasResponse)))
        {
            return null;
        }

        context.CancellationToken.ThrowIfCancellationRequested();
        var mson = new MsonReader(KeysOf(outline));
        var payloads = new PayloadReader(mson, ModelsOf(outline), context);
        EquatableArray<GroupFacts> groups = GroupsOf(page, outline, new ActionReader(new UriParametersReader(mson), payloads, context), context);
        return new PageFacts
        {
            Path = context.Path,
            Source = s_traits,
            Server = metadata.Host,
            Groups = groups,
            Models = StructuresOf(outline, new StructureReader(mson), payloads.Models),
        };
    }

    /// <summary>Other pages list words and brackets as well, but not these: <c>Response 200 (application/json)</c>.</summary>
    private static bool HasResponse(BlueprintAction action) => action.Nodes.Exists(static node =>
        node.Title.StartsWith(Response)
        && node.Title.Sub(Response.Length, node.Title.Length).ToString().Split('(')[0].Trim() is { Length: 3 } status
        && Array.TrueForAll(status.ToCharArray(), char.IsDigit));

    private static EquatableArray<GroupFacts> GroupsOf(MarkdownPage page, BlueprintOutline outline, ActionReader reader, FormatContext context)
    {
        BlueprintNames names = new(page, outline, context);
        List<(Located<string> Name, BlueprintGroup? Stated, List<OperationFacts> Operations)> groups = [];
        Dictionary<string, List<OperationFacts>> known = new(StringComparer.Ordinal);
        foreach (BlueprintResource resource in outline.Resources.FindAll(static resource => resource.Actions.Count > 0))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            Located<string> name = names.GroupOf(resource);
            if (!known.TryGetValue(NameKey.From(name.Value), out List<OperationFacts>? operations))
            {
                known.Add(NameKey.From(name.Value), operations = []);
                groups.Add((name, resource.Group, operations));
            }

            operations.AddRange(reader.Read(resource, names, name));
        }

        return EquatableArray.From(groups.ConvertAll(static group => new GroupFacts(
            group.Name, group.Stated is { } stated ? ProseReader.Read(stated.Section.Blocks) : null, EquatableArray.From(group.Operations))));
    }

    /// <summary>What types can refer to by name: the data structures, and the attributes of resources.</summary>
    private static HashSet<string> KeysOf(BlueprintOutline outline)
    {
        HashSet<string> keys = new(StringComparer.Ordinal);
        outline.Structures.ForEach(structure => keys.Add(NameKey.From(MsonSignature.Read(structure.Section.Heading.Source).Name.ToString())));
        outline.Resources.ForEach(resource => keys.Add(NameKey.From(resource.Name?.ToString() ?? "")));
        return keys;
    }

    private static Dictionary<string, ListNode> ModelsOf(BlueprintOutline outline)
    {
        Dictionary<string, ListNode> models = new(StringComparer.Ordinal);
        foreach (BlueprintResource resource in outline.Resources)
        {
            if (resource is { Name: { } name } && resource.Find(Model) is { } model && !models.ContainsKey(NameKey.From(name.ToString())))
            {
                models.Add(NameKey.From(name.ToString()), model);
            }
        }

        return models;
    }

    private static EquatableArray<ModelFacts> StructuresOf(BlueprintOutline outline, StructureReader reader, IReadOnlyList<ModelFacts> others)
    {
        List<ModelFacts?> models = [];
        foreach (BlueprintResource resource in outline.Resources)
        {
            if (resource is { Name: { } name } && resource.Find(PayloadReader.Attributes) is { } attributes)
            {
                models.Add(reader.Read(name, MsonSignature.Read(attributes.Title).Type, attributes.Children, description: null));
            }
        }

        foreach (BlueprintStructure structure in outline.Structures)
        {
            MsonSignature signature = MsonSignature.Read(structure.Section.Heading.Source);
            if (!signature.Name.IsEmpty)
            {
                models.Add(reader.Read(signature.Name, signature.Type, structure.Nodes, ProseReader.Read(structure.Section.Blocks.FindAll(static block => block is not ItemList))));
            }
        }

        // The first of a name is followed.
        models.AddRange(others);
        HashSet<string> names = new(StringComparer.Ordinal);
        return EquatableArray.From(models.FindAll(model => model is not null && names.Add(NameKey.From(model.Name.Value))).ConvertAll(static model => model!));
    }
}
