using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Merging.Examples;
using PiecesGen.Generator.Merging.Sources;

namespace PiecesGen.Generator.Merging;

/// <summary>The pages of a client, each with what others say of it.</summary>
/// <param name="Pages">In the order of their paths.</param>
/// <param name="WithObjects">Those of them of whose objects models are still to be made, in the same order.</param>
/// <param name="Objects">What the objects of all pages have in common.</param>
/// <param name="Diagnostics">What the pages say of each other that does not agree.</param>
internal sealed record ArrangedPages(
    EquatableArray<PageFacts> Pages, EquatableArray<PageWithObjects> WithObjects, ObjectIndex Objects, EquatableArray<DocsDiagnostic> Diagnostics);

/// <summary>A page that shows objects in examples, or describes some where they are used.</summary>
internal sealed record PageWithObjects(PageFacts Page, PageShown Shown);

/// <summary>
/// What the objects of all pages have in common. It holds no places, so that it is equal after most edits, and models are made anew only
/// of the objects of a page that has changed itself.
/// </summary>
/// <param name="Models">The models that objects in examples may be.</param>
/// <param name="Names">The names that tell what an object is called.</param>
internal sealed record ObjectIndex(DescribedModels Models, StatedNames Names)
{
    public static readonly ObjectIndex None = new(DescribedModels.None, StatedNames.None);
}

/// <summary>A page with a model for each of its objects.</summary>
/// <param name="Diagnostics">Where its examples and its tables do not agree.</param>
internal sealed record ModelledPage(PageFacts Page, EquatableArray<DocsDiagnostic> Diagnostics);
