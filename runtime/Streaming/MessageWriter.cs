using System.ComponentModel;
using System.Net.Http;

namespace PiecesGen.Streaming;

/// <summary>Makes one message of a stream, as the body of a call would be.</summary>
/// <typeparam name="T">What is sent.</typeparam>
/// <param name="value">The value.</param>
/// <returns>The message; JSON and text travel as text messages, anything else as binary ones (RFC 6455, section 5.6).</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate HttpContent MessageWriter<T>(T value);
