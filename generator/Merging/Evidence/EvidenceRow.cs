using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Evidence;

/// <summary>Why the model says what it says of one member: the place that states a fact, or the rule that inferred it.</summary>
/// <param name="Member">The member, as <see cref="MemberKey"/> spells it.</param>
/// <param name="Fact">What is said of it.</param>
/// <param name="Place">The place that states it; null where a rule inferred it.</param>
/// <param name="Rule">The name of the rule; null where a page states it.</param>
internal sealed record EvidenceRow(string Member, Fact Fact, PageLocation? Place, string? Rule);

/// <summary>What can be said of a member of the model.</summary>
internal enum Fact
{
    /// <summary>That there is such a member.</summary>
    Name,

    /// <summary>What it is called on the wire.</summary>
    WireName,

    /// <summary>What it is called in C#.</summary>
    GivenName,

    /// <summary>The HTTP method and path of an operation.</summary>
    Endpoint,

    /// <summary>The address of the server of an operation alone.</summary>
    Server,

    /// <summary>Its one line.</summary>
    Summary,

    /// <summary>Its prose; for a status, what it means.</summary>
    Description,

    /// <summary>Where a parameter travels; with which status a header comes.</summary>
    In,

    /// <summary>How a list or an object is written in the query or form.</summary>
    Style,

    /// <summary>The type of a parameter, a property or a body; of an enum, what its values are in JSON.</summary>
    Type,

    /// <summary>Whether it must be there.</summary>
    Required,

    /// <summary>Whether the server alone sets it.</summary>
    ReadOnly,

    /// <summary>Its default.</summary>
    Default,

    /// <summary>The media types of a request, or the one that its body is sent as.</summary>
    MediaType,

    /// <summary>The media types of the responses.</summary>
    Accepts,

    /// <summary>The schemes that an operation asks for.</summary>
    Security,

    /// <summary>That an operation is deprecated.</summary>
    Deprecated,

    /// <summary>That an operation is a stream, or a response comes as messages.</summary>
    Stream,

    /// <summary>That a model is an enum, or one of several types.</summary>
    Kind,
}
