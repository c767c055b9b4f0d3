namespace PiecesGen.Generator.Merging.Sources;

/// <summary>The kinds of fact that sources may state differently.</summary>
internal enum FactKind
{
    /// <summary>The name of an operation, group, schema or parameter.</summary>
    Name,

    /// <summary>A name as it stands in JSON, query or form.</summary>
    WireName,

    /// <summary>A type of a parameter, property or return value.</summary>
    Type,

    /// <summary>Whether a parameter or property is required.</summary>
    Required,

    /// <summary>HTTP method, path, media types and statuses.</summary>
    Http,

    /// <summary>Prose.</summary>
    Description,
}
