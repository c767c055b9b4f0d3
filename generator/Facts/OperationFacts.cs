using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Model.Values;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Facts;

/// <summary>Operations that belong together.</summary>
/// <param name="Name">The group's name, without a suffix of the format: <c>Distribution</c>; null for whichever groups have such operations.</param>
/// <param name="Description">The prose about the group.</param>
internal sealed record GroupFacts(Located<string>? Name, Located<string>? Description, EquatableArray<OperationFacts> Operations);

/// <summary>An operation that a page lists: a row of a method table without a section of its own.</summary>
/// <param name="Group">The name of its group, as in <see cref="GroupFacts"/>.</param>
/// <param name="Verb">The HTTP method in upper case.</param>
/// <param name="Path">The path with its <c>{variables}</c>, unescaped.</param>
internal sealed record EndpointFacts(Located<string> Group, Located<string> Name, Located<string> Verb, Located<string> Path);

/// <summary>What a page says of one operation.</summary>
internal sealed record OperationFacts
{
    /// <summary>What the page calls it: <c>distribution_update</c>.</summary>
    public required Located<string> Name { get; init; }

    /// <summary>The name that the page gives it in C#.</summary>
    public Located<string>? GivenName { get; init; }

    /// <summary>One line, as the page prints it.</summary>
    public Located<string>? Summary { get; init; }

    /// <summary>The summary without the marks that the format puts on it; null where nothing else is there.</summary>
    public string? Title { get; init; }

    /// <summary>The prose about it.</summary>
    public Located<string>? Description { get; init; }

    /// <summary>The HTTP method in upper case.</summary>
    public Located<string>? Verb { get; init; }

    /// <summary>The rule that has told the method or the variables of the path from the rest; null where the page says both.</summary>
    public string? EndpointRule { get; init; }

    /// <summary>The path with its <c>{variables}</c>, unescaped.</summary>
    public Located<string>? Path { get; init; }

    /// <summary>The address of the server of this operation alone.</summary>
    public Located<string>? Server { get; init; }

    /// <summary>Null where the page has no parameters or they cannot be read; empty where it says that there are none.</summary>
    public EquatableArray<MemberFacts>? Parameters { get; init; }

    /// <summary>Those of the parameters that do not say where they travel, as the fields of a body would be: with what is described below them.</summary>
    public EquatableArray<MemberFacts> Fields { get; init; }

    /// <summary>The names of what only other descriptions of the same method and path list.</summary>
    public EquatableArray<string> ListedElsewhere { get; init; }

    /// <summary>The names of fragments whose parameters it has too.</summary>
    public EquatableArray<Located<string>> Includes { get; init; }

    /// <summary>What is sent.</summary>
    public BodyFacts? Body { get; init; }

    /// <summary>The media types of the response; empty where the page says that there are none.</summary>
    public EquatableArray<Located<string>>? Accepts { get; init; }

    /// <summary>What a success returns, where the page says it once for all of them.</summary>
    public ReturnFacts? Returns { get; init; }

    /// <summary>The documented statuses; null where the page lists none.</summary>
    public EquatableArray<ResponseFacts>? Responses { get; init; }

    /// <summary>The headers of responses of which the page does not say the status.</summary>
    public EquatableArray<HeaderFacts> Headers { get; init; }

    /// <summary>What examples show that a success returns, where nothing else says it: less than a type, more than nothing.</summary>
    public Located<TypeFact>? Shown { get; init; }

    /// <summary>What its failures return that say nothing else.</summary>
    public Located<TypeFact>? Failure { get; init; }

    /// <summary>The examples of what it sends.</summary>
    public EquatableArray<ExampleFacts> Sent { get; init; }

    /// <summary>The examples of what comes back.</summary>
    public EquatableArray<ExampleFacts> Received { get; init; }

    /// <summary>The names of the schemes that it asks for; empty for none.</summary>
    public EquatableArray<Located<string>>? Security { get; init; }

    /// <summary>It is a stream of messages, as the page marks it.</summary>
    public Located<bool>? IsStream { get; init; }

    /// <summary>Where the page marks it as deprecated.</summary>
    public Located<bool>? IsDeprecated { get; init; }
}

/// <summary>What an operation sends. Where a page states the media types alone, one of the parameters is the body.</summary>
internal sealed record BodyFacts
{
    /// <summary>Empty where the page says that there are none.</summary>
    public EquatableArray<Located<string>>? MediaTypes { get; init; }

    /// <summary>Null where the page does not tell the body from the parameters.</summary>
    public Located<TypeFact>? Type { get; init; }

    /// <summary>What an example shows: less than a type, more than nothing.</summary>
    public Located<TypeFact>? Example { get; init; }

    /// <summary>The types of which the page describes it with several, one each time.</summary>
    public EquatableArray<Located<TypeFact>> Payloads { get; init; }

    /// <summary>No page says that it is the body: the operation's method has one.</summary>
    public bool IsByMethod { get; init; }

    /// <summary>Whether it must be sent.</summary>
    public Located<bool>? IsRequired { get; init; }

    /// <summary>The prose about it.</summary>
    public Located<string>? Description { get; init; }
}

/// <summary>What a success returns.</summary>
/// <param name="Type">Null where the page says that nothing is.</param>
/// <param name="Span">The place that says it.</param>
internal sealed record ReturnFacts(Located<TypeFact>? Type, PageSpan Span);

/// <summary>What a page says of one status, or of a range of them.</summary>
internal sealed record ResponseFacts
{
    /// <summary>410, 4XX or default.</summary>
    public required Located<StatusRange> Statuses { get; init; }

    /// <summary>What it means for this operation.</summary>
    public Located<string>? Description { get; init; }

    /// <summary>The type of its body, where the page says it for this status.</summary>
    public Located<TypeFact>? Type { get; init; }

    /// <summary>The types of which the page describes it with several, one each time.</summary>
    public EquatableArray<Located<TypeFact>> Payloads { get; init; }

    /// <summary>The page says that it comes in some cases alone.</summary>
    public bool IsConditional { get; init; }

    /// <summary>The page says that it has no body.</summary>
    public bool IsEmpty { get; init; }

    /// <summary>What an example shows: less than a type, more than nothing.</summary>
    public Located<TypeFact>? Example { get; init; }

    /// <summary>Its media types, where the page says them for this status.</summary>
    public EquatableArray<Located<string>> MediaTypes { get; init; }

    /// <summary>The headers that it has.</summary>
    public EquatableArray<HeaderFacts> Headers { get; init; }
}

/// <summary>What a page says of a header of a response.</summary>
internal sealed record HeaderFacts(Located<string> Name, Located<string>? Description, Located<TypeFact>? Type = null);
