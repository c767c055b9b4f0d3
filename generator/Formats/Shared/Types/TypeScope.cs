using System.Collections.Generic;
using PiecesGen.Generator.Formats.Shared.Vocabularies;

namespace PiecesGen.Generator.Formats.Shared.Types;

/// <summary>What the names of a type may mean.</summary>
/// <param name="Words">The dialect's words.</param>
/// <param name="Link">The page that the type links to; it belongs to the model that is named so, or to the only one named.</param>
/// <param name="Links">The pages that single names of the type link to.</param>
internal sealed record TypeScope(IReadOnlyDictionary<string, TypeWord> Words, string? Link, Dictionary<string, string>? Links)
{
    /// <summary>The word of this name, with its namespace or else without it; null where the dialect has none.</summary>
    public TypeWord? Find(ref string name)
    {
        if (!Words.TryGetValue(name, out TypeWord? word))
        {
            name = TypeInterpreter.LastPart(name);
            Words.TryGetValue(name, out word);
        }

        return word;
    }

    public string? LinkOf(string name) => name == Link ? Link : Links is not null && Links.TryGetValue(name, out string? page) ? page : null;
}
