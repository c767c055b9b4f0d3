using System.Text.Json;

namespace PiecesGen.Benchmarks.Clients.Direct;

/// <summary>Reads the value on which the reader stands.</summary>
internal delegate T DirectRead<T>(ref Utf8JsonReader reader);
