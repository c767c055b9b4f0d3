using System.ComponentModel;
using System.Text.Json;

namespace PiecesGen.Json;

/// <summary>Reads one JSON value.</summary>
/// <typeparam name="T">What is read.</typeparam>
/// <param name="reader">Stands on the value's first token before the call, on its last one after it.</param>
/// <returns>The value.</returns>
/// <exception cref="JsonException">The JSON is not what the docs promise.</exception>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T JsonReader<T>(ref Utf8JsonReader reader);
