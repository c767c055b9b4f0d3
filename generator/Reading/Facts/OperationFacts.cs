using PiecesGen.Generator.Collections;

namespace PiecesGen.Generator.Reading.Facts;

/// <summary>The section that describes one operation. Null means that the section does not say.</summary>
/// <param name="Name">The operation's name as spelled by the dialect.</param>
/// <param name="Endpoint">Method and path where the section itself repeats them, e.g. <c>/distributions [GET]</c>.</param>
/// <param name="Description">The prose under the heading.</param>
/// <param name="Parameters">Null where the section has no parameters part or it cannot be read; empty where it says there are none.</param>
/// <param name="Return">Null where there is no return part.</param>
/// <param name="ContentTypes">Media types of the request; empty for <c>Not defined</c>; null where the page does not say.</param>
/// <param name="Accepts">Media types of the answer, likewise.</param>
/// <param name="Authorizations">Names of authorization schemes; empty for none; null where the page does not say.</param>
/// <param name="Responses">Null where there is no response part or it cannot be read.</param>
/// <param name="IsDeprecated">The heading or summary marks the operation as deprecated.</param>
internal sealed record OperationFacts(
    Stated<string> Name,
    EndpointLineFacts? Endpoint,
    string? Description,
    EquatableArray<MemberFacts>? Parameters,
    ReturnFacts? Return,
    EquatableArray<Stated<string>>? ContentTypes,
    EquatableArray<Stated<string>>? Accepts,
    EquatableArray<Stated<string>>? Authorizations,
    EquatableArray<ResponseFacts>? Responses,
    bool IsDeprecated);
