using System.ComponentModel;

namespace PiecesGen.Json;

/// <summary>Writes one JSON value.</summary>
/// <typeparam name="T">What is written.</typeparam>
/// <param name="writer">Stands where a value may be written.</param>
/// <param name="value">The value.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate void JsonWriter<T>(JsonOutput writer, T value);
