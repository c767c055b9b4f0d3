using PiecesGen.Generator.Collections;

namespace PiecesGen.Generator.Reading.Facts;

/// <summary>What a corrections page says of one operation. Null means that it is not corrected; prose explains and corrects nothing.</summary>
/// <param name="Group">The group named by the heading above, without its <c>API</c> suffix; null where there is none: the operation of any group.</param>
/// <param name="Name">The operation to correct, in the spelling of any dialect.</param>
/// <param name="CSharpName">The name to give it.</param>
/// <param name="Endpoint">Method and path.</param>
/// <param name="Summary">The description column of the method table.</param>
/// <param name="Parameters">The rows of the parameters table.</param>
/// <param name="Return">The return part; its type is null for <c>void</c>.</param>
/// <param name="ContentTypes">Media types of the request; empty for <c>Not defined</c>.</param>
/// <param name="Accepts">Media types of the answer; likewise.</param>
/// <param name="Authorizations">Names of schemes; empty for none.</param>
/// <param name="Responses">The rows of the response table.</param>
internal sealed record OperationCorrectionFacts(
    Stated<string>? Group,
    Stated<string> Name,
    Stated<string>? CSharpName,
    EndpointLineFacts? Endpoint,
    string? Summary,
    EquatableArray<MemberCorrectionFacts> Parameters,
    ReturnFacts? Return,
    EquatableArray<Stated<string>>? ContentTypes,
    EquatableArray<Stated<string>>? Accepts,
    EquatableArray<Stated<string>>? Authorizations,
    EquatableArray<ResponseCorrectionFacts> Responses);
