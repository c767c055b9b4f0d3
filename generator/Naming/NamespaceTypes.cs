using System;
using System.Collections.Generic;

namespace PiecesGen.Generator.Naming;

/// <summary>The types of a namespace: of one client, or of all that a project puts there.</summary>
internal sealed class NamespaceTypes
{
    private readonly HashSet<int> _statuses = [];
    private readonly HashSet<string> _clients = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="reserved">What clients are called, and what they bring along; models are named after these.</param>
    public NamespaceTypes(IEnumerable<string> reserved) => Scope = new NameScope(reserved, ignoresCase: true);

    public NameScope Scope { get; }

    /// <summary>Whether there is no client of that name yet.</summary>
    public bool Add(string client) => _clients.Add(client);

    /// <summary>Whether the type of a status is still to be emitted there.</summary>
    public bool Add(int status) => _statuses.Add(status);
}
