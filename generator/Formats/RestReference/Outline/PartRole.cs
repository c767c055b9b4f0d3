using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.RestReference.Outline;

/// <summary>What a labelled block of an operation is about.</summary>
internal enum PartSubject
{
    /// <summary>The label does not tell.</summary>
    Unknown,

    /// <summary>What is sent.</summary>
    Parameters,

    /// <summary>The documented statuses.</summary>
    Statuses,

    /// <summary>What a success returns.</summary>
    Response,

    /// <summary>A sample of a request or response.</summary>
    Example,

    /// <summary>The headers of a response.</summary>
    ResponseHeaders,

    /// <summary>Nothing that is sent or received.</summary>
    Other,
}

/// <summary>What the label of a block says.</summary>
/// <param name="In">Where the parameters travel, where the label says it.</param>
/// <param name="IsRequired">Whether they must be there, where the label says it.</param>
internal readonly record struct PartRole(PartSubject Subject, ParameterLocation? In = null, bool? IsRequired = null);
