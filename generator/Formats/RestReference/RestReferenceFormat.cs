using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.RestReference.Members;
using PiecesGen.Generator.Formats.RestReference.Models;
using PiecesGen.Generator.Formats.RestReference.Names;
using PiecesGen.Generator.Formats.RestReference.Outline;
using PiecesGen.Generator.Formats.RestReference.Preambles;
using PiecesGen.Generator.Formats.RestReference.Requests;
using PiecesGen.Generator.Formats.RestReference.Sharing;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Formats.Shared.Statements;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Formats.RestReference;

/// <summary>
/// Pages that describe operations as people do: a statement of method and path, labelled blocks up to the next one, and sections
/// that describe models.
/// </summary>
internal sealed class RestReferenceFormat : IDocsFormat
{
    private static readonly SourceTraits s_traits = new() { Name = "reference", Names = NameCasing.Verbatim, TellsIntegers = true, NamesByHeadings = true };

    public string Name => "REST reference";

    public PageFacts? Read(MarkdownPage page, FormatContext context)
    {
        page = MemberElementsReader.Apply(page);
        PageOutline outline = new(page);
        PageStatements statements = PageStatements.Find(page, outline);
        List<OperationPlan> plans = OutlineReader.Read(page, outline, statements, out HashSet<int> owned);
        context.CancellationToken.ThrowIfCancellationRequested();
        List<OperationDraft> drafts = [];
        foreach (OperationPlan plan in plans)
        {
            drafts.Add(OperationDraft.Read(plan, drafts.Count == 0 ? null : drafts[drafts.Count - 1], context));
        }

        CredentialReader credentials = new();
        EquatableArray<GroupFacts> groups = GroupsOf(page, plans, drafts, credentials, context);
        EquatableArray<ModelFacts> models = ModelSectionsReader.Read(page, outline, owned, context);
        if (groups.Count == 0 && models.Count == 0 && IsPartOfOthers(context.Path) && SharedSections.ReadPage(page, PageFileName.From(context.Path)) is { } whole)
        {
            return new PageFacts { Path = context.Path, Source = s_traits, Fragments = [whole] };
        }

        (EquatableArray<FragmentFacts> fragments, EquatableArray<MemberFacts> common) = SharedSections.Read(page, outline, owned, groups, context);
        Preamble preamble = PreambleReader.Read(page, outline, owned, context);
        if (groups.Count == 0 && models.Count == 0 && fragments.Count == 0 && common.Count == 0 && preamble == default)
        {
            return null;
        }

        if (groups.Count > 0)
        {
            OddStatements.Report(page, outline, statements, context);
        }

        Located<string>? server = AddressReader.Stated(page, outline, owned);
        return new PageFacts
        {
            Path = context.Path,
            Source = groups.Count > 0 && models.Count > 0 && LinkedPages.AreItself(groups, models) ? s_traits with { StandsAlone = true } : s_traits,
            Server = server,
            ShownServer = server is null ? AddressReader.Shown(plans, drafts) : null,
            ShownRequests = ShownRequests.Read(page, outline, owned, drafts),
            Groups = groups,
            Models = models,
            Fragments = fragments,
            Security = credentials.OfAll(page, outline, owned),
            SecuritySchemes = credentials.Schemes,
            CommonParameters = common,
            Envelope = preamble.Envelope,
            Failure = preamble.Failure,
        };
    }

    /// <summary>Sites keep what pages include in such folders, or mark its file.</summary>
    private static bool IsPartOfOthers(string path)
    {
        string[] names = path.Split('/', '\\');
        return names[names.Length - 1].StartsWith("_", StringComparison.Ordinal)
            || Array.Exists(names, static name => name is "partials" or "_partials" or "includes" or "_includes" or "snippets" or "shared");
    }

    private static EquatableArray<GroupFacts> GroupsOf(MarkdownPage page, List<OperationPlan> plans, List<OperationDraft> drafts, CredentialReader credentials, FormatContext context)
    {
        if (plans.Count == 0)
        {
            return [];
        }

        OperationNames names = new();
        GroupNames groupNames = new(page, context.Path);
        List<string> keys = [];
        Dictionary<string, (Located<string> Name, List<OperationFacts> Operations)> groups = new(StringComparer.Ordinal);
        bool listsVariables = ListVariables(plans, drafts);
        for (int planned = 0; planned < plans.Count; planned++)
        {
            OperationPlan plan = plans[planned];
            context.CancellationToken.ThrowIfCancellationRequested();
            Located<string> group = groupNames.For(plan);
            string key = NameKey.From(group.Value);
            if (!groups.TryGetValue(key, out (Located<string> Name, List<OperationFacts> Operations) known))
            {
                groups.Add(key, known = (group, []));
                keys.Add(key);
            }

            EquatableArray<Located<string>>? security = credentials.UsedBy(drafts[planned]);
            for (int i = 0; i < plan.Statements.Count; i++)
            {
                known.Operations.Add(OperationFactsReader.Read(plan, drafts[planned], plan.Statements[i], names.For(plan, i, key), listsVariables, security));
            }
        }

        return EquatableArray.From(keys.ConvertAll(key => new GroupFacts(groups[key].Name, null, EquatableArray.From(groups[key].Operations))));
    }

    private static bool ListVariables(List<OperationPlan> plans, List<OperationDraft> drafts)
    {
        for (int i = 0; i < plans.Count; i++)
        {
            foreach (Statement statement in plans[i].Statements)
            {
                if (OperationFactsReader.ListsVariables(drafts[i], statement))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
