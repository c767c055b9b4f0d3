using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Naming;

/// <summary>Decides which case types an operation's response has.</summary>
internal sealed class ResponseNamer(EmitTarget home, TypeNames types)
{
    public EquatableArray<NamedResponse> Name(Operation operation, NamePath path)
    {
        List<Response> typed = TypedResponses.From(operation.Responses, operation.Accepts);

        // One case fewer, if they are too many: the last one is for all the rest.
        int alone = typed.Count > TypedResponses.Max ? TypedResponses.Max - 1 : typed.Count;
        var cases = new List<NamedResponse>(TypedResponses.Max);
        foreach (Response response in typed.GetRange(0, alone))
        {
            cases.Add(Name([response], response.Statuses, BodyOf(response, operation, path)));
        }

        if (alone < typed.Count)
        {
            List<Response> rest = typed.GetRange(alone, typed.Count - alone);
            cases.Add(Name(rest, StatusRange.Default, CommonBody(rest, operation, path)));
        }

        return EquatableArray.From(cases);
    }

    private NamedResponse Name(List<Response> responses, StatusRange statuses, NamedType? body)
    {
        string where = StatusNames.IsStandard(statuses) ? "PiecesGen" : home.Namespace;
        string name = $"global::{where}.{StatusNames.For(statuses)}";
        return new NamedResponse(
            EquatableArray.From(responses.ConvertAll(static response => new StatusRow(response.Statuses, response.Meaning))),
            body is null ? name : $"{name}<{body.CSharp}>",
            body,
            responses.TrueForAll(static response => response.IsSuccess));
    }

    /// <summary>Bytes are handed over unread, but what fails is read whole, so that the connection is free when the exception is thrown.</summary>
    private NamedType? BodyOf(Response response, Operation operation, NamePath path)
    {
        string owner = operation.Name + "_result";
        return response.Body switch
        {
            null => null,

            // Its responses have headers alone (RFC 9110, section 9.3.2), whatever the docs say they would hold.
            _ when operation.Method == "HEAD" => null,
            { } body when response.Messages is { } format => TypeNames.Messages(format, types.For(body, owner, path)),
            { } body when !IsReadable(body, operation) => TypeNames.Text,
            { } body when response.IsSuccess && !operation.AcceptsOnlyJson && !operation.IsStream => types.Received(body, owner, path),
            { } body => types.For(body, owner, path),
        };
    }

    /// <summary>What responses hold that share a case: text, where they hold different things.</summary>
    private NamedType? CommonBody(List<Response> responses, Operation operation, NamePath path)
    {
        List<NamedType?> bodies = responses.ConvertAll(response => BodyOf(response, operation, path));
        return bodies.TrueForAll(body => body == bodies[0]) ? bodies[0] : TypeNames.Text;
    }

    /// <summary>Values are read as JSON. What is documented in another format is left to the caller as text.</summary>
    private static bool IsReadable(ApiType body, Operation operation)
    {
        if (body is PrimitiveType { Kind: PrimitiveKind.Binary })
        {
            return true;
        }

        foreach (string mediaType in operation.Accepts)
        {
            if (!MediaTypes.IsNeverJson(mediaType))
            {
                return true;
            }
        }

        return operation.Accepts.Count == 0;
    }
}
