using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Model.Values;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Formats.Shared.Statements;

/// <summary>A place that says which method and path an operation has.</summary>
/// <param name="Verb">The HTTP method in upper case; null where the place says none.</param>
/// <param name="Path">The path with its <c>{variables}</c>.</param>
/// <param name="Query">What stands behind the path's question mark; null where nothing does.</param>
/// <param name="Kind">How it is written.</param>
internal sealed record Statement(Located<string>? Verb, Located<string> Path, TextSlice? Query, StatementKind Kind)
{
    /// <summary>What the same heading calls the operation: <c>Get a plant</c> in <c>Get a plant [GET /plants/{id}]</c>.</summary>
    public TextSlice? Title { get; init; }

    /// <summary>What the same row says that comes back: a media type, or a cell that says that nothing does; null where it says none.</summary>
    public TextSlice? Produces { get; init; }

    /// <summary>What the same item goes on to say of it; null where it says nothing, or what it is called.</summary>
    public TextSlice? Prose { get; init; }

    /// <summary>Whether its method has a body, or may have one where no place says the method.</summary>
    public bool TakesBody => Verb is not { } verb || MethodSemantics.DefinesContent(verb.Value);

    /// <summary>Whether its path has variables, which no example has.</summary>
    public bool HasVariables => Path.Value.IndexOf('{') >= 0;

    /// <summary>What tells it from others: the method, and the path whatever its variables are called.</summary>
    public string Key => Verb?.Value + " " + UrlTemplate.ShapeOf(Path.Value).TrimEnd('/');
}

/// <summary>How a statement is written, which tells how far to trust it.</summary>
internal enum StatementKind
{
    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A paragraph or an element of nothing else.</summary>
    Paragraph,

    /// <summary>A code block of nothing else.</summary>
    Code,

    /// <summary>A row of a table of methods and paths.</summary>
    Row,

    /// <summary>A row of a longer one, which may list what other places describe.</summary>
    ListedRow,

    /// <summary>A whole request, which may be an example.</summary>
    Request,

    /// <summary>An item of a list, which may be one of contents.</summary>
    Item,

    /// <summary>A sentence that tells how it is called.</summary>
    Sentence,

    /// <summary>An address without a method.</summary>
    Address,
}
