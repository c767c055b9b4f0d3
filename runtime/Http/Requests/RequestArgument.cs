using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace PiecesGen.Http;

/// <summary>The arguments that generated code sends.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RequestArgument
{
    /// <summary>An argument that the docs require.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="value">The argument.</param>
    /// <param name="name">Its name; the compiler knows it.</param>
    /// <returns>The argument.</returns>
    /// <exception cref="ArgumentNullException">It is null. Nothing has been sent.</exception>
    public static T Required<T>(T? value, [CallerArgumentExpression(nameof(value))] string name = "")
        where T : class => value ?? throw new ArgumentNullException(name?.TrimStart('@'));
}
