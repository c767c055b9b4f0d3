namespace PiecesGen.Generator.Facts;

/// <summary>What the pages of one kind can be trusted for. Of two pages that differ, the one whose kind knows is followed.</summary>
internal sealed record SourceTraits
{
    /// <summary>As messages call it (<c>the Python page</c>); null where nobody knows the kind.</summary>
    public string? Name { get; init; }

    /// <summary>How its pages spell the names of parameters and properties.</summary>
    public NameCasing Names { get; init; } = NameCasing.Unknown;

    /// <summary>It tells whole numbers from others.</summary>
    public bool TellsIntegers { get; init; }

    /// <summary>It says of everything whether it is required.</summary>
    public bool StatesRequired { get; init; }

    /// <summary>It lists the statuses of operations.</summary>
    public bool StatesStatuses { get; init; }

    /// <summary>It calls operations what their headings call them: another source's name for the same method and path is kept.</summary>
    public bool NamesByHeadings { get; init; }

    /// <summary>Each of its pages is whole by itself: a name means what the same page says it is, before what others do.</summary>
    public bool StandsAlone { get; init; }

    /// <summary>
    /// It has the last word about what other pages describe, and describes nothing itself: what it says must match something.
    /// Of several such pages the later one is followed.
    /// </summary>
    public bool MustMatch { get; init; }
}

/// <summary>How a source spells names, those first that lose the least.</summary>
internal enum NameCasing
{
    /// <summary>As they are on the wire.</summary>
    Verbatim,

    /// <summary>In snake_case.</summary>
    SnakeRecased,

    /// <summary>In camelCase.</summary>
    CamelRecased,

    /// <summary>In PascalCase.</summary>
    PascalRecased,

    /// <summary>Nobody knows; the names themselves may tell.</summary>
    Unknown,
}
