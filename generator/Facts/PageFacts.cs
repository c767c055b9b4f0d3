using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Facts;

/// <summary>
/// What one page says, and where it says it, whatever its format. What it does not say is null or absent; nothing is guessed.
/// </summary>
internal sealed record PageFacts
{
    /// <summary>The page's path as the host named it.</summary>
    public required string Path { get; init; }

    /// <summary>No format knows the page: it describes nothing that a client can be made of.</summary>
    public bool IsUnrecognized { get; init; }

    /// <summary>What pages of this kind can be trusted for.</summary>
    public SourceTraits Source { get; init; } = new();

    /// <summary>The language that the page is for, where nobody knows its pages.</summary>
    public UnknownLanguage? UnknownLanguage { get; init; }

    /// <summary>The client package that the examples import: <c>pieces_os_client</c>, <c>@pieces.app/pieces-os-client</c>.</summary>
    public Located<string>? PackageName { get; init; }

    /// <summary>The prose about the API as a whole.</summary>
    public Located<string>? Description { get; init; }

    /// <summary>Where the API can be reached, usable or not.</summary>
    public Located<string>? Server { get; init; }

    /// <summary>The address that its examples call, where the page states none.</summary>
    public Located<string>? ShownServer { get; init; }

    /// <summary>The operations that the page describes.</summary>
    public EquatableArray<GroupFacts> Groups { get; init; }

    /// <summary>The operations that the page lists and does not describe: another page may.</summary>
    public EquatableArray<EndpointFacts> Endpoints { get; init; }

    /// <summary>The models that the page describes.</summary>
    public EquatableArray<ModelFacts> Models { get; init; }

    /// <summary>The ways to prove who calls.</summary>
    public EquatableArray<SecuritySchemeFacts> SecuritySchemes { get; init; }

    /// <summary>The names of the schemes that all operations ask for which say nothing else.</summary>
    public EquatableArray<Located<string>>? Security { get; init; }

    /// <summary>The parameters that every operation takes, and that no operation lists.</summary>
    public EquatableArray<MemberFacts> CommonParameters { get; init; }

    /// <summary>What every success is wrapped in: the member <see cref="ExampleFacts.Inside"/> has what it returns.</summary>
    public ExampleFacts? Envelope { get; init; }

    /// <summary>What failures return that say nothing else.</summary>
    public ExampleFacts? Failure { get; init; }

    /// <summary>The requests that its examples show, wherever they stand.</summary>
    public EquatableArray<ShownRequestFacts> ShownRequests { get; init; }

    /// <summary>What operations of any page can include by name.</summary>
    public EquatableArray<FragmentFacts> Fragments { get; init; }

    /// <summary>What words of other pages mean.</summary>
    public EquatableArray<Synonym> Words { get; init; }

    /// <summary>What was not understood on this page.</summary>
    public EquatableArray<DocsDiagnostic> Diagnostics { get; init; }
}

/// <summary>A language that a page shows and no dialect speaks.</summary>
/// <param name="Name">As the page spells it.</param>
/// <param name="Known">The names of those that are known, for the message.</param>
internal sealed record UnknownLanguage(Located<string> Name, string Known);

/// <summary>A request as an example shows it.</summary>
/// <param name="Verb">The HTTP method in upper case.</param>
/// <param name="Host">What stands in front of the path; empty where the example shows the path alone.</param>
/// <param name="Path">The path that is called, its variables filled in, without a query.</param>
internal sealed record ShownRequestFacts(string Verb, string Host, Located<string> Path);

/// <summary>What operations include: parameters and statuses that many of them share.</summary>
/// <param name="Name">As operations refer to it.</param>
internal sealed record FragmentFacts(Located<string> Name, EquatableArray<MemberFacts> Parameters)
{
    /// <summary>The documented statuses.</summary>
    public EquatableArray<ResponseFacts> Responses { get; init; }

    /// <summary>The names of fragments that it includes itself.</summary>
    public EquatableArray<Located<string>> Includes { get; init; }
}
