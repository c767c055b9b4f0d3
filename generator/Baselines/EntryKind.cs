namespace PiecesGen.Generator.Baselines;

/// <summary>The sorts of member that a baseline lists.</summary>
internal enum EntryKind
{
    /// <summary>The server's address.</summary>
    Server,

    /// <summary>A security scheme.</summary>
    SecurityScheme,

    /// <summary>A group of operations.</summary>
    Api,

    /// <summary>An operation.</summary>
    Operation,

    /// <summary>A parameter or the body of an operation.</summary>
    Parameter,

    /// <summary>A status of an operation.</summary>
    Status,

    /// <summary>A schema.</summary>
    Model,

    /// <summary>A property of a schema.</summary>
    Property,

    /// <summary>A value of an enum.</summary>
    EnumValue,
}
