using PiecesGen.Generator.Collections;

namespace PiecesGen.Generator.Diagnostics;

/// <summary>The docs' names that lead to a thing, outermost first: group, operation, parameter, or model, property.</summary>
internal sealed record NamePath(NamedKind Root, EquatableArray<string> Names)
{
    public string Last => Names[Names.Count - 1];

    public static NamePath For(NamedKind root, params string[] names) => new(root, EquatableArray.From(names));

    public NamePath Then(string name) => this with { Names = [.. Names, name] };
}
