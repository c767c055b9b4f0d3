namespace PiecesGen.Generator.Diagnostics;

/// <summary>What can bear a name in the client.</summary>
internal enum NamedKind
{
    /// <summary>A group of operations.</summary>
    Group,

    /// <summary>An operation of a group.</summary>
    Operation,

    /// <summary>A parameter or the body of an operation.</summary>
    Parameter,

    /// <summary>A model.</summary>
    Model,

    /// <summary>A property of a model.</summary>
    Property,

    /// <summary>A value of an enum.</summary>
    Value,

    /// <summary>The client as a whole, whose name is its namespace's.</summary>
    Client,
}
