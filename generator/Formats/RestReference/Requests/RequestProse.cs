using PiecesGen.Generator.Formats.RestReference.Outline;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Formats.RestReference.Requests;

/// <summary>Reads sentences about what is sent: <c>Takes a list of plants</c>, <c>Same as above, except that …</c>.</summary>
internal static class RequestProse
{
    private static readonly Phrases s_lists = new(
        "takes a list of", "takes an array of", "takes a json array", "accepts a list of", "accepts an array of", "accepts a json array", "body is a list", "body is an array",
        "body must be an array", "body must be a list");

    // Below a label of the body.
    private static readonly Phrases s_openings = new("a list of", "an array of", "a json array of", "array of", "list of");

    private static readonly Phrases s_references = new("same as above");

    /// <summary>Whether the body is a list of what is described.</summary>
    public static bool SendsList(TextSlice prose, PartRole role) =>
        prose.Holds(s_lists) || (role is { Subject: PartSubject.Parameters, In: Model.Values.ParameterLocation.Body } && prose.Length > 0 && s_openings.AreAt(prose.Page.Text, prose.Start, prose.End));

    /// <summary>Whether the operation is that above it but for what the sentence says.</summary>
    public static bool RefersAbove(TextSlice prose) => prose.Length > 0 && s_references.AreAt(prose.Page.Text, prose.Start, prose.End);
}
