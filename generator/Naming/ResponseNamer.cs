using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Naming;

/// <summary>Decides which case types an operation's answer has.</summary>
internal sealed class ResponseNamer(NamedHome home, TypeNames types)
{
    private static readonly ApiType s_text = new PrimitiveType(PrimitiveKind.String);

    public EquatableArray<NamedResponse> Name(Operation operation, NamePath path)
    {
        List<Answer> answers = AnswersOf(operation);
        answers.Sort(static (a, b) => a.Statuses.Last != b.Statuses.Last ? a.Statuses.Last - b.Statuses.Last : b.Statuses.First - a.Statuses.First);

        // One case fewer, if they are too many: the last one is for all the rest.
        int alone = answers.Count > Operation.MostTypedResponses ? Operation.MostTypedResponses - 1 : answers.Count;
        var responses = new List<NamedResponse>(Operation.MostTypedResponses);
        foreach (Answer answer in answers.GetRange(0, alone))
        {
            responses.Add(Name([answer], answer.Statuses, BodyOf(answer, operation, path)));
        }

        if (alone < answers.Count)
        {
            List<Answer> rest = answers.GetRange(alone, answers.Count - alone);
            responses.Add(Name(rest, StatusRange.Default, CommonBody(rest, operation, path)));
        }

        return EquatableArray.From(responses);
    }

    private static List<Answer> AnswersOf(Operation operation)
    {
        var answers = new List<Answer>();
        foreach (Response response in operation.Responses)
        {
            answers.Add(new Answer(StatusRange.Single(response.Status), response.Meaning, response.Body, response.IsSuccess));
        }

        foreach (RangeResponse range in operation.RangeResponses)
        {
            if (range.Statuses == StatusRange.Default && range.IsSuccess)
            {
                // It describes the successes alone. A failure that comes all the same has another body, of which nothing is said.
                answers.Add(new Answer(StatusRange.Successes, range.Meaning, range.Body, IsSuccess: true));
                answers.Add(new Answer(StatusRange.Default, "", operation.Accepts.Count == 0 ? null : s_text, IsSuccess: false));
            }
            else if (range.Statuses.IsFinal)
            {
                answers.Add(new Answer(range.Statuses, range.Meaning, range.Body, range.IsSuccess));
            }
        }

        return answers;
    }

    private NamedResponse Name(List<Answer> answers, StatusRange statuses, NamedType? body)
    {
        string where = !statuses.IsSingle || StatusNames.IsStandard(statuses.First) ? "PiecesGen" : home.Namespace;
        string name = $"global::{where}.{StatusNames.Of(statuses)}";
        return new NamedResponse(
            EquatableArray.From(answers.ConvertAll(static answer => new StatusRow(answer.Statuses, answer.Meaning))),
            body is null ? name : $"{name}<{body.CSharp}>",
            body,
            answers.TrueForAll(static answer => answer.IsSuccess));
    }

    /// <summary>Bytes are handed over unread, but what fails is read whole, so that the connection is free when the exception is thrown.</summary>
    private NamedType? BodyOf(Answer answer, Operation operation, NamePath path)
    {
        string owner = operation.Name + "_result";
        return answer.Body switch
        {
            null => null,

            // Its answers have headers alone (RFC 9110, section 9.3.2), whatever the docs say they would hold.
            _ when operation.Method == "HEAD" => null,
            { } body when !IsReadable(body, operation) => TypeNames.Text,
            { } body when answer.IsSuccess && !operation.AcceptsOnlyJson && !operation.IsStream => types.Received(body, owner, path),
            { } body => types.Of(body, owner, path),
        };
    }

    /// <summary>What answers hold that share a case: text, where they hold different things.</summary>
    private NamedType? CommonBody(List<Answer> answers, Operation operation, NamePath path)
    {
        List<NamedType?> bodies = answers.ConvertAll(answer => BodyOf(answer, operation, path));
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

    private sealed record Answer(StatusRange Statuses, string Meaning, ApiType? Body, bool IsSuccess);
}
