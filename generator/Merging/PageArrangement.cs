using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Merging.Examples;
using PiecesGen.Generator.Merging.Rules;
using PiecesGen.Generator.Merging.Sources;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging;

/// <summary>Adds to each page what others say of it, and makes models of its objects. A page that others say nothing of stays the same object.</summary>
internal static class PageArrangement
{
    public static ArrangedPages Arrange(IReadOnlyList<PageFacts> pages)
    {
        var diagnostics = new DiagnosticList();

        // The host hands pages over in any order; what is emitted must not depend on it.
        List<PageFacts> arranged = [.. pages];
        PagePath.Sort(arranged, static page => page.Path);
        arranged = WithOthers(arranged, diagnostics);
        ShownModels? models = arranged.Exists(HasExample) ? new ShownModels(arranged) : null;
        Dictionary<string, PageShown> shown = models?.ByPage() ?? [];
        HashSet<string> resources = ResourcesIn(shown);
        arranged = ShownResourceRule.Apply(arranged, resources);
        var withObjects = new List<PageWithObjects>();
        foreach (PageFacts page in arranged)
        {
            bool isShown = shown.TryGetValue(page.Path, out PageShown? ofPage);
            if (isShown || HasExample(page) || InlineObjects.AreOn(page))
            {
                withObjects.Add(new PageWithObjects(page, ofPage ?? PageShown.Nothing));
            }
        }

        return new ArrangedPages(
            EquatableArray.From(arranged),
            EquatableArray.From(withObjects),
            withObjects.Count == 0 ? ObjectIndex.None : new ObjectIndex(models?.Described ?? DescribedModels.None, StatedNames.From(arranged, resources)),
            diagnostics.ToArray());
    }

    public static ModelledPage Model(PageWithObjects page, ObjectIndex objects)
    {
        var diagnostics = new DiagnosticList();
        PageFacts shown = ExampleModels.Apply(page.Page, page.Shown, objects.Models, diagnostics);
        return new ModelledPage(InlineObjects.Lift(shown, objects.Names), diagnostics.ToArray());
    }

    private static List<PageFacts> WithOthers(List<PageFacts> pages, DiagnosticList diagnostics)
    {
        pages = SharedEndpoints.Unify(CallVariants.Apply(UnsaidMethodRule.Apply(pages)), diagnostics);
        pages = IncludedFragments.Resolve(pages);
        pages = ItemRowRule.Apply(ExtendedObjects.Apply(pages));
        return SitePreamble.Apply(pages).ConvertAll(WholeExamples.Apply);
    }

    private static bool HasExample(PageFacts page) =>
        page.Groups.Exists(static group => group.Operations.Exists(static operation => operation.Sent.Count + operation.Received.Count > 0))
        || page.Models.Exists(static model => model.Examples.Count > 0);

    private static HashSet<string> ResourcesIn(Dictionary<string, PageShown> shown)
    {
        HashSet<string> names = [];
        foreach (PageShown page in shown.Values)
        {
            foreach (ShownShapes resource in page.Resources)
            {
                names.Add(resource.Model);
            }
        }

        return names;
    }
}
