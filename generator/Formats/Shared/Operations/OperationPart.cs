using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.Shared.Operations;

/// <summary>A part of an operation's section.</summary>
internal sealed record OperationPart(PartKind Kind, PageSection Section);

/// <summary>The parts of an operation's section, by their headings.</summary>
internal enum PartKind
{
    /// <summary>A heading that is not ours.</summary>
    Unknown,

    /// <summary>Servers of this operation alone, and in PHP's pages its description.</summary>
    Servers,

    /// <summary>The parameters.</summary>
    Parameters,

    /// <summary>What a success returns.</summary>
    ReturnType,

    /// <summary>The authorization schemes.</summary>
    Authorization,

    /// <summary>Content type and accepted types.</summary>
    RequestHeaders,

    /// <summary>The documented statuses.</summary>
    Responses,

    /// <summary>Example code.</summary>
    Example,
}
