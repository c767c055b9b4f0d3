using System;
using System.IO;

namespace PiecesGen.Http;

/// <summary>
/// Carries the failure of the caller's own stream past <see cref="System.Net.Http.HttpClient"/>, which would take an
/// <see cref="IOException"/> for one of the connection. It ends where the call does, as an <see cref="IOException"/> again.
/// </summary>
#pragma warning disable CA1064 // Nobody outside ever sees it.
internal sealed class UnreadableFileException(string? fileName, IOException cause)
    : Exception($"The file to send{(fileName is null ? "" : $", '{fileName}',")} cannot be read: {cause.Message}", cause)
{
    internal IOException ToIOException() => new(Message, InnerException);
}
#pragma warning restore CA1064
