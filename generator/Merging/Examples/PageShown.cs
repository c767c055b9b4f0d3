using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;

namespace PiecesGen.Generator.Merging.Examples;

/// <summary>Of which models the objects in the examples of one page are, as all pages together tell.</summary>
/// <param name="Objects">Those that are of a model, each as it is in the facts of the page.</param>
/// <param name="Described">What is shown of the models that the page describes, by the keys of their names.</param>
/// <param name="Resources">The models that the examples alone tell of, by their names.</param>
internal sealed record PageShown(EquatableArray<ShownObject> Objects, EquatableArray<ShownShapes> Described, EquatableArray<ShownShapes> Resources)
{
    public static readonly PageShown Nothing = new([], [], []);
}

/// <summary>An object in an example, and the name of its model.</summary>
internal sealed record ShownObject(JsonShape Shape, string Model);

/// <summary>All that is shown of one model.</summary>
internal sealed record ShownShapes(string Model, EquatableArray<JsonShape> Shapes);
